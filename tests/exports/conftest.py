"""One workbook for all tests that only read it."""

import io

import pytest
from openpyxl import Workbook, load_workbook

from exports.workbook import make_workbook
from tests.exports.factory import content


@pytest.fixture(scope="session")
def made() -> bytes:
    """The full traject as a file."""
    return make_workbook(content())


@pytest.fixture(scope="session")
def book(made: bytes) -> Workbook:
    """The same, opened; formulas as formulas."""
    return load_workbook(io.BytesIO(made))
