"""Makes the report beside the window, from what the diary says at the moment of the press."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from time import monotonic

from PySide6.QtCore import QObject, Signal, Slot

from mbc_tracker.content.palette import Palette
from mbc_tracker.content.words import Words
from mbc_tracker.errors import MbcError
from mbc_tracker.frozen import frozen
from mbc_tracker.report.data import ReportData
from mbc_tracker.report.progress import ReportStep
from mbc_tracker.report.summary import Choices
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.background import Background
from mbc_tracker.ui.widgets.translated import translated


@frozen
class FinishedReport:
    """A finished report.

    text: its first block as plain text. signs: so many kinds of red-flag signs are in it.
    """

    pdf: bytes
    text: str
    signs: int
    milliseconds: int = 0


class ReportWorker(QObject):
    """``finished`` follows every ``make`` that nothing newer has overtaken, or else ``refused``."""

    finished = Signal(object)  # FinishedReport
    progress = Signal(object)  # ReportStep
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
        from mbc_tracker.report.document import load_in_language

        try:
            data, words = load_in_language(self._diary, choices, self._words)
        except MbcError as error:
            self._background.abandon()
            self.refused.emit(translated(error))
        else:
            self._background.start(partial(_make, data, words, self._palette))

    def abandon(self) -> None:
        """Drop the report that is being made."""
        self._background.abandon()

    @Slot(object)
    def _pass_on(self, news: tuple[ReportStep] | tuple[bytes]) -> None:
        if isinstance(news[0], bytes):
            self.first_pages_made.emit(news[0])
        else:
            self.progress.emit(news[0])

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        """The environment's faults are said; a mistake of the program is shown as one."""
        if isinstance(error, MbcError):
            self.refused.emit(translated(error))
            return
        self.refused.emit("")
        raise error


def _make(
    data: ReportData, words: Words, palette: Palette, progress: Callable[..., None]
) -> FinishedReport:
    from mbc_tracker.report import report_texts
    from mbc_tracker.report.build_summary import build_summary
    from mbc_tracker.report.document import report_pages
    from mbc_tracker.report.plain_text import first_block_text

    began = monotonic()
    progress(ReportStep.WORDS)
    texts = report_texts.load(words.language)
    summary = build_summary(data, words, texts)
    pdf = report_pages(summary, texts, palette, progress, progress)
    milliseconds = round((monotonic() - began) * 1000)
    signs = len(summary.box.lines) + len(summary.box.later)
    return FinishedReport(pdf, first_block_text(summary, texts), signs, milliseconds)
