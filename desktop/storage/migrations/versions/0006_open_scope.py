"""Index of the open cases by all that decides who sees them and in which tab they count."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

_OPEN = (
    "coalesce(status, '') IN ('accepted', 'dispatched', 'fed_back', 'in_progress', 'interim', "
    "'joint', 'recheck', 'registered', 'reopened', 'resolved', 'returned', 'review', "
    "'supplement', 'suspended')"
)
_SCOPE = [
    *("lead_department_id", "handler_id", "registered_by", "owner_id", "status", "next_due"),
    *("integrity_lead", "confidential", "accused_staff_id", "accused_text", "window_id"),
]


def upgrade() -> None:
    """Make the index."""
    op.create_index(
        "ix_case_file_open_scope",
        "case_file",
        _SCOPE,
        unique=False,
        sqlite_where=sa.text(_OPEN),
        postgresql_where=sa.text(_OPEN),
    )
