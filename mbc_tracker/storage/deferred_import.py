"""Modules of the standard library that are loaded when they are first used."""

from __future__ import annotations

import importlib
import sys
from types import ModuleType


class DeferredModule(ModuleType):
    """Stands for a module until one of its names is asked for, and then hands out that module's."""

    def __getattr__(self, name: str) -> object:
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]
        return getattr(importlib.import_module(self.__name__), name)


def defer_import(name: str, **known: object) -> None:
    """Have ``import name`` load nothing yet, unless the module is there already.

    ``importlib.util.LazyLoader`` would not do: a second ``import`` of the module loads it.

    known: names that can be asked for without loading it.
    """
    if name in sys.modules:
        return
    module = DeferredModule(name)
    vars(module).update(known)
    sys.modules[name] = module
    package, _, child = name.rpartition(".")
    if package:
        setattr(importlib.import_module(package), child, module)
