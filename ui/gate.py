"""The door of the laptop app: whoever holds the start token comes in, a page on another port does not."""

import hmac
from collections.abc import Awaitable, Callable, MutableMapping
from http.cookies import SimpleCookie
from typing import Any
from urllib.parse import parse_qs, urlsplit

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Message, Receive, Send], Awaitable[None]]

COOKIE = "draagvlak-start"
HEALTH = "/_stcore/health"  # says "ok" and nothing else; start.py waits for it

CLOSED = b"""<!doctype html><html lang="nl"><meta charset="utf-8"><title>Draagvlak</title>
<body style="font-family:system-ui,sans-serif;max-width:40rem;margin:4rem auto;padding:0 1rem;color:#1d2733">
<h1 style="font-size:28px">Deze pagina is nog dicht</h1>
<p>Draagvlak laat alleen binnen wie het programma op deze computer heeft gestart.
Open het adres met <code>?start=</code> dat in het venster staat waarin Draagvlak draait.</p>
<p lang="en">Draagvlak lets in only who started it.
Open the address with <code>?start=</code> that its window shows.</p>
</body></html>"""


class Gate:
    """ASGI middleware. `?start=TOKEN` once gives the browser a cookie; without it everything is closed."""

    def __init__(self, app: App, token: str) -> None:
        self._app, self._token = app, token

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """Let the request through, set the cookie, or refuse."""
        kind = scope["type"]
        if kind not in ("http", "websocket") or scope.get("path") == HEALTH:
            await self._app(scope, receive, send)
            return
        headers = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in scope["headers"]}
        if kind == "http" and (given := parse_qs(scope.get("query_string", b"").decode("latin-1")).get("start")):
            await self._welcome(given[0], scope, send)
        elif not self._knows(headers.get("cookie", "")) or not _same_origin(headers):
            await _refuse(kind, receive, send)
        else:
            await self._app(scope, receive, send)

    def _knows(self, cookies: str) -> bool:
        jar: SimpleCookie = SimpleCookie()
        jar.load(cookies)
        return COOKIE in jar and hmac.compare_digest(jar[COOKIE].value.encode(), self._token.encode())

    async def _welcome(self, given: str, scope: Message, send: Send) -> None:
        if not hmac.compare_digest(given.encode(), self._token.encode()):
            await _answer(send, 403, CLOSED)
            return
        cookie = f"{COOKIE}={self._token}; Path=/; HttpOnly; SameSite=Strict; Max-Age=31536000"
        await _answer(send, 303, b"", [(b"location", scope["path"].encode()), (b"set-cookie", cookie.encode())])


def _same_origin(headers: dict[str, str]) -> bool:
    """A websocket or form from another site, or from another port of this machine, names its own origin."""
    origin = headers.get("origin")
    return origin is None or urlsplit(origin).netloc == headers.get("host")


async def _refuse(kind: str, receive: Receive, send: Send) -> None:
    if kind == "websocket":
        await receive()
        await send({"type": "websocket.close", "code": 1008})
    else:
        await _answer(send, 403, CLOSED)


async def _answer(send: Send, status: int, body: bytes, more: list[tuple[bytes, bytes]] | None = None) -> None:
    headers = [
        (b"content-type", b"text/html; charset=utf-8"), (b"cache-control", b"no-store"),
        (b"content-length", str(len(body)).encode()), *(more or []),
    ]  # fmt: skip
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
