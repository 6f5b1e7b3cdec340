"""Captions to turns: one for each time that somebody has the floor."""

from dataclasses import replace

from interviews.captions import Cue, labels_in, with_labels
from interviews.header import Header
from interviews.source import Turn, TurnRole
from interviews.speakers import decide_roles, is_name_like, key, known_role
from interviews.turns import with_questions


def join_cues(cues: tuple[Cue, ...], header: Header) -> tuple[str, tuple[Turn, ...]]:
    """The text with a paragraph for each time that somebody has the floor; a cue without a name goes on."""
    joined: list[Cue] = []
    for cue in with_labels(cues, _labels_that_count(cues)):
        if joined and (not cue.speaker or key(cue.speaker) == key(joined[-1].speaker)):
            joined[-1] = replace(joined[-1], text=f"{joined[-1].text} {cue.text}")
        else:
            joined.append(cue)
    roles = decide_roles([(cue.speaker, cue.text) for cue in joined if cue.speaker], header)
    turns = []
    place = 0
    for cue in joined:
        role = roles[key(cue.speaker)] if cue.speaker else TurnRole.NOTES
        turns.append(Turn(place, place + len(cue.text), cue.speaker, role, "", cue.time))
        place += len(cue.text) + 2
    text = "\n\n".join(cue.text for cue in joined)
    return text, with_questions(text, turns)


def _labels_that_count(cues: tuple[Cue, ...]) -> frozenset[str]:
    labels = labels_in(cues)
    seen = [key(label) for label in labels]
    return frozenset(label for label in labels
                     if known_role(label) or (seen.count(key(label)) > 1 and is_name_like(label)))  # fmt: skip
