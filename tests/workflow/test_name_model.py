"""A language model that is installed finds more names; without one nothing changes."""

from dataclasses import replace
from pathlib import Path

import pytest
import spacy

from projects.errors import Refused
from projects.project import Project
from workflow.coding import open_source, source_lines
from workflow.desk import Desk
from workflow.importing import import_files
from workflow.intake import open_review, take_in
from workflow.name_model import InstalledModel, installed_model

TALK = "Functie: winkelier\n\n\U0001f6b2 Ik ken de zwaluw al jaren, zegt de zwaluw zelf.\n"


@pytest.fixture
def model(tmp_path: Path) -> InstalledModel:
    """A small pipeline of our own that takes "zwaluw" for a person."""
    pipeline = spacy.blank("nl")
    rules = pipeline.add_pipe("entity_ruler")
    rules.add_patterns([{"label": "PERSON", "pattern": "zwaluw"}, {"label": "ORG", "pattern": "jaren"}])  # type: ignore[attr-defined]
    pipeline.to_disk(tmp_path / "model")
    found = installed_model(str(tmp_path / "model"))
    assert found is not None
    return found


def test_what_the_model_finds_is_an_open_suggestion(desk: Desk, project: Project, model: InstalledModel) -> None:
    with_model = replace(desk, name_model=model)

    intake_id = take_in(with_model, project.id, "a.txt", TALK.encode()).intake_id

    assert intake_id is not None
    review = open_review(with_model, intake_id)
    words = [review.intake.reading.text[span.start:span.end] for span in review.spans if span.reason == "model"]
    assert words == ["zwaluw", "zwaluw"]
    assert review.open >= 2


def test_without_a_review_the_names_of_the_model_go_too(desk: Desk, project: Project, model: InstalledModel) -> None:
    import_files(replace(desk, name_model=model), project.id, [("a.txt", TALK.encode())])

    text = open_source(desk, source_lines(desk, project.id)[0].id).source.text
    assert "zwaluw" not in text
    assert "jaren" in text


def test_a_long_text_is_read_in_pieces(model: InstalledModel) -> None:
    text = ("Niets te zien hier vandaag.\n" * 4_000) + "zwaluw " + ("nog een regel\n" * 8_000) + "zwaluw"

    assert [text[start:end] for start, end in model(text)] == ["zwaluw", "zwaluw"]


def test_a_model_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(Refused):
        installed_model("nl_core_news_bestaat_niet")
    (tmp_path / "leeg").mkdir()
    broken = installed_model(str(tmp_path / "leeg"))
    assert broken is not None
    with pytest.raises(Refused):
        list(broken("tekst"))


def test_none_asks_for_none() -> None:
    assert installed_model("none") is None
