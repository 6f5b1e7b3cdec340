"""Votes from a file into sessions and rounds: an older session, a paper one, or the example's."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from projects.errors import Refused
from projects.ids import ParticipantId, ProjectId, RoundId, StatementId
from projects.rights import Action
from sessions.rule import Rule
from sessions.session import ConsensusSession, Round
from sessions.statement import Statement
from sessions.vote import Participant, Vote
from store import Work
from workflow.desk import Desk
from workflow.sessions import create_session
from workflow.statements import leaning
from workflow.vote_file import BadLine, VoteLine, read_votes

SESSION = "Ingelezen sessie"


@dataclass(frozen=True, slots=True)
class VoteReport:
    """What an import of votes came to."""

    votes: int
    rounds: int
    participants: int
    new_statements: int
    bad_lines: tuple[BadLine, ...]


def import_votes(desk: Desk, project_id: ProjectId, content: bytes, rule: Rule | None = None,
                 session: str = SESSION) -> VoteReport:  # fmt: skip
    """Take votes from a csv; each round in it becomes a closed round of its session.

    A statement is found by its words or its label ("S4"); words that are not known become a new
    statement, which leans on the passages that fit it. Refused when a round is there already, or the
    file has no line that can be used; lines that cannot be used are reported and left out. `session` is
    the title for lines that name none.
    """
    lines, bad = read_votes(content)
    if not lines:
        raise Refused("error-no-votes")
    by_session: dict[str, list[VoteLine]] = {}
    for line in lines:
        by_session.setdefault(line.session or session, []).append(line)
    new = votes = rounds = people = 0
    _check_sides(by_session)
    for title, its_lines in by_session.items():
        meeting = _session(desk, project_id, title, rule)
        with desk.doing(Action.IMPORT_VOTES, project_id, title, undoable=False) as work:
            statements, fresh = _statements(desk, work, project_id, its_lines)
            voters = _participants(desk, work, meeting, its_lines)
            made = []
            for number in sorted({line.round for line in its_lines}):
                cast = [one for one in its_lines if one.round == number]
                made.append(_round(desk, work, meeting, number, cast, statements, voters))
            kept = dict.fromkeys((*meeting.statements, *statements.values()))
            work.sessions.save(replace(work.sessions.get(meeting.id), statements=_newest(work, kept)))
        new, votes, rounds, people = new + fresh, votes + sum(made), rounds + len(made), people + len(voters)
    return VoteReport(votes, rounds, people, new, tuple(bad))


def _check_sides(by_session: Mapping[str, Sequence[VoteLine]]) -> None:
    """Refused when somebody's side is nowhere in the file: the rule needs it, and guessing would be voting."""
    for lines in by_session.values():
        known = {line.participant for line in lines if line.side is not None}
        for line in lines:
            if line.participant not in known:
                raise Refused("error-votes-side", participant=line.participant)


def _session(desk: Desk, project_id: ProjectId, title: str, rule: Rule | None) -> ConsensusSession:
    with desk.looking() as work:
        known = [one for one in work.sessions.of_project(project_id) if one.title.casefold() == title.casefold()]
    return known[0] if known else create_session(
        desk, project_id, title=title, held_on=desk.clock().date(), rule=rule
    )  # fmt: skip


def _statements(desk: Desk, work: Work, project_id: ProjectId,
                lines: Sequence[VoteLine]) -> tuple[dict[str, StatementId], int]:  # fmt: skip
    """The statement for each wording in the file, and how many of them are new."""
    by_words: dict[str, Statement] = {}
    for one in work.statements.of_project(project_id):
        by_words[_key(one.text)] = by_words[_key(one.label)] = one
    found: dict[str, StatementId] = {}
    new = 0
    for line in lines:
        if line.statement in found:
            continue
        statement = by_words.get(_key(line.statement))
        if statement is None:
            statement = _new_statement(desk, work, project_id, line, by_words.get(_key(line.previous)))
            work.statements.save(statement)
            by_words[_key(statement.text)] = statement
            new += 1
        found[line.statement] = statement.id
    return found, new


def _new_statement(desk: Desk, work: Work, project_id: ProjectId, line: VoteLine,
                   previous: Statement | None) -> Statement:  # fmt: skip
    theme_id, quotes = leaning(work, project_id, line.statement)
    if previous is None:
        return Statement(
            StatementId(desk.new_id()), project_id, work.statements.next_number(project_id), 1, line.statement,
            theme_id, desk.clock(), None, quotes,
        )  # fmt: skip
    last = max(one.version for one in work.statements.of_project(project_id) if one.number == previous.number)
    return replace(
        previous, id=StatementId(desk.new_id()), version=last + 1, text=line.statement, previous_id=previous.id,
        created_at=desk.clock(), theme_id=previous.theme_id or theme_id, quotes=previous.quotes or quotes,
    )  # fmt: skip


def _participants(desk: Desk, work: Work, session: ConsensusSession,
                  lines: Sequence[VoteLine]) -> dict[str, ParticipantId]:  # fmt: skip
    known = {person.label: person.id for person in work.votes.participants(session.id)}
    sides = {line.participant: line.side for line in lines if line.side is not None}
    groups = {line.participant: line.group for line in lines if line.group}
    for label in dict.fromkeys(line.participant for line in lines):
        if label not in known:
            person = Participant(
                ParticipantId(desk.new_id()), session.id, label, sides[label], groups.get(label, ""),
                desk.clock(),
            )  # fmt: skip
            work.votes.join(person, None)
            known[label] = person.id
    return known


def _round(desk: Desk, work: Work, session: ConsensusSession, number: int, lines: Sequence[VoteLine],
           statements: Mapping[str, StatementId], voters: Mapping[str, ParticipantId]) -> int:  # fmt: skip
    """Keep one round with its votes, closed; returns how many votes count."""
    if any(one.number == number for one in work.sessions.rounds(session.id)):
        raise Refused("error-round-there", number=str(number), session=session.title)
    at = desk.clock()
    held = tuple(dict.fromkeys(statements[line.statement] for line in lines))
    opened = Round(RoundId(desk.new_id()), session.id, number, session.rule, held, at)
    work.sessions.save_round(opened)
    counting = {(line.statement, line.participant): line for line in lines}  # the last line wins
    for line in counting.values():
        vote = Vote(opened.id, statements[line.statement], voters[line.participant], line.choice, line.remark)
        work.votes.cast(vote, at, desk.actor.name)
    work.sessions.save_round(opened.close(desk.clock()))
    return len(counting)


def _newest(work: Work, held: Mapping[StatementId, None]) -> tuple[StatementId, ...]:
    """The last version of each statement, in the order in which the first one came."""
    last: dict[int, Statement] = {}
    for one in held:
        statement = work.statements.get(one)
        kept = last.get(statement.number)
        last[statement.number] = statement if kept is None or statement.version > kept.version else kept
    return tuple(statement.id for statement in last.values())


def _key(words: str) -> str:
    return " ".join(words.casefold().split()).rstrip(".")

