"""Words for the kinds of paper."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.domain.rows.case import DocumentRow

_WORDS: Mapping[str, object] = {
    "receipt_a5": QT_TRANSLATE_NOOP("Paper", "Receipt (A5)"),
    "receipt_roll": QT_TRANSLATE_NOOP("Paper", "Receipt (80 mm)"),
    "reply_letter": QT_TRANSLATE_NOOP("Paper", "Reply letter"),
    "interim_letter": QT_TRANSLATE_NOOP("Paper", "Interim reply"),
    "refusal_notice": QT_TRANSLATE_NOOP("Paper", "Notice of non-acceptance"),
    "extension_notice": QT_TRANSLATE_NOOP("Paper", "Notice of extension"),
    "suspension_notice": QT_TRANSLATE_NOOP("Paper", "Notice of suspension"),
    "recheck_notice": QT_TRANSLATE_NOOP("Paper", "Notice of a review"),
    "recheck_result": QT_TRANSLATE_NOOP("Paper", "Decision on the review"),
    "transfer_slip": QT_TRANSLATE_NOOP("Paper", "Transfer slip"),
    "dispute_sheet": QT_TRANSLATE_NOOP("Paper", "Dispute sheet"),
    "supervision_order": QT_TRANSLATE_NOOP("Paper", "Supervision order"),
    "delivery_proof": QT_TRANSLATE_NOOP("Paper", "Proof of delivery"),
    "callback_sheet": QT_TRANSLATE_NOOP("Paper", "Call-back sheet"),
    "handover_sheet": QT_TRANSLATE_NOOP("Paper", "Hand-over sheet"),
    "case_record": QT_TRANSLATE_NOOP("Paper", "Full record"),
}


def paper_word(kind: str) -> str:
    """Return the word for a kind of paper; a kind nobody named yet shows its code."""
    found = _WORDS.get(kind)
    return QCoreApplication.translate("Paper", str(found)) if found else kind


def paper_file(row: DocumentRow) -> str:
    """Return the name a copy is offered under: number, kind and version, never a person."""
    return f"{row.series_number}-{paper_word(row.kind)}-{row.version}.pdf"
