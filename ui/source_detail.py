"""One interview or document: its fields, its speakers, its text."""

from collections.abc import Sequence
from dataclasses import replace

import streamlit as st

from interviews.memo import MemoTarget
from interviews.source import Source, SourceKind, SourceLine, TurnRole
from interviews.speakers import Speaker
from projects.ids import SourceId, StakeholderId
from projects.stakeholder import Stakeholder
from ui import memo_box, source_text
from ui.address import kept
from ui.frame import attempt, confirm
from ui.links import Links
from ui.words import number, plain, text
from workflow.coding import open_source
from workflow.desk import Desk
from workflow.source_edits import correct_roles, edit_source, remove_source, speakers_of

KINDS = list(SourceKind)
ROLES = [TurnRole.INTERVIEWER, TurnRole.RESPONDENT, TurnRole.OTHER]
NOBODY, SOMEBODY_NEW = "", "new"


def show(desk: Desk, line: SourceLine, people: Sequence[Stakeholder], links: Links) -> None:
    """Draw the source beneath the list."""
    opened = open_source(desk, line.id)
    with st.container(border=True, key="source-detail"):
        with st.container(horizontal=True, vertical_alignment="center"):
            st.subheader(f"{plain(line.code)} · {plain(line.title)}", anchor=False, width="stretch")
            links.show("coderen", text("interviews-code-this"), bron=line.id)
            if st.button(text("interviews-close"), key="source-close", type="tertiary"):
                _close()
        for warning in line.warnings:
            st.warning(text(warning))
        left, right = st.columns([4, 5], gap="medium")
        with left:
            _fields(desk, opened.source, people, links)
        with right:
            _speakers(desk, line)
        source_text.show(opened.source, opened.turns)
        memo_box.show(desk, opened.source.project_id, MemoTarget.SOURCE, line.id)
        warn, deed = st.columns([3, 1], vertical_alignment="center")
        warn.caption(text("interviews-remove-help"))
        if deed.button(text("interviews-remove"), key=f"source-remove-{line.id}", width="stretch"):
            confirm("interviews-remove-title", "interviews-remove-body", "interviews-remove",
                    lambda: _remove(desk, line.id), "interviews-removed", code=line.code)  # fmt: skip


def _remove(desk: Desk, source_id: SourceId) -> None:
    remove_source(desk, source_id)
    st.query_params.pop("bron", None)


def _close() -> None:
    st.query_params.pop("bron", None)
    st.rerun()


def _fields(desk: Desk, source: Source, people: Sequence[Stakeholder], links: Links) -> None:
    """The fields that the head of the file filled, for a person to mend."""
    mark = kept(source.id, replace(source, text=""))
    names: dict[str, str] = {
        NOBODY: text("interviews-no-partner"), SOMEBODY_NEW: text("interviews-new-partner"),
        **{one.id: f"{one.code} · {one.function or one.organisation}" for one in people},
    }  # fmt: skip
    partner: str = source.stakeholder_id or NOBODY
    with st.form(f"source-{source.id}", border=False):
        title = st.text_input(text("interviews-name"), source.title, 200, f"{mark}-title")
        if source.kind.is_voice:
            partner = st.selectbox(
                text("interviews-partner"), list(names), list(names).index(partner), names.__getitem__,
                key=f"{mark}-partner",
            )  # fmt: skip
        first, second = st.columns(2)
        held_on = first.date_input(text("interviews-date"), source.held_on, format="DD-MM-YYYY", key=f"{mark}-date")
        kind = second.selectbox(
            text("interviews-kind"), KINDS, KINDS.index(source.kind), key=f"{mark}-kind",
            format_func=lambda one: text(f"kind-{one.value}"),
        )  # fmt: skip
        form = st.text_input(text("interviews-form"), source.form, 200, f"{mark}-form")
        sent = st.form_submit_button(text("action-save"), key=f"{mark}-save")
    st.caption(text("interviews-file", name=plain(source.file_name), characters=number(len(source.text))))
    if not sent:
        return
    known = None if partner in (NOBODY, SOMEBODY_NEW) else StakeholderId(partner)
    changed = replace(source, title=title.strip() or source.file_name, held_on=held_on, kind=kind, form=form.strip(),
                      stakeholder_id=known)  # fmt: skip
    if attempt(lambda: edit_source(desk, changed), "interviews-saved"):
        if partner == SOMEBODY_NEW:
            links.go("gesprekspartners", partner="nieuw", bron=source.id)
        st.rerun()


def _speakers(desk: Desk, line: SourceLine) -> None:
    """Who has the floor, how often, with a line to know them by; the roles can be mended until one codes."""
    st.markdown(f"**{text('interviews-speakers')}**")
    speakers = speakers_of(desk, line.id)
    if not speakers:
        st.caption(text("interviews-no-speakers"))
        return
    st.caption(text("interviews-speakers-fixed" if line.coded else "interviews-speakers-help"))
    with st.form(f"speakers-{line.id}", border=False):
        roles = {speaker.label: _speaker(line, place, speaker) for place, speaker in enumerate(speakers)}
        sent = st.form_submit_button(text("interviews-speakers-save"), disabled=bool(line.coded),
                                     key=f"speakers-save-{line.id}")  # fmt: skip
    if sent:
        with st.spinner(text("interviews-speakers-busy")):
            done = attempt(lambda: correct_roles(desk, line.id, roles), "interviews-speakers-saved")
        if done:
            st.rerun()


def _speaker(line: SourceLine, place: int, speaker: Speaker) -> TurnRole:
    role = st.segmented_control(
        f"{plain(speaker.label)} · {text('interviews-floors', count=speaker.count)}", ROLES, default=speaker.role,
        required=True, disabled=bool(line.coded), key=f"{kept(line.id, speaker)}-{place}",
        format_func=lambda one: text(f"role-{one.value}"),
    )  # fmt: skip
    st.caption(f"‘{plain(speaker.sample)}’")
    return role or speaker.role
