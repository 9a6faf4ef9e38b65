"""The hall of the tour: departments, windows and people, entered as an administrator would."""

from desktop.domain.hall_drafts import (
    DepartmentDraft,
    ItemDraft,
    RoleDraft,
    StaffDraft,
    WindowDraft,
)
from desktop.domain.permissions import Role
from desktop.tour.stage import Stage

ADMIN = ("9001", "林管理", "tour-admin-2026")
PASSWORD = "tour-desk-2026"  # noqa: S105  opens nothing but the tour's own temporary hall

CLERK_PLACE = "咨询投诉台2号"

HALL = {
    "name": "安澜市政务服务中心",
    "address": "安澜市市民路1号",
    "telephone": "0590-6000100",
    "duty_telephone": "0590-6000120",
    "appeal_body": "安澜市政务服务管理局",
    "appeal_address": "安澜市市民路3号",
    "appeal_telephone": "0590-6000333",
    "file_prefix": "安政服",
}

PEOPLE = {
    "0221": ("周婷", Role.CLERK, ""),
    "0301": ("赵敏", Role.SUPERVISOR, ""),
    "0302": ("何建国", Role.SUPERVISOR, ""),
    "0310": ("梁书远", Role.DUTY_HEAD, ""),
    "0412": ("孙洁", Role.HANDLER, "DJ"),
    "0413": ("钱伟", Role.HANDLER, "DJ"),
    "0501": ("吴晓", Role.CALLBACK, ""),
    "0601": ("郑安", Role.ARCHIVIST, ""),
    "0701": ("冯正", Role.AUDITOR, ""),
}
"""Staff number → name, role, department."""


def furnish(stage: Stage) -> dict[str, str]:
    """Enter the hall's parts and people; return everybody's one-time password."""
    services = stage.services
    admin = services.accounts.sign_in(ADMIN[0], ADMIN[2]).actor
    parts, staff = services.hall_parts, services.staff_admin
    unit = parts.add_department(admin, DepartmentDraft("DJ", "不动产登记中心", "0590-6000127"))
    parts.add_department(admin, DepartmentDraft("RS", "人力资源和社会保障局"))
    parts.add_window(admin, WindowDraft("18", "18号窗口", "一楼", unit.id))
    parts.add_item(admin, ItemDraft("DJ-01", "不动产转移登记", unit.id))
    passwords = {}
    for number, (name, role, department) in PEOPLE.items():
        draft = StaffDraft(
            number,
            name,
            department_id=unit.id if department else None,
            telephone="0590-6000127" if department else "0590-6000120",
            roles=(RoleDraft(role),),
        )
        row = staff.add(admin, draft)
        passwords[number] = staff.reset_password(admin, row.id).password
    return passwords


def choose_passwords(stage: Stage, passwords: dict[str, str], but: str) -> None:
    """Let everybody except `but` choose their own password, as they would at first use."""
    accounts = stage.services.accounts
    for number, once in passwords.items():
        if number != but:
            signed = accounts.sign_in(number, once)
            actor = accounts.change_password(signed.actor, once, PASSWORD)
            accounts.sign_out(actor)
