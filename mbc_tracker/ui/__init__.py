"""The window, and all that needs Qt.

PySide hooks into the import statement and reads the source of every module that is imported after
it, in search of those that switch on its ``__feature__``. None does here, and the reading would
take 8 ms of each start; so the import statement gets back what PySide put aside.
"""

from __future__ import annotations

import builtins
import linecache

import PySide6.QtCore  # noqa: F401 - puts in the hook

builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)

# What the hook has read so far, the 2,000 lines of enum among it, would stay for good: 200 KiB.
for _source in [name for name in linecache.cache if name.endswith(".py")]:
    del linecache.cache[_source]
