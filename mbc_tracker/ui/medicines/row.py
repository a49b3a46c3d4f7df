"""One medicine in a list, with what can be done about it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from mbc_tracker.domain.medicines import Medicine
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import button, label, muted
from mbc_tracker.ui.widgets.flow_layout import FlowLayout
from mbc_tracker.ui.widgets.group_widget import GroupWidget

_ROOM_FOR_BUTTONS = 700  # pixels at 100 % text; below it they go under the words


class MedicineRow(GroupWidget):
    """Its name and words at the left, its buttons at the right. description: all of it, spoken."""

    correct_wanted = Signal(object)  # Medicine
    note_wanted = Signal(object)  # Medicine
    delete_wanted = Signal(object)  # Medicine

    def __init__(
        self,
        theme: Theme,
        medicine: Medicine,
        description: str,
        lines: Sequence[QLabel],
        icon: str = "accent",
    ) -> None:
        super().__init__()
        self.theme, self.medicine = theme, medicine
        self.setAccessibleName(description)
        picture = QLabel()
        picture.setPixmap(theme.icon("pill", icon, alone=True).pixmap(_square(theme)))
        texts = QVBoxLayout()
        texts.setSpacing(0)
        name = label(medicine.name, "strong")
        name.setWordWrap(True)
        for line in (name, *lines, *self._note()):
            texts.addWidget(line)
        words = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        words.setSpacing(theme.px(18))
        words.addWidget(picture, 0, Qt.AlignmentFlag.AlignVCenter)
        words.addLayout(texts, 1)
        self._buttons = QWidget()
        self._flow = FlowLayout(self._buttons, gap=10)
        self.more = button(theme, self.tr("More"), kind="link")
        self.more.setAccessibleName(self.tr("More about {name}").format(name=medicine.name))
        self.buttons: tuple[QPushButton, ...] = ()
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._parts.setContentsMargins(0, 10, 0, 10)
        self._parts.setSpacing(12)
        self._parts.addLayout(words, 1)
        self._parts.addWidget(self._buttons, 0)
        self.more.clicked.connect(self.open_menu)

    def add_buttons(self, *buttons: QPushButton) -> None:
        """Put these before “More”."""
        self.buttons = (*buttons, self.more)
        for part in self.buttons:
            self._flow.addWidget(part)

    def named_button(self, text: str, icon: str) -> QPushButton:
        """A button whose spoken name says which medicine it is about."""
        named = button(self.theme, text, icon)
        named.setAccessibleName(f"{text}: {self.medicine.name}")
        return named

    @Slot()
    def open_menu(self) -> None:
        """Offer what is done less often."""
        self.menu = QMenu(self)
        self.menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu.setAccessibleName(self.more.accessibleName())
        self.menu.addAction(self.tr("Correct"), self._correct)
        self.menu.addAction(self.tr("Write a note"), self._write_note)
        self.menu.addAction(self.tr("Delete"), self._delete)
        self.menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))
        self.menu.setActiveAction(self.menu.actions()[0])

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= self.theme.px(_ROOM_FOR_BUTTONS)
        direction = QBoxLayout.Direction
        self._parts.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        middle = Qt.AlignmentFlag.AlignVCenter
        self._parts.setAlignment(self._buttons, middle if beside else Qt.AlignmentFlag(0))

    def _note(self) -> tuple[QLabel, ...]:
        return (muted(self.medicine.note),) if self.medicine.note else ()

    @Slot()
    def _correct(self) -> None:
        self.correct_wanted.emit(self.medicine)

    @Slot()
    def _write_note(self) -> None:
        self.note_wanted.emit(self.medicine)

    @Slot()
    def _delete(self) -> None:
        self.delete_wanted.emit(self.medicine)


class TakenRow(MedicineRow):
    """A medicine that is taken now: its dose, since when, and what was before."""

    dose_wanted = Signal(object)  # Medicine
    stop_wanted = Signal(object)  # Medicine

    def __init__(
        self, theme: Theme, medicine: Medicine, description: str, dose: str, since: Sequence[str]
    ) -> None:
        super().__init__(theme, medicine, description, [label(dose), muted(" · ".join(since))])
        self.change = self.named_button(self.tr("Change dose"), "pencil")
        self.stop = self.named_button(self.tr("I stopped this"), "x")
        self.add_buttons(self.change, self.stop)
        self.change.clicked.connect(self._change)
        self.stop.clicked.connect(self._stop)

    @Slot()
    def _change(self) -> None:
        self.dose_wanted.emit(self.medicine)

    @Slot()
    def _stop(self) -> None:
        self.stop_wanted.emit(self.medicine)


class StoppedRow(MedicineRow):
    """A medicine that is not taken any more. again: says so where it is taken again."""

    again_wanted = Signal(object)  # Medicine

    def __init__(
        self, theme: Theme, medicine: Medicine, description: str, words: Sequence[str], again: str
    ) -> None:
        lines = [muted(" · ".join(filter(None, (*words, again))))]
        super().__init__(theme, medicine, description, lines, "muted")
        self.again = self.named_button(self.tr("Started again"), "plus")
        self.add_buttons(*(() if again else (self.again,)))
        self.again.clicked.connect(self._again)

    @Slot()
    def _again(self) -> None:
        self.again_wanted.emit(self.medicine)


def _square(theme: Theme) -> QSize:
    return QSize(theme.icon_size.height(), theme.icon_size.height())
