"""The rights table of the domain rules (§E, completed by §K 8–10), row by row as it is written."""

import pytest

from desktop.domain.deciding import DECIDED_BY
from desktop.domain.permissions import GRANTS, Permission, Role

P = Permission

# Row of §E → the rights it names → clerk, handler, shift supervisor, administrator, auditor.
TABLE = (
    ("register, paste/import", (P.REGISTER, P.IMPORT), "clerk handler supervisor"),
    ("accept, on-the-spot close", (P.ACCEPT, P.SOLVE_ON_THE_SPOT), "clerk supervisor"),
    ("reject: clerk proposes", (P.PROPOSE_REFUSAL,), "clerk"),
    ("reject", (P.REFUSE,), "supervisor"),
    ("set priority", (P.SET_PRIORITY,), "clerk supervisor"),
    ("set priority: handler proposes", (P.PROPOSE_PRIORITY,), "handler"),
    ("set priority: override", (P.OVERRIDE_PRIORITY,), "supervisor"),
    ("escalate", (P.ESCALATE,), "clerk handler supervisor"),
    ("dismiss a trigger", (P.ANSWER_ALARM,), "clerk supervisor"),
    (
        "dispatch, merge, supervise: clerk proposes",
        (P.PROPOSE_DISPATCH, P.PROPOSE_MERGE, P.PROPOSE_SUPERVISION),
        "clerk",
    ),
    (
        "dispatch, re-dispatch, merge, supervise",
        (P.DISPATCH, P.REDISTRIBUTE, P.MERGE, P.SUPERVISE),
        "supervisor",
    ),
    (
        "sign for, work log, ask extension, request close",
        (P.SIGN, P.LOG_MEASURE, P.ASK_EXTENSION, P.ASK_CLOSE),
        "handler supervisor",
    ),
    ("approve extension, close, reply text", (P.DECIDE_EXTENSION, P.APPROVE_REPLY), "supervisor"),
    ("users, limits, backup", (P.MANAGE_HALL, P.MANAGE_STAFF, P.BACK_UP), "admin"),
    ("users, limits: read", (P.READ_ADMINISTRATION,), "admin auditor"),
    ("audit chain: export", (P.EXPORT_AUDIT,), "auditor"),
    # §K 8: a clerk alone dispatches, confirmed later.
    ("dispatch alone", (P.DISPATCH_ALONE,), "clerk"),
    ("share a view with the hall", (P.SHARE_VIEWS,), "supervisor"),
    ("be advised by the routing table", (P.ROUTE,), "clerk supervisor"),
    # §K 10.
    ("handler: return, ask suspension", (P.RETURN, P.ASK_SUSPENSION), "handler"),
    ("joint handling, draft reply", (P.ASK_JOINT, P.DRAFT_REPLY), "handler supervisor"),
    ("suspend, resume, redo", (P.SUSPEND, P.RESUME, P.REDO), "supervisor"),
    ("split, void", (P.SPLIT, P.VOID), "supervisor"),
    ("withdraw, confirmed", (P.CONFIRM_WITHDRAWAL,), "supervisor"),
    (
        "clerk also: link, take a withdrawal, deliver, correct",
        (P.LINK, P.TAKE_WITHDRAWAL, P.DELIVER, P.CORRECT),
        "clerk supervisor",
    ),
    ("reprint", (P.REPRINT,), "clerk supervisor archivist"),
    ("confirm the clock", (P.CONFIRM_CLOCK,), "supervisor"),
    ("archive", (P.ARCHIVE,), "archivist"),
    ("follow-up call", (P.FOLLOW_UP,), "callback clerk supervisor"),
    ("review: signed", (P.SIGN_REVIEW,), "supervisor"),
    # §K 9: received, transferred and closed by discipline inspection only.
    ("integrity lead", (P.TRANSFER_LEAD,), "auditor"),
)

# §K 8, §K 12: what the duty head alone decides, and where the duty head stands above the shift.
HEAD_ALONE = frozenset({P.APPROVE_AS_HEAD, P.APPROVE_INTERIM})
HEAD_NEVER = (P.MERGE, P.SPLIT, P.VOID, P.ACCEPT, P.LINK, P.CORRECT, P.SIGN, P.ASK_CLOSE)


@pytest.mark.parametrize(("row", "rights", "roles"), TABLE)
def test_a_row_of_the_table(row: str, rights: tuple[Permission, ...], roles: str) -> None:
    for right in rights:
        below = {role.value for role in GRANTS[right] - {Role.DUTY_HEAD}}
        assert below == set(roles.split()), (row, right)


def test_the_duty_head_decides_what_is_theirs() -> None:
    for right in HEAD_ALONE:
        assert GRANTS[right] == {Role.DUTY_HEAD}
    assert all(Role.DUTY_HEAD not in GRANTS[right] for right in HEAD_NEVER)


def test_whoever_decides_a_request_may_decide_at_all() -> None:
    for kind, right in DECIDED_BY.items():
        assert GRANTS[right] <= GRANTS[P.DECIDE_REQUEST], kind


def test_the_administrator_has_nothing_to_do_with_cases() -> None:
    granted = {right for right, roles in GRANTS.items() if Role.ADMIN in roles}
    assert granted == {
        P.USE_DESK,
        P.MANAGE_HALL,
        P.MANAGE_STAFF,
        P.READ_ADMINISTRATION,
        P.BACK_UP,
        P.GENERATE,
    }


def test_the_auditor_reads_only() -> None:
    granted = {right for right, roles in GRANTS.items() if Role.AUDITOR in roles}
    assert granted == {
        P.USE_DESK,
        P.READ_CASES,
        P.REVEAL,
        P.TRANSFER_LEAD,
        P.VERIFY,
        P.EXPORT_AUDIT,
        P.READ_ADMINISTRATION,
        P.KEEP_RECOVERY,
    }
