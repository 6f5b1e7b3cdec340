"""Csv files, read strictly: a quote that is not closed is told with its line, not guessed at."""

import csv
import io

from interviews.encodings import decode
from interviews.table import MOST_COLUMNS, MOST_ROWS
from projects.errors import Refused

_LONGEST_CELL = 1_000_000  # characters


def read_csv(content: bytes, encoding: str | None = None) -> tuple[list[list[str]], tuple[str, ...]]:
    """The rows, and warnings; `encoding` as `decode` takes it. Refused with the line that is wrong."""
    decoded = decode(content, encoding)
    text = decoded.text.strip("\n")
    if not text.strip():
        raise Refused("refused-no-rows")
    separator = max(",;\t", key=text.partition("\n")[0].count)
    csv.field_size_limit(_LONGEST_CELL)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    rows: list[list[str]] = []
    begun = 1
    try:
        for row in reader:
            if len(row) > MOST_COLUMNS or len(rows) > MOST_ROWS:
                raise Refused("refused-sheet-too-large", rows=MOST_ROWS, columns=MOST_COLUMNS)
            rows.append(row)
            begun = reader.line_num + 1
    except csv.Error:
        raise Refused("refused-open-quote", line=str(begun)) from None
    ragged = any(row and len(row) != len(rows[0]) for row in rows)
    warnings = {"warning-encoding": decoded.guessed, "warning-ragged": ragged}
    return rows, tuple(warning for warning, applies in warnings.items() if applies)
