"""The recovery sheet: the passphrase on paper, for the day on which it is forgotten."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from types import MappingProxyType

from mbc_tracker import __version__
from mbc_tracker.content.languages import DEFAULT
from mbc_tracker.content.palette import Palette
from mbc_tracker.content.toml_table import read
from mbc_tracker.domain.passphrase import Passphrase
from mbc_tracker.errors import Refused
from mbc_tracker.paths import resource
from mbc_tracker.report.summary import Paper
from mbc_tracker.report.wallet import WalletCard

_FAMILY = "Atkinson Hyperlegible Next"
_PAPERS = {Paper.A4: "a4", Paper.LETTER: "us-letter"}
_COLOURS = ("ink", "muted")
#: So many of the care team have room below the passphrase.
_TEAM = 4
#: Every phrase of recovery.toml with the places that it has to have, separated by spaces.
_PHRASES = MappingProxyType(
    {
        **dict.fromkeys(("title", "what", "words", "exact", "keep", "lost", "place"), ""),
        **dict.fromkeys(("help", "symptoms", "language", "region"), ""),
        "footer": "version made",
        "unprintable": "mark",
    }
)


def recovery_pdf(
    key: Passphrase,
    diary: Path,
    card: WalletCard,
    day: str,
    palette: Palette,
    language: str = DEFAULT,
) -> bytes:
    """One A4 sheet, to be printed and never saved. diary: the file that the passphrase opens.

    card: what somebody has to know who finds the sheet in an emergency.
    day: on which it is printed, in words.

    Raises:
        Refused: a character of the passphrase would not come out as it is.
    """
    from mbc_tracker.report.typesetting import can_show, typeset

    if not can_show(key.text):
        raise Refused(
            "There is a character in it that can’t be printed here. Write it down by hand instead."
        )
    texts = phrases(language)
    values = {
        "passphrase": key.text,
        "place": str(diary),
        "labels": dict(texts),
        "help": (*card.treated[:-1], texts["symptoms"]),
        "team": [asdict(contact) for contact in card.team[:_TEAM]],
        "emergency": card.emergency,
        "footer": texts["footer"].format(version=__version__, made=day),
        "unprintable": texts["unprintable"],
        "font": _FAMILY,
        "paper": _PAPERS[Paper.A4],
        "colours": {token: palette.light[token] for token in _COLOURS},
    }
    return typeset(values, card.created_at, "recovery.typ")


def phrases(language: str = DEFAULT) -> Mapping[str, str]:
    """The sheet's words; EnvironmentFault names a mistake in them."""
    return read(resource("i18n", language, "recovery.toml")).templates(_PHRASES)
