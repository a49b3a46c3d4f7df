"""The passphrase: choosing and changing it, the locked window."""

from __future__ import annotations
