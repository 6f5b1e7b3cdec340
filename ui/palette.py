"""The colours of charts and of codes (interviews/colours.py). A colour never stands alone."""

from interviews.colours import GREY, PALETTE
from interviews.colours import colour_of as theme_colour

__all__ = ["GREY", "PALETTE", "PARTNERS", "STAFF", "theme_colour"]

STAFF, PARTNERS = "#2b5c8a", "#c2703d"  # the two sides, the same everywhere
