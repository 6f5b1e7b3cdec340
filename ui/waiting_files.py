"""The files that wait for their review, on top of the list of interviews."""

import streamlit as st

from projects.project import Project
from ui.frame import confirm
from ui.review_page import PARAMETER
from ui.words import number, plain, text
from workflow.desk import Desk
from workflow.intake import finish_all, intakes

SHOWN, HIGH = 8, 240  # more files than this scroll in a box of so many pixels


def show(desk: Desk, project: Project) -> None:
    """Draw the box; nothing when no file waits."""
    waiting = intakes(desk, project.id)
    if not waiting:
        return
    open_ = sum(line.open for line in waiting)
    with st.container(border=True, key="waiting-files"):
        said, all_, first = st.columns([5, 2, 2], vertical_alignment="center")
        said.markdown(f"**{text('waiting-title', count=len(waiting))}**  \n"
                      + text("waiting-help", open=number(open_)))  # fmt: skip
        if all_.button(text("waiting-all"), key="waiting-all", width="stretch", help=text("waiting-all-help")):
            confirm("waiting-all-title", "waiting-all-body", "waiting-all", lambda: _all(desk, project),
                    "waiting-all-done", count=len(waiting), open=open_)  # fmt: skip
        if first.button(text("waiting-first"), key="waiting-first", type="primary", width="stretch"):
            _open(waiting[0].id)
        with st.container(key="waiting-rows", gap=None, border=False,
                          height=HIGH if len(waiting) > SHOWN else "content"):  # fmt: skip
            for line in waiting:
                found = text("waiting-found", found=line.found, open=line.open)
                left, right = st.columns([7, 2], vertical_alignment="center")
                left.markdown(f"{plain(line.file_name)} :small[{found}]")
                if right.button(text("waiting-review"), key=f"waiting-{line.id}", type="tertiary"):
                    _open(line.id)


def _open(intake_id: str) -> None:
    st.query_params[PARAMETER] = intake_id
    st.rerun()


def _all(desk: Desk, project: Project) -> None:
    bar = st.progress(0.0, text("waiting-all-busy"))
    count, done = len(intakes(desk, project.id)), 0

    def step(_: object) -> None:
        nonlocal done
        done += 1
        bar.progress(done / count, text("waiting-all-busy"))

    finish_all(desk, project.id, step)
