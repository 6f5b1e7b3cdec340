"""A second coder codes blind; then the two are compared and their differences settled."""

from dataclasses import replace

import pytest

from analysis.coder_agreement import Reading
from interviews.coding import Dimension, Origin, SuggestionState
from interviews.second_coding import SecondCoding, Settled
from interviews.source import TurnRole
from projects.consent import Purpose, Remedy
from projects.errors import NotFound, Refused
from projects.ids import SourceId
from projects.project import Project
from projects.rights import Actor
from tests.exports.reading import all_text, lines, opened
from workflow.coding import Choice, accept, add_passage, code, open_source, reject
from workflow.comparing import compare_coders, compared, compared_together, progress, settle
from workflow.comparison_export import comparison_workbook
from workflow.desk import Desk
from workflow.passages import Standing, standing
from workflow.recoding import merge_themes
from workflow.second_coding import (
    Coded,
    add_second_coding,
    desk_of,
    finish,
    go_on,
    open_blind,
    remove_second_coding,
    say,
    second_codings,
    start_second_coding,
    unsay,
)
from workflow.source_edits import correct_roles, remove_source, speakers_of
from workflow.statements import add_statement
from workflow.undoing import redo, undo
from workflow.withdrawing import withdraw

WISH, SEEN, OTHER = Dimension.EXPECTATION, Dimension.PERCEPTION, Dimension.OTHER


@pytest.fixture
def coding(desk: Desk, boa: SourceId) -> SecondCoding:
    """Bram begins as the second coder."""
    return start_second_coding(desk, boa, " Bram  de Wit ")


def coded(desk: Desk, coding: SecondCoding, place: int, *choices: Choice) -> Coded:
    passage = open_blind(desk, coding.id).passages[place]
    return Coded(passage.start, passage.end, choices)


def both_done(desk: Desk, coding: SecondCoding) -> None:
    """Anouk: wish p0, seen p1. Bram: seen with another theme, nothing; and a passage of his own."""
    book, first = open_source(desk, coding.source_id).themes, open_source(desk, coding.source_id).passages
    code(desk, first[0].id, Choice(WISH, book[0].id))
    code(desk, first[1].id, Choice(SEEN, book[1].id))
    start = open_source(desk, coding.source_id).source.text.index("iemand staat")
    say(desk, coding.id, coded(desk, coding, 0, Choice(WISH, book[2].id)))
    say(desk, coding.id, coded(desk, coding, 1))
    say(desk, coding.id, Coded(start, start + 12, (Choice(WISH, book[3].id),)))
    finish(desk, coding.id)


def test_the_second_coder_sees_passages_and_nothing_of_the_first(
    desk: Desk, boa: SourceId, coding: SecondCoding
) -> None:
    accept(desk, open_source(desk, boa).passages[0].id)

    blind = open_blind(desk, coding.id)

    assert blind.passages == open_source(desk, boa).passages
    assert (blind.suggestions, blind.tags) == ({}, {})
    assert {standing(blind, one.id) for one in blind.passages} == {Standing.BARE}
    assert coding.coder == "Bram de Wit"


def test_speakers_stay_as_they_are_once_a_second_coder_is_at_work(
    desk: Desk, boa: SourceId, coding: SecondCoding
) -> None:
    before = open_source(desk, boa).passages

    with pytest.raises(Refused):
        correct_roles(desk, boa, {one.label: TurnRole.OTHER for one in speakers_of(desk, boa)})

    assert open_source(desk, boa).passages == before


def test_what_the_second_says_stands_apart_from_the_codes_of_the_traject(
    desk: Desk, boa: SourceId, coding: SecondCoding
) -> None:
    before, theme = open_source(desk, boa), open_source(desk, boa).themes[4].id

    say(desk, coding.id, coded(desk, coding, 0, Choice(WISH, theme), Choice(OTHER, None)))
    say(desk, coding.id, coded(desk, coding, 1))

    blind = open_blind(desk, coding.id)
    assert open_source(desk, boa) == before
    assert [(tag.dimension, tag.theme_id) for tag in blind.tags[blind.passages[0].id]] == [(WISH, theme), (OTHER, None)]
    assert [standing(blind, one.id) for one in blind.passages[:2]] == [Standing.ACCEPTED, Standing.REJECTED]


def test_a_passage_of_the_seconds_own_comes_and_goes(desk: Desk, boa: SourceId, coding: SecondCoding) -> None:
    words = open_source(desk, boa).source.text
    start = words.index("Dat klopt niet")

    say(desk, coding.id, Coded(start, start + 9, (Choice(OTHER),)))
    own = next(one for one in open_blind(desk, coding.id).passages if one.exact == "Dat klopt")
    unsay(desk, coding.id, own.start, own.end)

    assert own.context == "Hoe zien inwoners jullie?"
    assert own.id not in [one.id for one in open_blind(desk, coding.id).passages]
    assert own.id not in [one.id for one in open_source(desk, boa).passages]


def test_each_of_two_at_one_laptop_undoes_their_own_work(
    desk: Desk, project: Project, boa: SourceId, coding: SecondCoding
) -> None:
    bram = desk_of(desk, coding.id)
    say(bram, coding.id, coded(desk, coding, 0, Choice(WISH)))
    accept(desk, open_source(desk, boa).passages[0].id)

    undo(bram, project.id)

    assert open_blind(desk, coding.id).tags == {}
    assert len(open_source(desk, boa).tags) == 1
    redo(bram, project.id)
    assert len(open_blind(desk, coding.id).tags) == 1


@pytest.mark.parametrize(("name", "key"), [
    ("  ", "error-coder-needs-name"), ("anouk", "error-coder-is-first"), ("bram de wit", "error-coder-twice"),
])  # fmt: skip
def test_a_second_coder_needs_a_name_of_their_own(
    desk: Desk, boa: SourceId, coding: SecondCoding, name: str, key: str
) -> None:
    with pytest.raises(Refused) as refusal:
        start_second_coding(desk, boa, name)

    assert refusal.value.message_key == key


def test_what_is_finished_stays_as_it_is_until_one_goes_on(desk: Desk, coding: SecondCoding) -> None:
    said = coded(desk, coding, 0, Choice(WISH))
    finish(desk, coding.id)

    with pytest.raises(Refused):
        say(desk, coding.id, said)
    with pytest.raises(Refused):
        unsay(desk, coding.id, said.start, said.end)
    go_on(desk, coding.id)
    say(desk, coding.id, said)

    assert len(open_blind(desk, coding.id).tags) == 1


def test_the_same_theme_twice_and_the_interviewers_words_are_refused(
    desk: Desk, boa: SourceId, coding: SecondCoding
) -> None:
    start = open_source(desk, boa).source.text.index("Wat verwacht je")

    with pytest.raises(Refused):
        say(desk, coding.id, coded(desk, coding, 0, Choice(WISH), Choice(OTHER)))
    with pytest.raises(Refused):
        say(desk, coding.id, Coded(start, start + 8, (Choice(WISH),)))

    assert open_blind(desk, coding.id).tags == {}


def test_comparing_waits_until_both_have_something(desk: Desk, boa: SourceId, coding: SecondCoding) -> None:
    with pytest.raises(Refused) as busy:
        compare_coders(desk, coding.id)
    finish(desk, coding.id)
    with pytest.raises(Refused) as empty:
        compare_coders(desk, coding.id)
    with pytest.raises(Refused) as early:
        compared(desk, coding.id)

    keys = [one.value.message_key for one in (busy, empty, early)]
    assert keys == ["error-second-busy", "error-nothing-to-compare", "error-not-compared"]


def test_progress_tells_how_far_and_nothing_else(desk: Desk, boa: SourceId, coding: SecondCoding) -> None:
    number = len(open_source(desk, boa).passages)
    both_done(desk, coding)

    found = progress(desk, coding.id)

    assert (found.passages, found.first, found.second) == (number + 1, 2, 3)
    assert found.waiting == number - 2


def test_the_comparison_counts_units_that_at_least_one_coded(
    desk: Desk, project: Project, boa: SourceId, coding: SecondCoding
) -> None:
    both_done(desk, coding)

    compare_coders(desk, coding.id)

    view = compared(desk, coding.id)
    assert [view.words[unit.start, unit.end] for unit in view.comparison.units][-1] == "iemand staat"
    assert len(view.comparison.units) == len(view.comparison.differences) == 3
    assert view.coding.first == "Anouk"
    assert view.comparison.themes.percent == 0
    assert view.comparison.themes.reading is Reading.LOW
    assert compared_together(desk, project.id, coding.coder).themes == view.comparison.themes


def test_settling_changes_the_codes_and_not_the_figures(
    desk: Desk, project: Project, boa: SourceId, coding: SecondCoding
) -> None:
    both_done(desk, coding)
    compare_coders(desk, coding.id)
    before, book = compared(desk, coding.id), open_source(desk, boa).themes
    first, second, own = [(unit.start, unit.end) for unit in before.comparison.differences]

    settle(desk, coding.id, *first, Settled.SECOND)
    settle(desk, coding.id, *second, Settled.OTHER, Choice(OTHER, book[9].id))
    settle(desk, coding.id, *own, Settled.SECOND)

    after, now = compared(desk, coding.id), open_source(desk, boa)
    assert after.comparison == before.comparison
    assert after.now[first] == (Choice(WISH, book[2].id),)
    assert after.now[second] == (Choice(OTHER, book[9].id),)
    assert [(one.settled, one.who) for one in after.settled.values()] == [
        (Settled.SECOND, "Anouk"), (Settled.OTHER, "Anouk"), (Settled.SECOND, "Anouk"),
    ]  # fmt: skip
    made = next(one for one in now.passages if one.exact == "iemand staat")
    assert [(tag.coder, tag.origin) for tag in now.tags[made.id]] == [("Bram de Wit", Origin.HAND)]
    undo(desk, project.id)
    assert made.id not in [one.id for one in open_source(desk, boa).passages]
    assert own not in compared(desk, coding.id).settled


def test_the_first_can_be_right_after_all_and_nothing_changes(desk: Desk, boa: SourceId, coding: SecondCoding) -> None:
    both_done(desk, coding)
    compare_coders(desk, coding.id)
    before = open_source(desk, boa)

    for unit in compared(desk, coding.id).comparison.differences:
        settle(desk, coding.id, unit.start, unit.end, Settled.FIRST)

    assert open_source(desk, boa) == before
    assert len(compared(desk, coding.id).settled) == 3


def test_no_code_can_be_right_too(desk: Desk, boa: SourceId, coding: SecondCoding) -> None:
    both_done(desk, coding)
    compare_coders(desk, coding.id)
    unit = compared(desk, coding.id).comparison.differences[1]

    settle(desk, coding.id, unit.start, unit.end, Settled.SECOND)

    now = open_source(desk, boa)
    passage = next(one for one in now.passages if (one.start, one.end) == (unit.start, unit.end))
    assert passage.id not in now.tags
    assert now.suggestions[passage.id].state is SuggestionState.REJECTED


def test_a_passage_that_a_statement_leans_on_does_not_go(desk: Desk, project: Project, boa: SourceId) -> None:
    words = open_source(desk, boa).source.text
    start = words.index("Dat klopt niet")
    mine = add_passage(desk, boa, start, start + 9, Choice(OTHER))
    add_statement(desk, project.id, "Het beeld klopt niet.", None, [mine.id])
    coding = add_second_coding(desk, boa, "Bram", [Coded(0, 40, (Choice(WISH),))])
    compare_coders(desk, coding.id)

    with pytest.raises(Refused) as refusal:
        settle(desk, coding.id, start, start + 9, Settled.SECOND)

    assert refusal.value.message_key == "error-passage-quoted"
    assert compared(desk, coding.id).settled == {}


def test_only_differences_are_settled_and_another_choice_must_be_given(
    desk: Desk, boa: SourceId, coding: SecondCoding
) -> None:
    both_done(desk, coding)
    compare_coders(desk, coding.id)
    unit = compared(desk, coding.id).comparison.differences[0]

    with pytest.raises(Refused):
        settle(desk, coding.id, unit.start, unit.end, Settled.OTHER)
    with pytest.raises(NotFound):
        settle(desk, coding.id, 0, 3, Settled.FIRST)


def test_what_the_first_does_afterwards_is_not_compared(desk: Desk, boa: SourceId, coding: SecondCoding) -> None:
    both_done(desk, coding)
    compare_coders(desk, coding.id)
    before = compared(desk, coding.id).comparison

    reject_ids = [one.id for one in open_source(desk, boa).passages[2:3]]
    for passage in reject_ids:
        reject(desk, passage)
    code(desk, open_source(desk, boa).passages[0].id, Choice(OTHER))

    assert compared(desk, coding.id).comparison == before
    with pytest.raises(Refused):
        go_on(desk, coding.id)


def test_codes_from_elsewhere_are_taken_in_as_a_finished_coding(desk: Desk, project: Project, boa: SourceId) -> None:
    passage = open_source(desk, boa).passages[0]
    accept(desk, passage.id)
    said = open_source(desk, boa).tags[passage.id][0]

    coding = add_second_coding(desk, boa, "Bram", [
        Coded(passage.start + 1, passage.end, (Choice(said.dimension, said.theme_id, said.sentiment),)),
    ])  # fmt: skip
    compare_coders(desk, coding.id)

    assert compared(desk, coding.id).comparison.differences == ()
    undo(desk, project.id)
    undo(desk, project.id)
    assert second_codings(desk, project.id) == []


def test_codes_from_elsewhere_must_fit_the_text(desk: Desk, project: Project, boa: SourceId) -> None:
    end = len(open_source(desk, boa).source.text)

    for wrong in ([Coded(0, end + 1, ())], [Coded(0, 9, ()), Coded(0, 9, ())]):
        with pytest.raises(Refused):
            add_second_coding(desk, boa, "Bram", wrong)

    assert second_codings(desk, project.id) == []


def test_merging_themes_takes_the_seconds_codes_along_and_undo_brings_them_back(
    desk: Desk, project: Project, boa: SourceId, coding: SecondCoding
) -> None:
    one, into = (theme.id for theme in open_source(desk, boa).themes[:2])
    say(desk, coding.id, coded(desk, coding, 0, Choice(WISH, one)))
    before = open_blind(desk, coding.id).tags

    merge_themes(desk, one, into)
    merged = open_blind(desk, coding.id)
    undo(desk, project.id)

    assert merged.tags[merged.passages[0].id][0].theme_id == into
    assert open_blind(desk, coding.id).tags == before


def test_a_second_coding_goes_and_comes_back_whole(
    desk: Desk, project: Project, boa: SourceId, coding: SecondCoding
) -> None:
    both_done(desk, coding)
    compare_coders(desk, coding.id)
    view = compared(desk, coding.id)

    remove_second_coding(desk, coding.id)
    gone = second_codings(desk, project.id)
    undo(desk, project.id)

    assert gone == []
    assert compared(desk, coding.id) == view


def test_a_source_takes_its_second_codings_along(
    desk: Desk, project: Project, boa: SourceId, coding: SecondCoding
) -> None:
    both_done(desk, coding)

    remove_source(desk, boa)

    assert second_codings(desk, project.id) == []


def test_words_that_are_taken_back_take_the_second_codings_along_for_good(
    desk: Desk, project: Project, boa: SourceId, coding: SecondCoding
) -> None:
    both_done(desk, coding)
    compare_coders(desk, coding.id)
    person = open_source(desk, boa).stakeholder
    assert person is not None

    withdraw(desk, person.id, Purpose.QUOTE, Remedy.PASSAGES)

    assert second_codings(desk, project.id) == []
    bram = Actor(f"{desk.actor.id}/{coding.coder}", coding.coder, desk.actor.role)
    with pytest.raises(Refused):
        undo(replace(desk, actor=bram), project.id)


def test_a_workbook_holds_no_words_of_somebody_without_consent(
    desk: Desk, boa: SourceId, coding: SecondCoding
) -> None:
    both_done(desk, coding)
    compare_coders(desk, coding.id)
    _, free = comparison_workbook(desk, coding.id)
    person = open_source(desk, boa).stakeholder
    assert person is not None
    withdraw(desk, person.id, Purpose.QUOTE, Remedy.HOLD_BACK)

    _, held_back = comparison_workbook(desk, coding.id)

    assert "bonnenschrijvers" in all_text(free)
    assert "bonnenschrijvers" not in all_text(held_back)
    assert len(lines(opened(held_back), "Verschillen")) == 3
