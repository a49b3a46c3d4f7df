"""What a file would bring: counts, the choice where both differ, and what can't be taken."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QListWidget, QVBoxLayout, QWidget

from mbc_tracker.domain import records
from mbc_tracker.domain.change import RecordIdentity
from mbc_tracker.domain.medicines import Medicine
from mbc_tracker.exchange.parsed_file import AboutFile, Rejected, grouped
from mbc_tracker.exchange.preview import Preview, Side
from mbc_tracker.message import CountedMessage
from mbc_tracker.ui.common.record_text import RecordText
from mbc_tracker.ui.data_import.differences import DifferencesView
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import WidgetList, label, section
from mbc_tracker.ui.widgets.choice_chips import ChoiceChips
from mbc_tracker.ui.widgets.translated import translated

KEEP, TAKE = "keep", "take"
#: More than anybody reads; the command line lists them all.
_MOST_LISTED, _MOST_UNUSED = 200, 12
_LEAST_HEIGHT = 88


class ImportPreviewView(QWidget):
    """Parts that have nothing to say are hidden. text: says what a record is."""

    changed = Signal()  # the choice

    def __init__(self, theme: Theme, text: RecordText) -> None:
        super().__init__()
        self._text, self._number = text, text.words.phrases.grouped
        self.counts = WidgetList(6)
        self.differ = section(self.tr("Where the two differ"))
        choices = {
            KEEP: self.tr("Keep what is in my diary, everywhere"),
            TAKE: self.tr("Take what the file says, everywhere"),
        }
        self.choice = ChoiceChips(theme, self.differ.text(), choices)
        self.choice.choose(KEEP)
        self.differences = DifferencesView(theme)
        self.left_out = section(self.tr("What can’t be imported"))
        self.rejected = QListWidget()
        self.rejected.setAccessibleName(self.left_out.text())
        self.rejected.setWordWrap(True)
        self.rejected.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        around = f"{theme.px(6)}px {theme.px(12)}px"  # read, not pressed: no need for large targets
        self.rejected.setStyleSheet(f"QListWidget::item {{ min-height: 0; padding: {around}; }}")
        self.rejected.setMinimumHeight(theme.px(_LEAST_HEIGHT))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for part in (self.counts, self.differ, self.choice, self.differences, self.left_out):
            column.addWidget(part)
        column.addWidget(self.rejected, 1)
        column.addStretch()
        self.choice.chosen.connect(self._choose_all)
        self.differences.differences.chosen.connect(self.changed)
        self.show_preview(Preview())

    @property
    def side(self) -> Side:
        """What is taken where the two differ."""
        return Side.FILE if self.choice.choice == TAKE else Side.DIARY

    @property
    def chosen(self) -> Mapping[RecordIdentity, Side]:
        """What is taken in single cases."""
        return self.differences.differences.sides

    def show_preview(self, preview: Preview) -> None:
        """Show what was found in a file."""
        self.choice.choose(KEEP)
        self.differences.differences.show_steps(preview.different, self._text)
        self.differences.setVisible(bool(preview.different))
        self.counts.replace([label(line) for line in self._lines(preview)])
        self.differ.setVisible(bool(preview.different))
        self.choice.setVisible(bool(preview.different))
        self.rejected.clear()
        self.rejected.addItems(list(self._listed(preview.rejected)))
        self.left_out.setVisible(bool(preview.rejected))
        self.rejected.setVisible(bool(preview.rejected))

    @Slot(str)
    def _choose_all(self, choice: str) -> None:
        self.differences.differences.choose_all(Side.FILE if choice == TAKE else Side.DIARY)

    def _lines(self, preview: Preview) -> Iterator[str]:
        yield from self._about(preview.about)
        if preview.new:
            sentence = self.tr("New: {n} ({kinds}).")
            yield sentence.format(n=self._number(len(preview.new)), kinds=self._kinds(preview.new))
        if preview.joined:
            yield self.tr("Added to your notes: {n}.").format(n=self._number(len(preview.joined)))
        if preview.same:
            yield self.tr("Already in your diary: {n}.").format(n=self._number(len(preview.same)))
        if preview.different:
            sentence = self.tr("Different in your diary: {n} ({kinds}).")
            differing = [step.record for step in preview.different]
            yield sentence.format(n=self._number(len(differing)), kinds=self._kinds(differing))
        if preview.rejected:
            yield self.tr("Can’t be imported: {n}.").format(n=self._number(len(preview.rejected)))

    def _about(self, about: AboutFile) -> Iterator[str]:
        if about.entry_count is not None:
            n, count = about.entry_count, self._number(about.entry_count)
            yield translated(
                CountedMessage(
                    "A file from {program} with 1 entry.",
                    "A file from {program} with {count} entries.",
                    n=n,
                    program=about.program,
                    count=count,
                )
                if about.program
                else CountedMessage(
                    "A table with 1 entry.", "A table with {count} entries.", n=n, count=count
                )
            )
        yield from map(translated, about.remarks)
        for unused in about.unused[:_MOST_UNUSED]:
            sentence = self.tr("Not used: {what}, {n}. {reason}")
            yield sentence.format(
                what=translated(unused.what),
                n=self._number(unused.count),
                reason=translated(unused.reason),
            )
        if (more := len(about.unused) - _MOST_UNUSED) > 0:
            yield translated(
                CountedMessage(
                    "1 other thing is not used either.",
                    "{n} other things are not used either.",
                    n=more,
                )
            )

    def _listed(self, rejected: Sequence[Rejected]) -> Iterator[str]:
        groups = grouped(rejected)
        for group in groups[:_MOST_LISTED]:
            place = translated(group.place)
            yield f"{place[:1].upper()}{place[1:]}: {translated(group.reason)}"
        if (more := len(groups) - _MOST_LISTED) > 0:
            yield self.tr("… and {n} more.").format(n=self._number(more))

    def _kinds(self, listed: Sequence[records.Record]) -> str:
        """“answers 100, notes 20”."""
        words: dict[type[records.Record], str] = {
            records.Answer: self.tr("answers"),
            records.Note: self.tr("notes"),
            records.Moment: self.tr("extra moments"),
            records.HelpSigns: self.tr("days with emergency signs"),
            records.Measurement: self.tr("measurements"),
            records.Event: self.tr("events"),
            Medicine: self.tr("medicines"),
            records.Appointment: self.tr("appointments"),
            records.Question: self.tr("questions"),
            records.Contact: self.tr("care team"),
            records.BaselineReset: self.tr("“my team knows”"),
            records.NoticeShown: self.tr("notices"),
            records.OwnSymptom: self.tr("own symptoms"),
            records.SymptomVisibility: self.tr("chosen symptoms"),
            records.Setting: self.tr("settings"),
        }
        counts = Counter(words[type(record)] for record in listed)
        return self._text.words.phrases.fill("comma").join(
            f"{name} {self._number(count)}" for name, count in counts.items()
        )
