"""The words in which ``lp`` is told what is wanted."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mbc_tracker.ui.common.print_order import PrintOrder, outside_environment


def order(**wanted) -> PrintOrder:
    return replace(PrintOrder("Study", "Report", pages=3, first=1, last=3), **wanted)


def test_a_whole_document_needs_no_options():
    assert order().arguments() == ["-d", "Study", "-t", "Report", "-n", "1"]


@pytest.mark.parametrize(
    ("wanted", "words"),
    [
        ({"first": 2}, ["-o", "page-ranges=2-3"]),
        ({"last": 1}, ["-o", "page-ranges=1-1"]),
        ({"paper": "Letter"}, ["-o", "media=Letter", "-o", "print-scaling=auto-fit"]),
        ({"both_sides": True}, ["-o", "sides=two-sided-long-edge"]),
        ({"both_sides": False}, ["-o", "sides=one-sided"]),
    ],
)
def test_each_wish_has_its_option(wanted, words):
    assert order(**wanted).arguments()[6:] == words


def test_copies_are_asked_for():
    assert order(copies=4).arguments()[4:] == ["-n", "4"]


def test_a_name_that_looks_like_an_option_stays_a_name():
    assert order(printer="-x", title="--help").arguments()[:4] == ["-d", "-x", "-t", "--help"]


@pytest.mark.parametrize(
    ("inside", "outside"),
    [
        ({"LD_LIBRARY_PATH": "/ours"}, {}),
        (
            {"LD_LIBRARY_PATH": "/ours", "LD_LIBRARY_PATH_ORIG": "/hers"},
            {"LD_LIBRARY_PATH": "/hers"},
        ),
    ],
)
def test_a_command_of_the_system_never_sees_our_libraries(inside, outside):
    assert outside_environment(inside, packed=True) == outside | {"LC_ALL": "C.UTF-8"}


def test_unpacked_the_environment_stays_but_for_the_language():
    inside = {"LD_LIBRARY_PATH": "/hers", "LC_ALL": "de_DE.UTF-8"}
    assert outside_environment(inside, packed=False) == inside | {"LC_ALL": "C.UTF-8"}
