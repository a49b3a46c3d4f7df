"""What the person wants in the report for the doctor."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout

from mbc_tracker.content.languages import LANGUAGES
from mbc_tracker.domain.period import Period, Range
from mbc_tracker.domain.symptoms import Symptom
from mbc_tracker.report.saved_options import SavedOptions
from mbc_tracker.report.summary import FURTHER_PAGES, Paper, Part
from mbc_tracker.ui.report.content import ReportContent
from mbc_tracker.ui.report.date_range import ReportDateRange
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import Card, Dropdown, section
from mbc_tracker.ui.widgets.choice_chips import ChoiceChips
from mbc_tracker.ui.widgets.symptom_list import SymptomList
from mbc_tracker.ui.widgets.tick_line import TickLine


class ReportOptionsCard(Card):
    """Days, content, language, paper and symptoms; ``changed`` after each press.

    language: code of the window's.
    """

    changed = Signal()
    protection_changed = Signal()  # it concerns the saved file alone, not the pages
    appointment_chosen = Signal()

    def __init__(self, theme: Theme, today: date, language: str) -> None:
        super().__init__()
        self._language = language
        self.appointments = Dropdown()
        self.days = ReportDateRange(theme, today)
        self.parts = {part: TickLine(theme, name) for part, name in self._names().items()}
        self.large_print = TickLine(theme, self.tr("Large print"))
        self.protected = TickLine(theme, self.tr("Protect the saved PDF with a password"))
        papers = {Paper.A4.value: self.tr("A4"), Paper.LETTER.value: self.tr("US Letter")}
        self.papers = ChoiceChips(theme, self.tr("Paper"), papers)
        self.papers.choose(Paper.A4)
        self.languages = Dropdown()
        self.symptoms = SymptomList(theme)
        self.content = ReportContent()
        self._visit = section(self.tr("For an appointment"))
        self._build()
        self._connect()

    @property
    def appointment(self) -> str:
        """The id of the appointment that the report is for; empty for none."""
        return str(self.appointments.currentData() or "")

    @property
    def wanted(self) -> SavedOptions:
        """What is chosen, to be remembered."""
        return SavedOptions(
            days=self.days.days,
            parts=frozenset(part for part, box in self.parts.items() if box.isChecked()),
            order=self.symptoms.order,
            left_out=self.symptoms.left_out,
            paper=Paper(self.papers.choice),
            large_print=self.large_print.isChecked(),
            protected=self.protected.isChecked(),
            language=str(self.languages.currentData() or ""),
        )

    def show_wanted(
        self, options: SavedOptions, symptoms: Sequence[Symptom], period: Period, today: date
    ) -> None:
        """Show choices without announcing them. period: the days that they stand for."""
        self.blockSignals(True)
        self.days.show_days(options.days, period, today)
        for part, box in self.parts.items():
            box.setChecked(part in options.parts)
        self.papers.choose(options.paper)
        self.large_print.setChecked(options.large_print)
        language = "" if options.language == self._language else options.language
        self.languages.setCurrentIndex(self.languages.findData(language))
        self.protected.setChecked(options.protected)
        self.symptoms.show_symptoms(symptoms, options.left_out)
        self._see_notes()
        self.blockSignals(False)

    def offer_appointments(self, names: Mapping[str, str]) -> None:
        """Appointments by their ids. The chosen one stays chosen while it is there."""
        before = self.appointment
        self.appointments.blockSignals(True)
        self.appointments.clear()
        self.appointments.addItem(self.tr("No particular one"), "")
        for key, name in names.items():
            self.appointments.addItem(name, key)
        self.appointments.setCurrentIndex(max(0, self.appointments.findData(before)))
        self.appointments.blockSignals(False)
        self._visit.setVisible(bool(names))
        self.appointments.setVisible(bool(names))

    def offer_visit(self, *, possible: bool) -> None:
        """Whether there was a visit to count from."""
        self.days.ranges.offer(Range.SINCE_VISIT, possible=possible)
        self.parts[Part.VISIT].setEnabled(possible)

    def _build(self) -> None:
        self.appointments.setAccessibleName(self._visit.text())
        self._visit.setBuddy(self.appointments)
        policy = Dropdown.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        for list_ in (self.appointments, self.languages):
            list_.setMinimumContentsLength(8)
            list_.setSizeAdjustPolicy(policy)
        self.body.addWidget(self._visit)
        self.body.addWidget(self.appointments)
        self.body.addWidget(self.days)
        first = [part for part in self.parts if part not in FURTHER_PAGES]
        self._list(self.tr("On the first page"), [self.parts[part] for part in first])
        self._list(self.tr("More pages"), [self.parts[part] for part in FURTHER_PAGES])
        self._offer_languages()
        self.body.addWidget(section(self.tr("Paper")))
        self.body.addWidget(self.papers)
        self.body.addWidget(self.large_print)
        self.body.addWidget(self.protected)
        self.body.addWidget(section(self.tr("Symptoms and their order")))
        self.body.addWidget(self.symptoms)
        self.body.addWidget(self.content)
        self.body.addStretch(1)

    def _offer_languages(self) -> None:
        """The window's language first; the others for a doctor who reads another one."""
        name = section(self.tr("Language of the page"))
        self.languages.setAccessibleName(name.text())
        name.setBuddy(self.languages)
        for offered in LANGUAGES:
            if offered.code == self._language:
                self.languages.insertItem(0, offered.name, "")
            else:
                text = self.tr("{language}, for my doctor").format(language=offered.name)
                self.languages.addItem(text, offered.code)
        self.body.addWidget(name)
        self.body.addWidget(self.languages)

    def _list(self, title: str, boxes: Sequence[TickLine]) -> None:
        self.body.addWidget(section(title))
        lines = QVBoxLayout()
        lines.setSpacing(4)
        for box in boxes:
            lines.addWidget(box)
        self.body.addLayout(lines)

    def _connect(self) -> None:
        self.appointments.activated.connect(self._choose_appointment)
        self.parts[Part.NOTES].toggled.connect(self._see_notes)
        self.protected.toggled.connect(self._tell_protection)
        self.languages.activated.connect(self._tell)
        for box in (*self.parts.values(), self.large_print):
            box.toggled.connect(self._tell)
        for part in (self.papers.chosen, self.days.changed, self.symptoms.changed):
            part.connect(self._tell)

    def _names(self) -> dict[Part, str]:
        return {
            Part.NAME: self.tr("My name"),
            Part.BORN: self.tr("My date of birth"),
            Part.VISIT: self.tr("What changed since my last visit"),
            Part.EVENTS: self.tr("Events"),
            Part.MEDICINES: self.tr("Medicines"),
            Part.MEASUREMENT_LINES: self.tr("Home measurements"),
            Part.NOTES: self.tr("Notes and other words of mine"),
            Part.QUESTIONS: self.tr("My questions"),
            Part.NOT_SHOWN: self.tr("Name symptoms that are left out"),
            Part.DAYS: self.tr("Every day as a table"),
            Part.ALL_NOTES: self.tr("All notes in full"),
            Part.MOMENTS: self.tr("Moments as a table"),
            Part.MEASUREMENTS: self.tr("Measurements as a table"),
            Part.NOTICES: self.tr("Notices shown"),
        }

    @Slot()
    def _see_notes(self) -> None:
        """Notes in full need notes; so do questions and medicines, words of the person's own."""
        for part in (Part.ALL_NOTES, Part.QUESTIONS, Part.MEDICINES):
            self.parts[part].setEnabled(self.parts[Part.NOTES].isChecked())

    @Slot()
    def _choose_appointment(self) -> None:
        self.appointment_chosen.emit()

    @Slot()
    def _tell(self) -> None:
        self.changed.emit()

    @Slot()
    def _tell_protection(self) -> None:
        self.protection_changed.emit()
