"""Screens that are put together from what several folders offer, which don't know each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mbc_tracker.content.guidance import Guidance
from mbc_tracker.content.words import Words
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.notices.panel import NoticePanel
from mbc_tracker.ui.planner.appointment_card import AppointmentCard
from mbc_tracker.ui.planner.controller import PlannerController
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.today.page import TodayPage

if TYPE_CHECKING:  # the first screen is Today; the others are loaded when they are wanted
    from mbc_tracker.content.palette import Palette
    from mbc_tracker.ui.calendar.page import CalendarPage
    from mbc_tracker.ui.trends.page import TrendsPage


def make_today(
    theme: Theme, words: Words, guidance: Guidance, diary: Diary, operations: Operations
) -> TodayPage:
    """Today, with the notice of the day and the next appointment beside the entries."""
    notice = NoticePanel(theme, words, guidance, diary, operations)
    visit = AppointmentCard(theme, words)
    page = TodayPage(theme, words, guidance, diary, operations, (notice, visit))
    page.day_shown.connect(notice.show_day)
    page.visit_shown.connect(visit.show_next)
    notice.call_wanted.connect(page.help_wanted)
    visit.report_wanted.connect(page.report_wanted)
    PlannerController(theme, words, diary, operations, page).connect_card(visit)
    return page


def make_calendar(theme: Theme, words: Words, diary: Diary, operations: Operations) -> CalendarPage:
    """Calendar, with the list of what is planned beside the month."""
    from mbc_tracker.ui.calendar.page import CalendarPage
    from mbc_tracker.ui.planner.list_card import PlannerListCard

    plans_list = PlannerListCard(theme, words)
    page = CalendarPage(theme, words, diary, operations, plans_list)
    plans = PlannerController(theme, words, diary, operations, page)
    plans.connect_list(plans_list)
    page.plans_shown.connect(plans_list.show_plans)
    page.event_wanted.connect(plans.add_event)
    plans_list.event_wanted.connect(page.add_event)
    plans_list.report_wanted.connect(page.report_wanted)
    return page


def make_trends(
    theme: Theme, palette: Palette, words: Words, diary: Diary, operations: Operations
) -> TrendsPage:
    """Trends, where events are written down, changed and removed on the charts."""
    from mbc_tracker.ui.trends.page import TrendsPage

    page = TrendsPage(theme, palette, words, diary, operations)
    plans = PlannerController(theme, words, diary, operations, page)
    page.events.add_wanted.connect(plans.add_event)
    page.events.change_wanted.connect(plans.change)
    page.events.remove_wanted.connect(plans.remove)
    page.events.list_wanted.connect(plans.list_events)
    return page
