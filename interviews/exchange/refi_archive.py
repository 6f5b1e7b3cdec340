"""A .qdpx file: the zip with one project file and the sources that it names."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import unquote

from projects.errors import Refused

LARGEST_PROJECT = 50 * 2**20  # bytes of XML; a project with 20,000 codings has some 15 MB
_OUTSIDE = ("absolute://", "relative://", "file://", "http://", "https://")


@dataclass(frozen=True, slots=True)
class Package:
    """What is in the zip: the project file, and the other files by their name in lower case."""

    project: bytes
    files: Mapping[str, bytes]

    def source(self, path: str) -> bytes | None:
        """The file that a path such as "internal://GUID.txt" names; None if it is not in the zip.

        Refused with refused-unsafe-archive if the path tries to leave the zip.
        """
        name = unquote(path.partition("://")[2] if "://" in path else path).replace("\\", "/").lstrip("/").casefold()
        if ".." in name.split("/"):
            raise Refused("refused-unsafe-archive")
        return next((self.files[one] for one in (f"sources/{name}", name) if one in self.files), None)


def is_outside(path: str) -> bool:
    """Does this path name a file that is not in the zip?"""
    return path.casefold().startswith(_OUTSIDE)


def open_package(files: Sequence[tuple[str, bytes]]) -> Package:
    """The project file and the sources among the files of a zip. Refused when there is no project, or more than one."""
    inner = [name for name, _ in files if name.casefold().endswith(".qde")]
    if not inner:
        raise Refused("refused-exchange-no-project")
    roots = [name for name in inner if "/" not in name] or inner
    usual = [name for name in roots if name.casefold().rpartition("/")[2] == "project.qde"]
    if len(roots) > 1 and len(usual) != 1:
        raise Refused("refused-exchange-two-projects")
    chosen = usual[0] if usual else roots[0]
    # Somebody may have zipped the folder itself: then everything stands one level deeper.
    above = chosen[:len(chosen) - len(chosen.rpartition("/")[2])].casefold()
    project = dict(files)[chosen]
    if len(project) > LARGEST_PROJECT:
        raise Refused("refused-too-large-unpacked", limit=LARGEST_PROJECT // 2**20)
    return Package(project, {name.casefold().removeprefix(above): piece for name, piece in files if name != chosen})
