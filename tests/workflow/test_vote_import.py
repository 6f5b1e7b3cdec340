"""Votes from a file."""

import pytest

from projects.errors import Refused
from projects.ids import SourceId
from projects.project import Project
from sessions.verdict import Verdict
from workflow.desk import Desk
from workflow.sessions import console, results, sessions
from workflow.statements import add_statement, statements, versions
from workflow.vote_file import read_votes
from workflow.vote_import import import_votes

HEAD = "session,round,statement,participant,side,vote\n"


def csv(*lines: str) -> bytes:
    return (HEAD + "".join(line + "\n" for line in lines)).encode()


FIVE = [
    f"S,1,Binnen vijf werkdagen bericht aan de melder,P{n},{'staff' if n < 3 else 'partner'},agree" for n in range(5)
]


def test_votes_make_a_closed_round_with_a_result(desk: Desk, project: Project) -> None:
    report = import_votes(desk, project.id, csv(*FIVE))

    session = sessions(desk, project.id)[0]
    held = console(desk, session.id).rounds[0]
    assert (report.votes, report.rounds, report.participants, report.new_statements) == (5, 1, 5, 1)
    assert not held.is_open
    assert [result.verdict for _, result in results(desk, held.id).results] == [Verdict.AGREED]


def test_a_statement_that_is_there_already_is_used(desk: Desk, project: Project) -> None:
    known = add_statement(desk, project.id, "binnen vijf werkdagen bericht aan de melder.", None)

    report = import_votes(desk, project.id, csv(*FIVE))

    assert report.new_statements == 0
    assert [line.statement.id for line in statements(desk, project.id)] == [known.id]


def test_a_statement_can_be_named_by_its_label(desk: Desk, project: Project) -> None:
    known = add_statement(desk, project.id, "Iets anders", None)

    import_votes(desk, project.id, csv("S,1,S1,P1,staff,agree"))

    assert console(desk, sessions(desk, project.id)[0].id).session.statements == (known.id,)


def test_a_new_statement_leans_on_what_was_said(desk: Desk, project: Project, partner: SourceId) -> None:
    import_votes(desk, project.id, csv(*FIVE))

    line = statements(desk, project.id)[0]
    assert line.theme is not None
    assert line.theme.code == "COMM"
    assert line.statement.quotes


def test_dutch_words_semicolons_and_old_encodings_are_read(desk: Desk, project: Project) -> None:
    text = "sessie;ronde;stelling;deelnemer;kant;stem;voorbehoud\nS;1;Geïnformeerd;P1;medewerker;Eens;mits € 5\n"

    good, bad = read_votes(text.encode("cp1252"))

    assert bad == []
    assert (good[0].statement, good[0].remark) == ("Geïnformeerd", "mits € 5")


def test_a_rewording_becomes_a_version(desk: Desk, project: Project) -> None:
    content = (
        b"session,round,statement,participant,side,vote,previous\n"
        b"S,1,Tot 01.00 uur,P1,staff,disagree,\n"
        b"S,2,Tot 00.30 uur,P1,staff,agree,Tot 01.00 uur\n"
    )

    import_votes(desk, project.id, content)

    assert [one.label for one in versions(desk, project.id, 1)] == ["S1", "S1.2"]
    assert console(desk, sessions(desk, project.id)[0].id).session.statements == (versions(desk, project.id, 1)[1].id,)


def test_lines_that_hold_no_vote_are_reported_and_the_others_count(desk: Desk, project: Project) -> None:
    report = import_votes(desk, project.id, csv(*FIVE, "S,1,Iets,P9,staff,misschien", "S,x,Iets,P9,staff,agree"))

    assert report.votes == 5
    assert [(bad.line, bad.key) for bad in report.bad_lines] == [(7, "error-vote-unknown"), (8, "error-vote-round")]


@pytest.mark.parametrize(("content", "key"), [
    pytest.param(b"", "refused-empty", id="empty"),
    pytest.param(b"naam;datum\nx;y\n", "error-votes-columns", id="another-table"),
    pytest.param(HEAD.encode(), "error-no-votes", id="head-only"),
    pytest.param(b"round,statement,participant,vote\n1,Iets,P1,agree\n", "error-votes-side", id="no-side"),
])
def test_a_file_without_votes_is_refused_and_nothing_is_kept(
    desk: Desk, project: Project, content: bytes, key: str
) -> None:
    with pytest.raises(Refused) as refusal:
        import_votes(desk, project.id, content)

    assert refusal.value.message_key == key
    assert sessions(desk, project.id) == []


def test_the_same_votes_twice_are_refused(desk: Desk, project: Project) -> None:
    import_votes(desk, project.id, csv(*FIVE))

    with pytest.raises(Refused) as refusal:
        import_votes(desk, project.id, csv(*FIVE))

    assert refusal.value.message_key == "error-round-there"
    assert len(console(desk, sessions(desk, project.id)[0].id).rounds) == 1
