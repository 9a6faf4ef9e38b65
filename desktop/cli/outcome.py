"""How a command ends: exit codes, and what is said about an error."""

import sys
from enum import IntEnum

from desktop.cli.libraries import missing_library
from desktop.cli.words import say
from desktop.domain.crash_report import describe
from desktop.domain.errors import InvalidInput, KnownError, NotAllowed, StorageTrouble


class Exit(IntEnum):
    """The exit codes every command documents."""

    OK = 0
    FAILED = 1
    USAGE = 2
    STORAGE = 3
    NOT_ALLOWED = 4
    BUG = 70
    STOPPED = 130


_CODES: tuple[tuple[type[KnownError], Exit], ...] = (
    (InvalidInput, Exit.USAGE),
    (NotAllowed, Exit.NOT_ALLOWED),
    (StorageTrouble, Exit.STORAGE),
    (KnownError, Exit.FAILED),
)


def tell(line: str) -> None:
    """Write a line of a command's result."""
    sys.stdout.write(line + "\n")


def told(error: Exception, language: str) -> int:
    """Say on the error channel what went wrong and what to do; return the exit code."""
    if isinstance(error, KnownError):
        complain(sentence(error, language))
        if "variable" in error.params:
            complain(say(language, "or_variable", variable=error.params["variable"]))
        return next(code for kind, code in _CODES if isinstance(error, kind))
    package = missing_library(error)
    if package:
        complain(say(language, "missing_library", package=package))
        return Exit.STORAGE
    complain(say(language, "bug"))
    complain("\n".join(describe(error)))
    return Exit.BUG


def sentence(error: KnownError, language: str) -> str:
    """Return what happened and what to do; the sentences are those of the windows."""
    try:
        from desktop.views.spoken import spoken
    except ImportError:  # a machine without the libraries of the windows
        return error.code
    return spoken(error, language)


def complain(line: str) -> None:
    """Write a line on the error channel."""
    sys.stderr.write(line + "\n")
