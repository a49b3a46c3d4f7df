"""The diary under attack: processes killed, power cut, mistakes that have to be caught."""

from __future__ import annotations
