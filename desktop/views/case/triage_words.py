"""Words for a line of the history that tells what triage found or what was answered to it."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.domain.rows.case import EntryRow
from desktop.domain.triage.answers import LEVEL, TYPE
from desktop.views.words.subtypes import trigger_word

_ALARM: Mapping[str, object] = {
    "fired": QT_TRANSLATE_NOOP("CaseEntry", "Alarm: {what}"),
    "taken": QT_TRANSLATE_NOOP("CaseEntry", "Alarm confirmed: {what}"),
    "dismissed": QT_TRANSLATE_NOOP("CaseEntry", "Alarm not so: {what}"),
}
_SUGGESTION: Mapping[str, object] = {
    "taken": QT_TRANSLATE_NOOP("CaseEntry", "Suggested {what} taken"),
    "dismissed": QT_TRANSLATE_NOOP("CaseEntry", "Suggested {what} dismissed"),
}
_SUGGESTED: Mapping[str, object] = {
    TYPE: QT_TRANSLATE_NOOP("CaseEntry", "type"),
    LEVEL: QT_TRANSLATE_NOOP("CaseEntry", "level"),
}


def triage_title(entry: EntryRow) -> str:
    """Return the title of the line."""
    suggested = _SUGGESTED.get(entry.text)
    said = (_SUGGESTION if suggested else _ALARM)[entry.reference]
    what = _said(suggested) if suggested else trigger_word(entry.text)
    return _said(said).format(what=what)


def _said(source: object) -> str:
    return QCoreApplication.translate("CaseEntry", str(source))
