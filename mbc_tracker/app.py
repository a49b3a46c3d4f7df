"""The entry point: puts the layers together, and starts the window or a command."""

from __future__ import annotations

import errno
import gc
import io
import os
import re
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, nullcontext
from pathlib import Path

from mbc_tracker import paths
from mbc_tracker.clock import SystemClock
from mbc_tracker.content import catalogue, messages
from mbc_tracker.content.languages import DEFAULT, chosen_language, system_language
from mbc_tracker.diary_lock import DiaryLock
from mbc_tracker.display import NO_DISPLAY, has_display
from mbc_tracker.domain.passphrase import Passphrase
from mbc_tracker.errors import TOO_FEW_FILES, EnvironmentFault, MbcError, is_lack_of_files
from mbc_tracker.services.diary import Diary
from mbc_tracker.storage.file_checks import is_there
from mbc_tracker.storage.open_store import open_store
from mbc_tracker.support_log import SupportLog

#: How Python says that a library of the system is missing.
_MISSING_LIBRARY = re.compile(r"(lib\S+\.so[.\d]*): cannot open shared object file")


def main(argv: Sequence[str] | None = None) -> None:
    """Run the program with these arguments (by default those it was started with)."""
    os.umask(0o077)  # whatever the program writes is the person's own business
    _leave_no_memory_dump()
    _write_utf_8()
    os.environ.setdefault("MPLCONFIGDIR", str(paths.cache_dir() / "charts"))
    if argv is None and len(sys.argv) == 1:
        sys.exit(_open_usual_window())
    from mbc_tracker import cli

    wiring = cli.Dependencies(SystemClock(), open_for_command, open_window, lock_diary)
    try:
        cli.cli.main(args=argv, prog_name="mbc-tracker", obj=wiring)
    except OSError as error:
        if error.errno != errno.ENOSPC:
            raise
        # What click prints by itself, such as the help, goes past the commands' own care.
        cli.discard_output()
        print("The output can't be written: its disk is full.", file=sys.stderr)  # noqa: T201
        sys.exit(1)


def _leave_no_memory_dump() -> None:
    """Switch memory dumps off: one after a crash of Qt or SQLite would hold the diary.

    This is for Linux and macOS.
    """
    if sys.platform != "win32":  # Windows' own error reporting is left as it is set there
        import resource

        most = resource.getrlimit(resource.RLIMIT_CORE)[1]
        resource.setrlimit(resource.RLIMIT_CORE, (0, most))


def _write_utf_8() -> None:
    """Write UTF-8 into files and pipes on Windows, as to its console and on other systems.

    The encoding that Python takes there by itself (cp1252 in Western Europe) has no “✓”, no “≥”
    and most people's names not, and JSON must be UTF-8.
    """
    if sys.platform == "win32":
        for stream in (sys.stdout, sys.stderr):  # None in a program without a console
            if isinstance(stream, io.TextIOWrapper):
                stream.reconfigure(encoding="utf-8")


def _open_usual_window() -> int:
    """Open the window as a double click does, without loading the command line first."""
    language = _window_language()
    try:
        return open_window(None, demo=False, language=language)
    except MbcError as error:
        sentence = messages.say_or_english(error, language)
        print(sentence, file=sys.stderr)  # noqa: T201 - as the command line says it
        return 1


def _window_language() -> str:
    """The language that was chosen in the window, or else the computer's."""
    return chosen_language(paths.config_dir() / paths.CHOICES) or system_language()


@contextmanager
def open_diary(
    path: Path,
    *,
    create: bool,
    write: bool,
    key: Passphrase | None = None,
    language: str = DEFAULT,
) -> Iterator[Diary]:
    """The diary at ``path`` for the length of a command; alone with it if it will be written.

    language: of the names of the built-in symptoms.
    """
    with lock_diary(path) if write else nullcontext():
        store = open_store(path, create=create, key=key)
        try:
            diary = Diary(store, catalogue.load(language), SystemClock())
            if write:
                diary.bin.purge()
            yield diary
        finally:
            store.close()


@contextmanager
def open_for_command(
    path: Path,
    *,
    create: bool,
    write: bool,
    key: Passphrase | None = None,
    language: str = DEFAULT,
) -> Iterator[Diary]:
    """Open a diary for the run of a command; it is closed after the block.

    A command may make much that is soon garbage, so it is collected again meanwhile. It starts no
    new diary where one was.

    Raises:
        PassphraseRequired: it is protected, and the key is missing or not the right one.
        EnvironmentFault: it can't be opened, is in use, or was there and is gone.
    """
    if create:
        _refuse_to_replace_lost(path)
    with open_diary(path, create=create, write=write, key=key, language=language) as diary:
        gc.enable()
        yield diary


def _refuse_to_replace_lost(path: Path) -> None:
    if is_there(path):
        return
    from mbc_tracker.services.backups.service import BackupService

    safe = BackupService(path, SystemClock())
    if safe.inventory.has_backups():
        raise EnvironmentFault(
            "There is no diary at “{path}”, but backups of it are in “{folder}”. Bring one "
            "back with “restore”, or move them elsewhere to start a new diary.",
            path=path,
            folder=safe.inventory.folder,
        )


@contextmanager
def lock_diary(path: Path) -> Iterator[None]:
    """Keep every other program from the diary meanwhile."""
    lock = DiaryLock(path)
    lock.acquire()
    try:
        yield
    finally:
        lock.release()


def open_window(
    path: Path | None, *, demo: bool, key: Passphrase | None = None, language: str = ""
) -> int:
    """Open the window and wait until it is closed; the exit code.

    language: of this window; empty for the one that was chosen in it, or else the computer's.
    """
    language = language or _window_language()
    if not has_display():
        raise EnvironmentFault(NO_DISPLAY)
    if not demo:
        log = SupportLog(paths.state_dir())
        return _run_window(path or paths.default_diary(), key, log, language)
    from mbc_tracker.demo import make

    with tempfile.TemporaryDirectory(prefix=paths.DEMO_PREFIX) as folder:
        place = Path(folder) / "demo.mbc"
        make(place, SystemClock().today(), language)
        return _run_window(place, language=language)


def _run_window(
    path: Path,
    key: Passphrase | None = None,
    log: SupportLog | None = None,
    language: str = DEFAULT,
) -> int:
    try:
        from mbc_tracker.ui.shell.application import DesktopApp

        return DesktopApp(path, open_diary, key, log, language).run()
    except (ImportError, OSError) as error:
        if is_lack_of_files(error):
            raise EnvironmentFault(TOO_FEW_FILES) from error
        missing = _MISSING_LIBRARY.search(str(error))
        if missing is None:
            raise
        raise EnvironmentFault(
            "The window needs “{library}”, which this computer doesn't have. The README "
            "says under “Other systems” how to get it. Commands such as “mbc-tracker show” "
            "work without it.",
            library=missing[1],
        ) from error
