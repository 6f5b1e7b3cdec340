"""The sheet Memo: what it says of each memo, and what it does not give away."""

from dataclasses import replace

from exports.content import Content, MemoNote
from exports.words import WITHHELD
from exports.workbook import make_workbook
from interviews.memo import Memo, MemoTarget
from projects.ids import MemoId
from tests.exports.factory import AT, LW, content
from tests.exports.reading import all_text, lines, opened


def with_memos(*memos: tuple[MemoTarget, str, str, str]) -> Content:
    """Target, id, code of the source, words."""
    return replace(content(), memos=tuple(
        MemoNote(Memo(MemoId(str(n)), LW, target, about, words, "Anouk", AT), code)
        for n, (target, about, code, words) in enumerate(memos)
    ))  # fmt: skip


def test_each_memo_says_what_it_is_about() -> None:
    made = make_workbook(with_memos(
        (MemoTarget.PROJECT, LW, "", "Een."), (MemoTarget.SOURCE, "s1", "LW-01", "Twee."),
        (MemoTarget.PASSAGE, "p2", "LW-05", "Drie."), (MemoTarget.THEME, "COMM", "", "Vier."),
        (MemoTarget.STAKEHOLDER, "R05", "", "Vijf."), (MemoTarget.STATEMENT, "t3.1", "", "Zes."),
        (MemoTarget.PASSAGE, "uncoded", "LW-05", "Zeven."),
    ))  # fmt: skip

    rows = lines(opened(made), "Memo")
    assert [row["Wat"] for row in rows] == [
        "Op weg naar 2027", "LW-01", "LW-05: “Ik wil dat ze er ook in het weekend zijn, want dan gebeurt het.”",
        "Communicatie en terugkoppeling", "R05",
        "S3 Aanspreken is het uitgangspunt; een bekeuring volgt pas daarna.", "LW-05",
    ]  # fmt: skip
    assert [row["Memo"] for row in rows] == ["Een.", "Twee.", "Drie.", "Vier.", "Vijf.", "Zes.", "Zeven."]


def test_a_memo_gives_away_no_name_and_no_quote_without_consent() -> None:
    made = make_workbook(with_memos(
        (MemoTarget.PASSAGE, "p7", "LW-07", "Gerrit Bolderman zei: kom nou eens kijken op vrijdagnacht in plaats van "
                                            "maandagochtend. Sterk."),
    ))  # fmt: skip

    (row,) = lines(opened(made), "Memo")
    assert row["Wat"] == f"LW-07: {WITHHELD}"
    assert row["Memo"] == f"[R07] zei: {WITHHELD}. Sterk."
    assert "Bolderman" not in all_text(made)


def test_a_memo_is_never_a_formula() -> None:
    made = make_workbook(with_memos((MemoTarget.PROJECT, LW, "", "=1+1")))

    assert opened(made)["Memo"].cell(2, 3).data_type != "f"


def test_without_memos_there_is_no_sheet() -> None:
    assert "Memo" not in opened(make_workbook(content())).sheetnames
