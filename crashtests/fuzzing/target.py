"""What is fuzzed: something that takes any bytes, and what must hold whatever they are.

A new one takes three steps: a class below ``Target`` with a name, seeds and a check, a line
in ``crashtests.fuzzing.targets.ALL``, and a mistake that it has to catch in
``crashtests.fuzzing.mutation_checks``.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from random import Random


class Finding(AssertionError):
    """Something that must never happen, in one sentence."""


class Target:
    """Bytes in, a check of what the program makes of them.

    place: an empty folder in which it may write. words: what the bytes are made of, by which the
    fuzzer finds its way. longest: bytes of an input; short ones are tried more often.
    seconds: how much of the processor one input may take. share: of the time that others get.
    """

    name = ""
    words: tuple[bytes, ...] = ()
    longest = 12_000
    seconds = 5.0
    share = 1.0

    def __init__(self, place: Path) -> None:
        self.place = place

    def seeds(self) -> Iterator[bytes]:
        """Good inputs to begin with."""
        raise NotImplementedError

    def altered(self, data: bytes, chance: Random) -> bytes | None:  # noqa: ARG002
        """The bytes as a small change by somebody who knows their form; None to change any bits."""
        return None

    def check(self, data: bytes) -> None:
        """Let the program have the bytes.

        Raises:
            Finding: it did what it must not; so is every other exception that comes out of here.
        """
        raise NotImplementedError
