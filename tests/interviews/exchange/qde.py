"""REFI-QDA files as other tools make them, with whatever they do differently."""

import zipfile
from io import BytesIO

SOURCE = "11111111-1111-4111-8111-111111111111"
CODE = "22222222-2222-4222-8222-222222222222"
SPACE = 'xmlns="urn:QDA-XML:project:1.0"'
CODEBOOK = f'<CodeBook><Codes><Code guid="{CODE}" name="Afval" isCodable="true"/></Codes></CodeBook>'


def qdpx(body: str, files: dict[str, bytes], *, origin: str = "", inner: str = "project.qde",
         compressed: bool = False) -> bytes:  # fmt: skip
    """A .qdpx with this in its project, and these files beside it."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED if compressed else zipfile.ZIP_STORED) as archive:
        archive.writestr(inner, f'<?xml version="1.0"?><Project {SPACE} name="P" origin="{origin}">{body}</Project>')
        for name, content in files.items():
            archive.writestr(name, content)
    return out.getvalue()


def text_source(selections: str, path: str = f"internal://{SOURCE}.txt") -> str:
    """A source with one text and these selections, after a codebook with one code."""
    return (
        f'{CODEBOOK}<Sources><TextSource guid="{SOURCE}" name="Gesprek" plainTextPath="{path}">{selections}'
        "</TextSource></Sources>"
    )


def selection(start: int, end: int, name: str = "", number: int = 0, coded: bool = True) -> str:
    """A selection that is coded with the one code."""
    guid = f"33333333-3333-4333-8333-{number:012d}"
    coding = f'<Coding guid="44444444-4444-4444-8444-{number:012d}"><CodeRef targetGUID="{{{CODE.lower()}}}"/></Coding>'
    return (
        f'<PlainTextSelection guid="{guid}" name="{name}" startPosition="{start}" endPosition="{end}">'
        f"{coding if coded else ''}</PlainTextSelection>"
    )
