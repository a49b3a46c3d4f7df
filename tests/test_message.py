"""Sentences that are kept until their language is known."""

from __future__ import annotations

import gettext

import pytest

from mbc_tracker.content.messages import Messages
from mbc_tracker.errors import EnvironmentFault, MbcError, Refused
from mbc_tracker.message import CountedMessage, Message, listed, together

SPANISH = {
    "The disk is full.": "El disco está lleno.",
    "Nothing was saved. {why}": "No se ha guardado nada. {why}",
    "{n} entry": "{n} entrada",
    "{n} entries": "{n} entradas",
    "line {number}": "línea {number}",
}


class Spanish(gettext.NullTranslations):
    """A few sentences in Spanish."""

    def gettext(self, message: str) -> str:
        return SPANISH.get(message, message)

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return SPANISH[msgid1 if n == 1 else msgid2]


def test_a_message_inside_a_message_is_said_in_the_language_too() -> None:
    message = Message("Nothing was saved. {why}", why=Message("The disk is full."))
    assert Messages(Spanish()).say(message) == "No se ha guardado nada. El disco está lleno."


def test_an_error_inside_a_message_is_said_in_the_language_too() -> None:
    message = Message("Nothing was saved. {why}", why=Refused("The disk is full."))
    assert Messages(Spanish()).say(message) == "No se ha guardado nada. El disco está lleno."


def test_several_things_have_the_form_of_the_language() -> None:
    say = Messages(Spanish()).say
    said = [say(CountedMessage("{n} entry", "{n} entries", n=n)) for n in (1, 2)]
    assert said == ["1 entrada", "2 entradas"]


def test_listed_texts_are_said_in_the_language_with_commas_between_them() -> None:
    places = listed(Message("line {number}", number=number) for number in (2, 3, 5))
    assert str(places) == "line 2, line 3, line 5"
    assert isinstance(places, Message)
    assert Messages(Spanish()).say(places) == "línea 2, línea 3, línea 5"


def test_nothing_listed_is_an_empty_text() -> None:
    assert (listed([]), together("", "")) == ("", "")


def test_sentences_together_leave_out_those_that_are_empty() -> None:
    assert str(together("", "One.", Message("Two."))) == "One. Two."


def test_a_template_can_be_filled_in_later() -> None:
    assert str(Message("line {number}").filled(number=4)) == "line 4"


def test_a_message_equals_what_reads_the_same_in_english() -> None:
    message = Message("line {number}", number=4)
    assert message == "line 4"
    assert {message, Message("line 4"), "line 4"} == {"line 4"}
    assert message != 4


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
