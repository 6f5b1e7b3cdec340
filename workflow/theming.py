"""What people do with themes: look, add, change, split, and move passages (all of them: recoding.py)."""

from collections.abc import Sequence
from dataclasses import replace

from analysis.quote import Quote
from analysis.summaries import CodedPassage, ThemeSummary, most_telling, summarise
from interviews.codebook_tree import checked, hang, last_place, new_code
from interviews.coding import Origin, SuggestionState, Tag, Theme
from interviews.colours import free_colour
from interviews.recoding import Recoding, Scope, recode
from projects.errors import NotFound, Refused
from projects.ids import PassageId, ProjectId, TagId, ThemeId
from projects.rights import Action
from store import Work
from workflow.desk import Desk

CANDIDATES = 100  # passages of a theme from which its best quote is chosen


def themes(desk: Desk, project_id: ProjectId) -> list[Theme]:
    """The codebook of a traject, in its order."""
    with desk.looking() as work:
        return work.themes.of_project(project_id)


def get_theme(desk: Desk, project_id: ProjectId, theme_id: ThemeId) -> Theme:
    """The theme; NotFound if this traject has none with that id."""
    with desk.looking() as work:
        theme = work.themes.get(theme_id)
    if theme.project_id != project_id:
        raise NotFound("thema")
    return theme


def summary_of(desk: Desk, project_id: ProjectId, theme_id: ThemeId, *, accepted_only: bool = False) -> ThemeSummary:
    """The counts of one theme, its best quotes left out; with `accepted_only` only what a person said counts."""
    with desk.looking() as work:
        theme = work.themes.get(theme_id)
        coded = work.coding.coded(project_id, theme_id=theme_id, with_text=False)
    found = summarise([theme], [one for one in coded if one.accepted or not accepted_only])[0]
    return replace(found, best=())


def theme_summaries(desk: Desk, project_id: ProjectId, *,
                    accepted_only: bool = False) -> list[tuple[Theme, ThemeSummary, str]]:  # fmt: skip
    """Each theme with its counts and its best quote ("" where nothing was said).

    With `accepted_only` suggestions that wait do not count.
    """
    with desk.looking() as work:
        book = work.themes.of_project(project_id)
        # Counting needs no texts, and of a large traject they would be many: the quote comes from a sample.
        coded = [one for one in work.coding.coded(project_id, with_text=False) if one.accepted or not accepted_only]
        candidates = work.coding.sample(project_id, CANDIDATES, accepted_only=accepted_only)
    words = {passage.passage_id: passage.text for passage in candidates}
    found = []
    for theme, summary in zip(book, summarise(book, coded), strict=True):
        best = most_telling([one for one in candidates if one.theme_id == theme.id])
        found.append((theme, replace(summary, best=best), words[best[0]] if best else ""))
    return found


def quotes_of(desk: Desk, project_id: ProjectId, *, theme_id: ThemeId | None = None,
              passage_ids: Sequence[PassageId] | None = None, accepted_only: bool = False) -> list[Quote]:  # fmt: skip
    """The passages of a theme, or certain passages, with their origin; ordered by source and place."""
    with desk.looking() as work:
        coded = work.coding.coded(project_id, theme_id=theme_id, passage_ids=passage_ids)
        return quotes(work, project_id, [one for one in coded if one.accepted or not accepted_only])


def quotes(work: Work, project_id: ProjectId, coded: Sequence[CodedPassage]) -> list[Quote]:
    """Coded passages with their source's code, the speaker's function and whether they may be quoted."""
    lines = {line.id: line for line in work.sources.lines(project_id)}
    people = {person.id: person for person in work.stakeholders.of_project(project_id)}
    contexts = work.coding.contexts([passage.passage_id for passage in coded])
    found = []
    for passage in coded:
        line = lines[passage.source_id]
        person = people.get(line.stakeholder_id) if line.stakeholder_id else None
        quotable = not line.kind.is_voice or (person is not None and person.quotable)
        found.append(Quote(
            passage, line.code, person.function if person else line.title,
            contexts.get(passage.passage_id, ""), quotable,
        ))  # fmt: skip
    return found


def add_theme(desk: Desk, project_id: ProjectId, label: str, definition: str = "", *,
              parent_id: ThemeId | None = None) -> Theme:  # fmt: skip
    """Add a theme of one's own to the codebook, at the end of those under `parent_id` (None: at the top)."""
    with desk.doing(Action.EDIT_THEME, project_id, label.strip()) as work:
        return new_theme(desk, work, project_id, label, definition, parent_id=parent_id)


def edit_theme(desk: Desk, theme: Theme) -> None:
    """Keep new fields of a theme: name, code, place under another, meaning, keywords, colour.

    Refused when `interviews.codebook_tree.checked` refuses them; suggestions go on.
    """
    with desk.doing(Action.EDIT_THEME, theme.project_id, theme.label) as work:
        known, book = work.themes.get(theme.id), work.themes.of_project(theme.project_id)
        stays = theme.parent_id == known.parent_id
        position = known.position if stays else last_place(book, theme.parent_id)
        work.themes.save(checked(replace(theme, position=position), book))


def split_theme(desk: Desk, theme_id: ThemeId, passage_ids: Sequence[PassageId], label: str) -> Theme:
    """Take passages out of a theme into a new one; Refused when none is chosen.

    These were chosen one by one: a suggestion that is moved counts as looked at (as in `move_passages`).
    """
    if not passage_ids:
        raise Refused("error-no-passages-chosen")
    with desk.looking() as work:
        theme = work.themes.get(theme_id)
    with desk.doing(Action.SPLIT_THEME, theme.project_id, f"{theme.label} > {label}") as work:
        fresh = new_theme(desk, work, theme.project_id, label, parent_id=theme.parent_id, after=theme_id)
        _move(desk, work, passage_ids, theme_id, fresh.id)
    return fresh


def move_passages(desk: Desk, passage_ids: Sequence[PassageId], from_id: ThemeId, into_id: ThemeId) -> None:
    """Move passages to another theme. A suggestion that is moved counts as looked at: it becomes a tag."""
    if not passage_ids:
        raise Refused("error-no-passages-chosen")
    with desk.looking() as work:
        target = work.themes.get(into_id)
    with desk.doing(Action.MOVE_PASSAGE, target.project_id, target.label) as work:
        _move(desk, work, passage_ids, from_id, into_id)


def new_theme(desk: Desk, work: Work, project_id: ProjectId, label: str, definition: str = "", *,
              parent_id: ThemeId | None = None, after: ThemeId | None = None) -> Theme:  # fmt: skip
    """Keep a new theme under `parent_id`, behind the theme `after` (None: at the end), within a transaction."""
    book = work.themes.of_project(project_id)
    theme = checked(Theme(
        ThemeId(desk.new_id()), project_id, new_code(label, (one.code for one in book)), label, definition,
        position=last_place(book, parent_id), colour=free_colour(one.colour for one in book), parent_id=parent_id,
    ), book)  # fmt: skip
    placed = hang([*book, theme], theme.id, parent_id, after) if after else []
    for one in (theme, *placed):
        work.themes.save(one)
    return next((one for one in placed if one.id == theme.id), theme)


def carry_out(work: Work, plan: Recoding) -> None:
    """Keep what a recoding comes down to, within a transaction."""
    for tag in plan.doubles:
        work.coding.remove_tag(tag.id)
    for tag in plan.tags:
        work.coding.save_tag(tag)
    for suggestion in plan.suggestions:
        work.coding.save_suggestion(suggestion)


def _move(desk: Desk, work: Work, passage_ids: Sequence[PassageId], from_id: ThemeId, into_id: ThemeId) -> None:
    bare = [one for one in passage_ids if not work.coding.tags_on(one)]
    scope = Scope(passage_ids=frozenset(passage_ids))
    carry_out(work, recode(work.coding.tags_beside(from_id), (), {}, from_id, into_id, scope))
    for suggestion in filter(None, map(work.coding.suggestion, bare)):
        work.coding.save_suggestion(replace(suggestion, state=SuggestionState.ACCEPTED))
        work.coding.save_tag(Tag(
            TagId(desk.new_id()), suggestion.passage_id, suggestion.dimension, into_id, suggestion.sentiment,
            suggestion.perspective, Origin.CHANGED, desk.actor.name, desk.clock(),
        ))  # fmt: skip
