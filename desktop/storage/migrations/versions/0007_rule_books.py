"""Keep the lists an administrator edits version by version; no version is ever changed."""

import sqlalchemy as sa
from alembic import op

from desktop.models.base import UtcDateTime

revision = "0007"
down_revision = "0006"

_GUARD = """
CREATE TRIGGER rule_book_version_no_{verb} BEFORE {verb} ON rule_book_version
BEGIN SELECT RAISE(ABORT, 'a version of the rules is never changed'); END
"""


def upgrade() -> None:
    """Make the table and its guards."""
    op.create_table(
        "rule_book_version",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("purpose", sa.String(length=200), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=False),
        sa.Column("made_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["staff_id"], ["staff.id"], name=op.f("fk_rule_book_version_staff_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rule_book_version")),
        sa.UniqueConstraint("kind", "version", name=op.f("uq_rule_book_version_kind_version")),
    )
    for verb in ("UPDATE", "DELETE"):
        op.execute(_GUARD.format(verb=verb))
