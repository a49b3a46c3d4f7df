"""Starting loads nothing heavy, main() is called, and the lock names no server."""

from __future__ import annotations

import gc
import runpy
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from mbc_tracker import start
from scripts import check_lock

ROOT = Path(__file__).parents[1]
HEAVY = {"matplotlib", "numpy", "alembic", "typst", "pypdf", "pypdfium2", "PySide6.QtPrintSupport"}


def loaded_after(statements: str) -> set[str]:
    """The modules that a fresh Python has loaded after running the statements."""
    return told_after(statements, "__import__('sys').modules")


def told_after(statements: str, names: str) -> set[str]:
    """What a fresh Python names after running the statements."""
    code = f"{statements}\nprint(*{names}, sep='\\n')"
    command = [sys.executable, "-c", code]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    return set(ran.stdout.splitlines())


def heavy_after(statements: str) -> set[str]:
    """Which of the heavy modules are among them."""
    return HEAVY & loaded_after(statements)


def test_a_heavy_module_would_be_noticed():
    assert heavy_after("import typst") == {"typst"}


def test_a_command_starts_without_qt_or_anything_heavy():
    assert heavy_after("import mbc_tracker.app") == set()
    assert "PySide6" not in loaded_after("import mbc_tracker.app")


def test_no_command_needs_qt(tmp_path: Path):
    """As on a server, where Qt's own libraries are missing and importing it would fail."""
    commands = f"""
import sys
sys.modules["PySide6"] = sys.modules["shiboken6"] = None
from mbc_tracker.app import main
def run(*words):
    try:
        main(["--diary", {str(tmp_path / "diary.mbc")!r}, *words])
    except SystemExit as ended:
        assert not ended.code, words
run("log", "cough=3", "--date", "2026-11-20")
run("show")
run("notices")
run("report", "-o", {str(tmp_path / "page.pdf")!r})
run("chart", "-o", {str(tmp_path / "cough.svg")!r})
run("export", "-o", {str(tmp_path / "diary.csv")!r}, "--format", "csv")
run("import", {str(tmp_path / "diary.csv")!r})
run("backup", "-o", {str(tmp_path / "copy.mbc")!r})
run("restore", {str(tmp_path / "copy.mbc")!r})
run("check")
run("--version")
"""
    assert "mbc_tracker.cli.commands" in loaded_after(commands)
    assert (tmp_path / "page.pdf").read_bytes().startswith(b"%PDF")


WINDOW = """
from pathlib import Path
import mbc_tracker.ui.shell.application
from mbc_tracker.app import open_diary
from mbc_tracker.ui.style.preferences import Preferences
from mbc_tracker.ui.shell.qt_application import make_application
from mbc_tracker.ui.shell.session import Session
application = make_application()
with open_diary(Path({path!r}), create=False, write=False) as diary:
    session = Session(application, diary, Preferences(Path({home!r})))
    session.show()
    assert session.window.isVisible()
"""


#: What the window opens with in the folders of `ui`: each module more makes every start slower.
AT_ONCE = {
    "common": {"announcement", "exit_request", "notice_places", "operations", "page"},
    "notices": {"bar", "card", "dialogs", "open_line", "panel", "phone_script_card"},
    "planner": {"appointment_card", "controller", "next_appointment"},
    "shell": {
        "application",
        "banner",
        "context",
        "dialogs",
        "focus_in_view",
        "main_window",
        "nav_button",
        "page_factory",
        "part_keys",
        "qt_application",
        "removal",
        "session",
        "sidebar",
        "single_instance",
        "translator",
        "window_host",
    },
    "today": {
        *("answers_card", "body", "cell_grid", "changes", "day_bar", "day_progress", "day_status"),
        *("dialogs", "head", "layout", "measurement_recorder", "moment_row", "page", "recorder"),
        *("shortcuts", "side_cards", "speech", "ten_question", "weekly_card"),
    },
}
#: These hold small things that are shared, and no list of them.
ANY_OF = {"style", "widgets"}
#: What the window does without until it is wanted, apart from folders of `ui`.
LATER = {
    "mbc_tracker.charts",
    "mbc_tracker.cli",
    "mbc_tracker.demo",
    "mbc_tracker.exchange",
    "mbc_tracker.report",
    "mbc_tracker.services.backups",
    "mbc_tracker.services.encryption",
    "mbc_tracker.services.erase",
    "mbc_tracker.storage.backup",
    "mbc_tracker.storage.migration",
}


#: Classes of Qt with enums of hundreds of names, which are made in Python when first touched; and
#: one of the sixty that are made to learn what a widget is that Qt made by itself.
MANY_NAMED = {"QStyle", "QAccessible", "QPageSize", "QMdiSubWindow"}


@pytest.fixture
def window(diary_path: Path, own_home: Path) -> str:
    """Statements that open the window."""
    return WINDOW.format(path=str(diary_path), home=str(own_home))


def test_the_window_opens_without_anything_heavy(window: str):
    assert heavy_after(window) == set()


#: Of the two that SQLAlchemy imports and the program doesn't use, only their names may be there.
DEFERRED = {"asyncio.events", "email.message", "ssl"}


def test_the_window_opens_without_what_sqlalchemy_does_not_use_here(window: str):
    loaded = loaded_after(window)
    assert {"asyncio", "importlib.metadata"} < loaded
    assert not DEFERRED & loaded


def test_what_is_deferred_would_be_noticed(window: str):
    names = "import asyncio, importlib.metadata\nasyncio.run, importlib.metadata.version"
    assert loaded_after(f"{window}\n{names}") > DEFERRED


def ours_in_ui(loaded: set[str]) -> dict[str, set[str]]:
    """Which modules of each folder of `ui` are among them."""
    names = [it.split(".")[2:] for it in loaded if it.startswith("mbc_tracker.ui.")]
    return {
        folder: {it[1] for it in names if it[0] == folder and it[1:]}
        for folder in {it[0] for it in names}
    }


def test_the_window_opens_with_no_module_of_ui_that_it_does_not_need_yet(window: str):
    loaded = ours_in_ui(loaded_after(window))
    assert {it: loaded[it] for it in loaded.keys() - ANY_OF} == AT_ONCE


def test_the_window_opens_without_the_packages_that_can_wait(window: str):
    assert LATER & loaded_after(window) == set()


def test_a_package_that_can_wait_would_be_noticed(window: str):
    assert LATER & loaded_after(f"{window}\nimport mbc_tracker.services.backups.service") != set()
    more = ours_in_ui(loaded_after(f"{window}\nimport mbc_tracker.ui.learn.page"))
    assert "page" in more["learn"]


def qt_classes_after(statements: str) -> set[str]:
    """The classes of Qt that have been made for Python."""
    qt = "from PySide6 import QtGui, QtWidgets"
    return told_after(f"{statements}\n{qt}", "vars(QtGui), *vars(QtWidgets)")


def test_the_window_opens_without_the_many_named_classes_of_qt(window: str):
    made = qt_classes_after(window)
    assert "QPushButton" in made
    assert not MANY_NAMED & made


def test_a_many_named_class_would_be_noticed(window: str):
    assert MANY_NAMED & qt_classes_after(f"{window}\napplication.style()") == {"QStyle"}


def test_the_window_opens_without_reading_the_sources_of_modules(window: str):
    read = told_after(window, "__import__('linecache').cache")
    assert not [file for file in read if file.endswith(".py")]


def slow_classes_after(statements: str) -> set[str]:
    """The program's classes for which the library has compiled six methods each."""
    ours = "module in list(sys.modules.values()) if module.__name__.startswith('mbc_tracker')"
    frozen = "getattr(getattr(each, '__dataclass_params__', None), 'frozen', False)"
    classes = "for each in vars(module).values() if isinstance(each, type)"
    names = f"[each.__name__ for {ours} {classes} and {frozen}]"
    return told_after(f"import sys\n{statements}", names) - {""}


def test_the_window_opens_without_a_class_that_takes_long_to_make(window: str):
    assert slow_classes_after(window) == set()


def test_a_class_that_takes_long_to_make_would_be_noticed():
    slow = "import dataclasses, mbc_tracker.errors as m\nclass Slow: pass"
    assert slow_classes_after(f"{slow}\nm.Slow = dataclasses.dataclass(frozen=True)(Slow)") == {
        "Slow"
    }


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Notes each call of main(), which isn't run, and whether garbage is looked for."""
    calls: list[str] = []
    monkeypatch.setattr("mbc_tracker.app.main", lambda: calls.append(f"main {gc.isenabled()}"))
    yield calls
    gc.enable()


def test_running_the_package_starts_the_program(started: list[str]):
    runpy.run_module("mbc_tracker", run_name="__main__")
    assert started == ["main False"]


def test_running_main_py_starts_the_program(started: list[str]):
    runpy.run_path(str(ROOT / "main.py"), run_name="__main__")
    assert started == ["main False"]


@pytest.mark.usefixtures("started")
def test_stopping_it_while_it_loads_is_no_traceback(monkeypatch: pytest.MonkeyPatch):
    def stop() -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("mbc_tracker.app.main", stop)
    with pytest.raises(SystemExit) as ended:
        start.main()
    assert ended.value.code == start.INTERRUPTED


LOCKED = "click==8.5.1 \\\n    --hash=sha256:" + "0" * 64 + "\n"


def test_the_lock_pins_and_hashes_everything_and_holds_no_address():
    assert check_lock.main(ROOT / "requirements.txt") == 0


def test_a_hashed_pin_with_a_marker_is_fine():
    assert check_lock.faults(LOCKED.replace("8.5.1", "8.5.1 ; python_full_version < '3.12'")) == []


@pytest.mark.parametrize(
    "line",
    [
        "--index-url https://packages.example/simple",
        "--extra-index-url=packages.example",
        "-i packages.example",
        "--find-links wheels",
        "-e .",
        "click @ file:///tmp/click.whl",
        "# from git+ssh://example/click",
        "# packages.example/simple",
        "# packages.example:8080",
        "click>=8",
        "click==8.5.1",
        "click==8.5.1 --hash=md5:0",
    ],
)
def test_a_line_with_an_address_or_without_a_hash_is_a_fault(line: str):
    assert check_lock.faults(LOCKED + line + "\n")


def test_an_empty_lock_is_a_fault():
    assert check_lock.faults("")


def test_a_faulty_lock_ends_the_check_with_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    lock = tmp_path / "requirements.txt"
    lock.write_text("--index-url https://packages.example/simple\n" + LOCKED, encoding="utf-8")
    assert check_lock.main(lock) == 1
    assert "line 1 holds an address" in capsys.readouterr().err


def test_backups_are_not_thought_of_before_the_window_is_there(window: str):
    loaded = loaded_after(window)
    assert not {"mbc_tracker.services.backups.service", "mbc_tracker.ui.backup.scheduler"} & loaded
