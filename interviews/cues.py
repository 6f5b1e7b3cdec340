"""Captions to turns: one for each time that somebody has the floor."""

import re
from collections import Counter
from dataclasses import replace

from interviews.captions import Cue, labels_in, with_labels
from interviews.header import Header
from interviews.source import Turn, TurnRole
from interviews.speakers import decide_roles, is_name_like, key, known_role
from interviews.turns import with_questions

_PHONE = re.compile(r"\+?[\d*][\d* ().-]{6,20}")  # who dials in to Zoom is called after the telephone; it hides a part


def join_cues(cues: tuple[Cue, ...], header: Header) -> tuple[str, tuple[Turn, ...]]:
    """The text with a paragraph for each time that somebody has the floor.

    A cue without a name goes on with the speaker before it, unless the program names a voice in its cues: then
    it did not know whose words these are, and neither do we.
    """
    voiced = any(cue.speaker for cue in cues)
    joined: list[Cue] = []
    for cue in with_labels(cues, _labels_that_count(cues)):
        goes_on = not cue.speaker and not (voiced and cue.time)
        if joined and (goes_on or key(cue.speaker) == key(joined[-1].speaker)):
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
    seen = Counter(key(label) for label in labels)
    return frozenset(
        label for label in labels
        if known_role(label) or (seen[key(label)] > 1 and (is_name_like(label) or _PHONE.fullmatch(label)))
    )  # fmt: skip
