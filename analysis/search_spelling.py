"""A word of the project that looks like the one that was typed."""

from collections.abc import Mapping

LETTERS = "abcdefghijklmnopqrstuvwxyz"
CLOSE = 2  # changes at most, in words of seven letters or more


def one_change(word: str) -> frozenset[str]:
    """The word with one letter left out, added, changed, or two letters that changed places."""
    halves = [(word[:n], word[n:]) for n in range(len(word) + 1)]
    return frozenset(
        {left + right[1:] for left, right in halves if right}
        | {left + right[1] + right[0] + right[2:] for left, right in halves if len(right) > 1}
        | {left + letter + right for left, right in halves for letter in LETTERS}
        | {left + letter + right[1:] for left, right in halves if right for letter in LETTERS}
    ) - {word, ""}


def distance(one: str, other: str, most: int = CLOSE) -> int:
    """How many letters must be left out, added or changed, up to `most` + 1."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    row = list(range(len(other) + 1))
    for n, letter in enumerate(one, start=1):
        before, row[0] = row[0], n
        for m, target in enumerate(other, start=1):
            before, row[m] = row[m], min(row[m] + 1, row[m - 1] + 1, before + (letter != target))
        if min(row) > most:
            return most + 1
    return row[-1]


def nearest(word: str, near: Mapping[str, int], far: Mapping[str, int]) -> str:
    """The likeliest word that was meant; "" if none is near.

    `near` are words one change away and `far` words that begin alike, each with how often they stand in the project.
    """
    if near:
        return min(near, key=lambda one: (one[0] != word[0], -near[one], one))
    if len(word) < 7:
        return ""
    close = {one: distance(word, one) for one in far if one != word}
    return min((one for one in close if close[one] <= CLOSE), key=lambda one: (close[one], -far[one], one), default="")
