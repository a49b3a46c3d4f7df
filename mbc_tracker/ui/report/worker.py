"""Makes the report beside the window, from what the diary says at the moment of the press."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from time import monotonic

from PySide6.QtCore import QObject, Signal, Slot

from mbc_tracker.content.palette import Palette
from mbc_tracker.content.trend_text import TrendText
from mbc_tracker.content.words import Words
from mbc_tracker.errors import MbcError
from mbc_tracker.report.data import ReportData, load_report_data
from mbc_tracker.report.progress import ReportStep
from mbc_tracker.report.summary import Choices
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.background import Background


@dataclass(frozen=True, slots=True)
class FinishedReport:
    """A finished report, what it says to somebody who doesn't see it, and how long it took."""

    pdf: bytes
    description: str
    milliseconds: int = 0


class ReportWorker(QObject):
    """``finished`` follows every ``make`` that nothing newer has overtaken, or else ``refused``."""

    finished = Signal(object)  # FinishedReport
    progress = Signal(object, int)  # ReportStep and its number
    first_pages_made = Signal(object)  # a PDF of the first pages, while the rest takes longer
    refused = Signal(str)  # a sentence, or nothing where a crash report follows

    def __init__(self, diary: Diary, words: Words, palette: Palette, parent: QObject) -> None:
        super().__init__(parent)
        self._diary, self._words, self._palette = diary, words, palette
        self._background = Background(self)
        self._background.progress.connect(self._pass_on)
        self._background.done.connect(self.finished)
        self._background.failed.connect(self._fail)

    @property
    def busy(self) -> bool:
        """Whether a report is being made."""
        return self._background.busy

    def make(self, choices: Choices) -> None:
        """Read the diary now, and make the report of it beside the window."""
        try:
            data = load_report_data(self._diary, choices)
        except MbcError as error:
            self._background.abandon()
            self.refused.emit(str(error))
        else:
            self._background.start(partial(_make, data, self._words, self._palette))

    def abandon(self) -> None:
        """Drop the report that is being made."""
        self._background.abandon()

    @Slot(object)
    def _pass_on(self, news: tuple[ReportStep, int] | tuple[bytes]) -> None:
        if len(news) == 1:
            self.first_pages_made.emit(*news)
        else:
            self.progress.emit(*news)

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        """The environment's faults are said; a mistake of the program is shown as one."""
        known = isinstance(error, MbcError)
        self.refused.emit(str(error) if known else "")
        if not known:
            raise error


def _make(
    data: ReportData, words: Words, palette: Palette, progress: Callable[..., None]
) -> FinishedReport:
    from mbc_tracker.report.document import report_pdf_from_data

    began = monotonic()
    pdf = report_pdf_from_data(data, words, palette, progress, progress)
    milliseconds = round((monotonic() - began) * 1000)
    text, overview = TrendText(words), data.overview
    description = " ".join(
        (f"{words.period(overview.period)}.", text.recorded(overview), text.summary(overview))
    )
    return FinishedReport(pdf, description, milliseconds)
