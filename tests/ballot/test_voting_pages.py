"""ballot/: what a participant can do on a phone, page by page, on a real database file."""

import re

import pytest

from projects.ids import StatementId
from projects.stakeholder import Side
from sessions.vote import Choice
from tests.ballot.a_room import TEXTS, Room, hidden
from workflow import sessions as facilitating


def said(page: str) -> str:
    """The words of a page, without its markup."""
    return " ".join(re.sub(r"<[^>]+>", " ", page.replace("&#39;", "'")).split()).replace("\u00a0", " ")


def test_a_code_as_people_type_it_leads_to_a_seat_in_the_room(room: Room) -> None:
    phone = room.phone()
    form = hidden(phone.get("/").text)

    answer = phone.client.post("/join", data=form | {"code": f" {room.code[:4].lower()}-{room.code[4:]} "})
    phone.join(room.code, Side.PARTNER, "Bewoners")

    assert answer.headers["location"] == f"/d/{room.code}"
    people = facilitating.console(room.owner, room.session.id).participants
    assert [(one.side, one.group) for one in people] == [(Side.PARTNER, "Bewoners")]
    assert "Je doet mee" in said(phone.get("/stem").text)


def test_whoever_is_in_already_is_not_asked_again(room: Room) -> None:
    phone = room.phone().join(room.code)

    answer = phone.client.get(f"/d/{room.code}")

    assert answer.headers["location"] == "/stem"


def test_a_join_form_sent_twice_is_one_participant(room: Room) -> None:
    phone = room.phone()
    form = hidden(phone.get(f"/d/{room.code}").text) | {"side": "staff"}

    for _ in range(2):
        phone.client.post("/join", data=form)

    assert len(facilitating.console(room.owner, room.session.id).participants) == 1


def test_somebody_who_forgets_the_side_is_asked_for_it(room: Room) -> None:
    phone = room.phone()

    answer = phone.client.post("/join", data=hidden(phone.get(f"/d/{room.code}").text) | {"group": "Politie"})

    assert answer.status_code == 422
    assert "Kies waar je bij hoort" in said(answer.text)
    assert 'value="Politie"' in answer.text


def test_statements_come_one_by_one_until_all_are_done(room: Room) -> None:
    one = room.open_round()
    phone = room.phone().join(room.code)
    seen = []

    for _ in TEXTS:
        page = phone.get("/stem").text
        seen.append(said(re.search(r"<h1.*?</h1>", page, re.S)[0]))  # type: ignore[index]
        assert phone.send(hidden(page), "agree").status_code == 303

    assert seen == list(TEXTS)
    assert "Je hebt overal gestemd" in said(phone.get("/stem").text)
    assert len(room.votes(one)) == len(TEXTS)


def test_after_a_vote_the_next_open_statement_comes_and_the_last_leads_back_to_the_first(room: Room) -> None:
    room.open_round()
    phone = room.phone().join(room.code)

    after_third = phone.get(phone.vote(3, "agree").headers["location"]).text
    after_second = phone.get(phone.vote(2, "agree").headers["location"]).text

    assert "1 van 3" in said(after_third)
    assert "1 van 3" in said(after_second)
    assert "Stem op stelling 2 bewaard" in said(after_second)


def test_an_own_vote_is_marked_and_can_be_changed(room: Room) -> None:
    one = room.open_round()
    phone = room.phone().join(room.code)
    phone.vote(1, "agree", "Mits er geld is")

    page = phone.get("/stem/1").text
    phone.vote(1, "disagree", "Toch niet")

    assert re.search(r'class="choice chosen"[^>]*value="agree"', page)
    assert "Mits er geld is" in page
    assert [(vote.choice, vote.remark) for vote in room.votes(one)] == [(Choice.DISAGREE, "Toch niet")]
    assert room.history(one) == 2


def test_the_same_form_sent_twice_is_one_vote(room: Room) -> None:
    one = room.open_round()
    phone = room.phone().join(room.code)
    form = phone.form(1)

    answers = [phone.send(form, "agree", "Mits").status_code for _ in range(3)]

    assert answers == [303, 303, 303]
    assert len(room.votes(one)) == 1
    assert room.history(one) == 1


def test_a_vote_after_the_closing_is_refused_and_the_words_are_given_back(room: Room) -> None:
    one = room.open_round()
    phone = room.phone().join(room.code)
    form = phone.form(1)
    room.close_round(one)

    answer = phone.send(form, "agree", "Alleen <b>met</b> extra mensen")

    assert answer.status_code == 409
    assert "Deze ronde is gesloten" in said(answer.text)
    assert "Alleen &lt;b&gt;met&lt;/b&gt; extra mensen" in answer.text
    assert room.votes(one) == []
    assert room.history(one) == 0


def test_a_page_of_the_first_round_does_not_vote_in_the_second(room: Room) -> None:
    phone = room.phone().join(room.code)
    first = room.open_round()
    old = phone.form(1)
    room.close_round(first)
    second = room.open_round()

    answer = phone.send(old, "agree")

    assert answer.status_code == 409
    assert room.votes(first) + room.votes(second) == []


def test_a_statement_that_is_not_in_the_round_takes_no_vote(room: Room) -> None:
    one = room.open_round(room.statements[:2])
    phone = room.phone().join(room.code)

    answer = phone.send(phone.form(1) | {"statement": room.statements[2]}, "agree")

    assert answer.status_code == 409
    assert room.votes(one) == []


@pytest.mark.parametrize(("choice", "remark"), [
    pytest.param("agree", "x" * 1_001, id="too-long"),
    pytest.param("misschien", "Mits er geld is", id="no-such-choice"),
])  # fmt: skip
def test_a_form_that_can_be_mended_comes_back_with_what_was_typed(room: Room, choice: str, remark: str) -> None:
    one = room.open_round()
    phone = room.phone().join(room.code)

    answer = phone.vote(1, choice, remark)

    assert answer.status_code == 422
    assert remark in answer.text
    assert "1 van 3" in said(answer.text)
    assert room.votes(one) == []


def test_a_remark_keeps_its_lines_and_loses_what_no_database_takes(room: Room) -> None:
    one = room.open_round()

    room.phone().join(room.code).vote(1, "agree", "Eén\r\ntwee\x00 👩‍🚒")

    assert room.votes(one)[0].remark == "Eén\ntwee 👩‍🚒"


def test_pages_speak_english_after_the_switch_and_go_on_doing_so(room: Room) -> None:
    room.open_round()
    phone = room.phone().join(room.code)

    first, second = phone.get("/stem/1?taal=en").text, phone.get("/stem/2").text

    for page in (first, second):
        assert '<html lang="en">' in page
        assert "Disagree" in page


def test_results_come_after_closing_in_one_sentence_with_both_sides(room: Room) -> None:
    one = room.open_round()
    for side in (Side.STAFF, Side.PARTNER):
        for n in range(5):
            phone = room.phone().join(room.code, side)
            phone.vote(1, "agree")
            phone.vote(2, "agree" if n < 3 else "disagree")
    room.close_round(one)

    words = said(phone.get("/stem").text)

    assert "Overeengekomen: 100 % van 10 is het eens, aan beide kanten minstens 75 %" in words
    assert "Verdeeld: 60 % van 10 is het eens, nodig is 75 %" in words
    assert "Geen uitspraak: 0 stemmen is te weinig" in words
    assert words.count("Medewerkers") == 2
    assert "Jij stemde: oneens" in words


def test_no_side_is_shown_when_one_of_them_has_fewer_than_five_voters(room: Room) -> None:
    one = room.open_round()
    for n in range(9):
        phone = room.phone().join(room.code, Side.STAFF if n < 5 else Side.PARTNER)
        phone.vote(1, "agree")
    room.close_round(one)

    words = said(phone.get("/stem").text)

    assert "Overeengekomen: 100 % van 9" in words
    assert "Medewerkers" not in words
    assert "Partners" not in words


def test_reservations_of_others_are_not_on_the_phone(room: Room) -> None:
    one = room.open_round()
    for _ in range(5):
        phone = room.phone().join(room.code)
        phone.vote(1, "agree", "Mits de havenmeester meedoet")
    room.close_round(one)

    page = room.phone().join(room.code).get("/stem").text

    assert "Overeengekomen met voorbehoud" in page
    assert "havenmeester" not in page


def test_closing_the_room_shows_nothing_more_and_takes_no_votes(room: Room) -> None:
    one = room.open_round()
    phone = room.phone().join(room.code)
    form = phone.form(1)
    facilitating.let_room_in(room.owner, room.session.id, False)

    answers = [phone.get("/stem"), phone.send(form, "agree"), phone.get(f"/d/{room.code}"),
               phone.get(f"/scherm/{room.code}")]  # fmt: skip

    assert [answer.status_code for answer in answers] == [403, 403, 404, 404]
    assert all(text not in answer.text for answer in answers for text in TEXTS)
    assert room.votes(one) == []


@pytest.mark.parametrize("path", ["/nergens", "/stem/x", "/d", "/scherm", "/static/../app.py", "/join"])
def test_an_unknown_address_gets_a_friendly_page(room: Room, path: str) -> None:
    answer = room.phone().get(path)

    assert answer.status_code in (404, 405)
    assert "Deze pagina is er niet" in said(answer.text)


def test_the_big_screen_counts_who_voted_and_shows_verdicts_after_closing(room: Room) -> None:
    one = room.open_round()
    for n in range(6):
        phone = room.phone().join(room.code)
        for place in range(1, 4 if n else 2):
            phone.vote(place, "agree")
    beamer = room.phone()

    during = said(beamer.get(f"/scherm/{room.code}").text)
    room.close_round(one)
    after, third = (said(beamer.get(f"/scherm/{room.code}{more}").text) for more in ("", "/3"))

    assert "5 van 6 klaar met stemmen" in during
    assert f"{room.code[:4]} {room.code[4:]}" in during
    assert "stem.lindewaard.example" in during
    assert "3 van 3 overeengekomen" in after
    assert "Overeengekomen: 100 % van 5 is het eens" in third


def test_the_pages_work_behind_a_prefix(room: Room) -> None:
    from starlette.applications import Starlette
    from starlette.routing import Mount
    from starlette.testclient import TestClient

    from ballot.app import make_app
    from tests.ballot.a_room import SECRET, Phone

    house = Starlette(routes=[Mount("/zaal", make_app(room.ballot, room.settings, SECRET))])
    phone = Phone(TestClient(house, follow_redirects=False))
    one = room.open_round()

    page = phone.get(f"/zaal/d/{room.code}").text
    joined = phone.client.post("/zaal/join", data=hidden(page) | {"side": "staff"})
    statement = phone.get(joined.headers["location"]).text
    voted = phone.client.post("/zaal/stem", data=hidden(statement) | {"choice": "agree"})

    assert joined.headers["location"] == "/zaal/stem"
    assert "Path=/zaal" in joined.headers["set-cookie"]
    assert voted.headers["location"] == "/zaal/stem?na=1"
    assert phone.get("/zaal/static/ballot.css").status_code == 200
    assert not re.findall(r'(?:href|src|action)="/(?!zaal/)', page + statement)
    assert [vote.statement_id for vote in room.votes(one)] == [StatementId(room.statements[0])]
