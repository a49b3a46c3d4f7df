"""The entry point: main(), the diary for a command, and the window."""

from __future__ import annotations

import errno
import gc
import io
import os
import socket
import stat
import struct
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from mbc_tracker import app, paths
from mbc_tracker.diary_lock import DiaryLock
from mbc_tracker.display import NO_DISPLAY, has_display
from mbc_tracker.domain.bin import RemovedRecord
from mbc_tracker.errors import EnvironmentFault
from mbc_tracker.services.backups.service import BackupService
from mbc_tracker.storage.open_store import open_store
from mbc_tracker.ui.shell import application
from tests.builders import a_note, a_stamp
from tests.fakes import FixedClock

DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
ROOT = Path(__file__).parents[1]


@pytest.fixture(autouse=True)
def as_before(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """main() changes the process; the tests after this one start from what was."""
    monkeypatch.setenv("MPLCONFIGDIR", "unset")
    monkeypatch.delenv("MPLCONFIGDIR")
    before = os.umask(0o022)
    yield
    os.umask(before)


@pytest.fixture
def no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    """A computer with no screen."""
    monkeypatch.setattr(sys, "platform", "linux")
    for name in DISPLAYS:
        monkeypatch.delenv(name, raising=False)


def main(*arguments: str) -> int:
    """Run the program in this process; its exit code."""
    with pytest.raises(SystemExit) as ended:
        app.main(arguments)
    return ended.value.code if isinstance(ended.value.code, int) else 0


def test_what_is_written_is_for_the_persons_eyes_only(tmp_path: Path):
    path = tmp_path / "diary.mbc"
    assert main("--diary", str(path), "log", "cough=4") == 0
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert os.umask(0o077) == 0o077


def test_a_command_that_writes_lets_go_of_what_was_removed_long_ago(diary_path: Path):
    long_ago = datetime(2020, 1, 1, tzinfo=UTC)
    with app.open_diary(diary_path, create=False, write=False) as diary:
        with diary._store.transaction() as transaction:
            transaction.put_into_bin([RemovedRecord("1", a_note(), a_stamp(long_ago))])
        diary.record(date(2020, 1, 1), {"cough": 1})
        assert diary.bin.entries()
    with app.open_diary(diary_path, create=False, write=True) as diary:
        assert diary.bin.entries() == ()


def test_a_command_does_not_replace_a_diary_that_is_gone(tmp_path: Path, clock: FixedClock):
    path = tmp_path / "diary.mbc"
    open_store(path, create=True).close()
    BackupService(path, clock).back_up_now("asked")
    with app.open_for_command(path, create=True, write=True) as diary:  # it is there
        assert diary.reader.span() is None
    path.unlink()
    with (
        pytest.raises(EnvironmentFault, match="but backups of it are in"),
        app.open_for_command(path, create=True, write=True),
    ):
        pass
    assert not path.exists()


def test_charts_keep_their_fonts_in_the_programs_own_cache():
    main("--help")
    assert os.environ["MPLCONFIGDIR"] == str(paths.cache_dir() / "charts")


def test_without_a_display_it_says_so_in_one_sentence(
    no_display: None, capsys: pytest.CaptureFixture[str]
):
    assert main() == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert line.endswith(str(NO_DISPLAY))
    assert not paths.default_diary().exists()


@pytest.mark.parametrize("name", DISPLAYS)
def test_any_display_will_do(no_display: None, monkeypatch: pytest.MonkeyPatch, name: str):
    assert not has_display()
    monkeypatch.setenv(name, "something")
    assert has_display()


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_other_systems_always_have_one(
    no_display: None, monkeypatch: pytest.MonkeyPatch, system: str
):
    monkeypatch.setattr(sys, "platform", system)
    assert has_display()


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Path, int]]:
    """The diaries for which a window would have come, each with its days."""
    seen: list[tuple[Path, int]] = []

    def run(desktop: application.DesktopApp) -> int:
        assert (desktop._open_diary, desktop._key) == (app.open_diary, None)
        path, days = desktop._path, 0
        if path.exists():
            with app.open_diary(path, create=False, write=False) as diary:
                days = len(diary.reader.span() or ())
        seen.append((path, days))
        return 0

    monkeypatch.setattr(application.DesktopApp, "run", run)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    return seen


def test_the_window_opens_the_usual_diary(opened: list[tuple[Path, int]]):
    assert main() == 0
    assert opened == [(paths.default_diary(), 0)]


def test_a_double_click_opens_it_without_loading_the_command_line(
    opened: list[tuple[Path, int]], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(sys, "argv", ["mbc-tracker"])
    with pytest.raises(SystemExit) as ended:
        app.main()
    assert ended.value.code == 0
    assert opened == [(paths.default_diary(), 0)]


def test_a_double_click_without_a_display_says_so(
    no_display: None, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.setattr(sys, "argv", ["mbc-tracker"])
    with pytest.raises(SystemExit) as ended:
        app.main()
    assert ended.value.code == 1
    assert capsys.readouterr().err == f"{NO_DISPLAY}\n"


@pytest.mark.parametrize("arguments", [(), ("--language", "de")])
def test_without_a_display_it_says_so_in_the_language_of_the_window(
    no_display: None,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: tuple[str, ...],
):
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
    monkeypatch.setattr(sys, "argv", ["mbc-tracker", *arguments])
    with pytest.raises(SystemExit):
        app.main()
    assert capsys.readouterr().err.startswith("Für ein Fenster fehlt ein Bildschirm.")


def test_a_command_looks_for_garbage_again(diary_path: Path):
    gc.disable()
    with app.open_for_command(diary_path, create=False, write=False):
        assert gc.isenabled()


def test_the_window_opens_another_diary(opened: list[tuple[Path, int]], tmp_path: Path):
    assert main("--diary", str(tmp_path / "a.mbc")) == 0
    assert opened == [(tmp_path / "a.mbc", 0)]


def test_the_demo_is_made_up_and_gone_afterwards(opened: list[tuple[Path, int]]):
    assert main("--demo") == 0
    ((path, days),) = opened
    assert days > 150
    assert not path.parent.exists()
    assert not paths.default_diary().exists()
    assert not paths.state_dir().exists()


def test_a_command_that_writes_is_alone_with_the_diary(diary_path: Path):
    with app.open_diary(diary_path, create=False, write=True):
        with pytest.raises(EnvironmentFault, match="already open"):
            DiaryLock(diary_path).acquire()
        with app.open_diary(diary_path, create=False, write=False) as diary:
            assert diary.reader.span() is None
    assert [file.name for file in diary_path.parent.iterdir()] == ["diary.mbc"]


def test_a_command_does_not_write_in_a_diary_that_is_open(
    diary_path: Path, capsys: pytest.CaptureFixture[str]
):
    with app.lock_diary(diary_path):
        assert main("--diary", str(diary_path), "log", "cough=4") == 1
    assert "already open" in capsys.readouterr().err


def test_the_first_entry_makes_the_usual_folder(tmp_path: Path):
    assert main("log", "cough=4") == 0
    assert paths.default_diary().exists()


@pytest.mark.skipif(sys.platform != "linux", reason="there is always a display")
def test_the_package_can_be_run_and_ends_with_the_code_of_the_command(no_display: None):
    environment = {name: value for name, value in os.environ.items() if name not in DISPLAYS}
    command = [sys.executable, "-m", "mbc_tracker"]
    ended = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    assert ended.returncode == 1
    assert str(NO_DISPLAY) in ended.stderr
    assert ended.stdout == ""


def test_click_is_told_the_programs_own_name(capsys: pytest.CaptureFixture[str]):
    main("--help")
    assert capsys.readouterr().out.startswith("Usage: mbc-tracker ")


def test_a_crash_leaves_no_picture_of_the_memory():
    script = (
        "import resource; from mbc_tracker import app; app._leave_no_memory_dump();"
        "print(resource.getrlimit(resource.RLIMIT_CORE)[0])"
    )
    pytest.importorskip("resource")
    ended = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert ended.stdout == "0\n"


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["--help"], 1, "The output can't be written: its disk is full."),
        (["log", "cough=4"], 0, "Done, but the result could not be shown."),
        (["show"], 1, "could not be shown: the output can't be written."),
    ],
)
def test_an_output_on_a_full_disk_is_one_sentence(
    diary_path: Path, words: list[str], code: int, said: str
):
    command = [sys.executable, "-m", "mbc_tracker", "--diary", str(diary_path), *words]
    assert "PYTHONUNBUFFERED" not in os.environ  # the buffer is what would fail again at the end
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        done = subprocess.run(command, check=False, stdout=full, stderr=subprocess.PIPE, text=True)
    assert done.returncode == code
    (line,) = done.stderr.splitlines()
    assert line.endswith(said)


@pytest.mark.parametrize("number", [errno.EIO, errno.ENOSPC])
def test_only_a_full_disk_is_said_of_the_output(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], number: int
):
    def fail(**_: object) -> None:
        raise OSError(number, "no")

    monkeypatch.setattr("mbc_tracker.cli.cli.main", fail)
    monkeypatch.setattr("mbc_tracker.cli.discard_output", lambda: None)
    with pytest.raises(SystemExit if number == errno.ENOSPC else OSError):
        app.main(["--help"])
    assert ("its disk is full" in capsys.readouterr().err) == (number == errno.ENOSPC)


DISPLAYS_OUT_OF_REACH = [
    {"DISPLAY": ":55"},
    {"DISPLAY": "localhost:55.0"},  # a stale ssh
    {"WAYLAND_DISPLAY": "wayland-55"},
    {"WAYLAND_DISPLAY": "wayland-55", "XDG_SESSION_TYPE": "wayland", "DISPLAY": ":55"},
]


@pytest.mark.skipif(sys.platform != "linux", reason="only X11 and Wayland have names for displays")
@pytest.mark.parametrize("named", DISPLAYS_OUT_OF_REACH, ids=str)
def test_a_display_that_can_not_be_reached_is_as_good_as_none(
    no_display: None, tmp_path: Path, named: dict[str, str]
):
    path = tmp_path / "new" / "diary.mbc"
    ended = subprocess.run(
        [sys.executable, "-m", "mbc_tracker", "--diary", str(path)],
        env={**os.environ, **named},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ended.returncode, ended.stdout, ended.stderr) == (1, "", f"{NO_DISPLAY}\n")
    assert not path.exists()


@pytest.fixture
def display_of_somebody_else() -> Iterator[str]:
    """An X display that turns everybody away, as it does after `su` without its owner's cookie."""
    reason = b"Authorization required, but no authorization protocol specified\n"
    number = os.getpid()  # nobody else has it
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(f"\0/tmp/.X11-unix/X{number}")
        server.listen()

        callers = 0

        def refuse() -> None:
            nonlocal callers
            with suppress(OSError):  # closed at the end of the test
                while True:
                    connection, _ = server.accept()
                    callers += 1
                    with connection:
                        connection.recv(4096)
                        head = struct.pack("<BBHHH", 0, len(reason), 11, 0, len(reason) // 4)
                        connection.sendall(head + reason)

        thread = threading.Thread(target=refuse)
        thread.start()
        yield f":{number}"
        server.shutdown(socket.SHUT_RDWR)
    thread.join()
    assert callers, "nobody came to be turned away"


@pytest.mark.skipif(sys.platform != "linux", reason="only X11 has such displays")
def test_a_display_of_somebody_else_is_as_good_as_none(
    no_display: None, tmp_path: Path, display_of_somebody_else: str
):
    path = tmp_path / "new" / "diary.mbc"
    ended = subprocess.run(
        [sys.executable, "-m", "mbc_tracker", "--diary", str(path)],
        env={**os.environ, "DISPLAY": display_of_somebody_else},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ended.returncode, ended.stdout, ended.stderr) == (1, "", f"{NO_DISPLAY}\n")
    assert not path.exists()


def test_a_library_that_the_window_lacks_is_named(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    def fail(*_: object) -> int:
        message = "libEGL.so.1: cannot open shared object file: No such file or directory"
        raise ImportError(message)

    monkeypatch.setattr("mbc_tracker.ui.shell.application.DesktopApp", fail)
    assert main("--diary", str(tmp_path / "a.mbc")) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert "needs “libEGL.so.1”, which this computer doesn't have" in line


@pytest.mark.parametrize(
    "error",
    [
        OSError(errno.EMFILE, os.strerror(errno.EMFILE), "resources/fonts"),
        ImportError("libGL.so.1: cannot open shared object file: Too many open files"),
    ],
    ids=["file", "library"],
)
def test_a_window_that_may_open_too_few_files_says_so(
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    error: Exception,
):
    def fail(*_: object) -> int:
        raise error

    monkeypatch.setattr("mbc_tracker.ui.shell.application.DesktopApp", fail)
    assert main("--diary", str(tmp_path / "a.mbc")) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("This computer lets the program open too few files at a time.")


def test_another_import_that_fails_is_a_mistake_of_ours(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    def fail(*_: object) -> int:
        message = "cannot import name 'run'"
        raise ImportError(message)

    monkeypatch.setattr("mbc_tracker.ui.shell.application.DesktopApp", fail)
    with pytest.raises(ImportError, match="cannot import name"):
        main("--diary", str(tmp_path / "a.mbc"))


def test_windows_own_error_reporting_is_left_alone(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setitem(sys.modules, "resource", None)  # it has no such module
    app._leave_no_memory_dump()


@pytest.mark.parametrize(("system", "encoding"), [("win32", "utf-8"), ("linux", "cp1252")])
def test_on_windows_files_and_pipes_get_utf_8(
    monkeypatch: pytest.MonkeyPatch, system: str, encoding: str
):
    output = io.TextIOWrapper(io.BytesIO(), encoding="cp1252")
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setattr(sys, "stdout", output)
    monkeypatch.setattr(sys, "stderr", None)
    app._write_utf_8()
    assert output.encoding == encoding


def test_on_windows_every_letter_gets_into_a_pipe(monkeypatch: pytest.MonkeyPatch):
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding="cp1252"))
    app._write_utf_8()
    sys.stdout.write("✓ Ewa Łuczak ≥ 38\n")
    sys.stdout.flush()
    assert raw.getvalue().decode().splitlines() == ["✓ Ewa Łuczak ≥ 38"]
