"""What a screen reader hears from the real program, over the desktop's bus for readers."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

from mbc_tracker.clock import SystemClock
from mbc_tracker.content import catalogue as content_catalogue
from mbc_tracker.domain.passphrase import Passphrase
from mbc_tracker.services.diary import Diary
from mbc_tracker.storage.open_store import open_store
from mbc_tracker.ui.common.older_readers import older_reader_listens
from tests.ui.at_spi import (
    ANNOUNCEMENTS,
    DESCRIPTIONS,
    FOCUS,
    MISSING,
    WINDOW,
    Heard,
    Reader,
    desktop,
    is_here,
)

pytestmark = [pytest.mark.covered_elsewhere, pytest.mark.skipif(not is_here(), reason=MISSING)]

Environment = dict[str, str]


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Environment]:
    """A desktop on which readers can listen."""
    with desktop(tmp_path_factory.mktemp("desktop")) as there:
        yield there


@contextmanager
def listening(environment: Environment, *events: str) -> Iterator[Reader]:
    reader = Reader(environment, *events)
    try:
        yield reader
    finally:
        reader.close()


def command(path: Path) -> tuple[str, ...]:
    return sys.executable, "-m", "mbc_tracker", "--diary", str(path)


@contextmanager
def program(environment: Environment, path: Path) -> Iterator[None]:
    """Run the program on a diary."""
    with subprocess.Popen(command(path), env=environment) as running:
        try:
            yield
        finally:
            running.terminate()


def bring_to_front(environment: Environment, path: Path, reader: Reader) -> None:
    """Start the program again: no window manager gives the keyboard to a new window here."""
    reader.next(WINDOW)
    subprocess.run(command(path), env=environment, check=True, timeout=30)
    reader.next(FOCUS)


@dataclass
class Spoken:
    """What the reader heard on the way through a day, in parts."""

    rows: int  # questions of the day
    answers: list[Heard]
    emergency: Heard
    bar: Heard
    cleared: Heard
    undone: Heard
    told: Heard
    yesterday: Heard
    banner: Heard
    page: Heard
    older: Heard
    descriptions: list[str]


@pytest.fixture(scope="module")
def spoken(environment: Environment, tmp_path_factory: pytest.TempPathFactory) -> Spoken:
    """A day is written down by keys alone, with blood in it; then some other keys."""
    path = tmp_path_factory.mktemp("diary") / "diary.mbc"
    diary = Diary(open_store(path, create=True), content_catalogue.load(), SystemClock())
    diary.record(diary.clock.today() - timedelta(days=60), {"cough": 1})
    symptoms = diary.reader.visible_symptoms()
    diary.close()
    blood = [symptom.key for symptom in symptoms].index("blood") + 1
    before, after = symptoms[:blood], symptoms[blood:]
    with (
        listening(environment, ANNOUNCEMENTS, DESCRIPTIONS, FOCUS, WINDOW) as reader,
        program(environment, path),
    ):
        bring_to_front(environment, path, reader)
        answers = [said(reader, "5" if it.is_rated else "m") for it in before]
        emergency = reader.next()
        answers += [said(reader, "5" if it.is_rated else "n") for it in after]
        reader.press("F6")
        bar = reader.next(FOCUS)
        reader.press("F6")  # the head's first line
        reader.press("F6")
        cleared = said(reader, "Backspace")
        undone = said(reader, "Ctrl", "z")
        reader.press("Shift", "F6")
        reader.press("Shift", "F6")
        reader.press("Tab")
        told = said(reader, "Space")
        yesterday = said(reader, "PgUp")
        reader.press("Shift", "F6")
        reader.press("Tab")
        banner = said(reader, "Space")
        descriptions = [heard.text for heard in reader.heard if heard.event == DESCRIPTIONS]
        with listening(environment, DESCRIPTIONS) as older_reader:
            page, older = page_heard_by_both(reader, older_reader)
    return Spoken(
        rows=len(symptoms),
        answers=answers,
        emergency=emergency,
        bar=bar,
        cleared=cleared,
        undone=undone,
        told=told,
        yesterday=yesterday,
        banner=banner,
        page=page,
        older=older,
        descriptions=descriptions,
    )


def page_heard_by_both(reader: Reader, older_reader: Reader) -> tuple[Heard, Heard]:
    """Turn to Trends until an older reader has its description.

    The program asks the bus who listens; on a busy computer it may not know yet that one does.
    """
    for _ in range(5):
        page = said(reader, "Ctrl", "2")
        with suppress(TimeoutError):
            while True:
                older = older_reader.next(DESCRIPTIONS, patience=4)
                if older.text == page.text:
                    return page, older
        said(reader, "Ctrl", "1")
    message = "no description came"
    raise TimeoutError(message)


def said(reader: Reader, *keys: str) -> Heard:
    """What is announced after keys that are pressed together."""
    reader.press(*keys)
    return reader.next()


def test_after_a_press_it_hears_what_was_saved_and_what_is_left(spoken: Spoken):
    left = spoken.rows - 1
    assert spoken.answers[0] == Heard(ANNOUNCEMENTS, f"Breathlessness 5, saved. {left} left.")
    assert "Blood when coughing: More than streaks, saved." in spoken.answers[7].text


def test_an_emergency_interrupts_after_the_word_about_saving(spoken: Spoken):
    assert spoken.emergency.urgent
    assert "more than streaks" in spoken.emergency.text
    assert spoken.emergency.text.endswith("Press F6 to reach Who to call.")


def test_f6_brings_the_keyboard_from_a_row_to_the_notice(spoken: Spoken):
    assert spoken.bar == Heard(FOCUS, "Who to call")


def test_the_last_press_says_that_the_day_is_complete(spoken: Spoken):
    assert spoken.answers[-1].text == f"All {spoken.rows} answered for today."


def test_clearing_and_undoing_are_heard(spoken: Spoken):
    assert spoken.cleared.text == "Cleared: Breathlessness 5. 1 left."
    assert spoken.undone.text == "Undone: clear breathlessness 5."


def test_the_reply_is_heard(spoken: Spoken):
    assert spoken.told.text.startswith("You told your team today about blood when coughing")


def test_another_day_and_another_page_are_heard(spoken: Spoken):
    assert spoken.yesterday.text.startswith("Yesterday, ")
    assert spoken.yesterday.text.endswith(f". {spoken.rows} to answer.")
    assert spoken.page == Heard(ANNOUNCEMENTS, "Trends.")


def test_the_sentence_across_the_window_is_heard(spoken: Spoken):
    assert spoken.banner.text.startswith("There is nothing to copy from ")


def test_a_reader_that_knows_no_announcements_hears_a_description(spoken: Spoken):
    assert spoken.older.text == spoken.page.text


def test_a_reader_that_knows_both_hears_nothing_twice(spoken: Spoken):
    assert spoken.answers[0].text not in spoken.descriptions
    assert spoken.yesterday.text not in spoken.descriptions


def test_the_program_asks_the_bus_who_listens(
    environment: Environment, monkeypatch: pytest.MonkeyPatch
):
    with listening(environment, DESCRIPTIONS) as older:
        monkeypatch.setenv("AT_SPI_BUS_ADDRESS", older.bus_address)
        assert older_reader_listens()
        with listening(environment, DESCRIPTIONS, ANNOUNCEMENTS):
            assert older_reader_listens()
    with listening(environment, DESCRIPTIONS, ANNOUNCEMENTS):
        assert not older_reader_listens()


def test_a_wrong_passphrase_is_heard(environment: Environment, tmp_path: Path):
    path = tmp_path / "diary.mbc"
    open_store(path, create=True, key=Passphrase.typed("correct horse battery")).close()
    with listening(environment, ANNOUNCEMENTS, FOCUS) as reader, program(environment, path):
        reader.next(FOCUS)
        reader.press("1")
        assert "passphrase" in said(reader, "Return").text


def test_why_a_diary_is_not_opened_is_heard(environment: Environment, tmp_path: Path):
    path = tmp_path / "diary.mbc"
    open_store(path, create=True).close()
    path.with_name("diary.mbc.lock").write_text("4242\nmbc-tracker\nward-laptop\n\n\n")
    with listening(environment, ANNOUNCEMENTS) as reader, program(environment, path):
        assert "open on another computer" in reader.next().text
