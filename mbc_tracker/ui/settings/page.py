"""Settings in sections: a list of them, one at a time, and the text size always at hand."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from mbc_tracker.content.guidance import Guidance
from mbc_tracker.content.words import Words
from mbc_tracker.domain.change import Change
from mbc_tracker.domain.records import Contact
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.common.page import Page
from mbc_tracker.ui.common.settings_card import SettingsCard
from mbc_tracker.ui.settings.about_card import AboutCard
from mbc_tracker.ui.settings.care_team_card import CareTeamCard
from mbc_tracker.ui.settings.colours_card import ColoursCard, LanguageCard
from mbc_tracker.ui.settings.head import SettingsHead
from mbc_tracker.ui.settings.known_marks_card import KnownMarksCard
from mbc_tracker.ui.settings.measurements_card import MeasurementChoicesCard
from mbc_tracker.ui.settings.rhythm_card import RhythmCard
from mbc_tracker.ui.settings.sections import SectionList, SettingsSection
from mbc_tracker.ui.settings.symptoms_card import SymptomsCard
from mbc_tracker.ui.settings.team_limits import TeamLimitsCard
from mbc_tracker.ui.settings.treatment_card import NoticesCard, TreatmentCard
from mbc_tracker.ui.style.preferences import Preferences
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import Card, scrolled
from mbc_tracker.ui.widgets.focus_order import keep_reading_order
from mbc_tracker.ui.widgets.mirror import set_margins

#: Window width, at 100 % text, from which the list stands beside the section.
_ROOM_FOR_LIST = 1160
_MARGIN, _GAP, _TOP = 24, 16, 14
_CARD = 860
_SEEN = 120  # so much of a section is in sight when it is chosen


#: The choice of the language goes by this: its name is another in each of them.
LANGUAGE = "language"


class SettingsPlace(NamedTuple):
    """Where somebody is in Settings: the section, and the choice that made the window anew."""

    section: str
    choice: str


class SettingsPage(Page):
    """What holds for this diary, and how this computer shows it. Every change is saved at once."""

    look_changed = Signal()

    def __init__(
        self,
        theme: Theme,
        words: Words,
        guidance: Guidance,
        preferences: Preferences,
        diary: Diary,
        operations: Operations,
    ) -> None:
        super().__init__(operations)
        self._theme, self._diary, self._operations = theme, diary, operations
        self.head = SettingsHead(theme, words, diary.clock, operations, preferences)
        self.sections = SectionList(theme)
        self.about = AboutCard(theme, words, guidance, diary, operations)
        self.treatment = TreatmentCard(theme, diary, operations)
        self.notices = NoticesCard(theme, diary, operations)
        self.team = CareTeamCard(theme, diary, operations)
        self.known = KnownMarksCard(theme, words, diary, operations)
        self.symptoms = SymptomsCard(theme, diary, operations)
        self.rhythm = RhythmCard(theme, diary, operations)
        self.measurements = MeasurementChoicesCard(theme, words, diary, operations)
        self.limits = TeamLimitsCard(theme, diary, operations)
        self.language = LanguageCard(theme, preferences, words.language)
        self.colours = ColoursCard(theme, preferences)
        self._cards: dict[Card, SettingsSection] = {}
        self._last_choice = ""
        self._wide = False
        self._placed = QTimer(self, singleShot=True)  # when the section has found its place
        self._placed.timeout.connect(self._show_beginning)
        self._build()
        self._connect()
        self._add_own_cards()
        self.show_section(SettingsSection.ABOUT)

    @override
    def refresh(self) -> None:
        for card in self._settings_cards:
            card.refresh()

    @override
    def refresh_after(self, change: Change) -> None:
        super().refresh_after(change)
        self.head.say_saved()

    @override
    def flush(self) -> bool:
        refused = [card for card in self._settings_cards if not card.flush()]
        if refused:
            self.show_section(self._cards[refused[0]])
        return not refused

    @property
    def section(self) -> str:
        """The section that is shown."""
        return next(key for key, button in self.sections.buttons.items() if button.isChecked())

    @Slot(str)
    def show_section(self, section: str) -> None:
        """Show one section; what is typed in another one stays there."""
        for card, place in self._cards.items():
            card.setVisible(place == section)
        inside = self.sections.isAncestorOf(self.focusWidget())
        self.sections.choose(section)
        self.start = self.sections.buttons[section]
        if inside:  # the keyboard is not left on a section that is no longer shown
            self.start.setFocus()
        keep_reading_order(self)
        self._placed.start(0)

    def add_card(self, section: SettingsSection, card: Card) -> None:
        """Put a card below the others of its section."""
        card.setMaximumWidth(self._theme.px(_CARD))
        card.hide()
        self._cards[card] = section
        self._column.insertWidget(self._column.count() - 1, card)
        self.sections.offer(section)
        if isinstance(card, SettingsCard):
            card.saved.connect(self.head.say_saved)

    @property
    @override
    def view_state(self) -> object:
        return SettingsPlace(self.section, self._last_choice)

    @override
    def restore_state(self, place: object) -> None:
        if isinstance(place, SettingsPlace):
            self.show_section(place.section)
            if place.choice:
                self._last_choice = place.choice
                placed = QTimer(self, singleShot=True)
                placed.timeout.connect(self._focus_last_choice)
                placed.start(0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @property
    def _settings_cards(self) -> list[SettingsCard]:
        return [card for card in self._cards if isinstance(card, SettingsCard)]

    def _build(self) -> None:
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setSpacing(_GAP)
        self._above, self._beside = QWidget(), QWidget()  # where the list stands, one or the other
        for slot in (self._above, self._beside):
            QVBoxLayout(slot).setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._above)
        self._column.addStretch(1)
        self._area = scrolled(content)
        columns = QHBoxLayout()
        set_margins(columns, _MARGIN, 0, 0, 0)
        columns.setSpacing(0)
        columns.addWidget(self._beside, 0, Qt.AlignmentFlag.AlignTop)
        columns.addWidget(self._area, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, _TOP, 0, 0)
        outer.setSpacing(_GAP - 4)
        outer.addWidget(self.head)
        outer.addLayout(columns, 1)
        self._place_list()

    def _add_own_cards(self) -> None:
        for section, cards in {
            SettingsSection.ABOUT: (self.about, self.treatment, self.notices),
            SettingsSection.TEAM: (self.team, self.known),
            SettingsSection.SYMPTOMS: (self.symptoms, self.rhythm),
            SettingsSection.MEASUREMENTS: (self.measurements,),
            SettingsSection.LOOK: (self.language, self.colours),
        }.items():
            for card in cards:
                self.add_card(section, card)

    def _connect(self) -> None:
        self.team.edit_wanted.connect(self._open_contact)
        self.sections.chosen.connect(self.show_section)
        self.head.text_size.changed.connect(self._change_text_size)
        self.language.changed.connect(self._change_language)
        self.colours.changed.connect(self._change_colours)

    def _arrange(self) -> None:
        """The list at the left where it has room, else chips above the section."""
        beside = self.window().width() >= self._theme.px(_ROOM_FOR_LIST)
        fits = self.sections.list_height + self.head.height() + 2 * _TOP <= self.height()
        if self._wide != (beside and fits):
            self._wide = beside and fits
            self._place_list()
            keep_reading_order(self)

    def _place_list(self) -> None:
        focused = [button for button in self.sections.buttons.values() if button.hasFocus()]
        slot = self._beside if self._wide else self._above
        self.sections.show_chips(chips=not self._wide)
        layout = slot.layout()
        if layout is not None:
            layout.addWidget(self.sections)
        self._above.setHidden(self._wide)
        self._beside.setVisible(self._wide)
        left = _GAP if self._wide else 0
        set_margins(self._column, left, 0, _MARGIN, _TOP)
        for button in focused:  # moving it takes the keyboard away
            button.setFocus()

    @Slot()
    def _show_beginning(self) -> None:
        """Scroll to the chosen chip where the section below the chips would be out of sight."""
        bar, view = self._area.verticalScrollBar(), self._area.viewport()
        bar.setValue(0)
        begins = self._above.height() + self._theme.px(_SEEN)
        if not self._wide and begins > view.height():
            chip = self.sections.buttons[self.section]
            bar.setValue(min(begins - view.height(), chip.mapTo(self._above, QPoint()).y()))

    @Slot()
    def _focus_last_choice(self) -> None:
        if self._last_choice == LANGUAGE:
            self.language.choice.list.setFocus(Qt.FocusReason.TabFocusReason)
            self._area.ensureWidgetVisible(self.language.choice)
            self.head.say_saved()
        for chips in (self.head.text_size.chips, self.colours.chips):
            if chips.about == self._last_choice:
                chips.chips[chips.choice].setFocus(Qt.FocusReason.TabFocusReason)
                self._area.ensureWidgetVisible(chips)
                self.head.say_saved()

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
    def _change_text_size(self) -> None:
        self._last_choice = self.head.text_size.chips.about
        self.look_changed.emit()

    @Slot()
    def _change_language(self) -> None:
        self._last_choice = LANGUAGE
        self.look_changed.emit()

    @Slot()
    def _change_colours(self) -> None:
        self._last_choice = self.colours.chips.about
        self.look_changed.emit()
