"""Invented cases and a reader of finished papers."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest

from desktop.documents.callback_sheet import CallbackSheetData, CallTry
from desktop.documents.case_record import CaseRecordData, RecordEntry, RecordField
from desktop.documents.catalogue import document_kind
from desktop.documents.delivery_proof import DeliveryProofData
from desktop.documents.dispute_sheet import DisputeSheetData, ReturnLine
from desktop.documents.extension_notice import ExtensionNoticeData
from desktop.documents.furniture import Furniture, sealed
from desktop.documents.handover_sheet import HandoverGroup, HandoverItem, HandoverSheetData
from desktop.documents.interim_letter import InterimLetterData
from desktop.documents.receipt import Promise, ReceiptData
from desktop.documents.recheck_notice import RecheckNoticeData
from desktop.documents.recheck_result import RecheckResultData
from desktop.documents.refusal_notice import RefusalNoticeData
from desktop.documents.reply_letter import PointReply, ReplyLetterData
from desktop.documents.suspension_notice import SuspensionNoticeData
from desktop.documents.transfer_slip import SlipLimit, SlipPoint, TransferSlipData
from desktop.domain.numbers import check_code
from tests.documents.ordering import an_order
from tests.documents.reading import Paper

CASE = "TS202504240016"
HALL = "安澜市政务服务中心"
PRINTED = datetime(2025, 4, 24, 2, 44, tzinfo=UTC).astimezone(timezone(timedelta(hours=8)))
SUMMARY = "您4月23日、24日两次到9号窗口办理备案；排队95分钟仍未办成，窗口说“您自己看墙上”。"
POINTS = (
    "两次告知的材料不一致，要求书面讲清。",
    "窗口人员言语生硬，要求当面道歉。",
    "有人插队先办。",
)


@pytest.fixture(scope="session")
def read() -> Callable[[bytes], Paper]:
    return Paper


def furniture(number: str = CASE, **changes: Any) -> Furniture:
    return Furniture("0318", PRINTED, number, check_code(number), **changes)


@pytest.fixture(scope="session")
def receipt() -> ReceiptData:
    promise = Promise(
        next_contact="4月25日（周五）10:30前",
        contact_note="承办人打您登记的电话138****6621。",
        unit="督查科",
        name="周䶮",
        staff_number="0412",
        telephone="0590-6000127",
        final_date="5月7日（周三）17:00前",
        final_note="书面逐项答复您",
        hotline="0590-6000120",
        hotline_note="找值班主任，或持本告知书到一楼应急投诉台扫码，当场接着办。",
    )
    return ReceiptData(
        furniture=furniture(),
        organisation=HALL,
        accepted=True,
        decide_by="4月25日（周五）10:30",
        level=3,
        enquiry_code="K7MP",
        salutation="郑𬎆女士",
        received="2025年4月24日（周四）10:42在一楼应急投诉台当面反映",
        promise=promise,
        why="本件定为“较急”，应在受理后7个工作日内办结。4月25日起算，5月1日至5日放假不计。",
        summary=SUMMARY,
        points=POINTS,
        confirmed=True,
        issued_on="2025年4月24日",
    )


@pytest.fixture(scope="session")
def letter() -> ReplyLetterData:
    answer = (
        "经查，4月23日窗口口头告知您带身份证、社会保障卡，4月24日又要求补交居住证明。"
        "按照办事指南，您的情形只需前两项，第二次告知有误，我们向您道歉。"
        "依据《窗口服务规范》（安政服〔2024〕6号）第八条，9号窗口自4月28日起一律出具书面告知单。"
    )
    findings = ("属实", "部分属实", "不属实")
    return ReplyLetterData(
        furniture=furniture(),
        organisation=HALL,
        file_number="安政服诉〔2025〕16号",
        title="关于郑女士反映异地就医备案有关问题的答复",
        salutation="郑𬎆女士",
        opening=("您2025年4月24日反映的事项（编号TS20250424-0016）收悉。现逐项答复如下：",),
        points=tuple(
            PointReply(point.split("，")[0], finding, (answer,))
            for point, finding in zip(POINTS, findings, strict=True)
        ),
        promise="以上整改完成后，督查科于6月6日前电话告知您复查结果。",
        remedy="如对本答复不满意，您可在收到之日起30日内向安澜市政务服务管理局申请复查。",
        signed_on="2025年5月7日",
        contact="（联系人：督查科周䶮，电话：0590-6000127）",
    )


@pytest.fixture(scope="session")
def refusal() -> RefusalNoticeData:
    return RefusalNoticeData(
        furniture=furniture("TS202504210009"),
        organisation=HALL,
        file_number="安政服诉不受〔2025〕3号",
        salutation="王㛃先生",
        opening="您2025年4月21日反映的不动产更正登记事项收悉。经核对，本中心对此项不予受理。",
        reasons=("您已于4月10日对该登记决定申请行政复议，复议机关4月14日受理。",),
        office="安澜市人民政府行政复议机构（案号：安复〔2025〕27号）",
        address="安澜市人民路2号一楼复议接待室",
        telephone="0590-6000518，工作日9:00—12:00、13:30—17:00",
        done=("经您同意，4月22日已将您补交的2份材料转送该机关。",),
        remedy="如不同意本告知，可在收到之日起30日内向安澜市政务服务管理局申请复查。",
        signed_on="2025年4月22日",
    )


@pytest.fixture(scope="session")
def papers(
    receipt: ReceiptData, letter: ReplyLetterData, refusal: RefusalNoticeData
) -> dict[str, Any]:
    """Return data for every code of the catalogue."""
    item = HandoverItem("TS20250424-0001", "● 较急", "自助终端重复扣费", "财务科", "24日", "")
    items = tuple(replace(item, number=f"TS20250424-{at:04d}") for at in range(1, 31))
    entries = (RecordEntry("2025-04-24 10:42", "李𠅤 0318", "登记", SUMMARY),) * 30
    return {
        "receipt_a5": receipt,
        "receipt_roll": receipt,
        "reply_letter": letter,
        "refusal_notice": refusal,
        "extension_notice": ExtensionNoticeData(
            furniture("TS202504170021"),
            HALL,
            "安政服诉延〔2025〕5号",
            "陈𫖯先生",
            "您2025年4月17日反映的自助终端重复扣费事项，经批准延长7个工作日。",
            "5月12日（周一）17:00",
            "5月21日（周三）17:00",
            "值班主任　何＊",
            "5月9日10:20",
            "第1次",
            ("支付清算单位需逐笔核对3月1日至4月16日的流水。",),
            "自5月13日起算7个工作日，5月17日、18日为周末不计。",
            ("4月22日核实您被重复扣款2笔，共50元；5月6日已先行退还。",),
            "5月15日（周四）16:00前，承办人电话告知您核对进展。",
            "2025年5月9日",
        ),
        "suspension_notice": SuspensionNoticeData(
            furniture("TS202504170021"),
            HALL,
            "安政服诉中〔2025〕2号",
            "陈𫖯先生",
            "您2025年4月17日反映的自助终端重复扣费事项正在办理，自4月28日起中止计时。",
            "4月28日（周一）9:00",
            "5月21日（周三）17:00",
            "值班主任　何＊",
            "4月28日8:50",
            reasons=("核对需要您的银行流水原件。",),
            resumes_when="收到原件的次日恢复计时，剩余6个工作日继续计算。",
            wanted=("请于5月15日17:00前将近三个月银行流水送到一楼应急投诉台。",),
            next_step="5月8日（周四）16:00前，承办人电话联系您。",
            signed_on="2025年4月28日",
        ),
        "interim_letter": InterimLetterData(
            furniture(),
            HALL,
            "安政服诉阶〔2025〕2号",
            "关于郑𬎆女士反映异地就医备案有关问题的阶段性答复",
            "郑𬎆女士",
            ("您2025年4月24日反映的事项（编号TS20250424-0016）收悉，现先行答复如下：",),
            (SUMMARY,),
            POINTS,
            "以上诉求，我们于6月6日（周五）17:00前逐项书面答复您。",
            "本函为阶段性答复，不是最终答复。",
            "2025年5月7日",
            "（联系人：督查科周䶮，电话：0590-6000127）",
        ),
        "recheck_notice": RecheckNoticeData(
            furniture(),
            HALL,
            "安政服诉复受〔2025〕1号",
            "复查",
            "郑𬎆女士",
            "您对本中心的答复（安政服诉〔2025〕16号）提出的复查申请收悉。",
            "安澜市政务服务管理局",
            "安澜市人民路2号",
            "0590-6000518",
            "6月8日（周日）10:20前",
            ("第二项没有写明依据。",),
            "您的申请、原答复和办理材料一并转送该机关。",
            "6月8日（周日）10:20前没有收到复查决定的，请拨0590-6000120找值班主任。",
            "2025年5月9日",
        ),
        "recheck_result": RecheckResultData(
            furniture(),
            HALL,
            "安政服诉复答〔2025〕1号",
            "复查",
            "郑𬎆女士",
            "您2025年5月9日对本中心的答复提出的复查申请，现已作出决定，告知如下。",
            "安澜市政务服务管理局　安政复〔2025〕3号",
            "维持原答复",
            "2025年5月9日",
            "2025年6月3日",
            ("原答复认定事实清楚，适用规定正确。",),
            "",
            "如对复查决定不服，您可在收到之日起30日内申请复核。",
            "2025年6月3日",
        ),
        "transfer_slip": TransferSlipData(
            furniture("ZB20250031"),
            HALL,
            "安政服转〔2025〕31号",
            ordered=False,
            level=3,
            case_number=CASE,
            from_unit="督查科（应急投诉台）",
            to_unit="市医疗保障局窗口",
            joint_units="大厅管理科",
            issued_at="2025年4月24日11:05",
            person="郑＊女士　138****6621",
            secrecy="不得透露",
            matter=SUMMARY,
            points=tuple(SlipPoint(point, "医保局窗口") for point in POINTS),
            known="已调9号窗口监控10:20—10:41；叫号B087，等候95分钟。",
            limits=(SlipLimit("签收", "4月24日16:35前"), SlipLimit("办结", "5月7日17:00前")),
            demand="逐项写明属实、部分属实或不属实。",
            return_terms="不属本单位职责的，1个工作日内书面退回。",
            drafted="登记0318　24日10:58",
            issued="何＊　24日11:03",
        ),
        "dispute_sheet": DisputeSheetData(
            furniture(),
            HALL,
            CASE,
            "● 较急",
            "SQ4 流程不清/未一次性告知",
            "2025年4月24日 10:42",
            "5月7日（周三）17:00前",
            "郑＊",
            SUMMARY,
            "B08 医保结算　异地就医备案",
            "周䶮　0318",
            (ReturnLine("市医保局", "孙洁", "4月24日11:40", "非我职责", "三定", "人社局"),) * 2,
            "第D07条：主办市医保局（关键词“备案”）；职责依据：三定第四条。",
        ),
        "supervision_order": an_order(furniture(), HALL, CASE),
        "delivery_proof": DeliveryProofData(
            furniture(),
            HALL,
            CASE,
            "答复函",
            "安政服诉〔2025〕16号",
            "郑𬎆",
            "民生路12号",
            "邮寄送达",
        ),
        "callback_sheet": CallbackSheetData(
            furniture(),
            HALL,
            CASE,
            "9号窗口异地就医备案两次告知不一致",
            "郑＊女士",
            "0322　周䶮",
            (CallTry("5月9日10:02", "无人接听"), CallTry("5月9日15:30", "接通")),
            solved="部分解决",
        ),
        "handover_sheet": HandoverSheetData(
            furniture(),
            HALL,
            "2025年4月24日　上午班→下午班",
            "0318　王㛃",
            "0326　李𠅤",
            (HandoverGroup("今天到期", items), HandoverGroup("待签收", ())),
        ),
        "case_record": CaseRecordData(
            furniture(),
            HALL,
            CASE,
            3,
            (RecordField("登记时间", "2025年4月24日10:42"), RecordField("渠道", "窗口")),
            SUMMARY * 20,
            POINTS,
            entries,
        ),
    }


@pytest.fixture(scope="session")
def drawn(papers: dict[str, Any]) -> dict[str, Paper]:
    """Return every paper of the catalogue, drawn once for all who only read it."""
    return {code: Paper(document_kind(code).render(sealed(data))) for code, data in papers.items()}
