"""Settings, in sections: what the diary asks, whom to call, how it looks, where it is kept."""

from __future__ import annotations
