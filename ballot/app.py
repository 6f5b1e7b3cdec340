"""The participants' pages as one application; it can stand alone or be mounted under a prefix."""

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from ballot.beamer import Beamer
from ballot.joining import Joining
from ballot.pages import Pages
from ballot.results import ClosedRounds
from ballot.security import SafeHeaders, with_form
from ballot.view import HERE, address, draw, status_of
from projects.errors import AppError
from workflow.desk import Desk
from workflow.settings import Settings

KNOCK_AGAIN = ("error-unknown-code", "error-too-many-codes", "error-join-first", "error-room-closed")


def make_app(desk: Desk, settings: Settings, secret: bytes) -> Starlette:
    """The pages on `desk`, whose actor is the ballot itself (a participant); `secret` signs the forms."""
    closed = ClosedRounds(desk)
    joining, pages, beamer = Joining(desk, secret), Pages(desk, secret, closed), Beamer(desk, settings, closed)

    def refused(request: Request, error: Exception) -> Response:
        """The one place where an AppError becomes a sentence for a participant."""
        assert isinstance(error, AppError)
        if request.url.path == address(request, "standing"):
            return JSONResponse({"stand": "refused"}, status_of(error))
        if error.message_key in KNOCK_AGAIN:
            return joining.ask_code(request, error)
        return draw(request, "refused.html", status_of(error), here=address(request, "front"), error=error, remark="")

    return Starlette(
        routes=[
            Route("/", joining.front, name="front"),
            Route("/d/{code}", joining.door, name="door"),
            Route("/join", with_form(joining.join), methods=["POST"], name="join"),
            Route("/stem", pages.ballot, name="ballot"),
            Route("/stem", with_form(pages.vote), methods=["POST"], name="vote"),
            Route("/stem/{place:int}", pages.statement, name="statement"),
            Route("/stand.json", pages.standing, name="standing"),
            Route("/scherm/{code}", beamer.screen, name="screen"),
            Route("/scherm/{code}/{place:int}", beamer.result, name="result"),
            Mount("/static", StaticFiles(directory=HERE / "static"), name="static"),
        ],
        middleware=[Middleware(SafeHeaders)],
        exception_handlers={AppError: refused, HTTPException: _unknown, Exception: _broken},
    )


def _unknown(request: Request, error: Exception) -> Response:
    """No page of ours, or not in this way."""
    assert isinstance(error, HTTPException)
    return draw(request, "message.html", error.status_code, here=address(request, "front"), key="ballot-no-page")


def _broken(request: Request, _error: Exception) -> Response:
    """A bug: it goes to the log in full, and to the phone without details."""
    return draw(request, "message.html", 500, here=address(request, "front"), key="ballot-broken")
