"""The choices of the print dialog. Loaded when something is to be printed, not at start-up."""

from __future__ import annotations

from PySide6.QtCore import QSizeF, Qt, Slot
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QFormLayout, QVBoxLayout, QWidget

from mbc_tracker.message import CountedMessage
from mbc_tracker.ui.common.print_order import PrintOrder
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import Dropdown, caption, label, muted, together
from mbc_tracker.ui.widgets.choice_chips import ChoiceChips
from mbc_tracker.ui.widgets.flow_layout import FlowLayout
from mbc_tracker.ui.widgets.mirror import set_margins
from mbc_tracker.ui.widgets.number_stepper import NumberStepper
from mbc_tracker.ui.widgets.tick_line import TickLine
from mbc_tracker.ui.widgets.translated import translated

#: More would hardly ever be meant, and a slip of the finger costs paper.
MOST_COPIES = 20
_ALL, _SOME = "all", "some"
_LONG_SIDE = QPrinter.DuplexMode.DuplexLongSide


class PrintOptions(QWidget):
    """Printer, pages, copies and paper; what the printer can't do is not offered.

    pages: how many the document has. size: of its first page, in points.
    """

    def __init__(self, theme: Theme, pages: int, size: QSizeF) -> None:
        super().__init__()
        self._theme, self._count, self._size = theme, pages, size
        self.printers = Dropdown()
        self.state = muted(self.tr("This printer is stopped. Pages wait until it is started."))
        self.pages = PageChoice(theme, pages)
        self.copies = NumberStepper(theme, self.tr("Copies"), 1, MOST_COPIES)
        self._papers: dict[str, QPageSize] = {}
        self.papers = ChoiceChips(theme, self.tr("Paper"), {})
        self._paper_place = QVBoxLayout()
        self.both_sides = TickLine(theme, self.tr("Print on both sides of the paper"))
        self._two_sided = False
        self._build()
        self._show_printer()

    def order(self, title: str) -> PrintOrder:
        """What is asked for now. title: of the document."""
        first, last = self.pages.range
        return PrintOrder(
            printer=self.printers.currentData(),
            title=title,
            pages=self._count,
            first=first,
            last=last,
            copies=self.copies.number,
            paper=self.papers.choice,
            both_sides=self.both_sides.isChecked() if self._two_sided else None,
        )

    def paper_size(self) -> QPageSize:
        """The chosen paper; that of the document where the printer names none."""
        return self._papers.get(self.papers.choice, _fitting(self._size))

    @Slot()
    def _show_printer(self) -> None:
        """Offer what the chosen printer can do."""
        info = QPrinterInfo.printerInfo(self.printers.currentData())
        self.state.setVisible(info.state() is QPrinter.PrinterState.Error)
        self._papers = _papers_of(info, self._size)
        names = {key: self._paper_name(size) for key, size in self._papers.items()}
        self._paper_place.removeWidget(self.papers)
        self.papers.deleteLater()
        self.papers = ChoiceChips(self._theme, self.tr("Paper"), names)
        self.papers.choose(next(iter(names), ""))
        self._paper_place.addWidget(self.papers)
        self._form.setRowVisible(self._paper_place, bool(names))
        self._two_sided = self._count > 1 and _LONG_SIDE in info.supportedDuplexModes()
        self.both_sides.setVisible(self._two_sided)
        self.both_sides.setChecked(info.defaultDuplexMode() is _LONG_SIDE)

    def _paper_name(self, size: QPageSize) -> str:
        is_letter = size.id() is QPageSize.PageSizeId.Letter
        return self.tr("Letter") if is_letter else size.name()

    def _build(self) -> None:
        for name in QPrinterInfo.availablePrinterNames():
            words = QPrinterInfo.printerInfo(name).description() or name
            self.printers.addItem(words, name)
        place = self.printers.findData(QPrinterInfo.defaultPrinterName())
        self.printers.setCurrentIndex(max(place, 0))
        self.printers.setAccessibleName(self.tr("Printer"))
        self.printers.currentIndexChanged.connect(self._show_printer)
        # Names stand at the left and pages come last, so that large text needs no scrolling for
        # the rest, and nothing moves when some of the pages are asked for.
        form = self._form = QFormLayout(self)
        set_margins(form, 0, 0, 8, 0)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setFormAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._add_row(self.tr("Printer"), self.printers)
        form.addRow(self.state)
        self._add_row(self.tr("Paper"), self._paper_place)
        self._add_row(self.tr("Copies"), self.copies)
        form.addRow(self.both_sides)
        self._add_row(self.tr("Pages"), self.pages)
        form.setRowVisible(self.pages, self._count > 1)

    def _add_row(self, words: str, field: QWidget | QVBoxLayout) -> None:
        """A name and what it names, in the middle of its first line."""
        name = label(words, "strong")
        tied = field.field if isinstance(field, NumberStepper) else field
        if isinstance(tied, QWidget):
            name.setBuddy(tied)
        name.setFixedHeight(self._theme.target)
        self._form.addRow(name, field)


class PageChoice(QWidget):
    """All pages of a document, or those from one to another."""

    def __init__(self, theme: Theme, count: int) -> None:
        super().__init__()
        self._count = count
        choices = {
            _ALL: translated(CountedMessage("The one page", "All {n} pages", n=count)),
            _SOME: self.tr("Some pages"),
        }
        self.which = ChoiceChips(theme, self.tr("Pages"), choices)
        self.which.choose(_ALL)
        self.first = NumberStepper(theme, self.tr("From page"), 1, count)
        self.last = NumberStepper(theme, self.tr("To page"), 1, count)
        self.last.choose(count)
        self.first.changed.connect(self._keep_last)
        self.last.changed.connect(self._keep_first)
        self.which.chosen.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.which)
        self._range = QWidget()
        line = FlowLayout(self._range, gap=12)
        for words, stepper in ((self.tr("From"), self.first), (self.tr("to"), self.last)):
            line.addWidget(together(caption(words, stepper.field), stepper))
        column.addWidget(self._range)
        self._range.hide()

    @property
    def has_range(self) -> bool:
        """Whether only some of the pages are wanted."""
        return self.which.choice == _SOME

    @property
    def range(self) -> tuple[int, int]:
        """The first and the last page, counted from 1."""
        if self.has_range:
            return self.first.number, self.last.number
        return 1, self._count

    @Slot(str)
    def _choose(self, which: str) -> None:
        self._range.setVisible(which == _SOME)

    @Slot(int)
    def _keep_last(self, first: int) -> None:
        """There is always a page to print: the other number follows."""
        self.last.choose(max(self.last.number, first))

    @Slot(int)
    def _keep_first(self, last: int) -> None:
        self.first.choose(min(self.first.number, last))


def _papers_of(info: QPrinterInfo, size: QSizeF) -> dict[str, QPageSize]:
    """The paper that the printer takes by itself, then that of the document if it has it."""
    usual, own = info.defaultPageSize(), _fitting(size)
    offered = [usual] if usual.isValid() else []
    offered += [paper for paper in info.supportedPageSizes() if paper.id() is own.id()]
    return {paper.key(): paper for paper in offered}


def _fitting(size: QSizeF) -> QPageSize:
    return QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
