"""When do we call a statement agreed?"""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from projects.ids import ParticipantId, RoundId, SessionId, StatementId
from projects.stakeholder import Side
from sessions.rule import Denominator, Rule
from sessions.verdict import Verdict, judge
from sessions.vote import Choice, Participant, Vote
from tests.conftest import NOW

CHOICES = {"+": Choice.AGREE, "0": Choice.PASS, "-": Choice.DISAGREE}
HERE = StatementId("s")


def people(signs: str, side: Side, first: int = 0) -> list[Participant]:
    return [
        Participant(ParticipantId(f"{side.value}{n + first}"), SessionId("x"), str(n), side, side.value, NOW)
        for n in range(len(signs))
    ]


def votes(signs: str, side: Side, remark: str = "") -> list[Vote]:
    """votes("+-.0", side): one participant for each sign; "." did not vote."""
    return [
        Vote(RoundId("r"), HERE, ParticipantId(f"{side.value}{n}"), CHOICES[sign], remark)
        for n, sign in enumerate(signs)
        if sign != "."
    ]


def verdict(staff: str, partners: str, rule: Rule, invited: int = 0) -> Verdict:
    cast = votes(staff, Side.STAFF) + votes(partners, Side.PARTNER)
    present = people(staff, Side.STAFF) + people(partners, Side.PARTNER)
    return judge(HERE, cast, present, rule, invited).verdict


@pytest.mark.parametrize(("staff", "partners", "rule", "expected"), [
    pytest.param("+++-", "+++-", Rule(quorum=5), Verdict.AGREED, id="exactly-on-the-bar"),
    pytest.param("++++", "+---", Rule(quorum=5), Verdict.DIVIDED, id="one-side-stays-behind"),
    pytest.param("++++", "+---", Rule(threshold=0.6, quorum=5, per_side=False), Verdict.AGREED, id="sides-together"),
    pytest.param("++++", "", Rule(quorum=5), Verdict.TOO_FEW, id="unanimous-but-no-quorum"),
    pytest.param("+++++", "", Rule(quorum=5), Verdict.AGREED, id="a-side-that-is-not-there-does-not-count"),
    pytest.param("---", "---", Rule(quorum=5), Verdict.REJECTED, id="everybody-against"),
    pytest.param("0000", "0000", Rule(quorum=5), Verdict.TOO_FEW, id="nobody-takes-a-side"),
    pytest.param("++0", "++0", Rule(threshold=0.75, denominator=Denominator.VOTED, quorum=1), Verdict.DIVIDED,
                 id="passes-count-in-the-denominator"),
    pytest.param("++0", "++0", Rule(threshold=0.75, quorum=1), Verdict.AGREED, id="passes-take-no-side"),
    pytest.param("++.", "++.", Rule(denominator=Denominator.INVITED, quorum=1), Verdict.DIVIDED,
                 id="who-stays-away-counts-among-the-invited"),
])  # fmt: skip
def test_verdict(staff: str, partners: str, rule: Rule, expected: Verdict) -> None:
    assert verdict(staff, partners, rule) is expected


def test_three_quarters_of_any_number_is_enough() -> None:
    """0.75 is exact in binary, but 0.7 and 2/3 are not: the bar must still be reached by 7 of 10 and 2 of 3."""
    assert verdict("+++++++---", "", Rule(threshold=0.7, quorum=1)) is Verdict.AGREED
    assert verdict("++-", "", Rule(threshold=2 / 3, quorum=1)) is Verdict.AGREED


def test_a_reservation_in_words_shows_in_the_verdict() -> None:
    cast = votes("+++++", Side.STAFF, "mits er overleg is")

    result = judge(HERE, cast, people("+++++", Side.STAFF), Rule())

    assert result.verdict is Verdict.AGREED_WITH_RESERVATION
    assert len(result.remarks) == 5


def test_words_of_an_opponent_are_kept_and_make_no_reservation() -> None:
    cast = votes("++++++++", Side.STAFF) + votes("-", Side.PARTNER, "nooit")
    present = people("++++++++", Side.STAFF) + people("-", Side.PARTNER)

    result = judge(HERE, cast, present, Rule(per_side=False))

    assert result.verdict is Verdict.AGREED
    assert [remark for *_, remark in result.remarks] == ["nooit"]


def test_quorum_as_a_share_counts_from_the_invited() -> None:
    rule = Rule(quorum=1, quorum_share=0.5)

    assert verdict("+++++", "", rule, invited=10) is Verdict.AGREED
    assert verdict("+++++", "", rule, invited=11) is Verdict.TOO_FEW


signs = some.text("+-0.", max_size=20)
rules = some.builds(
    Rule, threshold=some.sampled_from([0.5, 2 / 3, 0.75, 0.8, 1.0]), denominator=some.sampled_from(Denominator),
    quorum=some.integers(1, 10), quorum_share=some.sampled_from([0.0, 0.5, 1.0]), per_side=some.booleans(),
)  # fmt: skip


@given(signs, signs, rules)
def test_swapping_agree_and_disagree_swaps_the_verdict(staff: str, partners: str, rule: Rule) -> None:
    if rule.threshold == 0.5:
        return  # exactly half reaches the bar both ways: agreement comes first
    mirror = {Verdict.AGREED: Verdict.REJECTED, Verdict.REJECTED: Verdict.AGREED}
    swap = str.maketrans("+-", "-+")

    straight, swapped = verdict(staff, partners, rule), verdict(staff.translate(swap), partners.translate(swap), rule)

    assert swapped is mirror.get(straight, straight)


@given(signs, signs, rules, some.randoms())
def test_the_order_of_votes_and_people_does_not_matter(staff: str, partners: str, rule: Rule, random) -> None:  # type: ignore[no-untyped-def]
    cast = votes(staff, Side.STAFF) + votes(partners, Side.PARTNER)
    present = people(staff, Side.STAFF) + people(partners, Side.PARTNER)
    straight = judge(HERE, cast, present, rule)
    random.shuffle(cast)
    random.shuffle(present)

    assert judge(HERE, cast, present, rule) == straight


@given(signs, rules)
def test_one_more_who_disagrees_never_makes_it_agreed(staff: str, rule: Rule) -> None:
    if verdict(staff, "", rule) is Verdict.DIVIDED:
        assert verdict(staff + "-", "", rule) is not Verdict.AGREED
