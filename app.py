"""Streamlit's entry: opens the doors of the laptop app and of the ballot process, and closes both together."""

import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import streamlit as st
from starlette.middleware import Middleware

from ui.gate import Gate
from workflow.settings import read_settings
from workflow.start_token import start_token

HERE = Path(__file__).resolve().parent
SETTINGS = read_settings()


@asynccontextmanager
async def _with_ballot(_app: object) -> AsyncIterator[dict[str, object]]:
    """The ballot process lives as long as this one."""
    ballot = subprocess.Popen([sys.executable, "-m", "ballot"], cwd=HERE)
    try:
        yield {}
    finally:
        ballot.terminate()
        try:
            ballot.wait(10)
        except subprocess.TimeoutExpired:
            ballot.kill()


app = st.App(
    HERE / "ui" / "script.py",
    lifespan=_with_ballot,
    middleware=[Middleware(Gate, token=start_token(SETTINGS))],
)

if __name__ == "__main__":
    app.run(config={"server.port": SETTINGS.app_port})
