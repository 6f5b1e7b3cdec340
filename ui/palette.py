"""The colours of themes: twelve that stay apart for colour-blind people too; more themes share grey.

Found by search: 3:1 or more on white, and no two nearer than 23 (CIE76) as seen with normal sight,
deuteranopia or protanopia. A colour never stands alone: the theme's code is always beside it.
"""

PALETTE = (
    "#ab294d", "#0b9cc6", "#a79206", "#0a1282", "#33a28b", "#724678",
    "#b38e5a", "#0f62f1", "#a41103", "#081a4e", "#1d8ae6", "#3a0f1f",
)  # fmt: skip
GREY = "#6b7280"
STAFF, PARTNERS = "#2b5c8a", "#c2703d"  # the two sides, the same everywhere


def theme_colour(number: int | None) -> str:
    """The colour of a theme by its number in the palette; grey for no theme and beyond the twelfth."""
    return GREY if number is None or not 0 <= number < len(PALETTE) else PALETTE[number]
