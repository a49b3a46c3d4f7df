"""Medicines with their doses; the order of the person's own symptoms."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the tables and the column, empty; in the bin, too, no symptom has a place yet."""
    op.create_table(
        "medicines",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=True),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("recorded_wall", sa.DateTime(), nullable=False),
        sa.Column("recorded_utc", sa.DateTime(), nullable=False),
        sa.Column("recorded_offset", sa.Integer(), nullable=False),
        sa.Column("recorded_zone", sa.String(), nullable=False),
        sa.CheckConstraint("last_day >= day", name=op.f("ck_medicines_order")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_medicines")),
    )
    op.create_table(
        "medicine_doses",
        sa.Column("parent", sa.String(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("dose", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["parent"],
            ["medicines.id"],
            name=op.f("fk_medicine_doses_parent"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("parent", "day", name=op.f("pk_medicine_doses")),
    )
    op.add_column("own_symptoms", sa.Column("position", sa.Integer(), nullable=True))
    op.get_bind().execute(
        sa.text(
            "UPDATE bin SET record = json_set(record, '$.position', NULL) "
            "WHERE kind = 'own_symptoms'"
        )
    )
