"""Choosing a passphrase, changing it, and taking it away."""

from __future__ import annotations

import hmac

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from mbc_tracker.content.palette import Palette
from mbc_tracker.content.suggested_passphrase import suggested
from mbc_tracker.content.words import Words
from mbc_tracker.domain.passphrase import Passphrase
from mbc_tracker.errors import MbcError, Refused
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.announcement import show_and_announce
from mbc_tracker.ui.common.dialog import Dialog
from mbc_tracker.ui.passphrase.lock_window import PENALTY
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import button, label, muted, scrolled
from mbc_tracker.ui.widgets.flow_layout import FlowLayout
from mbc_tracker.ui.widgets.mirror import set_margins
from mbc_tracker.ui.widgets.passphrase_field import PassphraseField, reveal_box
from mbc_tracker.ui.widgets.tick_line import TickLine, set_quietly
from mbc_tracker.ui.widgets.translated import translated


class _PresentPassphraseDialog(Dialog):
    """Asks for the present passphrase first, where there is one: somebody else may sit here."""

    chosen = Signal(object)  # Passphrase, or None for a diary that anybody can open

    def __init__(self, theme: Theme, diary: Diary, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._diary = diary
        self.present = PassphraseField(theme, self.tr("Current passphrase"))
        self.present.textChanged.connect(self.clear_error)
        self._wait = QTimer(self, singleShot=True, interval=PENALTY)
        self._lines = QWidget()
        self._lines.setObjectName("window")
        self.lines = _column(self._lines)

    def _ask(self, field: PassphraseField) -> None:
        prompt = label(field.accessibleName(), "strong")
        prompt.setWordWrap(True)
        prompt.setBuddy(field)
        self.lines.addWidget(prompt)
        self.lines.addWidget(field)

    def _finish(self, *fields: PassphraseField) -> None:
        self.reveal = reveal_box(self.theme, self.tr("Show what I type"), *fields)
        self.lines.addWidget(self.reveal)

    def _show(self, width: int, height: int) -> None:
        self.lines.addStretch(1)
        self.body.addWidget(scrolled(self._lines), 1)
        self.fit(width, height)

    @override
    def accept(self) -> None:
        self.clear_error()
        if self._wait.isActive():
            return
        try:
            key = self._wanted()
        except Refused as refused:
            self.show_error(translated(refused))
            return
        super().accept()
        self.chosen.emit(key)

    def _wanted(self) -> Passphrase | None:
        """What shall open the diary; Refused if it can't be that."""
        self._check_present()
        return None

    def _check_present(self) -> None:
        key = self._diary.key
        if key is None:
            return
        typed = Passphrase.typed(self.present.text())
        if not hmac.compare_digest(typed.text.encode(), key.text.encode()):
            self._wait.start()
            raise Refused(self.tr("That is not your current passphrase. Please try again."))


class ChangePassphraseDialog(_PresentPassphraseDialog):
    """A new passphrase, typed twice or made up by the program; plain words about forgetting it."""

    def __init__(
        self, theme: Theme, palette: Palette, words: Words, diary: Diary, parent: QWidget
    ) -> None:
        super().__init__(theme, diary, parent)
        self._palette, self._words = palette, words
        self.new = PassphraseField(theme, self.tr("New passphrase"))
        self.again = PassphraseField(theme, self.tr("Type it again"))
        self.suggest = button(theme, self.tr("Suggest one"))
        self.sheet = button(theme, self.tr("Print a recovery sheet…"), "printer")
        self.printed = muted("")
        self.printed.hide()
        self.written = TickLine(
            theme, self.tr("I have written it down and put it in a safe place.")
        )
        self._build()
        for field in (self.new, self.again):
            field.textChanged.connect(self._ask_again)
        self.written.toggled.connect(self.clear_error)
        self.suggest.clicked.connect(self.make_one_up)
        self.sheet.clicked.connect(self.print_sheet)

    def _build(self) -> None:
        protected = self._diary.key is not None
        self.name(
            self.tr("Change your passphrase")
            if protected
            else self.tr("Protect your diary with a passphrase")
        )
        about = self.tr(
            "It locks the whole diary and its backups on this computer. "
            "Four or five words that don’t belong together are a good choice."
        )
        warning = self.tr(
            "If you forget it, nobody can open your diary again, not even us. It can’t be "
            "looked up, and it can’t be reset."
        )
        self.lines.addWidget(label(about))
        warned = label(warning, "strong")
        warned.setWordWrap(True)
        self.lines.addWidget(warned)
        if protected:
            self._ask(self.present)
        self._ask(self.new)
        self._ask(self.again)
        self._finish(self.present, self.new, self.again)
        ways = QWidget()
        line = FlowLayout(ways)
        line.addWidget(self.suggest)
        line.addWidget(self.sheet)
        self.lines.addWidget(ways)
        self.lines.addWidget(self.printed)
        self.lines.addWidget(self.written)
        self.lines.addWidget(muted(self._about_copies()))
        self._show(640, 760)
        self.add_buttons(
            self.tr("Change it") if protected else self.tr("Protect my diary"), self.tr("Cancel")
        )
        (self.present if protected else self.new).setFocus()

    def _about_copies(self) -> str:
        return self.tr(
            "Backups that the diary knows about are protected too. Pages and files that you "
            "saved for your doctor, and copies you made yourself, are not."
        )

    @Slot()
    def _ask_again(self) -> None:
        """What was written down before is not what stands there now."""
        set_quietly(self.written, ticked=False)
        self.clear_error()

    @Slot()
    def make_one_up(self) -> None:
        """Fill in five words, to be seen and written down."""
        words = suggested()
        self.new.setText(words)
        self.again.setText(words)
        self.reveal.setChecked(True)

    @Slot()
    def print_sheet(self) -> None:
        """Print the new passphrase; it is saved nowhere."""
        from mbc_tracker.report.recovery_sheet import recovery_pdf
        from mbc_tracker.report.wallet import wallet_card
        from mbc_tracker.ui.common import printing

        self.clear_error()
        try:
            key = Passphrase.chosen(self.new.text(), self.again.text())
            if not printing.has_printer():
                raise Refused(
                    self.tr("No printer is set up on this computer. Write it down by hand.")
                )
            day = self._words.date_numeric(self._diary.clock.today())
            card = wallet_card(self._diary, self._words, with_name=False)
            pdf = recovery_pdf(
                key, self._diary.path, card, day, self._palette, self._words.language
            )
        except MbcError as error:
            self.show_error(translated(error))
            return
        dialog = printing.PrintDialog(self.theme, pdf, self.tr("Recovery sheet"), self)
        dialog.printed.connect(self._say_printed)
        dialog.open()

    @Slot()
    def _say_printed(self) -> None:
        show_and_announce(self.printed, self.tr("Sent to the printer."))

    @override
    def _wanted(self) -> Passphrase:
        self._check_present()
        key = Passphrase.chosen(self.new.text(), self.again.text())
        if not self.written.isChecked():
            raise Refused(self.tr("Please write it down first, and tick the box."))
        return key


class RemovePassphraseDialog(_PresentPassphraseDialog):
    """Asks for the passphrase a last time."""

    def __init__(self, theme: Theme, diary: Diary, parent: QWidget) -> None:
        super().__init__(theme, diary, parent)
        self.name(self.tr("Remove the passphrase"))
        self.lines.addWidget(
            label(
                self.tr(
                    "Your diary and its backups stay as they are, but anyone who uses this "
                    "computer can then read them."
                )
            )
        )
        self._ask(self.present)
        self._finish(self.present)
        self._show(560, 380)
        self.add_buttons(self.tr("Remove the passphrase"), self.tr("Cancel"))
        self.present.setFocus()


def _column(inside: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(inside)
    set_margins(column, 0, 0, 8, 0)
    column.setSpacing(10)
    return column
