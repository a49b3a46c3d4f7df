"""A passphrase made up by chance, for whoever does not want to think of one."""

from __future__ import annotations

from secrets import SystemRandom

from mbc_tracker.content.toml_table import read_text
from mbc_tracker.paths import resource

#: Of a list of 1,296 short words: as hard to guess as ten letters thrown by dice.
COUNT = 5


def suggested() -> str:
    """Five different short English words with spaces between them, new each time."""
    words = read_text(resource("wordlist", "eff-short.txt")).split()
    return " ".join(SystemRandom().sample(words, COUNT))
