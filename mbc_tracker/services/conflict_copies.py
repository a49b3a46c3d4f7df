"""The copies of a diary that sync programs leave beside it when two computers have changed it.

They are told by the names that these programs give, and are diaries or look as protected ones do.
What they hold is brought in as from any other diary; nothing here opens or removes them.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

from mbc_tracker.domain.passphrase import Passphrase
from mbc_tracker.errors import MbcError
from mbc_tracker.services.backups.filenames import archived_diaries, files_in
from mbc_tracker.storage.file_checks import is_plain_diary, is_protected, try_key

#: How the names go on after the diary's own.
_NAMES = re.compile(
    r"""
    \ \(.*(?i:conflict|konflikt|conflit).*\)         # Dropbox, Nextcloud, Seafile
    | _conflict-\d{8}-\d{6}                           # older ownCloud and Nextcloud
    | \.sync-conflict-\d{8}-\d{6}-[A-Z0-9]{7}         # Syncthing
    | \ ?\(\d+\) | \ \d+                              # Google Drive; iCloud Drive
    # OneDrive: the name of the computer; in capitals, as other diaries may be called “diary-mum”
    | -(?=[0-9-]*[A-Z])[A-Z0-9-]{1,15}(-\d+)?
    """,
    re.VERBOSE,
)
#: An encrypted diary has whole pages of this many bytes.
_PAGE = 4096


def conflict_copies(diary: Path) -> tuple[Path, ...]:
    """The copies beside the diary, by name."""
    real = Path(os.path.realpath(diary))
    own = {real, *archived_diaries(real)}
    return tuple(
        path
        for path in files_in(real.parent)
        if path not in own and _is_named_after(path, real) and _is_diary(path)
    )


def opens(path: Path, key: Passphrase | None) -> bool:
    """Whether a copy opens with the diary's own passphrase; not asked of one without any."""
    if key is None or not is_protected(path):
        return False
    try:
        try_key(path, key)
    except MbcError:
        return False
    return True


def _is_named_after(path: Path, diary: Path) -> bool:
    if path.suffix != diary.suffix or not path.stem.startswith(diary.stem):
        return False
    return bool(_NAMES.fullmatch(path.stem[len(diary.stem) :]))


def _is_diary(path: Path) -> bool:
    if is_plain_diary(path):
        return True
    return is_protected(path) and path.stat().st_size % _PAGE == 0
