"""What may be told to somebody who asks how far a case is, in one line."""

from PySide6.QtCore import QCoreApplication

from desktop.domain.rows.queue import EnquiryAnswer
from desktop.domain.status import Status
from desktop.views.words.labels import label_of
from desktop.views.words.moments import Moments


def answer_words(answer: EnquiryAnswer, moments: Moments) -> str:
    """Return state, who works on it, next contact and final date."""
    parts = [label_of(Status, answer.status)]
    who = " ".join(part for part in (answer.department, answer.handler) if part)
    if who:
        parts.append(who)
    if answer.contact_due is not None:
        said = QCoreApplication.translate("CaseAnswer", "next contact by {when}")
        parts.append(said.format(when=moments.full(answer.contact_due)))
    if answer.close_due is not None:
        said = QCoreApplication.translate("CaseAnswer", "concluded by {when}")
        parts.append(said.format(when=moments.full(answer.close_due)))
    return " · ".join(parts)
