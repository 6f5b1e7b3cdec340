"""RTF files: an own walk, because libraries keep hidden and deleted text and lose boxes.

The text comes out as that of Word files does: with the marks of Markdown, a blank line between paragraphs.
"""

from dataclasses import dataclass, field, replace

from interviews.markdown_text import heading_level, join_pieces
from interviews.rtf_flow import Flow, ParagraphKind
from interviews.rtf_tokens import Token, TokenKind, codec_of_font, codec_of_page, letters, tokens
from projects.errors import Refused

_DEEPEST = 2_000  # groups within groups; Word writes some twenty
# Groups that are no text of the document. What begins with \* and is not in _KEPT is passed over as well.
_PASSED = frozenset({
    "colortbl", "info", "pict", "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr",
    "footerf", "sp", "shprslt", "nonshppict", "fldinst", "xe", "tc", "tcn", "rxe", "txe", "nonesttables", "objdata",
    "objclass", "listtable", "listoverridetable", "revtbl", "rsidtbl", "filetbl", "private", "ftnsep", "ftnsepc",
    "aftnsep", "aftnsepc", "ftncn", "aftncn", "pnseclvl", "pntxta", "pntxtb", "bkmkstart", "bkmkend", "template",
})  # fmt: skip
_KEPT = frozenset({"shpinst", "ud", "do", "nesttableprops", "moMath", "shptxt", "cs", "ds", "ts"})
_NOTES = frozenset({"footnote", "annotation"})
_LETTERS = {
    "line": "\n", "tab": "\t", "emdash": "\u2014", "endash": "\u2013", "lquote": "\u2018", "rquote": "\u2019",
    "ldblquote": "\u201c", "rdblquote": "\u201d", "bullet": "\u2022", "emspace": " ", "enspace": " ", "qmspace": " ",
    "lbr": "\n",
}  # fmt: skip
_SYMBOLS = {"~": "\u00a0", "_": "-", "\\": "\\", "{": "{", "}": "}", "\t": "\t"}
_PAGES = {"ansi": 1252, "mac": 10000, "pc": 437, "pca": 850}


@dataclass(slots=True)
class _State:
    """What goes for the text of a group, and for the groups in it."""

    passed: bool = False  # no text of the document
    hidden: bool = False
    deleted: bool = False
    bold: bool = False
    fallback: int = 1  # how many letters follow a \\u for old readers
    codec: str | None = None  # that of the font; None: that of the document
    role: str = ""  # fonttbl, stylesheet, notes
    twice: bool = False  # holds the same words for old readers and for new ones
    starred: bool = False
    flow: Flow | None = None  # a box that ends with this group


@dataclass(slots=True)
class _Walk:
    """What we meet on the way."""

    flows: list[Flow] = field(default_factory=lambda: [Flow()])
    states: list[_State] = field(default_factory=lambda: [_State()])
    codec: str = "cp1252"
    fonts: dict[int, str | None] = field(default_factory=dict)
    font: int = 0
    headings: dict[int, int] = field(default_factory=dict)
    style: int = 0
    style_name: list[str] = field(default_factory=list)
    skip: int = 0  # letters still to pass over after a \\u
    pending: list[str] = field(default_factory=list)  # bytes that one encoding must read together
    hidden: bool = False
    notes: bool = False

    @property
    def now(self) -> _State:
        return self.states[-1]

    @property
    def flow(self) -> Flow:
        return self.flows[-1]


def read_rtf(content: bytes) -> tuple[str, tuple[str, ...]]:
    """The text, and warnings of what was left out; Refused if this is no RTF."""
    start = content.find(b"{\\rtf")
    if start < 0 or content[:start].strip(b"\xef\xbb\xbf \r\n\t\0"):
        raise Refused("refused-wrong-contents")
    walk = _Walk()
    ended = False
    for token in tokens(content[start:]):
        if token.kind is not TokenKind.BYTES:
            _flush(walk)
        _TAKE[token.kind](walk, token)
        if len(walk.states) > _DEEPEST:
            raise Refused("refused-damaged")
        if len(walk.states) == 1:  # what follows the last brace is no text
            ended = True
            break
    _flush(walk)
    while len(walk.states) > 1:
        _close(walk, Token(TokenKind.CLOSE, ""))
    warned = {"warning-hidden-text-left-out": walk.hidden, "warning-notes-left-out": walk.notes,
              "warning-cut-off": not ended}  # fmt: skip
    return join_pieces(walk.flow.finish()), tuple(key for key, applies in warned.items() if applies)


def _open(walk: _Walk, _token: Token) -> None:
    walk.skip = 0
    now = walk.now
    inner = replace(now, starred=False, flow=None, twice=False)
    inner.passed = now.passed or now.twice
    walk.states.append(inner)


def _close(walk: _Walk, _token: Token) -> None:
    walk.skip = 0
    left = walk.states.pop()
    if left.role == "stylesheet" and walk.now.role == "stylesheet":
        _end_style(walk)
    if left.flow is not None:
        walk.flows.pop()
        walk.flow.boxes.extend(left.flow.finish())


def _end_style(walk: _Walk) -> None:
    level = heading_level("".join(walk.style_name).strip().rstrip(";"))
    if level:
        walk.headings[walk.style] = level
    walk.style_name.clear()


def _bytes(walk: _Walk, token: Token) -> None:
    text = token.text
    if walk.skip:
        passed = min(walk.skip, len(text))
        walk.skip -= passed
        text = text[passed:]
    if text:
        walk.pending.append(text)


def _flush(walk: _Walk) -> None:
    """The bytes so far become letters, and go where the group says."""
    if walk.pending:
        raw = "".join(walk.pending)
        walk.pending.clear()
        _say(walk, letters(raw, walk.now.codec or walk.codec))


def _say(walk: _Walk, words: str) -> None:
    now = walk.now
    if now.role == "stylesheet":
        walk.style_name.append(words)
    elif now.role == "notes":
        walk.notes = walk.notes or bool(words.strip())
    elif now.passed or now.role == "fonttbl":
        return
    elif now.hidden or now.deleted:
        walk.hidden = walk.hidden or (now.hidden and not now.deleted and bool(words.strip()))
    else:
        walk.flow.say(words, bold=now.bold)


def _symbol(walk: _Walk, token: Token) -> None:
    if walk.skip:
        walk.skip -= 1
    elif token.text == "*":
        walk.now.starred = True
    elif token.text in "\r\n":
        _end_paragraph(walk)
    elif token.text in _SYMBOLS:
        _say(walk, _SYMBOLS[token.text])


def _word(walk: _Walk, token: Token) -> None:
    word, number = token.text, token.number
    now = walk.now
    if walk.skip:
        walk.skip -= 1
    elif now.starred:
        now.starred = False
        _begin_starred(walk, word)
    elif word in _PASSED:
        now.passed = True
    elif word in _LETTERS:
        _say(walk, _LETTERS[word])
    elif word == "u":
        _say(walk, chr((number or 0) % 65_536))
        walk.skip = now.fallback
    elif word in _LETTER_STATE:
        _LETTER_STATE[word](walk, number)
    elif not now.passed:
        _paragraph_word(walk, word, number)


def _begin_starred(walk: _Walk, word: str) -> None:
    """A group that readers may pass over if they do not know it."""
    now = walk.now
    if word in _NOTES:
        now.role = "notes"
    elif word == "ud":
        now.passed = walk.states[-2].passed
    elif word in ("shptxt", "dptxbxtext"):
        _begin_box(walk)
    elif word not in _KEPT and now.role != "stylesheet":
        now.passed = True


def _begin_box(walk: _Walk) -> None:
    if not walk.now.passed:
        box = Flow()
        walk.now.flow = box
        walk.flows.append(box)


def _end_paragraph(walk: _Walk) -> None:
    now = walk.now
    if not (now.passed or now.role or now.deleted):
        walk.flow.end_paragraph()


def _paragraph_word(walk: _Walk, word: str, number: int | None) -> None:
    """Words that begin, end or shape a paragraph."""
    flow, now = walk.flow, walk.now
    if word in ("par", "sect", "page", "column"):
        _end_paragraph(walk)
    elif word == "pard":
        flow.kind = ParagraphKind()
    elif word == "s":
        walk.style = number or 0
        if not now.role:
            flow.kind.level = walk.headings.get(number or 0, 0)
    elif word == "outlinelevel" and not now.role:
        flow.kind.level = flow.kind.level or (number + 1 if number is not None and number < 9 else 0)
    elif word == "ls":
        flow.kind.item = bool(number)
    elif word in ("listtext", "pntext"):
        flow.kind.item, now.passed = True, True
    elif word == "intbl":
        flow.kind.depth = max(flow.kind.depth, 1)
    elif word == "itap":
        flow.kind.depth = min(max(number or 0, 0), 20)
    elif word == "cell":
        flow.end_cell(1)
    elif word == "row":
        flow.end_row(1)
    elif word == "nestcell":
        flow.end_cell(max(flow.kind.depth, 2))
    elif word == "nestrow":
        flow.end_row(max(flow.kind.depth, 2))
    elif word in ("shptxt", "dptxbxtext"):
        _begin_box(walk)
    elif word in ("fonttbl", "stylesheet"):
        now.role = word
    elif word == "upr":
        now.twice = True
    elif word in _NOTES:
        now.role = "notes"
    elif word in _PAGES or word == "ansicpg":
        walk.codec = codec_of_page(_PAGES.get(word, number))


def _use_font(walk: _Walk, number: int | None) -> None:
    walk.font = number or 0
    if walk.now.role != "fonttbl":
        walk.now.codec = walk.fonts.get(walk.font)


def _charset(walk: _Walk, number: int | None) -> None:
    if walk.now.role == "fonttbl":
        walk.fonts[walk.font] = codec_of_font(number)


def _plain(walk: _Walk, _number: int | None) -> None:
    walk.now.hidden = walk.now.deleted = walk.now.bold = False
    walk.now.codec = None


def _hide(walk: _Walk, number: int | None) -> None:
    walk.now.hidden = number != 0


def _embolden(walk: _Walk, number: int | None) -> None:
    walk.now.bold = number != 0


def _delete(walk: _Walk, number: int | None) -> None:
    walk.now.deleted = number != 0


def _fallback(walk: _Walk, number: int | None) -> None:
    walk.now.fallback = min(max(number or 0, 0), 20)


_LETTER_STATE = {"f": _use_font, "fcharset": _charset, "plain": _plain, "v": _hide, "deleted": _delete, "b": _embolden,
                 "uc": _fallback}  # fmt: skip
_TAKE = {TokenKind.OPEN: _open, TokenKind.CLOSE: _close, TokenKind.BYTES: _bytes, TokenKind.SYMBOL: _symbol,
         TokenKind.WORD: _word}  # fmt: skip
