"""A passphrase made up by chance, for whoever does not want to think of one."""

from __future__ import annotations

from secrets import SystemRandom

from mbc_tracker.content.toml_table import read_text
from mbc_tracker.paths import resource

#: Of nearly all of a list of 1,296 short words: as hard to guess as ten letters thrown by dice.
COUNT = 5

_ILLNESS = ("chest", "coma", "cough", "cure", "grave", "hurt", "lung", "widow", "womb", "wound")
#: Nobody in treatment should be handed these by chance.
LEFT_OUT = frozenset((*_ILLNESS, "bust", "gore", "panty", "slit", "thong"))


def suggested() -> str:
    """Five different short English words with spaces between them, new each time."""
    listed = read_text(resource("wordlist", "eff-short.txt")).split()
    words = [word for word in listed if word not in LEFT_OUT]
    return " ".join(SystemRandom().sample(words, COUNT))
