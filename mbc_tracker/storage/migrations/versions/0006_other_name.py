"""A second name for the person's own symptoms, for a doctor who reads another language."""

from __future__ import annotations

from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column; so far no symptom has a second name, in the bin neither.

    SQLite adds it as it stands here. Alembic would make the table anew, and in no fixed order.
    """
    op.execute("ALTER TABLE own_symptoms ADD COLUMN other_name VARCHAR DEFAULT '' NOT NULL")
    op.execute(
        "UPDATE bin SET record = json_set(record, '$.other_name', '') WHERE kind = 'own_symptoms'"
    )
