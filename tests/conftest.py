"""Shared by all tests: a still clock, a real empty diary, and a home of their own."""

from __future__ import annotations

import ctypes
import gc
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from mbc_tracker.content import catalogue as content_catalogue
from mbc_tracker.domain.symptoms import Catalogue
from mbc_tracker.services.diary import Diary
from mbc_tracker.storage.open_store import open_store
from tests.busy_files import busy
from tests.fakes import FixedClock
from tests.memory import write_in_memory
from tests.offline import no_network, pytest_sessionfinish
from tests.tracing import load_everything, pytest_runtest_protocol, pytest_sessionstart

# pytest finds them here
__all__ = [
    "busy",
    "no_network",
    "pytest_runtest_protocol",
    "pytest_sessionfinish",
    "pytest_sessionstart",
]

# What a developer's computer tells Python can hide faults, such as an output that isn't buffered.
for name in [name for name in os.environ if name.startswith("PYTHON")]:
    del os.environ[name]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
write_in_memory()

# A busy machine must not make a test fail, and a fixture's fresh file per test is enough.
settings.register_profile(
    "project",
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
settings.load_profile("project")


_TESTS_RUN = count(1)
_EVERYTHING_EACH = 200  # tests: little is left over by then, and a look at all takes 0.2 s


def pytest_collection_finish(session: pytest.Session) -> None:
    """Modules and tests never become garbage: a look through them takes a fifth of a second."""
    load_everything(session.config)
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True, scope="session")
def windows_are_not_frozen() -> Iterator[None]:
    """Each window of the program keeps what there is from the search for garbage, itself too.

    It is the only one of its process there. A test's window would be found only by a look at
    everything.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(gc, "freeze", lambda: None)
        yield


@pytest.fixture(autouse=True)
def garbage_goes_on_this_thread() -> Iterator[None]:
    """Python looks for garbage between tests only: on another thread it would delete Qt objects.

    The program does the like (ui/shell/gc_timer.py). Tests without a window are no exception: what
    an earlier test's window left is still there.
    """
    gc.disable()
    yield
    gc.disable()
    gc.collect(2 if next(_TESTS_RUN) % _EVERYTHING_EACH == 0 else 1)


@pytest.fixture(scope="session")
def chart_cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where matplotlib keeps its list of fonts: in each home it would make that anew, for 1 s."""
    return tmp_path_factory.mktemp("charts")


@pytest.fixture(autouse=True)
def own_home(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch, chart_cache: Path
) -> Path:
    """Nothing a test does reaches the files of whoever runs it."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("MPLCONFIGDIR", str(chart_cache))
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    # Windows itself says where these are, but platformdirs asks here before.
    for name in ("APPDATA", "LOCAL_APPDATA", "PERSONAL"):
        monkeypatch.setenv(f"WIN_PD_OVERRIDE_{name}", str(home / name.lower()))
    for name in ("DATA", "CONFIG", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
    return home


@pytest.fixture
def processes() -> Iterator[list[subprocess.Popen[str]]]:
    """Other programs, ended with the test."""
    started: list[subprocess.Popen[str]] = []
    yield started
    for process in started:
        process.kill()
        process.communicate()


@pytest.fixture
def clock() -> FixedClock:
    """Sunday 22 November 2026, 09:41 in London."""
    return FixedClock(datetime(2026, 11, 22, 9, 41))  # noqa: DTZ001 - wall time in the zone


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    """The built-in symptoms, in English."""
    return content_catalogue.load()


@pytest.fixture(scope="session")
def empty_diary(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A diary file made once by the program itself, to be copied: making one takes a while."""
    path = tmp_path_factory.mktemp("template") / "empty.mbc"
    open_store(path, create=True).close()
    return path


@pytest.fixture
def diary_path(tmp_path: Path, empty_diary: Path) -> Path:
    """An empty diary file in a folder of its own."""
    path = tmp_path / "diary.mbc"
    shutil.copy2(empty_diary, path)
    return path


@pytest.fixture
def diary(diary_path: Path, catalogue: Catalogue, clock: FixedClock) -> Iterator[Diary]:
    """An open, empty, real diary."""
    opened = Diary(open_store(diary_path, create=False), catalogue, clock)
    yield opened
    opened.close()


@pytest.fixture
def shared_folder() -> Iterator[Path]:
    """A folder that any user may reach and use, unlike tmp_path."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o777)
        yield Path(name)


@contextmanager
def _permissions_count() -> Iterator[None]:
    """Without the two capabilities by which Linux lets root read and write everything.

    It stays root, so that the program's own files can be read below a home that is closed to
    others. They are those of the thread, and of the threads that it starts.
    """
    if sys.platform != "linux" or os.geteuid() != 0:
        yield
        return
    before = _capabilities()
    effective, *others = before
    _set_capabilities((effective & ~_PASSES_PERMISSIONS, *others))
    try:
        yield
    finally:
        _set_capabilities(before)


_CAPABILITY_VERSION = 0x20080522
_PASSES_PERMISSIONS = 1 << 1 | 1 << 2  # CAP_DAC_OVERRIDE and CAP_DAC_READ_SEARCH


def _capabilities() -> tuple[int, ...]:
    """This thread's effective, permitted and inheritable capabilities, twice 32 of each."""
    data = (ctypes.c_uint32 * 6)()
    _call("capget", data)
    return tuple(data)


def _set_capabilities(data: tuple[int, ...]) -> None:
    _call("capset", (ctypes.c_uint32 * 6)(*data))


def _call(name: str, data: ctypes.Array[ctypes.c_uint32]) -> None:
    header = (ctypes.c_uint32 * 2)(_CAPABILITY_VERSION, 0)
    if getattr(ctypes.CDLL(None, use_errno=True), name)(header, data) != 0:
        raise OSError(ctypes.get_errno(), name)


@pytest.fixture
def unprivileged() -> Callable[[], AbstractContextManager[None]]:
    """``with unprivileged():`` – permissions count inside, even where tests run as root."""
    if os.name == "nt":
        pytest.skip("files have no such permissions there")
    return _permissions_count


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """The folder of a disk with room for one diary, but not for two."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=320k", "tmpfs", str(folder)]
    if (
        not shutil.which("mount")
        or subprocess.run(mount, capture_output=True, check=False).returncode
    ):
        pytest.skip("only root can make a small disk")
    yield folder
    subprocess.run(["umount", "--lazy", str(folder)], check=True)


@pytest.fixture
def no_room() -> Callable[[int], AbstractContextManager[None]]:
    """``with no_room(n):`` no file can grow beyond n bytes, as on a disk that fills up.

    Only inside the block: the limit holds for the test run's own output too.
    """
    resource = pytest.importorskip("resource")

    @contextmanager
    def limited(size: int) -> Iterator[None]:
        before = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
        try:
            yield
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, before)

    return limited
