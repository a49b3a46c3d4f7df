"""Says what was removed, where it happened, and offers to take it back."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from mbc_tracker.domain.change import Change
from mbc_tracker.domain.medicines import Medicine
from mbc_tracker.domain.records import Answer, Measurement, Moment, Note, Setting
from mbc_tracker.ui.shell.context import Context
from mbc_tracker.ui.shell.main_window import MainWindow

#: What Today and the medicines remove: they have Undo on screen, and say what they removed.
_TOLD_THERE = (Answer, Measurement, Medicine, Moment, Note, Setting)


class RemovalBanner(QObject):
    """Belongs to a window, over whose foot the sentence stands."""

    def __init__(self, context: Context, window: MainWindow) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        context.operations.changed.connect(self._look)

    @Slot(object)
    def _look(self, change: Change) -> None:
        if change is not self._context.operations.last_done:
            return
        removed = [step.before for step in change.steps if step.before and not step.after]
        if len(removed) < len(change.steps):
            return
        kept = [record for record in removed if not isinstance(record, _TOLD_THERE)]
        if kept:
            from mbc_tracker.ui.common.record_text import RecordText

            context = self._context
            text = RecordText(context.words, context.guidance, context.diary.reader.catalogue)
            what = ", ".join(filter(None, (text.title(kept[0]), text.text(kept[0]))))
            sentence = self.tr("Removed: {what}").format(what=what)
            self._window.banner.offer_undo(sentence)
