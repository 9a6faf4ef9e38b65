"""Keep with a case the alarms that hold, and let a request ask for their dismissal."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"

_KINDS = (
    "kind IN ('', 'refusal', 'dispatch', 'priority', 'extension', 'suspension', 'close', "
    "'withdrawal', 'void', 'escalation', 'merge', 'supervision', 'joint', 'alarm')"
)


def upgrade() -> None:
    """Add the column; make the table of requests anew with the longer list."""
    alarms = sa.Column("alarms", sa.String(length=60), nullable=False, server_default="")
    op.add_column("case_file", alarms)
    with op.batch_alter_table("request", recreate="always") as table:
        table.drop_constraint(op.f("ck_request_kind"), type_="check")
        table.create_check_constraint(op.f("ck_request_kind"), _KINDS)
