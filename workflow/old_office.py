"""Office files from before 2007 become new ones through LibreOffice, where that is installed.

LibreOffice runs in a process of its own: with a profile that is made for this one file and thrown away, without
macros, without a network where the system can take it away, and with limits on time and memory.
"""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

from interviews.old_office import NEW, real_extension
from projects.errors import Refused

MOST_SECONDS = 20.0
MOST_BYTES = 3 << 30  # address space: LibreOffice takes 1 GiB of it before it opens anything
MOST_WRITTEN = 200 << 20  # bytes of any file that it writes
_FILTERS = {"docx": "docx:MS Word 2007 XML", "xlsx": "xlsx:Calc MS Excel 2007 XML"}
_PLACES = ("/Applications/LibreOffice.app/Contents/MacOS/soffice", r"C:\Program Files\LibreOffice\program\soffice.exe",
           "/usr/lib/libreoffice/program/soffice", "/opt/libreoffice/program/soffice")  # fmt: skip
_SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop>
<prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop>
<prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Writer/Content/Update">
<prop oor:name="Link" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Content/Update">
<prop oor:name="Link" oor:op="fuse"><value>2</value></prop></item>
</oor:items>
"""  # fmt: skip
_one_at_a_time = threading.Lock()


def is_old(file_name: str) -> bool:
    """Is this, by its name, a file for `as_new_office`?"""
    return _extension(file_name) in NEW


def as_new_office(file_name: str, content: bytes) -> tuple[str, bytes]:
    """The name and bytes of the same document as docx or xlsx (or rtf, where that bore the old name).

    Refused: refused-old-office when LibreOffice is not there, refused-old-office-failed when it cannot open
    the file, refused-too-heavy when it takes too long; and what `real_extension` refuses.
    """
    real = real_extension(_extension(file_name), content)
    stem = file_name.rpartition(".")[0]
    if real not in NEW:
        return f"{stem}.{real}", content
    program = find_office()
    if program is None:
        raise Refused("refused-old-office", old=f".{real}", new=f".{NEW[real]}")
    with _one_at_a_time, tempfile.TemporaryDirectory(prefix="draagvlak-", ignore_cleanup_errors=True) as folder:
        return f"{stem}.{NEW[real]}", _convert(program, Path(folder), real, content)


def _extension(file_name: str) -> str:
    return file_name.rpartition(".")[2].casefold()


@cache
def find_office() -> str | None:
    """Where LibreOffice is on this machine."""
    found = shutil.which("soffice") or shutil.which("libreoffice")
    return found or next((place for place in _PLACES if Path(place).is_file()), None)


def _convert(program: str, folder: Path, old: str, content: bytes) -> bytes:
    """Let LibreOffice do the work within `folder`, under names of our own."""
    profile, source = folder / "profile", folder / f"source.{old}"
    (profile / "user").mkdir(parents=True)
    (profile / "user" / "registrymodifications.xcu").write_text(_SETTINGS, encoding="utf-8")
    source.write_bytes(content)
    new = NEW[old]
    command = [
        program, "--headless", "--norestore", "--nolockcheck", "--nodefault", "--nologo", "--nofirststartwizard",
        f"-env:UserInstallation={profile.as_uri()}", "--convert-to", _FILTERS[new],
        "--outdir", str(folder / "out"), str(source),
    ]  # fmt: skip
    _run([*_without_network(), *_limits(), *command], _surroundings(folder))
    result = folder / "out" / f"source.{new}"
    if not result.is_file() or not result.stat().st_size:
        raise Refused("refused-old-office-failed", new=f".{new}")
    return result.read_bytes()


def _run(command: Sequence[str], surroundings: Mapping[str, str]) -> None:
    """Run to the end; Refused, with all its processes gone, when that takes too long."""
    process = subprocess.Popen(
        command, env=dict(surroundings), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL, start_new_session=True,
    )  # fmt: skip
    try:
        process.wait(MOST_SECONDS)
    except subprocess.TimeoutExpired:
        raise Refused("refused-too-heavy") from None
    finally:
        _end(process)


def _end(process: "subprocess.Popen[bytes]") -> None:
    """LibreOffice starts itself through other programs: the whole family goes."""
    if sys.platform == "win32":
        taskkill = ["taskkill", "/F", "/T", "/PID", str(process.pid)]
        subprocess.run(taskkill, capture_output=True, check=False)  # nosec B607 - Windows has it in its own path
    else:
        try:
            os.killpg(process.pid, signal.SIGKILL)
        except ProcessLookupError:
            return
    process.wait()


def _limits() -> list[str]:
    """A shell that bounds memory and file size before it becomes LibreOffice; Windows has no such shell."""
    if sys.platform == "win32":
        return []
    kilobytes, blocks = MOST_BYTES // 1024, MOST_WRITTEN // 512
    return ["sh", "-c", f'ulimit -v {kilobytes} 2>/dev/null; ulimit -f {blocks}; exec "$0" "$@"']


@cache
def _without_network() -> tuple[str, ...]:
    """Linux can give a process a network of its own, with nothing on it, if the machine allows that."""
    unshare = shutil.which("unshare")
    if unshare is None:
        return ()
    command = (unshare, "--user", "--map-root-user", "--net")
    works = subprocess.run([*command, "true"], capture_output=True, check=False).returncode == 0
    return command if works else ()


def _surroundings(folder: Path) -> dict[str, str]:
    """The environment without our secrets; a proxy that is not there stops what still asks for the network."""
    kept = {name: os.environ[name] for name in ("PATH", "LANG", "LC_ALL", "SYSTEMROOT") if name in os.environ}
    nowhere = dict.fromkeys(("http_proxy", "https_proxy", "ftp_proxy", "all_proxy"), "http://127.0.0.1:9")
    return kept | nowhere | dict.fromkeys(("HOME", "TMPDIR", "TEMP", "TMP"), str(folder))
