"""Secrets of an installation."""

import stat
from pathlib import Path

from workflow.secret_file import kept_secret


def test_a_secret_is_made_once_and_only_its_owner_can_read_it(tmp_path: Path) -> None:
    file = tmp_path / "data" / "ballot.secret"

    first, second = kept_secret(file), kept_secret(file)

    assert first == second
    assert len(bytes.fromhex(first)) == 32
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert list(file.parent.iterdir()) == [file]
