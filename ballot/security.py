"""What keeps a stranger out of somebody's ballot: secrets, tokens, forms and headers."""

import hashlib
import hmac
import unicodedata
from collections.abc import Callable
from urllib.parse import parse_qsl

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from projects.errors import Refused

TOKEN_COOKIE = "draagvlak_deelname"  # noqa: S105 - a cookie's name: who is this participant
FORM_COOKIE = "draagvlak_formulier"  # before somebody is a participant: which browser is this
LANGUAGE_COOKIE = "draagvlak_taal"
KEPT_FOR = 14 * 24 * 3600  # seconds; a slow vote may take two weeks
LARGEST_FORM = 32 * 1024  # bytes

CONTENT_POLICY = "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'"
HEADERS = {
    "content-security-policy": CONTENT_POLICY,
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "no-referrer",
}


def signed(secret: bytes, *words: str) -> str:
    """A mark that only this server can make for these words."""
    return hmac.new(secret, "\n".join(words).encode(), hashlib.sha256).hexdigest()


def check_form(secret: bytes, cookie: str, form: dict[str, str]) -> None:
    """Refused when the form was not made by this server for the browser that holds `cookie`."""
    expected = signed(secret, "form", cookie).encode()
    if not cookie or not hmac.compare_digest(form.get("csrf", "").encode(), expected):
        raise Refused("error-form-expired")


def set_cookie(request: Request, response: Response, name: str, value: str, *, kept_for: int | None = None) -> None:
    """Give the browser a cookie that scripts cannot read and other sites cannot send along with a form."""
    response.set_cookie(
        name, value, max_age=kept_for, path=request.scope.get("root_path", "") or "/",
        secure=request.url.scheme == "https", httponly=True, samesite="lax",
    )  # fmt: skip


def with_form(
    handler: Callable[[Request, dict[str, str]], Response],
) -> Callable[[Request], object]:
    """An endpoint that reads the form and then runs `handler` in a thread: the store may make it wait."""

    async def endpoint(request: Request) -> Response:
        body = bytearray()
        async for piece in request.stream():
            body += piece
            if len(body) > LARGEST_FORM:
                raise Refused("error-form-large")
        return await run_in_threadpool(handler, request, _fields(bytes(body)))

    return endpoint


def _fields(body: bytes) -> dict[str, str]:
    try:
        pairs = parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True, max_num_fields=20)
    except ValueError as error:  # more fields than any form of ours has
        raise Refused("error-form-large") from error
    return {name: tidy(value) for name, value in pairs}


def tidy(words: str) -> str:
    """Text as it is kept: one kind of line end, and no control characters (PostgreSQL refuses NUL)."""
    lines = words.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(sign for sign in lines if sign in "\n\t" or unicodedata.category(sign) not in ("Cc", "Cs"))


class SafeHeaders:
    """Adds the headers that each answer needs, and keeps personal pages out of every cache."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, and add to the answer."""

        async def send_safely(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers.update(HEADERS)
                headers.setdefault("cache-control", "no-store")
            await send(message)

        await self.app(scope, receive, send_safely)
