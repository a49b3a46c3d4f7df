"""The screens of the window, put together from features that don't know each other."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from mbc_tracker.content.palette import Palette
from mbc_tracker.content.words import Words
from mbc_tracker.domain.records import Appointment
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.common.page import Page
from mbc_tracker.ui.notices.panel import NoticePanel
from mbc_tracker.ui.planner.controller import PlannerController
from mbc_tracker.ui.planner.next_appointment import NextAppointmentButton
from mbc_tracker.ui.shell import main_window
from mbc_tracker.ui.shell.context import Context, Shell
from mbc_tracker.ui.shell.dialogs import ShellDialogs
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.today.page import TodayPage
from mbc_tracker.ui.today.side_cards import BesideEntries

if TYPE_CHECKING:  # the first screen is Today; the others are loaded when they are wanted
    from mbc_tracker.ui.backup.card import BackupsCard
    from mbc_tracker.ui.data_import.card import ImportCard
    from mbc_tracker.ui.passphrase.card import PassphraseCard
    from mbc_tracker.ui.reminder.card import ReminderCard
    from mbc_tracker.ui.settings.medicines_card import MedicinesCard
    from mbc_tracker.ui.settings.sections import SettingsSection
    from mbc_tracker.ui.trends.page import TrendsPage


def make_trends(
    theme: Theme, palette: Palette, words: Words, diary: Diary, operations: Operations
) -> TrendsPage:
    """Trends, where events are written down, changed and removed on the charts."""
    from mbc_tracker.ui.trends.page import TrendsPage

    page = TrendsPage(theme, palette, words, diary, operations)
    planner = PlannerController(theme, words, diary, operations, page)
    page.events.add_wanted.connect(planner.add_event)
    page.events.change_wanted.connect(planner.change)
    page.events.remove_wanted.connect(planner.remove)
    page.events.list_wanted.connect(planner.list_events)
    return page


class PageFactory(QObject):
    """Makes each screen when it is first wanted, and connects it with the others."""

    import_wanted = Signal(str)  # the path of a file to bring in
    visit_wanted = Signal(object)  # Appointment that a report is to be made for
    section_wanted = Signal(str)  # SettingsSection

    def __init__(self, shell: Shell, dialogs: ShellDialogs, parent: QObject) -> None:
        super().__init__(parent)
        self._shell, self._dialogs = shell, dialogs
        dialogs.team_wanted.connect(self._open_care_team)
        dialogs.page_wanted.connect(self._open_page)

    @property
    def _context(self) -> Context:
        return self._shell.context

    @property
    def makers(self) -> Mapping[str, Callable[[], Page]]:
        """A function for each screen, in the order of the side bar."""
        return {
            main_window.TODAY: self._today,
            main_window.TRENDS: self._trends,
            main_window.CALENDAR: self._calendar,
            main_window.REPORT: self._report,
            main_window.LEARN: self._learn,
            main_window.SETTINGS: self._settings,
        }

    def _today(self) -> Page:
        """Today, with the notice of the day and the next appointment beside the entries."""
        theme, words, guidance = self._shell.theme, self._context.words, self._context.guidance
        diary, operations = self._context.diary, self._context.operations
        notice = NoticePanel(theme, words, guidance, diary, operations)
        visit = NextAppointmentButton(theme, words)
        beside = BesideEntries(notice, notice.bar, notice.line, visit)
        page = TodayPage(theme, words, guidance, diary, operations, beside)
        page.head.widened.connect(notice.line.arrange)
        page.day_opened.connect(notice.open_day)
        page.day_opened.connect(self._name_day)
        page.day_shown.connect(notice.show_day)
        page.narrowed.connect(notice.show_narrow)
        page.notice_room.connect(notice.fit)
        page.progressed.connect(notice.show_left)
        notice.placed.connect(page.place_notice)
        page.visit_shown.connect(visit.show_next)
        page.help_wanted.connect(self._dialogs.show_help)
        notice.call_wanted.connect(page.help_wanted)
        notice.dialogs.page_wanted.connect(self._open_page)
        page.page_wanted.connect(self._open_page)
        page.answers.page_wanted.connect(self._open_page)
        page.settings_wanted.connect(self._open_country)
        page.report_wanted.connect(self._open_report_for)
        page.bar.undo_wanted.connect(self._shell.window.undo)
        page.bar.redo_wanted.connect(self._shell.window.redo)
        planner = PlannerController(theme, words, diary, operations, page)
        planner.report_wanted.connect(page.report_wanted)
        planner.connect_button(visit)
        return page

    def _calendar(self) -> Page:
        """Calendar, with the list of what is planned beside the month, and the medicines."""
        from mbc_tracker.domain.medicines import Medicine
        from mbc_tracker.ui.calendar.feature_cards import CalendarParts
        from mbc_tracker.ui.calendar.page import CalendarPage
        from mbc_tracker.ui.common.undo_status import UndoStatus
        from mbc_tracker.ui.medicines.controller import MedicineController
        from mbc_tracker.ui.medicines.view import MedicinesView
        from mbc_tracker.ui.planner.list_card import PlannerListCard

        theme, words = self._shell.theme, self._context.words
        diary, operations = self._context.diary, self._context.operations
        card = PlannerListCard(theme, words)
        medicines = MedicinesView(theme, words, diary)
        undo = UndoStatus(theme, words, diary.clock, operations, Medicine)
        page = CalendarPage(theme, words, diary, operations, CalendarParts(card, medicines, undo))
        MedicineController(theme, words, diary, operations, medicines)
        page.medicines_shown.connect(medicines.refresh)
        medicines.trends_wanted.connect(
            self._shell.window.sidebar.buttons[main_window.TRENDS].click
        )
        undo.undo_wanted.connect(self._shell.window.undo)
        planner = PlannerController(theme, words, diary, operations, page)
        planner.connect_list(card)
        page.plans_shown.connect(card.show_plans)
        page.event_wanted.connect(planner.add_event)
        page.day_wanted.connect(self._open_day)
        page.report_wanted.connect(self._open_report_for)
        card.event_wanted.connect(page.add_event)
        card.report_wanted.connect(page.report_wanted)
        return page

    def _trends(self) -> Page:
        shared = self._context.palette, self._context.words, self._context.diary
        page = make_trends(self._shell.theme, *shared, self._context.operations)
        page.report_wanted.connect(self._open_report)
        page.page_wanted.connect(self._open_page)
        return page

    def _report(self) -> Page:
        from mbc_tracker.ui.report.page import ReportPage

        theme, texts = self._shell.theme, (self._context.palette, self._context.words)
        page = ReportPage(theme, *texts, self._context.diary, self._context.operations)
        self.visit_wanted.connect(page.for_appointment)
        page.worker.finished.connect(self._shell.events.make_report)
        page.output.saved.connect(self._shell.events.save_file)
        return page

    def _learn(self) -> Page:
        from mbc_tracker.ui.shell.learn_screen import make_learn

        return make_learn(self._shell, self._dialogs)

    def _settings(self) -> Page:
        """Settings, each section with the cards of other features below its own."""
        from mbc_tracker.ui.deletion.controller import DeletionController
        from mbc_tracker.ui.settings.page import SettingsPage
        from mbc_tracker.ui.settings.sections import SettingsSection
        from mbc_tracker.ui.settings.support_card import SupportCard

        shell, theme, words = self._shell, self._shell.theme, self._context.words
        guidance, diary = self._context.guidance, self._context.diary
        preferences, operations = self._context.preferences, self._context.operations
        page = SettingsPage(theme, words, guidance, preferences, diary, operations)
        page.look_changed.connect(shell.rebuild)
        page.team.card_wanted.connect(self._dialogs.show_wallet)
        self.section_wanted.connect(page.show_section)
        page.add_card(SettingsSection.MEASUREMENTS, page.limits)
        page.add_card(SettingsSection.REMINDER, self._reminder_card())
        page.add_card(SettingsSection.PROTECTION, self._passphrase_card())
        backups = self._backups_card()
        page.add_card(SettingsSection.BACKUPS, backups)
        page.add_card(SettingsSection.FILES, self._import_card(backups))
        page.add_card(SettingsSection.FILES, SupportCard(theme, shell.log))
        backup_service = shell.backup_scheduler.backup_service
        deletion = DeletionController(theme, words, guidance, diary, operations, backup_service)
        deletion.erase_agreed.connect(shell.request_exit)
        deletion.setParent(page)
        page.add_card(SettingsSection.MEDICINES, self._medicines_card())
        for card in deletion.cards:
            page.add_card(SettingsSection.DELETED, card)
        return page

    def _medicines_card(self) -> MedicinesCard:
        from mbc_tracker.ui.settings.medicines_card import MedicinesCard

        card = MedicinesCard(self._shell.theme, self._context.diary, self._context.operations)
        card.calendar_wanted.connect(self._open_medicines)
        return card

    def _passphrase_card(self) -> PassphraseCard:
        card = self._shell.passphrase_controller.card(self._context.preferences)
        card.lock_wanted.connect(self._shell.lock)
        if self._shell.idle_lock:
            card.minutes_chosen.connect(self._shell.idle_lock.wait)
        return card

    def _backups_card(self) -> BackupsCard:
        from mbc_tracker.ui.backup.card import BackupsCard

        shell = self._shell
        card = BackupsCard(shell.theme, self._context.words, shell.backup_scheduler)
        card.restore_wanted.connect(self._dialogs.show_restore)
        return card

    def _import_card(self, backups: BackupsCard) -> ImportCard:
        from mbc_tracker.ui.data_import.card import ImportCard

        shell, context = self._shell, self._context
        shared = context.words, context.guidance, context.diary, context.operations
        card = ImportCard(shell.theme, *shared, shell.backup_scheduler.backup_service)
        card.offer_copies(context.preferences.of_diary(context.diary.path))
        self.import_wanted.connect(card.show_file)
        card.imported.connect(shell.mention)
        card.imported.connect(backups.refresh)
        card.wanted.connect(shell.events.choose_import)
        card.imported.connect(shell.events.bring_in)
        return card

    def _reminder_card(self) -> ReminderCard:
        from mbc_tracker.ui.common.autostart import autostart
        from mbc_tracker.ui.reminder.card import ReminderCard

        service, words = self._shell.reminder_service, self._context.words
        start = autostart(self._shell.backup_scheduler.backup_service.path)
        card = ReminderCard(self._shell.theme, words.phrases.weekdays, service, start)
        card.refused.connect(self._context.operations.refused)
        return card

    @Slot(object)
    def _open_report_for(self, visit: Appointment) -> None:
        self._open_report()
        self.visit_wanted.emit(visit)

    @Slot(str)
    def import_file(self, name: str) -> None:
        """Show what a file would bring, beside the card that says what can be brought in."""
        from mbc_tracker.ui.settings.sections import SettingsSection

        self._open_section(SettingsSection.FILES)
        self.import_wanted.emit(name)

    def _open_section(self, section: SettingsSection) -> None:
        self._shell.window.show_page(main_window.SETTINGS)
        self.section_wanted.emit(section)

    @Slot()
    def _open_country(self) -> None:
        from mbc_tracker.ui.settings.sections import SettingsSection

        self._open_section(SettingsSection.ABOUT)

    @Slot()
    def _open_care_team(self) -> None:
        from mbc_tracker.ui.settings.sections import SettingsSection

        self._open_section(SettingsSection.TEAM)

    @Slot()
    def _open_medicines(self) -> None:
        from mbc_tracker.ui.calendar.bar import MEDICINES
        from mbc_tracker.ui.calendar.page import CalendarState

        page = self._shell.window.show_page(main_window.CALENDAR)
        page.restore_state(CalendarState(self._context.diary.clock.today(), MEDICINES))

    @Slot()
    def _open_report(self) -> None:
        self._shell.window.show_page(main_window.REPORT)

    @Slot(str)
    def _open_page(self, key: str) -> None:
        from mbc_tracker.ui.shell.learn_screen import open_article

        open_article(self._shell, key)

    @Slot(object)
    def _name_day(self, day: date) -> None:
        """Say in the window's title which day Today shows."""
        page, date_long = self.sender(), self._context.words.date_long
        if isinstance(page, TodayPage) and page.isVisible():
            self._shell.window.name(f"{page.bar.title.text()}, {date_long(day)}")

    @Slot(object)
    def _open_day(self, day: date) -> None:
        page = self._shell.window.show_page(main_window.TODAY)
        if isinstance(page, TodayPage):
            page.show_day(day)
