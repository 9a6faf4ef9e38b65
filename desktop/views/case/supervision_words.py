"""What the history says of supervision: the order, its answer, a reminder."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.domain.codes import SupervisionLine
from desktop.domain.rows.case import EntryRow

_TITLES: Mapping[str, object] = {
    SupervisionLine.ORDER: QT_TRANSLATE_NOOP("CaseEntry", "Put under supervision"),
    SupervisionLine.REPLY: QT_TRANSLATE_NOOP("CaseEntry", "Supervision order answered"),
    SupervisionLine.REMINDER: QT_TRANSLATE_NOOP("CaseEntry", "Reminded to hurry"),
}


def supervision_lines(entry: EntryRow, changed: tuple[str, ...]) -> tuple[str, ...]:
    """Return the title of a line, what was said, and the changed values already worded."""
    title = QCoreApplication.translate("CaseEntry", str(_TITLES[entry.reference]))
    return (title, entry.text, *changed)
