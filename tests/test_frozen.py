"""Dataclasses that nobody changes: how they compare, what they print, and that replace copies."""

from __future__ import annotations

import copy
import pickle
from dataclasses import dataclass, field, fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mbc_tracker.frozen import frozen


@frozen
class Entry:
    day: int
    text: str = ""
    secret: str = field(default="", repr=False)
    origin: str = field(default="", compare=False)

    @property
    def empty(self) -> bool:
        return not self.text


@frozen
class Sibling:
    day: int
    text: str = ""
    secret: str = ""
    origin: str = ""


@frozen
class Urgent(Entry):
    level: int = 0


@frozen
class Empty:
    pass


@frozen
class ByDay:
    """Compares in a way of its own, and hashes by its fields all the same."""

    day: int
    text: str

    def __eq__(self, other: object) -> bool:
        return isinstance(other, ByDay) and self.day == other.day

    __hash__ = None  # type: ignore[assignment] # what Python makes of it without this line

    def __repr__(self) -> str:
        return f"day {self.day}"


@dataclass(frozen=True, slots=True)
class Plain:
    """What the standard library makes of the fields of ``Entry``."""

    day: int
    text: str = ""
    secret: str = field(default="", repr=False)
    origin: str = field(default="", compare=False)


VALUES = st.tuples(st.integers(0, 2), *3 * [st.sampled_from(["", "a"])])


@given(VALUES, VALUES)
def test_it_compares_hashes_and_prints_as_the_librarys_does(
    one: tuple[int, str, str, str], other: tuple[int, str, str, str]
):
    assert (Entry(*one) == Entry(*other)) is (Plain(*one) == Plain(*other))
    assert (hash(Entry(*one)) == hash(Entry(*other))) is (hash(Plain(*one)) == hash(Plain(*other)))
    assert repr(Entry(*one)) == repr(Plain(*one)).replace("Plain", "Entry")


def test_the_same_values_in_another_class_are_something_else():
    others: list[object] = [Sibling(1), Urgent(1), (1, "", "", "")]
    assert Entry(1) not in others


def test_a_subclass_has_the_fields_of_both():
    urgent = Urgent(1, "cough", level=2)
    assert urgent != Urgent(1, "cough", level=3)
    assert repr(urgent) == "Urgent(day=1, text='cough', origin='', level=2)"
    assert not urgent.empty


def test_without_fields_all_are_alike():
    assert Empty() == Empty()
    assert len({Empty(), Empty()}) == 1
    assert repr(Empty()) == "Empty()"


def test_what_a_class_says_of_itself_stays():
    assert ByDay(1, "a") == ByDay(1, "b")
    assert repr(ByDay(1, "a")) == "day 1"
    assert hash(ByDay(1, "a")) == hash(ByDay(1, "a"))


def test_the_librarys_functions_take_it():
    entry = Entry(1, "a", origin="file")
    assert [each.name for each in fields(entry)] == ["day", "text", "secret", "origin"]
    assert replace(entry, day=2) == Entry(2, "a")
    assert copy.deepcopy(entry) == entry
    assert pickle.loads(pickle.dumps(entry)) == entry  # noqa: S301 - our own


def test_nothing_can_be_put_beside_its_fields():
    with pytest.raises(AttributeError):
        Entry(1).note = "more"  # type: ignore[attr-defined]
