"""Keep the stamps of dangers and the complaints they belong to."""

import sqlalchemy as sa
from alembic import op

from desktop.models.base import UtcDateTime

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """Make both tables."""
    op.create_table(
        "danger_log",
        sa.Column("uuid", sa.String(length=36), nullable=False),
        sa.Column("place", sa.String(length=80), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=False),
        sa.Column("started_at", UtcDateTime(), nullable=False),
        sa.Column("ended_at", UtcDateTime(), nullable=True),
        sa.Column("stamps", sa.Text(), nullable=False),
        sa.Column("seen", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_danger_log_staff_id")),
        sa.PrimaryKeyConstraint("uuid", name=op.f("pk_danger_log")),
    )
    op.create_table(
        "danger_case",
        sa.Column("complaint_uuid", sa.String(length=36), nullable=False),
        sa.Column("danger_uuid", sa.String(length=36), nullable=False),
        sa.Column("second", sa.Boolean(), nullable=False),
        sa.Column("written", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["danger_uuid"], ["danger_log.uuid"], name=op.f("fk_danger_case_danger_uuid")
        ),
        sa.PrimaryKeyConstraint("complaint_uuid", "danger_uuid", name=op.f("pk_danger_case")),
    )
    op.create_index("ix_danger_case_danger_uuid", "danger_case", ["danger_uuid"])
