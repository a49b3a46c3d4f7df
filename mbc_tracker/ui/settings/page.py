"""Settings: care team, about the person and their treatment, symptoms, reminder, look."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFormLayout, QVBoxLayout, QWidget
from typing_extensions import override

from mbc_tracker.content import words
from mbc_tracker.content.guidance import Guidance
from mbc_tracker.domain import profile
from mbc_tracker.domain.records import Contact
from mbc_tracker.errors import Refused
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.announcement import show_and_announce
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.common.page import Page
from mbc_tracker.ui.settings.care_team_card import CareTeamCard
from mbc_tracker.ui.settings.known_marks_card import KnownMarksCard
from mbc_tracker.ui.settings.measurements_card import MeasurementChoicesCard
from mbc_tracker.ui.settings.rhythm_card import RhythmCard
from mbc_tracker.ui.settings.symptoms_card import SymptomsCard
from mbc_tracker.ui.settings.treatment_card import TreatmentCard
from mbc_tracker.ui.style.preferences import TEXT_SIZES, Colours, Preferences
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import (
    Card,
    Dropdown,
    heading,
    label,
    muted,
    scrolled,
    section,
)
from mbc_tracker.ui.widgets.choice_chips import ChoiceChips
from mbc_tracker.ui.widgets.tracked_line_edit import TrackedLineEdit


class SettingsPage(Page):
    """What holds for this diary, and how this computer shows it.

    reminder: a card that stands among those of the page, and follows ``refreshed``.
    """

    look_changed = Signal()
    refreshed = Signal()

    def __init__(
        self,
        theme: Theme,
        guidance: Guidance,
        preferences: Preferences,
        diary: Diary,
        operations: Operations,
        reminder: Card,
    ) -> None:
        super().__init__(operations)
        self._theme, self._guidance, self._preferences = theme, guidance, preferences
        self._diary, self._operations = diary, operations
        self.team = CareTeamCard(theme, diary, operations)
        self.treatment = TreatmentCard(theme, diary, operations)
        self.known = KnownMarksCard(theme, words.load(), diary, operations)
        self.symptoms = SymptomsCard(theme, diary, operations)
        self.rhythm = RhythmCard(theme, diary, operations)
        self.measurements = MeasurementChoicesCard(theme, words.load(), diary, operations)
        self._reminder = reminder
        self.country = Dropdown()
        self.name = TrackedLineEdit()
        self.born = TrackedLineEdit()
        self.text_size = ChoiceChips(
            theme, self.tr("Text size"), {str(size): f"{size} %" for size in TEXT_SIZES}
        )
        self.colours = ChoiceChips(
            theme,
            self.tr("Colours"),
            {
                Colours.SYSTEM: self.tr("Same as this computer"),
                Colours.LIGHT: self.tr("Light"),
                Colours.DARK: self.tr("Dark"),
            },
        )
        self._last_choice: object = None
        self._build()
        self._connect()

    @override
    def refresh(self) -> None:
        self.team.refresh()
        self.treatment.refresh()
        self.known.refresh()
        self.symptoms.refresh()
        self.measurements.refresh()
        self.rhythm.refresh()
        self.refreshed.emit()
        country = self._diary.reader.setting(profile.COUNTRY, profile.NOT_CHOSEN)
        self.country.setCurrentIndex(self.country.findData(country))
        for field, name in ((self.name, profile.NAME), (self.born, profile.BORN)):
            if not field.typed:
                field.fill(self._diary.reader.setting(name))
        self.text_size.choose(str(self._preferences.text_size))
        self.colours.choose(self._preferences.colours)

    @override
    def flush(self) -> bool:
        saved = (self._set_name(), self._set_born(), self.treatment.flush())
        return all(saved)

    @property
    @override
    def view_state(self) -> object:
        """Which of the choices that make the window anew was made."""
        return self._last_choice

    @override
    def restore_state(self, place: object) -> None:
        self._last_choice = place
        placed = QTimer(self, singleShot=True)
        placed.timeout.connect(self._focus_last_choice)
        placed.start(0)

    @Slot()
    def _focus_last_choice(self) -> None:
        for chips in (self.text_size, self.colours):
            if chips.about == self._last_choice:
                chips.chips[chips.choice].setFocus(Qt.FocusReason.TabFocusReason)
                self._area.ensureWidgetVisible(chips)

    def _build(self) -> None:
        content = QWidget()
        self._cards = page = QVBoxLayout(content)
        page.setContentsMargins(32, 26, 32, 26)
        page.setSpacing(16)
        page.addWidget(heading(self.tr("Settings")))
        treated = (self.treatment, self.known)
        asked = (self.symptoms, self.measurements, self.rhythm)
        cards = (self.team, self._about_you(), *treated, *asked, self._reminder)
        for card in (*cards, self._appearance()):
            card.setMaximumWidth(self._theme.px(860))
            page.addWidget(card)
        page.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._area = scrolled(content)
        outer.addWidget(self._area)

    def add_card(self, card: Card) -> None:
        """Put another card below the others."""
        card.setMaximumWidth(self._theme.px(860))
        self._cards.insertWidget(self._cards.count() - 1, card)

    def _about_you(self) -> Card:
        card = Card()
        card.body.addWidget(section(self.tr("About you")))
        card.body.addWidget(
            muted(
                self.tr(
                    "Your country decides the emergency number. Your name and birth date can "
                    "be shown on the report."
                )
            )
        )
        for country in self._guidance.countries:
            self.country.addItem(country.name, country.code)
        self.country.setPlaceholderText(self.tr("Not chosen yet"))
        self.born.setPlaceholderText(self.tr("such as 4 May 1968"))
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setVerticalSpacing(12)
        for prompt, field in (
            (self.tr("Country"), self.country),
            (self.tr("Name"), self.name),
            (self.tr("Birth date"), self.born),
        ):
            field.setAccessibleName(prompt)
            field.setMinimumWidth(self._theme.px(280))
            form.addRow(label(prompt, "strong"), field)
        card.body.addLayout(form)
        self._fault = label("", "notice")
        self._fault.setWordWrap(True)
        self._fault.hide()
        card.body.addWidget(self._fault)
        return card

    def _appearance(self) -> Card:
        card = Card()
        for title, chips in (
            (self.tr("Text size"), self.text_size),
            (self.tr("Colours"), self.colours),
        ):
            card.body.addWidget(section(title))
            card.body.addWidget(chips)
        return card

    def _connect(self) -> None:
        self.team.edit_wanted.connect(self._open_contact)
        self.country.activated.connect(self._set_country)
        self.name.editingFinished.connect(self._set_name)
        self.born.editingFinished.connect(self._set_born)
        self.text_size.chosen.connect(self._set_text_size)
        self.colours.chosen.connect(self._set_colours)

    @Slot(object)
    def _open_contact(self, contact: Contact | None) -> None:
        from mbc_tracker.ui.settings.contact_dialog import ContactDialog, new_contact

        taken = [known.position for known in self._diary.reader.records(Contact)]
        edited = contact or new_contact(max(taken, default=0) + 1, self._diary.clock.now())
        dialog = ContactDialog(self._theme, edited, self)
        dialog.finished_with.connect(self._put_contact)
        self._operations.refused.connect(dialog.show_error)
        dialog.open()

    @Slot(object)
    def _put_contact(self, contact: Contact) -> None:
        self._operations.run(self._diary.save, contact, label=self.tr("Care team"))

    @Slot()
    def _set_country(self) -> None:
        chosen = str(self.country.currentData())
        if not self._operations.run(self._diary.set, profile.COUNTRY, chosen):
            self.refresh()

    @Slot()
    def _set_name(self) -> bool:
        return self._save(self.name, profile.NAME, self.name.text().strip())

    @Slot()
    def _set_born(self) -> bool:
        try:
            day = self._birth_date(self.born.text().strip())
        except Refused as refused:
            show_and_announce(self._fault, str(refused))
            return False
        self._fault.hide()
        return self._save(self.born, profile.BORN, day)

    def _birth_date(self, text: str) -> str:
        if not text:
            return ""
        if (day := words.load().read_date(text)) > self._diary.clock.today():
            raise Refused(self.tr("A birth date can’t be in the future."))
        return day.isoformat()

    def _save(self, field: TrackedLineEdit, name: str, text: str) -> bool:
        """Save what was typed; until then it counts as being typed."""
        if field.typed and not self._operations.run(self._diary.set, name, text):
            return False
        field.fill(self._diary.reader.setting(name))
        return True

    @Slot(str)
    def _set_text_size(self, percent: str) -> None:
        self._last_choice = self.text_size.about
        self._preferences.text_size = int(percent)
        self.look_changed.emit()

    @Slot(str)
    def _set_colours(self, colours: str) -> None:
        self._last_choice = self.colours.about
        self._preferences.colours = Colours(colours)
        self.look_changed.emit()
