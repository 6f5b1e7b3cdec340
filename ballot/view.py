"""Drawing a page: language, addresses and the template that goes with it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse

from ballot.security import KEPT_FOR, LANGUAGE_COOKIE, set_cookie
from projects.errors import AppError
from texts import Language, say

HERE = Path(__file__).parent
PAGES = Environment(
    loader=FileSystemLoader(HERE / "templates"), autoescape=True, undefined=StrictUndefined,
    trim_blocks=True, lstrip_blocks=True, auto_reload=False,
)  # fmt: skip

STATUS = {
    "error-unknown-code": 404,
    "error-not-found": 404,
    "error-too-many-codes": 429,
    "error-join-first": 403,
    "error-room-closed": 403,
    "error-form-expired": 403,
    "error-not-allowed": 403,
    "error-form-large": 413,
    "error-session-full": 409,
    "error-round-closed": 409,
    "error-statement-not-in-round": 409,
}


def status_of(error: AppError) -> int:
    """The HTTP status that goes with an error; 422 for anything else that was filled in wrongly."""
    return STATUS.get(error.message_key, 422)


def language_of(request: Request) -> Language:
    """The language that was chosen with `?taal=en`, now or earlier; Dutch for everybody else."""
    wanted = request.query_params.get("taal") or request.cookies.get(LANGUAGE_COOKIE)
    return next((one for one in Language if one.value == wanted), Language.DUTCH)


def address(request: Request, name: str, **parts: str | int) -> str:
    """The path of one of our pages, also when we live under a prefix."""
    return str(request.scope.get("root_path", "")) + str(request.scope["app"].url_path_for(name, **parts))


def draw(request: Request, template: str, status: int = 200, here: str = "", **values: Any) -> HTMLResponse:
    """The page that `template` makes of `values`; `here` is where the language switch leads back to."""
    language = language_of(request)
    other = Language.ENGLISH if language is Language.DUTCH else Language.DUTCH
    to: Callable[..., str] = partial(address, request)
    html = PAGES.get_template(template).render(
        t=partial(say, language), to=to, language=language.value, other=other.value,
        here=here or request.url.path, **values,
    )  # fmt: skip
    response = HTMLResponse(html, status)
    if request.query_params.get("taal") == language.value:
        set_cookie(request, response, LANGUAGE_COOKIE, language.value, kept_for=KEPT_FOR)
    return response
