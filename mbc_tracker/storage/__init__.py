"""The diary file: its schema, its transactions, its copies. The only home of SQLAlchemy."""

from __future__ import annotations
