"""The passphrase that the program makes up."""

from __future__ import annotations

from random import SystemRandom

import pytest

from mbc_tracker.content import suggested_passphrase
from mbc_tracker.content.suggested_passphrase import COUNT, LEFT_OUT, suggested
from mbc_tracker.paths import resource

WORDS = resource("wordlist", "eff-short.txt").read_text(encoding="utf-8").splitlines()


def test_the_list_has_as_many_short_words_as_four_dice_have_throws():
    assert len(set(WORDS)) == len(WORDS) == 6**4
    assert all(3 <= len(word) <= 5 and word == word.strip().lower() for word in WORDS)


def test_a_passphrase_is_five_different_words_and_another_each_time():
    passphrases = {suggested() for _ in range(20)}
    assert len(passphrases) == 20
    for passphrase in passphrases:
        assert len(set(passphrase.split(" "))) == COUNT
        assert set(passphrase.split(" ")) <= set(WORDS)


def test_nobody_in_treatment_is_handed_a_word_of_illness_or_death():
    assert set(WORDS) > LEFT_OUT
    assert len(LEFT_OUT) == 15
    assert (len(WORDS) - len(LEFT_OUT)) ** COUNT > 2**51


def test_every_other_word_of_the_list_may_be_drawn_by_the_systems_own_chance(
    monkeypatch: pytest.MonkeyPatch,
):
    drawn_from: list[list[str]] = []

    class Recorder(SystemRandom):
        def sample(self, population, k, **_):
            drawn_from.append(population)
            return population[:k]

    monkeypatch.setattr(suggested_passphrase, "SystemRandom", Recorder)
    kept = [word for word in WORDS if word not in LEFT_OUT]
    assert suggested() == " ".join(kept[:COUNT])
    assert drawn_from == [kept]
