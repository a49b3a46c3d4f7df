"""Buttons for looking closer and moving along, for those who don't know the keys."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget

from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.trends.interactive_chart import InteractiveChart
from mbc_tracker.ui.widgets.base import button
from mbc_tracker.ui.widgets.flow_layout import FlowLayout
from mbc_tracker.ui.widgets.mirror import is_mirrored


class ZoomBar(QWidget):
    """Works on one chart. Each button's tip names its key."""

    def __init__(self, theme: Theme, chart: InteractiveChart) -> None:
        super().__init__()
        self._theme = theme
        self._line = FlowLayout(self, gap=8)
        self.zoom_in = self._button(self.tr("Zoom in"), "zoom-in", "+")
        self.zoom_out = self._button(self.tr("Zoom out"), "zoom-out", "−")
        if is_mirrored():  # time runs from left to right in every language, and so do these
            self.later, self.earlier = self._later("chevron-left"), self._earlier("chevron-right")
        else:
            self.earlier, self.later = self._earlier("chevron-left"), self._later("chevron-right")
        self.reset_zoom = self._button(self.tr("All dates"), "undo-2", "0")
        self.zoom_in.clicked.connect(chart.zoom_in)
        self.zoom_out.clicked.connect(chart.zoom_out)
        self.earlier.clicked.connect(chart.earlier)
        self.later.clicked.connect(chart.later)
        self.reset_zoom.clicked.connect(chart.reset_zoom)

    def _earlier(self, icon: str) -> QPushButton:
        return self._button(self.tr("Earlier"), icon, self.tr("Shift+Left"))

    def _later(self, icon: str) -> QPushButton:
        return self._button(self.tr("Later"), icon, self.tr("Shift+Right"))

    def _button(self, text: str, icon: str, key: str) -> QPushButton:
        zoom_button = button(self._theme, text, icon)
        zoom_button.setAccessibleName(self.tr("Charts: {what}").format(what=text))
        zoom_button.setToolTip(
            self.tr("{what} (key {key} in the charts)").format(what=text, key=key)
        )
        self._line.addWidget(zoom_button)
        return zoom_button
