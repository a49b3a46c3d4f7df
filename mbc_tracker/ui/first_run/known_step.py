"""The step of the first start that asks what the team knows already."""

from __future__ import annotations

from typing_extensions import override

from mbc_tracker.content.words import Words
from mbc_tracker.domain.records import BaselineReset
from mbc_tracker.services.diary import Diary
from mbc_tracker.services.known_marks import KnownMarks
from mbc_tracker.ui.common.known_levels import KnownLevels
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.first_run.steps import FirstRunStep
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import label, muted


class KnownStep(FirstRunStep):
    """Symptoms that the team knows, and how bad they are; nothing is chosen at first."""

    def __init__(self, theme: Theme, words: Words, diary: Diary, operations: Operations) -> None:
        super().__init__(diary, operations)
        self.title = self.tr("What your team knows")
        self._marks = KnownMarks(diary)
        self._saved: dict[str, int] = {}
        self.known = KnownLevels(theme, words, self._marks.asked_symptoms())
        self.first = next(iter(self.known.levels.values()))
        asked = label(
            self.tr("Which of these does your team already know about, and how bad is it usually?"),
            "strong",
        )
        asked.setWordWrap(True)
        about = self.tr(
            "Your diary will then point it out when it goes above that, not just because it is "
            "there. You can change this in Settings."
        )
        self._add(asked, label(about), muted(self.tr("Leave out what they don’t know about.")))
        self._add(self.known)
        self._lines.addStretch(1)

    @override
    def refresh(self) -> None:
        self.known.choose(self._saved)

    @override
    def save(self) -> bool:
        chosen = self.known.chosen
        if chosen == self._saved or self._write(chosen):
            self._saved = chosen
            return True
        return False

    @override
    def drop(self) -> None:
        self.refresh()

    def _write(self, levels: dict[str, int]) -> bool:
        """Add, change and, where a level was taken back, remove marks."""
        label_ = self.tr("What my team knows")
        today = self._diary.clock.today()
        taken_back = [
            mark
            for mark in self._diary.reader.records(BaselineReset)
            if mark.day == today and mark.symptom in self._saved.keys() - levels.keys()
        ]
        removed = self._operations.run(self._diary.remove, *taken_back, label=label_)
        return removed and self._operations.run(self._marks.save_levels, levels, label=label_)
