"""A symptom answered with yes or no, as a cell of a line of three."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout
from typing_extensions import override

from mbc_tracker.ui.widgets.answer_row import AnswerRow

_WIDER = 16  # than a number's button
_AIR = 3
_GAP = 8


class AnswerCell(AnswerRow):
    """The name above, No and Yes below it, and “Clear” after them."""

    @override
    def arrange(self, width: int, names: int) -> int:
        room = width - self._grid.contentsMargins().left() - self._grid.contentsMargins().right()
        self._name.ensurePolished()
        self._names.setFixedWidth(room)
        self._names.setFixedHeight(self._name.heightForWidth(room) + 2 * _AIR)
        return self._names.height() + self._theme.target + 2 * _AIR

    @property
    def least_width(self) -> int:
        """What the buttons and “Clear” need beside each other."""
        edges = self._grid.contentsMargins()
        wide = sum(button.width() for button in self.buttons)
        gaps = 3 * (len(self.buttons) - 1) + _GAP
        return edges.left() + wide + gaps + self.clear.sizeHint().width() + edges.right()

    @override
    def _build(self) -> None:
        super()._build()
        self._answer_label.hide()
        self.clear.low = False
        line = self._line.layout()
        for button in self.buttons:
            least = max(part.minimumSizeHint().width() for part in self.buttons)
            button.setFixedWidth(max(self._theme.target + _WIDER, least))
        policy = self.clear.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.clear.setSizePolicy(policy)
        if isinstance(line, QHBoxLayout):
            line.addSpacing(_GAP - line.spacing())
            line.addWidget(self.clear)
            line.addStretch(1)

    @override
    def _make_line(self) -> QHBoxLayout:
        return QHBoxLayout(self._line)
