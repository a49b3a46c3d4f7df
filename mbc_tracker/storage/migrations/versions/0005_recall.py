"""How far back an answer looks: 24 hours, or the week of a weekly check-in."""

from __future__ import annotations

from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column; all answers so far, in the bin too, look back on one day.

    SQLite adds it as it stands here. Alembic would make the table anew, and in no fixed order.
    """
    op.execute(
        "ALTER TABLE answers ADD COLUMN recall VARCHAR(4) DEFAULT 'day' NOT NULL "
        "CONSTRAINT ck_answers_recall CHECK (recall IN ('day', 'week'))"
    )
    op.execute("UPDATE bin SET record = json_set(record, '$.recall', 'day') WHERE kind = 'answers'")
