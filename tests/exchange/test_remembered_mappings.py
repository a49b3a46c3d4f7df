"""What was chosen for columns before is found again, as far as it still holds."""

from __future__ import annotations

from mbc_tracker.domain.symptoms import Catalogue
from mbc_tracker.exchange.column_mapping import ColumnMapping, Role, Target
from mbc_tracker.exchange.remembered_mappings import remembered_mappings, setting_name


def test_a_mapping_is_remembered_by_the_shape_of_its_file(catalogue: Catalogue):
    mapping = ColumnMapping((("x", Target(Role.SYMPTOM, "cough", "0-4")),))
    gone = ColumnMapping((("x", Target(Role.SYMPTOM, "own-9", "0-4")),))
    settings = {
        setting_name("drip"): mapping.to_json(),
        setting_name("bearable"): gone.to_json(),
        setting_name("broken"): "{",
        "country": "GB",
    }
    assert remembered_mappings(settings, catalogue) == {"drip": mapping}
