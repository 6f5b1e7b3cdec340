"""Themes and passages that several tests of the analysis use."""

from analysis.context import PassageInContext
from analysis.summaries import CodedPassage
from interviews.coding import Dimension, Sentiment, Theme
from projects.ids import PassageId, ProjectId, SourceId, ThemeId
from projects.stakeholder import Side

ZICHT = Theme(
    ThemeId("t1"), ProjectId("p"), "ZICHT", "Zichtbaarheid en aanwezigheid",
    "Waar, wanneer en hoe vaak handhavers te zien zijn.", "tijden, wijken, vaste wijkboa", "",
    "Wij zien ze hier nooit.",
)  # fmt: skip
SCHOON = Theme(
    ThemeId("t2"), ProjectId("p"), "SCHOON", "Afval, hondenpoep en schone openbare ruimte",
    "Bijplaatsingen, dumpen, zwerfafval, honden.", "containers, heterdaad", "", "Binnen drie dagen aan de deur.",
)  # fmt: skip
STRAND = Theme(
    ThemeId("t3"), ProjectId("p"), "STRANDFEEST", "Strandfeesten en kampvuren",
    "Feesten, kampvuren en muziek op het strand en in de duinen.", "strandtent, duinen, kampvuur, barbecue", "",
    "Er was weer een kampvuur in de duinen.",
)  # fmt: skip
CODEBOOK = (ZICHT, SCHOON, STRAND)


def passage(text: str, context: str = "", paragraph: str = "", number: int = 0) -> PassageInContext:
    """A passage; its turn is the passage itself unless said otherwise."""
    return PassageInContext(PassageId(f"x{number}"), text, context, paragraph or text)


def coded(
    number: int,
    text: str = "Elke maandag een boa mee langs de containers.",
    *,
    source: str = "",
    theme: ThemeId | None = ZICHT.id,
    dimension: Dimension = Dimension.EXPECTATION,
    sentiment: Sentiment | None = None,
    side: Side | None = Side.PARTNER,
    group: str = "bewoners",
    voice: bool = True,
    accepted: bool = True,
) -> CodedPassage:
    """A coded passage, each in a conversation of its own unless `source` says otherwise."""
    return CodedPassage(
        PassageId(f"x{number:03d}"), SourceId(source or f"s{number}"), theme, dimension, sentiment, None, side, group,
        voice, accepted, text,
    )  # fmt: skip
