"""The colours of codes: twelve that stay apart for colour-blind people too; more codes share grey.

Found by search: 3:1 or more on white, and no two nearer than 23 (CIE76) as seen with normal sight,
deuteranopia or protanopia. A colour never stands alone: the code is always beside it.
"""

from collections.abc import Iterable

PALETTE = (
    "#ab294d", "#0b9cc6", "#a79206", "#0a1282", "#33a28b", "#724678",
    "#b38e5a", "#0f62f1", "#a41103", "#081a4e", "#1d8ae6", "#3a0f1f",
)  # fmt: skip
GREY = "#6b7280"
GREY_NUMBER = len(PALETTE)


def colour_of(number: int | None) -> str:
    """The colour with this number, as "#rrggbb"; grey for none and beyond the twelfth."""
    return GREY if number is None or not 0 <= number < len(PALETTE) else PALETTE[number]


def nearest_colour(written: str) -> int | None:
    """The number of the colour that looks most like "#rrggbb"; None for anything else."""
    digits = written.strip().removeprefix("#").casefold()
    if len(digits) != 6 or any(digit not in "0123456789abcdef" for digit in digits):
        return None
    wanted = _parts(digits)
    return min(range(GREY_NUMBER + 1), key=lambda number: _apart(wanted, _parts(colour_of(number)[1:])))


def free_colour(taken: Iterable[int]) -> int:
    """The first colour of the palette that no code has yet; grey when all are taken."""
    used = set(taken)
    return next((number for number in range(GREY_NUMBER) if number not in used), GREY_NUMBER)


def _parts(digits: str) -> tuple[int, int, int]:
    return int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:], 16)


def _apart(one: tuple[int, int, int], other: tuple[int, int, int]) -> float:
    """How different two colours look: weighed by how red they are ("redmean"), good enough to choose by."""
    red, green, blue = (a - b for a, b in zip(one, other, strict=True))
    mean = (one[0] + other[0]) / 2
    return (2 + mean / 256) * red**2 + 4 * green**2 + (2 + (255 - mean) / 256) * blue**2
