"""The fields that each kind of record has."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import Any, get_args

from mbc_tracker.domain.records import Record

#: Their names in order. To ask ``fields`` for each record takes as long as to write it.
FIELD_NAMES: Mapping[type[Any], tuple[str, ...]] = {
    kind: tuple(field.name for field in fields(kind)) for kind in get_args(Record)
}
