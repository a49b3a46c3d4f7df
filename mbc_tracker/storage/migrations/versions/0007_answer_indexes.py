"""Indexes of the answers about a week and of those in words, which are few among ratings."""

from __future__ import annotations

from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add both: without them all answers of all years are looked through, for 10 ms each time."""
    op.execute("CREATE INDEX ix_answers_weekly ON answers (day) WHERE recall = 'week'")
    op.execute(
        "CREATE INDEX ix_answers_words ON answers (symptom, day, choice) WHERE choice IS NOT NULL"
    )
