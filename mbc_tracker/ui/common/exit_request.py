"""Why a window is left though the program goes on: the diary has to be closed for it."""

from __future__ import annotations

from pathlib import Path
from typing import TypeAlias

from mbc_tracker.domain.passphrase import Passphrase
from mbc_tracker.frozen import frozen


@frozen
class Restore:
    """Put a backup in the place of the diary. key: what opens it, if not what opens the diary."""

    source: Path
    key: Passphrase | None = None


@frozen
class Protect:
    """Have this passphrase open the diary from now on; None: nobody needs one."""

    key: Passphrase | None


@frozen
class Unlock:
    """Open the diary with the passphrase that was typed."""

    key: Passphrase


@frozen
class Erase:
    """Delete everything, after which the program ends. second: what is in the second folder too."""

    second: bool = False


@frozen
class StartAnew:
    """Keep the locked diary under another name, and start a new one in its place."""


@frozen
class NewDiary:
    """Start a new diary where none is, though there are backups of one."""


@frozen
class UseFile:
    """Open the file that another program has put in the place of the diary."""


#: What the diary is closed for and opened again after.
ReopenRequest: TypeAlias = Restore | Protect | Unlock | StartAnew | NewDiary | UseFile
ExitRequest: TypeAlias = ReopenRequest | Erase


@frozen
class ExitResult:
    """How an exit request was carried out, which the next window tells first."""

    sentence: str = ""
    bad: bool = False
