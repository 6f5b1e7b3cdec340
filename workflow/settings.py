"""What can be set from outside: environment variables, read once at the start."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from projects.errors import Refused


@dataclass(frozen=True, slots=True)
class Settings:
    """`database` is an SQLAlchemy URL. `data_folder` keeps the database file, the start token and secrets.

    `room_address` is what the ballot process listens on once a session is open to the room, and
    `room_url` what participants type, where that differs from this machine's own address. `name_model` is the
    spaCy model that helps to find names: a package, a folder, "none", or "" for the best one that is installed.
    """

    data_folder: Path
    database: str
    app_port: int = 8501
    ballot_port: int = 8502
    room_address: str = "0.0.0.0"  # noqa: S104 - only while the facilitator has a session open to the room
    room_url: str = ""
    open_browser: bool = True
    name_model: str = ""


def read_settings(environment: Mapping[str, str] | None = None) -> Settings:
    """The settings as the environment gives them (DRAAGVLAK_*); Refused for a port that is no number."""
    given = os.environ if environment is None else environment
    folder = Path(given.get("DRAAGVLAK_DATA") or Path(__file__).parent.parent / "data").expanduser().resolve()
    return Settings(
        folder,
        given.get("DRAAGVLAK_DATABASE") or f"sqlite:///{folder / 'draagvlak.db'}",
        _port(given, "DRAAGVLAK_PORT", 8501),
        _port(given, "DRAAGVLAK_BALLOT_PORT", 8502),
        given.get("DRAAGVLAK_ROOM_ADDRESS") or "0.0.0.0",  # noqa: S104
        (given.get("DRAAGVLAK_ROOM_URL") or "").rstrip("/"),
        given.get("DRAAGVLAK_OPEN_BROWSER", "1") not in ("0", "no", "false", ""),
        given.get("DRAAGVLAK_NAME_MODEL") or "",
    )


def _port(given: Mapping[str, str], name: str, usual: int) -> int:
    words = given.get(name) or str(usual)
    if not words.isdigit() or not 0 < int(words) < 65_536:
        raise Refused("error-port", name=name, value=words)
    return int(words)
