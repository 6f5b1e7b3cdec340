"""Both languages hold the same sentences, and every key in the code has one."""

import re
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Junk, Message, VariableReference
from fluent.syntax.visitor import Visitor

from analysis.coder_agreement import Reading
from goals.expectation import ExpectationStatus
from goals.goal import Frequency, IndicatorKind, Lack
from interviews.coding import Dimension, Perspective, Sentiment
from interviews.second_coding import Settled
from interviews.source import SourceKind, TurnRole
from projects.consent import Allowed, ConsentState, Purpose
from projects.project import LegalBasis
from projects.rights import Action
from projects.stakeholder import Side
from sessions.outcome import Conclusion
from sessions.rule import Denominator, Doubt
from sessions.verdict import Verdict
from sessions.vote import Choice
from texts import Language, files_of, say
from workflow.file_report import FileState
from workflow.passages import Standing

ROOT = Path(__file__).resolve().parent.parent.parent
CHOSEN = {
    "action": Action, "basis": LegalBasis, "choice": Choice, "conclusion": Conclusion,
    "consent-read": ConsentState, "consent-state": ConsentState, "purpose": Purpose, "purpose-help": Purpose,
    "stakeholders-consent": Allowed,
    "denominator": Denominator, "dimension": Dimension, "dimensions": Dimension, "file": FileState,
    "frequency": Frequency, "indicator": IndicatorKind, "kind": SourceKind, "lack": Lack, "perspective": Perspective,
    "role": TurnRole, "sessions-rule": Doubt, "sentiment": Sentiment, "side": Side, "sides": Side, "sign": Dimension,
    "standing": Standing, "blind": Standing, "compare-reading": Reading, "compare-whole": Reading,
    "compare-settled": Settled, "status": ExpectationStatus, "verdict": Verdict,
}  # fmt: skip
# A key in the code: the first argument of text(...), head(...), AppError and its kind.
USED = re.compile(
    r"""(?:\btext|\bsay_next|\b_say|Refused|Conflict|AppError|NotAllowed|BadLine)\(\s*(?:number,\s*)?["']([a-z][a-z0-9_-]+)["']"""
)


class _Names(Visitor):
    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_VariableReference(self, node: VariableReference) -> None:
        self.found.add(node.id.name)


def messages(language: Language) -> dict[str, set[str]]:
    """Each key with the values that its sentence names."""
    found: dict[str, set[str]] = {}
    for file in files_of(language):
        for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body:
            assert not isinstance(entry, Junk), f"{file.name}: {(entry.content or '')[:80]}"
            if isinstance(entry, Message):
                assert entry.id.name not in found, f"{entry.id.name} stands twice in {language.value}"
                names = _Names()
                names.visit(entry)
                found[entry.id.name] = names.found
    return found


def test_both_languages_hold_the_same_keys() -> None:
    assert set(messages(Language.DUTCH)) == set(messages(Language.ENGLISH))


def test_a_sentence_names_the_same_values_in_both_languages() -> None:
    dutch, english = messages(Language.DUTCH), messages(Language.ENGLISH)

    assert {key: dutch[key] for key in dutch} == {key: english.get(key) for key in dutch}


def test_every_key_in_the_code_has_a_sentence() -> None:
    known = set(messages(Language.DUTCH))
    missing = {
        f"{file.relative_to(ROOT)}: {key}"
        for folder in ("projects", "interviews", "analysis", "sessions", "goals", "workflow", "ui", "ballot", "store")
        for file in (ROOT / folder).rglob("*.py")
        for key in USED.findall(file.read_text(encoding="utf-8"))
        if key not in known
    }

    assert missing == set()


@pytest.mark.parametrize("family", CHOSEN)
def test_every_choice_has_a_word(family: str) -> None:
    known = set(messages(Language.DUTCH))

    assert {f"{family}-{member.value}" for member in CHOSEN[family]} <= known


def test_numbers_are_written_as_the_language_does() -> None:
    assert say(Language.DUTCH, "open-suggested", count=1_234).startswith("1.234 ")
    assert say(Language.ENGLISH, "open-suggested", count=1_234).startswith("1,234 ")


def test_a_key_that_nobody_wrote_is_a_loud_mistake() -> None:
    with pytest.raises(LookupError):
        say(Language.DUTCH, "nobody-wrote-this")


def test_a_missing_value_is_a_loud_mistake() -> None:
    with pytest.raises(ValueError, match="count"):
        say(Language.DUTCH, "open-suggested")
