"""One extra entry of a day in a line."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mbc_tracker.content.words import Words
from mbc_tracker.domain.records import Moment
from mbc_tracker.domain.symptoms import Catalogue
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import button, label


class MomentRow(QWidget):
    """What happened at a clock time, with ways to change and remove it."""

    change_wanted = Signal(object)  # Moment
    drop_wanted = Signal(object)  # Moment

    def __init__(self, theme: Theme, words: Words, moment: Moment, catalogue: Catalogue) -> None:
        super().__init__()
        self.moment = moment
        texts = [
            f"{catalogue[key].label} {words.rating(catalogue[key], value)}"
            for key, value in moment.answers
        ]
        clock = f"{moment.time:%H:%M}"
        text = f"{clock}  " + ". ".join([*texts, *filter(None, [moment.note])])
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(label(text), 1)
        change = button(theme, self.tr("Change"), kind="link")
        change.setAccessibleName(self.tr("Change the moment at {time}").format(time=clock))
        remove = button(theme, self.tr("Remove"), kind="link")
        remove.setAccessibleName(self.tr("Remove the moment at {time}").format(time=clock))
        for part, slot in ((change, self._change), (remove, self._remove)):
            part.clicked.connect(slot)
            line.addWidget(part)

    @Slot()
    def _change(self) -> None:
        self.change_wanted.emit(self.moment)

    @Slot()
    def _remove(self) -> None:
        self.drop_wanted.emit(self.moment)
