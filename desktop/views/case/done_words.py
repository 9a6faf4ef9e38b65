"""What is said after something was done with the case."""

from PySide6.QtCore import QCoreApplication

from desktop.domain.actions import Action
from desktop.domain.codes import RequestKind
from desktop.domain.numbers import grouped
from desktop.views.words.labels import label, label_of

_DECISIONS = frozenset({Action.GRANT_REQUEST, Action.REFUSE_REQUEST})


def done_words(action: Action | None, result: object) -> str:
    """Return the sentence, empty where the screen itself shows what came of it."""
    if action is None or action is Action.ADD_NOTE:
        return ""
    if action in _DECISIONS:
        said = QCoreApplication.translate("CaseScreen", "Decided: {what}")
        return said.format(what=label_of(RequestKind, str(result)))
    if action is Action.SET_PRIORITY and result is False:
        return QCoreApplication.translate(
            "CaseScreen", "This level is the supervisor's to set. It was proposed."
        )
    if action is Action.ANSWER_ALARM and result is False:
        return QCoreApplication.translate(
            "CaseScreen", "The alarm holds until the supervisor confirms that it is not so."
        )
    if action is Action.SPLIT:
        said = QCoreApplication.translate("CaseScreen", "The new case has the number {number}.")
        return said.format(number=grouped(str(result)))
    said = QCoreApplication.translate("CaseScreen", "Done: {action}")
    return said.format(action=label(action))
