"""Keep what is typed into a form until it is confirmed, one row per person and form."""

import sqlalchemy as sa
from alembic import op

from desktop.models.base import UtcDateTime

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "form_draft",
        sa.Column("staff_id", sa.Integer(), nullable=False),
        sa.Column("place", sa.String(length=80), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=True),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("saved_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case_file.id"], name=op.f("fk_form_draft_case_id")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_form_draft_staff_id")),
        sa.PrimaryKeyConstraint("staff_id", "place", name=op.f("pk_form_draft")),
    )
    op.create_index(op.f("ix_form_draft_case_id"), "form_draft", ["case_id"], unique=False)
