"""What a second coder did in the text, done: on what that coder says, never on the codes of the traject."""

from interviews.coding import Dimension
from projects.ids import PassageId, ProjectId, SecondCodingId
from ui.coder import Deed
from ui.coding_deeds import BLIND, focus_on, selection_is_coded
from ui.frame import attempt
from workflow.blind import say_also, say_dimension, say_theme, take_off
from workflow.coding import Choice
from workflow.desk import Desk
from workflow.second_coding import Coded, open_blind, say
from workflow.undoing import redo, undo


def place_of(coding_id: SecondCodingId) -> str:
    """How the browser calls the blind coding of a source."""
    return f"{BLIND}{coding_id}"


def do(desk: Desk, project_id: ProjectId, coding_id: SecondCodingId, deed: Deed) -> bool:
    """One deed of the second coder; True when it changed anything."""
    match deed.what:
        case "undo":
            return attempt(lambda: undo(desk, project_id), "side-undone")
        case "redo":
            return attempt(lambda: redo(desk, project_id), "side-redone")
        case "reject" | "remove" | "also" | "code":
            return attempt(lambda: _say(desk, coding_id, deed))
        case _:
            return False  # there is no suggestion to take over


def _say(desk: Desk, coding_id: SecondCodingId, deed: Deed) -> None:
    start, end = _stretch(desk, coding_id, deed)
    if deed.what == "reject":
        say(desk, coding_id, Coded(start, end, ()))
    elif deed.what == "remove":
        take_off(desk, coding_id, start, end, deed.theme_id)
    elif deed.what == "also" and deed.theme_id:
        say_also(desk, coding_id, start, end, deed.theme_id)
    elif deed.theme_id:
        say_theme(desk, coding_id, start, end, deed.theme_id)
    elif deed.dimension:
        say_dimension(desk, coding_id, start, end, deed.dimension, deed.beside)
    else:
        say(desk, coding_id, Coded(start, end, (Choice(Dimension.EXPECTATION),)))
    if not deed.passage_id:
        selection_is_coded(deed.number)
        show_stretch(desk, coding_id, start, end)


def show_stretch(desk: Desk, coding_id: SecondCodingId, start: int, end: int) -> None:
    """Put the passage on this stretch in the address."""
    for passage in open_blind(desk, coding_id).passages:
        if (passage.start, passage.end) == (start, end):
            focus_on(PassageId(passage.id))


def _stretch(desk: Desk, coding_id: SecondCodingId, deed: Deed) -> tuple[int, int]:
    """The passage that a deed names, or the stretch; nothing at all when the passage is gone."""
    if not deed.passage_id:
        return deed.start, deed.end
    passages = {one.id: one for one in open_blind(desk, coding_id).passages}
    named = passages.get(deed.passage_id)
    return (named.start, named.end) if named else (0, 0)
