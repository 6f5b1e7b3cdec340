"""A secret of this installation, kept in a file that only its owner can read."""

import os
import secrets
from pathlib import Path

SECRET_BYTES = 32


def kept_secret(file: Path) -> str:
    """The secret in `file`, in hexadecimal; made when there is none yet."""
    if not file.exists():
        file.parent.mkdir(parents=True, exist_ok=True)
        fresh = file.with_name(f"{file.name}.{os.getpid()}")
        with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="ascii") as out:
            out.write(secrets.token_hex(SECRET_BYTES))
        # at once and whole: a process that dies halfway leaves no half secret behind
        fresh.replace(file)
    return file.read_text(encoding="ascii").strip()
