"""What may go wrong without anybody having made a programming mistake.

    MbcError            its text is one plain sentence, ready for the screen or stderr
    ├── Refused            what was asked for can't be taken: an unknown symptom, a rating of 11
    └── EnvironmentFault   the surroundings don't allow it: a full disk, a file in use
        └── PassphraseRequired

Everything else that is raised is a bug.
"""

from __future__ import annotations

import errno
import os

from mbc_tracker.message import Message

TOO_FEW_FILES = Message(
    "This computer lets the program open too few files at a time. "
    "Close other programs and try again."
)
_TOO_MANY_FILES = (errno.EMFILE, errno.ENFILE)


class MbcError(Exception):
    """Ends a use case with nothing changed; its text is written for the person using it.

    message: the sentence, to be said in the person's language; ``str(error)`` is the English one.
    """

    def __init__(self, sentence: str | Message, /, **values: object) -> None:
        self.message = sentence if isinstance(sentence, Message) else Message(sentence, **values)
        super().__init__(str(self.message))


class Refused(MbcError):
    """The request itself can't be taken."""


class EnvironmentFault(MbcError):
    """The file, the disk or another program stands in the way."""


class PassphraseRequired(EnvironmentFault):
    """The diary is protected, and no passphrase was given, or not the right one."""


def is_lack_of_files(error: OSError | ImportError) -> bool:
    """Whether the system let the program open no more files; a library may be one of them."""
    if isinstance(error, OSError):
        return error.errno in _TOO_MANY_FILES
    return any(os.strerror(number) in str(error) for number in _TOO_MANY_FILES)
