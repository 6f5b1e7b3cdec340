"""What people do with themes: look, rename, merge, split, and move passages."""

from collections.abc import Sequence
from dataclasses import replace

from analysis.quote import Quote
from analysis.summaries import CodedPassage, ThemeSummary, most_telling, summarise
from interviews.coding import Origin, SuggestionState, Tag, Theme
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


def add_theme(desk: Desk, project_id: ProjectId, label: str, definition: str = "") -> Theme:
    """Add a theme of one's own to the codebook."""
    with desk.doing(Action.EDIT_THEME, project_id, label) as work:
        return _new_theme(desk, work, project_id, label, definition)


def edit_theme(desk: Desk, theme: Theme) -> None:
    """Keep a new name, definition or colour; the code stays, so that suggestions go on."""
    if not theme.label.strip():
        raise Refused("error-theme-needs-name")
    with desk.doing(Action.EDIT_THEME, theme.project_id, theme.label) as work:
        work.themes.get(theme.id)
        _check_free(theme.label, [one for one in work.themes.of_project(theme.project_id) if one.id != theme.id])
        work.themes.save(theme)


def merge_themes(desk: Desk, from_id: ThemeId, into_id: ThemeId) -> None:
    """Move everything from one theme to another, and take the first off the codebook."""
    if from_id == into_id:
        raise Refused("error-merge-with-itself")
    with desk.looking() as work:
        source, target = work.themes.get(from_id), work.themes.get(into_id)
    with desk.doing(Action.MERGE_THEMES, source.project_id, f"{source.label} > {target.label}") as work:
        for tag in [one for one in work.coding.tags_of_project(source.project_id) if one.theme_id == from_id]:
            _move_tag(work, tag, into_id)
        for suggestion in work.coding.suggestions_for(from_id):
            work.coding.save_suggestion(replace(suggestion, theme_id=into_id))
        for statement in work.statements.of_project(source.project_id):
            if statement.theme_id == from_id:
                work.statements.save(replace(statement, theme_id=into_id))
        for expectation in work.expectations.of_project(source.project_id):
            if expectation.theme_id == from_id:
                work.expectations.save(replace(expectation, theme_id=into_id))
        work.themes.remove(from_id)


def split_theme(desk: Desk, theme_id: ThemeId, passage_ids: Sequence[PassageId], label: str) -> Theme:
    """Take passages out of a theme into a new one; Refused when none is chosen."""
    if not passage_ids:
        raise Refused("error-no-passages-chosen")
    with desk.looking() as work:
        theme = work.themes.get(theme_id)
    with desk.doing(Action.SPLIT_THEME, theme.project_id, f"{theme.label} > {label}") as work:
        fresh = _new_theme(desk, work, theme.project_id, label, "")
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


def _check_free(label: str, book: Sequence[Theme]) -> None:
    """Two themes with one name cannot be told apart in a list."""
    if any(theme.label.casefold() == label.strip().casefold() for theme in book):
        raise Refused("error-theme-name-taken", name=label.strip())


def _new_theme(desk: Desk, work: Work, project_id: ProjectId, label: str, definition: str) -> Theme:
    if not label.strip():
        raise Refused("error-theme-needs-name")
    book = work.themes.of_project(project_id)
    _check_free(label, book)
    taken = {theme.code for theme in book}
    letters = "".join(character for character in label.upper() if character.isalnum())[:9] or "THEMA"
    code = next(name for n in range(1, len(taken) + 2) if (name := letters if n == 1 else f"{letters}{n}") not in taken)
    last = max((theme.position for theme in book), default=-1)
    theme = Theme(
        ThemeId(desk.new_id()), project_id, code, label.strip(), definition.strip(), position=last + 1, colour=last + 1
    )
    work.themes.save(theme)
    return theme


def _move(desk: Desk, work: Work, passage_ids: Sequence[PassageId], from_id: ThemeId, into_id: ThemeId) -> None:
    for passage_id in passage_ids:
        tags = work.coding.tags_on(passage_id)
        for tag in [one for one in tags if one.theme_id == from_id]:
            _move_tag(work, tag, into_id)
        suggestion = work.coding.suggestion(passage_id)
        if not tags and suggestion is not None:
            work.coding.save_suggestion(replace(suggestion, state=SuggestionState.ACCEPTED))
            work.coding.save_tag(Tag(
                TagId(desk.new_id()), passage_id, suggestion.dimension, into_id, suggestion.sentiment,
                suggestion.perspective, Origin.CHANGED, desk.actor.name, desk.clock(),
            ))  # fmt: skip


def _move_tag(work: Work, tag: Tag, into_id: ThemeId) -> None:
    # A passage that has both themes already keeps one tag.
    if any(other.theme_id == into_id for other in work.coding.tags_on(tag.passage_id)):
        work.coding.remove_tag(tag.id)
    else:
        work.coding.save_tag(replace(tag, theme_id=into_id))
