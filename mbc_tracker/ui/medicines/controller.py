"""Writing down medicines: asks what has to be known, and hands it to the diary."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from mbc_tracker.content.words import Words
from mbc_tracker.domain.medicines import Medicine
from mbc_tracker.services.diary import Diary
from mbc_tracker.services.medicine_service import MedicineService
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.medicines.view import MedicinesView
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import keep_in_view

if TYPE_CHECKING:
    from mbc_tracker.ui.medicines.correct_dialog import CorrectDialog
    from mbc_tracker.ui.medicines.step_dialogs import StepDialog


class MedicineController(QObject):
    """Opens the dialogs over a list of medicines."""

    def __init__(
        self, theme: Theme, words: Words, diary: Diary, operations: Operations, view: MedicinesView
    ) -> None:
        super().__init__(view)
        self._theme, self._words, self._diary = theme, words, diary
        self._operations, self._view = operations, view
        self._service = MedicineService(diary)
        view.add_wanted.connect(self.start)
        view.dose_wanted.connect(self.change_dose)
        view.stop_wanted.connect(self.stop)
        view.again_wanted.connect(self.start_again)
        view.correct_wanted.connect(self.correct)
        view.note_wanted.connect(self.write_note)
        view.delete_wanted.connect(self.delete)

    @Slot()
    def start(self) -> None:
        """Ask for a medicine that is new in the diary."""
        from mbc_tracker.ui.medicines.step_dialogs import StartDialog

        dialog = StartDialog(self._theme, self._words, self._today(), self._view)
        dialog.answered.connect(self._start)
        self._open(dialog)

    @Slot(object)
    def change_dose(self, medicine: Medicine) -> None:
        """Ask for another dose."""
        from mbc_tracker.ui.medicines.step_dialogs import DoseDialog

        dialog = DoseDialog(self._theme, self._words, self._today(), medicine, self._view)
        dialog.answered.connect(self._change_dose)
        self._open(dialog)

    @Slot(object)
    def stop(self, medicine: Medicine) -> None:
        """Ask for the last day."""
        from mbc_tracker.ui.medicines.step_dialogs import StopDialog

        dialog = StopDialog(self._theme, self._words, self._today(), medicine, self._view)
        dialog.answered.connect(self._stop)
        self._open(dialog)

    @Slot(object)
    def start_again(self, medicine: Medicine) -> None:
        """Ask since when it is taken again."""
        from mbc_tracker.ui.medicines.step_dialogs import StartAgainDialog

        dialog = StartAgainDialog(self._theme, self._words, self._today(), medicine, self._view)
        dialog.answered.connect(self._start_again)
        self._open(dialog)

    @Slot(object)
    def correct(self, medicine: Medicine) -> None:
        """Show all that is written down about it."""
        self._open(self._correct_dialog(medicine))

    @Slot(object)
    def write_note(self, medicine: Medicine) -> None:
        """Show the same, and begin with the note."""
        dialog = self._correct_dialog(medicine)
        self._open(dialog)
        dialog.note.field.setFocus()
        keep_in_view(dialog.note)

    @Slot(object)
    def delete(self, medicine: Medicine) -> None:
        """Put it into Deleted things; undo brings it back."""
        self._operations.run(self._service.remove, medicine)

    def _correct_dialog(self, medicine: Medicine) -> CorrectDialog:
        from mbc_tracker.ui.medicines.correct_dialog import CorrectDialog

        dialog = CorrectDialog(self._theme, self._words, self._today(), medicine, self._view)
        dialog.answered.connect(self._correct)
        return dialog

    def _open(self, dialog: StepDialog) -> None:
        self._operations.refused.connect(dialog.show_error)
        dialog.open()

    def _today(self) -> date:
        return self._diary.clock.today()

    @Slot(str, str, object)
    def _start(self, name: str, dose: str, day: date) -> None:
        self._operations.run(self._service.start, name, dose, day)

    @Slot(object, object, str)
    def _change_dose(self, medicine: Medicine, day: date, dose: str) -> None:
        self._operations.run(self._service.change_dose, medicine, day, dose)

    @Slot(object, object)
    def _stop(self, medicine: Medicine, last_day: date) -> None:
        self._operations.run(self._service.stop, medicine, last_day)

    @Slot(object, object, str)
    def _start_again(self, medicine: Medicine, day: date, dose: str) -> None:
        self._operations.run(self._service.start_again, medicine, day, dose)

    @Slot(object)
    def _correct(self, medicine: Medicine) -> None:
        self._operations.run(self._service.correct, medicine)
