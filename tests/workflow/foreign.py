"""Projects of Taguette and QualCoder, as those programs keep them in SQLite."""

import json
import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import closing

TAGUETTE = """
CREATE TABLE projects (id INTEGER PRIMARY KEY, name VARCHAR(200), description TEXT, created DATETIME);
CREATE TABLE users (login VARCHAR(30) PRIMARY KEY, hashed_password VARCHAR(192), email VARCHAR(256));
CREATE TABLE documents (id INTEGER PRIMARY KEY, name VARCHAR(200), description TEXT, filename VARCHAR(200),
  created DATETIME, project_id INTEGER, text_direction VARCHAR(13), contents TEXT);
CREATE TABLE highlights (id INTEGER PRIMARY KEY, document_id INTEGER, start_offset INTEGER, end_offset INTEGER,
  snippet TEXT);
CREATE TABLE tags (id INTEGER PRIMARY KEY, project_id INTEGER, path VARCHAR(200), description TEXT);
CREATE TABLE highlight_tags (highlight_id INTEGER, tag_id INTEGER);
CREATE TABLE commands (id INTEGER PRIMARY KEY, date DATETIME, user_login VARCHAR(30), project_id INTEGER,
  document_id INTEGER, payload TEXT);
"""
QUALCODER = """
CREATE TABLE project (databaseversion TEXT, date TEXT, memo TEXT, about TEXT);
CREATE TABLE source (id INTEGER PRIMARY KEY, name TEXT, fulltext TEXT, mediapath TEXT, memo TEXT, owner TEXT,
  date TEXT, av_text_id INTEGER, risid INTEGER, UNIQUE(name));
CREATE TABLE code_cat (catid INTEGER PRIMARY KEY, name TEXT, owner TEXT, date TEXT, memo TEXT, supercatid INTEGER);
CREATE TABLE code_name (cid INTEGER PRIMARY KEY, name TEXT, memo TEXT, catid INTEGER, owner TEXT, date TEXT,
  color TEXT);
CREATE TABLE code_text (ctid INTEGER PRIMARY KEY, cid INTEGER, fid INTEGER, seltext TEXT, pos0 INTEGER, pos1 INTEGER,
  owner TEXT, date TEXT, memo TEXT, avid INTEGER, important INTEGER);
CREATE TABLE code_image (imid INTEGER PRIMARY KEY, id INTEGER, cid INTEGER);
CREATE TABLE cases (caseid INTEGER PRIMARY KEY, name TEXT, memo TEXT, owner TEXT, date TEXT);
CREATE TABLE case_text (id INTEGER PRIMARY KEY, caseid INTEGER, fid INTEGER, pos0 INTEGER, pos1 INTEGER);
CREATE TABLE attribute_type (name TEXT PRIMARY KEY, date TEXT, owner TEXT, memo TEXT, caseOrFile TEXT,
  valuetype TEXT);
CREATE TABLE attribute (attrid INTEGER PRIMARY KEY, name TEXT, attr_type TEXT, value TEXT, id INTEGER);
CREATE TABLE annotation (anid INTEGER PRIMARY KEY, fid INTEGER, pos0 INTEGER, pos1 INTEGER, memo TEXT, owner TEXT,
  date TEXT);
CREATE TABLE journal (jid INTEGER PRIMARY KEY, name TEXT, jentry TEXT, date TEXT, owner TEXT);
CREATE VIEW coder_view AS SELECT owner FROM code_text;
"""


def sqlite_file(schema: str, tables: Mapping[str, Sequence[Mapping[str, object]]]) -> bytes:
    """A database with this schema and these rows."""
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript(schema)
        for table, rows in tables.items():
            for row in rows:
                marks = ", ".join("?" * len(row))
                connection.execute(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks})", tuple(row.values()))
        connection.commit()
        return connection.serialize()


def taguette(html: str, highlights: Sequence[tuple[int, int, str]]) -> bytes:
    """A project with one document and one tag on each highlight; Bram made the first."""
    return sqlite_file(TAGUETTE, {
        "projects": [{"id": 1, "name": "Gesprekken", "description": "Over afval"}],
        "users": [{"login": "bram", "hashed_password": "geheim", "email": "bram@voorbeeld.nl"}],
        "documents": [{"id": 7, "name": "Gesprek 1", "filename": "g1.docx", "project_id": 1, "contents": html,
                       "created": "2026-09-08 10:00:00"}],
        "tags": [{"id": 3, "project_id": 1, "path": "afval", "description": "Alles over afval"}],
        "highlights": [
            {"id": number, "document_id": 7, "start_offset": start, "end_offset": end, "snippet": snippet}
            for number, (start, end, snippet) in enumerate(highlights, start=1)
        ],
        "highlight_tags": [{"highlight_id": number, "tag_id": 3} for number in range(1, len(highlights) + 1)],
        "commands": [{"id": 1, "user_login": "bram", "project_id": 1,
                      "payload": json.dumps({"type": "highlight_add", "highlight_id": 1})}],
    })  # fmt: skip


def qualcoder(text: str, quote: str) -> bytes:
    """A project with one text, a code under a category, a case with an attribute, and memos on everything."""
    start = text.index(quote)
    return sqlite_file(QUALCODER, {
        "project": [{"databaseversion": "v14", "memo": "Over afval"}],
        "source": [
            {"id": 1, "name": "gesprek1.txt", "fulltext": text, "memo": "Goed gesprek", "owner": "bram",
             "date": "2026-09-08 10:00:00"},
            {"id": 2, "name": "foto.png", "mediapath": "/images/foto.png", "owner": "bram"},
        ],
        "code_cat": [{"catid": 1, "name": "Straat", "memo": "Buiten"}],
        "code_name": [{"cid": 5, "name": "Afval", "memo": "Alles over afval", "catid": 1, "owner": "bram",
                       "color": "#3366cc"}],
        "code_text": [
            {"ctid": 9, "cid": 5, "fid": 1, "seltext": quote, "pos0": start, "pos1": start + len(quote),
             "owner": "carla", "date": "2026-09-09 11:00:00", "memo": "Vaker gehoord"},
            {"ctid": 10, "cid": 5, "fid": 1, "seltext": quote, "pos0": start + 3, "pos1": start + 3 + len(quote),
             "owner": "bram", "date": "onzin"},
        ],
        "code_image": [{"imid": 1, "id": 2, "cid": 5}],
        "cases": [{"caseid": 4, "name": "Boa 1", "memo": "Twee keer gesproken", "owner": "bram"}],
        "case_text": [{"caseid": 4, "fid": 1, "pos0": 0, "pos1": len(text)}],
        "attribute_type": [{"name": "Functie", "caseOrFile": "case", "valuetype": "character"}],
        "attribute": [{"name": "Functie", "attr_type": "case", "value": "boa", "id": 4}],
        "annotation": [{"anid": 1, "fid": 1, "pos0": 0, "pos1": 5, "memo": "Begin", "owner": "carla"}],
        "journal": [{"jid": 1, "name": "Dag 1", "jentry": "Begonnen.", "owner": "bram"}],
    })  # fmt: skip
