"""What frames the screens: starting, the window, locking, ending."""

from __future__ import annotations
