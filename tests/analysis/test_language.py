from hypothesis import given
from hypothesis import strategies as some

from analysis.language import lemmas, words
from analysis.similarity import likeness


def test_words_keep_their_apostrophe() -> None:
    assert words("Boa’s in 't centrum, 's avonds.") == ["boa's", "in", "t", "centrum", "s", "avonds"]


def test_content_words_leave_out_stop_words() -> None:
    assert lemmas("Ik zie de containers", content=True) == ["container"]


@given(some.lists(some.text(max_size=30), max_size=4), some.lists(some.text(max_size=30), max_size=4))
def test_likeness_is_a_table_between_0_and_1(texts: list[str], others: list[str]) -> None:
    alike = likeness(texts, others)

    assert alike.shape == (len(texts), len(others))
    assert ((alike >= 0) & (alike <= 1)).all()


def test_the_same_words_are_most_alike() -> None:
    alike = likeness(["hondenpoep op de stoep"], ["hondenpoep op de stoep", "poep van honden", "een bodycam"])[0]

    assert alike[0] > 0.99
    assert alike[0] > alike[1] > alike[2] == 0
