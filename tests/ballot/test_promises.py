"""The promises of spec/reliability.md that the ballot has to keep: P3, P7, P8, P9, and who may come in."""

import re
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from ballot.results import FEWEST_OF_A_SIDE, shown
from ballot.security import tidy
from projects.ids import ParticipantId, RoundId, SessionId, StatementId
from projects.stakeholder import Side
from sessions.rule import Rule
from sessions.statement import Statement
from sessions.verdict import judge
from sessions.vote import Choice, Participant, Vote
from tests.ballot.a_room import TEXTS, Phone, Room, hidden
from workflow import room as rooms
from workflow import sessions as facilitating
from workflow import voting

EVERY_PAGE = ("/", "/stem", "/stem/1", "/stem/2", "/stem/3", "/stem?na=1", "/stand.json")


def everything(phone: Phone, room: Room) -> list[str]:
    """All that this browser can get hold of."""
    paths = [*EVERY_PAGE, f"/d/{room.code}?opnieuw=1", f"/scherm/{room.code}", f"/scherm/{room.code}/1",
             f"/stand.json?code={room.code}"]  # fmt: skip
    return [phone.get(path).text for path in paths]


def test_no_result_is_in_any_answer_while_the_round_is_open(room: Room) -> None:
    """P7: two rooms that differ only in how others voted look the same to everybody."""
    room.open_round()
    watcher, others = room.phone().join(room.code), [room.phone().join(room.code) for _ in range(7)]

    for phone in others:
        phone.vote(1, "agree", "")
    agreed = everything(watcher, room)
    for phone in others:
        phone.vote(1, "disagree", "geheim voorbehoud")
    opposed = everything(watcher, room)

    assert agreed == opposed
    assert not [page for page in opposed if "geheim" in page or "overeengekomen" in page.casefold()]


def test_after_closing_those_same_pages_do_show_a_result(room: Room) -> None:
    """The counterpart of the test above: it would notice results if they were there."""
    one = room.open_round()
    phone = room.phone().join(room.code)
    for _ in range(5):
        room.phone().join(room.code).vote(1, "agree")
    room.close_round(one)

    assert [page for page in everything(phone, room) if "Overeengekomen: 100" in page]


def test_a_second_round_hides_the_first_one_s_successor(room: Room) -> None:
    first = room.open_round()
    phone = room.phone().join(room.code)
    phone.vote(1, "agree")
    room.close_round(first)
    room.open_round()

    assert "Jij stemde" not in phone.get("/stem").text
    assert 'class="choice chosen"' not in phone.get("/stem/1").text


def test_nobody_sees_or_changes_anothers_ballot(room: Room) -> None:
    """P8: cookies, tokens and ids swapped in every way; a vote lands with the cookie, or nowhere."""
    one = room.open_round()
    anna, bram = room.phone().join(room.code), room.phone().join(room.code)
    anna.vote(1, "agree", "woorden van Anna")
    before = room.votes(one)
    annas, brams = anna.form(1), bram.form(1)

    answer = bram.send(annas, "disagree")
    swapped = bram.send(brams | {"csrf": annas["csrf"]}, "disagree")

    assert [answer.status_code, swapped.status_code] == [403, 403]
    assert room.votes(one) == before
    assert not [page for page in everything(bram, room) if "Anna" in page or "chosen" in page]


@pytest.mark.parametrize("token", ["", "x", "a" * 64, "'; drop table votes; --", "\u00e9" * 20])
def test_a_made_up_cookie_is_nobody(room: Room, token: str) -> None:
    one = room.open_round()
    form = room.phone().join(room.code).form(1)
    stranger = room.phone()
    cookie = [(b"Cookie", f"draagvlak_deelname={token}".encode())]

    seen = stranger.client.get("/stem", headers=cookie)
    voted = stranger.client.post("/stem", data=form | {"choice": "agree"}, headers=cookie)

    assert (seen.status_code, voted.status_code) == (403, 403)
    assert not any(text in seen.text for text in TEXTS)
    assert room.votes(one) == []


@pytest.mark.parametrize("broken", ["", "0" * 64, "é"])
def test_a_form_without_its_token_is_refused_and_the_words_come_back(room: Room, broken: str) -> None:
    one = room.open_round()
    phone = room.phone().join(room.code)

    answer = phone.send(phone.form(1) | {"csrf": broken}, "agree", "mijn woorden")

    assert answer.status_code == 403
    assert "mijn woorden" in answer.text
    assert room.votes(one) == []


def test_a_join_form_of_another_browser_is_refused(room: Room) -> None:
    form = hidden(room.phone().get(f"/d/{room.code}").text) | {"side": "staff"}
    other = room.phone()
    other.get("/")

    answer = other.client.post("/join", data=form)

    assert answer.status_code == 403
    assert facilitating.console(room.owner, room.session.id).participants == ()


def test_wrong_codes_are_counted_for_everybody_together_and_then_refused(room: Room) -> None:
    held_still = room.ballot.__class__(room.ballot.store, room.ballot.actor, lambda: datetime(2026, 11, 24, tzinfo=UTC))
    still = Room(room.settings, room.owner, held_still, room.session, room.statements)
    guesses = [still.phone().get(f"/d/{n:08d}").status_code for n in range(voting.WRONG_CODES_A_MINUTE)]

    answer = still.phone().get(f"/d/{room.code}")

    assert set(guesses) == {404}
    assert answer.status_code == 429
    assert "Wacht een minuut" in answer.text


def test_while_no_session_is_in_the_room_every_code_is_unknown(room: Room) -> None:
    facilitating.let_room_in(room.owner, room.session.id, False)

    paths = (f"/d/{room.code}", f"/scherm/{room.code}", f"/stand.json?code={room.code}")

    assert [room.phone().get(path).status_code for path in paths] == [404, 404, 404]
    assert not voting.anything_in_room(room.ballot)


def test_every_answer_carries_the_safe_headers(room: Room) -> None:
    one = room.open_round()
    phone = room.phone().join(room.code)
    form = phone.form(1)
    answers = [phone.client.get(path) for path in (*EVERY_PAGE, f"/scherm/{room.code}", "/nergens")]
    answers += [phone.send(form, "agree"), phone.send({}, "agree")]
    room.close_round(one)
    answers.append(phone.client.get("/stem"))

    for answer in answers:
        assert "default-src 'self'" in answer.headers["content-security-policy"]
        assert "frame-ancestors 'none'" in answer.headers["content-security-policy"]
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["referrer-policy"] == "no-referrer"
        assert answer.headers["cache-control"] == "no-store"


def test_no_page_needs_an_inline_script_or_style(room: Room) -> None:
    one = room.open_round()
    phone = room.phone().join(room.code)
    pages = everything(phone, room)
    room.close_round(one)

    for page in [*pages, *everything(phone, room)]:
        assert not re.findall(r"<style|<script(?![^>]* src=)|\sstyle=|\son\w+=|javascript:|https?://(?!www\.w3)", page)


def test_cookies_are_for_this_site_and_no_script(room: Room) -> None:
    phone = room.phone()
    form = hidden(phone.get(f"/d/{room.code}").text) | {"side": "staff"}

    plain = phone.client.post("/join", data=form).headers["set-cookie"]
    phone.client.base_url = "https://testserver"
    safe = phone.client.post("/join", data=form).headers["set-cookie"]

    for cookie in (plain, safe):
        assert "HttpOnly" in cookie
        assert "SameSite=lax" in cookie
        assert "Path=/;" in cookie + ";"
    assert "Secure" not in plain
    assert "Secure" in safe


def test_a_form_as_large_as_a_book_is_refused(room: Room) -> None:
    one = room.open_round()
    phone = room.phone().join(room.code)

    assert phone.vote(1, "agree", "x" * 40_000).status_code == 413
    assert phone.send(phone.form(1) | {f"veld{n}": "x" for n in range(40)}, "agree").status_code == 413
    assert room.votes(one) == []


@pytest.mark.parametrize("words", ["<script>alert(1)</script>", '"><img src=x>', "{{ 7 * 7 }}"])
def test_what_people_type_is_shown_and_not_run(room: Room, words: str) -> None:
    room.open_round()
    phone = room.phone().join(room.code, group=words)
    phone.vote(1, "agree", words)

    pages = [phone.get("/stem/1").text, phone.get(f"/d/{words.replace('/', '')}").text]

    for page in pages:
        assert "<script>alert" not in page
        assert "<img" not in page
        assert ">49<" not in page


def test_the_mark_of_a_screen_changes_with_the_round_and_not_with_votes(room: Room) -> None:
    phone = room.phone().join(room.code)
    marks = [phone.get("/stand.json").json()["stand"]]
    one = room.open_round()
    marks.append(phone.get("/stand.json").json()["stand"])
    phone.vote(1, "agree")
    same = phone.get("/stand.json").json()["stand"]
    room.close_round(one)
    marks.append(phone.get("/stand.json").json()["stand"])

    assert len(set(marks)) == 3
    assert same == marks[1]


@given(some.text(max_size=300))
def test_tidy_text_has_no_control_characters_and_tidying_it_again_changes_nothing(words: str) -> None:
    clean = tidy(words)

    assert tidy(clean) == clean
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]", clean)


def judged(cast: list[tuple[Side, Choice]]) -> object:
    people = [
        Participant(ParticipantId(str(n)), SessionId("s"), str(n), side, "", datetime(2026, 1, 1, tzinfo=UTC))
        for n, (side, _) in enumerate(cast)
    ]
    votes = [Vote(RoundId("r"), StatementId("t"), ParticipantId(str(n)), choice) for n, (_, choice) in enumerate(cast)]
    return judge(StatementId("t"), votes, people, Rule())


@given(some.lists(some.tuples(some.sampled_from(Side), some.sampled_from(Choice)), max_size=40))
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_a_side_of_fewer_than_five_is_never_shown_and_bars_add_up(cast: list[tuple[Side, Choice]]) -> None:
    from projects.ids import ProjectId
    from sessions.verdict import Result

    result = judged(cast)
    assert isinstance(result, Result)
    statement = Statement(StatementId("t"), ProjectId("p"), 1, 1, "Stelling", None, datetime(2026, 1, 1, tzinfo=UTC))

    seen = shown(statement, result, Rule())

    counts = [sum(one is side for one, _ in cast) for side in Side]
    assert bool(seen.sides) == (min(counts) >= FEWEST_OF_A_SIDE and seen.bar is not None)
    if seen.bar is not None:
        assert seen.bar.agree + seen.bar.passed + seen.bar.disagree == len(cast)
        assert abs(sum(width for _, _, width in seen.bar.pieces) - 100) < 0.1


def test_the_qr_code_is_an_svg_that_stands_by_itself() -> None:
    drawing = rooms.qr_svg("http://192.168.1.24:8502/d/ABCDEFGH")

    assert drawing.startswith("<svg")
    assert "style" not in drawing
    assert drawing != rooms.qr_svg("http://192.168.1.24:8502/d/ABCDEFGJ")
