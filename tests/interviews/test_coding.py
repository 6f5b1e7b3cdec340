"""A passage stands where it says, whatever the text holds."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from interviews.coding import CONTEXT_LENGTH, cut
from interviews.source import TurnRole
from projects.ids import PassageId, SourceId

# Letters with accents apart, emoji of several code points, line ends, right-to-left, characters beyond 16 bits.
texts = some.text(some.characters(codec="utf-8") | some.sampled_from("e\u0301\U0001f468\u200d\n\u05d0 "))


@given(texts, some.integers(0, 60), some.integers(1, 60))
def test_a_passage_is_found_again_by_its_place_and_by_its_words(text: str, start: int, length: int) -> None:
    end = start + length
    if end > len(text) or not text[start:end].strip():
        with pytest.raises(ValueError, match="no passage"):
            cut(SourceId("s"), PassageId("p"), text, start, end, turn=0, role=TurnRole.NOTES, context="")
        return

    passage = cut(SourceId("s"), PassageId("p"), text, start, end, turn=0, role=TurnRole.NOTES, context="")

    assert text[passage.start : passage.end] == passage.exact
    assert len(passage.prefix) == min(CONTEXT_LENGTH, start)
    assert passage.prefix + passage.exact + passage.suffix in text
    assert text.startswith(passage.prefix + passage.exact + passage.suffix, start - len(passage.prefix))
