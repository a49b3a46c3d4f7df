"""The diary file: its schema, its transactions, its copies. Only here SQLAlchemy is used.

SQLAlchemy loads asyncio and importlib.metadata, for engines that wait and for plug-ins. Neither is
used here, and both would take 30 ms of each start and 3 MiB. They are loaded when they are needed.
"""

from __future__ import annotations

import inspect

from mbc_tracker.storage.deferred_import import defer_import

# SQLAlchemy gives this one function a name of its own as it is loaded.
defer_import("asyncio", iscoroutine=inspect.iscoroutine)
defer_import("importlib.metadata")
