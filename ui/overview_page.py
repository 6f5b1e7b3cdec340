"""Where the traject stands: the chain with its counts, what is open, the one next thing, who did what."""

import streamlit as st

from interviews.memo import MemoTarget
from projects.journal import JournalEntry
from projects.project import Project
from ui import memo_box
from ui.frame import head
from ui.links import Links
from ui.words import day, moment, number, plain, text
from workflow.desk import Desk
from workflow.trajects import Overview, overview, recent

LATELY = 6  # lines of the journal


def show(desk: Desk, project: Project, links: Links) -> None:
    """Draw the overview of a traject."""
    counts = overview(desk, project.id)
    step, words = _next(counts)
    place = head("overview-title", "overview-intro")
    if place.button(words, type="primary", key="next-step", width="stretch"):
        links.go(step)
    _chain(counts, links)
    left, right = st.columns(2, gap="large")
    with left:
        st.subheader(text("overview-open"), anchor=False)
        _open_points(counts, links)
    with right:
        st.subheader(text("overview-recent"), anchor=False)
        _recent(recent(desk, project.id, LATELY))
    memo_box.show(desk, project.id, MemoTarget.PROJECT, project.id)
    st.divider()
    st.caption(text(
        "overview-facts", team=project.team, first=day(project.starts_on), last=day(project.ends_on),
        basis=text(f"basis-{project.legal_basis.value}"), kept=day(project.retention_until),
    ))  # fmt: skip


def _chain(counts: Overview, links: Links) -> None:
    """The chain from conversation to goal, each link with its count."""
    chain = [
        ("interviews", "chain-interviews", counts.interviews), ("coderen", "chain-passages", counts.passages),
        ("themas", "chain-themes", counts.themes), ("sessies", "chain-statements", counts.statements),
        ("doelen", "chain-agreed", counts.agreed), ("doelen", "chain-goals", counts.goals),
    ]  # fmt: skip
    with st.container(border=True, key="chain"):
        for place, (path, key, count) in zip(st.columns(len(chain)), chain, strict=True):
            with place:
                st.markdown(f"### {number(count)}")
                links.show(path, text(key, count=count))


def _next(counts: Overview) -> tuple[str, str]:
    """The one thing to do now, and where."""
    steps = (
        (counts.to_review > 0, "interviews", "next-review"),
        (counts.interviews == 0, "interviews", "next-import"),
        (counts.coded == 0, "coderen", "next-code"),
        (counts.statements == 0, "themas", "next-draft"),
        (counts.open_rounds > 0, "sessies", "next-close"),
        (counts.sessions == 0, "sessies", "next-session"),
        (counts.to_conclude > 0, "sessies", "next-conclude"),
        (counts.to_adopt > 0, "doelen", "next-adopt"),
        (counts.agreed > 0 and counts.goals == 0, "doelen", "next-goal"),
        (counts.incomplete_goals > 0, "doelen", "next-complete"),
        (counts.goals > 0 and counts.planned_hours == 0, "jaarplan", "next-hours"),
        (counts.goals > 0, "export", "next-export"),
    )
    for due, path, key in steps:
        if due:
            return path, text(key)
    return "sessies", text("next-session")


def _open_points(counts: Overview, links: Links) -> None:
    points = [
        (counts.to_review, "interviews", "open-to-review"),
        (counts.without_partner, "gesprekspartners", "open-without-partner"),
        (counts.suggested, "coderen", "open-suggested"),
        (counts.open_rounds, "sessies", "open-rounds"),
        (counts.to_conclude, "sessies", "open-to-conclude"),
        (counts.to_adopt, "doelen", "open-to-adopt"),
        (counts.incomplete_goals, "doelen", "open-incomplete"),
    ]
    waiting = [(count, path, key) for count, path, key in points if count]
    if not waiting:
        st.write(text("overview-nothing-open" if counts.interviews + counts.documents else "overview-begin"))
    for count, path, key in waiting:
        links.show(path, text(key, count=count))


def _recent(entries: list[JournalEntry]) -> None:
    if not entries:
        st.write(text("overview-nothing-yet"))
    for entry in entries:
        subject = f" · {plain(entry.subject)}" if entry.subject else ""
        undone = f" ({text('overview-undone')})" if entry.undone_by else ""
        with st.container(gap=None):
            st.markdown(f"{text(f'action-{entry.action.value}')}{subject}{undone}")
            st.caption(f"{moment(entry.at)} · {plain(entry.actor_name)}")
