"""Coming in: the code, the side one is on, and the cookie that makes one a participant."""

import secrets
from typing import Any

from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from ballot.security import FORM_COOKIE, KEPT_FOR, TOKEN_COOKIE, check_form, set_cookie, signed
from ballot.view import address, draw, status_of
from projects.errors import AppError, Refused
from projects.stakeholder import Side
from sessions.session import ConsensusSession
from workflow import voting
from workflow.desk import Desk


class Joining:
    """The pages before one is a participant."""

    def __init__(self, desk: Desk, secret: bytes) -> None:
        self._desk, self._secret = desk, secret

    def front(self, request: Request) -> Response:
        """The form for the code."""
        return self.ask_code(request)

    def ask_code(self, request: Request, error: AppError | None = None, code: str = "") -> HTMLResponse:
        """The form for the code, with what was wrong with the one that was typed."""
        return self._form(
            request, "code.html", 200 if error is None else status_of(error),
            here=address(request, "front"), error=error, code=code,
        )  # fmt: skip

    def door(self, request: Request) -> Response:
        """Where the QR code leads: choose a side. Whoever is in already goes to the statements."""
        code = request.path_params["code"]
        try:
            session = voting.session_with_code(self._desk, code)
        except AppError as error:
            return self.ask_code(request, error, code)
        again = "opnieuw" in request.query_params
        if not again and self._is_in(request, session):
            return RedirectResponse(address(request, "ballot"), 303)
        return self._ask_side(request, session)

    def join(self, request: Request, form: dict[str, str]) -> Response:
        """A code leads to the choice of a side; a code with a side makes one a participant."""
        code = form.get("code", "")
        try:
            check_form(self._secret, request.cookies.get(FORM_COOKIE, ""), form)
            session = voting.session_with_code(self._desk, code)
        except AppError as error:
            return self.ask_code(request, error, code)
        if "step" not in form:
            return RedirectResponse(address(request, "door", code=session.join_code), 303)
        group = form.get("group", "")
        side = next((one for one in Side if one.value == form.get("side")), None)
        if side is None:
            return self._ask_side(request, session, Refused("error-side-missing"), group)
        try:
            _, token = voting.join(self._desk, session.id, side, group, self._token(request, session, side))
        except AppError as error:
            return self.ask_code(request, error, code)
        response = RedirectResponse(address(request, "ballot"), 303)
        set_cookie(request, response, TOKEN_COOKIE, token, kept_for=KEPT_FOR)
        return response

    def _ask_side(self, request: Request, session: ConsensusSession, error: AppError | None = None,
                  group: str = "") -> HTMLResponse:  # fmt: skip
        here = address(request, "door", code=session.join_code)
        status = 200 if error is None else status_of(error)
        return self._form(request, "side.html", status, here=here, session=session, error=error, group=group)

    def _form(self, request: Request, template: str, status: int, **values: Any) -> HTMLResponse:
        """A page with a form for somebody who is not in yet; its token hangs on a cookie of its own."""
        known = request.cookies.get(FORM_COOKIE)
        cookie = known or secrets.token_urlsafe(24)
        response = draw(request, template, status, csrf=signed(self._secret, "form", cookie), **values)
        if not known:
            set_cookie(request, response, FORM_COOKIE, cookie)
        return response

    def _token(self, request: Request, session: ConsensusSession, side: Side) -> str:
        """The participant's secret. The same form sent twice has the same one: one person."""
        return signed(self._secret, "token", request.cookies.get(FORM_COOKIE, ""), session.id, side.value)

    def _is_in(self, request: Request, session: ConsensusSession) -> bool:
        try:
            return voting.who(self._desk, request.cookies.get(TOKEN_COOKIE, "")).session_id == session.id
        except Refused:
            return False
