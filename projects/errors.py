"""What a user can do wrong, or what can go wrong for a user. The sentence itself stands in texts/."""


class AppError(Exception):
    """An error that a user is told about: `message_key` and the values that its sentence names."""

    def __init__(self, message_key: str, **values: str | int | float) -> None:
        super().__init__(message_key, values)
        self.message_key = message_key
        self.values = values


class NotFound(AppError):
    """Something that was asked for by its id is not there (any more)."""

    def __init__(self, what: str) -> None:
        super().__init__("error-not-found", what=what)


class NotAllowed(AppError):
    """The actor's role does not permit this action."""

    def __init__(self, action: str) -> None:
        super().__init__("error-not-allowed", action=action)


class Refused(AppError):
    """Bad input: nothing was changed, and the sentence says what to do."""


class Conflict(AppError):
    """Somebody else changed the same thing in the meantime."""
