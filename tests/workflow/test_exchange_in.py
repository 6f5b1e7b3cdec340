"""What becomes of other tools' files in a traject: placed, moved, not placed; and what leaves it again."""

import zipfile
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest

from interviews.coding import Dimension, Origin
from interviews.exchange.exchanged import (
    ExchangedCase,
    ExchangedCode,
    ExchangedCoding,
    ExchangedDocument,
    ExchangedNote,
    ExchangedProject,
    ExchangedSelection,
    ExchangedUser,
    ExchangedVariable,
    Value,
)
from interviews.exchange.qdc import write_qdc
from interviews.exchange.refi_write import write_refi
from interviews.memo import MemoTarget
from projects.consent import Consent, ConsentState, Purpose
from projects.errors import Refused
from projects.ids import ProjectId, SourceId
from projects.project import Project
from projects.stakeholder import Side
from tests.workflow.foreign import qualcoder, taguette
from tests.workflow.whole import whole
from workflow.codebook import compare_codebook
from workflow.codebook_file import read_codebook
from workflow.coding import Choice, Workspace, code, open_source, source_lines
from workflow.desk import Desk
from workflow.exchange_in import import_exchange
from workflow.exchange_out import exchange_view, export_codebook, export_quotes, export_refi
from workflow.exchange_reading import read_exchange
from workflow.importing import import_file, import_files
from workflow.intake import intakes
from workflow.memos import add_memo, memo_lines
from workflow.people import edit_stakeholder, stakeholders
from workflow.theming import add_theme, themes
from workflow.undoing import undo

TEXT = (
    "Interviewer: Wat valt op?\n\n"
    "Respondent: Er ligt veel afval bij de containers. Jan de Vries belt daar vaak over.\n\n"
    "Interviewer: En wat moet er gebeuren?\n\nRespondent: Ik verwacht dat het binnen twee dagen weg is.\n"
)
LITTER, WISH, ASKED = "Er ligt veel afval bij de containers.", "binnen twee dagen weg", "wat moet er gebeuren"


def selected(words: str, *codes: str, id: str = "s1", document: str = "d1", text: str = TEXT) -> ExchangedSelection:
    start = text.index(words)
    codings = tuple(ExchangedCoding(f"{id}-{one}", one, "u1") for one in codes)
    return ExchangedSelection(id, document, start, start + len(words), words, codings)


def project_of(*selections: ExchangedSelection, notes: tuple[ExchangedNote, ...] = (),
               codes: tuple[ExchangedCode, ...] = (ExchangedCode("afval", "Afval", description="Alles over afval"),),
               origin: str = "ATLAS.ti 24") -> ExchangedProject:  # fmt: skip
    return ExchangedProject(
        "Onderzoek", origin, "", (ExchangedUser("u1", "Carla"),), codes,
        (ExchangedVariable("v1", "Beroep"), ExchangedVariable("v2", "Leeftijd")),
        (ExchangedCase("c1", "Piet Jansen", "", (Value("v1", "wijkboa"), Value("v2", "44")), ("d1",)),),
        (ExchangedDocument("d1", "Gesprek boa.docx", TEXT),), selections, notes,
    )  # fmt: skip


def opened(desk: Desk, project_id: ProjectId) -> Workspace:
    (line,) = source_lines(desk, project_id)
    return open_source(desk, line.id)


def tagged(space: Workspace) -> dict[str, list[str]]:
    labels = {theme.id: theme.label for theme in space.themes}
    return {
        passage.exact: [labels[tag.theme_id] if tag.theme_id else "" for tag in space.tags[passage.id]]
        for passage in space.passages if passage.id in space.tags
    }  # fmt: skip


def test_a_coded_project_becomes_sources_passages_and_tags(desk: Desk, project: Project) -> None:
    coded = project_of(selected(LITTER, "afval"), selected(WISH, "afval", id="s2"))

    report = import_exchange(desk, project.id, "p.qdpx", write_refi(coded), hide=False)

    space = opened(desk, project.id)
    assert (report.placed, report.moved, report.lost) == (2, 0, ())
    assert space.source.text == TEXT
    assert tagged(space) == {LITTER: ["Afval"], WISH: ["Afval"]}
    (tag,) = next(iter(space.tags.values()))
    assert (tag.coder, tag.origin, tag.dimension) == ("Carla", Origin.HAND, Dimension.OTHER)
    assert ("exchange-guessed", {"count": 2}) in report.messages


def test_what_people_coded_is_not_suggested_again(desk: Desk, project: Project) -> None:
    import_exchange(desk, project.id, "p.qdpx", write_refi(project_of(selected(LITTER, "afval"))))

    space = opened(desk, project.id)
    coded = next(one for one in space.passages if one.id in space.tags)
    others = [one for one in space.passages if one.id in space.suggestions]
    assert others
    assert not any(one.start < coded.end and coded.start < one.end for one in others)


def test_the_dimension_is_that_of_the_theme_or_what_the_user_chose(desk: Desk, project: Project) -> None:
    codes = (ExchangedCode("a", "Wensen", description="Dimensie: Verwachting"), ExchangedCode("b", "Los"))
    coded = project_of(selected(LITTER, "a"), selected(WISH, "b", id="s2"), codes=codes)

    import_exchange(desk, project.id, "p.qdpx", write_refi(coded), default=Dimension.PERCEPTION)

    space = opened(desk, project.id)
    assert {tag.dimension for tags in space.tags.values() for tag in tags} == {
        Dimension.EXPECTATION, Dimension.PERCEPTION,
    }  # fmt: skip


def test_a_case_becomes_a_conversation_partner(desk: Desk, project: Project) -> None:
    report = import_exchange(desk, project.id, "p.qdpx", write_refi(project_of(selected(LITTER, "afval"))))

    (person,) = stakeholders(desk, project.id)
    assert report.people == 1
    assert (person.name, person.function, person.side) == ("Piet Jansen", "wijkboa", Side.STAFF)
    assert opened(desk, project.id).source.stakeholder_id == person.id
    assert [(line.memo.target, line.memo.words) for line in memo_lines(desk, project.id)] == [
        (MemoTarget.STAKEHOLDER, "Leeftijd: 44")
    ]


def test_names_leave_a_text_and_the_quotes_stay_on_their_words(desk: Desk, project: Project) -> None:
    coded = project_of(selected("Jan de Vries belt daar vaak over.", "afval"), selected(WISH, "afval", id="s2"),
                       notes=(ExchangedNote("n1", "", "Bel Piet Jansen terug", ("s1",)),))  # fmt: skip

    report = import_exchange(desk, project.id, "p.qdpx", write_refi(coded))

    space = opened(desk, project.id)
    (person,) = stakeholders(desk, project.id)
    assert "Jan de Vries" not in space.source.text
    assert ("exchange-hidden", {"count": 1}) in report.messages
    assert tagged(space) == {"[P01] belt daar vaak over.": ["Afval"], WISH: ["Afval"]}
    assert all(space.source.text[one.start:one.end] == one.exact for one in space.passages)
    assert any(line.memo.words == f"Bel [{person.code}] terug" for line in memo_lines(desk, project.id))
    again = import_exchange(desk, project.id, "p.qdpx", write_refi(coded))
    assert (again.known, again.placed, again.same) == (2, 0, 1)


def test_names_stay_when_one_asks_for_it_and_are_told(desk: Desk, project: Project) -> None:
    coded = project_of(selected(LITTER, "afval"))

    report = import_exchange(desk, project.id, "p.qdpx", write_refi(coded), hide=False)

    assert ("exchange-names", {"count": 1}) in report.messages
    assert opened(desk, project.id).source.text == TEXT
    assert opened(desk, project.id).source.warnings == ("warning-names-in-text",)


def test_a_text_in_which_nobody_coded_waits_for_its_review(desk: Desk, project: Project) -> None:
    report = import_exchange(desk, project.id, "p.qdpx", write_refi(project_of()))

    assert [line.file_name for line in intakes(desk, project.id)] == ["Gesprek boa.txt"]
    assert source_lines(desk, project.id) == []
    assert report.files[0].intake_id is not None


def test_without_a_review_it_comes_in_with_pseudonyms(desk: Desk, project: Project) -> None:
    import_exchange(desk, project.id, "p.qdpx", write_refi(project_of()), bring=import_file)

    assert "Jan de Vries" not in opened(desk, project.id).source.text


def test_only_the_interviewers_words_are_not_placed(desk: Desk, project: Project) -> None:
    coded = project_of(*(selected(LITTER, "afval", id=f"s{n}") for n in range(9)), selected(ASKED, "afval", id="x"))

    report = import_exchange(desk, project.id, "p.qdpx", write_refi(coded))

    assert [(one.words, one.code, one.reason) for one in report.lost] == [(ASKED, "Afval", "exchange-lost-interviewer")]
    assert (report.placed, report.known) == (1, 8)


def test_whoever_is_coded_a_lot_is_not_the_interviewer(desk: Desk, project: Project) -> None:
    report = import_exchange(desk, project.id, "p.qdpx", write_refi(project_of(selected(ASKED, "afval"))))

    assert (report.placed, report.lost) == (1, ())


def test_codes_keep_their_tree_and_ours_keep_their_words(desk: Desk, project: Project) -> None:
    ours = add_theme(desk, project.id, "Afval", "Onze omschrijving")
    codes = (
        ExchangedCode("straat", "Straat", is_codable=False), ExchangedCode("afval", "Afval", "straat", "Hun woorden"),
        ExchangedCode("dubbel", "Afval", "afval"),
    )  # fmt: skip
    import_exchange(desk, project.id, "p.qdpx", write_refi(project_of(selected(LITTER, "afval"), codes=codes)))
    code(desk, opened(desk, project.id).passages[0].id, Choice(Dimension.OTHER, ours.id))

    report = import_exchange(desk, project.id, "q.qdpx", write_refi(project_of(
        selected(LITTER, "afval"), codes=(ExchangedCode("afval", "AFVAL", description="Weer anders"),)
    )))  # fmt: skip

    book = {theme.label: theme for theme in themes(desk, project.id)}
    assert book["Afval"].id == ours.id
    assert book["Afval"].parent_id == book["Straat"].id
    assert book["Afval"].definition == "Hun woorden"  # nobody used it yet when the first file came
    assert book["Afval (Afval)"].parent_id == ours.id
    assert ("exchange-codes-other", {"count": 1}) in report.messages


def test_coding_lands_on_the_source_that_is_here_already(desk: Desk, project: Project, boa: SourceId) -> None:
    here = open_source(desk, boa).source
    other = f"Kop van het bestand\n\n{here.text}"  # the same conversation, with something before it
    words = "bonnenschrijvers van de gemeente"
    coded = ExchangedProject(
        "P", "MAXQDA", users=(ExchangedUser("u1", "Carla"),), codes=(ExchangedCode("beeld", "Imago"),),
        documents=(ExchangedDocument("d1", "boa.docx", other),),
        selections=(selected(words, "beeld", text=other), selected("Kop van", "beeld", id="s2", text=other),
                    *(selected(words, "beeld", id=f"t{n}", text=other) for n in range(4))),
    )  # fmt: skip

    report = import_exchange(desk, project.id, "p.qdpx", write_refi(coded))

    assert report.same == 1
    assert (report.placed, report.moved, report.known) == (0, 1, 4)
    assert [(one.words, one.reason) for one in report.lost] == [("Kop van", "exchange-lost-not-found")]
    assert tagged(open_source(desk, boa)) == {words: ["Imago"]}


def test_notes_become_memos_where_they_belong(desk: Desk, project: Project) -> None:
    long = "woord " * 2_000
    coded = project_of(selected(LITTER, "afval"), notes=(
        ExchangedNote("n1", "Idee", "Vaker gehoord.", ("s1",), "u1"), ExchangedNote("n2", "", "Lastig", ("afval",)),
        ExchangedNote("n3", "Dagboek", long), ExchangedNote("n4", "Vaker\u2026", "Vaker gezien", ("d1", "c1")),
    ))  # fmt: skip

    import_exchange(desk, project.id, "p.qdpx", write_refi(coded))

    found = {(line.memo.target, line.memo.words) for line in memo_lines(desk, project.id)}
    assert {
        (MemoTarget.PASSAGE, "Idee\n\nVaker gehoord."), (MemoTarget.THEME, "Lastig"),
        (MemoTarget.SOURCE, "Vaker gezien"), (MemoTarget.STAKEHOLDER, "Vaker gezien"),
    } <= found  # fmt: skip
    diary = [words for target, words in found if target is MemoTarget.PROJECT]
    assert sorted(" ".join(diary).split()) == sorted(["Dagboek", *long.split()])


def test_taguette_and_qualcoder_come_in_too(desk: Desk, project: Project) -> None:
    html = "<p>Er ligt veel afval.</p><p>En meer.</p>"
    import_exchange(desk, project.id, "a.sqlite3", taguette(html, [(0, 18, "Er ligt veel afval")]))
    import_exchange(desk, project.id, "data.qda", qualcoder(TEXT, LITTER))

    found = [tagged(open_source(desk, line.id)) for line in source_lines(desk, project.id)]
    assert {"Er ligt veel afval": ["afval"]} in found
    assert any(LITTER in one for one in found)


def test_a_codebook_file_brings_codes_and_can_be_taken_back(desk: Desk, project: Project) -> None:
    add_theme(desk, project.id, "Vuurwerk", "Rond oud en nieuw")
    content = export_codebook(desk, project.id)
    undo(desk, project.id)
    before = themes(desk, project.id)

    report = import_exchange(desk, project.id, "Codeboek.qdc", content)

    assert report.codes == 1
    assert {one.label: one.definition for one in themes(desk, project.id)}["Vuurwerk"] == "Rond oud en nieuw"
    undo(desk, project.id)
    assert themes(desk, project.id) == before


def test_quotes_go_out_and_come_in(desk: Desk, project: Project, boa: SourceId) -> None:
    passages = open_source(desk, boa).passages
    theme = themes(desk, project.id)[0]
    code(desk, passages[0].id, Choice(Dimension.PERCEPTION, theme.id))
    add_memo(desk, project.id, MemoTarget.PASSAGE, passages[0].id, "=Vaker gehoord")
    before = tagged(open_source(desk, boa))
    content = export_quotes(desk, project.id)
    undo(desk, project.id)
    undo(desk, project.id)
    assert tagged(open_source(desk, boa)) == {}

    report = import_exchange(desk, project.id, "Citaten.xlsx", content)

    assert (report.placed, report.moved, report.lost, report.memos) == (1, 0, (), 1)
    assert tagged(open_source(desk, boa)) == before
    assert {tag.dimension for tags in open_source(desk, boa).tags.values() for tag in tags} == {Dimension.PERCEPTION}
    assert [line.memo.words for line in memo_lines(desk, project.id)] == ["=Vaker gehoord"]


def test_a_list_says_what_it_could_not_place(desk: Desk, project: Project, boa: SourceId) -> None:
    here = open_source(desk, boa).source
    rows = [
        "Bron;Thema;Citaat", f"{here.code};Imago;bonnenschrijvers van de gemeente",
        f"{here.code};Imago;staat er niet", "Ander gesprek;Imago;bonnenschrijvers",
    ]  # fmt: skip

    report = import_exchange(desk, project.id, "lijst.csv", "\n".join(rows).encode())

    assert report.placed == 1
    assert [one.reason for one in report.lost] == ["exchange-lost-no-document", "exchange-lost-not-found"]


def test_a_list_about_other_documents_is_refused(desk: Desk, project: Project, boa: SourceId) -> None:
    with pytest.raises(Refused, match="refused-exchange-no-documents"):
        import_exchange(desk, project.id, "lijst.csv", b"Bron;Thema;Citaat\nElders;Imago;iets\n")


def test_a_file_that_is_refused_leaves_no_trace(desk: Desk, project: Project) -> None:
    before = themes(desk, project.id)

    with pytest.raises(Refused):
        import_exchange(desk, project.id, "p.qdpx", b"PK\x03\x04 stuk")

    assert themes(desk, project.id) == before


def test_the_specimens_of_the_standard_come_in(desk: Desk, project: Project, shared: Path) -> None:
    report = import_exchange(
        desk, project.id, "m.qdpx", (shared / "data" / "refi" / "made_minimal.qdpx").read_bytes()
    )

    assert (report.placed, report.lost) == (1, ())
    assert tagged(opened(desk, project.id)) == {"Eén vaste wijkboa": ["Vaste aanspreekpersoon"]}


def test_what_stays_in_the_house_is_counted(desk: Desk, project: Project, boa: SourceId, partner: SourceId) -> None:
    for source in (boa, partner):
        code(desk, open_source(desk, source).passages[0].id, Choice(Dimension.OTHER))

    view = exchange_view(desk, project.id)

    assert (view.sources, view.tags, view.withheld_sources) == (2, 2, 0)
    assert view.unquotable == 1  # the partner still has to sign
    assert view.suggestions > 0


def test_nothing_to_exchange_is_said(desk: Desk, project: Project) -> None:
    for export in (export_refi, export_quotes):
        with pytest.raises(Refused, match="refused-export-nothing"):
            export(desk, project.id)


def test_no_name_and_nobody_who_refused_leaves_the_house(desk: Desk, project: Project, boa: SourceId,
                                                         partner: SourceId) -> None:  # fmt: skip
    name = "Nadia Farouk"
    for source in (boa, partner):
        code(desk, open_source(desk, source).passages[0].id, Choice(Dimension.OTHER))
    add_theme(desk, project.id, "Wonen", f"Wat {name} zei")
    add_memo(desk, project.id, MemoTarget.PROJECT, project.id, f"Bel {name} en Ruben Tienstra")
    ruben = next(person for person in stakeholders(desk, project.id) if person.name == "Ruben Tienstra")
    edit_stakeholder(desk, replace(ruben, consents=(Consent(Purpose.QUOTE, ConsentState.REFUSED),)))

    for content in (export_refi(desk, project.id), export_codebook(desk, project.id)):
        everything = unpacked(content)
        assert "Farouk" not in everything
        assert "Tienstra" not in everything
        assert "Dat klopt niet" not in everything
    assert exchange_view(desk, project.id).withheld_sources == 1
    with pytest.raises(Refused, match="refused-export-nothing"):
        export_quotes(desk, project.id)


def unpacked(content: bytes) -> str:
    if not content.startswith(b"PK"):
        return content.decode()
    with zipfile.ZipFile(BytesIO(content)) as archive:
        return "\n".join(archive.read(name).decode() for name in archive.namelist())


def test_suggestions_are_no_data(desk: Desk, project: Project, boa: SourceId) -> None:
    content = export_refi(desk, project.id)

    assert read_exchange("x.qdpx", content).project.selections == ()


def test_a_codebook_of_refi_is_compared_first(desk: Desk, project: Project) -> None:
    codes = (ExchangedCode("1", "Vuurwerk", description="Rond oud en nieuw", colour="#AB294D"),
             ExchangedCode("2", "Overlast", "1"), ExchangedCode("3", "Overlast", "2"))  # fmt: skip

    found = compare_codebook(desk, project.id, read_codebook("x.qdc", write_qdc(codes, "NVivo")).entries)

    assert found.problems == ()
    labels: dict[str | None, str] = {one.id: one.label for one in found.fresh}
    assert [(one.label, labels.get(one.parent_id, "")) for one in found.fresh] == [
        ("Vuurwerk", ""), ("Overlast", "Vuurwerk"), ("Overlast (Overlast)", "Overlast"),
    ]  # fmt: skip


def test_a_file_that_comes_twice_doubles_nothing(desk: Desk, project: Project) -> None:
    coded = project_of(selected(LITTER, "afval"), notes=(ExchangedNote("n1", "Idee", "Vaker gehoord.", ("s1",)),))
    coded = replace(coded, cases=(), documents=(
        replace(coded.documents[0], values=(Value("v1", "wijkboa"),)),
        ExchangedDocument("d2", "Gesprek twee", f"{TEXT}En meer.", values=(Value("v1", "wijkboa"),)),
    ), selections=(*coded.selections, selected(WISH, "afval", id="s2", document="d2")))  # fmt: skip
    import_exchange(desk, project.id, "p.qdpx", write_refi(coded))
    before = whole(desk, project.id)

    report = import_exchange(desk, project.id, "p.qdpx", write_refi(coded))

    assert whole(desk, project.id) == before
    assert len(before["people"]) == 2
    assert (report.known, report.placed, report.people, report.memos, report.same) == (2, 0, 0, 0, 2)


def test_a_project_comes_in_among_other_files(desk: Desk, project: Project) -> None:
    said: list[str] = []
    coded = project_of(selected(LITTER, "afval"), selected(ASKED, "afval", id="x"),
                       *(selected(WISH, "afval", id=f"s{n}") for n in range(4)))  # fmt: skip

    reports = import_files(
        desk, project.id, [("p.qdpx", write_refi(coded)), ("q.qda", b"stuk"), ("b.txt", f"{TEXT}Meer.".encode())],
        on_file=lambda report: said.append(report.file_name),
    )  # fmt: skip

    assert said == [report.file_name for report in reports] == ["p.qdpx", "Gesprek boa.docx", "q.qda", "b.txt"]
    assert [report.state.value for report in reports] == ["warning", "read", "refused", "warning"]
    assert reports[0].messages[:2] == (
        ("exchange-came", {"placed": 2, "moved": 0, "lost": 1, "codes": 1}),
        ("exchange-lost-interviewer-count", {"count": 1}),
    )  # fmt: skip
