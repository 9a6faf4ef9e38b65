"""What keeps a paper from being made and a file from being taken in."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP

_NO_RECEIPT = QT_TRANSLATE_NOOP(
    "Errors",
    "This case is not handled under this number any more, so a receipt would promise too much. "
    "Print the paper that ended it.",
)

PAPER_ERRORS: Mapping[str, object] = {
    "already_printed": QT_TRANSLATE_NOOP(
        "Errors", "This paper was issued already. Print it again with a reason."
    ),
    "document_not_found": QT_TRANSLATE_NOOP(
        "Errors", "There is no such paper in this case. Issue it first."
    ),
    "letter_not_issued": QT_TRANSLATE_NOOP(
        "Errors", "The reply letter is not issued yet. Issue it, then deliver it."
    ),
    "paper_receipt_a5": _NO_RECEIPT,
    "paper_receipt_roll": _NO_RECEIPT,
    "paper_transfer_slip": QT_TRANSLATE_NOOP(
        "Errors", "The transfer slip needs a department. Dispatch the case first."
    ),
    "paper_supervision_order": QT_TRANSLATE_NOOP(
        "Errors", "No unit was given a supervision order. Put the case under supervision first."
    ),
    "paper_reply_letter": QT_TRANSLATE_NOOP(
        "Errors",
        "The reply letter is issued after the reply was approved. You can look at the draft now.",
    ),
    "paper_refusal_notice": QT_TRANSLATE_NOOP(
        "Errors", "This notice is only for a case that was not accepted."
    ),
    "paper_extension_notice": QT_TRANSLATE_NOOP(
        "Errors", "This notice is only for an extension that was granted."
    ),
    "paper_suspension_notice": QT_TRANSLATE_NOOP(
        "Errors", "This notice is only for a case whose clocks are stopped."
    ),
    "paper_interim_letter": QT_TRANSLATE_NOOP(
        "Errors", "This letter is only for an interim reply that was given before the reply itself."
    ),
    "paper_recheck_notice": QT_TRANSLATE_NOOP(
        "Errors", "This notice is only for a case whose reply is being reviewed."
    ),
    "paper_recheck_result": QT_TRANSLATE_NOOP(
        "Errors", "This notice is only for a review that was decided."
    ),
    "paper_callback_sheet": QT_TRANSLATE_NOOP(
        "Errors", "The call-back sheet is for a case whose reply was delivered."
    ),
    "paper_dispute_sheet": QT_TRANSLATE_NOOP(
        "Errors", "The dispute sheet is for a case that was sent back twice."
    ),
    "paper_delivery_proof": QT_TRANSLATE_NOOP(
        "Errors", "A void or merged case has no proof of delivery."
    ),
    "glyph_missing": QT_TRANSLATE_NOOP(
        "Errors",
        "The character '{char}' cannot be printed yet. Write it in another way, or tell the "
        "administrator.",
    ),
    "attachment_empty": QT_TRANSLATE_NOOP(
        "Errors", "This file is empty. Please choose another one."
    ),
    "attachment_too_large": QT_TRANSLATE_NOOP(
        "Errors", "This file is larger than {limit_mb} MB. Make it smaller or split it."
    ),
    "attachment_kind": QT_TRANSLATE_NOOP(
        "Errors",
        "Files of this kind are not taken. Use pictures, PDF, sound, MP4 video, Word, Excel "
        "or plain text.",
    ),
    "attachment_unreadable": QT_TRANSLATE_NOOP(
        "Errors", "This file cannot be read. Copy it to this computer and choose it again."
    ),
    "attachment_not_found": QT_TRANSLATE_NOOP(
        "Errors", "This attachment is not there any more. Open the case anew."
    ),
    "attachment_missing": QT_TRANSLATE_NOOP(
        "Errors",
        "The file of this attachment is missing on this computer. Tell the administrator; the "
        "backup has it.",
    ),
    "attachment_damaged": QT_TRANSLATE_NOOP(
        "Errors",
        "The file of this attachment is damaged and is not shown. Tell the administrator; the "
        "backup has it.",
    ),
    "attachment_not_stored": QT_TRANSLATE_NOOP(
        "Errors",
        "The attachment could not be stored. {saved} Please add it again; if it fails again, "
        "tell the administrator.",
    ),
}
"""Code → sentence with named fields."""
