"""The person's own symptoms: added, called otherwise, and put into another order."""

from __future__ import annotations

import uuid
from dataclasses import replace

from mbc_tracker.domain.change import Change
from mbc_tracker.domain.own_symptoms import label_key, moved, same_name
from mbc_tracker.domain.records import OwnSymptom
from mbc_tracker.domain.symptoms import Kind
from mbc_tracker.errors import Refused
from mbc_tracker.message import Text
from mbc_tracker.services.diary import Diary


class OwnSymptomService:
    """Changes the own symptoms of one open diary; no two symptoms are called the same."""

    def __init__(self, diary: Diary) -> None:
        self._diary = diary

    def symptoms(self) -> tuple[OwnSymptom, ...]:
        """All of them in the order in which Today asks for them."""
        return self._diary.reader.records(OwnSymptom)

    def add(self, label: str, kind: Kind) -> Change:
        """Add one behind the others."""
        name, now = self._free_name(label), self._diary.clock.now()
        position = max((own.position or 0 for own in self.symptoms()), default=0) + 1
        symptom = OwnSymptom(f"own-{uuid.uuid4()}", name, kind, now, position)
        return self._diary.save(symptom, label=name)

    def rename(self, symptom: OwnSymptom, label: str, other_name: str) -> Change:
        """Call one otherwise; what was recorded about it stays.

        other_name: for a doctor who reads another language; none if empty or the same.
        """
        name, other = self._free_name(label, symptom.id), ""
        if label_key(other_name) not in ("", label_key(name)):
            other = self._free_name(other_name, symptom.id)
        return self._diary.save(replace(symptom, label=name, other_name=other), label=name)

    def move(self, symptom: OwnSymptom, *, up: bool) -> Change:
        """Change places with the one before or after it."""
        placed = moved(self.symptoms(), symptom.id, -1 if up else 1)
        return self._diary.save(*placed, label=symptom.label)

    def name_fault(self, label: str, besides: str = "") -> Text:
        """Why a symptom can't be called so; empty if it can. besides: the one that is renamed."""
        try:
            self._free_name(label, besides)
        except Refused as refused:
            return refused.message
        return ""

    def _free_name(self, label: str, besides: str = "") -> str:
        name = " ".join(label.split())
        if not name:
            raise Refused("Write the name of the symptom first.")
        known = same_name(name, self._diary.reader.catalogue)
        if known is not None and known.key != besides:
            raise Refused(
                "“{label}” is there already. Choose another name for yours.",
                label=known.label,
            )
        return name
