"""Where suggestions come from: the tagger for a traject's codebook, trained at first use."""

import hashlib
import threading
from collections.abc import Sequence

from analysis.context import PassageInContext
from analysis.tagger import LearntPassage, Tagger, train
from interviews.coding import Passage, Suggestion, Theme, cut
from interviews.source import Turn
from projects.ids import PassageId, ProjectId, SourceId
from projects.rights import Action
from store import Work
from workflow.coding import check_stretch, turn_at
from workflow.desk import Desk

_KEPT = 4  # taggers in memory: a few trajects side by side
_taggers: dict[str, Tagger] = {}
_training = threading.Lock()


def tagger_for(themes: Sequence[Theme]) -> Tagger:
    """The starter tagger for a codebook; trained once for each wording of it in this process."""
    signature = hashlib.sha256(repr(tuple(themes)).encode()).hexdigest()
    with _training:
        if signature not in _taggers:
            while len(_taggers) >= _KEPT:
                _taggers.pop(next(iter(_taggers)))
            _taggers[signature] = train(themes)
        return _taggers[signature]


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
    number, turn = turn_at(turns, start, end)
    passage = cut(
        source_id, PassageId(""), source.text, start, end, turn=number, role=turn.role, context=turn.context
    )  # fmt: skip
    return tagger_for(themes).suggest(in_context(source.text, turns, [passage]))[0]


def suggest_again(desk: Desk, project_id: ProjectId) -> int:
    """Learn from what was coded so far and put fresh suggestions in place of the open ones.

    Returns how many passages have a suggestion now. What a person accepted or rejected stays.
    """
    desk.check(Action.SUGGEST)
    with desk.looking() as work:
        themes = work.themes.of_project(project_id)
        learnt, waiting = _split(work, project_id)
    tagger = train(themes, learnt)
    fresh = tagger.suggest(waiting)
    with desk.doing(Action.SUGGEST, project_id, str(len(fresh)), undoable=False) as work:
        # Somebody may have coded in the meantime: those passages do not wait any more.
        _, still_waiting = _split(work, project_id)
        open_ids = {passage.id for passage in still_waiting}
        fresh = [suggestion for suggestion in fresh if suggestion.passage_id in open_ids]
        work.coding.replace_open_suggestions(project_id, fresh)
    return len(fresh)


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
