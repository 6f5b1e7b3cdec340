"""All tables, by name."""

from store.schema import metadata
from store.tables_coders import second_codes, second_codings, settlements
from store.tables_consent import consents, withdrawn_quotes
from store.tables_goals import (
    expectations,
    goal_expectations,
    goals,
    indicator_results,
    indicators,
    plan_weights,
    plans,
)
from store.tables_intake import intake_spans, intakes, memos, pseudonyms
from store.tables_projects import (
    journal,
    journal_changes,
    originals,
    passages,
    projects,
    sources,
    stakeholders,
    suggestions,
    tags,
    themes,
    turns,
)
from store.tables_search import search_built, search_stems, search_units, search_words
from store.tables_sessions import (
    join_failures,
    outcomes,
    participants,
    round_statements,
    rounds,
    session_statements,
    sessions,
    statement_quotes,
    statements,
    vote_history,
    votes,
)

__all__ = [
    "consents", "expectations", "goal_expectations", "goals", "indicator_results", "indicators", "intake_spans",
    "intakes", "join_failures", "journal", "journal_changes", "memos", "metadata", "originals", "outcomes",
    "participants", "passages", "plan_weights", "plans", "projects", "pseudonyms", "round_statements", "rounds",
    "search_built", "search_stems", "search_units", "search_words", "second_codes", "second_codings",
    "session_statements", "sessions", "settlements", "sources", "stakeholders", "statement_quotes", "statements",
    "suggestions", "tags", "themes", "turns", "vote_history", "votes", "withdrawn_quotes",
]  # fmt: skip
