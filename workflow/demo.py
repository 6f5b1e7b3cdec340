"""The example: a made-up municipality with fourteen interviews, three documents and three rounds of votes."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from goals.plan import Capacity
from projects.project import LegalBasis, Project
from workflow.desk import Desk
from workflow.file_report import FileReport
from workflow.planning import set_capacity
from workflow.trajects import create_project
from workflow.whole_run import run_whole

FOLDER = Path(__file__).resolve().parent.parent / "demo"


def create_demo(desk: Desk, on_step: Callable[[int, int, str], None] | None = None) -> Project:
    """Make the example traject; `on_step` hears how many files of how many are done, and which."""
    files = demo_files()
    year = desk.clock().year + 1
    project = create_project(
        desk, name=f"HUP Lindewaard {year} (voorbeeld)", municipality="Lindewaard", team="Team Buitenruimte",
        starts_on=date(year, 1, 1), ends_on=date(year, 12, 31), legal_basis=LegalBasis.PUBLIC_SPACE,
        retention_until=date(year, 12, 31), demo=True,
    )  # fmt: skip
    done = 0

    def count(report: FileReport) -> None:
        nonlocal done
        done += 1
        if on_step is not None:
            on_step(done, len(files), report.file_name)

    contents = ((file.name, file.read_bytes()) for file in files)
    run_whole(desk, project.id, contents, (FOLDER / "votes.csv").read_bytes(), count)
    set_capacity(desk, project.id, Capacity(fte=11.4))  # as its policy plan says
    return project


def demo_files() -> list[Path]:
    """The interviews and documents of the example, in order."""
    return sorted((FOLDER / "interviews").iterdir()) + sorted((FOLDER / "documents").iterdir())
