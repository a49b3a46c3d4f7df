"""The left part of a symptom's row: its name, what is recorded, and “Clear”."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import label, muted
from mbc_tracker.ui.widgets.clear_button import ClearButton
from mbc_tracker.ui.widgets.mirror import placed, set_margins

_GAP = 3
_SAID = 15
_LOTS = 10_000
#: Room for a symptom's name beside its buttons, at 100 % text; with less it stands above them.
_NARROWEST = 132


def names_beside(theme: Theme, room: int, buttons: int) -> int:
    """The width for names beside so many buttons in ``room``; 0 where they go above them."""
    names = room - (buttons * (theme.target + _GAP) - _GAP)
    return names if names >= theme.px(_NARROWEST) else 0


class NameColumn(QWidget):
    """As high as it ever gets, so that no answer moves what is below.

    missing: what stands under the name while there is no answer; answers: all that can.
    """

    def __init__(
        self, theme: Theme, name: str, missing: str, answers: Sequence[str], clear: ClearButton
    ) -> None:
        super().__init__()
        self._theme, self._clear = theme, clear
        self._missing, self._answers = missing, answers
        self.name = label(name, "strong")
        self.name.setWordWrap(True)
        self.answer_label = muted("")
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addStretch(1)
        lines.addWidget(self.name)
        lines.addWidget(self.answer_label)
        lines.addStretch(1)
        clear.setParent(self)

    def show_answer(self, text: str | None) -> None:
        """Show what is recorded, beside the place of “Clear”; None for nothing."""
        edge = 0 if text is None else self._clear.sizeHint().width() + _GAP
        set_margins(self.answer_label, 0, 0, edge, 0)
        self.answer_label.setText(self._missing if text is None else text)

    def fit(self, width: int) -> None:
        """Find the height for a column of ``width`` pixels."""
        self.setFixedWidth(width)
        font = QFontMetrics(self._theme.font(_SAID))
        beside_clear = width - self._clear.sizeHint().width() - _GAP
        rooms = {self._missing: width} | dict.fromkeys(self._answers, beside_clear)
        highest = max(
            font.boundingRect(QRect(0, 0, room, _LOTS), Qt.TextFlag.TextWordWrap, text).height()
            for text, room in rooms.items()
        )
        self.answer_label.setFixedHeight(highest)
        self.name.ensurePolished()
        self.setMinimumHeight(self.name.heightForWidth(width) + highest)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        size = self._clear.sizeHint()
        top = max(0, self.answer_label.geometry().bottom() + 1 - size.height())
        place = QRect(self.width() - size.width(), top, size.width(), size.height())
        self._clear.setGeometry(placed(place, self.width()))
        self._clear.raise_()
