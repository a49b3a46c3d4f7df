"""Charts that leave the window: as a file, or as a picture to paste elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from mbc_tracker.domain import profile
from mbc_tracker.errors import EnvironmentFault
from mbc_tracker.report.summary import Paper
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.common.save_dialog import SaveDialog, saved_sentence
from mbc_tracker.ui.trends.chart_renderer import FORMATS, ChartRenderer
from mbc_tracker.ui.widgets.translated import translated

if TYPE_CHECKING:
    from mbc_tracker.charts.panels import Panel


class ChartExport(QObject):
    """Saves and copies one chart, always on white. ``told`` says what was done."""

    done = Signal(str)

    def __init__(
        self, renderer: ChartRenderer, diary: Diary, operations: Operations, screen: QWidget
    ) -> None:
        super().__init__(screen)
        self._renderer, self._diary, self._operations = renderer, diary, operations
        self._panels: Callable[[], Sequence[Panel]] = tuple
        self._caption = ""

    def set_chart(self, panels: Callable[[], Sequence[Panel]], caption: str) -> None:
        """What is shown from now on, and the words at the foot. panels: makes them."""
        self._panels, self._caption = panels, caption

    @Slot()
    def save(self) -> None:
        """Ask where to save the chart."""
        screen = cast("QWidget", self.parent())
        dialog = SaveDialog(self.tr("Save picture"), self.tr("Trends"), FORMATS, screen)
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    @Slot(str)
    def save_to(self, name: str) -> None:
        """Write the file; its ending chooses the format."""
        path, paper = Path(name), Paper(profile.paper_of(self._diary.reader.settings()))
        try:
            self._renderer.write(self._panels(), path, self._caption, paper)
        except EnvironmentFault as trouble:
            self._operations.refused.emit(translated(trouble))
        else:
            self.done.emit(saved_sentence(path))

    @Slot()
    def copy(self) -> None:
        """Put the picture on the clipboard."""
        picture = self._renderer.picture(self._panels(), FORMATS[0], self._caption)
        image = QImage.fromData(picture)
        QGuiApplication.clipboard().setImage(image)
        self.done.emit(self.tr("The picture has been copied. You can paste it elsewhere."))
