"""GUIDs as REFI-QDA wants them: upper case, without braces, and the same for the same thing in each export."""

import re
import uuid

_GUID = re.compile(r"[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}")
_OURS = uuid.UUID("c5b5f0de-5d0c-4d8c-9b39-6f0f0f8f2d11")


def guid(id: str) -> str:
    """The GUID of the thing with this id; an id that is a GUID already stays what it is."""
    bare = bare_guid(id)
    return bare if _GUID.fullmatch(bare) else str(uuid.uuid5(_OURS, id)).upper()


def bare_guid(text: str) -> str:
    """A GUID from somebody else's file, without the braces and in upper case."""
    return text.strip().strip("{}").upper()
