"""What several screens share: operations, pages, dialogs, printing."""

from __future__ import annotations
