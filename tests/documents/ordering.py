"""A supervision order as a unit gets it."""

from desktop.documents.furniture import Furniture
from desktop.documents.supervision_order import SupervisionOrderData


def an_order(furniture: Furniture, hall: str, case: str) -> SupervisionOrderData:
    return SupervisionOrderData(
        furniture,
        hall,
        "安政服诉督〔2025〕3号",
        level=2,
        case_number=case,
        unit="市医疗保障局窗口",
        handler="何＊",
        matter="两次告知的备案材料不一致",
        overdue=("首次联系：期限4月24日12:42，已超2天3小时。",),
        last_log="2025年4月24日 11:20　措施：已调9号窗口监控，等候比对叫号记录。",
        demand="今日内联系群众说明进展，并书面说明超期原因、责任人和办结时间。",
        required_by="4月28日（周一）17:00前",
        consequence="逾期未回复的，报带班领导，由单位负责人当面说明原因。",
        issued="何＊　3001　2025年4月27日 15:52",
    )
