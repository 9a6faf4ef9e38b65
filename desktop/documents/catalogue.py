"""Every document the product prints: code, title, data, drawing and number series."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from desktop.documents.callback_sheet import CallbackSheetData, render_callback_sheet
from desktop.documents.case_record import CaseRecordData, render_case_record
from desktop.documents.delivery_proof import DeliveryProofData, render_delivery_proof
from desktop.documents.dispute_sheet import DisputeSheetData, render_dispute_sheet
from desktop.documents.extension_notice import ExtensionNoticeData, render_extension_notice
from desktop.documents.handover_sheet import HandoverSheetData, render_handover_sheet
from desktop.documents.interim_letter import InterimLetterData, render_interim_letter
from desktop.documents.receipt import ReceiptData
from desktop.documents.receipt_a5 import render_receipt_a5
from desktop.documents.receipt_roll import render_receipt_roll
from desktop.documents.recheck_notice import RecheckNoticeData, render_recheck_notice
from desktop.documents.recheck_result import RecheckResultData, render_recheck_result
from desktop.documents.refusal_notice import RefusalNoticeData, render_refusal_notice
from desktop.documents.reply_letter import ReplyLetterData, render_reply_letter
from desktop.documents.supervision_order import SupervisionOrderData, render_supervision_order
from desktop.documents.suspension_notice import SuspensionNoticeData, render_suspension_notice
from desktop.documents.transfer_slip import TransferSlipData, render_transfer_slip
from desktop.domain.numbers import Series


@dataclass(frozen=True, slots=True)
class DocumentKind:
    """A document; `series` numbers the paper itself, `file_prefix` is its official file series.

    Papers without a series of their own go by the number of their case; the prefix follows the
    hall's own word in the file number. `data` is what `render` takes.
    """

    code: str
    title: str
    render: Callable[[Any], bytes]
    data: type[Any]
    series: Series = Series.CASE
    file_prefix: str = ""


CATALOGUE: Final = (
    DocumentKind("receipt_a5", "投诉回执（A5）", render_receipt_a5, ReceiptData),
    DocumentKind("receipt_roll", "投诉回执（80毫米）", render_receipt_roll, ReceiptData),
    DocumentKind(
        "reply_letter", "投诉处理答复函", render_reply_letter, ReplyLetterData, Series.LETTER, "诉"
    ),
    DocumentKind(
        "interim_letter",
        "阶段性答复函",
        render_interim_letter,
        InterimLetterData,
        Series.LETTER,
        "诉阶",
    ),
    DocumentKind(
        "refusal_notice",
        "不予受理告知书",
        render_refusal_notice,
        RefusalNoticeData,
        file_prefix="诉不受",
    ),
    DocumentKind(
        "extension_notice",
        "延期办理告知书",
        render_extension_notice,
        ExtensionNoticeData,
        file_prefix="诉延",
    ),
    DocumentKind(
        "suspension_notice",
        "中止计时告知书",
        render_suspension_notice,
        SuspensionNoticeData,
        file_prefix="诉中",
    ),
    DocumentKind(
        "recheck_notice",
        "复查受理告知书",
        render_recheck_notice,
        RecheckNoticeData,
        file_prefix="诉复受",
    ),
    DocumentKind(
        "recheck_result",
        "复查答复告知书",
        render_recheck_result,
        RecheckResultData,
        file_prefix="诉复答",
    ),
    DocumentKind(
        "transfer_slip", "转办单", render_transfer_slip, TransferSlipData, Series.SLIP, "转"
    ),
    DocumentKind("dispute_sheet", "争议件报告单", render_dispute_sheet, DisputeSheetData),
    DocumentKind(
        "supervision_order",
        "督办通知单",
        render_supervision_order,
        SupervisionOrderData,
        file_prefix="诉督",
    ),
    DocumentKind("delivery_proof", "送达回证", render_delivery_proof, DeliveryProofData),
    DocumentKind("callback_sheet", "满意度回访单", render_callback_sheet, CallbackSheetData),
    DocumentKind("handover_sheet", "交接班单", render_handover_sheet, HandoverSheetData),
    DocumentKind("case_record", "投诉登记表", render_case_record, CaseRecordData),
)


_BY_CODE: Final = {kind.code: kind for kind in CATALOGUE}


def document_kind(code: str) -> DocumentKind:
    """Return the entry with this code; KeyError if there is none."""
    return _BY_CODE[code]
