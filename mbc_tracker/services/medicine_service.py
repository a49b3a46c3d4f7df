"""Writing down medicines: what is started, taken in another dose, stopped and started again."""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import date

from mbc_tracker.domain.change import Change
from mbc_tracker.domain.medicines import Medicine, started_again, with_dose
from mbc_tracker.message import Message, Text
from mbc_tracker.services.diary import Diary


class MedicineService:
    """Changes the medicines of one open diary; nothing is checked against any list of medicines."""

    def __init__(self, diary: Diary) -> None:
        self._diary = diary

    def medicines(self) -> tuple[Medicine, ...]:
        """All of them, the first started first."""
        return self._diary.reader.records(Medicine)

    def start(self, name: str, dose: str, day: date) -> Change:
        """Write down a medicine that is taken from a day on; the dose may be left open."""
        now, named = self._diary.clock.now(), _one_line(name)
        doses = ((day, _one_line(dose)),) if dose.strip() else ()
        medicine = Medicine(str(uuid.uuid4()), named, day, None, "", doses, now)
        return self._diary.save(medicine, label=Message("Medicine: {name}", name=named))

    def change_dose(self, medicine: Medicine, day: date, dose: str) -> Change:
        """Write down another dose from a day on."""
        changed = with_dose(medicine, day, _one_line(dose))
        return self._save(changed, f"{medicine.name}: {_one_line(dose)}")

    def stop(self, medicine: Medicine, last_day: date) -> Change:
        """Write down the last day on which it was taken."""
        return self._save(
            replace(medicine, last_day=last_day), Message("{name} stopped", name=medicine.name)
        )

    def start_again(self, medicine: Medicine, day: date, dose: str) -> Change:
        """Write down that it is taken again from a day on."""
        identity, now = str(uuid.uuid4()), self._diary.clock.now()
        again = started_again(medicine, day, _one_line(dose), identity, now)
        return self._diary.save(again, label=Message("{name} started again", name=medicine.name))

    def correct(self, medicine: Medicine) -> Change:
        """Write down the medicine as it should have been: name, days, doses, note."""
        return self._save(medicine, Message("Medicine: {name}", name=medicine.name))

    def remove(self, medicine: Medicine) -> Change:
        """Put it into the bin."""
        return self._diary.remove(medicine, label=Message("Remove {name}", name=medicine.name))

    def _save(self, medicine: Medicine, label: Text) -> Change:
        stamped = replace(medicine, recorded=self._diary.clock.now())
        return self._diary.save(stamped, label=label)


def _one_line(text: str) -> str:
    return " ".join(text.split())
