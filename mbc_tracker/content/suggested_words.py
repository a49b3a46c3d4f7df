"""A passphrase made up by chance, for whoever does not want to think of one."""

from __future__ import annotations

#: Of a list of 1,296 short words: as hard to guess as ten letters thrown by dice.
COUNT = 5


def suggested() -> str:
    """Five short English words with spaces between them, new each time."""
    from xkcdpass import xkcd_password

    words = xkcd_password.generate_wordlist(
        wordfile=xkcd_password.locate_wordfile("eff-short"), min_length=3, max_length=5
    )
    while True:
        made: str = xkcd_password.generate_xkcdpassword(words, numwords=COUNT, delimiter=" ")
        if len(set(made.split())) == COUNT:  # one that comes twice looks like a mistake
            return made
