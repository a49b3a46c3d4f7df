"""Sentences that wait for their language."""

from __future__ import annotations

import pytest

from mbc_tracker.errors import EnvironmentFault, MbcError, Refused
from mbc_tracker.message import CountedMessage, Message


def test_a_message_says_its_sentence_in_english():
    assert str(Message("“{name}” is empty.", name="a.csv")) == "“a.csv” is empty."


def test_without_values_braces_are_only_braces():
    assert str(Message("Write {it} so.")) == "Write {it} so."


def test_what_is_filled_in_is_never_a_template():
    assert str(Message("“{name}”.", name="{other}")) == "“{other}”."


@pytest.mark.parametrize(
    ("n", "sentence"), [(1, "One entry."), (0, "0 entries."), (2, "2 entries.")]
)
def test_a_counted_message_has_a_form_for_one(n: int, sentence: str):
    assert str(CountedMessage("One entry.", "{n} entries.", n=n)) == sentence


def test_messages_with_the_same_sentence_are_equal():
    one, other = Message("{n} days", n=3), Message("3 days")
    assert one == other
    assert hash(one) == hash(other)
    assert one != "3 days"
    assert repr(one) == "Message('3 days')"


def test_an_error_is_its_message():
    error = Refused("“{name}” is empty.", name="a.csv")
    assert str(error) == "“a.csv” is empty."
    assert error.message.values == {"name": "a.csv"}


def test_an_error_can_be_made_of_a_message():
    message = Message("“{name}” is empty.", name="a.csv")
    error: MbcError = EnvironmentFault(message)
    assert error.message is message
    assert str(error) == str(message)
