"""A tree of codes in the order in which files have it."""

from collections.abc import Iterable
from dataclasses import replace

from interviews.exchange.exchanged import ExchangedCode


def in_tree_order(codes: Iterable[ExchangedCode]) -> tuple[ExchangedCode, ...]:
    """Each code after its parent; one whose parent is not there, or that hangs under itself, comes to the top."""
    listed = list({one.id: one for one in codes}.values())
    known = {one.id for one in listed}
    below: dict[str, list[ExchangedCode]] = {}
    for one in listed:
        below.setdefault(one.parent_id if one.parent_id in known else "", []).append(one)
    ordered: dict[str, ExchangedCode] = {}
    waiting = list(reversed(below.get("", [])))
    while waiting:
        one = waiting.pop()
        if one.id not in ordered:
            ordered[one.id] = one if one.parent_id in known else replace(one, parent_id="")
            waiting += reversed(below.get(one.id, []))
    return (*ordered.values(), *(replace(one, parent_id="") for one in listed if one.id not in ordered))
