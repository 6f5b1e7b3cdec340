"""The conversation partners: who they are, on which side, what they allow, and who is missing."""

from collections.abc import Collection, Sequence

import pandas as pd
import streamlit as st
from pandas.io.formats.style import Styler

from interviews.source import SourceLine
from projects.balance import balance
from projects.ids import SourceId, StakeholderId
from projects.project import Project
from projects.small_groups import pointed_at
from projects.stakeholder import Side, Stakeholder
from ui import consent_rows, project_form, stakeholder_form
from ui.frame import attempt, empty, head
from ui.links import Links
from ui.row_table import choose_row
from ui.words import number, plain, text
from workflow.coding import source_lines
from workflow.desk import Desk
from workflow.people import stakeholders
from workflow.source_edits import link_source

PARAMETER = "partner"
NEW = "nieuw"
WIDTHS = {  # pixels; together they fit beside the side bar at 1024
    "stakeholders-code": 50, "stakeholders-group": 102, "stakeholders-function": 140, "stakeholders-organisation": 104,
    "stakeholders-consent": 152, "stakeholders-interviews": 78,
}  # fmt: skip
WARN = {"light": "color: #b45309; font-weight: 600", "dark": "color: #f0a35e; font-weight: 600"}


def show(desk: Desk, project: Project, links: Links) -> None:
    """Draw the page."""
    people = stakeholders(desk, project.id)
    lines = [line for line in source_lines(desk, project.id) if line.kind.is_voice]
    adding = st.query_params.get(PARAMETER) == NEW
    with head("stakeholders-title", "stakeholders-intro"):
        if not adding and st.button(text("stakeholders-add"), type="primary", key="stakeholder-add", width="stretch",
                                    wrap=True):  # fmt: skip
            st.query_params[PARAMETER] = NEW
            st.rerun()
    if adding:
        stakeholder_form.new(desk, project, st.query_params.get("bron", ""))
    if people:
        _balance(people)
        _list(desk, people, lines, links)
    elif not adding:
        empty("stakeholders-empty", "stakeholders-empty-help")
    _without_partner(desk, people, [line for line in lines if line.stakeholder_id is None])
    project_form.show(desk, project, links)


def _balance(people: Sequence[Stakeholder]) -> None:
    """One sentence on who is there and who is not."""
    spread = balance(people)
    missing = ", ".join(text(f"usual-group-{group.value}") for group in spread.missing)
    st.write(text("stakeholders-balance", staff=spread.staff, partners=spread.partners,
                  missing=len(spread.missing), groups=missing))  # fmt: skip


def _list(desk: Desk, people: Sequence[Stakeholder], lines: Sequence[SourceLine], links: Links) -> None:
    with st.container(horizontal=True, vertical_alignment="bottom"):
        wanted = st.text_input(text("stakeholders-search"), key="stakeholders-search", width=320)
        named = st.toggle(text("stakeholders-names"), key="stakeholders-names", help=text("stakeholders-names-help"))
    shown = [one for one in people if _matches(one, wanted, named=named)]
    if not shown:
        st.write(text("stakeholders-none-found"))
    for side in Side:
        theirs = sorted((one for one in shown if one.side is side), key=lambda one: (one.group.casefold(), one.code))
        if theirs:
            _side(desk, side, theirs, lines, links, {one.id for one in pointed_at(people)}, named=named)
    if pointed_at(shown):
        st.caption(text("stakeholders-pointed-at"))
    if st.query_params.get(PARAMETER) not in {one.id for one in shown}:
        st.caption(text("stakeholders-choose"))


def _side(desk: Desk, side: Side, people: Sequence[Stakeholder], lines: Sequence[SourceLine], links: Links,
          pointed: Collection[StakeholderId], *, named: bool) -> None:  # fmt: skip
    """The people of one side, with how many there are of each group; whoever is opened stands beneath.

    A function that says who somebody is (`pointed`) has a mark.
    """
    st.subheader(f"{text(f'sides-{side.value}')} :small[{number(len(people))}]", anchor=False)
    st.caption(" · ".join(
        f"{plain(group or text('stakeholders-no-group'))} {number(count)}"
        for _, group, count in balance(people).groups
    ))  # fmt: skip
    opened = choose_row(
        _table(people, lines, pointed, named=named), [one.id for one in people], PARAMETER, key=f"people-{side.value}",
        alt=text("stakeholders-table"),
        columns={text(key): st.column_config.Column(width=width) for key, width in WIDTHS.items()},
    )  # fmt: skip
    if opened:
        person = next(one for one in people if one.id == opened)
        stakeholder_form.edit(desk, person, [line for line in lines if line.stakeholder_id == person.id], links)


def _matches(person: Stakeholder, wanted: str, *, named: bool) -> bool:
    """Names are searched only while they are shown."""
    words = [person.code, person.function, person.organisation, person.group, *([person.name] if named else [])]
    return wanted.strip().casefold() in " ".join(words).casefold()


def _table(people: Sequence[Stakeholder], lines: Sequence[SourceLine], pointed: Collection[StakeholderId],
           *, named: bool) -> Styler:  # fmt: skip
    """The list as a styled table; consent that was not given stands out."""
    codes: dict[StakeholderId, list[str]] = {}
    for line in lines:
        if line.stakeholder_id:
            codes.setdefault(line.stakeholder_id, []).append(line.code)
    consent = text("stakeholders-consent")
    rows = pd.DataFrame([
        {
            text("stakeholders-code"): one.code,
            **({text("stakeholders-name"): one.name} if named else {}),
            text("stakeholders-group"): one.group,
            text("stakeholders-function"): f"▲ {one.function}" if one.id in pointed else one.function,
            text("stakeholders-organisation"): one.organisation,
            consent: consent_rows.in_one_word(one),
            text("stakeholders-interviews"): ", ".join(codes.get(one.id, ())),
        }
        for one in people
    ])  # fmt: skip
    warn = WARN["dark" if st.context.theme.type == "dark" else "light"]
    return rows.style.map(lambda words: "" if words.startswith("✓") else warn, subset=[consent])


def _without_partner(desk: Desk, people: Sequence[Stakeholder], lines: Sequence[SourceLine]) -> None:
    """Interviews of which we do not know who was spoken with: choose somebody, or make somebody new."""
    if not lines:
        return
    st.subheader(text("stakeholders-loose", count=len(lines)), anchor=False)
    st.caption(text("stakeholders-loose-help"))
    names = {one.id: f"{one.code} · {one.function or one.organisation}" for one in people}
    for line in lines[:10]:
        with st.container(border=True, key=f"loose-{line.id}"):
            title, choice, deed = st.columns([3, 3, 2], vertical_alignment="bottom")
            title.markdown(f"**{plain(line.code)}**  \n{plain(line.title)}")
            chosen = choice.selectbox(
                text("stakeholders-link-to"), ["", *names], key=f"link-{line.id}",
                format_func=lambda one: names.get(one, text("stakeholders-link-new")),
            )  # fmt: skip
            if deed.button(text("stakeholders-link"), key=f"link-go-{line.id}", width="stretch"):
                _link(desk, line.id, chosen)
    if len(lines) > 10:
        st.caption(text("stakeholders-loose-more", count=len(lines) - 10))


def _link(desk: Desk, source_id: SourceId, chosen: str) -> None:
    if not chosen:
        st.query_params.update({PARAMETER: NEW, "bron": source_id})
        st.rerun()
    if attempt(lambda: link_source(desk, source_id, StakeholderId(chosen)), "stakeholders-linked"):
        st.rerun()
