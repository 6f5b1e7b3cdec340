"""The participant's own pages: statements one at a time, waiting, and the results of a closed round."""

from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response

from ballot.results import ClosedRounds
from ballot.security import TOKEN_COOKIE, check_form, signed
from ballot.view import address, draw, status_of
from projects.errors import AppError, Refused
from projects.ids import RoundId, StatementId
from sessions.vote import LONGEST_REMARK, Choice
from workflow import room, voting
from workflow.desk import Desk
from workflow.voting import Ballot


class Pages:
    """What a participant sees and does, once in."""

    def __init__(self, desk: Desk, secret: bytes, closed: ClosedRounds) -> None:
        self._desk, self._secret, self._closed = desk, secret, closed

    def ballot(self, request: Request) -> Response:
        """The next open statement; or that all are done; or the results; or the waiting page.

        `?na=3` says which statement was voted on just now: the next open one after it is due.
        """
        mine = self._mine(request)
        if mine.last_round is None:
            return self._draw(request, "waiting.html", mine)
        if mine.open_round is None:
            return self._draw(request, "results.html", mine, results=self._closed.of(mine.last_round))
        after = _number(request.query_params.get("na"))
        still_open = [n for n, one in enumerate(mine.statements, 1) if one.id not in mine.own]
        saved = after if 0 < after <= len(mine.statements) and after not in still_open else 0
        if not still_open:
            return self._draw(request, "done.html", mine, saved=saved)
        return self._statement(request, mine, next((n for n in still_open if n > after), still_open[0]), saved=saved)

    def statement(self, request: Request) -> Response:
        """One statement of the open round, by its place in it."""
        mine, place = self._mine(request), request.path_params["place"]
        if mine.open_round is None or not 0 < place <= len(mine.statements):
            return RedirectResponse(address(request, "ballot"), 303)
        return self._statement(request, mine, place)

    def vote(self, request: Request, form: dict[str, str]) -> Response:
        """Keep one vote. Whatever goes wrong: what was typed is given back."""
        token = request.cookies.get(TOKEN_COOKIE, "")
        remark = form.get("remark", "").strip()
        try:
            if not token:
                raise Refused("error-join-first")
            check_form(self._secret, token, form)
            place = self._cast(token, form, remark)
        except AppError as error:
            return self._not_kept(request, error, form, remark)
        return RedirectResponse(f"{address(request, 'ballot')}?na={place}", 303)

    def standing(self, request: Request) -> Response:
        """A mark that changes when the screen should; nothing of what was voted."""
        code = request.query_params.get("code")
        if code is None:
            return JSONResponse({"stand": room.standing(self._desk, request.cookies.get(TOKEN_COOKIE, ""))})
        return JSONResponse({"stand": stage_mark(room.stage(self._desk, code))})

    def _cast(self, token: str, form: dict[str, str], remark: str) -> int:
        choice = next((one for one in Choice if one.value == form.get("choice")), None)
        if choice is None:
            raise Refused("error-choice-missing")
        statement, one_round = StatementId(form.get("statement", "")), RoundId(form.get("round", ""))
        voting.cast_vote(self._desk, token, statement, choice, remark, one_round)
        return _number(form.get("place"))

    def _not_kept(self, request: Request, error: AppError, form: dict[str, str], remark: str) -> Response:
        """The statement once more when it can be mended there; else a page that says what happened."""
        if error.message_key in ("error-remark-long", "error-choice-missing"):
            mine = self._mine(request)
            for place, one in enumerate(mine.statements, 1):
                if mine.open_round and one.id == form.get("statement"):
                    return self._statement(request, mine, place, error=error, remark=remark)
        return draw(request, "refused.html", status_of(error), here=address(request, "ballot"),
                    error=error, remark=remark)  # fmt: skip

    def _statement(self, request: Request, mine: Ballot, place: int, *, saved: int = 0,
                   error: AppError | None = None, remark: str | None = None) -> Response:  # fmt: skip
        one = mine.statements[place - 1]
        own = mine.own.get(one.id)
        token = request.cookies.get(TOKEN_COOKIE, "")
        return self._draw(
            request, "statement.html", mine, 200 if error is None else status_of(error),
            here=address(request, "statement", place=place), one=one, place=place, vote=own, choices=list(Choice),
            remark=remark if remark is not None else own.remark if own else "", longest=LONGEST_REMARK,
            saved=saved, error=error, csrf=signed(self._secret, "form", token),
        )  # fmt: skip

    def _draw(self, request: Request, template: str, mine: Ballot, status: int = 200, *,
              here: str = "", **values: object) -> Response:  # fmt: skip
        here = here or address(request, "ballot")
        return draw(request, template, status, here=here, mine=mine, mark=room.round_mark(mine.last_round), **values)

    def _mine(self, request: Request) -> Ballot:
        return voting.ballot(self._desk, request.cookies.get(TOKEN_COOKIE, ""))


def stage_mark(stage: room.Stage) -> str:
    """A mark that changes when the big screen should."""
    return f"{room.round_mark(stage.last_round)}-{stage.present}-{stage.done}-{stage.votes}"


def _number(words: str | None) -> int:
    """The number that `words` say; 0 when they say none."""
    return int(words) if words and words.isascii() and words.isdigit() and len(words) < 6 else 0
