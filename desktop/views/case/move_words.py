"""What a move from one state to another means to a person."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.domain.status import Status
from desktop.views.words.labels import label

_S = Status
_BY_BOTH: Mapping[tuple[Status, Status], object] = {
    (_S.DISPATCHED, _S.IN_PROGRESS): QT_TRANSLATE_NOOP("CaseMove", "Signed for"),
    (_S.JOINT, _S.IN_PROGRESS): QT_TRANSLATE_NOOP("CaseMove", "Joint handling concluded"),
    (_S.SUSPENDED, _S.IN_PROGRESS): QT_TRANSLATE_NOOP("CaseMove", "The limits run again"),
    (_S.REVIEW, _S.IN_PROGRESS): QT_TRANSLATE_NOOP("CaseMove", "Reply sent back"),
    (_S.SUPPLEMENT, _S.REGISTERED): QT_TRANSLATE_NOOP("CaseMove", "Supplements taken in"),
    (_S.REJECTED, _S.ACCEPTED): QT_TRANSLATE_NOOP("CaseMove", "Accepted after review"),
    (_S.MERGED, _S.REGISTERED): QT_TRANSLATE_NOOP("CaseMove", "Taken out of the merger"),
    (_S.RECHECK, _S.CLOSED): QT_TRANSLATE_NOOP("CaseMove", "Reply upheld"),
    (_S.WITHDRAWN, _S.ACCEPTED): QT_TRANSLATE_NOOP("CaseMove", "Gone on in the public interest"),
    (_S.WITHDRAWN, _S.IN_PROGRESS): QT_TRANSLATE_NOOP("CaseMove", "Gone on in the public interest"),
    (_S.ACCEPTED, _S.RESOLVED): QT_TRANSLATE_NOOP("CaseMove", "Solved on the spot"),
}
_BY_TARGET: Mapping[Status, object] = {
    _S.REGISTERED: QT_TRANSLATE_NOOP("CaseMove", "Registered"),
    _S.SUPPLEMENT: QT_TRANSLATE_NOOP("CaseMove", "Supplements asked for"),
    _S.ACCEPTED: QT_TRANSLATE_NOOP("CaseMove", "Accepted"),
    _S.DISPATCHED: QT_TRANSLATE_NOOP("CaseMove", "Dispatched"),
    _S.RETURNED: QT_TRANSLATE_NOOP("CaseMove", "Returned"),
    _S.JOINT: QT_TRANSLATE_NOOP("CaseMove", "Joint handling asked for"),
    _S.SUSPENDED: QT_TRANSLATE_NOOP("CaseMove", "Limits stopped"),
    _S.REVIEW: QT_TRANSLATE_NOOP("CaseMove", "Reply handed in"),
    _S.RESOLVED: QT_TRANSLATE_NOOP("CaseMove", "Reply approved"),
    _S.FED_BACK: QT_TRANSLATE_NOOP("CaseMove", "Reply given to the person"),
    _S.RECHECK: QT_TRANSLATE_NOOP("CaseMove", "Review asked for"),
    _S.REOPENED: QT_TRANSLATE_NOOP("CaseMove", "To be redone"),
    _S.INTERIM: QT_TRANSLATE_NOOP("CaseMove", "Interim reply given"),
    _S.CLOSED: QT_TRANSLATE_NOOP("CaseMove", "Closed, to be archived"),
    _S.ARCHIVED: QT_TRANSLATE_NOOP("CaseMove", "Archived"),
    _S.REJECTED: QT_TRANSLATE_NOOP("CaseMove", "Not accepted"),
    _S.TRANSFERRED: QT_TRANSLATE_NOOP("CaseMove", "Transferred out"),
    _S.LEAD_TRANSFERRED: QT_TRANSLATE_NOOP("CaseMove", "Lead handed over"),
    _S.MERGED: QT_TRANSLATE_NOOP("CaseMove", "Merged"),
    _S.WITHDRAWN: QT_TRANSLATE_NOOP("CaseMove", "Withdrawn"),
    _S.TERMINATED: QT_TRANSLATE_NOOP("CaseMove", "Terminated"),
    _S.VOID: QT_TRANSLATE_NOOP("CaseMove", "Made void"),
}


def move_word(source: Status, target: Status) -> str:
    """Return what happened in the language in force."""
    found = _BY_BOTH.get((source, target)) or _BY_TARGET.get(target)
    return QCoreApplication.translate("CaseMove", str(found)) if found else label(target)
