"""Keep what was learned from closed cases: a model and its figures."""

import sqlalchemy as sa
from alembic import op

from desktop.models.base import UtcDateTime

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "learned_model",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("made_at", UtcDateTime(), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=False),
        sa.Column("cases", sa.Integer(), nullable=False),
        sa.Column("figures", sa.Text(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_learned_model_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_learned_model")),
    )
