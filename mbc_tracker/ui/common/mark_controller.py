"""Adding and changing what the team knows: one way, from whichever screen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import cast

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from mbc_tracker.content.mark_text import MarkText
from mbc_tracker.content.words import Words
from mbc_tracker.domain.records import BaselineReset
from mbc_tracker.services.diary import Diary
from mbc_tracker.services.known_marks import KnownMarks, MarkState
from mbc_tracker.ui.common.mark_dialog import MarkDialog
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.style.theme import Theme


class MarkController(QObject):
    """Opens the dialog on top of a screen and hands what it gives to the diary."""

    def __init__(
        self, theme: Theme, words: Words, diary: Diary, operations: Operations, screen: QWidget
    ) -> None:
        super().__init__(screen)
        self._theme, self._words = theme, words
        self._diary, self._operations = diary, operations
        self._known = KnownMarks(diary)

    def add(self, subjects: Sequence[str] = (), day: date | None = None) -> None:
        """Ask for a new mark.

        Args:
            subjects: what it can be about; anything if there are none.
            day: to begin with; today unless given.
        """
        mark = self._known.new_mark("", day or self._diary.clock.today())
        self._ask(mark, subjects or self._known.all_subjects())

    @Slot(object)
    def add_since(self, day: date) -> None:
        """Ask for a mark of anything, with this day to begin with."""
        self.add(day=day)

    def change(self, mark: BaselineReset) -> None:
        """Ask what is to be different about a mark."""
        self._ask(mark, (mark.symptom,))

    def remove(self, mark: BaselineReset) -> None:
        """Put a mark into the bin; undo brings it back."""
        label = self.tr("Remove “my team knows”: {what}").format(what=self._name(mark.symptom))
        self._operations.run(self._diary.remove, mark, label=label)

    def _ask(self, mark: BaselineReset, subjects: Sequence[str]) -> None:
        screen = cast("QWidget", self.parent())
        names = {key: self._name(key) for key in subjects}
        dialog = MarkDialog(self._theme, mark, names, self._diary.clock.today(), screen)
        dialog.finished_with.connect(self._put)
        self._operations.refused.connect(dialog.show_error)
        dialog.open()

    @Slot(object)
    def _put(self, mark: BaselineReset) -> None:
        """Save a mark, unless it would count for nothing: then the dialog says why."""
        dialog = self.sender()
        if self._known.state(mark) is MarkState.NO_LEVEL and isinstance(dialog, MarkDialog):
            dialog.show_error(
                self.tr(
                    "You wrote nothing down about it in the 7 days up to then. Say how bad it is "
                    "usually, or choose another day."
                )
            )
            return
        label = self.tr("My team knows: {what}").format(what=self._name(mark.symptom))
        self._operations.run(self._diary.save, mark, label=label)

    def _name(self, about: str) -> str:
        return MarkText(self._words, self._diary.reader.catalogue).name(about)
