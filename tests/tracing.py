"""Which tests run without coverage's tracer: it makes Python slower by a third.

What a test marked ``covered_elsewhere`` runs is covered by plainer tests. Every random test counts
as marked, since a line that only chance reaches would be covered on some days.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Generator, Iterator
from contextlib import contextmanager

import coverage
import pytest

import mbc_tracker

_MARK = "covered_elsewhere"
#: A program of its own, and the steps that Alembic runs by their paths.
_APART = {"__main__", "migrations"}


@contextmanager
def untraced(config: pytest.Config) -> Iterator[None]:
    """A block that doesn't count as covered."""
    plugin = config.pluginmanager.getplugin("_cov")  # pytest-cov's, which is there with --cov only
    controller = plugin.cov_controller if plugin else None
    if controller is None or not controller.started:
        yield
        return
    controller.pause()
    try:
        yield
    finally:
        controller.resume()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """Leave out a marked test with its set-up and teardown; pytest-cov's own mark has them in."""
    random = getattr(getattr(item, "obj", None), "is_hypothesis_test", False)
    if not random and item.get_closest_marker(_MARK) is None:
        return (yield)
    with untraced(item.config):
        return (yield)


@pytest.hookimpl(tryfirst=True)
def pytest_sessionstart(session: pytest.Session) -> None:
    """Stop a first tracer of xdist's workers, which would go on wherever the second one pauses.

    pytest-cov starts one before it knows that it is in a worker, and its own one now.
    """
    early = coverage.Coverage.current()
    if hasattr(session.config, "workerinput") and early is not None:
        early.stop()


def load_everything(config: pytest.Config) -> None:
    """Import the whole program while the tracer looks.

    A module is run once: if a test that is left out were the first to need it, its lines would be
    missing.
    """
    if not config.pluginmanager.hasplugin("_cov"):
        return
    for module in pkgutil.walk_packages(mbc_tracker.__path__, "mbc_tracker."):
        if not _APART & set(module.name.split(".")):
            importlib.import_module(module.name)
