"""A target under the fuzzer, in a process of its own, which ends with the first finding.

    python -m crashtests.fuzzing.child TARGET CORPUS PLACE MISTAKE [-option=value of libFuzzer …]

CORPUS: the folder of the inputs to begin with, which grows. PLACE: an empty one to work in.
MISTAKE: made in the program before; "-" for none. Only here is atheris needed.
"""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Callable
from pathlib import Path
from random import Random
from types import ModuleType

import atheris

from crashtests.fuzzing.target import Target

#: The fuzzer sees which branches are taken in here only.
_LOOKED_THROUGH = ["mbc_tracker"]
_IN_FORM = 0.5


def main(name: str, corpus: str, place: str, mistake: str, *options: str) -> None:
    """Fuzz until it is enough or something is found; never returns."""
    # What was imported before is not looked through: all of the program comes in from here on.
    with atheris.instrument_imports(include=_LOOKED_THROUGH):
        limits, targets = map(_module, ("crashtests.fuzzing.limits", "crashtests.fuzzing.targets"))
        if mistake != "-":
            _module("crashtests.mutants").BY_NAME[mistake].make()
    target: Target = targets.NAMED[name](Path(place))
    own = (f"-max_len={target.longest}", f"-artifact_prefix={Path(corpus).parent}{os.sep}")
    atheris.Setup(
        [sys.argv[0], *own, *options, corpus],
        limits.within_limits(target),
        custom_mutator=_altering(target),
    )
    atheris.Fuzz()


def _module(name: str) -> ModuleType:
    return importlib.import_module(name)


def _altering(target: Target) -> Callable[[bytes, int, int], bytes]:
    """Every other change keeps the form of the file: the fuzzer's own ones mostly break it."""

    def altered(data: bytes, most: int, seed: int) -> bytes:
        chance = Random(seed)
        changed = target.altered(data, chance) if chance.random() < _IN_FORM else None
        if changed is None or len(changed) > most:
            return bytes(atheris.Mutate(data, most))
        return changed

    return altered


if __name__ == "__main__":
    main(*sys.argv[1:])
