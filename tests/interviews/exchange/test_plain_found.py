"""What was read in a process of its own comes back the same, and as nothing but values."""

import json
from typing import Any

import pytest
from hypothesis import given, settings

from interviews.exchange.exchanged import ExchangedProject, ExchangedQuote, FileKind, Found, Lost, Remark
from interviews.exchange.plain_found import found_as_plain, found_from_plain
from tests.interviews.exchange.projects import projects


@given(projects())
@settings(max_examples=60, deadline=None)
def test_everything_comes_back(project: ExchangedProject) -> None:
    found = Found(
        FileKind.QUALCODER, project, (Lost("Gesprek", "woorden", "Afval", "exchange-lost-empty"),),
        (ExchangedQuote("a", "b", ("c",), 1, None),), (Remark("exchange-media", {"count": 2, "names": "x"}),),
    )  # fmt: skip

    assert found_from_plain(json.loads(json.dumps(found_as_plain(found)))) == found


@pytest.mark.parametrize("change", [
    {"kind": "iets anders"}, {"project": {}}, {"lost": [{"document": 1}]}, {"quotes": [{"start": "een"}]},
    {"remarks": [{"key": "x", "values": {"count": [1]}}]},
])  # fmt: skip
def test_what_is_something_else_is_no_value(change: dict[str, Any]) -> None:
    plain = found_as_plain(Found(FileKind.QUOTES, ExchangedProject("")))

    with pytest.raises((KeyError, TypeError, ValueError)):
        found_from_plain(plain | change)
