"""The order of the care team: whom to call first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from mbc_tracker.domain.records import Contact


def moved(team: Sequence[Contact], contact: str, by: int) -> tuple[Contact, ...]:
    """The team in its new order, numbered from 1, with one of it moved up (-1) or down (1).

    ``contact``: their id. Nobody moves beyond the ends of the list.
    """
    order = list(team)
    place = next(n for n, member in enumerate(order) if member.id == contact)
    target = min(max(place + by, 0), len(order) - 1)
    order.insert(target, order.pop(place))
    return tuple(replace(member, position=n) for n, member in enumerate(order, 1))
