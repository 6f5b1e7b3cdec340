"""The door of the laptop app."""

import asyncio
from typing import Any

import pytest

from ui.gate import COOKIE, Gate


async def inside(_scope: Any, _receive: Any, send: Any) -> None:
    """An app that answers everything."""
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": b"interviews"})


def visit(path: str = "/", query: str = "", kind: str = "http", **headers: str) -> list[dict[str, Any]]:
    """What the gate sends back."""
    sent: list[dict[str, Any]] = []

    async def send(message: Any) -> None:
        sent.append(dict(message))

    async def receive() -> dict[str, str]:
        return {"type": "websocket.connect"}

    scope = {
        "type": kind, "path": path, "query_string": query.encode(),
        "headers": [(name.encode(), value.encode()) for name, value in ({"host": "127.0.0.1:8501"} | headers).items()],
    }  # fmt: skip
    asyncio.run(Gate(inside, "geheim")(scope, receive, send))
    return sent


def test_without_the_token_everything_is_closed() -> None:
    answer = visit()

    assert answer[0]["status"] == 403
    assert b"interviews" not in answer[1]["body"]


def test_the_token_gives_a_cookie_that_opens_the_door() -> None:
    welcome = visit(path="/overzicht", query="start=geheim")
    given = dict(welcome[0]["headers"])

    assert welcome[0]["status"] == 303
    assert given[b"location"] == b"/overzicht"
    assert b"HttpOnly" in given[b"set-cookie"]
    assert b"SameSite=Strict" in given[b"set-cookie"]
    assert visit(cookie=f"{COOKIE}=geheim")[0]["status"] == 200


@pytest.mark.parametrize("query", ["start=fout", "start="])
def test_a_wrong_token_gives_nothing(query: str) -> None:
    answer = visit(query=query)

    assert answer[0]["status"] == 403
    assert b"set-cookie" not in dict(answer[0]["headers"])


@pytest.mark.parametrize("cookie", ["", f"{COOKIE}=fout", "other=geheim"])
def test_another_cookie_opens_nothing(cookie: str) -> None:
    assert visit(cookie=cookie)[0]["status"] == 403


def test_a_page_on_another_port_cannot_open_the_websocket() -> None:
    answer = visit(kind="websocket", cookie=f"{COOKIE}=geheim", origin="http://127.0.0.1:9999")

    assert answer == [{"type": "websocket.close", "code": 1008}]


def test_the_own_page_opens_the_websocket() -> None:
    answer = visit(kind="websocket", cookie=f"{COOKIE}=geheim", origin="http://127.0.0.1:8501")

    assert answer[0]["type"] == "http.response.start"  # the app was reached


def test_start_py_may_ask_whether_it_runs() -> None:
    assert visit(path="/_stcore/health")[0]["status"] == 200
