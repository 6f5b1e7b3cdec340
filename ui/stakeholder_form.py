"""The fields of one conversation partner: the only place where a name is typed."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import streamlit as st

from interviews.memo import MemoTarget
from interviews.source import SourceLine
from projects.consent import Consent
from projects.errors import AppError
from projects.ids import SourceId
from projects.project import Project
from projects.stakeholder import Side, Stakeholder
from ui import consent_rows, erasure_panel, memo_box, withdrawal_panel
from ui.address import kept
from ui.frame import attempt, say_next
from ui.links import Links
from ui.words import plain, text
from workflow.desk import Desk
from workflow.people import add_stakeholder, edit_stakeholder, remove_stakeholder
from workflow.source_edits import link_source

PARAMETER, DEED = "partner", "doen"
PANELS = {"intrekken": withdrawal_panel.show, "vergeten": erasure_panel.show}
LONGEST = 200  # characters of a field
SIDES = list(Side)


@dataclass(frozen=True, slots=True)
class Filled:
    """What stands in the fields."""

    name: str
    function: str
    organisation: str
    side: Side
    group: str
    consents: tuple[Consent, ...]


EMPTY = Filled("", "", "", Side.STAFF, "", ())


def new(desk: Desk, project: Project, source_id: str) -> None:
    """The form for somebody new; `source_id` is an interview to link to that person, or ""."""
    with st.form("stakeholder-new"):
        st.subheader(text("stakeholders-new"), anchor=False)
        if source_id:
            st.caption(text("stakeholders-new-for"))
        filled = _fields(EMPTY, "new")
        save, cancel = _buttons("new")
    if cancel:
        _close()
    if save:
        _add(desk, project, filled, source_id)


def edit(desk: Desk, person: Stakeholder, lines: Sequence[SourceLine], links: Links) -> None:
    """The form for somebody on the list, with the interviews that were held."""
    before = Filled(
        person.name, person.function, person.organisation, person.side, person.group, person.consents
    )  # fmt: skip
    with st.form(f"stakeholder-{person.id}"):
        st.subheader(f"{person.code} · {plain(person.function or person.organisation)}", anchor=False)
        filled = _fields(before, kept(person.id, before))
        save, cancel = _buttons(person.id)
    if cancel:
        _close()
    if save and attempt(lambda: edit_stakeholder(desk, _changed(person, filled)), "stakeholders-saved"):
        st.rerun()
    memo_box.show(desk, person.project_id, MemoTarget.STAKEHOLDER, person.id)
    with st.container(horizontal=True, vertical_alignment="center"):
        for line in lines:
            links.show("interviews", text("stakeholders-open-interview", code=plain(line.code)), bron=line.id)
        if not lines:
            st.caption(text("stakeholders-no-interview"))
        st.space("stretch")
        for deed in PANELS:
            if st.button(text(f"stakeholders-{deed}"), key=f"{deed}-{person.id}", type="tertiary"):
                st.query_params[DEED] = deed
                st.rerun()
        if not lines and st.button(text("stakeholders-remove"), key=f"remove-{person.id}", type="tertiary") and attempt(
            lambda: remove_stakeholder(desk, person.id), "stakeholders-removed"
        ):
            _close()
    panel = PANELS.get(st.query_params.get(DEED, ""))
    if panel is not None:
        panel(desk, person, links, DEED)


def _fields(filled: Filled, key: str) -> Filled:
    first, second, third = st.columns([2, 2, 2])
    side = first.segmented_control(
        text("stakeholders-side"), SIDES, default=filled.side, required=True, key=f"side-{key}",
        format_func=lambda one: text(f"side-{one.value}"),
    )  # fmt: skip
    group = second.text_input(text("stakeholders-group"), filled.group, key=f"group-{key}", max_chars=80,
                              help=text("stakeholders-group-help"))  # fmt: skip
    name = third.text_input(text("stakeholders-name"), filled.name, key=f"name-{key}", max_chars=LONGEST,
                            help=text("stakeholders-name-help"))  # fmt: skip
    left, right = st.columns(2)
    function = left.text_input(text("stakeholders-function"), filled.function, key=f"function-{key}",
                               max_chars=LONGEST)  # fmt: skip
    organisation = right.text_input(text("stakeholders-organisation"), filled.organisation, key=f"organisation-{key}",
                                    max_chars=LONGEST)  # fmt: skip
    consents = consent_rows.show(filled.consents, key)
    return Filled(name, function, organisation, side or filled.side, group, consents)


def _buttons(key: str) -> tuple[bool, bool]:
    with st.container(horizontal=True):
        save = st.form_submit_button(text("action-save"), type="primary", key=f"save-{key}")
        cancel = st.form_submit_button(text("action-cancel"), key=f"cancel-{key}")
    return save, cancel


def _changed(person: Stakeholder, filled: Filled) -> Stakeholder:
    return replace(
        person, name=filled.name.strip(), function=filled.function.strip(), organisation=filled.organisation.strip(),
        side=filled.side, group=filled.group.strip(), consents=filled.consents,
    )  # fmt: skip


def _add(desk: Desk, project: Project, filled: Filled, source_id: str) -> None:
    try:
        person = add_stakeholder(
            desk, project.id, name=filled.name, function=filled.function, organisation=filled.organisation,
            side=filled.side, group=filled.group, consents=filled.consents,
        )  # fmt: skip
        if source_id:
            link_source(desk, SourceId(source_id), person.id)
    except AppError as error:
        st.error(text(error.message_key, **error.values))
        return
    say_next("stakeholders-added", code=person.code)
    _close()


def _close() -> None:
    """Shut the form and draw the page anew."""
    for parameter in (PARAMETER, DEED, "bron"):
        st.query_params.pop(parameter, None)
    st.rerun()
