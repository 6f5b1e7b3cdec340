"""The traject's own fields, in a fold; and the way to delete it."""

from dataclasses import replace
from typing import Any

import streamlit as st

from projects.project import LegalBasis, Project
from ui.address import kept
from ui.fields import optional_day
from ui.frame import attempt, confirm, say_next
from ui.links import Links
from ui.words import plain, text
from workflow.desk import Desk
from workflow.trajects import delete_project, edit_project

BASES = list(LegalBasis)
DAYS = "DD-MM-YYYY"
LONGEST = 120  # characters of a name


def show(desk: Desk, project: Project, links: Links) -> None:
    """Draw the fold."""
    with st.expander(text("stakeholders-project"), key="project-fold"):
        with st.form("project", border=False):
            filled = _fields(project)
            sent = st.form_submit_button(text("action-save"), key="project-save")
        if sent:
            _save(desk, project, filled)
        st.divider()
        warning, deed = st.columns([3, 1], vertical_alignment="center")
        warning.caption(text("stakeholders-project-delete-help"))
        if deed.button(text("stakeholders-project-delete"), key="project-delete", width="stretch"):
            confirm("stakeholders-delete-title", "stakeholders-delete-body", "stakeholders-project-delete",
                    lambda: _delete(desk, project, links), name=plain(project.name))  # fmt: skip


def _fields(project: Project) -> dict[str, Any]:
    """What stands in the fields, by the name of the project's field."""
    mark = kept("project", project)
    left, right = st.columns(2)
    municipality = left.text_input(text("project-municipality"), project.municipality, LONGEST, f"{mark}-place")
    name = right.text_input(text("project-name"), project.name, LONGEST, f"{mark}-name")
    team = left.text_input(text("project-team"), project.team, LONGEST, f"{mark}-team")
    basis = right.selectbox(
        text("project-basis"), BASES, BASES.index(project.legal_basis), key=f"{mark}-basis",
        format_func=lambda one: text(f"basis-{one.value}"),
    )  # fmt: skip
    first, last, until, originals = st.columns(4)
    with originals:
        originals_until = optional_day(text("project-originals"), project.originals_until, f"{mark}-originals",
                                       help_text=text("project-originals-help"))  # fmt: skip
    return {
        "municipality": municipality.strip(), "name": name.strip(), "team": team.strip(), "legal_basis": basis,
        "starts_on": first.date_input(text("project-starts"), project.starts_on, key=f"{mark}-first", format=DAYS),
        "ends_on": last.date_input(text("project-ends"), project.ends_on, key=f"{mark}-last", format=DAYS),
        "retention_until": until.date_input(
            text("project-retention"), project.retention_until, key=f"{mark}-until",
            help=text("project-retention-help"), format=DAYS,
        ),
        "originals_until": originals_until,
    }  # fmt: skip


def _save(desk: Desk, project: Project, filled: dict[str, Any]) -> None:
    if attempt(lambda: edit_project(desk, replace(project, **filled)), "stakeholders-project-saved"):
        st.rerun()


def _delete(desk: Desk, project: Project, links: Links) -> None:
    delete_project(desk, project.id)
    say_next("stakeholders-project-deleted", name=project.name)
    # The list of trajects keeps no traject in its address.
    st.switch_page(links.pages["start"])
