"""The right side of Learn: the page, and above it or in its place what helps a search."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from mbc_tracker.ui.learn.article import Article
from mbc_tracker.ui.learn.search_help_view import SearchHelpView
from mbc_tracker.ui.widgets.base import scrolled

_GAP = 14
_HIGHEST = 16_777_215  # Qt's own 'no limit'


class ReadingSide(QWidget):
    """Holds both while there is room for them beside the list; else the list takes the help."""

    def __init__(self, article: Article, view: SearchHelpView) -> None:
        super().__init__()
        self._article, self._view = article, view
        self._area = scrolled(view)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(_GAP)
        lines.addWidget(self._area)
        lines.addWidget(article, 1)

    def take_help(self) -> None:
        """Show the help here."""
        if self._area.widget() is not self._view:
            self._area.setWidget(self._view)
        self._area.setHidden(self._view.isHidden())
        self._fit()

    def release_help(self) -> None:
        """Let it be shown elsewhere."""
        self._area.takeWidget()
        self._area.hide()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Over a page the help is as high as it has to be; alone it has all the room."""
        edge = 2 * self._area.frameWidth()
        high = self._view.heightForWidth(self.width() - edge) + edge
        fixed = high > 0 and not self._article.isHidden()
        self._area.setMinimumHeight(min(high, self.height() // 2) if fixed else 0)
        self._area.setMaximumHeight(high if fixed else _HIGHEST)
