"""Medicines in words: nothing is said about what one is for, or whether it is taken rightly."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from mbc_tracker.content.words import Words
from mbc_tracker.domain.medicines import DoseStretch, Medicine, dose_stretches, name_key


class MedicineText:
    """Says since when and in which dose a medicine is taken."""

    def __init__(self, words: Words) -> None:
        self._words, self._phrases = words, words.phrases

    def dose(self, stretch: DoseStretch) -> str:
        """The dose as it was written, or that none was."""
        return stretch.dose or self._phrases.fill("medicine_no_dose")

    def since(self, medicine: Medicine, others: Iterable[Medicine] = ()) -> tuple[str, ...]:
        """“since 12 Oct 2026”, “before that 1,500 mg, from 1 Jul 2026”.

        others: among them is what was taken of the same medicine before it was started again.
        """
        *before, now = dose_stretches(medicine)
        since = self._phrases.fill("medicine_since", date=self._words.date_numeric(now.first))
        if before:
            dose, day = self.dose(before[-1]), self._words.date_numeric(before[-1].first)
            return since, self._phrases.fill("medicine_before", dose=dose, date=day)
        courses = [other for other in others if _is_earlier(other, medicine)]
        if not courses:
            return (since,)
        last = max(courses, key=_end)
        first, end = self._words.date_numeric(last.day), self._words.date_numeric(_end(last))
        return since, self._phrases.fill("medicine_earlier", first=first, last=end)

    def days(self, medicine: Medicine) -> str:
        """“3 Mar 2025 to 14 Sep 2026”; of what is still taken since when."""
        first = self._words.date_numeric(medicine.day)
        if medicine.last_day is None:
            return self._phrases.fill("medicine_since", date=first)
        if medicine.last_day == medicine.day:
            return self._phrases.fill("medicine_day", date=first)
        last = self._words.date_numeric(medicine.last_day)
        return self._phrases.fill("medicine_days", first=first, last=last)

    def description(self, medicine: Medicine) -> str:
        """“Capecitabine, 1,500 mg twice a day from 1 July 2026, 1,250 mg from 12 October 2026”.

        Each day has its year: files are read in later years, and other days may be of others.
        """
        listed = [
            self._phrases.fill(
                "medicine_from", dose=self.dose(stretch), date=self._words.date_full(stretch.first)
            )
            for stretch in dose_stretches(medicine)
        ]
        doses = self._phrases.fill("comma").join(listed)
        if medicine.last_day is not None:
            last = self._words.date_full(medicine.last_day)
            doses = self._phrases.fill("medicine_until", doses=doses, date=last)
        return self._phrases.fill("medicine_named", name=medicine.name, doses=doses)


def _is_earlier(other: Medicine, medicine: Medicine) -> bool:
    same = name_key(other.name) == name_key(medicine.name)
    return same and other.last_day is not None and other.last_day < medicine.day


def _end(medicine: Medicine) -> date:
    return medicine.last_day or date.max
