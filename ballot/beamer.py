"""The big screen: how to join, how far the voting is, and after the closing what came out."""

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from ballot.pages import stage_mark
from ballot.results import ClosedRounds
from ballot.view import address, draw
from sessions.verdict import Verdict
from workflow import room
from workflow.desk import Desk
from workflow.settings import Settings

AGREED = (Verdict.AGREED, Verdict.AGREED_WITH_RESERVATION)


class Beamer:
    """Pages for a projector; they show what the whole room may see, and nothing else."""

    def __init__(self, desk: Desk, settings: Settings, closed: ClosedRounds) -> None:
        self._desk, self._settings, self._closed = desk, settings, closed

    def screen(self, request: Request) -> Response:
        """The address with the code, the progress, or the verdicts of the round that was closed last."""
        stage = room.stage(self._desk, request.path_params["code"])
        code, typed = stage.session.join_code, room.room_address(self._settings)
        results = self._closed.of(stage.last_round) if stage.last_round and not stage.last_round.is_open else ()
        return draw(
            request, "beamer.html", stage=stage, mark=stage_mark(stage), results=results,
            agreed=sum(one.verdict in AGREED for one in results), typed=typed.split("://", 1)[-1],
            qr=room.qr_svg(f"{typed}/d/{code}"), code=f"{code[:4]} {code[4:]}",
        )  # fmt: skip

    def result(self, request: Request) -> Response:
        """One statement with its result, large; back to the first screen while the round is open."""
        stage, place = room.stage(self._desk, request.path_params["code"]), request.path_params["place"]
        last = stage.last_round
        if last is None or last.is_open or not 0 < place <= len(last.statements):
            return RedirectResponse(address(request, "screen", code=stage.session.join_code), 303)
        results = self._closed.of(last)
        return draw(
            request, "beamer_result.html", stage=stage, mark=stage_mark(stage), place=place,
            count=len(results), one=results[place - 1],
        )  # fmt: skip
