"""What a person typed, made fit to be kept."""

from __future__ import annotations

import re
import unicodedata

from mbc_tracker.errors import Refused

LONGEST_TEXT = 10_000
_SHOWN, _LOOKED_AT = 40, 400

_LINE_ENDS = re.compile("\r\n?|[\v\f\x85\u2028\u2029]")

# Dropped: control characters, lone surrogates (no file can hold them), private-use characters and
# noncharacters (no font can show them), and the marks that turn the direction of what follows by
# force (U+202A–202E, U+206A–206F): with those a note could be read as something else than what is
# stored. Kept, because people who write Arabic or Hebrew need them: the plain direction marks
# (U+200E, U+200F, U+061C) and the isolates (U+2066–2069), which end with their line; and the
# joiners and tags that emoji and many scripts are made of. Letters that this Python does not know
# are kept too: they are next year's emoji.
_DROPPED = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\u202a-\u202e\u206a-\u206f\ufeff\ufff9-\ufffb\ufdd0-\ufdef"
    "\ud800-\udfff\ue000-\uf8ff\U000f0000-\U0010ffff"
    + "".join(chr(plane << 16 | last) for plane in range(15) for last in (0xFFFE, 0xFFFF))
    + "]"
)


def excerpt(text: object) -> str:
    """The beginning of what somebody wrote or a file holds, fit to stand inside a sentence."""
    kept = _DROPPED.sub("", " ".join(str(text)[:_LOOKED_AT].split()))
    return kept[:_SHOWN]


def decimal_number(text: str) -> float:
    """A number as people write it: with a point or a comma, or in Arabic digits with their mark."""
    return float(text.replace(",", ".").replace("٫", "."))


def clean(text: str) -> str:
    """The text in composed form (NFC), with one kind of line end and no characters that mislead.

    Raises:
        Refused: it is longer than a diary text may be.
    """
    kept = text
    if not (text.isascii() and text.isprintable()):  # most are, and stay as they are
        kept = unicodedata.normalize("NFC", _DROPPED.sub("", _LINE_ENDS.sub("\n", text)))
    if len(kept) > LONGEST_TEXT:
        raise Refused(
            "That text has {n:,} characters; up to {longest:,} can be kept. Please shorten it.",
            n=len(kept),
            longest=LONGEST_TEXT,
        )
    return kept
