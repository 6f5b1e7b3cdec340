"""Where the pages listen: on this machine only, and in the room as long as a session is open to it."""

import asyncio
import os
import signal
import socket
import sys
from types import FrameType

import uvicorn
from anyio.to_thread import current_default_thread_limiter
from starlette.applications import Starlette

from ballot.app import make_app
from projects.errors import AppError
from projects.rights import Actor, Role
from texts import Language, say
from workflow.desk import Desk
from workflow.opening import open_desk
from workflow.room import LOOPBACK
from workflow.secret_file import kept_secret
from workflow.settings import Settings, read_settings
from workflow.voting import anything_in_room

LOOK_EVERY = 1.0  # seconds
GRACE = 2  # seconds for answers that are under way when we move to another address
THREADS = 6  # more only fight over the interpreter: 200 voters p99 54 ms with 12, 50 with 6
PORT_TAKEN = 2  # exit code
NOT_STARTED = 1  # exit code


def main() -> int:
    """Serve until SIGTERM, or until the process that started us ends; returns the exit code."""
    try:
        settings = read_settings()
        desk = open_desk(settings, Actor("ballot", "stembureau", Role.PARTICIPANT))
    except AppError as error:
        return _complain(NOT_STARTED, error.message_key, **error.values)
    app = make_app(desk, settings, kept_secret(settings.data_folder / "ballot.secret").encode())
    try:
        return asyncio.run(Listening(app, desk, settings).last())
    finally:
        desk.store.close()


class Listening:
    """One server at a time, on this machine or in the room."""

    def __init__(self, app: Starlette, desk: Desk, settings: Settings) -> None:
        self._app, self._desk, self._settings = app, desk, settings
        self._parent = os.getppid()
        self._stopped = False
        self._unreachable = ""  # the room's address, once it turned out that we cannot listen there

    async def last(self) -> int:
        """Listen where we should, move when that changes, until it is time to stop."""
        current_default_thread_limiter().total_tokens = THREADS
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, self._stop)
        while not self._stopped:
            host = await self._wanted()
            try:
                listener = _listener(host, self._settings.ballot_port)
            except OSError:
                if host == LOOPBACK or self._unreachable == host:
                    return _complain(PORT_TAKEN, "ballot-port-taken", port=str(self._settings.ballot_port))
                self._unreachable = host
                _complain(0, "ballot-room-unreachable", address=host, port=str(self._settings.ballot_port))
                continue
            await self._serve(listener, host)
        return 0

    async def _serve(self, listener: socket.socket, host: str) -> None:
        """Serve on `listener`, until another address is due or it is time to stop."""
        server = uvicorn.Server(uvicorn.Config(
            self._app, log_level="error", access_log=False, server_header=False, lifespan="off",
            timeout_graceful_shutdown=GRACE, timeout_keep_alive=15,
        ))  # fmt: skip
        serving = asyncio.create_task(server.serve(sockets=[listener]))
        while not serving.done():
            await asyncio.wait([serving], timeout=LOOK_EVERY)
            if os.getppid() != self._parent:
                self._stopped = True
            if self._stopped or await self._wanted() != host:
                server.should_exit = True
        # a SIGTERM that reached uvicorn first is passed on to us by now
        await serving

    async def _wanted(self) -> str:
        if self._settings.room_address == LOOPBACK:
            return LOOPBACK
        open_to_room = await asyncio.to_thread(anything_in_room, self._desk)
        if not open_to_room:
            self._unreachable = ""  # a next session may find the network up
            return LOOPBACK
        return LOOPBACK if self._unreachable == self._settings.room_address else self._settings.room_address

    def _stop(self, _number: int, _frame: FrameType | None) -> None:
        self._stopped = True


def _listener(host: str, port: int) -> socket.socket:
    """A socket that listens; OSError when the port is taken or the address is not ours."""
    # The protocol is named because asyncio asks for it: without, each page would wait 40 ms (TCP_NODELAY).
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if os.name == "posix":  # on Windows this would let two programs share a port
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        listener.listen(1024)
        listener.setblocking(False)
    except OSError:
        listener.close()
        raise
    return listener


def _complain(code: int, key: str, **values: str | int | float) -> int:
    sys.stderr.write(say(Language.DUTCH, key, **values) + "\n")
    sys.stderr.flush()
    return code
