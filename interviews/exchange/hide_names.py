"""Names leave a text that came with coding, and every selection stays on its words."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from interviews.exchange.exchanged import ExchangedDocument, ExchangedSelection
from interviews.personal_data import Kind, PersonalData, pseudonymise
from interviews.pseudonyms import assign

Find = Callable[[str], Sequence[PersonalData]]
"""What points to a person in a text."""


@dataclass(frozen=True, slots=True)
class Hidden:
    """A document with pseudonyms, its selections at their new places, and the codes that the key does not have yet."""

    document: ExchangedDocument
    selections: tuple[ExchangedSelection, ...]
    new: Mapping[str, str]
    count: int  # stretches that were replaced


def hide_names(document: ExchangedDocument, selections: Sequence[ExchangedSelection], known: Mapping[str, str],
               find: Find) -> Hidden:  # fmt: skip
    """Put a pseudonym in place of everything that is found; `known` goes from name to code.

    A selection that begins or ends within a name takes the whole pseudonym.
    """
    found = find(document.text)
    assigned = assign([one.text for one in found if one.kind is Kind.NAME], known)
    done = pseudonymise(document.text, found, known, assigned.codes)

    def moved(selection: ExchangedSelection) -> ExchangedSelection:
        start, end = done.moved(selection.start), done.moved(selection.end, end=True)
        return replace(selection, start=start, end=end, exact=done.text[start:end])

    return Hidden(
        replace(document, text=done.text), tuple(map(moved, selections)), assigned.new, len(done.edits)
    )  # fmt: skip


def hide_in_words(words: str, known: Mapping[str, str], find: Find) -> str:
    """The same for the words of a memo: who is in the key keeps that code, whoever is not becomes "[naam]"."""
    found = find(words)
    assigned = assign([one.text for one in found if one.kind is Kind.NAME], known)
    codes = {name: code for name, code in assigned.codes.items() if name not in assigned.new}
    return pseudonymise(words, found, known, codes).text
