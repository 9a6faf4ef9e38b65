"""The words of an import: what a column can mean, what the rows are to the hall."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.services.importing.columns import Meaning
from desktop.services.importing.service import ImportMode
from desktop.views.words.labels import Code

_MEANINGS: Mapping[Meaning, object] = {
    Meaning.TEXT: QT_TRANSLATE_NOOP("Importing", "Words"),
    Meaning.SUBJECT: QT_TRANSLATE_NOOP("Importing", "Subject"),
    Meaning.RECEIVED_AT: QT_TRANSLATE_NOOP("Importing", "Time sent"),
    Meaning.REFERENCE: QT_TRANSLATE_NOOP("Importing", "Their number"),
    Meaning.NAME: QT_TRANSLATE_NOOP("Importing", "Name"),
    Meaning.PHONE: QT_TRANSLATE_NOOP("Importing", "Telephone"),
    Meaning.PLACE: QT_TRANSLATE_NOOP("Importing", "Place"),
    Meaning.DEMAND: QT_TRANSLATE_NOOP("Importing", "Demand"),
    Meaning.SOURCE: QT_TRANSLATE_NOOP("Importing", "Way it came"),
    Meaning.REPLY: QT_TRANSLATE_NOOP("Importing", "Reply"),
    Meaning.REPLIED_AT: QT_TRANSLATE_NOOP("Importing", "Time of reply"),
}

_MODES: Mapping[ImportMode, object] = {
    ImportMode.NEW: QT_TRANSLATE_NOOP("Importing", "New"),
    ImportMode.OPEN: QT_TRANSLATE_NOOP("Importing", "In progress"),
    ImportMode.HISTORY: QT_TRANSLATE_NOOP("Importing", "History"),
}

_MODE_SENTENCES: Mapping[ImportMode, object] = {
    ImportMode.NEW: QT_TRANSLATE_NOOP(
        "Importing",
        "Registered today, not accepted yet; time limits start today.",
    ),
    ImportMode.OPEN: QT_TRANSLATE_NOOP(
        "Importing",
        "Registered and accepted today; time limits start today.",
    ),
    ImportMode.HISTORY: QT_TRANSLATE_NOOP(
        "Importing",
        "Closed cases for looking things up: no limit runs, nothing rings.",
    ),
}

_REPLIES = QT_TRANSLATE_NOOP(
    "Importing", "A row that has a reply always comes in as closed history."
)


def meaning_word(meaning: Meaning) -> str:
    """Return what a column with this meaning is called."""
    return _word(_MEANINGS, meaning)


def mode_word(mode: ImportMode) -> str:
    """Return the name of a mode."""
    return _word(_MODES, mode)


def mode_sentence(mode: ImportMode) -> str:
    """Return what this mode does to the rows (domain rules §K 17)."""
    return f"{_word(_MODE_SENTENCES, mode)}\n{_said(_REPLIES)}"


def _word(words: Mapping[Code, object], code: Code) -> str:
    return _said(words[code])


def _said(source: object) -> str:
    return QCoreApplication.translate("Importing", str(source))
