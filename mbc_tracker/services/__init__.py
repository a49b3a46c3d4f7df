"""The use cases: the diary, its backups, its encryption, erasing."""

from __future__ import annotations
