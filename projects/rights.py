"""Who may do what: one table, read by every action in workflow/."""

from dataclasses import dataclass
from enum import Enum


class Role(Enum):
    """What somebody is to a traject."""

    OWNER = "owner"
    CONSULTANT = "consultant"
    FACILITATOR = "facilitator"
    READER = "reader"
    PARTICIPANT = "participant"


class Action(Enum):
    """Everything that people do; the value is what the journal keeps."""

    CREATE_PROJECT = "create_project"
    EDIT_PROJECT = "edit_project"
    DELETE_PROJECT = "delete_project"
    EDIT_STAKEHOLDER = "edit_stakeholder"
    REMOVE_STAKEHOLDER = "remove_stakeholder"
    WITHDRAW_CONSENT = "withdraw_consent"
    ERASE_PERSON = "erase_person"
    DESTROY_ORIGINALS = "destroy_originals"
    EXPORT_KEY = "export_key"
    DELETE_KEY = "delete_key"
    REMOVE_COPY = "remove_copy"
    IMPORT_SOURCE = "import_source"
    REVIEW_PERSONAL_DATA = "review_personal_data"
    EDIT_SOURCE = "edit_source"
    REMOVE_SOURCE = "remove_source"
    SUGGEST = "suggest"
    ACCEPT_TAG = "accept_tag"
    REJECT_TAG = "reject_tag"
    CHANGE_TAG = "change_tag"
    ADD_PASSAGE = "add_passage"
    CODE_FOUND = "code_found"
    SECOND_CODE = "second_code"
    COMPARE_CODERS = "compare_coders"
    SETTLE_CODES = "settle_codes"
    EDIT_THEME = "edit_theme"
    MERGE_THEMES = "merge_themes"
    SPLIT_THEME = "split_theme"
    MOVE_PASSAGE = "move_passage"
    RECODE = "recode"
    REMOVE_THEME = "remove_theme"
    IMPORT_CODEBOOK = "import_codebook"
    EDIT_STATEMENT = "edit_statement"
    EDIT_SESSION = "edit_session"
    OPEN_ROUND = "open_round"
    CLOSE_ROUND = "close_round"
    OPEN_ROOM = "open_room"
    CLOSE_ROOM = "close_room"
    JOIN_SESSION = "join_session"
    VOTE = "vote"
    ENTER_VOTE = "enter_vote"
    IMPORT_VOTES = "import_votes"
    RECORD_OUTCOME = "record_outcome"
    EDIT_EXPECTATION = "edit_expectation"
    EDIT_GOAL = "edit_goal"
    EDIT_PLAN = "edit_plan"
    RECORD_RESULT = "record_result"
    EDIT_MEMO = "edit_memo"
    REMOVE_MEMO = "remove_memo"
    EXPORT = "export"
    UNDO = "undo"
    REDO = "redo"
    READ = "read"


_EVERYTHING = frozenset(Action)
_ROOM = frozenset({
    Action.EDIT_SESSION, Action.OPEN_ROUND, Action.CLOSE_ROUND, Action.OPEN_ROOM, Action.CLOSE_ROOM,
    Action.ENTER_VOTE, Action.IMPORT_VOTES, Action.RECORD_OUTCOME, Action.EDIT_STATEMENT,
    Action.EXPORT, Action.UNDO, Action.REDO, Action.READ,
})  # fmt: skip
# The key tells who everybody is, and a copy of the database holds all trajects.
_OF_THE_OWNER = frozenset({Action.DELETE_PROJECT, Action.EXPORT_KEY, Action.DELETE_KEY, Action.REMOVE_COPY})

ALLOWED: dict[Role, frozenset[Action]] = {
    Role.OWNER: _EVERYTHING - {Action.VOTE, Action.JOIN_SESSION},
    Role.CONSULTANT: _EVERYTHING - _OF_THE_OWNER - {Action.VOTE, Action.JOIN_SESSION},
    Role.FACILITATOR: _ROOM,
    Role.READER: frozenset({Action.READ, Action.EXPORT}),
    Role.PARTICIPANT: frozenset({Action.VOTE, Action.JOIN_SESSION}),
}


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody at work: `id` is what the journal keeps, `name` what people read."""

    id: str
    name: str
    role: Role

    def may(self, action: Action) -> bool:
        """Does this actor's role permit the action?"""
        return action in ALLOWED[self.role]
