"""What the tests of pages share: one SQLite file, two conversations in it, and the pages that links lead to."""

from pathlib import Path

import pytest

from interviews.source import SourceKind
from projects.ids import SourceId
from projects.project import Project
from workflow.desk import Desk
from workflow.importing import import_file

BOA = """---
interview_id: T-01
datum: 2026-09-08
respondent: Ruben Tienstra
functie: wijkboa
organisatie: Gemeente Lindewaard
intern_extern: intern
groep: handhavers
interviewer: Anouk Verlinde
toestemming: ja
---

Interviewer: Hoe zien inwoners jullie? \U0001f6b2

Respondent: De meeste mensen zien ons als de bonnenschrijvers van de gemeente. \U0001f469‍\U0001f692 Dat klopt niet.

Interviewer: Wat verwacht je van de politie?

Respondent: Ik verwacht dat er binnen tien minuten iemand staat als een collega om hulp vraagt.
"""

PARTNER = """---
interview_id: T-02
datum: 2026-09-09
respondent: Nadia Farouk
functie: gebiedsbeheerder
organisatie: Woningstichting De Vaart
intern_extern: extern
groep: wonen
interviewer: Anouk Verlinde
toestemming: mondeling ja, schriftelijk volgt nog
---

**Verwachtingen: afval**
- Halvering van de bijplaatsingen op de vijf ergste plekken aan het eind van 2027
- De melder krijgt binnen vijf werkdagen bericht over wat er met de melding is gedaan
"""


@pytest.fixture
def database_url(tmp_path: Path) -> str:
    """Pages need no second kind of database."""
    return f"sqlite:///{tmp_path / 'draagvlak.db'}"


@pytest.fixture
def boa(desk: Desk, project: Project) -> SourceId:
    """An interview with a member of staff: two passages, a smiley in question and answer."""
    return _imported(desk, project, "boa.txt", BOA)


@pytest.fixture
def partner(desk: Desk, project: Project) -> SourceId:
    """Notes of a conversation with a partner: two passages."""
    return _imported(desk, project, "partner.md", PARTNER)


def _imported(desk: Desk, project: Project, name: str, words: str) -> SourceId:
    source = import_file(desk, project.id, name, words.encode(), SourceKind.INTERVIEW).source_id
    assert source is not None
    return source
