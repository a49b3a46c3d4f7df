"""Bringing in a file: it is read, what it would do is shown, and only then anything is done."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget
from typing_extensions import override

from mbc_tracker.domain.change import Change
from mbc_tracker.domain.passphrase import Passphrase
from mbc_tracker.domain.records import Record
from mbc_tracker.domain.text import LONGEST_TEXT
from mbc_tracker.errors import MbcError, PassphraseRequired
from mbc_tracker.exchange.column_mapping import ColumnMapping
from mbc_tracker.exchange.import_task import ImportStopped, ReadTask, WriteTask
from mbc_tracker.exchange.preview import Preview
from mbc_tracker.exchange.remembered_mappings import setting_name
from mbc_tracker.exchange.written_values import DateOrder, DateOrderNeeded
from mbc_tracker.message import CountedMessage
from mbc_tracker.services.backups.service import BackupService
from mbc_tracker.ui.common.announcement import announce, show_and_announce
from mbc_tracker.ui.common.background import Background
from mbc_tracker.ui.common.dialog import Dialog
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.common.record_text import RecordText
from mbc_tracker.ui.data_import.preview_view import ImportPreviewView
from mbc_tracker.ui.data_import.questions import DateOrderQuestion, PassphraseQuestion
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import button, label, muted, scrolled
from mbc_tracker.ui.widgets.translated import translated


class ImportDialog(Dialog):
    """Everything that takes long is done beside the window, and closing the dialog stops it."""

    imported = Signal(str)  # what was done, in one sentence

    def __init__(
        self,
        theme: Theme,
        text: RecordText,
        task: ReadTask,
        operations: Operations,
        backup_service: BackupService,
        parent: QWidget,
    ) -> None:
        super().__init__(theme, parent)
        self._operations, self._backup_service = operations, backup_service
        self._words = text.words
        self._diary, self._path = task.diary, task.path
        self._preview, self._task = Preview(), task
        self.name(self.tr("Bring in a file"))
        self.fit(760, 660)
        self.state = label(self.tr("Reading “{file}” …").format(file=self._path.name))
        self.date_order = DateOrderQuestion(theme, text.words)
        self.passphrase = PassphraseQuestion(theme)
        self._number = text.words.phrases.grouped
        self.preview = ImportPreviewView(theme, text)
        self.promise = muted(self.tr("A backup is made first. Ctrl+Z undoes all of it at once."))
        for part in (self.state, self.date_order, self.passphrase):
            self.body.addWidget(part)
        self.body.addWidget(scrolled(self.preview), 1)
        self.body.addWidget(self.promise)
        self.columns = button(theme, self.tr("Columns…"))
        self.columns.hide()
        self.add_beside(self.columns)
        self.bring = self.add_buttons(self.tr("Bring in"), self.tr("Cancel"))
        self.bring.setEnabled(False)
        self._reading, self._saving = Background(self), Background(self)
        self._writing: WriteTask | None = None
        self._connect()
        first_look = QTimer(self, singleShot=True)
        first_look.timeout.connect(self._read)
        first_look.start(0)

    def _connect(self) -> None:
        self._reading.done.connect(self._show)
        self._saving.progress.connect(self._say_written)
        self._saving.done.connect(self._end)
        self._reading.failed.connect(self._fail)
        self._saving.failed.connect(self._keep_out)
        self.preview.changed.connect(self._offer)
        self.columns.clicked.connect(self._ask_columns)
        self.date_order.answered.connect(self._read_in_order)
        self.passphrase.answered.connect(self._read_with_key)
        self.passphrase.refused.connect(self.show_error)

    @property
    def busy(self) -> bool:
        """Whether the file is being read or brought in."""
        return self._reading.busy or self._saving.busy

    @override
    def accept(self) -> None:
        """Make a backup and bring in what is wanted."""
        if self.bring.isEnabled():
            self.clear_error()
            self.bring.setEnabled(False)
            self.preview.setEnabled(False)
            show_and_announce(self.state, self.tr("A backup is being made …"))
            records = self._wanted
            collaborators = self._backup_service, self._diary
            other = len(records) > len(self._preview.new)
            self._writing = WriteTask(*collaborators, records, self.tr("File brought in"), other)
            self._saving.start(self._writing)

    @override
    def done(self, result: int) -> None:
        """What is being written is stopped first, and says what came of it."""
        if self._writing and result == QDialog.DialogCode.Rejected:
            show_and_announce(self.state, self.tr("Stopping …"))
            self._writing.stop()
            return
        self._reading.abandon()
        self._reading.finish()
        super().done(result)

    @property
    def _wanted(self) -> tuple[Record, ...]:
        return self._preview.wanted(self.preview.side, self.preview.chosen)

    @Slot()
    def _read(self) -> None:
        self.clear_error()
        self.state.setText(self.tr("Reading “{file}” …").format(file=self._path.name))
        self._reading.start(self._task)

    @Slot(object)
    def _read_in_order(self, order: DateOrder) -> None:
        self._task = replace(self._task, order=order)
        self._read()

    @Slot(object)
    def _read_with_key(self, key: Passphrase) -> None:
        self._task = replace(self._task, key=key)
        self._read()

    @Slot()
    def _ask_columns(self) -> None:
        from mbc_tracker.ui.data_import.mapping_dialog import MappingDialog

        catalogue = self._diary.reader.catalogue
        dialog = MappingDialog(self.theme, self._words, self._preview.about, catalogue, self)
        dialog.chosen.connect(self._read_columns)
        dialog.open()

    @Slot(object)
    def _read_columns(self, mapping: ColumnMapping) -> None:
        self._task = replace(self._task, mapping=mapping)
        self._read()

    def _remember_columns(self) -> None:
        """Keep what was chosen for the next file of the kind."""
        mapping, shape = self._task.mapping, self._preview.about.shape
        text = mapping.to_json() if mapping else ""
        if text and len(text) <= LONGEST_TEXT:
            self._operations.run_without_undo(self._diary.set, setting_name(shape), text)

    @Slot(object)
    def _show(self, preview: Preview) -> None:
        self._preview = preview
        self.columns.setVisible(bool(preview.about.mapping and preview.about.mapping.targets))
        self.preview.show_preview(preview)
        if preview.rejected:
            self.bring.setText(self.tr("Bring in the rest"))
            self.bring.setAccessibleName(self.bring.text())
        self._offer()
        self.bring.setFocus()
        announce(self, self.state.text())

    @Slot()
    def _offer(self) -> None:
        """Say what the button would do, if anything."""
        anything = bool(self._wanted)
        nothing = self.tr("“{file}” contains nothing that can be brought in.")
        if anything or self._preview.different:
            nothing = self.tr("This is what “{file}” contains:")
        elif self._preview.same and not self._preview.rejected:
            nothing = self.tr("Everything in “{file}” is already in your diary.")
        self.state.setText(nothing.format(file=self._path.name))
        self.preview.setEnabled(True)
        self.bring.setEnabled(anything)

    @Slot(object)
    def _say_written(self, progress: tuple[int]) -> None:
        if self._writing and not self._writing.stopping:
            sentence = self.tr("Bringing in: {n} of {all} …")
            self.state.setText(
                sentence.format(
                    n=self._number(progress[0]), all=self._number(len(self._writing.records))
                )
            )

    @Slot(object)
    def _end(self, change: Change) -> None:
        """Announce to the window what is in the diary by now."""
        self._writing = None
        self._operations.record(change)
        self._remember_columns()
        self.done(QDialog.DialogCode.Accepted)
        sentence = CountedMessage(
            "One entry was added to your diary. Ctrl+Z undoes this.",
            "{count} entries were added to your diary. Ctrl+Z undoes this.",
            n=len(change.steps),
            count=self._number(len(change.steps)),
        )
        self.imported.emit(translated(sentence))

    @Slot(object)
    def _keep_out(self, error: Exception) -> None:
        """Nothing came in: it was stopped, or something was in the way."""
        self._writing = None
        if isinstance(error, ImportStopped):
            self.reject()
            return
        self._offer()
        self._say(error)

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        """The file's and the computer's faults are said; a mistake of the program is shown."""
        if isinstance(error, DateOrderNeeded):
            sentence = self.tr("One question about “{file}”.")
            show_and_announce(self.state, sentence.format(file=self._path.name))
            self.date_order.ask(error)
            return
        if isinstance(error, PassphraseRequired):
            self.passphrase.ask()
        self.state.setText(self.tr("“{file}” can’t be brought in.").format(file=self._path.name))
        self._say(error)

    def _say(self, error: Exception) -> None:
        if not isinstance(error, MbcError):
            raise error
        self.show_error(translated(error))
