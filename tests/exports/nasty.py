"""The traject of factory.py with one text wherever a person can type."""

from dataclasses import replace

from exports.content import Content
from tests.exports.factory import content


def with_text(nasty: str) -> Content:
    """The same traject, with `nasty` wherever a person can type a text."""
    full = content()
    return replace(
        full,
        project=replace(full.project, name=f"x{nasty}", municipality=f"x{nasty}", team=nasty),
        themes=tuple(replace(theme, label=nasty) for theme in full.themes),
        stakeholders=tuple(replace(person, function=nasty, group=nasty) for person in full.stakeholders),
        sources=tuple(replace(line, code=nasty, title=nasty) for line in full.sources),
        quotes=tuple(
            replace(quote, function=nasty, source_code=nasty, passage=replace(quote.passage, text=nasty, group=nasty))
            for quote in full.quotes
        ),
        outcomes=tuple(replace(one, words=nasty, decides=nasty, decide_by=nasty) for one in full.outcomes),
        expectations=tuple(
            replace(one, text=f"{nasty}x", from_group=nasty, to_party=nasty, norm=nasty, unit=nasty, term=nasty,
                    reservation=nasty)
            for one in full.expectations
        ),
        goals=tuple(
            replace(
                goal, title=f"{nasty}x", safety_field=nasty, policy_priority=nasty, owner=nasty,
                indicators=tuple(replace(i, text=nasty, unit=nasty, source=nasty, owner=nasty, accountable_to=nasty)
                                 for i in goal.indicators),
            )
            for goal in full.goals
        ),
        votings=tuple(replace(one, session=replace(one.session, title=f"{nasty}x")) for one in full.votings),
    )  # fmt: skip
