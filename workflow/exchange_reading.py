"""A file of another tool for coding, recognised by what is in it, to values."""

from collections.abc import Sequence

from interviews.archive import open_zip
from interviews.csv_file import read_csv
from interviews.exchange.exchanged import ExchangedProject, FileKind, Found, Remark
from interviews.exchange.qdc import read_qdc
from interviews.exchange.qualcoder import NEEDED as QUALCODER
from interviews.exchange.qualcoder import READ as QUALCODER_READ
from interviews.exchange.qualcoder import read_qualcoder
from interviews.exchange.quotes import is_quote_list, read_quotes
from interviews.exchange.refi_archive import Package, open_package
from interviews.exchange.refi_read import read_package
from interviews.exchange.refi_xml import name_of
from interviews.exchange.taguette import NEEDED as TAGUETTE
from interviews.exchange.taguette import READ as TAGUETTE_READ
from interviews.exchange.taguette import read_taguette
from interviews.table import Sheet
from interviews.xlsx import read_xlsx
from interviews.xml_guard import parse
from projects.errors import Refused
from store import is_sqlite, read_foreign
from workflow.reading_apart import LARGEST_PROJECT

ALWAYS = ("qdpx", "qdc", "qde", "qda", "sqlite3", "sqlite")  # names that no other file of ours has
MAYBE = ("xlsx", "csv")  # a table of quotes or codes, or else notes of a conversation


def read_exchange(file_name: str, content: bytes) -> Found:
    """What a file of another tool holds; the name only tells a table from a text. Refused when we cannot read it."""
    if not content:
        raise Refused("refused-empty")
    if len(content) > LARGEST_PROJECT:
        raise Refused("refused-too-large", limit=LARGEST_PROJECT // 2**20)
    if is_sqlite(content):
        return _read_database(content)
    if content.startswith(b"PK"):
        return _read_archive(content)
    if content.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<") or content.startswith((b"\xff\xfe<", b"\xfe\xff\0<")):
        return _read_xml(content)
    if file_name.casefold().endswith((".csv", ".txt", ".tsv")):
        table, warnings = read_csv(content)
        return _read_tables([Sheet("", table)], warnings)
    raise Refused("refused-exchange-unknown")


def _read_database(content: bytes) -> Found:
    tables = read_foreign(content, {*TAGUETTE_READ, *QUALCODER_READ})
    if set(TAGUETTE) <= set(tables):
        return read_taguette(tables)
    if set(QUALCODER) <= set(tables):
        return read_qualcoder(tables)
    raise Refused("refused-exchange-unknown")


def _read_archive(content: bytes) -> Found:
    files = open_zip(content)
    names = {name.casefold() for name, _ in files}
    if any(name.endswith(".qde") for name in names):
        return read_package(open_package(files))
    databases = [piece for name, piece in files if name.casefold().endswith(".qda") and is_sqlite(piece)]
    if len(databases) == 1:  # QualCoder keeps a project as a folder, which people send as a zip
        return _read_database(databases[0])
    if len(databases) > 1:
        raise Refused("refused-exchange-two-projects")
    if "xl/workbook.xml" in names:
        return _read_tables(*read_xlsx(content))
    raise Refused("refused-exchange-unknown")


def _read_xml(content: bytes) -> Found:
    kind = name_of(parse(content))
    if kind == "CodeBook":
        return read_qdc(content)
    if kind == "Project":
        return read_package(Package(content, {}))
    raise Refused("refused-exchange-unknown")


def _read_tables(tables: Sequence[Sheet], warnings: Sequence[str]) -> Found:
    """The quotes on the first sheet that has the columns of a list."""
    rows = next((table.rows for table in tables if is_quote_list(table.rows)), None)
    if rows is None:
        raise Refused("refused-exchange-no-quotes")
    remarks = tuple(Remark(key, {}) for key in warnings)
    return Found(FileKind.QUOTES, ExchangedProject(""), quotes=read_quotes(rows), remarks=remarks)
