"""What things are called in the store: opaque texts, one type for each kind of thing."""

from typing import NewType

ProjectId = NewType("ProjectId", str)
StakeholderId = NewType("StakeholderId", str)
SourceId = NewType("SourceId", str)
IntakeId = NewType("IntakeId", str)
PassageId = NewType("PassageId", str)
TagId = NewType("TagId", str)
ThemeId = NewType("ThemeId", str)
MemoId = NewType("MemoId", str)
SecondCodingId = NewType("SecondCodingId", str)
StatementId = NewType("StatementId", str)
SessionId = NewType("SessionId", str)
RoundId = NewType("RoundId", str)
ParticipantId = NewType("ParticipantId", str)
ExpectationId = NewType("ExpectationId", str)
GoalId = NewType("GoalId", str)
IndicatorId = NewType("IndicatorId", str)
