"""What a screen reader takes a control for, asked over the readers' own bus."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from mbc_tracker.clock import SystemClock
from mbc_tracker.content import catalogue
from mbc_tracker.domain.records import SymptomVisibility
from mbc_tracker.services.diary import Diary
from mbc_tracker.storage.open_store import open_store
from tests.ui.at_spi import ANNOUNCEMENTS, FOCUS, MISSING, WINDOW, Heard, Reader, desktop, is_here
from tests.ui.test_speech import bring_to_front, listening, program, said

pytestmark = [pytest.mark.covered_elsewhere, pytest.mark.skipif(not is_here(), reason=MISSING)]


@pytest.fixture
def reader(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Reader]:
    """Listens to the program, which shows a diary that asks something once a week."""
    path = tmp_path_factory.mktemp("diary") / "diary.mbc"
    diary = Diary(open_store(path, create=True), catalogue.load(), SystemClock())
    diary.record(diary.clock.today(), {"cough": 1})
    diary.save(SymptomVisibility("activity_level", shown=True), label="on")
    diary.close()
    with (
        desktop(tmp_path_factory.mktemp("desktop")) as environment,
        listening(environment, ANNOUNCEMENTS, FOCUS, WINDOW) as listener,
        program(environment, path),
    ):
        bring_to_front(environment, path, listener)
        yield listener


def focus_after(reader: Reader, *keys: str) -> tuple[str, str]:
    """The name and the role of what the keyboard comes to."""
    reader.press(*keys)
    return reader.next(FOCUS).text, reader.role()


def tab_to(reader: Reader, name: str) -> None:
    for _ in range(60):
        if focus_after(reader, "Tab")[0] == name:
            return
    pytest.fail(f"Tab does not come to “{name}”")


def test_a_question_of_the_week_is_answered_with_radio_buttons(reader: Reader):
    tab_to(reader, "Answer: Activity level")
    first, role = focus_after(reader, "Space")
    assert role == "radio button"
    second, role = focus_after(reader, "Down")
    assert (second != first, role) == (True, "radio button")
    reader.press("Space")
    assert said(reader, "Return") == Heard(ANNOUNCEMENTS, "Activity level: step 1 of 4, saved.")


def first_of(reader: Reader, *names: str) -> str:
    """Which of these the keyboard comes to first."""
    while (name := reader.next(FOCUS).text) not in names:
        pass
    return name


def test_trends_and_settings_begin_at_what_is_chosen(reader: Reader):
    reader.press("Ctrl", "2")
    assert first_of(reader, "Show 2 weeks", "Show 3 months") == "Show 3 months"
    assert reader.role() == "radio button"
    reader.press("Ctrl", "6")
    assert first_of(reader, "About you", "Care team") == "About you"
    assert reader.role() == "radio button"
