"""The first diary format."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def recorded() -> list[sa.Column[object]]:
    """When a row was written."""
    return [
        sa.Column("recorded_wall", sa.DateTime(), nullable=False),
        sa.Column("recorded_utc", sa.DateTime(), nullable=False),
        sa.Column("recorded_offset", sa.Integer(), nullable=False),
        sa.Column("recorded_zone", sa.String(), nullable=False),
    ]


def upgrade() -> None:
    """Make all tables."""
    op.create_table(
        "answers",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("symptom", sa.String(), nullable=False),
        sa.Column("rating", sa.Integer(), nullable=True),
        sa.Column("choice", sa.String(), nullable=True),
        *recorded(),
        sa.CheckConstraint(
            "(rating IS NULL) <> (choice IS NULL)", name=op.f("ck_answers_one_answer")
        ),
        sa.CheckConstraint("rating BETWEEN 0 AND 10", name=op.f("ck_answers_rating")),
        sa.PrimaryKeyConstraint("day", "symptom", name=op.f("pk_answers")),
        sqlite_with_rowid=False,
    )
    op.create_index(
        op.f("ix_answers_symptom_day_rating"), "answers", ["symptom", "day", "rating"], unique=False
    )
    op.create_table(
        "appointments",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("time", sa.Time(), nullable=True),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        *recorded(),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_appointments")),
    )
    op.create_index(op.f("ix_appointments_day"), "appointments", ["day"], unique=False)
    op.create_table(
        "care_team",
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("phone", sa.String(), nullable=False),
        sa.Column("hours", sa.String(), nullable=False),
        sa.Column("all_hours", sa.Boolean(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        *recorded(),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_care_team")),
    )
    op.create_table(
        "events",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=True),
        sa.Column(
            "kind",
            sa.Enum(
                "treatment",
                "scan",
                "infection",
                "medicine",
                "other",
                name="eventkind",
                native_enum=False,
                create_constraint=True,
            ),
            nullable=False,
        ),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        *recorded(),
        sa.CheckConstraint("last_day >= day", name=op.f("ck_events_order")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_events")),
    )
    op.create_index(op.f("ix_events_day"), "events", ["day"], unique=False)
    op.create_table(
        "help_days",
        sa.Column("day", sa.Date(), nullable=False),
        *recorded(),
        sa.PrimaryKeyConstraint("day", name=op.f("pk_help_days")),
    )
    op.create_table(
        "known_marks",
        sa.Column("symptom", sa.String(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        *recorded(),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_known_marks")),
    )
    op.create_index(op.f("ix_known_marks_day"), "known_marks", ["day"], unique=False)
    op.create_table(
        "measurements",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("time", sa.Time(), nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("value", sa.Double(), nullable=False),
        sa.Column("context", sa.String(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        *recorded(),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_measurements")),
    )
    op.create_index(op.f("ix_measurements_day"), "measurements", ["day"], unique=False)
    op.create_table(
        "moments",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("time", sa.Time(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        *recorded(),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_moments")),
    )
    op.create_index(op.f("ix_moments_day"), "moments", ["day"], unique=False)
    op.create_table(
        "notes",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        *recorded(),
        sa.PrimaryKeyConstraint("day", name=op.f("pk_notes")),
    )
    op.create_table(
        "notices_shown",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("rule", sa.String(), nullable=False),
        sa.Column("rule_version", sa.Integer(), nullable=False),
        sa.Column("symptom", sa.String(), nullable=False),
        sa.Column("level", sa.String(), nullable=False),
        sa.Column("usual", sa.Double(), nullable=True),
        sa.Column("threshold", sa.Double(), nullable=True),
        sa.Column(
            "reply",
            sa.Enum(
                "none",
                "told_team",
                "not_now",
                name="reply",
                native_enum=False,
                create_constraint=True,
            ),
            nullable=False,
        ),
        sa.Column("id", sa.String(length=36), nullable=False),
        *recorded(),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notices_shown")),
    )
    op.create_index(op.f("ix_notices_shown_day"), "notices_shown", ["day"], unique=False)
    op.create_table(
        "own_symptoms",
        sa.Column("label", sa.String(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "rating", "choice", "yes_no", name="kind", native_enum=False, create_constraint=True
            ),
            nullable=False,
        ),
        sa.Column("id", sa.String(length=36), nullable=False),
        *recorded(),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_own_symptoms")),
    )
    op.create_table(
        "settings",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_settings")),
    )
    op.create_table(
        "shown_symptoms",
        sa.Column("symptom", sa.String(), nullable=False),
        sa.Column("shown", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("symptom", name=op.f("pk_shown_symptoms")),
    )
    op.create_table(
        "help_signs",
        sa.Column("parent", sa.Date(), nullable=False),
        sa.Column("sign", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["parent"], ["help_days.day"], name=op.f("fk_help_signs_parent"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("parent", "sign", name=op.f("pk_help_signs")),
    )
    op.create_table(
        "moment_answers",
        sa.Column("parent", sa.String(length=36), nullable=False),
        sa.Column("symptom", sa.String(), nullable=False),
        sa.Column("rating", sa.Integer(), nullable=True),
        sa.Column("choice", sa.String(), nullable=True),
        sa.CheckConstraint(
            "(rating IS NULL) <> (choice IS NULL)", name=op.f("ck_moment_answers_one_answer")
        ),
        sa.CheckConstraint("rating BETWEEN 0 AND 10", name=op.f("ck_moment_answers_rating")),
        sa.ForeignKeyConstraint(
            ["parent"], ["moments.id"], name=op.f("fk_moment_answers_parent"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("parent", "symptom", name=op.f("pk_moment_answers")),
    )
    op.create_table(
        "notice_evidence",
        sa.Column("parent", sa.String(length=36), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["parent"],
            ["notices_shown.id"],
            name=op.f("fk_notice_evidence_parent"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("parent", "position", name=op.f("pk_notice_evidence")),
    )
    op.create_table(
        "questions",
        sa.Column("appointment", sa.String(length=36), nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("asked", sa.Boolean(), nullable=False),
        sa.Column("answer", sa.String(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        *recorded(),
        sa.ForeignKeyConstraint(
            ["appointment"], ["appointments.id"], name=op.f("fk_questions_appointment")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_questions")),
    )
    op.create_index(op.f("ix_questions_appointment"), "questions", ["appointment"], unique=False)
