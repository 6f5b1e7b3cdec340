"""A fresh room for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.ballot.a_room import Room, furnish


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    """A session with three statements, open to the room, no round yet."""
    made = furnish(tmp_path)
    yield made
    made.owner.store.close()
