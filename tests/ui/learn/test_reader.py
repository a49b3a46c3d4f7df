"""What a screen reader gets of a Learn page in the real program, over the readers' own bus.

Qt gives it the words and how they look. It has no role for a heading or a link inside a text, so
the program says in words what the keyboard has come to.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from mbc_tracker.clock import SystemClock
from mbc_tracker.content import catalogue
from mbc_tracker.services.diary import Diary
from mbc_tracker.storage.open_store import open_store
from tests.ui.at_spi import (
    ANNOUNCEMENTS,
    FOCUS,
    MISSING,
    WINDOW,
    Control,
    Heard,
    Reader,
    desktop,
    is_here,
)
from tests.ui.test_speech import bring_to_front, listening, program, said

pytestmark = pytest.mark.skipif(not is_here(), reason=MISSING)

TITLE, HEADING, LINK, PLAIN = (
    "When to get help",
    "Get emergency help now",
    "One sheet to print",
    "This page is the same",
)


@dataclass
class Reading:
    """The page, and what is heard on the way through it by keys alone."""

    page: Control
    link: Heard
    heading: Heard
    back: Heard
    opened: Heard


@pytest.fixture(scope="module")
def reading(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Reading]:
    """Learn is opened, and read by keys alone."""
    path = tmp_path_factory.mktemp("diary") / "diary.mbc"
    diary = Diary(open_store(path, create=True), catalogue.load(), SystemClock())
    diary.record(diary.clock.today(), {"cough": 1})
    diary.close()
    with (
        desktop(tmp_path_factory.mktemp("desktop")) as environment,
        listening(environment, ANNOUNCEMENTS, FOCUS, WINDOW) as reader,
        program(environment, path),
    ):
        bring_to_front(environment, path, reader)
        yield read(reader)


def read(reader: Reader) -> Reading:
    said(reader, "Ctrl", "5")
    reader.press("Tab")
    while reader.next(FOCUS).text != TITLE or reader.role() != "text":
        reader.press("Tab")
    page = reader.focused(TITLE, HEADING, LINK, PLAIN)
    return Reading(
        page=page,
        link=said(reader, "Tab"),
        heading=said(reader, "h"),
        back=said(reader, "Shift", "h"),
        opened=opened(reader),
    )


def opened(reader: Reader) -> Heard:
    """What is heard when the next link is followed."""
    said(reader, "Tab")
    return said(reader, "Return")


def test_the_page_is_a_text_to_read_and_no_label(reading: Reading):
    assert (reading.page.role, reading.page.read_only) == ("text", True)
    assert reading.page.text.startswith(f"{TITLE}\n{PLAIN}")


def test_headings_and_links_look_otherwise_than_the_rest(reading: Reading):
    looks = reading.page.looks

    assert looks[TITLE]["weight"] == looks[HEADING]["weight"] == "bold"
    assert looks[LINK]["underline"] == "single"
    assert looks[PLAIN].get("weight", "normal") == "normal"
    assert "underline" not in looks[PLAIN]


def test_tab_tells_of_a_link_and_h_of_a_heading(reading: Reading):
    assert reading.link.text == f"{LINK}, link"
    assert reading.heading.text == f"{HEADING}, heading level 2"
    assert reading.back.text == f"{TITLE}, heading level 1"


def test_the_page_that_a_link_opens_is_told(reading: Reading):
    assert reading.opened.text == LINK
