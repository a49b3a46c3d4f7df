"""Bringing in a file: it is read, what it would do is shown, and only then anything is done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from mbc_tracker.diary import Diary
from mbc_tracker.domain.clock import Stamp
from mbc_tracker.errors import MbcError
from mbc_tracker.exchange.importers import read
from mbc_tracker.exchange.preview import Known, Preview, preview
from mbc_tracker.safekeeping import BEFORE_IMPORT, Outcome, Safekeeping
from mbc_tracker.ui.background import Background
from mbc_tracker.ui.dialogs.dialog import Dialog
from mbc_tracker.ui.operations import Operations
from mbc_tracker.ui.theme import Theme
from mbc_tracker.ui.widgets.basics import label, muted, scrolled
from mbc_tracker.ui.widgets.import_findings import ImportFindings


class BringInDialog(Dialog):
    """The file is read and the backup made beside the window. Closing it stops both."""

    brought = Signal(str)  # what was done, in one sentence

    def __init__(
        self,
        theme: Theme,
        diary: Diary,
        operations: Operations,
        safe: Safekeeping,
        path: Path,
        parent: QWidget,
    ) -> None:
        super().__init__(theme, parent)
        self._diary, self._operations, self._safe, self._path = diary, operations, safe, path
        self._found = Preview()
        self.name(self.tr("Bring in a file"))
        self.fit(760, 660)
        self.state = label(self.tr("Reading “{file}” …").format(file=path.name))
        self.findings = ImportFindings(theme)
        self.promise = muted(
            self.tr("A backup is made first. Ctrl+Z takes all of it back at once.")
        )
        self.body.addWidget(self.state)
        self.body.addWidget(scrolled(self.findings), 1)
        self.body.addWidget(self.promise)
        self.bring = self.add_buttons(self.tr("Bring in"), self.tr("Cancel"))
        self.bring.setEnabled(False)
        self._reading, self._saving = Background(self), Background(self)
        self._connect()
        QTimer.singleShot(0, self._begin)

    def _connect(self) -> None:
        self._reading.done.connect(self._show)
        self._saving.done.connect(self._write)
        self._reading.failed.connect(self._fail)
        self._saving.failed.connect(self._fail)
        self.findings.changed.connect(self._offer)
        self._operations.refused.connect(self.complain)

    @property
    def busy(self) -> bool:
        """Whether the file is being read or the backup made."""
        return self._reading.busy or self._saving.busy

    @override
    def accept(self) -> None:
        """Make the backup; the writing waits for it."""
        if self.bring.isEnabled():
            self.take_complaint_back()
            self.bring.setEnabled(False)
            self.findings.setEnabled(False)
            self.state.setText(self.tr("A backup is being made …"))
            self._saving.start(_BackingUp(self._safe))

    @override
    def done(self, result: int) -> None:
        """Nothing may report to a dialog that is gone."""
        for work in (self._reading, self._saving):
            work.abandon()
            work.finish()
        super().done(result)

    @Slot()
    def _begin(self) -> None:
        """Read the diary now, and the file beside the window."""
        try:
            work = _Looking(self._path, self._diary.now(), Known.of(self._diary))
        except MbcError as error:
            self._fail(error)
        else:
            self._reading.start(work)

    @Slot(object)
    def _show(self, found: Preview) -> None:
        self._found = found
        self.findings.show_found(found)
        if found.rejected:
            self.bring.setText(self.tr("Bring in the rest"))
            self.bring.setAccessibleName(self.bring.text())
        self._offer()
        self.bring.setFocus()
        QAccessible.updateAccessibility(QAccessibleEvent(self.state, QAccessible.Event.Alert))

    @Slot()
    def _offer(self) -> None:
        """Say what the button would do, if anything."""
        wanted = bool(self._found.wanted(replace=self.findings.replace))
        nothing = self.tr("“{file}” holds nothing that could be brought in.")
        if wanted or self._found.different:
            nothing = self.tr("This is what “{file}” holds:")
        elif self._found.same and not self._found.rejected:
            nothing = self.tr("All that “{file}” holds is in your diary already.")
        self.state.setText(nothing.format(file=self._path.name))
        self.findings.setEnabled(True)
        self.bring.setEnabled(wanted)

    @Slot(object)
    def _write(self, outcome: Outcome) -> None:
        """Bring it in, if there is a backup to go back to."""
        if outcome.fault:
            said = self.tr("No backup could be made, so nothing was brought in. {why}")
            self.complain(said.format(why=outcome.fault))
            self._offer()
            return
        replace = self.findings.replace
        wanted = self._found.wanted(replace=replace)
        label = self.tr("File brought in")
        if self._operations.run(self._diary.bring_in, wanted, label, replace_other=replace):
            super().accept()
            said = self.tr("{n} entries came into your diary. Ctrl+Z takes all of them back.")
            if len(wanted) == 1:
                said = self.tr("One entry came into your diary. Ctrl+Z takes it back.")
            self.brought.emit(said.format(n=f"{len(wanted):,}"))
        else:
            self._offer()

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        """The file's and the computer's faults are said; a mistake of the program is shown."""
        self.state.setText(self.tr("“{file}” can’t be brought in.").format(file=self._path.name))
        if not isinstance(error, MbcError):
            raise error
        self.complain(str(error))


@dataclass(frozen=True, slots=True)
class _Looking:
    """A file that is read and compared: values only, no widget and no open diary."""

    path: Path
    now: Stamp
    known: Known

    def __call__(self, tell: Callable[..., None]) -> Preview:
        return preview(read(self.path, self.now, tell), self.known, tell)


@dataclass(frozen=True, slots=True)
class _BackingUp:
    """The backup before; it has no steps to tell of."""

    safe: Safekeeping

    def __call__(self, _: object) -> Outcome:
        return self.safe.back_up_now(BEFORE_IMPORT)
