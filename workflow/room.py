"""What everybody in the room may see: the address to type, its QR code, and how far the voting is."""

import io
import socket
from dataclasses import dataclass

import segno

from sessions.session import ConsensusSession, Round
from workflow.desk import Desk
from workflow.settings import Settings
from workflow.voting import session_with_code, who

LOOPBACK = "127.0.0.1"


@dataclass(frozen=True, slots=True)
class Stage:
    """A session as the big screen shows it: counts, never what was voted.

    `last_round` is the open round, or else the one that was closed last. `present` is how many people
    joined, `done` how many of them voted on every statement of that round, `votes` how many votes it holds.
    """

    session: ConsensusSession
    last_round: Round | None
    present: int
    done: int
    votes: int


def stage(desk: Desk, code: str) -> Stage:
    """What the big screen shows of the session with this code; Refused as `session_with_code` does."""
    session = session_with_code(desk, code)
    with desk.store.reading() as work:
        last = next(reversed(work.sessions.rounds(session.id)), None)
        people = work.votes.participants(session.id)
        counts = list(work.votes.progress(last.id).values()) if last else []
    done = sum(count >= len(last.statements) for count in counts) if last else 0
    return Stage(session, last, len(people), done, sum(counts))


def standing(desk: Desk, token: str) -> str:
    """A mark that changes when a participant's screen should: a round opens or closes, the room closes.

    It holds nothing of what was voted. Refused when the secret is nobody's.
    """
    person = who(desk, token)
    with desk.store.reading() as work:
        if not work.sessions.get(person.session_id).in_room:
            return "room-closed"
        return round_mark(next(reversed(work.sessions.rounds(person.session_id)), None))


def round_mark(last_round: Round | None) -> str:
    """The same mark, for a round that was read already."""
    if last_round is None:
        return "waiting"
    return f"{last_round.number}-{'open' if last_round.is_open else 'closed'}"


def room_address(settings: Settings) -> str:
    """The address that participants type, without a slash at the end."""
    return settings.room_url or f"http://{lan_address()}:{settings.ballot_port}"


def lan_address() -> str:
    """This machine's address on the network of the room; 127.0.0.1 when there is none.

    Connecting a datagram socket sends nothing: it only asks the system which way it would go.
    """
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("10.255.255.255", 1))
        except OSError:
            return LOOPBACK
        return str(probe.getsockname()[0])


def qr_svg(url: str) -> str:
    """`url` as a QR code: an SVG element that fills the width it is given, dark on white."""
    buffer = io.BytesIO()
    segno.make(url, error="m", micro=False).save(
        buffer, kind="svg", xmldecl=False, nl=False, omitsize=True, dark="#1d2733", light="#ffffff", border=4
    )
    return buffer.getvalue().decode()
