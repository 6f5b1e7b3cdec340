"""Interviews that the tests of workflow/ work on."""

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

Interviewer: Hoe zien inwoners jullie?

Respondent: De meeste mensen zien ons als de bonnenschrijvers van de gemeente. \U0001f6b2 Dat klopt niet.

Interviewer: Wat verwacht je van de politie?

Respondent: Ik verwacht dat er binnen tien minuten iemand staat als een collega om hulp vraagt.
Ruben Tienstra zei dat al eerder.
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
- Binnen vijf werkdagen bericht aan de melder
- Bel Nadia Farouk op 06-12345678 als het spoed is
"""


@pytest.fixture
def boa(desk: Desk, project: Project) -> SourceId:
    """An interview with a member of staff, imported."""
    source = import_file(desk, project.id, "boa.txt", BOA.encode()).source_id
    assert source is not None
    return source


@pytest.fixture
def partner(desk: Desk, project: Project) -> SourceId:
    """Notes of a conversation with a partner, imported."""
    source = import_file(desk, project.id, "partner.md", PARTNER.encode(), SourceKind.INTERVIEW).source_id
    assert source is not None
    return source
