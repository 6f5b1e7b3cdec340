"""Giving a code to what a search found: many stretches at once, taken back as one."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from interviews.coding import Dimension, Origin, Passage, Suggestion, SuggestionState
from interviews.passages import find_passages
from interviews.source import Source, Turn
from projects.errors import NotFound, Refused
from projects.ids import PassageId, ProjectId, SourceId, ThemeId
from projects.rights import Action
from store import Work
from workflow.coding import Choice, as_choice, passage_at, put_tag, turn_at
from workflow.desk import Desk
from workflow.suggesting import CodebookTagger, in_context, tagger_for


class Extent(Enum):
    """How much around the words that were found is given the code."""

    SENTENCE = "sentence"  # the passage as we cut it: a sentence, or a few short ones
    PARAGRAPH = "paragraph"  # the whole turn, or paragraph of notes


@dataclass(frozen=True, slots=True)
class Pick:
    """Words that were found: where in which source, in code points."""

    source_id: SourceId
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Coded:
    """Stretches that have the code now, those that had it already, and picks that are the interviewer's words."""

    coded: int
    already: int
    refused: int


def code_found(desk: Desk, project_id: ProjectId, picks: Sequence[Pick], extent: Extent, theme_id: ThemeId,
               dimension: Dimension | None = None) -> Coded:  # fmt: skip
    """Give what was found a code, beside the codes that it has; one deed, which undo takes back as a whole.

    A stretch that is a passage already is coded as that passage. Without a dimension each gets the one that is
    suggested. Refused when nothing is chosen, or all of it is the interviewer's: nothing was changed then.
    """
    if not picks:
        raise Refused("error-search-nothing-picked")
    with desk.looking() as work:
        theme, book = work.themes.get(theme_id), work.themes.of_project(project_id)
    if theme.project_id != project_id:
        raise NotFound("thema")
    tagger = tagger_for(book) if dimension is None else None  # learning a codebook takes seconds: not within the deed
    with desk.doing(Action.CODE_FOUND, project_id, theme.label) as work:
        work.themes.get(theme_id)
        coder = _Coder(desk, work, project_id, theme_id, dimension, tagger)
        for source_id in dict.fromkeys(pick.source_id for pick in picks):
            coder.code_in(source_id, [pick for pick in picks if pick.source_id == source_id], extent)
        if not coder.coded and not coder.already:
            raise Refused("error-interviewers-words")
    return Coded(coder.coded, coder.already, coder.refused)


class _Coder:
    """Codes stretches within one transaction, and counts."""

    def __init__(self, desk: Desk, work: Work, project_id: ProjectId, theme_id: ThemeId,
                 dimension: Dimension | None, tagger: CodebookTagger | None) -> None:  # fmt: skip
        self._desk, self._work, self._project_id = desk, work, project_id
        self._theme_id, self._dimension, self._tagger = theme_id, dimension, tagger
        self.coded = self.already = self.refused = 0

    def code_in(self, source_id: SourceId, picks: Sequence[Pick], extent: Extent) -> None:
        source, turns = self._work.sources.get(source_id), self._work.sources.turns(source_id)
        if source.project_id != self._project_id:
            raise NotFound("bron")
        known = {(one.start, one.end): one for one in self._work.coding.passages_of(source_id)}
        for start, end in self._stretches(source, turns, picks, extent):
            passage = known.get((start, end)) or self._new_passage(source, turns, start, end)
            self._code(source, turns, passage)

    def _stretches(self, source: Source, turns: list[Turn], picks: Iterable[Pick],
                   extent: Extent) -> list[tuple[int, int]]:  # fmt: skip
        """The stretches around the picks, each once, in the order of the text."""
        found: set[tuple[int, int]] = set()
        for pick in picks:
            try:
                _, turn = turn_at(turns, pick.start, pick.end)
            except Refused:
                self.refused += 1
                continue
            spans = [(span.start, span.end) for span in find_passages(source.text, [turn])]
            here = [(start, end) for start, end in spans if start < pick.end and end > pick.start]
            whole = (spans[0][0], spans[-1][1]) if spans else (turn.start, turn.end)
            found |= set(here or [whole]) if extent is Extent.SENTENCE else {whole}
        return sorted(found)

    def _new_passage(self, source: Source, turns: list[Turn], start: int, end: int) -> Passage:
        passage = passage_at(PassageId(self._desk.new_id()), source, turns, start, end)
        self._work.coding.add_passage(passage)
        return passage

    def _code(self, source: Source, turns: list[Turn], passage: Passage) -> None:
        if any(tag.theme_id == self._theme_id for tag in self._work.coding.tags_on(passage.id)):
            self.already += 1
            return
        waiting = self._work.coding.suggestion(passage.id)
        choice = self._choice(waiting or self._suggested(source, turns, passage))
        same = waiting is not None and as_choice(waiting) == choice
        origin = Origin.SUGGESTION if same else Origin.CHANGED if waiting else Origin.HAND
        put_tag(self._desk, self._work, passage.id, choice, origin)
        if waiting is not None and waiting.state is SuggestionState.OPEN:
            self._work.coding.save_suggestion(replace(waiting, state=SuggestionState.ACCEPTED))
        self.coded += 1

    def _choice(self, suggested: Suggestion | None) -> Choice:
        """The code that was asked for, with the feeling that goes with it where that was suggested for it."""
        if suggested is None:
            return Choice(self._dimension or Dimension.EXPECTATION, self._theme_id)
        choice = replace(as_choice(suggested), theme_id=self._theme_id)
        return choice if self._dimension in (None, choice.dimension) else Choice(self._dimension, self._theme_id)

    def _suggested(self, source: Source, turns: list[Turn], passage: Passage) -> Suggestion | None:
        if self._tagger is None:
            return None
        return self._tagger.suggest(in_context(source.text, turns, [passage]))[0]
