"""A traject that goes out and comes into an empty one is the same: texts, codes, tags, memos, people, statements."""

import zipfile
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from io import BytesIO
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from lxml import etree

from exports.coded_project import stays_home
from interviews.codebook import CodebookEntry
from interviews.coding import Dimension, Perspective, Sentiment
from interviews.memo import MemoTarget
from projects.ids import ProjectId
from projects.project import LegalBasis
from projects.rights import Actor, Role
from store import open_store
from tests.workflow.conftest import BOA, PARTNER
from tests.workflow.whole import whole
from workflow.coding import Choice, accept_all, add_passage, code, open_source, source_lines
from workflow.demo import create_demo
from workflow.desk import Desk
from workflow.exchange_in import import_exchange
from workflow.exchange_out import export_refi
from workflow.importing import import_file
from workflow.memos import add_memo
from workflow.people import stakeholders
from workflow.statements import add_statement
from workflow.theming import themes
from workflow.trajects import create_project

SCHEMA = Path(__file__).parent.parent / "interviews" / "exchange" / "refi_schema" / "Project.xsd"
START = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
WORDS = some.sampled_from(["Zicht op straat", "Wel: dit", "Niet:\nalles", "Eén zin; twee", "\U0001f642 <b>", "a\n\nb"])
NAMES = some.sampled_from(["Zicht", "Afval", "Overlast", "Draagvlak", "Dimensie", "Beeld", "Contact & \"melden\""])
CHOICES = some.one_of(
    some.builds(Choice, some.sampled_from([Dimension.EXPECTATION, Dimension.OTHER])),
    some.builds(Choice, some.just(Dimension.PERCEPTION), some.none(), some.none() | some.sampled_from(Sentiment),
                some.none() | some.sampled_from(Perspective)),
)  # fmt: skip


Two = tuple[Desk, Desk]


@pytest.fixture(scope="module")
def two(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Two]:
    """Two consultants on one store, with a clock that goes on."""
    store = open_store(f"sqlite:///{tmp_path_factory.mktemp('exchange') / 'draagvlak.db'}", START)
    ticks = count()

    def clock() -> datetime:
        return START + timedelta(seconds=next(ticks))

    yield (Desk(store, Actor("anouk", "Anouk", Role.OWNER), clock),
           Desk(store, Actor("bram", "Bram", Role.CONSULTANT), clock))  # fmt: skip
    store.close()


def traject(desk: Desk, name: str, codebook: list[CodebookEntry]) -> ProjectId:
    return create_project(
        desk, name=name, municipality="Lindewaard", team="", starts_on=date(2027, 1, 1), ends_on=date(2027, 12, 31),
        legal_basis=LegalBasis.PUBLIC_SPACE, retention_until=date(2028, 1, 1), codebook=codebook,
    ).id  # fmt: skip


@some.composite
def codebooks(draw: some.DrawFn) -> list[CodebookEntry]:
    """A tree of codes: each hangs at the top or under one before it."""
    labels = draw(some.lists(NAMES, min_size=1, max_size=5, unique=True))
    return [
        CodebookEntry(
            f"C{number}", label, draw(WORDS).strip(), draw(WORDS).strip(), "", draw(WORDS).strip(),
            draw(some.sampled_from(["", *labels[:number]])), draw(some.none() | some.sampled_from(Dimension)),
            ("afval", "twee woorden"), draw(some.integers(0, 12)),
        )
        for number, label in enumerate(labels)
    ]  # fmt: skip


def fill(draw: some.DataObject, desk: Desk, other: Desk, project_id: ProjectId) -> None:
    """Two interviews in, coded by two people, with memos on anything and a statement."""
    book = themes(desk, project_id)
    for name, words in (("boa.txt", BOA), ("partner.md", PARTNER)):
        source = import_file(desk, project_id, name, words.encode()).source_id
        assert source is not None
        space = open_source(desk, source)
        for passage in space.passages:
            if draw.draw(some.booleans()):
                chosen = draw.draw(CHOICES)
                theme = draw.draw(some.none() | some.sampled_from([one.id for one in book]))
                coder = draw.draw(some.sampled_from([desk, other]))
                code(coder, passage.id, Choice(chosen.dimension, theme, chosen.sentiment, chosen.perspective))
        start = space.passages[0].start
        add_passage(other, source, start, start + 7, draw.draw(CHOICES))
        add_memo(desk, project_id, MemoTarget.PASSAGE, space.passages[0].id, draw.draw(WORDS))
        add_memo(other, project_id, MemoTarget.SOURCE, source, draw.draw(WORDS))
        add_statement(desk, project_id, f"Er komt een vast team ({name}).", draw.draw(some.sampled_from(book)).id,
                      [one.id for one in space.passages[:draw.draw(some.integers(0, 2))]])  # fmt: skip
    add_memo(desk, project_id, MemoTarget.THEME, book[0].id, draw.draw(WORDS))
    add_memo(desk, project_id, MemoTarget.PROJECT, project_id, "x" * 4_990)
    for person in stakeholders(desk, project_id):
        add_memo(other, project_id, MemoTarget.STAKEHOLDER, person.id, draw.draw(WORDS))


@given(some.data(), codebooks())
@settings(max_examples=4, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
def test_a_traject_comes_back_as_it_went(two: Two, data: some.DataObject, codebook: list[CodebookEntry]) -> None:
    desk, other = two
    project_id = traject(desk, "Eerste", codebook)
    fill(data, desk, other, project_id)
    before = whole(desk, project_id)

    content = export_refi(desk, project_id)
    second = traject(desk, "Tweede", [])
    report = import_exchange(desk, second, "Codering.qdpx", content)

    assert not report.lost
    assert whole(desk, second) == before
    assert report.placed == len(before["tags"])
    # And once more into the same: everything is here already, nothing is doubled.
    again = import_exchange(desk, second, "Codering.qdpx", content)
    assert (again.placed, again.moved, again.known) == (0, 0, len(before["tags"]))
    assert whole(desk, second) == before


def project_in(content: bytes) -> etree._Element:
    with zipfile.ZipFile(BytesIO(content)) as archive:
        return etree.fromstring(archive.read("project.qde"))


def test_the_example_comes_back_as_it_went(two: Two) -> None:
    desk, _ = two
    project = create_demo(desk)
    for line in source_lines(desk, project.id):
        accept_all(desk, line.id)

    content = export_refi(desk, project.id)
    second = traject(desk, "Tweede", [])
    report = import_exchange(desk, second, "Codering.qdpx", content)

    etree.XMLSchema(etree.parse(SCHEMA)).assertValid(project_in(content))
    before, after, home = whole(desk, project.id), whole(desk, second), left_at_home(desk, project.id)
    assert {code: one for code, one in before["sources"].items() if one[-1] not in home} == after["sources"]
    assert [tag for tag in before["tags"] if before["sources"][tag[0][0]][-1] not in home] == after["tags"]
    assert before["themes"] == after["themes"]
    assert report.placed == len(after["tags"]) > 300
    assert not report.lost


def left_at_home(desk: Desk, project_id: ProjectId) -> set[str]:
    return {person.code for person in stakeholders(desk, project_id) if stays_home(person)}
