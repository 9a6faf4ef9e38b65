"""Chinese words for codes on papers."""

from desktop.documents.delivery_proof import WAYS as DELIVERY_WAYS
from desktop.domain.clock_table import ClockKind
from desktop.domain.codes import Channel, ContactOutcome, DeliveryWay, EntryKind
from desktop.domain.status import Status

STATUS = {
    Status.REGISTERED.value: "待受理",
    Status.SUPPLEMENT.value: "待补正",
    Status.ACCEPTED.value: "已受理",
    Status.DISPATCHED.value: "待签收",
    Status.RETURNED.value: "待重新分派",
    Status.IN_PROGRESS.value: "办理中",
    Status.JOINT.value: "会办中",
    Status.SUSPENDED.value: "中止计时",
    Status.REVIEW.value: "待审核",
    Status.RESOLVED.value: "待反馈",
    Status.FED_BACK.value: "已反馈",
    Status.REOPENED.value: "重办",
    Status.INTERIM.value: "阶段性答复",
    Status.RECHECK.value: "复查中",
    Status.CLOSED.value: "待归档",
    Status.ARCHIVED.value: "已归档",
    Status.REJECTED.value: "不予受理",
    Status.TRANSFERRED.value: "已移交",
    Status.LEAD_TRANSFERRED.value: "线索已移交",
    Status.MERGED.value: "已并单",
    Status.WITHDRAWN.value: "已撤回",
    Status.TERMINATED.value: "终止办理",
    Status.VOID.value: "已作废",
}

ENTRIES = {
    EntryKind.REGISTERED.value: "登记",
    EntryKind.IMPORTED.value: "导入",
    EntryKind.MOVED.value: "流转",
    EntryKind.CHANGED.value: "更正",
    EntryKind.PRIORITY.value: "级别调整",
    EntryKind.MEASURE.value: "措施",
    EntryKind.CONTACT.value: "联系",
    EntryKind.NOTE.value: "记录",
    EntryKind.POINT.value: "答复诉求",
    EntryKind.REQUESTED.value: "申请",
    EntryKind.DECIDED.value: "审批",
    EntryKind.DOCUMENT.value: "文书",
    EntryKind.ATTACHED.value: "附件",
    EntryKind.REVEALED.value: "查看完整信息",
    EntryKind.ENQUIRY.value: "查询进度",
    EntryKind.ASSIGNED.value: "变更承办",
    EntryKind.FOLLOW_UP.value: "回访",
    EntryKind.REVIEW.value: "复盘",
    EntryKind.LINKED.value: "关联",
    EntryKind.PROMISE.value: "承诺兑现",
    EntryKind.CLOCK.value: "时限变更",
    EntryKind.DANGER.value: "危险处置",
    EntryKind.SUPERVISION.value: "督办",
}

CLOCKS = {
    ClockKind.ACCEPTANCE.value: "受理",
    ClockKind.DISPATCH.value: "分派",
    ClockKind.SIGN.value: "签收",
    ClockKind.FIRST_CONTACT.value: "首次联系",
    ClockKind.FIRST_RESULT.value: "初步结果",
    ClockKind.APPROVAL.value: "审批",
    ClockKind.ESCALATION.value: "值班主任回应",
    ClockKind.CLOSE.value: "办结",
    ClockKind.FOLLOW_UP.value: "回访",
    ClockKind.PROMISED_CONTACT.value: "联系",
    ClockKind.COMMITMENT.value: "承诺",
    ClockKind.RECHECK.value: "复查决定",
    ClockKind.NEW_CONTACT.value: "待告知新联系人",
    ClockKind.SUPERVISION.value: "督办回复",
}

OUTCOMES = {
    ContactOutcome.REACHED.value: "已接通",
    ContactOutcome.NO_ANSWER.value: "无人接听",
    ContactOutcome.WRONG_NUMBER.value: "号码有误",
    ContactOutcome.DECLINED.value: "不愿接听",
}

FIELDS = {
    "name": "姓名",
    "phone": "电话",
    "subject": "事由",
    "facts": "情况",
    "demand": "诉求",
    "place": "地点",
    "happened_when": "发生时间",
    "owner": "承办人",
    "close_due": "办结期限",
}
"""Fields whose old and new values the register tells; the others are codes and keys."""

CHANNELS = {
    Channel.COUNTER.value: "现场窗口",
    Channel.PHONE.value: "电话",
    Channel.WEB.value: "网络平台",
    Channel.LETTER.value: "来信",
    Channel.HOTLINE.value: "12345热线",
    Channel.WECHAT.value: "微信",
    Channel.WEIBO.value: "微博",
    Channel.DOUYIN.value: "抖音",
    Channel.LEADER_BOARD.value: "领导留言板",
    Channel.MEDIA.value: "媒体",
    Channel.SUPERIOR.value: "上级交办",
    Channel.OTHER.value: "其他",
}

WAYS = dict(zip((way.value for way in DeliveryWay), DELIVERY_WAYS, strict=True))

FOR_THE_PERSON = (
    "reply_letter",
    "recheck_result",
    "recheck_notice",
    "interim_letter",
    "refusal_notice",
    "extension_notice",
    "suspension_notice",
    "receipt_a5",
    "receipt_roll",
)
"""Papers a person signs for, the weightiest first."""

PAPER_TITLES = {
    "reply_letter": "投诉处理答复函",
    "interim_letter": "阶段性答复函",
    "refusal_notice": "不予受理告知书",
    "extension_notice": "延期办理告知书",
    "suspension_notice": "中止计时告知书",
    "recheck_notice": "复查受理告知书",
    "recheck_result": "复查答复告知书",
    "receipt_a5": "投诉回执",
    "receipt_roll": "投诉回执",
    "transfer_slip": "转办单",
    "dispute_sheet": "争议件报告单",
    "delivery_proof": "送达回证",
    "callback_sheet": "满意度回访单",
    "case_record": "投诉登记表",
}

_REQUESTS = {
    "refusal": "不予受理",
    "dispatch": "分派",
    "priority": "级别",
    "extension": "延期",
    "suspension": "中止计时",
    "close": "办结答复",
    "withdrawal": "撤回",
    "void": "作废",
    "delivered": "已送达",
    "supplement": "等待补正材料",
    "expert": "等待鉴定",
    "lawsuit": "等待诉讼结果",
    "hall_closed": "大厅停办",
}


def told_in_chinese(text: str) -> str:
    """Return the word for a code that stands alone in a history line, else the text itself."""
    return PAPER_TITLES.get(text) or _REQUESTS.get(text) or STATUS.get(text) or text
