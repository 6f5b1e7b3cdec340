"""The sheet Memo: what the team wrote down, only when asked for."""

from exports.content import Content, MemoNote
from exports.sheet import Column, Kind, Table, Value
from exports.sheets_expectations import theme_label
from exports.sheets_voices import quote_text
from exports.words import MEMO_TARGET, day
from interviews.memo import MemoTarget
from projects.ids import ThemeId

SHEET = "Memo"
_MEMOS = (
    Column("Over", 17), Column("Wat", 60), Column("Memo", 84), Column("Van", 20), Column("Datum", 12, Kind.DATE),
)  # fmt: skip


def memos(content: Content) -> Table:
    """A row for each memo, newest first. People and passages go by code; a quote only where it may be quoted."""
    return Table(SHEET, _MEMOS, tuple(_row(content, note) for note in content.memos))


def _row(content: Content, note: MemoNote) -> tuple[Value, ...]:
    memo = note.memo
    return MEMO_TARGET[memo.target], _about(content, note), memo.words, memo.author, day(memo.at)


def _about(content: Content, note: MemoNote) -> str:
    memo = note.memo
    match memo.target:
        case MemoTarget.PROJECT:
            return content.project.name
        case MemoTarget.SOURCE:
            return note.code
        case MemoTarget.PASSAGE:
            quote = next((one for one in content.quotes if one.passage.passage_id == memo.target_id), None)
            return note.code if quote is None else f"{note.code}: {quote_text(quote)}"
        case MemoTarget.THEME:
            return theme_label(content, ThemeId(memo.target_id))
        case MemoTarget.STAKEHOLDER:
            return next((one.code for one in content.stakeholders if one.id == memo.target_id), "")
        case MemoTarget.STATEMENT:
            found = (f"{one.label} {one.text}" for one in content.statements if one.id == memo.target_id)
            return next(found, "")
