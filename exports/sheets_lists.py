"""The choices of the sheets, and the sheet Lijsten that holds them."""

from collections.abc import Mapping, Sequence
from itertools import zip_longest

from exports.cells import cleaned
from exports.content import Content
from exports.sheet import LISTS, Column, Table
from exports.words import FREQUENCY, KIND, PERSPECTIVE, SENTIMENT, STATUS
from goals.goal import SAFETY_FIELDS


def choices(content: Content) -> dict[str, tuple[str, ...]]:
    """Each list by its name, in the order of the columns on the sheet."""
    fields = dict.fromkeys([*SAFETY_FIELDS, *(goal.safety_field for goal in content.goals if goal.safety_field)])
    return {
        "Status": tuple(STATUS.values()),
        "Intern/extern": ("Intern", "Extern"),
        "Ja/nee": ("Ja", "Nee"),
        "Thema": tuple(dict.fromkeys(label for theme in content.themes if (label := cleaned(theme.label).strip()))),
        "Sentiment": tuple(SENTIMENT.values()),
        "Perspectief": tuple(PERSPECTIVE.values()),
        "IVP-veld": tuple(cleaned(field) for field in fields),
        "Soort indicator": tuple(KIND.values()),
        "Frequentie": tuple(FREQUENCY.values()),
    }


def lists(named: Mapping[str, Sequence[str]]) -> Table:
    """The lists beside each other; the shorter ones end earlier."""
    columns = tuple(
        Column(name, max(14.0, min(48.0, 4.0 + max((len(value) for value in values), default=0))))
        for name, values in named.items()
    )
    return Table(LISTS, columns, tuple(zip_longest(*named.values())))
