"""The key on the page Privacy: how many names, out as a file, or away for good."""

import streamlit as st

from projects.project import Project
from projects.rights import Action
from ui.file_types import CSV, XLSX
from ui.frame import confirm, friendly_errors
from ui.words import text
from workflow.desk import Desk
from workflow.key import delete_key, export_key, key_size

TYPES = {"xlsx": XLSX, "csv": CSV}


def show(desk: Desk, project: Project) -> None:
    """Draw the block."""
    size = key_size(desk, project.id)
    if not size.partners and not size.others:
        st.write(text("privacy-key-empty"))
        return
    st.write(text("privacy-key-size", partners=size.partners, others=size.others))
    st.caption(text("privacy-key-help"))
    if not desk.actor.may(Action.EXPORT_KEY):
        st.caption(text("privacy-key-owner"))
        return
    with st.container(horizontal=True, vertical_alignment="center"):
        for kind in TYPES:
            _export(desk, project, kind)
        if st.button(text("privacy-key-delete"), key="key-delete"):
            confirm("privacy-key-title", "privacy-key-body", "privacy-key-delete", lambda: _delete(desk, project),
                    "privacy-key-done", count=size.partners + size.others)  # fmt: skip


def _export(desk: Desk, project: Project, kind: str) -> None:
    """Made when asked for: each time is a line in the journal."""
    kept = f"key-made-{project.id}-{kind}"
    made = st.session_state.get(kept)
    if made is not None:
        name, content = made
        if st.download_button(text(f"privacy-key-download-{kind}"), content, name, TYPES[kind], type="primary",
                              key=f"key-download-{kind}"):  # fmt: skip
            # The names do not stay in the memory of this browser's session.
            del st.session_state[kept]
    elif st.button(text(f"privacy-key-{kind}"), key=f"key-{kind}"):
        with friendly_errors():
            st.session_state[kept] = export_key(desk, project.id, as_csv=kind == "csv")
            st.rerun()


def _delete(desk: Desk, project: Project) -> None:
    delete_key(desk, project.id)
    for kind in TYPES:
        st.session_state.pop(f"key-made-{project.id}-{kind}", None)
