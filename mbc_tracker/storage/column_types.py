"""How times and words stand in the columns of the diary file."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeVar

from sqlalchemy import Enum
from sqlalchemy.dialects.sqlite import DATETIME, TIME
from sqlalchemy.types import TypeEngine

E = TypeVar("E", bound=StrEnum)

CLOCK_TIME = TIME(  # type: ignore[no-untyped-call]
    storage_format="%(hour)02d:%(minute)02d", regexp=r"(\d+):(\d+)"
)
INSTANT = DATETIME(  # type: ignore[no-untyped-call]
    storage_format="%(year)04d-%(month)02d-%(day)02dT%(hour)02d:%(minute)02d:%(second)02d",
    regexp=r"(\d+)-(\d+)-(\d+)T(\d+):(\d+):(\d+)",
)


def word_of(kind: type[E]) -> TypeEngine[E]:
    """An enum stored as its stable word, with a check that no other word gets in."""
    column_type: TypeEngine[E] = Enum(  # type: ignore[assignment]
        kind,
        native_enum=False,
        create_constraint=True,
        name=kind.__name__.lower(),
        values_callable=lambda members: [member.value for member in members],
    )
    return column_type
