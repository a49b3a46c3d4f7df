"""Draws the demo diary's screens and its report into a folder, without a display.

``python -m mbc_tracker.demo_tour FOLDER`` draws each screen once, with ``--every-look`` also in
the dark theme, at 200 % text, and with an empty diary.
"""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path

import click
from PySide6.QtCore import QObject, QSize, QTimer, Slot
from PySide6.QtWidgets import QApplication

from mbc_tracker import demo
from mbc_tracker.content import catalogue, palette, words
from mbc_tracker.content.languages import DEFAULT
from mbc_tracker.domain.clock import Stamp
from mbc_tracker.domain.passphrase import Passphrase
from mbc_tracker.domain.period import Range, period_of
from mbc_tracker.files import replace_file
from mbc_tracker.frozen import frozen
from mbc_tracker.report.document import report_pdf
from mbc_tracker.report.summary import Choices
from mbc_tracker.services.diary import Diary
from mbc_tracker.storage.open_store import open_store
from mbc_tracker.ui.passphrase.lock_window import LockWindow
from mbc_tracker.ui.shell.qt_application import flush_deferred_deletes, make_application
from mbc_tracker.ui.shell.session import Session
from mbc_tracker.ui.style.preferences import Colours, Preferences

DAY = date(2026, 11, 22)
_SETTLE = 150  # milliseconds until a screen has found its place


@frozen
class Sitting:
    """One way of looking: theme, text size in per cent, window size, entries or none, language."""

    name: str
    colours: Colours = Colours.LIGHT
    text_size: int = 100
    size: tuple[int, int] = (1280, 860)
    filled: bool = True
    language: str = DEFAULT


PLAIN = (Sitting(""),)
EVERY_LOOK = (
    *PLAIN,
    Sitting("-dark", colours=Colours.DARK),
    Sitting("-small", size=(1024, 700)),
    Sitting("-200", text_size=200, size=(1024, 700)),
    Sitting("-200-wide", text_size=200, size=(1600, 1000)),
    Sitting("-empty", filled=False),
)


class TourClock:
    """A Sunday morning in November, always the same."""

    def now(self) -> Stamp:
        """09:41 in London."""
        return Stamp(datetime(DAY.year, DAY.month, DAY.day, 9, 41, tzinfo=UTC), 0, "Europe/London")

    def today(self) -> date:
        """The day of the tour."""
        return DAY


class Tour(QObject):
    """Shows one screen after the other and takes a picture of each."""

    def __init__(self, application: QApplication, session: Session, folder: Path, end: str) -> None:
        super().__init__()
        self._application, self._session = application, session
        self._folder, self._end = folder, end
        self._left, self._was_up_to_date = list(session.window.sidebar.buttons), False
        self.drawn: list[Path] = []
        # Its own timer: the hidden one of QTimer.singleShot was deleted twice now and then.
        self._settled = QTimer(self, singleShot=True, interval=_SETTLE)
        self._settled.timeout.connect(self._look)

    def go(self) -> None:
        """Take all pictures; returns when the last one is there."""
        self._turn()
        self._application.exec()

    @Slot()
    def _turn(self) -> None:
        self._session.window.show_page(self._left[0])
        self._was_up_to_date = False
        self._settled.start()

    @Slot()
    def _look(self) -> None:
        """Take the picture once the page has settled; the report takes longer than the rest."""
        if self._was_up_to_date:
            self._take()
            return
        self._was_up_to_date = self._session.window.pages[self._left[0]].up_to_date
        self._settled.start()

    def _take(self) -> None:
        path = self._folder / f"{self._left.pop(0)}{self._end}.png"
        self._session.window.grab().save(str(path))
        self.drawn.append(path)
        if self._left:
            self._turn()
        else:
            self._session.window.close()
            self._application.quit()


def draw(folder: Path, sittings: Sequence[Sitting]) -> list[Path]:
    """Draw every screen for each sitting, and the report of the demo diary."""
    folder.mkdir(parents=True, exist_ok=True)
    application = make_application()
    application.setQuitOnLastWindowClosed(False)
    drawn = []
    for sitting in sittings:
        with tempfile.TemporaryDirectory() as place:
            drawn += _sit(application, folder, Path(place), sitting)
    return drawn


def _sit(application: QApplication, folder: Path, place: Path, sitting: Sitting) -> list[Path]:
    store = open_store(place / "demo.mbc", create=True)
    if sitting.filled:
        demo.fill(store, demo.entries(DAY, sitting.language))
    diary = Diary(store, catalogue.load(sitting.language), TourClock())
    preferences = Preferences(place)
    preferences.text_size, preferences.colours = sitting.text_size, sitting.colours
    session = Session(application, diary, preferences, language=sitting.language)
    session.show()
    session.window.showNormal()  # without a display Qt says that the screen is small
    session.window.resize(QSize(*sitting.size))
    tour = Tour(application, session, folder, sitting.name)
    tour.go()
    tour.drawn.append(_lock(session, folder, sitting))
    if sitting.filled and not sitting.name:
        tour.drawn.append(_print(diary, folder, sitting.language))
    session.end()
    flush_deferred_deletes(application)
    store.close()
    return tour.drawn


def _lock(session: Session, folder: Path, sitting: Sitting) -> Path:
    """What is there before the passphrase of a protected diary."""
    window = LockWindow(session.theme, _nobody_types)
    window.resize(QSize(*sitting.size))
    path = folder / f"lock{sitting.name}.png"
    window.grab().save(str(path))
    window.deleteLater()
    return path


def _nobody_types(_: Passphrase) -> None:
    """Nobody is there to type a passphrase."""


def _print(diary: Diary, folder: Path, language: str) -> Path:
    path = folder / "report.pdf"
    period = period_of(Range.THREE_MONTHS, DAY, None, None)
    choices = Choices(period, diary.reader.visible_symptoms())
    replace_file(path, report_pdf(diary, choices, words.load(language), palette.load()))
    return path


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--every-look", is_flag=True, help="Also dark, 200 % text, small, and empty.")
def main(folder: Path, *, every_look: bool) -> None:
    """Draw the demo diary's screens and its report into FOLDER."""
    for path in draw(folder, EVERY_LOOK if every_look else PLAIN):
        click.echo(path)


if __name__ == "__main__":
    main()
