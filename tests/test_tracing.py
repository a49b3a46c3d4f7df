"""What is left out of coverage, and what isn't."""

from __future__ import annotations

import sys
from types import SimpleNamespace
from typing import Any

import pytest

from tests.tracing import pytest_runtest_protocol, untraced


class Controller:
    """Stands in for pytest-cov's; ``calls``: what it was asked to do."""

    def __init__(self) -> None:
        self.started = True
        self.calls: list[str] = []

    def pause(self) -> None:
        self.started = False
        self.calls.append("pause")

    def resume(self) -> None:
        self.started = True
        self.calls.append("resume")


def config_with(controller: Controller | None) -> Any:
    plugin = SimpleNamespace(cov_controller=controller) if controller else None
    return SimpleNamespace(pluginmanager=SimpleNamespace(getplugin=lambda _: plugin))


def calls_for(marker: object, **obj: object) -> list[str]:
    controller = Controller()
    item: Any = SimpleNamespace(
        obj=SimpleNamespace(**obj),
        config=config_with(controller),
        get_closest_marker=lambda _: marker,
    )
    running = pytest_runtest_protocol(item)
    next(running)
    controller.calls.append("test")
    with pytest.raises(StopIteration):
        running.send(None)
    return controller.calls


def test_marked_and_random_tests_run_without_the_tracer():
    assert calls_for(marker=None) == ["test"]
    assert calls_for(marker=object()) == ["pause", "test", "resume"]
    assert calls_for(marker=None, is_hypothesis_test=True) == ["pause", "test", "resume"]


def test_blocks_within_each_other_end_with_the_outer_one():
    controller = Controller()
    config = config_with(controller)
    with pytest.raises(ValueError), untraced(config), untraced(config):  # noqa: PT012
        assert controller.calls == ["pause"]
        raise ValueError
    assert controller.calls == ["pause", "resume"]


def test_without_coverage_nothing_is_switched():
    with untraced(config_with(None)):
        pass


@pytest.mark.covered_elsewhere
def test_coverages_tracer_is_off_in_a_marked_test():
    """In the workers of ``make test`` too, where pytest-cov starts it twice."""
    assert not type(sys.gettrace()).__module__.startswith("coverage")
