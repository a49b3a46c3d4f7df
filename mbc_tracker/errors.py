"""What may go wrong without anybody having made a programming mistake.

    MbcError            its text is one plain sentence, ready for the screen or stderr
    ├── Refused            what was asked for can't be taken: an unknown symptom, a rating of 11
    └── EnvironmentFault   the surroundings don't allow it: a full disk, a file in use
        └── PassphraseRequired

Everything else that is raised is a bug.
"""

from __future__ import annotations


class MbcError(Exception):
    """Ends a use case with nothing changed; ``str(error)`` is written for the person using it."""


class Refused(MbcError):
    """The request itself can't be taken."""


class EnvironmentFault(MbcError):
    """The file, the disk or another program stands in the way."""


class PassphraseRequired(EnvironmentFault):
    """The diary is protected, and no passphrase was given, or not the right one."""
