"""Expectations: what was agreed and what not, with the goals that lean on each."""

from collections.abc import Mapping, Sequence

import streamlit as st

from goals.expectation import Expectation, ExpectationStatus
from projects.ids import ExpectationId, ThemeId
from projects.project import Project
from ui import goals_expectation_form
from ui.frame import attempt, empty
from ui.links import Links
from ui.words import plain, text
from workflow.desk import Desk
from workflow.goals import GoalsView, add_expectation, add_goal
from workflow.theming import themes

PAGE = 50
# A mark and a word: never a colour alone.
MARKS = {
    ExpectationStatus.DRAFT: "○", ExpectationStatus.IN_SESSION: "◔", ExpectationStatus.AGREED: ":green[●]",
    ExpectationStatus.AGREED_WITH_RESERVATION: ":orange[◐]", ExpectationStatus.NOT_AGREED: ":red[✕]",
    ExpectationStatus.LAPSED: "–",
}  # fmt: skip


def show(desk: Desk, project: Project, view: GoalsView, links: Links) -> None:
    """Draw the list with its filter, the bar that makes a goal, and the form of the one that is open."""
    if not view.expectations:
        with empty("goals-no-expectations-title", "goals-no-expectations-help"):
            links.show("sessies", text("goals-to-sessions"))
            _add(desk, project)
        return
    labels = {theme.id: theme.label for theme in themes(desk, project.id)}
    filters, add = st.columns([5, 2], vertical_alignment="bottom", gap="large")
    with filters:
        shown = _filtered(view.expectations)
    with add:
        _add(desk, project)
    _make_goal(desk, project, view, labels)
    for expectation in _paged(shown):
        _line(desk, view, expectation, labels, links)


def _filtered(expectations: Sequence[Expectation]) -> list[Expectation]:
    counts = {status: sum(one.status is status for one in expectations) for status in ExpectationStatus}
    present = [status.value for status, count in counts.items() if count]
    names = {status.value: f"{text(f'status-{status.value}')} {count}" for status, count in counts.items()}
    picked = st.pills(text("goals-filter"), present, selection_mode="multi", format_func=names.__getitem__,
                      key="goals-filter", wrap=True)  # fmt: skip
    return [one for one in expectations if not picked or one.status.value in picked]


def _paged(shown: Sequence[Expectation]) -> Sequence[Expectation]:
    if len(shown) <= PAGE:
        return shown
    pages = range(-(-len(shown) // PAGE))
    page = st.selectbox(text("goals-page"), pages, format_func=lambda one: str(one + 1), key="goals-page")
    return shown[page * PAGE : (page + 1) * PAGE]


def _add(desk: Desk, project: Project) -> None:
    with st.popover(text("goals-add-expectation"), width="stretch"), st.form("goals-new-expectation", border=False):
        words = st.text_area(text("goals-expectation-text"), key="goals-new-text", max_chars=400)
        st.caption(text("goals-add-expectation-help"))
        if st.form_submit_button(text("action-add"), type="primary") and attempt(
            lambda: _open_new(add_expectation(desk, project.id, words)), "goals-expectation-added"
        ):
            st.rerun()


def _open_new(expectation: Expectation) -> None:
    st.query_params["deel"] = "verwachtingen"
    st.query_params["verwachting"] = expectation.id


def _make_goal(desk: Desk, project: Project, view: GoalsView, labels: Mapping[ThemeId, str]) -> None:
    """What is ticked becomes a goal; the theme proposes its name."""
    chosen = [one for one in view.expectations if one.status.stands and st.session_state.get(f"goals-pick-{one.id}")]
    with st.container(border=True, key="goals-make"):
        if not chosen:
            st.caption(text("goals-choose-first"))
            return
        first = chosen[0]
        proposed = (labels.get(first.theme_id) if first.theme_id else None) or first.text
        numbers = ", ".join(one.label for one in chosen)
        title, button = st.columns([3, 1], vertical_alignment="bottom")
        name = title.text_input(text("goals-name-of-goal", chosen=numbers), value=proposed, max_chars=200,
                                key=f"goals-make-{first.id}")  # fmt: skip
        if button.button(text("goals-make"), key="goals-make-button", width="stretch") and attempt(
            lambda: _made(desk, project, name, [one.id for one in chosen]), "goals-made"
        ):
            st.rerun()


def _made(desk: Desk, project: Project, name: str, chosen: Sequence[ExpectationId]) -> None:
    """Make the goal and open it."""
    goal = add_goal(desk, project.id, name, chosen)
    for one in chosen:
        st.session_state.pop(f"goals-pick-{one}", None)
    st.query_params.pop("verwachting", None)
    st.query_params["deel"] = "doelen"
    st.query_params["doel"] = goal.id


def _line(desk: Desk, view: GoalsView, one: Expectation, labels: Mapping[ThemeId, str], links: Links) -> None:
    with st.container(key=f"goals-line-{one.id}", gap="small"):
        pick, body, edit = st.columns([1.4, 8, 2])
        pick.checkbox(one.label, key=f"goals-pick-{one.id}", disabled=not one.status.stands)
        with body, st.container(gap=None):
            st.markdown(plain(one.text))
            st.caption(f"{MARKS[one.status]} {text(f'status-{one.status.value}')} · {_facts(one, labels)}")
            if one.reservation:
                st.caption(f"{text('goals-reservation')}: {plain(one.reservation)}")
            _goals_on(view, one, links)
        is_open = st.query_params.get("verwachting") == one.id
        if edit.button(text("goals-close") if is_open else text("action-edit"), key=f"goals-edit-{one.id}",
                       type="tertiary"):  # fmt: skip
            _toggle(one, is_open)
        if is_open:
            goals_expectation_form.show(desk, one, labels)


def _toggle(one: Expectation, is_open: bool) -> None:
    if is_open:
        st.query_params.pop("verwachting", None)
    else:
        st.query_params["verwachting"] = one.id
    st.rerun()


def _facts(one: Expectation, labels: Mapping[ThemeId, str]) -> str:
    """From whom, to whom, how measurable, about what; empty ones are left out."""
    norm = " ".join(part for part in (one.norm, one.unit) if part)
    facts = [
        text("goals-from", who=plain(one.from_group)) if one.from_group else "",
        text("goals-to", who=plain(one.to_party)) if one.to_party else "",
        text("goals-norm", norm=plain(norm)) if norm else "",
        plain(one.term),
        plain(labels.get(one.theme_id, "")) if one.theme_id else "",
    ]
    return " · ".join(fact for fact in facts if fact)


def _goals_on(view: GoalsView, one: Expectation, links: Links) -> None:
    leaning = view.goals_on(one.id)
    if leaning:
        with st.container(gap=None):
            for goal in leaning:
                links.show("doelen", f"{goal.label} · {plain(goal.title)}", deel="doelen", doel=goal.id)
    elif one.status.stands:
        st.caption(text("goals-no-goal-yet"))
