"""What one does with all passages of a code: merge, split, recode, remove. Each dialog says first what changes."""

from collections.abc import Callable, Sequence

import streamlit as st

from analysis.quote import Quote
from interviews.codebook_tree import LONGEST_NAME
from interviews.coding import Dimension, Theme
from interviews.recoding import WHOLE, Scope
from projects.ids import PassageId, SourceId, ThemeId
from ui.codebook_form import INDENT
from ui.frame import attempt
from ui.words import plain, text
from workflow.codebook import CodeLine, move_code
from workflow.desk import Desk
from workflow.recoding import (
    Effect,
    effect_of_recoding,
    effect_of_removing,
    merge_themes,
    recode_passages,
    remove_theme,
    split_code,
)
from workflow.theming import quotes_of

SHORT = 90  # characters of a passage in a list to choose from
MOST = 500  # passages in that list
Body = Callable[[Desk, Theme, Sequence[CodeLine]], None]
ALL, SOME = "all", "some"
MOVE, LOOSE = "move", "loose"


def steps(desk: Desk, theme: Theme) -> None:
    """Draw the steps that a code can take in the tree; by keyboard they are Alt and an arrow."""
    with st.container(horizontal=True, gap="xsmall", key="code-steps"):
        for step in ("up", "down", "higher", "deeper"):
            if st.button(text(f"codebook-{step}"), key=f"code-{step}", type="tertiary",
                         help=text(f"codebook-{step}-help")) and attempt(
                lambda step=step: move_code(desk, theme.id, step)  # type: ignore[misc]
            ):  # fmt: skip
                st.rerun()


def show(desk: Desk, line: CodeLine, lines: Sequence[CodeLine]) -> None:
    """Draw the quiet row of deeds; each opens a dialog."""
    others = [one for one in lines if one.theme.id != line.theme.id]
    deeds: tuple[tuple[str, Body, bool], ...] = (
        ("merge", merge, bool(others)), ("split", split, line.passages > 1),
        ("recode", recode, bool(others) and line.passages > 0), ("remove", remove, True),
    )  # fmt: skip
    with st.container(horizontal=True, gap="xsmall", key="code-deeds"):
        for name, body, possible in deeds:
            if st.button(text(f"codebook-{name}"), key=f"code-{name}", disabled=not possible):
                title = text(f"codebook-{name}-title", name=plain(line.theme.label))
                st.dialog(title, width="medium")(lambda body=body: body(desk, line.theme, others))()


def merge(desk: Desk, theme: Theme, others: Sequence[CodeLine]) -> None:
    """All of one code goes to another, and it leaves the codebook."""
    st.write(text("codebook-merge-help", name=plain(theme.label)))
    target = _target(text("codebook-merge-into"), others, "merge-into")
    if target:
        _effect(effect_of_removing(desk, theme.id, target.id), into=target.label)
    if _deed("codebook-merge-button", "merge-go", blocked=target is None) and target and attempt(
        lambda: merge_themes(desk, theme.id, target.id), "codebook-merged", name=theme.label, into=target.label
    ):
        open_code(target.id)


def split(desk: Desk, theme: Theme, _others: Sequence[CodeLine]) -> None:
    """Some passages of a code become a new code."""
    st.write(text("codebook-split-help"))
    label = st.text_input(text("codebook-split-name"), key="split-label", max_chars=LONGEST_NAME).strip()
    scope = _scope(desk, theme, "split")
    waits = scope.is_whole or not label
    if waits:
        st.caption(text("codebook-split-first"))
    if not scope.is_whole:
        _effect(effect_of_recoding(desk, theme.id, None, scope), into=label or text("codebook-new-one"))
    if _deed("codebook-split-button", "split-go", blocked=waits):
        made: list[Theme] = []
        if attempt(lambda: made.append(split_code(desk, theme.id, label, scope)), "codebook-split-done", name=label):
            open_code(made[0].id)


def recode(desk: Desk, theme: Theme, others: Sequence[CodeLine]) -> None:
    """All passages of a code, or some, get another one."""
    st.write(text("codebook-recode-help"))
    target = _target(text("codebook-recode-into"), others, "recode-into")
    part = st.segmented_control(
        text("codebook-which"), [ALL, SOME], default=ALL, required=True, key="recode-part",
        format_func=lambda one: text(f"codebook-which-{one}"),
    )  # fmt: skip
    scope = _scope(desk, theme, "recode") if part == SOME else WHOLE
    waits = target is None or (part == SOME and scope.is_whole)
    if target and not waits:
        _effect(effect_of_recoding(desk, theme.id, target.id, scope), into=target.label)
    if _deed("codebook-recode-button", "recode-go", blocked=waits) and target and attempt(
        lambda: recode_passages(desk, theme.id, target.id, scope), "codebook-recoded", name=theme.label,
        into=target.label,
    ):  # fmt: skip
        st.rerun()


def remove(desk: Desk, theme: Theme, others: Sequence[CodeLine]) -> None:
    """A code leaves the codebook; its passages get another one or stay without."""
    loose = effect_of_removing(desk, theme.id, None)
    way, target = LOOSE, None
    if not loose.is_nothing and others:
        way = st.radio(text("codebook-remove-ask"), [MOVE, LOOSE], key="remove-way",
                       format_func=lambda one: text(f"codebook-remove-{one}")) or MOVE  # fmt: skip
    if way == MOVE:
        target = _target(text("codebook-recode-into"), others, "remove-into")
    if target:
        _effect(effect_of_removing(desk, theme.id, target.id), into=target.label)
    elif way == LOOSE:
        _effect(loose)
    if _deed("codebook-remove-button", "remove-go", blocked=way == MOVE and target is None) and attempt(
        lambda: merge_themes(desk, theme.id, target.id) if target else remove_theme(desk, theme.id),
        "codebook-removed", name=theme.label,
    ):  # fmt: skip
        open_code(target.id if target else None)


def open_code(theme_id: ThemeId | None) -> None:
    """Draw the page anew with this code open."""
    if theme_id is None:
        st.query_params.pop("code", None)
    else:
        st.query_params["code"] = theme_id
    st.rerun()


def _target(label: str, others: Sequence[CodeLine], key: str) -> Theme | None:
    themes = {one.theme.id: one for one in others}
    chosen = st.selectbox(
        label, list(themes), None, lambda one: INDENT * themes[one].depth + themes[one].theme.label, key,
        placeholder=text("codebook-choose"),
    )  # fmt: skip
    return themes[chosen].theme if chosen else None


def _scope(desk: Desk, theme: Theme, key: str) -> Scope:
    """Which passages: of a dimension, of some interviews, or chosen one by one; together they narrow it down."""
    found = quotes_of(desk, theme.project_id, theme_id=theme.id)
    present = [one for one in Dimension if any(quote.passage.dimension is one for quote in found)]
    dimension = st.pills(text("codebook-of-dimension"), present, key=f"{key}-dimension",
                         format_func=lambda one: text(f"dimensions-{one.value}"))  # fmt: skip
    codes: dict[SourceId, str] = {quote.passage.source_id: quote.source_code for quote in found}
    sources = st.multiselect(text("codebook-of-sources"), list(codes), format_func=codes.__getitem__,
                             key=f"{key}-sources", placeholder=text("codebook-all-sources"))  # fmt: skip
    fitting: dict[PassageId, Quote] = {
        one.passage.passage_id: one for one in found
        if (dimension is None or one.passage.dimension is dimension)
        and (not sources or one.passage.source_id in sources)
    }  # fmt: skip
    passages = st.multiselect(
        text("codebook-of-passages"), list(fitting)[:MOST], format_func=lambda one: _words(fitting[one]),
        key=f"{key}-passages", placeholder=text("codebook-all-passages", count=len(fitting)),
    )  # fmt: skip
    return Scope(frozenset(sources), dimension, frozenset(passages))


def _words(quote: Quote) -> str:
    words = " ".join(quote.passage.text.split())
    return f"{quote.source_code}: {words if len(words) <= SHORT else words[:SHORT].rstrip() + '…'}"


def _effect(effect: Effect, into: str = "") -> None:
    """What changes, a line for each kind; with `into` the code that takes it over, else it stays without a code."""
    way = "into" if into else "loose"
    counts = {
        "passages": effect.passages, "doubles": effect.doubles, "suggestions": effect.suggestions,
        "statements": effect.statements, "expectations": effect.expectations, "memos": effect.memos,
        "below-lifted" if effect.lifted else "below": effect.below,
    }  # fmt: skip
    said = [text(f"codebook-effect-{way}-{kind}", count=count, into=plain(into)) for kind, count in counts.items()
            if count or kind == "passages"]  # fmt: skip
    with st.container(border=True, key="code-effect"):
        st.markdown("\n".join(f"- {line}" for line in said))
        st.caption(text("codebook-effect-undo"))


def _deed(label_key: str, key: str, *, blocked: bool) -> bool:
    """The deed and the way back; True when the deed is asked for."""
    with st.container(horizontal=True):
        yes = st.button(text(label_key), type="primary", key=key, disabled=blocked)
        if st.button(text("action-cancel"), key=f"{key}-not"):
            st.rerun()
    return yes
