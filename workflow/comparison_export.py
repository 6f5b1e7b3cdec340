"""A comparison of two coders, to take home."""

from exports.comparison import TwoCoders, make_comparison
from interviews.second_coding import Coder, SecondCode
from projects.ids import SecondCodingId
from projects.rights import Action
from workflow.coding import Choice
from workflow.comparing import compared
from workflow.desk import Desk


def comparison_workbook(desk: Desk, coding_id: SecondCodingId) -> tuple[str, bytes]:
    """The Excel workbook and its file name. Words of somebody without consent stay out; Refused if not compared yet."""
    desk.check(Action.EXPORT)
    view = compared(desk, coding_id)
    line, coding = view.line, view.coding
    with desk.looking() as work:
        people = work.stakeholders.of_project(line.project_id)
        project = work.projects.get(line.project_id)
    free = not line.kind.is_voice or any(one.id == line.stakeholder_id and one.quotable for one in people)
    content = TwoCoders(
        project, tuple(people), line.code, line.title, coding, view.themes, view.comparison,
        view.words if free else {}, view.settled,
        {place: _as_codes(coding_id, place, choices) for place, choices in view.now.items()}, desk.clock(),
    )  # fmt: skip
    made = make_comparison(content)
    name = f"Vergelijking {''.join(letter for letter in line.code if letter.isalnum() or letter in '-_ ')}.xlsx"
    with desk.doing(Action.EXPORT, line.project_id, name, undoable=False):
        pass
    return name, made


def _as_codes(coding_id: SecondCodingId, place: tuple[int, int], choices: tuple[Choice, ...]) -> tuple[SecondCode, ...]:
    return tuple(
        SecondCode(coding_id, Coder.FIRST, *place, number, one.dimension, one.theme_id, one.sentiment, one.perspective)
        for number, one in enumerate(choices)
    )
