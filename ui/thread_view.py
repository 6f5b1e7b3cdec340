"""Draws the thread as a chain of steps: from a goal or an expectation back to quotes, or from a quote forward."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import streamlit as st

from analysis.quote import Quote
from exports.content import Voting
from exports.groups import Row, shown
from exports.thread import Aftermath, Strand
from goals.goal import Goal
from interviews.coding import Theme
from sessions.outcome import Outcome
from sessions.rule import Rule
from sessions.statement import Statement
from ui.links import Links
from ui.words import number, plain, share, text

STYLE = Path(__file__).parent / "thread.css"


def show_strand(strand: Strand, links: Links, place: str, *, goals: bool = True) -> None:
    """Walk back: goals, expectation, statement, votes, outcome, theme, quotes. `place` is unique on the page."""
    with st.container(gap=None):
        if goals:
            _goals(strand.goals, links, place)
        _expectation(strand, links, place)
        if not strand.versions:
            with _step(place, "statement"):
                st.write(text("thread-by-hand"))
        else:
            _statement(strand.versions, place)
            _votings(strand.votings, links, place)
            _outcome(strand.outcome, place)
        _theme(strand.theme, links, place)
        if strand.versions:
            _quotes(strand, links, place)


def show_aftermath(found: Aftermath, links: Links) -> None:
    """Walk forward from a quote: what it is about, the statements that lean on it, and what came of them."""
    with st.container(gap=None):
        with _step("after", "quote"):
            st.markdown(f"**{text('thread-quote')}**")
            _quote(found.quote, links, "after")
        _theme(found.theme, links, "after")
        if not found.statements:
            with _step("after", "nothing"):
                st.markdown(f"**{text('thread-nothing-yet')}**")
                st.write(text("thread-nothing-yet-help"))
        for statement in found.open_statements:
            with _step("after", f"open-{statement.id}"):
                st.markdown(f"**{text('thread-statement')}** · {statement.label}")
                st.text(statement.text)
                st.caption(text("thread-statement-open"))
                links.show("sessies", text("thread-to-sessions"))
        for strand in found.strands:
            _onward(strand, links)


def _onward(strand: Strand, links: Links) -> None:
    """From a statement on to the goals."""
    place = f"after-{strand.expectation.id}"
    _statement(strand.versions, place)
    _votings(strand.votings, links, place)
    _outcome(strand.outcome, place)
    _expectation(strand, links, place)
    _goals(strand.goals, links, place)


@contextmanager
def _step(place: str, name: str) -> Iterator[None]:
    with st.container(key=f"thread-step-{place}-{name}", gap="small"):
        yield


def _goals(goals: tuple[Goal, ...], links: Links, place: str) -> None:
    with _step(place, "goals"):
        st.markdown(f"**{text('thread-goal')}**")
        if not goals:
            st.write(text("thread-no-goal"))
        for goal in goals:
            links.show("doelen", f"{goal.label} · {plain(goal.title)}", deel="doelen", doel=goal.id)


def _expectation(strand: Strand, links: Links, place: str) -> None:
    expectation = strand.expectation
    with _step(place, "expectation"):
        status = text(f"status-{expectation.status.value}")
        st.markdown(f"**{text('thread-expectation')}** · {expectation.label} · {status}")
        st.text(expectation.text)
        if expectation.reservation:
            st.markdown(f"{text('thread-reservation')}: {plain(expectation.reservation)}")
        links.show("doelen", text("thread-to-expectation"), deel="verwachtingen", verwachting=expectation.id)


def _statement(versions: tuple[Statement, ...], place: str) -> None:
    """All wordings, the one agreed on in full and the earlier ones under it."""
    with _step(place, "statement"):
        st.markdown(f"**{text('thread-statement')}** · {versions[-1].label}")
        st.text(versions[-1].text)
        for earlier in reversed(versions[:-1]):
            st.caption(f"{text('thread-earlier', label=earlier.label)} {plain(earlier.text)}")


def _votings(votings: tuple[Voting, ...], links: Links, place: str) -> None:
    with _step(place, "votes"):
        st.markdown(f"**{text('thread-votes')}**")
        if not votings:
            st.write(text("thread-no-votes"))
            return
        for voting in votings:
            verdict = text(f"verdict-{voting.result.verdict.value}")
            st.markdown(text("thread-round", round=voting.round.number, label=voting.statement.label, verdict=verdict))
            rows = shown(voting.result, {})
            st.table([_tally(row) for row in rows], border="horizontal", hide_index=True, alt=text("thread-votes-alt"))
            if len(rows) == 1 and voting.result.sides:
                st.caption(text("thread-sides-hidden"))
        for rule in dict.fromkeys(voting.round.rule for voting in votings):
            st.caption(_rule(rule))
        for session in {voting.session.id: voting.session for voting in votings}.values():
            links.show("sessies", plain(session.title), sessie=session.id)


def _tally(row: Row) -> dict[str, str]:
    """Everybody, or a side; `shown` leaves out a side so small that it would say who voted what."""
    name, tally = text(f"sides-{row.side.value}" if row.side else "thread-all"), row.tally
    return {
        text("thread-who"): name, text("choice-agree"): number(tally.agree), text("choice-pass"): number(tally.passed),
        text("choice-disagree"): number(tally.disagree), text("thread-share"): share(tally.agreement),
    }  # fmt: skip


def _rule(rule: Rule) -> str:
    key = "thread-rule-sides" if rule.per_side else "thread-rule"
    return text(key, threshold=share(rule.threshold), of=text(f"denominator-{rule.denominator.value}"),
                quorum=rule.quorum)  # fmt: skip


def _outcome(outcome: Outcome | None, place: str) -> None:
    with _step(place, "outcome"):
        st.markdown(f"**{text('thread-outcome')}**")
        if outcome is None:
            st.write(text("thread-no-outcome"))
            return
        st.text(outcome.words or text(f"conclusion-{outcome.conclusion.value}"))
        if outcome.decides:
            st.caption(text("thread-decides", who=plain(outcome.decides), when=plain(outcome.decide_by)))


def _theme(theme: Theme | None, links: Links, place: str) -> None:
    with _step(place, "theme"):
        st.markdown(f"**{text('thread-theme')}**")
        if theme is None:
            st.write(text("thread-no-theme"))
        else:
            links.show("themas", plain(theme.label), thema=theme.id)


def _quotes(strand: Strand, links: Links, place: str) -> None:
    with _step(place, "quotes"):
        st.markdown(f"**{text('thread-quotes', count=len(strand.quotes))}**")
        if not strand.quotes and not strand.withdrawn:
            st.write(text("thread-no-quotes"))
        for quote in strand.quotes:
            _quote(quote, links, place)
        if strand.withdrawn:
            st.markdown(text("thread-withdrawn", count=strand.withdrawn, left=len(strand.quotes)))


def _quote(quote: Quote, links: Links, place: str) -> None:
    passage = quote.passage
    with st.container(key=f"thread-quote-{place}-{passage.passage_id}", gap=None):
        if quote.context:
            st.caption(plain(quote.context))
        st.text(f"“{passage.text.strip()}”")
        side = f" · {text(f'side-{passage.side.value}')}" if passage.side else ""
        with st.container(horizontal=True, vertical_alignment="center", gap="small"):
            links.show("coderen", quote.source_code, bron=passage.source_id, passage=passage.passage_id)
            kept_in = "" if quote.quotable else f" · :orange[{text('thread-withheld')}]"
            st.caption(f"{plain(quote.function)}{side}{kept_in}", width="content")
