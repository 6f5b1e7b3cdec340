"""The first screen: what this is, and three ways to begin."""

from datetime import date

import streamlit as st

from projects.errors import AppError
from projects.ids import ProjectId
from projects.project import LegalBasis, Project
from ui.frame import show_said
from ui.links import Links
from ui.words import day, plain, text
from workflow.demo import create_demo
from workflow.desk import Desk
from workflow.trajects import all_projects, create_project

STANDARD, EMPTY, FROM_FILE = BEGINS = ("standard", "empty", "file")  # of a codebook
YEARS_KEPT = 1  # after the programme's last day


def show(desk: Desk, links: Links) -> None:
    """Draw the start: the trajects that there are, a new one, or the example."""
    st.title(text("start-title"), anchor=False)
    st.write(text("start-what"))
    show_said()
    known = all_projects(desk)
    left, right = st.columns(2, gap="large")
    with left:
        st.subheader(text("start-open"), anchor=False)
        if known:
            for project in known:
                _line(project, links)
        else:
            st.write(text("start-none"))
        with st.container(border=True):
            st.markdown(f"**{text('start-demo-title')}**")
            st.write(text("start-demo-help"))
            if st.button(text("start-demo"), key="demo", type="secondary" if known else "primary"):
                _make_demo(desk, links)
    with right:
        st.subheader(text("start-new"), anchor=False)
        made = _form(desk)
    if made is not None:
        project_id, begin = made
        if begin == FROM_FILE:
            links.go("codeboek", project_id=project_id, deel="bestand")
        links.go("gesprekspartners", project_id=project_id)
    st.caption(text("start-promise"))


def _line(project: Project, links: Links) -> None:
    with st.container(border=True):
        links.show("overzicht", f"**{plain(project.name)}**", project_id=project.id)
        period = text("start-period", first=day(project.starts_on), last=day(project.ends_on))
        st.caption(f"{plain(project.municipality)} · {plain(project.team)} · {period}")


def _make_demo(desk: Desk, links: Links) -> None:
    """Import the example while a bar shows how far it is."""
    bar = st.progress(0.0, text("start-demo-busy"))

    def progress(done: int, of: int, name: str) -> None:
        bar.progress(done / of, text("start-demo-step", done=done, of=of, name=name))

    try:
        project = create_demo(desk, progress)
    except AppError as error:
        st.error(text(error.message_key, **error.values))
        return
    links.go("overzicht", project_id=project.id)


def _form(desk: Desk) -> tuple[ProjectId, str] | None:
    """The form for a new traject; its id and how its codebook begins, once it was made."""
    today = desk.clock().date()
    with st.form("new-project", border=True):
        municipality = st.text_input(text("project-municipality"), key="new-municipality", max_chars=120)
        name = st.text_input(text("project-name"), key="new-name", max_chars=120,
                             placeholder=text("project-name-example", year=str(today.year + 1)))  # fmt: skip
        team = st.text_input(text("project-team"), key="new-team", value=text("project-team-usual"), max_chars=120)
        first, last = st.columns(2)
        starts_on = first.date_input(text("project-starts"), date(today.year + 1, 1, 1), format="DD-MM-YYYY")
        ends_on = last.date_input(text("project-ends"), date(today.year + 1, 12, 31), format="DD-MM-YYYY")
        basis = st.radio(text("project-basis"), list(LegalBasis), key="new-basis",
                         format_func=lambda one: text(f"basis-{one.value}")) or LegalBasis.PUBLIC_SPACE  # fmt: skip
        begin = st.selectbox(text("project-codebook"), BEGINS, key="new-codebook", help=text("project-codebook-help"),
                             format_func=lambda one: text(f"project-codebook-{one}"))  # fmt: skip
        kept = st.date_input(
            text("project-retention"), date(today.year + 1 + YEARS_KEPT, 12, 31),
            format="DD-MM-YYYY", help=text("project-retention-help"),
        )  # fmt: skip
        sent = st.form_submit_button(text("start-new-button"), type="primary")
    if not sent:
        return None
    try:
        made = create_project(
            desk, name=name or text("project-name-default", place=municipality, year=str(starts_on.year)),
            municipality=municipality, team=team, starts_on=starts_on, ends_on=ends_on, legal_basis=basis,
            retention_until=kept, codebook=None if begin == STANDARD else (),
        )  # fmt: skip
    except AppError as error:
        st.error(text(error.message_key, **error.values))
        return None
    return made.id, begin
