"""A sentence over the window: why something could not be done."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget
from typing_extensions import override

from mbc_tracker.ui.common.announcement import announce
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import button, label, restyle
from mbc_tracker.ui.widgets.mirror import set_margins

_MARGIN = 24


class Banner(QFrame):
    """Stays until it is closed or replaced; nothing on it goes away by itself.

    It lies over the foot of the screen, so that nothing there moves when it comes and goes; over
    its top while the keyboard is at the foot.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._screen: QWidget = self
        self._at_top = False
        self.setProperty("card", "notice")
        self.text = label("")
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.undo = button(theme, self.tr("Undo"), "undo-2")
        self.close_button = button(theme, self.tr("Close"), "x")
        self.close_button.clicked.connect(self.hide)
        line = QHBoxLayout(self)
        set_margins(line, 20, 12, 16, 12)
        line.setSpacing(12)
        line.addWidget(self.text, 1)
        line.addWidget(self.undo)
        line.addWidget(self.close_button)
        self.hide()

    def offer_undo(self, sentence: str) -> None:
        """Show quietly what was done, with the way to take it back."""
        self._show(sentence, "plain", undo=True)

    def mention(self, sentence: str) -> None:
        """Show a sentence quietly: nothing has gone wrong."""
        self._show(sentence, "plain")

    def say(self, sentence: str) -> None:
        """Show a sentence in the colour of a notice: why something could not be done."""
        self._show(sentence, "notice")

    def float_over(self, screen: QWidget) -> None:
        """Lie over ``screen``, whatever its size."""
        self.setParent(screen)
        self._screen = screen
        screen.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._lie()
        return super().eventFilter(watched, event)

    @Slot(QWidget)
    def make_way(self, focus: QWidget | None) -> None:
        """Leave what has the keyboard in sight."""
        if focus is None or self.isHidden() or self.isAncestorOf(focus):
            return
        if self._screen.isAncestorOf(focus):
            covered = QRect(focus.mapTo(self._screen, QPoint()), focus.size())
            top, foot = (self._place(at_top=at_top) for at_top in (True, False))
            self._at_top = foot.intersects(covered) and not top.intersects(covered)
            self._lie()

    def _lie(self) -> None:
        self.setGeometry(self._place(at_top=self._at_top))

    def _place(self, *, at_top: bool) -> QRect:
        around = self._screen.size()
        width = around.width() - 2 * _MARGIN
        # Not the usual height: that is of a text wrapped at half this width, and covers rows.
        height = max(self.heightForWidth(width), self.minimumSizeHint().height())
        return QRect(
            _MARGIN, _MARGIN if at_top else around.height() - height - _MARGIN, width, height
        )

    def _show(self, sentence: str, kind: str, *, undo: bool = False) -> None:
        self.setProperty("card", kind)
        restyle(self)
        self.undo.setVisible(undo)
        self.text.setText(sentence)
        self.text.setAccessibleName(sentence)
        self.show()
        self.raise_()
        self._at_top = False
        self._lie()
        self.make_way(self.window().focusWidget())
        announce(self, sentence)
