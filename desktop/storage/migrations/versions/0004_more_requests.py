"""Let a stored request also ask for a merger, supervision, the supervisor, an end of joint work."""

from alembic import op

revision = "0004"
down_revision = "0003"

_KINDS = (
    "kind IN ('', 'refusal', 'dispatch', 'priority', 'extension', 'suspension', 'close', "
    "'withdrawal', 'void', 'escalation', 'merge', 'supervision', 'joint')"
)


def upgrade() -> None:
    """Make the table anew with the longer list; a check cannot be changed in place."""
    with op.batch_alter_table("request", recreate="always") as table:
        table.drop_constraint(op.f("ck_request_kind"), type_="check")
        table.create_check_constraint(op.f("ck_request_kind"), _KINDS)
