"""What the team knows already, asked for all symptoms of Today at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from mbc_tracker.content.words import Words
from mbc_tracker.domain.symptoms import Symptom
from mbc_tracker.ui.common.dialog import Dialog
from mbc_tracker.ui.common.known_levels import KnownLevels
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import label, muted, scrolled
from mbc_tracker.ui.widgets.mirror import set_margins


class KnownLevelsDialog(Dialog):
    """Hands over the levels that were chosen."""

    finished_with = Signal(object)  # dict[str, int]

    def __init__(
        self, theme: Theme, words: Words, symptoms: Sequence[Symptom], parent: QWidget
    ) -> None:
        super().__init__(theme, parent)
        self.name(self.tr("What my team knows"))
        self.known = KnownLevels(theme, words, symptoms)
        content = QWidget()
        content.setObjectName("window")
        lines = QVBoxLayout(content)
        set_margins(lines, 0, 0, 12, 0)
        lines.setSpacing(12)
        question = self.tr(
            "Which of these does your team already know about, and how bad is it usually?"
        )
        about = self.tr(
            "The day is today; you can change it later. What you leave out stays as it is."
        )
        for part in (label(question), muted(about), self.known):
            lines.addWidget(part)
        lines.addStretch(1)
        self.body.addWidget(scrolled(content), 1)
        self.add_buttons(self.tr("Save"), self.tr("Cancel"))
        self.fit(560, 620)

    @override
    def accept(self) -> None:
        if not self.known.chosen:
            self.show_error(self.tr("Choose how bad it is for one of them, or press Cancel."))
            return
        self.clear_error()
        self.finished_with.emit(self.known.chosen)
        if not self.error_text:
            super().accept()
