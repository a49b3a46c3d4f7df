"""The diary file: its schema, its transactions, its copies. Only here SQLAlchemy is used."""

from __future__ import annotations
