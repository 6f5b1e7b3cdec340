"""The secret that opens the laptop app; it stays the same, so that links to pages go on working."""

import os
import secrets
from pathlib import Path

from workflow.settings import Settings


def start_token(settings: Settings) -> str:
    """The token of this installation, made at first use and kept where only this user can read it."""
    return kept_secret(settings.data_folder / "start.token")


def kept_secret(file: Path) -> str:
    """The secret in a file, made at first use (mode 0600, 192 bits)."""
    file.parent.mkdir(parents=True, exist_ok=True)
    if not file.exists():
        fresh = secrets.token_urlsafe(24)
        descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w", encoding="ascii") as target:
            target.write(fresh)
    return file.read_text(encoding="ascii").strip()


if __name__ == "__main__":
    # start.py runs outside the virtual environment and asks for this in a process of its own.
    from workflow.settings import read_settings

    found = read_settings()
    print(start_token(found), found.app_port, int(found.open_browser))  # noqa: T201
