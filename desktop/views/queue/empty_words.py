"""What an empty queue says: what is empty, and what to do next."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.domain.numbers import MistypedNumber, parse_query
from desktop.domain.rows.queue import QueueFilter, QueueTab

_TABS = {
    QueueTab.MINE: (
        QT_TRANSLATE_NOOP("Queue", "No case waits for you."),
        QT_TRANSLATE_NOOP("Queue", "Look at 'All open' (Ctrl+8), or register a new one with F2."),
    ),
    QueueTab.TO_SIGN: (
        QT_TRANSLATE_NOOP("Queue", "Nothing to sign for."),
        QT_TRANSLATE_NOOP("Queue", "Cases appear here as soon as they are dispatched."),
    ),
    QueueTab.UNASSIGNED: (
        QT_TRANSLATE_NOOP("Queue", "Every case has somebody in charge."),
        QT_TRANSLATE_NOOP("Queue", "New and returned cases appear here until dispatched."),
    ),
    QueueTab.DUE_SOON: (
        QT_TRANSLATE_NOOP("Queue", "No limit ends within 24 hours."),
        QT_TRANSLATE_NOOP("Queue", "Go on with your own cases: Ctrl+1."),
    ),
    QueueTab.OVERDUE: (
        QT_TRANSLATE_NOOP("Queue", "Nothing is overdue."),
        QT_TRANSLATE_NOOP("Queue", "See what is due soon: Ctrl+4."),
    ),
    QueueTab.CALL_BACKS: (
        QT_TRANSLATE_NOOP("Queue", "Nobody waits for a call-back."),
        QT_TRANSLATE_NOOP("Queue", "Cases appear here when the reply was handed over."),
    ),
    QueueTab.TO_APPROVE: (
        QT_TRANSLATE_NOOP("Queue", "No request waits for a decision."),
        QT_TRANSLATE_NOOP("Queue", "Extensions, replies and the like appear here when asked for."),
    ),
    QueueTab.ALL: (
        QT_TRANSLATE_NOOP("Queue", "There is no open case."),
        QT_TRANSLATE_NOOP("Queue", "Register a complaint with F2."),
    ),
}


def empty_words(wanted: QueueFilter, *, narrow: bool) -> tuple[str, str]:
    """Return title and hint for a list in which nothing was found."""
    if wanted.text and isinstance(parse_query(wanted.text), MistypedNumber):
        return (
            QCoreApplication.translate("Queue", "This number cannot be right."),
            QCoreApplication.translate(
                "Queue", "Compare it with the receipt, or look for the name or the phone's tail."
            ),
        )
    if wanted.text:
        return (
            QCoreApplication.translate("Queue", "Nothing found."),
            QCoreApplication.translate(
                "Queue",
                "Try fewer words, the last four digits of the phone, or the number's tail. "
                "Esc ends the search.",
            ),
        )
    if narrow:
        return (
            QCoreApplication.translate("Queue", "No case meets these conditions."),
            QCoreApplication.translate("Queue", "Take a condition off to see more."),
        )
    title, hint = _TABS[wanted.tab]
    return (
        QCoreApplication.translate("Queue", str(title)),
        QCoreApplication.translate("Queue", str(hint)),
    )
