"""Errors a person can be told about: a code and parameters, never a sentence."""


class KnownError(Exception):
    """Something the program expected to go wrong; `code` picks the sentence shown to the user."""

    def __init__(self, code: str, **params: object) -> None:
        super().__init__(code)
        self.code = code
        self.params = params


class InvalidInput(KnownError):
    """What was typed cannot be kept; `field` names the input to go to."""

    def __init__(self, field: str, code: str, **params: object) -> None:
        super().__init__(code, **params)
        self.field = field


class NotAllowed(KnownError):
    """The person's roles, or their part in this case, do not permit the act."""


class NotFound(KnownError):
    """What was asked for does not exist or may not be seen by this person."""


class Conflict(KnownError):
    """Somebody else changed the record, or its state does not permit the act any more."""


class StorageTrouble(KnownError):
    """The database or a file cannot be read or written; params say whether the work was saved."""
