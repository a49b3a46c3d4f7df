"""What macOS keeps of a person's settings, which a program started from its desktop isn't told."""

from __future__ import annotations

import plistlib
from contextlib import suppress
from pathlib import Path
from xml.parsers.expat import ExpatError

#: In a person's home.
FILE = Path("Library", "Preferences", ".GlobalPreferences.plist")


def first_language(settings: Path) -> str:
    """The language that a person likes best, such as "de-AT"; "" where none can be read."""
    with suppress(OSError, ValueError, ExpatError, LookupError, TypeError):
        return str(plistlib.loads(settings.read_bytes())["AppleLanguages"][0])
    return ""
