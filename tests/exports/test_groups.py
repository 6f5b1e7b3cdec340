"""Groups under three people: not shown apart, and not to be found by taking one number from another."""

from dataclasses import replace
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as some
from openpyxl import Workbook

from exports.groups import TOTAL, Row, group_label, merged, party_labels, shown, side_of_groups, speaker_label
from projects.ids import ParticipantId, RoundId, SessionId, StatementId
from projects.small_groups import LEAST
from projects.stakeholder import Side
from sessions.rule import Denominator, Rule
from sessions.verdict import Result, judge
from sessions.vote import Choice, Participant, Vote
from tests.consents import QUOTE
from tests.exports.factory import AT, GROUPS, stakeholders
from tests.exports.reading import lines

SIDES = {"a": Side.STAFF, "b": Side.STAFF, "c": Side.STAFF, "p": Side.PARTNER, "q": Side.PARTNER, "r": Side.PARTNER}
ONE = StatementId("t")
BALLOTS = some.lists(some.tuples(some.sampled_from("abcpqr"), some.sampled_from(list(Choice))), max_size=30)


def result_of(ballots: list[tuple[str, Choice]], denominator: Denominator = Denominator.TOOK_SIDE) -> Result:
    """Each ballot is a group and a choice."""
    people = [
        Participant(ParticipantId(str(n)), SessionId("c"), "", SIDES[group], group, AT)
        for n, (group, _) in enumerate(ballots)
    ]
    votes = [Vote(RoundId("r"), ONE, ParticipantId(str(n)), choice) for n, (_, choice) in enumerate(ballots)]
    return judge(ONE, votes, people, Rule(denominator=denominator))


def rows_of(ballots: str) -> list[tuple[str, int]]:
    """rows_of("aaabb"): label and number of voters of each row that is shown, everybody agreeing."""
    return [(row.label, row.tally.voted) for row in shown(result_of([(g, Choice.AGREE) for g in ballots]), SIDES)]


def test_groups_of_three_are_shown_and_smaller_ones_taken_together() -> None:
    assert rows_of("aaa" "bb" "c" "ppp" "qqqq") == [
        (TOTAL, 13), ("Medewerkers", 6), ("a", 3), ("Overige medewerkers", 3), ("Partners", 7), ("p", 3), ("q", 4),
    ]  # fmt: skip


def test_a_single_person_is_not_found_by_taking_the_groups_from_the_side() -> None:
    assert rows_of("aaaa" "bbb" "c" "ppp") == [
        (TOTAL, 11), ("Medewerkers", 8), ("a", 4), ("Overige medewerkers", 4), ("Partners", 3), ("p", 3),
    ]  # fmt: skip


def test_a_side_of_two_is_not_found_by_taking_the_other_side_from_the_total() -> None:
    assert rows_of("aaaaaa" "pp") == [(TOTAL, 8)]


def test_fewer_than_five_voters_are_not_split() -> None:
    assert rows_of("aaa") == [(TOTAL, 3)]


def test_a_group_whose_side_is_unknown_is_not_shown_apart() -> None:
    result = result_of([(group, Choice.AGREE) for group in "aaaabbb"])

    assert [row.label for row in shown(result, {"a": Side.STAFF})] == [TOTAL, "Medewerkers", "a", "Overige medewerkers"]


@given(ballots=BALLOTS, denominator=some.sampled_from(list(Denominator)))
def test_no_sum_or_difference_of_rows_comes_down_to_one_or_two_people(
    ballots: list[tuple[str, Choice]], denominator: Denominator
) -> None:
    rows = shown(result_of(ballots, denominator), SIDES)

    split = rows[1:]
    sizes = {row.label: row.tally.voted for row in rows}
    assert all(row.tally.voted >= LEAST for row in split)
    for side in {row.side for row in split if row.side is not None}:
        parts = _parts(split, side)
        whole = next(row.tally.voted for row in split if row.side is side)
        for count in range(len(parts) + 1):
            for some_parts in combinations(parts, count):
                left = whole - sum(part.tally.voted for part in some_parts)
                assert left == 0 or left >= LEAST
    if split:
        left = sizes[TOTAL] - sum(row.tally.voted for row in split if row.side is not None)
        assert left == 0


@given(ballots=BALLOTS)
def test_the_rows_under_a_side_add_up_to_it(ballots: list[tuple[str, Choice]]) -> None:
    rows = shown(result_of(ballots), SIDES)

    for whole in (row for row in rows if row.side is not None):
        parts = _parts(rows[1:], whole.side)
        if parts:
            for count in ("agree", "passed", "disagree", "base"):
                assert sum(getattr(part.tally, count) for part in parts) == getattr(whole.tally, count)


def _parts(rows: list[Row], side: Side | None) -> list[Row]:
    """The rows between a side and the next."""
    start = next(place for place, row in enumerate(rows) if row.side is side) + 1
    end = next((place for place in range(start, len(rows)) if rows[place].side is not None), len(rows))
    return rows[start:end]


def test_the_sheet_with_votes_shows_no_small_group(book: Workbook) -> None:
    small = {group for group, _, size in GROUPS if size < LEAST}

    rows = lines(book, "Stemmingen")

    assert {"Totaal", "Medewerkers", "Partners", "ondernemers"} <= {row["Groep"] for row in rows}
    assert not small & {str(row["Groep"]) for row in rows}
    assert all(int(str(row["n"])) >= LEAST for row in rows)


def test_an_image_of_a_small_group_is_that_of_its_side() -> None:
    people = stakeholders()

    assert group_label("ondernemers", Side.PARTNER, people) == "ondernemers"
    assert group_label("politie", Side.PARTNER, people) == "Partners"
    assert group_label("politie", Side.PARTNER, people[:5]) == "Gesprekspartners"


def test_a_group_with_people_on_both_sides_has_no_side() -> None:
    people = stakeholders()

    assert side_of_groups(people)["ondernemers"] is Side.PARTNER
    assert "gemengd" not in side_of_groups([
        replace(one, group="Gemengd") for one in (people[0], people[7])
    ])  # fmt: skip


def test_a_function_stands_beside_words_only_where_that_is_allowed() -> None:
    people = stakeholders()
    boa, agent = people[0], people[4]

    assert speaker_label(boa, people) == "wijkboa Oudervaart"
    assert speaker_label(replace(boa, consents=QUOTE), people) == "handhavers"
    assert speaker_label(replace(agent, consents=QUOTE), people) == "Partners"


def test_a_party_of_one_or_two_is_named_by_its_side_once() -> None:
    people = stakeholders()

    assert party_labels(["handhavers", "Beleid", "politie", "het college"], people) == [
        "handhavers", "Medewerkers", "Partners", "het college",
    ]  # fmt: skip


LABELS = some.dictionaries(
    some.text("abcdef", min_size=1, max_size=2),
    some.tuples(some.integers(1, 5), some.sampled_from([Side.STAFF, Side.PARTNER, None])), max_size=7,
)  # fmt: skip


@given(LABELS)
def test_no_label_that_leaves_the_house_stands_for_one_or_two_people(
    labels: dict[str, tuple[int, Side | None]]
) -> None:
    names = merged(labels)

    assert set(names) == set(labels)
    sizes: dict[str, int] = {}
    for label, name in names.items():
        sizes[name] = sizes.get(name, 0) + labels[label][0]
    assert all(size >= LEAST for size in sizes.values()) or sum(sizes.values()) < LEAST
    assert all(names[label] == label for label, (people, side) in labels.items()
               if people >= LEAST and all(of is not side or other >= LEAST for other, of in labels.values())
               and all(other >= LEAST for other, _ in labels.values()))  # fmt: skip


def test_small_groups_go_with_others_of_their_side() -> None:
    assert merged({"boa": (4, Side.STAFF), "kcc": (1, Side.STAFF), "beleid": (2, Side.STAFF),
                   "wonen": (1, Side.PARTNER), "horeca": (2, Side.PARTNER)}) == {
        "boa": "boa", "kcc": "Overige medewerkers", "beleid": "Overige medewerkers", "wonen": "Partners",
        "horeca": "Partners",
    }  # fmt: skip


def test_a_single_partner_hides_among_all() -> None:
    assert set(merged({"boa": (3, Side.STAFF), "wonen": (1, Side.PARTNER)}).values()) == {"Gesprekspartners"}
