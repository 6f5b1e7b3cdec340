"""Names leave a text, and every selection stays on its words."""

import re

from hypothesis import given
from hypothesis import strategies as some

from interviews.exchange.exchanged import ExchangedDocument, ExchangedSelection
from interviews.exchange.hide_names import hide_in_words, hide_names
from interviews.personal_data import Kind, PersonalData

PIECES = some.sampled_from(["Jan Bos", "Ria Vos", "zegt dat het", "afval", "blijft.", "\U0001f642", "\n"])


KNOWN = {"Jan Bos": "R01", "Ria Vos": "P01"}


def find(text: str) -> list[PersonalData]:
    names = re.finditer("Jan Bos|Ria Vos", text)
    return [PersonalData(one.start(), one.end(), Kind.NAME, one.group()) for one in names]


@given(some.lists(PIECES, min_size=1, max_size=12), some.data())
def test_what_is_selected_stays_selected(pieces: list[str], data: some.DataObject) -> None:
    first = data.draw(some.integers(0, len(pieces) - 1))
    last = data.draw(some.integers(first + 1, len(pieces)))
    start, end = len("".join(f"{one} " for one in pieces[:first])), len(" ".join(pieces[:last]))
    text = " ".join(pieces)
    within = data.draw(some.integers(0, 3))  # a selection may begin in the middle of a name
    start += within if pieces[first] in KNOWN else 0

    done = hide_names(ExchangedDocument("d", "", text), [ExchangedSelection("s", "d", start, end, text[start:end])],
                      KNOWN, find)  # fmt: skip

    shown = [f"[{KNOWN[one]}]" if one in KNOWN else one for one in pieces]
    (selection,) = done.selections
    assert done.document.text == " ".join(shown)
    assert selection.exact == " ".join(shown[first:last])
    assert done.document.text[selection.start:selection.end] == selection.exact


def test_known_people_keep_their_code_and_others_get_one() -> None:
    text = "Jan Bos belt Ria Vos."

    done = hide_names(ExchangedDocument("d", "", text), [], {"Jan Bos": "R01"}, find)

    assert (done.document.text, done.new, done.count) == ("[R01] belt [P01].", {"Ria Vos": "P01"}, 2)


def test_a_memo_gives_nobody_a_new_code() -> None:
    assert hide_in_words("Jan Bos en Ria Vos", {"Jan Bos": "R01"}, find) == "[R01] en [naam]"
