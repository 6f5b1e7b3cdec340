#!/usr/bin/env python3
"""One command for everything; standard library only, works on Debian, macOS and Windows.

    python3 start.py              set up (the first time) and run the app
    python3 start.py run ...      set up and make a workbook from a folder, without a browser
    python3 start.py test ...     set up and run the tests
    python3 start.py migrate      set up and bring a PostgreSQL database up to date
    python3 start.py index        set up and make the search index anew
"""

import hashlib
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
import urllib.request
import venv
import webbrowser
from pathlib import Path

HERE = Path(__file__).resolve().parent
ENVIRONMENT = HERE / ".venv"
PYTHON = ENVIRONMENT / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
REQUIREMENTS = HERE / "requirements.txt"
OLDEST = (3, 11)


def set_up() -> None:
    """Make .venv with what requirements.txt names; does nothing when neither has changed since."""
    if sys.version_info < OLDEST:
        sys.exit(f"Python {OLDEST[0]}.{OLDEST[1]} of nieuwer is nodig; dit is {sys.version.split()[0]}.")
    stamp = ENVIRONMENT / "requirements.sha256"
    wanted = hashlib.sha256(REQUIREMENTS.read_bytes() + sys.version.encode()).hexdigest()
    if PYTHON.exists() and stamp.exists() and stamp.read_text() == wanted:
        return
    print("Draagvlak wordt klaargezet (alleen de eerste keer, ongeveer een minuut)...", file=sys.stderr)
    uv = shutil.which("uv")
    try:
        if uv:
            _run(uv, "venv", "-q", "--clear", "--python", sys.executable, str(ENVIRONMENT))
            _run(uv, "pip", "install", "-q", "--python", str(PYTHON), "-r", str(REQUIREMENTS))
        else:
            venv.create(ENVIRONMENT, with_pip=True, clear=True)
            _run(str(PYTHON), "-m", "pip", "install", "-q", "--disable-pip-version-check", "-r", str(REQUIREMENTS))
    except subprocess.CalledProcessError:
        sys.exit(
            "Het klaarzetten is niet gelukt. Is er internet? Op Debian of Ubuntu is ook nodig: "
            "sudo apt install python3-venv"
        )
    stamp.write_text(wanted)


def _run(*command: str) -> None:
    subprocess.run(command, check=True)


def run_app() -> int:
    """Run the app until somebody stops it; opens the browser once it answers."""
    token, port, browser = subprocess.run(
        [str(PYTHON), "-m", "workflow.start_token"], cwd=HERE, check=True, capture_output=True, text=True
    ).stdout.split()
    address = f"http://127.0.0.1:{port}/?start={token}"
    app = subprocess.Popen([str(PYTHON), "app.py"], cwd=HERE)
    signal.signal(signal.SIGTERM, lambda *_: app.terminate())
    threading.Thread(target=_announce, args=(app, port, address, browser == "1"), daemon=True).start()
    try:
        return app.wait()
    except KeyboardInterrupt:
        return app.wait()


def _announce(app: "subprocess.Popen[bytes]", port: str, address: str, browser: bool) -> None:
    """Say where the app is as soon as it answers."""
    for _ in range(600):
        if app.poll() is not None:
            return
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{port}/_stcore/health", timeout=1)
        except OSError:
            time.sleep(0.1)
            continue
        print(f"\n  Draagvlak staat klaar: {address}\n  Stoppen: Ctrl+C\n", flush=True)
        if browser:
            webbrowser.open(address)
        return


def main(arguments: list[str]) -> int:
    """Set up, then do what was asked; returns the exit code."""
    set_up()
    if not arguments:
        return run_app()
    if arguments == ["--set-up-only"]:
        return 0
    commands = {
        "test": ["-m", "pytest"],
        "run": ["-m", "workflow.command_line", "run"],
        "migrate": ["-m", "workflow.command_line", "migrate"],
        "index": ["-m", "workflow.command_line", "index"],
    }
    if arguments[0] not in commands:
        print(__doc__, file=sys.stderr)
        return 0 if arguments[0] in ("-h", "--help", "help") else 2
    command = [str(PYTHON), *commands[arguments[0]], *arguments[1:]]
    # Paths in the arguments count from where the user stands.
    place = HERE if arguments[0] == "test" else Path.cwd()
    surroundings = os.environ | {"PYTHONPATH": str(HERE)}
    return subprocess.run(command, cwd=place, env=surroundings, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
