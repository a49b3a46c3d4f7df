"""What every command works with: the diary's path and passphrase, reading and writing it."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Protocol

import click

from mbc_tracker.content import messages, words
from mbc_tracker.content.languages import DEFAULT
from mbc_tracker.content.words import Words
from mbc_tracker.domain import profile
from mbc_tracker.domain.backup_name import BackupReason
from mbc_tracker.domain.clock import Clock
from mbc_tracker.domain.passphrase import LONGEST, Passphrase
from mbc_tracker.errors import EnvironmentFault
from mbc_tracker.files import make_folder
from mbc_tracker.frozen import frozen
from mbc_tracker.message import Message, Text
from mbc_tracker.paths import check_place
from mbc_tracker.services.diary import Diary

_LONG_ENOUGH = 2 * LONGEST  # to see that a line is too long, without reading a disk full of it


class OpensDiary(Protocol):
    """Opens a diary file; it is closed after the block.

    create: make an empty diary where there is no file. write: take the lock that keeps a second
    program from writing. key: what opens a protected diary. language: of the symptoms' names.
    """

    def __call__(
        self, path: Path, *, create: bool, write: bool, key: Passphrase | None, language: str
    ) -> AbstractContextManager[Diary]: ...


class OpensWindow(Protocol):
    """Opens the window and gives back the program's exit code; without a path the usual diary.

    language: of this one window; empty for the one that was chosen in it.
    """

    def __call__(
        self, path: Path | None, *, demo: bool, key: Passphrase | None, language: str
    ) -> int: ...


@frozen
class Dependencies:
    """What the commands need of the rest of the program.

    lock_diary: keeps every other program from the diary at a path while the block runs.
    """

    clock: Clock
    open_diary: OpensDiary
    open_window: OpensWindow
    lock_diary: Callable[[Path], AbstractContextManager[None]]


@frozen
class CommandContext:
    """One run of a command on the diary at ``path``, with what opens it if it is protected.

    language: the code of the one in which it answers; EnvironmentFault if its file is damaged.
    """

    dependencies: Dependencies
    path: Path
    key: Passphrase | None = None
    language: str = DEFAULT

    def __post_init__(self) -> None:
        messages.load(self.language)  # what is broken is told before anything is changed

    @property
    def clock(self) -> Clock:
        return self.dependencies.clock

    @property
    def words(self) -> Words:
        """The words of the language."""
        return words.load(self.language)

    def words_of(self, diary: Diary) -> Words:
        """The words of the language, with numbers and hours as the diary's country writes them."""
        return words.load(self.language, diary.reader.setting(profile.COUNTRY))

    def reading(self) -> AbstractContextManager[Diary]:
        """The diary, which has to be there."""
        return self.dependencies.open_diary(
            self.path, create=False, write=False, key=self.key, language=self.language
        )

    @contextmanager
    def writing(self) -> Iterator[Diary]:
        """The diary, for writing; a new one where there is none yet. It is backed up after."""
        from mbc_tracker.services.backups.service import BackupService

        self._make_place()
        if self.key and not self.path.exists():
            Passphrase.chosen(self.key.text, again=self.key.text)  # as long as the window asks for
        opened = self.dependencies.open_diary(
            self.path, create=True, write=True, key=self.key, language=self.language
        )
        with opened as diary:
            safe = BackupService(self.path, self.clock, key=self.key)
            if not diary.reader.is_empty() and safe.inventory.due_at_start():
                safe.back_up_now(BackupReason.START)
            yield diary
            result = safe.back_up_if_changed(BackupReason.COMMAND)
            if result and result.fault:
                message = Message(
                    "It was saved, but no backup could be made. {fault}", fault=result.fault
                )
                click.echo(self.words.messages.say(message), err=True)

    def locked(self) -> AbstractContextManager[None]:
        """The path of the diary, which no other program can write inside the block."""
        self._make_place()  # the lock lies in it
        return self.dependencies.lock_diary(self.path)

    def _make_place(self) -> None:
        check_place(self.path)
        make_folder(self.path.parent)


def read_first_line(path: Path) -> str:
    """The first line of a file, or the beginning of one that is too long for any passphrase.

    Raises:
        OSError: the file can't be read.
        ValueError: it is no text (UTF-8).
    """
    with path.open(encoding="utf-8-sig") as file:
        return file.readline(_LONG_ENOUGH).removesuffix("\n")


def read_passphrase(path: Path) -> Passphrase:
    """Read the first line of the file.

    Raises:
        EnvironmentFault: the file can't be read as text.
        Refused: the line can't be a passphrase.
    """
    try:
        line = read_first_line(path)
    except (OSError, ValueError) as error:
        raise EnvironmentFault(
            "The passphrase can't be read from “{path}”. It has to be a text file with one line.",
            path=path,
        ) from error
    return Passphrase.typed(line)


def is_text(typed: str) -> bool:
    """Whether what was typed is text: bytes of another coding come as halves of letters."""
    try:
        typed.encode()
    except UnicodeEncodeError:
        return False
    return True


#: Bytes: a little less than systems take, as a lock and a backup have longer names.
_LONGEST_NAME = 200


class FileName(click.ParamType[Path]):
    """The name of a file, there or not. What names none, such as an empty text, is wrong usage."""

    name = "file"

    def convert(
        self, value: str | Path, param: click.Parameter | None, ctx: click.Context | None
    ) -> Path:
        path = Path(value)
        if not path.name or "\0" in path.name or not is_text(str(path)):
            message = Message("“{name}” is not the name of a file.", name=value)
            self.fail(in_language(message), param, ctx)
        if any(len(part.encode(errors="surrogatepass")) > _LONGEST_NAME for part in path.parts):
            message = Message("The name of the file is too long.")
            self.fail(in_language(message), param, ctx)
        return path


FILE = FileName()

#: What a pipe says whose reader has gone. Windows calls that a wrong argument.
_READER_GONE = (errno.EPIPE, errno.EINVAL) if sys.platform == "win32" else (errno.EPIPE,)


def in_language(text: Text) -> str:
    """A message in the language of the command that runs; a text comes back as it is."""
    context = click.get_current_context(silent=True)
    session = context.find_object(CommandContext) if context else None
    return session.words.messages.say(text) if session else str(text)


def say(text: Text) -> None:
    """Print a text, or a message in the command's language; a closed pipe just ends the run.

    Raises:
        EnvironmentFault: what reads the output can't take it.
    """
    sentence = in_language(text)
    try:
        click.echo(sentence)
    except OSError as error:
        discard_output()
        if error.errno in _READER_GONE:
            raise BrokenPipeError(errno.EPIPE, os.strerror(errno.EPIPE)) from error
        message = Message("The result could not be shown: the output can't be written.")
        raise EnvironmentFault(message) from error


def discard_output() -> None:
    """Send what is left in the buffer nowhere: it would fail again, loudly, when Python ends."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def say_done(text: Text) -> None:
    """Tell of what is done already: if that can't be printed, it is done all the same."""
    try:
        say(text)
    except EnvironmentFault:
        sentence = in_language(Message("Done, but the result could not be shown."))
        click.echo(sentence, err=True)
