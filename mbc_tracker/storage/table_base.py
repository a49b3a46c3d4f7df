"""What the tables of the diary file share: names for constraints, an identity, a stamp of time."""

from __future__ import annotations

from sqlalchemy import Column, Integer, MetaData, String, TypedColumns

from mbc_tracker.storage.column_types import INSTANT

#: Constraints carry names, because SQLite's table rebuilds in migrations need them.
METADATA = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class Identified(TypedColumns):
    """Rows with an identity of their own, given when they are made."""

    id = Column(String(36), primary_key=True)


class Recorded(TypedColumns):
    """When a row was written: the wall clock, the instant, minutes east of UTC, the zone."""

    recorded_wall = Column(INSTANT, nullable=False)
    recorded_utc = Column(INSTANT, nullable=False)
    recorded_offset = Column(Integer, nullable=False)
    recorded_zone = Column(String, nullable=False)
