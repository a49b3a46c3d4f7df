"""The level that was typed with a mark; the days of a notice's usual, and the day of its reply."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

COLUMNS: dict[str, tuple[tuple[str, sa.types.TypeEngine[Any]], ...]] = {
    "known_marks": (("level", sa.Integer()),),
    "notices_shown": (
        ("usual_first", sa.Date()),
        ("usual_last", sa.Date()),
        ("replied", sa.Date()),
    ),
}


def upgrade() -> None:
    """Add the columns, empty, to the tables and to what lies in the bin."""
    fill = sa.text("UPDATE bin SET record = json_set(record, :path, NULL) WHERE kind = :kind")
    for table, columns in COLUMNS.items():
        for name, kind in columns:
            op.add_column(table, sa.Column(name, kind, nullable=True))
            op.get_bind().execute(fill, {"path": f"$.{name}", "kind": table})
