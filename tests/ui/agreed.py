"""A traject in which something was said, voted on and concluded: what the pages after the session start from."""

from streamlit.testing.v1 import AppTest

from goals.expectation import Expectation
from goals.goal import Goal
from projects.project import Project
from sessions.outcome import Conclusion
from workflow.desk import Desk
from workflow.goals import adopt_outcomes, goals_view, propose_goals
from workflow.importing import import_file
from workflow.sessions import console, record_outcome, sessions
from workflow.vote_import import import_votes

REPLY = "Binnen vijf werkdagen bericht aan de melder"
FINES = "Het aantal bekeuringen staat in het jaarverslag"
PARTNER = """---
interview_id: T-02
datum: 2026-09-09
respondent: Nadia Farouk
functie: gebiedsbeheerder
organisatie: Woningstichting De Vaart
intern_extern: extern
groep: wonen
interviewer: Anouk Verlinde
toestemming: mondeling ja, schriftelijk volgt nog
---

**Verwachtingen: afval**
- Halvering van de bijplaatsingen op de vijf ergste plekken aan het eind van 2027
- Binnen vijf werkdagen bericht aan de melder
"""


def conclude(desk: Desk, project: Project) -> None:
    """One interview, one closed round on two statements: one agreed, one not; both outcomes recorded."""
    import_file(desk, project.id, "partner.txt", PARTNER.encode())
    people = [(f"P{n}", "staff" if n < 3 else "partner") for n in range(6)]
    lines = ["session,round,statement,participant,side,vote"]
    lines += [f"Sessie,1,{REPLY},{who},{side},agree" for who, side in people]
    lines += [f"Sessie,1,{FINES},{who},{side},{'agree' if side == 'staff' else 'disagree'}" for who, side in people]
    import_votes(desk, project.id, "\n".join(lines).encode())
    held = console(desk, sessions(desk, project.id)[0].id)
    for statement in held.statements:
        agreed = statement.text == REPLY
        record_outcome(desk, statement.id, held.rounds[0].id, Conclusion.AGREED if agreed else Conclusion.NOT_AGREED,
                       "Iedereen is het eens." if agreed else "Partners willen dit niet.")  # fmt: skip


def adopt(desk: Desk, project: Project) -> tuple[Expectation, Expectation]:
    """As `conclude`, with the outcomes taken over: the agreed expectation and the one that was not."""
    conclude(desk, project)
    adopt_outcomes(desk, project.id)
    agreed, other = sorted(goals_view(desk, project.id).expectations, key=lambda one: not one.status.stands)
    return agreed, other


def make_goal(desk: Desk, project: Project) -> Goal:
    """As `adopt`, with the goal that is proposed for the agreed expectation; it has one indicator."""
    adopt(desk, project)
    return propose_goals(desk, project.id)[0]


def words_on(screen: AppTest) -> str:
    """Everything that the page says."""
    kinds = ("title", "subheader", "markdown", "caption", "text", "warning", "info", "error", "success")
    return "\n".join(str(one.value) for kind in kinds for one in getattr(screen, kind))


def page(desk: "Desk", project: "Project", name: str) -> None:
    """The script that AppTest runs: it stands by itself, so it imports what it needs."""
    from importlib import import_module

    import streamlit as st

    from ui.links import Links

    steps = ("overzicht", "gesprekspartners", "interviews", "coderen", "themas", "sessies", "doelen", "jaarplan",
             "verantwoording", "export")  # fmt: skip
    pages = {step: st.Page(lambda: None, title=step, url_path=step) for step in steps}
    import_module(f"ui.{name}").show(desk, project, Links(pages, project.id))


def open_page(desk: Desk, project: Project, name: str, **address: str) -> AppTest:
    """The page, drawn once; `address` holds the parts of its address."""
    screen = AppTest.from_function(page, args=(desk, project, name), default_timeout=20)
    for part, value in address.items():
        screen.query_params[part] = value
    return screen.run()
