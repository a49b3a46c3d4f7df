"""The file that a command writes: never one of the diary's own, and another only if that is wanted.

``check_output`` is called before any work is done, and again by nobody: what comes to lie at the
path in between is replaced, as with every program.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import click

from mbc_tracker.cli.session import in_language
from mbc_tracker.errors import Refused
from mbc_tracker.files import refuse_device_name
from mbc_tracker.message import Message
from mbc_tracker.storage.file_checks import is_plain_diary

#: What the program and SQLite keep beside a diary, by what is added to its name.
_COMPANIONS = ("", "-journal", "-wal", "-shm", ".lock")
_BACKUPS = "backups"

replaces_files: Callable[[Callable[..., None]], Callable[..., None]] = click.option(
    "--force", is_flag=True, help="Replace a file that is there already."
)


def check_output(target: Path, diary: Path, *, force: bool) -> None:
    """Whether a file may be written; a person at a terminal is asked before one is replaced.

    A device, such as that of a printer, is written to without a question.

    Raises:
        Refused: it is the diary's own, a diary, a backup, or there already.
    """
    check_not_own(target, diary)
    if _real(target).parent == _real(diary).parent / _BACKUPS:
        raise Refused(
            "“{target}” is among the diary's backups. Choose another folder.", target=target
        )
    if not target.is_file():
        return
    if target.suffix == diary.suffix or is_plain_diary(target):
        raise Refused(
            "“{target}” is a diary or a backup of one. Choose another name.", target=target
        )
    if force:
        return
    if not _is_at_terminal():
        raise Refused(
            "“{target}” is there already. Choose another name, or add --force to replace it.",
            target=target,
        )
    question = Message("“{target}” is there already. Replace it?", target=target)
    if not click.confirm(in_language(question), err=True):
        raise Refused("Nothing was written.")


def check_not_own(target: Path, diary: Path) -> None:
    """Refuse the diary under any name, and what belongs to it, there or not.

    Raises:
        Refused: a file of this name would destroy the diary, or is none on Windows.
    """
    refuse_device_name(target)
    real, own = _real(target), _real(diary)
    if target.exists() and diary.exists() and target.samefile(diary):
        raise Refused("“{name}” is the diary itself. Choose another name.", name=target.name)
    if real in [own.with_name(f"{own.name}{ending}") for ending in _COMPANIONS]:
        raise Refused("“{name}” belongs to the diary. Choose another name.", name=target.name)


def _is_at_terminal() -> bool:
    """Whether somebody can be asked."""
    return sys.stdin.isatty()


def _real(path: Path) -> Path:
    return Path(os.path.realpath(path))
