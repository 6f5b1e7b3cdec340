"""`start.py run`: the whole job without a browser, as somebody would call it."""

import io
import os
import shutil
from pathlib import Path

import openpyxl
import pytest

from workflow import command_line
from workflow.headless import DONE, NOTHING_READ, WRONG_CALL

DEMO = Path(__file__).resolve().parent.parent.parent / "demo"


def run(*arguments: str | Path) -> int:
    return command_line.main(["run", *map(str, arguments)])


def test_the_example_gives_agreed_reserved_and_rejected_expectations(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "hup.xlsx"

    code = run(DEMO, "--out", out, "--votes", DEMO / "votes.csv")

    assert code == DONE
    assert "17 gelezen, 0 gelezen met een waarschuwing, 0 dubbel, 0 geweigerd" in capsys.readouterr().out
    sheet = openpyxl.load_workbook(io.BytesIO(out.read_bytes()))["Verwachtingen"]
    cells = {str(cell.value) for row in sheet.iter_rows() for cell in row}
    assert {"Overeengekomen", "Overeengekomen met voorbehoud", "Geen overeenstemming"} <= cells


def test_one_bad_file_among_good_ones_is_named_and_the_rest_goes_on(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "map"
    folder.mkdir()
    shutil.copy(DEMO / "interviews" / "LW-01_wijkboa.txt", folder)
    (folder / "kapot.docx").write_bytes(b"PK\x03\x04 dit is geen Word")

    code = run(folder, "--out", tmp_path / "uit.xlsx")

    printed = capsys.readouterr().out
    assert code == DONE
    assert "geweigerd: kapot.docx - " in printed
    assert "1 gelezen, 0 gelezen met een waarschuwing, 0 dubbel, 1 geweigerd" in printed
    assert (tmp_path / "uit.xlsx").exists()


def test_an_empty_folder_makes_no_file_and_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "leeg"
    folder.mkdir()

    code = run(folder, "--out", tmp_path / "uit.xlsx")

    assert code == NOTHING_READ
    assert "geen bestanden" in capsys.readouterr().err
    assert not (tmp_path / "uit.xlsx").exists()


def test_only_bad_files_make_no_workbook(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "map"
    folder.mkdir()
    (folder / "foto.jpg").write_bytes(b"\xff\xd8\xff")

    assert run(folder, "--out", tmp_path / "uit.xlsx") == NOTHING_READ
    assert "geweigerd: foto.jpg" in capsys.readouterr().out


@pytest.mark.parametrize("arguments", [
    pytest.param(["/er/is/niets", "--out", "x.xlsx"], id="no-folder"),
    pytest.param([str(DEMO), "--out", "x.xlsx", "--votes", "/er/is/niets.csv"], id="no-votes"),
])
def test_a_wrong_call_says_what_is_wrong(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(*arguments) == WRONG_CALL
    assert "bestaat niet" in capsys.readouterr().err


def test_a_file_that_is_gone_does_not_stop_the_others(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "map"
    folder.mkdir()
    shutil.copy(DEMO / "interviews" / "LW-01_wijkboa.txt", folder / "\U0001f600 naam.txt")
    (folder / "weg.txt").symlink_to("/er/is/niets")

    assert run(folder, "--out", tmp_path / "uit.xlsx") == DONE
    assert "geweigerd: weg.txt - Dit bestand kan niet worden geopend" in capsys.readouterr().out


def test_a_pipe_in_the_folder_is_refused_and_not_waited_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "map"
    folder.mkdir()
    os.mkfifo(folder / "pijp.txt")

    assert run(folder, "--out", tmp_path / "uit.xlsx") == NOTHING_READ
    assert "geweigerd: pijp.txt - Dit bestand kan niet worden geopend" in capsys.readouterr().out


def test_the_language_model_of_the_settings_helps_here_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DRAAGVLAK_NAME_MODEL", "no_such_model")

    assert run(DEMO, "--out", tmp_path / "uit.xlsx") == WRONG_CALL

    assert "no_such_model" in capsys.readouterr().err


def test_migrate_tells_that_the_server_is_not_there(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DRAAGVLAK_DATABASE", "postgresql+psycopg://nobody@127.0.0.1:1/nothing")

    assert command_line.main(["migrate"]) == WRONG_CALL
    assert "database is niet bereikbaar" in capsys.readouterr().err


def test_where_nothing_can_be_written_nothing_is_begun(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(DEMO, "--out", tmp_path) == WRONG_CALL
    assert run(DEMO, "--out", "/proc/niets/uit.xlsx") == WRONG_CALL
    assert run(DEMO, "--out", tmp_path / "uit.xlsx", "--database", "/proc/niets/x.db") == WRONG_CALL
    printed = capsys.readouterr()
    assert printed.err.count("kan niet worden geschreven") == 2
    assert "database is niet bereikbaar" in printed.err
    assert printed.out == ""


def test_a_votes_file_that_is_no_text_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "map"
    folder.mkdir()
    shutil.copy(DEMO / "interviews" / "LW-01_wijkboa.txt", folder)
    (tmp_path / "stemmen.csv").write_bytes(bytes(range(256)) * 20)

    assert run(folder, "--out", tmp_path / "uit.xlsx", "--votes", tmp_path / "stemmen.csv") == WRONG_CALL
    assert "geen gewone tekst" in capsys.readouterr().err


def test_a_traject_can_be_kept_in_a_database(tmp_path: Path) -> None:
    folder = tmp_path / "map"
    folder.mkdir()
    shutil.copy(DEMO / "interviews" / "LW-01_wijkboa.txt", folder)

    run(folder, "--out", tmp_path / "uit.xlsx", "--database", tmp_path / "traject.db")

    assert (tmp_path / "traject.db").stat().st_size > 0


def test_the_search_index_is_made_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "draagvlak.db"
    assert run(DEMO, "--out", tmp_path / "uit.xlsx", "--database", file, "--municipality", "Lindewaard") == DONE
    monkeypatch.setenv("DRAAGVLAK_DATABASE", f"sqlite:///{file}")
    capsys.readouterr()

    assert command_line.main(["index"]) == DONE

    assert "stukken tekst zijn te doorzoeken" in capsys.readouterr().out
