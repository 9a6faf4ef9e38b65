"""The sentences for everything that can go wrong, said to the person at the desk."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.domain.errors import InvalidInput, KnownError
from desktop.domain.permissions import Role
from desktop.views.words.error_words_hall import HALL_ERRORS
from desktop.views.words.error_words_input import INPUT_ERRORS
from desktop.views.words.error_words_papers import PAPER_ERRORS
from desktop.views.words.error_words_rules import RULE_ERRORS
from desktop.views.words.error_words_work import WORK_ERRORS
from desktop.views.words.field_words import FIELD_WORDS
from desktop.views.words.labels import label

SENTENCES: Mapping[str, object] = {
    **WORK_ERRORS,
    **PAPER_ERRORS,
    **INPUT_ERRORS,
    **HALL_ERRORS,
    **RULE_ERRORS,
}
"""Code of an error → source of its sentence."""

UNKNOWN = QT_TRANSLATE_NOOP(
    "Errors", "This could not be done. Please try again; if it fails again, tell the administrator."
)

SAVED: Mapping[str, object] = {
    "no": QT_TRANSLATE_NOOP("Errors", "It was not saved."),
    "unknown": QT_TRANSLATE_NOOP(
        "Errors", "It is not certain that it was saved: look before you do it again."
    ),
    "nothing": QT_TRANSLATE_NOOP("Errors", "Nothing was being saved just then."),
}
"""What a StorageTrouble knows about the work at hand → what the person is told."""

_THIS_LINE = QT_TRANSLATE_NOOP("Fields", "this line")


class _Values(dict[str, object]):
    """Gives an ellipsis for a value nobody handed over: a gap must not hide the sentence."""

    def __missing__(self, key: str) -> str:
        return "…"


def sentence(error: KnownError) -> str:
    """Return what happened and what to do next, in the language in force."""
    template = _said(SENTENCES.get(error.code, UNKNOWN))
    text = template.format_map(_Values(_values(error)))
    return " ".join(text.split())


def field_word(field: str) -> str:
    """Return the word for an input an error names, also for `others.0.phone`; never empty."""
    word = FIELD_WORDS.get(field.rpartition(".")[2], _THIS_LINE)
    return QCoreApplication.translate("Fields", str(word))


def _values(error: KnownError) -> dict[str, object]:
    saved = SAVED.get(str(error.params.get("saved")))
    values = {**error.params, "saved": _said(saved) if saved else ""}
    if isinstance(error, InvalidInput):
        values["field"] = field_word(error.field)
    if error.params.get("role") in set(Role):
        values["role"] = label(Role(str(error.params["role"])))
    return values


def _said(source: object) -> str:
    return QCoreApplication.translate("Errors", str(source))
