"""“Same as yesterday” shows what it would set before it sets anything."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from mbc_tracker.content.words import Words
from mbc_tracker.domain.symptoms import Catalogue, Value
from mbc_tracker.ui.common.dialog import Dialog
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import label, muted, scrolled
from mbc_tracker.ui.widgets.mirror import set_margins


class CopyDayDialog(Dialog):
    """Lists what would be set on ``day``: only what is not recorded there yet."""

    agreed = Signal(object, object)  # date, dict[str, Value]

    def __init__(
        self,
        theme: Theme,
        words: Words,
        catalogue: Catalogue,
        day: date,
        answers: Mapping[str, Value],
        parent: QWidget,
    ) -> None:
        super().__init__(theme, parent)
        self._day, self._answers = day, dict(answers)
        self.body.addWidget(muted(self.tr("This will be written down. Nothing else changes.")))
        content = QWidget()
        content.setObjectName("window")
        lines = QVBoxLayout(content)
        set_margins(lines, 0, 0, 12, 0)
        for key, value in answers.items():
            symptom = catalogue[key]
            lines.addWidget(label(f"{symptom.label}: {words.rating(symptom, value)}"))
        self.body.addWidget(scrolled(content), 1)
        self.add_buttons(self.tr("Write this down"), self.tr("Cancel"))

    @override
    def accept(self) -> None:
        self.agreed.emit(self._day, self._answers)
        super().accept()
