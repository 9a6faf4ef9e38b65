"""Make the tables of a case: record, people, points, clocks, history, draft."""

import sqlalchemy as sa
from alembic import op

from desktop.models.base import UtcDateTime

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Create the tables in the order in which they lean on one another."""
    _case_file()
    _case_person()
    _point()
    _case_clock()
    _entry()
    _draft()


def _case_file() -> None:
    op.create_table(
        "case_file",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.String(length=36), nullable=False),
        sa.Column("number", sa.String(length=20), nullable=False),
        sa.Column("number_day", sa.String(length=10), nullable=False),
        sa.Column("serial", sa.Integer(), nullable=False),
        sa.Column("check_code", sa.String(length=2), nullable=False),
        sa.Column("enquiry_code", sa.String(length=4), nullable=False),
        sa.Column("status", sa.String(length=20), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("origin", sa.String(length=20), nullable=False),
        sa.Column("channel", sa.String(length=20), nullable=False),
        sa.Column("occasion", sa.String(length=12), nullable=False),
        sa.Column("standing", sa.String(length=12), nullable=False),
        sa.Column("subject", sa.String(length=120), nullable=False),
        sa.Column("original_text", sa.Text(), nullable=False),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.Column("demand", sa.Text(), nullable=False),
        sa.Column("subtype", sa.String(length=8), nullable=False),
        sa.Column("severity", sa.String(length=2), nullable=False),
        sa.Column("urgency", sa.String(length=2), nullable=False),
        sa.Column("priority", sa.String(length=2), nullable=False),
        sa.Column("priority_reason", sa.Text(), nullable=False),
        sa.Column("place", sa.String(length=120), nullable=False),
        sa.Column("happened_when", sa.String(length=120), nullable=False),
        sa.Column("situation", sa.String(length=12), nullable=False),
        sa.Column("impact", sa.String(length=12), nullable=False),
        sa.Column("emotion", sa.Integer(), nullable=False),
        sa.Column("on_site", sa.Boolean(), nullable=False),
        sa.Column("person_deadline", sa.String(length=60), nullable=False),
        sa.Column("needs", sa.String(length=160), nullable=False),
        sa.Column("confidential", sa.Boolean(), nullable=False),
        sa.Column("integrity_lead", sa.Boolean(), nullable=False),
        sa.Column("no_contact", sa.Boolean(), nullable=False),
        sa.Column("preferred_contact", sa.String(length=12), nullable=False),
        sa.Column("read_back_at", UtcDateTime(), nullable=True),
        sa.Column("completeness", sa.Integer(), nullable=False),
        sa.Column("department_id", sa.Integer(), nullable=True),
        sa.Column("window_id", sa.Integer(), nullable=True),
        sa.Column("item_id", sa.Integer(), nullable=True),
        sa.Column("accused_staff_id", sa.Integer(), nullable=True),
        sa.Column("accused_text", sa.String(length=120), nullable=False),
        sa.Column("lead_department_id", sa.Integer(), nullable=True),
        sa.Column("handler_id", sa.Integer(), nullable=True),
        sa.Column("owner_id", sa.Integer(), nullable=False),
        sa.Column("registered_by", sa.Integer(), nullable=False),
        sa.Column("deemed_signed", sa.Boolean(), nullable=False),
        sa.Column("supervised", sa.Boolean(), nullable=False),
        sa.Column("extension_pending", sa.Boolean(), nullable=False),
        sa.Column("redo_count", sa.Integer(), nullable=False),
        sa.Column("return_count", sa.Integer(), nullable=False),
        sa.Column("transfer_count", sa.Integer(), nullable=False),
        sa.Column("extension_count", sa.Integer(), nullable=False),
        sa.Column("received_at", UtcDateTime(), nullable=False),
        sa.Column("registered_at", UtcDateTime(), nullable=False),
        sa.Column("accepted_at", UtcDateTime(), nullable=True),
        sa.Column("fed_back_at", UtcDateTime(), nullable=True),
        sa.Column("closed_at", UtcDateTime(), nullable=True),
        sa.Column("suspended_at", UtcDateTime(), nullable=True),
        sa.Column("suspended_until", UtcDateTime(), nullable=True),
        sa.Column("next_clock", sa.String(length=20), nullable=False),
        sa.Column("next_start", UtcDateTime(), nullable=True),
        sa.Column("next_due", UtcDateTime(), nullable=False),
        sa.Column("close_due", UtcDateTime(), nullable=True),
        sa.Column("initial_close_due", UtcDateTime(), nullable=True),
        sa.Column("printed_close_due", UtcDateTime(), nullable=True),
        sa.Column("offered_close_due", UtcDateTime(), nullable=True),
        sa.Column("solved", sa.String(length=8), nullable=False),
        sa.Column("satisfaction", sa.String(length=12), nullable=False),
        sa.Column("service_restored_at", UtcDateTime(), nullable=True),
        sa.Column("person_masked", sa.String(length=60), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "channel IN ('', 'counter', 'phone', 'web', 'letter', 'hotline', 'wechat', 'weibo', 'douyin', 'leader_board', 'media', 'superior', 'other')",
            name=op.f("ck_case_file_channel"),
        ),
        sa.CheckConstraint(
            "kind IN ('', 'service', 'petition', 'report', 'legal_notice', 'disclosure')",
            name=op.f("ck_case_file_kind"),
        ),
        sa.CheckConstraint(
            "origin IN ('', 'entered', 'imported_new', 'imported_open', 'imported_history')",
            name=op.f("ck_case_file_origin"),
        ),
        sa.CheckConstraint(
            "priority IN ('', 'P1', 'P2', 'P3', 'P4')", name=op.f("ck_case_file_priority")
        ),
        sa.CheckConstraint(
            "standing IN ('', 'self', 'behalf', 'group', 'anonymous')",
            name=op.f("ck_case_file_standing"),
        ),
        sa.CheckConstraint(
            "status IN ('', 'registered', 'supplement', 'accepted', 'dispatched', 'returned', 'in_progress', 'joint', 'suspended', 'review', 'resolved', 'fed_back', 'reopened', 'interim', 'recheck', 'closed', 'archived', 'rejected', 'transferred', 'lead_transferred', 'merged', 'withdrawn', 'terminated', 'void')",
            name=op.f("ck_case_file_status"),
        ),
        sa.ForeignKeyConstraint(
            ["accused_staff_id"], ["staff.id"], name=op.f("fk_case_file_accused_staff_id")
        ),
        sa.ForeignKeyConstraint(
            ["department_id"], ["department.id"], name=op.f("fk_case_file_department_id")
        ),
        sa.ForeignKeyConstraint(["handler_id"], ["staff.id"], name=op.f("fk_case_file_handler_id")),
        sa.ForeignKeyConstraint(["item_id"], ["item.id"], name=op.f("fk_case_file_item_id")),
        sa.ForeignKeyConstraint(
            ["lead_department_id"], ["department.id"], name=op.f("fk_case_file_lead_department_id")
        ),
        sa.ForeignKeyConstraint(["owner_id"], ["staff.id"], name=op.f("fk_case_file_owner_id")),
        sa.ForeignKeyConstraint(
            ["registered_by"], ["staff.id"], name=op.f("fk_case_file_registered_by")
        ),
        sa.ForeignKeyConstraint(["window_id"], ["window.id"], name=op.f("fk_case_file_window_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_file")),
        sa.UniqueConstraint("number", name=op.f("uq_case_file_number")),
        sa.UniqueConstraint("uuid", name=op.f("uq_case_file_uuid")),
    )
    op.create_index(
        "ix_case_file_department", "case_file", ["lead_department_id", "status"], unique=False
    )
    op.create_index("ix_case_file_due", "case_file", ["priority", "next_due", "id"], unique=False)
    op.create_index("ix_case_file_handler", "case_file", ["handler_id", "status"], unique=False)
    op.create_index("ix_case_file_next_due", "case_file", ["next_due", "id"], unique=False)
    op.create_index(
        "ix_case_file_open_due",
        "case_file",
        ["priority", "next_due", "id"],
        unique=False,
        sqlite_where=sa.text(
            "coalesce(status, '') IN ('accepted', 'dispatched', 'fed_back', 'in_progress', 'interim', 'joint', 'recheck', 'registered', 'reopened', 'resolved', 'returned', 'review', 'supplement', 'suspended')"
        ),
        postgresql_where=sa.text(
            "coalesce(status, '') IN ('accepted', 'dispatched', 'fed_back', 'in_progress', 'interim', 'joint', 'recheck', 'registered', 'reopened', 'resolved', 'returned', 'review', 'supplement', 'suspended')"
        ),
    )
    op.create_index(
        "ix_case_file_open_id",
        "case_file",
        ["id"],
        unique=False,
        sqlite_where=sa.text(
            "coalesce(status, '') IN ('accepted', 'dispatched', 'fed_back', 'in_progress', 'interim', 'joint', 'recheck', 'registered', 'reopened', 'resolved', 'returned', 'review', 'supplement', 'suspended')"
        ),
        postgresql_where=sa.text(
            "coalesce(status, '') IN ('accepted', 'dispatched', 'fed_back', 'in_progress', 'interim', 'joint', 'recheck', 'registered', 'reopened', 'resolved', 'returned', 'review', 'supplement', 'suspended')"
        ),
    )
    op.create_index(
        "ix_case_file_open_next_due",
        "case_file",
        ["next_due", "id"],
        unique=False,
        sqlite_where=sa.text(
            "coalesce(status, '') IN ('accepted', 'dispatched', 'fed_back', 'in_progress', 'interim', 'joint', 'recheck', 'registered', 'reopened', 'resolved', 'returned', 'review', 'supplement', 'suspended')"
        ),
        postgresql_where=sa.text(
            "coalesce(status, '') IN ('accepted', 'dispatched', 'fed_back', 'in_progress', 'interim', 'joint', 'recheck', 'registered', 'reopened', 'resolved', 'returned', 'review', 'supplement', 'suspended')"
        ),
    )
    op.create_index(
        "ix_case_file_open_received",
        "case_file",
        ["received_at", "id"],
        unique=False,
        sqlite_where=sa.text(
            "coalesce(status, '') IN ('accepted', 'dispatched', 'fed_back', 'in_progress', 'interim', 'joint', 'recheck', 'registered', 'reopened', 'resolved', 'returned', 'review', 'supplement', 'suspended')"
        ),
        postgresql_where=sa.text(
            "coalesce(status, '') IN ('accepted', 'dispatched', 'fed_back', 'in_progress', 'interim', 'joint', 'recheck', 'registered', 'reopened', 'resolved', 'returned', 'review', 'supplement', 'suspended')"
        ),
    )
    op.create_index("ix_case_file_owner", "case_file", ["owner_id", "status"], unique=False)
    op.create_index("ix_case_file_received", "case_file", ["received_at", "id"], unique=False)
    op.create_index("ix_case_file_serial", "case_file", ["serial", "id"], unique=False)
    op.create_index(
        "ix_case_file_status_due",
        "case_file",
        ["status", "priority", "next_due", "id"],
        unique=False,
    )


def _case_person() -> None:
    op.create_table(
        "case_person",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("role", sa.String(length=16), nullable=False),
        sa.Column("name", sa.String(length=60), nullable=False),
        sa.Column("initials", sa.String(length=60), nullable=False),
        sa.Column("title", sa.String(length=8), nullable=False),
        sa.Column("phone", sa.String(length=40), nullable=False),
        sa.Column("phone_digits", sa.String(length=40), nullable=False),
        sa.Column("phone_tail", sa.String(length=4), nullable=False),
        sa.Column("identity_kind", sa.String(length=20), nullable=False),
        sa.Column("identity_number", sa.String(length=30), nullable=False),
        sa.Column("relation", sa.String(length=40), nullable=False),
        sa.Column("address", sa.String(length=120), nullable=False),
        sa.Column("withdrawn", sa.Boolean(), nullable=False),
        sa.CheckConstraint(
            "role IN ('', 'complainant', 'delegate', 'representative', 'guardian')",
            name=op.f("ck_case_person_role"),
        ),
        sa.CheckConstraint("title IN ('', 'ms', 'mr', 'none')", name=op.f("ck_case_person_title")),
        sa.ForeignKeyConstraint(["case_id"], ["case_file.id"], name=op.f("fk_case_person_case_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_person")),
    )
    op.create_index(op.f("ix_case_person_case_id"), "case_person", ["case_id"], unique=False)
    op.create_index("ix_case_person_identity", "case_person", ["identity_number"], unique=False)
    op.create_index("ix_case_person_initials", "case_person", ["initials", "case_id"], unique=False)
    op.create_index("ix_case_person_name", "case_person", ["name", "case_id"], unique=False)
    op.create_index("ix_case_person_phone", "case_person", ["phone_digits"], unique=False)
    op.create_index(
        "ix_case_person_phone_tail", "case_person", ["phone_tail", "case_id"], unique=False
    )


def _point() -> None:
    op.create_table(
        "point",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(length=400), nullable=False),
        sa.Column("finding", sa.String(length=8), nullable=False),
        sa.Column("found", sa.Text(), nullable=False),
        sa.Column("basis", sa.Text(), nullable=False),
        sa.Column("measure", sa.Text(), nullable=False),
        sa.Column("responsible", sa.String(length=80), nullable=False),
        sa.Column("promised_at", UtcDateTime(), nullable=True),
        sa.Column("promise_kept_at", UtcDateTime(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "finding IN ('', 'true', 'partly', 'untrue')", name=op.f("ck_point_finding")
        ),
        sa.ForeignKeyConstraint(["case_id"], ["case_file.id"], name=op.f("fk_point_case_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_point")),
    )
    op.create_index(op.f("ix_point_case_id"), "point", ["case_id"], unique=False)


def _case_clock() -> None:
    op.create_table(
        "case_clock",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("started_at", UtcDateTime(), nullable=False),
        sa.Column("due_at", UtcDateTime(), nullable=False),
        sa.Column("stopped_at", UtcDateTime(), nullable=True),
        sa.Column("charged_to", sa.String(length=20), nullable=False),
        sa.Column("calendar_version", sa.String(length=20), nullable=False),
        sa.Column("reckoning", sa.Text(), nullable=False),
        sa.Column("note", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case_file.id"], name=op.f("fk_case_clock_case_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_clock")),
    )
    op.create_index("ix_case_clock_case_kind", "case_clock", ["case_id", "kind"], unique=False)
    op.create_index(
        "ix_case_clock_running",
        "case_clock",
        ["due_at"],
        unique=False,
        sqlite_where=sa.text("stopped_at IS NULL"),
        postgresql_where=sa.text("stopped_at IS NULL"),
    )


def _entry() -> None:
    op.create_table(
        "entry",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=True),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("from_status", sa.String(length=20), nullable=False),
        sa.Column("to_status", sa.String(length=20), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("previous_hash", sa.String(length=64), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case_file.id"], name=op.f("fk_entry_case_id")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_entry_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_entry")),
        sa.UniqueConstraint("case_id", "seq", name=op.f("uq_entry_case_id_seq")),
    )


def _draft() -> None:
    op.create_table(
        "draft",
        sa.Column("uuid", sa.String(length=36), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(length=60), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("started_at", UtcDateTime(), nullable=False),
        sa.Column("saved_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_draft_staff_id")),
        sa.PrimaryKeyConstraint("uuid", name=op.f("pk_draft")),
    )
    op.create_index(op.f("ix_draft_staff_id"), "draft", ["staff_id"], unique=False)
