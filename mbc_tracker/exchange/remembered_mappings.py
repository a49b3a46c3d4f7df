"""What a person made of columns before, kept among the diary's settings for the next such file."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress

from mbc_tracker.domain.symptoms import Catalogue
from mbc_tracker.errors import Refused
from mbc_tracker.exchange.column_mapping import ColumnMapping, mapping_in

_PREFIX = "import.columns."


def setting_name(shape: str) -> str:
    """The name of the setting for files of a shape (``AboutFile.shape``)."""
    return f"{_PREFIX}{shape}"


def remembered_mappings(
    settings: Mapping[str, str], catalogue: Catalogue
) -> dict[str, ColumnMapping]:
    """All that is remembered, by shape. One about a symptom that is gone by now is passed over."""
    mappings: dict[str, ColumnMapping] = {}
    for name, value in settings.items():
        if name.startswith(_PREFIX):
            with suppress(Refused):
                mappings[name.removeprefix(_PREFIX)] = mapping_in(value, catalogue)
    return mappings
