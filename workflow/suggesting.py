"""Where suggestions come from: the tagger for a traject's codebook, trained at first use."""

import hashlib
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from analysis.context import PassageInContext
from analysis.tagger import LearntPassage, Tagger, train
from interviews.coding import Passage, Suggestion, Theme
from interviews.source import Turn
from projects.ids import PassageId, ProjectId, SourceId, ThemeId
from projects.rights import Action
from store import Work
from workflow.coding import check_stretch, passage_at
from workflow.desk import Desk

_KEPT = 4  # taggers in memory: a few different codebooks side by side
_taggers: dict[str, Tagger] = {}
_training = threading.Lock()


@dataclass(frozen=True, slots=True)
class CodebookTagger:
    """A tagger for one traject's codebook. `ids` translates the codes that it was trained on."""

    tagger: Tagger
    ids: Mapping[ThemeId, ThemeId]

    def suggest(self, passages: Sequence[PassageInContext]) -> list[Suggestion]:
        """A suggestion for each passage, in the same order."""
        return [
            replace(
                found, theme_id=self.ids[found.theme_id] if found.theme_id else None,
                alternatives=tuple(self.ids[one] for one in found.alternatives),
            )
            for found in self.tagger.suggest(passages)
        ]  # fmt: skip


def tagger_for(themes: Sequence[Theme]) -> CodebookTagger:
    """The starter tagger for a codebook; trained once in this process for each wording of it."""
    # Trajects with the same codebook share a tagger: it is trained on codes instead of ids.
    plain = [
        replace(theme, id=ThemeId(theme.code), project_id=ProjectId(""), position=0, colour=0, parent_id=None,
                dimension=None)
        for theme in themes
    ]  # fmt: skip
    signature = hashlib.sha256(repr(plain).encode()).hexdigest()
    with _training:
        tagger = _taggers.pop(signature) if signature in _taggers else train(plain)
        _taggers[signature] = tagger  # at the end: the one that was used longest ago goes first
        while len(_taggers) > _KEPT:
            _taggers.pop(next(iter(_taggers)))
        return CodebookTagger(tagger, {ThemeId(theme.code): theme.id for theme in themes})


def in_context(text: str, turns: Sequence[Turn], passages: Sequence[Passage]) -> list[PassageInContext]:
    """The passages of one source as the tagger sees them: with their question and their whole turn."""
    return [
        PassageInContext(
            passage.id, passage.exact, passage.context,
            text[turns[passage.turn].start:turns[passage.turn].end] if passage.turn < len(turns) else "",
        )
        for passage in passages
    ]  # fmt: skip


def suggest_for(desk: Desk, source_id: SourceId, start: int, end: int) -> Suggestion:
    """What the tagger says of a stretch that somebody selected; nothing is kept.

    Refused when nothing is selected, or the stretch holds only the interviewer's words.
    """
    with desk.looking() as work:
        source, turns = work.sources.get(source_id), work.sources.turns(source_id)
        themes = work.themes.of_project(source.project_id)
    check_stretch(source.text, start, end)
    passage = passage_at(PassageId(""), source, turns, start, end)
    return tagger_for(themes).suggest(in_context(source.text, turns, [passage]))[0]


@dataclass(frozen=True, slots=True)
class Fresh:
    """What a round of suggesting gave: passages that wait, and of how many the suggestion is another now."""

    waiting: int
    changed: int


def suggest_again(desk: Desk, project_id: ProjectId) -> Fresh:
    """Learn from what was coded so far and put fresh suggestions in place of the open ones.

    What a person accepted or rejected stays.
    """
    desk.check(Action.SUGGEST)
    with desk.looking() as work:
        themes = work.themes.of_project(project_id)
        learnt, waiting = _split(work, project_id)
    tagger = train(themes, learnt) if learnt else tagger_for(themes)
    fresh = tagger.suggest(waiting)
    with desk.doing(Action.SUGGEST, project_id, str(len(fresh)), undoable=False) as work:
        # Somebody may have coded in the meantime: those passages do not wait any more.
        _, still_waiting = _split(work, project_id)
        open_ids = {passage.id for passage in still_waiting}
        fresh = [suggestion for suggestion in fresh if suggestion.passage_id in open_ids]
        before = {
            one.passage_id: _said(one)
            for line in work.sources.lines(project_id)
            for one in work.coding.suggestions_of(line.id)
        }
        work.coding.replace_open_suggestions(project_id, fresh)
    return Fresh(len(fresh), sum(before.get(one.passage_id) != _said(one) for one in fresh))


def _said(suggestion: Suggestion) -> tuple[object, ...]:
    return suggestion.dimension, suggestion.theme_id, suggestion.sentiment, suggestion.perspective


def _split(work: Work, project_id: ProjectId) -> tuple[list[LearntPassage], list[PassageInContext]]:
    """What was coded, and what waits for a suggestion, both with their context."""
    learnt: list[LearntPassage] = []
    waiting: list[PassageInContext] = []
    for line in work.sources.lines(project_id):
        source, turns = work.sources.get(line.id), work.sources.turns(line.id)
        tags = {tag.passage_id: tag for tag in work.coding.tags_of(line.id)}
        open_ids = work.coding.waiting_in(line.id)
        for passage in in_context(source.text, turns, work.coding.passages_of(line.id)):
            if passage.id in tags:
                tag = tags[passage.id]
                learnt.append(LearntPassage(passage, tag.dimension, tag.theme_id, tag.sentiment))
            elif passage.id in open_ids:
                waiting.append(passage)
    return learnt, waiting
