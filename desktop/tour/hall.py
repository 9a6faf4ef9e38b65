"""The hall of the tour: its details, departments, windows, items and people."""

from desktop.domain.permissions import Role

ADMIN = ("9001", "林管理", "tour-admin-2026")
PASSWORD = "tour-desk-2026"  # noqa: S105  opens nothing but the tour's own temporary hall
PASSPHRASE = "tour recovery 2026"  # noqa: S105  seals nothing but the backup of that hall

CLERK, SUPERVISOR, COLLEAGUE, HEAD = "0221", "0301", "0302", "0310"
HANDLER, CALLER, ARCHIVIST, AUDITOR = "0412", "0501", "0601", "0701"

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

DEPARTMENTS = (
    {"code": "DJ", "name": "不动产登记中心", "telephone": "0590-6000127", "has_screen": True},
    {"code": "RS", "name": "人力资源和社会保障局", "telephone": "0590-6000128"},
)
WINDOWS = ({"code": "18", "name": "18号窗口", "floor": "一楼", "department_id": "1"},)
ITEMS = ({"code": "DJ-01", "name": "不动产转移登记", "department_id": "1"},)
ROUTES = (
    {"code": "P01", "words": "过户、不动产权证", "department_id": "1", "purpose": "按三定方案"},
    {"code": "P02", "words": "社保卡、养老金", "department_id": "2", "purpose": "按三定方案"},
)

PEOPLE = {
    CLERK: ("周婷", Role.CLERK, False),
    SUPERVISOR: ("赵敏", Role.SUPERVISOR, False),
    COLLEAGUE: ("何建国", Role.SUPERVISOR, False),
    HEAD: ("梁书远", Role.DUTY_HEAD, False),
    HANDLER: ("孙洁", Role.HANDLER, True),
    "0413": ("钱伟", Role.HANDLER, True),
    CALLER: ("吴晓", Role.CALLBACK, False),
    ARCHIVIST: ("郑安", Role.ARCHIVIST, False),
    AUDITOR: ("冯正", Role.AUDITOR, False),
}
"""Staff number → name, role, and whether the person belongs to the first department."""
