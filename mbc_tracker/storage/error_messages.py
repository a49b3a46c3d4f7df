"""What SQLite's complaints mean for the person, each in one sentence."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from mbc_tracker.domain.passphrase import Passphrase
from mbc_tracker.errors import (
    TOO_FEW_FILES,
    EnvironmentFault,
    PassphraseRequired,
    is_lack_of_files,
)
from mbc_tracker.message import Message
from mbc_tracker.storage.file_watch import gone

_DAMAGED = Message("The diary “{name}” is damaged. It was left as it was; restore a backup of it.")
_TOO_LARGE = Message(
    "Something in the diary “{name}” is far too large. It was left as it was; "
    "restore a backup of it."
)
#: Part of SQLite's own message, in lower case -> what to say. The first that fits is taken.
_SENTENCES = {
    "readonly": Message(
        "The diary “{name}” can be read but not written; nothing was saved. "
        "Check that the file and its folder may be changed."
    ),
    "full": Message("The disk is full, so nothing was saved. Free some space and try again."),
    "locked": Message(
        "Another program is using the diary “{name}” at the moment, so nothing was saved. "
        "Close it and try again."
    ),
    "unable to open": Message(
        "The diary “{name}” can't be opened. "
        "Check that its folder is there and that you may use it."
    ),
    "i/o error": Message(
        "The disk holding “{name}” reports an error, so nothing was saved. "
        "Check the disk and try again."
    ),
    "not a database": Message("“{name}” is not an MBC Tracker diary. It was left as it was."),
    "could not decode": _DAMAGED,
    "foreign key": Message(
        "Something in the diary “{name}” refers to an entry that is no longer there, "
        "so nothing was changed."
    ),
    "unsupported file format": _DAMAGED,
    "far too large": _TOO_LARGE,
    "malformed": _DAMAGED,
}
#: The same where a copy was to be made.
_SENTENCES_OF_COPIES = _SENTENCES | {
    "readonly": Message(
        "The diary “{name}” can be read but not written; no copy was made. "
        "Check that the file and its folder may be changed."
    ),
    "full": Message("The disk is full, so no copy was made. Free some space and try again."),
    "locked": Message(
        "Another program is using the diary “{name}” at the moment, so no copy was made. "
        "Close it and try again."
    ),
    "i/o error": Message(
        "The disk holding “{name}” reports an error, so no copy was made. "
        "Check the disk and try again."
    ),
}
#: What SQLite says of a file that isn't whole any more. Its tables were there when it was opened.
_DAMAGE = ("malformed", "not a database", "could not decode", "unsupported file", "no such table")
#: What SQLCipher says of a page that the key does not turn into anything.
_UNREADABLE = "not a database"


def message_for(
    error: DBAPIError, path: Path, key: Passphrase | None = None, *, copying: bool = False
) -> EnvironmentFault | None:
    """The sentence for a fault of the file or the disk; None if the fault is our own.

    copying: the file was to be copied, not changed.
    """
    message = str(error.orig).lower()
    if key is not None and _UNREADABLE in message:
        return wrong_passphrase(path)
    if "readonly" in message and not os.path.lexists(path):  # SQLite calls a file that is gone so
        return gone(path)
    if "unable to open" in message and _lacks_files():
        return EnvironmentFault(TOO_FEW_FILES)
    sentences = _SENTENCES_OF_COPIES if copying else _SENTENCES
    for part, sentence in sentences.items():
        if part in message:
            return EnvironmentFault(sentence.filled(name=path.name))
    return None


def _lacks_files() -> bool:
    """Whether the system lets the program open no three more files.

    SQLite needs them for a diary, its journal and their folder, and doesn't say why it got none.
    """
    with ExitStack() as opened:
        try:
            for _ in range(3):
                opened.enter_context(Path(os.devnull).open("rb"))
        except OSError as error:
            return is_lack_of_files(error)
    return False


def wrong_passphrase(path: Path) -> PassphraseRequired:
    """The fault for a key that does not open the file.

    A damaged first page comes to the same, and nobody can tell it from a wrong passphrase.
    """
    return PassphraseRequired(
        "This passphrase does not open “{name}”. Check capital letters and spaces, and try again.",
        name=path.name,
    )


def is_damage(error: BaseException) -> bool:
    """Whether SQLite's complaint, or what it was turned into, is about a damaged file."""
    both = (error, error.__cause__)
    complaints = [str(each.orig).lower() for each in both if isinstance(each, DBAPIError)]
    return any(part in message for message in complaints for part in _DAMAGE)


@contextmanager
def translate_errors(
    path: Path, key: Passphrase | None = None, *, copying: bool = False
) -> Iterator[None]:
    """Turn SQLite's complaints about the file inside the block into EnvironmentFault.

    Those that are faults of our own pass; see ``message_for``.
    """
    try:
        yield
    except MemoryError as error:
        raise EnvironmentFault(_TOO_LARGE.filled(name=path.name)) from error
    except UnicodeDecodeError as error:  # the complaint repeats bytes of the file that are no text
        raise EnvironmentFault(_DAMAGED.filled(name=path.name)) from error
    except DBAPIError as error:
        trouble = message_for(error, path, key, copying=copying)
        if trouble is None:
            raise
        raise trouble from error
