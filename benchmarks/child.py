"""What is measured in a process of its own: ``python -m benchmarks.child WHAT [DIARY]``.

Each prints one number: milliseconds of a part, or memory in MiB; the time from start to end of
the whole process up to the word "ready" is taken by the parent.
"""

from __future__ import annotations

import atexit
import gc
import itertools
import os
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    from mbc_tracker.ui.shell.session import Session

PANELS = 7
WORDS = "what opens the protected diary"


def bare_window() -> None:
    """The floor of starting: a window with a label, and the ORM imported."""
    import sqlalchemy.orm  # noqa: F401
    from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

    application = QApplication([])
    window = QMainWindow()
    window.setCentralWidget(QLabel("ready"))
    window.resize(1280, 800)
    window.show()
    _when_idle(application, _say_ready)


def bare_qt_window() -> None:
    """The floor of the first window: Qt alone. Says when it is painted, and when it is usable."""
    from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

    application = QApplication([])
    window = QMainWindow()
    window.setCentralWidget(QLabel("ready"))
    window.resize(1280, 800)
    painted: list[float] = []
    _say_when_painted(window, painted)
    window.show()
    _when_idle(application, lambda: _say_usable(painted))


def first_window(diary: Path) -> None:
    """Ours with twenty years of entries, which says the same."""
    painted: list[float] = []

    def watch(session: Session) -> None:
        _say_when_painted(session.window, painted)

    _run(diary, lambda _: _say_usable(painted), watch)


def our_window(diary: Path) -> None:
    """Today with twenty years of entries, painted and ready for the first press."""
    _run(diary, lambda _: _say_ready())


def bare_axes() -> None:
    """The floor of Trends: matplotlib's Qt canvas imported, and as many axes drawn with it."""
    from PySide6.QtWidgets import QApplication

    application = QApplication([])
    start = time.perf_counter()
    from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=(10, 8))
    figure.subplots(PANELS, 1)
    canvas = FigureCanvasQTAgg(figure)  # type: ignore[no-untyped-call]
    canvas.resize(1000, 800)
    canvas.show()
    canvas.grab()
    print(_since(start))
    del application


def first_trends(diary: Path) -> None:
    """From the press on Trends to the charts on the screen, for the first time."""

    def go(session: Session) -> None:
        start = time.perf_counter()
        session.window.show_page("trends")
        session.window.grab()
        print(_since(start))

    _run(diary, go)


def redraw(diary: Path) -> None:
    """Drawing a year and twenty years of seven symptoms again: two numbers."""

    def go(session: Session) -> None:
        from mbc_tracker.domain.period import Range

        page = session.window.show_page("trends")
        for chosen in (Range.YEAR, Range.ALL):
            times = []
            for _ in range(7):
                page.chips.chips[Range.TWO_WEEKS].click()  # type: ignore[attr-defined]
                page.canvas.grab()  # type: ignore[attr-defined]
                start = time.perf_counter()
                page.chips.chips[chosen].click()  # type: ignore[attr-defined]
                page.canvas.grab()  # type: ignore[attr-defined]
                times.append(_since(start))
            print(sorted(times)[3])

    _run(diary, go)


def report_choice(diary: Path) -> None:
    """From a changed choice to the report of three months in the preview, settling included."""

    def go(session: Session) -> None:
        page: Any = session.window.show_page("report")
        _wait_for(page)
        times: list[float] = []
        for _ in range(6):
            start = time.perf_counter()
            page.choices.papers.chips["letter" if len(times) % 2 else "a4"].click()
            page.choices.large_print.click()
            page.choices.large_print.click()
            _wait_for(page)
            times.append(_since(start))
        print(statistics.median(times))

    _run(diary, go)


def longest_stop(diary: Path) -> None:
    """Five years with every page.

    Three numbers: the longest that the window stands still meanwhile, when the first pages are
    there, when all are.
    """

    def go(session: Session) -> None:
        page: Any = session.window.show_page("report")
        _wait_for(page)
        first: list[float] = []
        page.worker.first_pages_made.connect(lambda _: first.append(time.perf_counter()))
        for box in page.choices.parts.values():
            box.setChecked(True)
        page.choices.days.own.setChecked(True)
        page.choices.days.first.setDate(page.choices.days.last.date().addYears(-5))
        beats = _wait_for(page)
        print(_longest(beats), *((when - beats[0]) * 1000 for when in (first[-1], beats[-1])))

    _run(diary, go)


def stop_of_import(diary: Path, source: Path) -> None:
    """The longest that the window stands still while a file is brought in, and the whole time."""

    def go(session: Session) -> None:
        from mbc_tracker.ui.data_import.card import ImportCard
        from mbc_tracker.ui.data_import.dialog import ImportDialog

        card: Any = session.window.show_page("settings").findChild(ImportCard)
        session.window.grab()  # that screen's first painting is not the import's
        card.show_file(str(source))
        dialog = session.window.findChildren(ImportDialog)[-1]
        ended: list[bool] = []
        dialog.imported.connect(lambda _: ended.append(True))
        beats = _until(dialog.bring.isEnabled)
        dialog.bring.click()
        beats += _until(lambda: bool(ended))
        print(_longest(beats), (beats[-1] - beats[0]) * 1000)

    _run(diary, go)


def another_day(diary: Path) -> None:
    """Turning Today to another day, painted."""

    def go(session: Session) -> None:
        page: Any = session.window.pages["today"]
        print(statistics.median(_day_shown(session, page, n) for n in range(15)))

    _run(diary, go)


def _day_shown(session: Session, page: Any, number: int) -> float:  # noqa: ANN401 - Today
    day = page.day - timedelta(days=1 + number)
    start = time.perf_counter()
    page.show_day(day)
    session.window.grab()
    return _since(start)


def language_switch(diary: Path) -> None:
    """From the choice of another language to the window in it, painted, on every screen.

    Two numbers: the slowest screen's median of five, and which screen that is.
    """

    def go(session: Session) -> None:
        languages = itertools.cycle(("de", "es", "en_US", "en"))
        times = {
            screen: statistics.median(_switched(session, screen, next(languages)) for _ in range(5))
            for screen in ("today", "trends", "calendar", "report", "learn", "settings")
        }
        slowest = max(times, key=times.__getitem__)
        print(times[slowest], slowest)

    _run(diary, go)


def _switched(session: Session, screen: str, language: str) -> float:
    from PySide6.QtCore import QCoreApplication, QEvent

    session.window.show_page(screen)
    session.window.grab()
    start = time.perf_counter()
    session._preferences.language = language
    session.rebuild()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    session.window.grab()
    return _since(start)


def slowest_action(diary: Path) -> None:
    """The slowest of what one does in a window: each screen, all time, a year, a press, undo."""

    def go(session: Session) -> None:
        window = session.window
        actions: dict[str, Callable[[], object]] = {
            screen: partial(window.show_page, screen)
            for screen in ("trends", "calendar", "report", "learn", "settings", "today")
        }
        trends: Any = window.show_page("trends")
        calendar: Any = window.show_page("calendar")
        actions["all time"] = lambda: _all_time(window, trends)
        actions["a year"] = lambda: _whole_year(window, calendar)
        actions["a press"] = lambda: session.operations.run(
            session._diary.record, session._diary.clock.today(), {"cough": 3}
        )
        actions["undo"] = window.undo
        times = {name: _timed(session, do) for name, do in actions.items()}
        slowest = max(times, key=times.__getitem__)
        print(times[slowest], slowest.replace(" ", "-"))

    _run(diary, go)


def _all_time(window: Any, trends: Any) -> None:  # noqa: ANN401 - the window and a screen
    from mbc_tracker.domain.period import Range

    window.show_page("trends")
    trends.chips.chips[Range.ALL].click()


def _whole_year(window: Any, calendar: Any) -> None:  # noqa: ANN401 - the same
    window.show_page("calendar")
    calendar.bar.chips.chips["year"].click()


def _timed(session: Session, do: Callable[[], object]) -> float:
    start = time.perf_counter()
    do()
    session.window.grab()
    return _since(start)


def _longest(beats: list[float]) -> float:
    return max(late - early for early, late in pairwise(beats)) * 1000


def _wait_for(page: Any) -> list[float]:  # noqa: ANN401 - the Report screen
    """Let the window live until the report is there; when it had time for a timer."""
    return _until(lambda: page.up_to_date)


def _until(there: Callable[[], bool]) -> list[float]:
    from PySide6.QtCore import QEventLoop, QTimer

    loop, beats, timer = QEventLoop(), [time.perf_counter()], QTimer()

    def beat() -> None:
        beats.append(time.perf_counter())
        if there():
            loop.quit()

    timer.setInterval(2)
    timer.timeout.connect(beat)
    timer.start()
    loop.exec()
    return beats


def _run(
    diary: Path,
    action: Callable[[Session], None],
    before: Callable[[Session], None] = lambda _: None,
) -> None:
    """Start as the program does; ``action`` takes the place of waiting for the window's end.

    before: done before the window is shown.
    """
    folder = tempfile.mkdtemp(prefix="mbc-bench-")
    atexit.register(shutil.rmtree, folder)
    os.environ["XDG_CONFIG_HOME"] = folder
    from mbc_tracker.app import open_diary
    from mbc_tracker.domain.passphrase import Passphrase
    from mbc_tracker.storage.file_checks import key_if_encrypted
    from mbc_tracker.ui.shell.application import DesktopApp
    from mbc_tracker.ui.shell.gc_timer import GarbageTimer

    def wait(desktop: DesktopApp, session: Session) -> None:
        before(session)
        session.show()
        GarbageTimer(session)
        _when_idle(desktop._host.application(), lambda: action(session))

    DesktopApp._open = wait  # type: ignore[assignment, method-assign]
    DesktopApp(diary, open_diary, key_if_encrypted(diary, Passphrase.typed(WORDS))).run()


def _when_idle(application: QApplication, action: Callable[[], None]) -> None:
    from PySide6.QtCore import QTimer

    def run() -> None:
        try:
            action()
        finally:  # a mistake ends the process, too
            application.quit()

    # A zero timer fires when everything that was waiting, the first painting included, is done.
    QTimer.singleShot(0, lambda: QTimer.singleShot(0, run))
    application.exec()


def _say_when_painted(window: QWidget, painted: list[float]) -> None:
    """Say so once, and note when that was."""
    from PySide6.QtCore import QEvent, QObject, QTimer
    from typing_extensions import override

    def say() -> None:
        print("painted", flush=True)
        painted.append(time.perf_counter())

    class Watcher(QObject):
        @override
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.Paint:
                watched.removeEventFilter(self)
                QTimer.singleShot(0, say)  # the event paints all that is in the window
            return False

    window.installEventFilter(Watcher(window))


def _say_usable(painted: list[float]) -> None:
    """An X server may ask for the first painting later than when nothing else waits."""
    if not painted:
        _until(lambda: bool(painted))
    _say_ready()


def _say_ready() -> None:
    print("ready", flush=True)
    status = Path("/proc/self/status").read_text(encoding="ascii")
    resident = next(line for line in status.splitlines() if line.startswith("VmRSS"))
    print(int(resident.split()[1]) / 1024, flush=True)


def _since(start: float) -> float:
    return (time.perf_counter() - start) * 1000


if __name__ == "__main__":
    if not sys.argv[1].startswith("bare"):
        gc.disable()  # as start.main does
    globals()[sys.argv[1]](*map(Path, sys.argv[2:]))
