"""Says what was removed, where it happened, and offers to take it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from mbc_tracker.domain.change import Change
from mbc_tracker.domain.records import Answer, Measurement, Moment, Note, Record, Setting
from mbc_tracker.ui.shell.context import Context
from mbc_tracker.ui.shell.main_window import MainWindow

if TYPE_CHECKING:
    from mbc_tracker.ui.common.dialog import Dialog
    from mbc_tracker.ui.common.undo_line import UndoLine

#: What Today removes: it has Undo on screen, and says what was removed.
_TOLD_THERE = (Answer, Measurement, Moment, Note, Setting)


class RemovalBanner(QObject):
    """Belongs to a window: the sentence stands over its foot, or in the dialog that is open."""

    def __init__(self, context: Context, window: MainWindow) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        context.operations.changed.connect(self._look)

    @Slot(object)
    def _look(self, change: Change) -> None:
        dialog = _open_dialog()
        line = _undo_line(dialog)
        if line is not None:
            line.hide()  # something was changed since
        operations = self._context.operations
        removed = [step.before for step in change.steps if step.before and not step.after]
        if change is not operations.last_done or len(removed) < len(change.steps):
            return
        if dialog is not None:
            self._offer_in(dialog, line, self._sentence(removed[0]))
        elif there := [record for record in removed if not isinstance(record, _TOLD_THERE)]:
            self._window.banner.offer_undo(self._sentence(there[0]))

    def _offer_in(self, dialog: Dialog, line: UndoLine | None, sentence: str) -> None:
        from mbc_tracker.ui.common.undo_line import UndoLine

        line = line or UndoLine(dialog.theme, self._context.operations)
        dialog.foot.addWidget(line)
        line.offer(sentence, undo=not dialog.has_undo)

    def _sentence(self, record: Record) -> str:
        from mbc_tracker.ui.common.record_text import RecordText

        context, reader = self._context, self._context.diary.reader
        units = context.diary.measurements.units
        text = RecordText(context.words, context.guidance, reader.catalogue, units)
        what = ", ".join(filter(None, (text.title(record), text.text(record))))
        return self.tr("Removed: {what}").format(what=what)


def _open_dialog() -> Dialog | None:
    """The dialog over the window, if one of the program's own is open."""
    widget = QApplication.activeModalWidget()
    if widget is None:
        return None
    from mbc_tracker.ui.common.dialog import Dialog

    return widget if isinstance(widget, Dialog) else None


def _undo_line(dialog: Dialog | None) -> UndoLine | None:
    """The line that a dialog has had from an earlier removal."""
    if dialog is None:
        return None
    from mbc_tracker.ui.common.undo_line import UndoLine

    return dialog.findChild(UndoLine)
