"""What was removed in the last 30 days, to be put back or to be gone for good."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from mbc_tracker.content.guidance import Guidance
from mbc_tracker.content.words import Words
from mbc_tracker.domain.bin import RemovedRecord
from mbc_tracker.domain.change import Change
from mbc_tracker.domain.records import Record
from mbc_tracker.message import CountedMessage
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.dialog import Dialog
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.common.record_text import RecordText
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import WidgetList, button, divider, label, muted, scrolled
from mbc_tracker.ui.widgets.focus_order import keep_reading_order
from mbc_tracker.ui.widgets.mirror import set_margins
from mbc_tracker.ui.widgets.single_press import connect_row_once
from mbc_tracker.ui.widgets.translated import translated

_AT_ONCE = 50  # lines; more are made when they are asked for


class BinDialog(Dialog):
    """The last removed first; always what the diary says now, so undo shows here too."""

    has_undo = True
    emptying_agreed = Signal()

    def __init__(
        self,
        theme: Theme,
        words: Words,
        guidance: Guidance,
        diary: Diary,
        operations: Operations,
        parent: QWidget,
    ) -> None:
        super().__init__(theme, parent)
        self.name(self.tr("Deleted things"))
        self._emptying = False
        self._words, self._guidance = words, guidance
        self._diary, self._operations = diary, operations
        self._most = _AT_ONCE
        self.lines: list[BinRow] = []
        self.none = label(self.tr("There is nothing here."))
        self.more = button(theme, self.tr("Show older ones"))
        self.empty = button(theme, self.tr("Empty the bin…"), "trash-2")
        self.undo = button(theme, self.tr("Undo"), "undo-2")
        self.undo.setEnabled(False)
        self._build()
        self._connect()
        self._show()

    def put_back(self, removed: RemovedRecord) -> None:
        """Restore a record; where another one is in its place now, ask which of the two stays."""
        self.clear_error()
        there = self._diary.bin.conflicting_record(removed)
        if there is None:
            self._run(removed, instead=False)
            return
        words = self._removed_words()
        asking = _ConflictDialog(self.theme, words, removed, there, self)
        asking.chosen.connect(self._swap)
        asking.open()

    def _build(self) -> None:
        about = self.tr(
            "What you remove stays here for 30 days. After that it is deleted automatically."
        )
        self.body.addWidget(muted(about))
        self._list = WidgetList(12)
        content = QWidget()
        column = QVBoxLayout(content)
        set_margins(column, 0, 0, 12, 0)
        for part in (self.none, self._list, self.more):
            column.addWidget(part)
        column.addStretch(1)
        self.body.addWidget(scrolled(content), 1)
        self.add_beside(self.empty, self.undo)
        self.close_button = self.add_buttons(self.tr("Close"))
        self.fit(680, 600)

    def _connect(self) -> None:
        self.more.clicked.connect(self._show_more)
        self.empty.clicked.connect(self._ask_to_empty)
        self.undo.clicked.connect(self._operations.undo)
        self._operations.changed.connect(self._see)
        self._operations.undone.connect(self._rest)
        self._operations.refused.connect(self.show_error)
        self._operations.refused.connect(self._stay)

    def _removed_words(self) -> RecordText:
        """Made anew each time: a symptom may have been put back meanwhile."""
        reader, units = self._diary.reader, self._diary.measurements.units
        return RecordText(self._words, self._guidance, reader.catalogue, units)

    def _show(self) -> None:
        words, removed = self._removed_words(), self._diary.bin.entries()
        self.lines = [
            BinRow(self.theme, self._words, words, record, self) for record in removed[: self._most]
        ]
        self._list.replace(self.lines)
        self.none.setVisible(not removed)
        self.more.setVisible(len(removed) > self._most)
        self.empty.setEnabled(bool(removed) and not self._emptying)
        keep_reading_order(self)

    def _run(self, removed: RemovedRecord, *, instead: bool) -> None:
        at = next((n for n, line in enumerate(self.lines) if line.removed == removed), 0)
        name = self.tr("Put back: {what}").format(what=self._removed_words().title(removed.record))
        if self._operations.run(self._diary.bin.restore, removed, label=name, replace=instead):
            nearest = self.lines[min(at, len(self.lines) - 1)].back if self.lines else None
            (nearest or self.close_button).setFocus()

    @Slot(object)
    def _swap(self, removed: RemovedRecord) -> None:
        self._run(removed, instead=True)

    @Slot()
    def _show_more(self) -> None:
        first_new = self._most
        self._most += _AT_ONCE
        self._show()
        self.lines[first_new].back.setFocus()

    @Slot()
    def _ask_to_empty(self) -> None:
        asking = _EmptyBinDialog(self.theme, len(self._diary.bin.entries()), self)
        asking.accepted.connect(self._agree)
        asking.open()

    @Slot()
    def _agree(self) -> None:
        self.clear_error()
        self._emptying = True
        self.empty.setEnabled(False)
        self.emptying_agreed.emit()

    @Slot(object)
    def _see(self, change: Change) -> None:
        self.undo.setEnabled(bool(change))
        emptied, self._emptying = self._emptying, False
        self._show()
        if emptied:
            self.close_button.setFocus()

    @Slot()
    def _stay(self) -> None:
        if self._emptying:
            self._emptying = False
            self.empty.setEnabled(True)

    @Slot()
    def _rest(self) -> None:
        """What lies further back was not done here."""
        self.undo.setEnabled(False)
        self.close_button.setFocus()


class BinRow(QWidget):
    """One thing with its words, its two dates and the way back."""

    def __init__(
        self,
        theme: Theme,
        words: Words,
        about: RecordText,
        removed: RemovedRecord,
        dialog: BinDialog,
    ) -> None:
        super().__init__(dialog)
        self.removed, self._dialog = removed, dialog
        what = about.title(removed.record)
        title = label(what, "strong")
        title.setWordWrap(True)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(title)
        if text := about.text(removed.record):
            texts.addWidget(label(text))
        dates = self.tr("Removed on {removed}, will be deleted on {gone}").format(
            removed=words.date_numeric(removed.recorded.wall.date()),
            gone=words.date_numeric(removed.expires),
        )
        texts.addWidget(muted(dates))
        self.back = button(theme, self.tr("Put back"), "undo-2")
        self.back.setAccessibleName(self.tr("Put back: {what}").format(what=f"{what}. {text}"))
        connect_row_once(self.back, self._put_back)
        large, direction = theme.has_large_text, QBoxLayout.Direction
        line = QBoxLayout(direction.TopToBottom if large else direction.LeftToRight)
        line.setSpacing(12)
        line.addLayout(texts, 1)
        line.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(12)
        outer.addLayout(line)
        outer.addWidget(divider())

    @Slot()
    def _put_back(self) -> None:
        self._dialog.put_back(self.removed)


class _ConflictDialog(Dialog):
    """Shows both sides. Escape and Enter leave what is there."""

    chosen = Signal(object)  # RemovedRecord

    def __init__(
        self,
        theme: Theme,
        words: RecordText,
        removed: RemovedRecord,
        there: Record,
        parent: QWidget,
    ) -> None:
        super().__init__(theme, parent)
        self._removed = removed
        self.name(self.tr("Which one do you want to keep?"))
        self.body.addWidget(label(words.title(removed.record), "strong"))
        for prompt, record in (
            (self.tr("In the diary now: {text}"), there),
            (self.tr("Deleted: {text}"), removed.record),
        ):
            self.body.addWidget(label(prompt.format(text=words.text(record))))
        self.body.addWidget(muted(self.tr("The other one will be kept among the deleted things.")))
        self.add_risky_buttons(self.tr("Put it back"), self.tr("Keep the current one"))
        self.accepted.connect(self._tell)

    @Slot()
    def _tell(self) -> None:
        self.chosen.emit(self._removed)


class _EmptyBinDialog(Dialog):
    """The one question before the bin is emptied."""

    def __init__(self, theme: Theme, n: int, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.name(self.tr("Empty the bin?"))
        what = translated(CountedMessage("One deleted thing", "{n} deleted things", n=n))
        for text in (
            self.tr("{what} will be deleted for good. This can’t be undone.").format(what=what),
            self.tr("You will no longer be able to undo earlier steps."),
            self.tr(
                "A backup is made first. It keeps what was deleted for at least 30 days. "
                "Older backups keep it too, until they are replaced."
            ),
        ):
            self.body.addWidget(label(text))
        self.add_risky_buttons(self.tr("Empty the bin"), self.tr("Keep everything"))
