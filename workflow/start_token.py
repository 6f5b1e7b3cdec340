"""The secret that opens the laptop app; it stays the same, so that links to pages go on working."""

from workflow.secret_file import kept_secret
from workflow.settings import Settings


def start_token(settings: Settings) -> str:
    """The token of this installation, made at first use and kept where only this user can read it."""
    return kept_secret(settings.data_folder / "start.token")


if __name__ == "__main__":
    # start.py runs outside the virtual environment and asks for this in a process of its own.
    from workflow.settings import read_settings

    found = read_settings()
    print(start_token(found), found.app_port, int(found.open_browser))  # noqa: T201
