"""The care team's card for the wallet: to look at, print and save."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from mbc_tracker.content.palette import Palette
from mbc_tracker.content.words import Words
from mbc_tracker.domain import profile
from mbc_tracker.errors import EnvironmentFault, MbcError
from mbc_tracker.files import replace_file
from mbc_tracker.report.summary import Paper
from mbc_tracker.report.wallet import wallet_card, wallet_pdf
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.announcement import show_and_announce
from mbc_tracker.ui.common.dialog import Dialog
from mbc_tracker.ui.common.no_printer_dialog import NoPrinterDialog
from mbc_tracker.ui.common.pdf_view import PdfView
from mbc_tracker.ui.common.save_dialog import SaveDialog, saved_sentence
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import button, muted, scrolled
from mbc_tracker.ui.widgets.tick_line import TickLine
from mbc_tracker.ui.widgets.translated import translated


class WalletDialog(Dialog):
    """The preview is the file: what is shown is what is printed and saved."""

    def __init__(
        self, theme: Theme, palette: Palette, words: Words, diary: Diary, parent: QWidget
    ) -> None:
        super().__init__(theme, parent)
        self._palette, self._words, self._diary = palette, words, diary
        self.pdf = b""
        self.with_name = TickLine(theme, self.tr("My name on the card"))
        self.with_name.setChecked(True)
        self.with_name.setVisible(bool(diary.reader.setting(profile.NAME)))
        self.preview = PdfView(theme)
        self.preview.setAccessibleName(self.tr("Preview of the card"))
        self.status = muted("")
        self.status.hide()
        self._build()
        self.make()

    @Slot()
    def make(self) -> None:
        """Make the sheet as it is chosen, and show it."""
        with_name = self.with_name.isChecked()
        card = wallet_card(self._diary, self._words, with_name=with_name)
        paper = Paper(profile.paper_of(self._diary.reader.settings()))
        try:
            self.pdf = wallet_pdf(card, paper, self._palette, self._words.language)
        except MbcError as error:
            self.show_error(translated(error))
            return
        self.preview.show_pdf(self.pdf)
        team = [f"{line.who}: {line.phone}" for line in card.team]
        self.preview.setAccessibleDescription(
            " ".join([*card.treated, f"{card.emergency}.", *(f"{line}." for line in team)])
        )

    @override
    def accept(self) -> None:
        """Ask how to print, or say that there is no printer."""
        from mbc_tracker.ui.common import printing

        self.clear_error()
        if not printing.has_printer():
            none = NoPrinterDialog(self.theme, self)
            none.save_wanted.connect(self.ask_where)
            none.open()
            return
        dialog = printing.PrintDialog(self.theme, self.pdf, self.tr("My care team card"), self)
        dialog.printed.connect(self._say_printed)
        dialog.open()

    @Slot()
    def ask_where(self) -> None:
        """Ask where to save the PDF."""
        name = self.tr("My care team card.pdf")
        dialog = SaveDialog(self.tr("Save as PDF"), name, ["pdf"], self)
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    @Slot(str)
    def save_to(self, name: str) -> None:
        """Save what is shown; what was there before stays if that fails."""
        self.clear_error()
        try:
            replace_file(Path(name), self.pdf)
        except EnvironmentFault as trouble:
            self.show_error(translated(trouble))
            return
        self._tell(saved_sentence(Path(name)))

    @Slot()
    def _say_printed(self) -> None:
        self._tell(self.tr("Sent to the printer."))

    def _tell(self, sentence: str) -> None:
        show_and_announce(self.status, sentence)

    def _build(self) -> None:
        self.name(self.tr("Card for your wallet"))
        self.body.addWidget(self.with_name)
        self.body.addWidget(scrolled(self.preview), 1)
        self.body.addWidget(self.status)
        close = button(self.theme, self.tr("Close"))
        self.save = button(self.theme, self.tr("Save as PDF…"), "save")
        close.clicked.connect(self.reject)
        self.save.clicked.connect(self.ask_where)
        self.add_beside(close, self.save)
        self.add_buttons(self.tr("Print…"))
        self.with_name.toggled.connect(self.make)
        self.fit(680, 640)
