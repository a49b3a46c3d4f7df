"""Where the bundled files are, and where the person's own files go."""

from __future__ import annotations

from pathlib import Path

import platformdirs

from mbc_tracker.errors import EnvironmentFault
from mbc_tracker.files import is_folder

APP = "mbc-tracker"
DIARY_NAME = "diary.mbc"
#: The file with this computer's own choices, in the folder of them.
CHOICES = "window.ini"
#: How the name begins of the temporary folder in which the demo diary is.
DEMO_PREFIX = f"{APP}-demo-"

_PACKAGE = Path(__file__).resolve().parent
_CANDIDATES = (_PACKAGE / "_resources", _PACKAGE.parent / "resources")


def resource(*parts: str) -> Path:
    """A bundled file or folder, the same from an installed wheel and from a checkout.

    Parts may not climb out of the resources folder (ValueError).
    """
    if any(part in ("", ".", "..") or "/" in part or "\\" in part for part in parts):
        message = f"not a bundled file: {parts}"
        raise ValueError(message)
    root = next((folder for folder in _CANDIDATES if folder.is_dir()), _CANDIDATES[-1])
    return root.joinpath(*parts)


def default_diary() -> Path:
    """The diary's usual place, in the user's own data folder."""
    return Path(platformdirs.user_data_dir(APP, appauthor=False)) / DIARY_NAME


def check_place(diary: Path) -> None:
    """Refuse a path in a missing folder: the diary may be on a stick, so none is made.

    Raises:
        EnvironmentFault: the folder is not there.
    """
    if diary != default_diary() and not is_folder(diary.parent):
        raise EnvironmentFault(
            "The folder “{parent}” is not there. If it is on a USB stick or another disk, "
            "plug that in and try again. For a new diary, make the folder first.",
            parent=diary.parent,
        )


def config_dir() -> Path:
    """Where this computer's own choices (text size, theme, window size) are kept."""
    return Path(platformdirs.user_config_dir(APP, appauthor=False))


def state_dir() -> Path:
    """Where the log for support is. Windows and macOS have the usual diary in the same folder."""
    return Path(platformdirs.user_state_dir(APP, appauthor=False))


def cache_dir() -> Path:
    """Where the chart library keeps its list of fonts."""
    return Path(platformdirs.user_cache_dir(APP, appauthor=False))
