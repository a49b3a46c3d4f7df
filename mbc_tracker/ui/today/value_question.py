"""What stands under a field for a measurement: a question, or why it can't be saved."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mbc_tracker.ui.common.announcement import announce
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.today.measurement_cell import MeasurementCell
from mbc_tracker.ui.widgets.base import Card, button, keep_in_view, label
from mbc_tracker.ui.widgets.mirror import is_mirrored, set_margins
from mbc_tracker.ui.widgets.single_press import connect_once

_WIDTH, _GAP, _PADDING = 300, 4, 6
_REST = 1500  # milliseconds


class ValueQuestion(QWidget):
    """Lies over what is below the field, so that nothing has to move.

    After a yes it stays for a moment without its button: a second press lands on nothing.
    """

    agreed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.cell: MeasurementCell | None = None
        self.text = label("")
        self.yes = button(theme, "", kind="primary")
        connect_once(self.yes, self.agreed)
        card = self._card = Card("notice")
        line = QHBoxLayout()
        line.setSpacing(_PADDING)
        line.addWidget(self.text, 1)
        line.addWidget(self.yes)
        set_margins(card.body, 12, _PADDING, _PADDING, _PADDING)
        card.body.addLayout(line)
        self._around = QHBoxLayout(self)
        self._around.setContentsMargins(0, 0, 0, 0)
        self._around.addWidget(card)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self.close_question)
        self.hide()

    def ask(self, cell: MeasurementCell, sentence: str, yes: str, spoken_yes: str) -> None:
        """Ask below the field of a cell; ``agreed`` says that it was meant."""
        if self._stands(cell, sentence):
            return
        self.yes.setText(yes)
        self.yes.setAccessibleName(spoken_yes)
        self._show(cell, sentence, asks=True)
        QWidget.setTabOrder(cell.field, self.yes)

    def refuse(self, cell: MeasurementCell, sentence: str) -> None:
        """Say below the field of a cell what can be written there."""
        if not self._stands(cell, sentence):
            self._show(cell, sentence, asks=False)

    def say_saved(self, sentence: str) -> None:
        """Show for a moment that it was saved, in the place of the question."""
        self.text.setText(sentence)
        self.yes.hide()
        self.show()
        self._rest.start()

    def repeat(self) -> None:
        """Have it spoken again, as the person wants to go on."""
        announce(self, self.text.text())

    @Slot()
    def close_question(self) -> None:
        """Take it away."""
        self._rest.stop()
        self.cell = None
        self.hide()

    def follow(self) -> None:
        """Stand under the field, wherever that has gone."""
        cell, around = self.cell, self.parentWidget()
        if cell is None or not isinstance(around, QWidget):
            return
        line = cell.parentWidget() or cell
        edges = QRect(line.mapTo(around, QPoint(0, 0)), line.size())
        width = min(self._theme.px(_WIDTH), around.width())
        field = QRect(cell.field.mapTo(around, QPoint(0, 0)), cell.field.size())
        # Hidden, it still goes by its words before: of none it has no height for a width at all.
        self._card.body.activate()
        self.setFixedSize(width, self._around.totalHeightForWidth(width))
        if is_mirrored():
            left = min(max(field.right() + 1 - width, edges.left()), around.width() - width)
        else:
            left = max(0, min(field.left(), edges.right() + 1 - width))
        self.move(left, field.bottom() + 1 + _GAP)
        self.raise_()

    def _stands(self, cell: MeasurementCell, sentence: str) -> bool:
        same = self.cell is cell and self.text.text() == sentence
        return same and not self.isHidden() and not self._rest.isActive()

    def _show(self, cell: MeasurementCell, sentence: str, *, asks: bool) -> None:
        self._rest.stop()
        self.cell = cell
        self.text.setText(sentence)
        self.yes.setVisible(asks)
        self.follow()
        self.show()
        keep_in_view(self)
        announce(self, sentence)
