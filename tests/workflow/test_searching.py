"""Searching a traject, and giving a code to what was found."""

import pytest

from analysis.search_query import Kind
from analysis.search_scope import Shelf, Within
from analysis.search_units import Where
from interviews.coding import Dimension, SuggestionState
from interviews.memo import MemoTarget
from interviews.source import TurnRole
from projects.errors import NotFound, Refused
from projects.ids import SourceId, ThemeId
from projects.project import Project
from projects.stakeholder import Side
from workflow.coding import Choice, code, open_source
from workflow.desk import Desk
from workflow.memos import add_memo
from workflow.search_coding import Extent, Pick, code_found
from workflow.searching import Found, Result, make_searchable, rebuild_index, search
from workflow.statements import add_statement
from workflow.theming import themes
from workflow.undoing import undo

SAID = Within(frozenset({Shelf.INTERVIEWS}))


def marked(found: Found) -> list[str]:
    """What is marked in the results, in order."""
    return [one.text[start:end] for one in found.results for start, end in one.places]


def pick(result: Result) -> Pick:
    assert result.source_id is not None
    start, end = result.places[0]
    return Pick(result.source_id, result.stretch.start + start, result.stretch.start + end)


@pytest.fixture
def theme_id(desk: Desk, project: Project) -> ThemeId:
    return themes(desk, project.id)[0].id


def test_a_result_has_its_question_and_whose_words_it_is(desk: Desk, project: Project, boa: SourceId) -> None:
    found = search(desk, project.id, "bonnenschrijver", SAID)

    assert marked(found) == ["bonnenschrijvers"]
    result = found.results[0]
    assert (result.heading, result.role, result.codable) == ("Hoe zien inwoners jullie?", TurnRole.RESPONDENT, True)
    assert found.sources[boa].code == "T-01"
    assert found.people[boa].function == "wijkboa"
    assert found.per_source == {boa: 1}


def test_names_are_not_found_but_their_pseudonyms_are(desk: Desk, project: Project, boa: SourceId) -> None:
    assert search(desk, project.id, "Tienstra").total == 0
    assert search(desk, project.id, "R01").total == 1


def test_the_interviewers_words_are_found_and_cannot_be_coded(
    desk: Desk, project: Project, boa: SourceId, theme_id: ThemeId
) -> None:
    found = search(desk, project.id, '"zien inwoners"')

    assert [one.codable for one in found.results] == [False]
    with pytest.raises(Refused) as refusal:
        code_found(desk, project.id, [pick(found.results[0])], Extent.SENTENCE, theme_id)
    assert refusal.value.message_key == "error-interviewers-words"
    assert search(desk, project.id, '"zien inwoners"', uncoded=True).total == 0


def test_everything_written_is_found_with_what_it_is_part_of(desk: Desk, project: Project, boa: SourceId) -> None:
    theme = themes(desk, project.id)[0]
    add_statement(desk, project.id, "De tien minuten moeten er vijf worden", theme.id)
    add_memo(desk, project.id, MemoTarget.SOURCE, boa, "Tien minuten: vaker gehoord")

    found = search(desk, project.id, '"tien minuten"', Within(frozenset(Shelf) - {Shelf.CODEBOOK}))

    assert [one.stretch.where for one in found.results] == [Where.SOURCE, Where.MEMO, Where.STATEMENT]
    memo, statement = found.results[1:]
    assert (memo.speaker, memo.source_id) == ("Anouk", boa)
    assert (statement.heading, statement.theme_id) == ("S1", theme.id)
    only = search(desk, project.id, "minuten", Within(frozenset({Shelf.MEMOS})))
    assert [one.stretch.where for one in only.results] == [Where.MEMO]


def test_a_theme_is_found_by_its_definition(desk: Desk, project: Project) -> None:
    theme = themes(desk, project.id)[0]
    word = theme.definition.split()[-1]

    found = search(desk, project.id, f'"{word}"', Within(frozenset({Shelf.CODEBOOK})))

    assert theme.label in [one.heading for one in found.results]


def test_a_search_is_limited_by_side_and_code(
    desk: Desk, project: Project, boa: SourceId, partner: SourceId, theme_id: ThemeId
) -> None:
    assert search(desk, project.id, "binnen").per_source == {boa: 1, partner: 1}
    assert search(desk, project.id, "binnen", Within(side=Side.PARTNER)).per_source == {partner: 1}
    assert search(desk, project.id, "binnen", Within(group="Handhavers")).per_source == {boa: 1}
    passage = next(one for one in open_source(desk, boa).passages if "tien minuten" in one.exact)
    code(desk, passage.id, Choice(Dimension.EXPECTATION, theme_id))

    found = search(desk, project.id, "binnen", Within(theme_ids=frozenset({theme_id})))

    assert found.per_source == {boa: 1}
    assert [theme.id for theme in found.results[0].codes] == [theme_id]


def test_pages_follow_each_other(desk: Desk, project: Project, boa: SourceId, partner: SourceId) -> None:
    whole = search(desk, project.id, "binnen OF mensen")
    parts = [search(desk, project.id, "binnen OF mensen", first=n, number=1).results for n in range(whole.total)]

    assert [one.key for part in parts for one in part] == [one.key for one in whole.results]


def test_forms_are_told_and_a_slip_of_the_pen_is_mended(desk: Desk, project: Project, boa: SourceId) -> None:
    found = search(desk, project.id, "mens bonenschrijvers")

    mens, slip = found.parts
    assert mens.asked.kind is Kind.WORD
    assert dict(mens.forms) == {"mensen": 1}
    assert (slip.forms, slip.meant) == ((), "bonnenschrijvers")


def test_what_was_found_is_coded_in_one_deed(
    desk: Desk, project: Project, boa: SourceId, partner: SourceId, theme_id: ThemeId
) -> None:
    found = search(desk, project.id, "binnen", SAID)
    before = [open_source(desk, source) for source in (boa, partner)]

    coded = code_found(desk, project.id, [pick(one) for one in found.results], Extent.SENTENCE, theme_id,
                       Dimension.EXPECTATION)  # fmt: skip

    assert (coded.coded, coded.already, coded.refused) == (2, 0, 0)
    for source in (boa, partner):
        workspace = open_source(desk, source)
        tagged = [one for one in workspace.passages if workspace.tags.get(one.id)]
        assert [workspace.tags[one.id][0].theme_id for one in tagged] == [theme_id]
        assert all("innen" in one.exact for one in tagged)
        assert workspace.suggestions[tagged[0].id].state is SuggestionState.ACCEPTED
    assert search(desk, project.id, "binnen", uncoded=True).total == 0
    assert code_found(desk, project.id, [pick(found.results[0])], Extent.SENTENCE, theme_id).already == 1
    undo(desk, project.id)

    assert [(open_source(desk, source).tags, open_source(desk, source).suggestions) for source in (boa, partner)] == [
        (one.tags, one.suggestions) for one in before
    ]


def test_a_code_comes_beside_the_codes_that_are_there(
    desk: Desk, project: Project, boa: SourceId, theme_id: ThemeId
) -> None:
    other = themes(desk, project.id)[1].id
    passage = next(one for one in open_source(desk, boa).passages if "tien minuten" in one.exact)
    code(desk, passage.id, Choice(Dimension.EXPECTATION, other))

    code_found(desk, project.id, [pick(search(desk, project.id, "minuten").results[0])], Extent.SENTENCE, theme_id)

    assert {tag.theme_id for tag in open_source(desk, boa).tags[passage.id]} == {theme_id, other}


def test_a_paragraph_becomes_a_passage_of_its_own(
    desk: Desk, project: Project, boa: SourceId, theme_id: ThemeId
) -> None:
    result = search(desk, project.id, "minuten", SAID).results[0]
    count = len(open_source(desk, boa).passages)

    code_found(desk, project.id, [pick(result)], Extent.PARAGRAPH, theme_id, Dimension.EXPECTATION)

    workspace = open_source(desk, boa)
    made = next(one for one in workspace.passages if workspace.tags.get(one.id))
    assert len(workspace.passages) == count + 1
    assert made.exact == workspace.source.text[made.start : made.end]
    assert made.exact.startswith("Ik verwacht dat er")
    assert made.exact.endswith("zei dat al eerder.")


def test_only_what_is_not_coded_yet(desk: Desk, project: Project, boa: SourceId, theme_id: ThemeId) -> None:
    passages = open_source(desk, boa).passages
    code(desk, passages[0].id, Choice(Dimension.PERCEPTION, theme_id))
    word = passages[0].exact.split()[2]

    assert search(desk, project.id, word).total >= 1
    assert passages[0].start not in [
        one.stretch.start + one.places[0][0] for one in search(desk, project.id, word, uncoded=True).results
    ]
    everywhere = search(desk, project.id, "de OF dat", uncoded=True)
    for one in everywhere.results:
        assert one.codable
        for start, end in one.places:
            at = (one.stretch.start + start, one.stretch.start + end)
            assert not (passages[0].start < at[1] and passages[0].end > at[0])


def test_nothing_picked_and_what_is_not_here_are_refused(
    desk: Desk, project: Project, boa: SourceId, theme_id: ThemeId
) -> None:
    with pytest.raises(Refused) as refusal:
        code_found(desk, project.id, [], Extent.SENTENCE, theme_id)
    assert refusal.value.message_key == "error-search-nothing-picked"
    with pytest.raises(NotFound):
        code_found(desk, project.id, [Pick(SourceId("gone"), 0, 3)], Extent.SENTENCE, theme_id)
    with pytest.raises(NotFound):
        code_found(desk, project.id, [Pick(boa, 0, 3)], Extent.SENTENCE, ThemeId("gone"))


def test_a_traject_is_made_searchable_once(desk: Desk, project: Project, boa: SourceId) -> None:
    before = search(desk, project.id, "binnen").total

    assert not make_searchable(desk, project.id)
    assert rebuild_index(desk, project.id) > 0
    assert search(desk, project.id, "binnen").total == before
    assert search(desk, project.id, "").total == 0
