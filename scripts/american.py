"""American English, made of the British texts by the entries of ``i18n/american.toml``.

It is never written by hand and stands in no history: `make languages` makes it anew whenever a
British text has changed, so that none of it can be older than what it was made of.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from scripts.text_files import NO_TEXT, joined_page, rewrite, split_page, texts, toml
from scripts.translation_files import write_language

LANGUAGE = "en_US"
#: A page whose headings stand in the order of the alphabet.
_GLOSSARY = "words.md"


class American:
    """Says British sentences as Americans do. ``used`` gathers the entries that occurred."""

    def __init__(self, entries: Mapping[str, Any]) -> None:
        self.words: Mapping[str, str] = entries["words"]
        self._texts = {
            (file, key): text
            for file, values in entries["texts"].items()
            for key, text in texts(values)
        }
        kept: Iterable[str] = entries["kept"]
        self._entries = {**dict.fromkeys(kept, ""), **self.words, **entries["passages"]}
        for entry in kept:
            self._entries[entry] = entry
        self._forms = {form: entry for entry in self._entries for form in _forms(entry)}
        longest_first = sorted(self._forms, key=len, reverse=True)
        self._pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)")
        self.used: set[object] = set()

    def say(self, text: str) -> str:
        """A British text in American English; places and what links lead to stay."""
        parts = NO_TEXT.split(text)
        return "".join(
            part if number % 2 else self._pattern.sub(self._said, part)
            for number, part in enumerate(parts)
        )

    def change(self, file: str, key: str, text: str) -> str:
        """A text of a file: as its own entry has it, or said in American English."""
        if (file, key) in self._texts:
            self.used.add((file, key))
            return self._texts[file, key]
        return self.say(text)

    def unused(self) -> list[object]:
        """The entries for which nothing was found: misspelt, or their text is gone."""
        entries = {*self._entries, *self._texts}
        return sorted(entries - self.used, key=str)

    def _said(self, match: re.Match[str]) -> str:
        entry = self._forms[match[0]]
        self.used.add(entry)
        american = self._entries[entry]
        return american if match[0] == entry else _capitalised(american)


def read(resources: Path) -> American:
    """The entries of the bundled file."""
    text = (resources / "i18n" / "american.toml").read_text(encoding="utf-8")
    return American(tomllib.loads(text))


def build(resources: Path, target: Path | None = None) -> American:
    """Write everything in American English, beside the British texts or into another folder."""
    american, target = read(resources), target or resources
    write_texts(resources, target, american)
    write_language(target / "i18n" / LANGUAGE, american.say)
    return american


def write_texts(resources: Path, target: Path, american: American) -> None:
    """Write the TOML files, the pages of Learn and their pictures."""
    rewrite(resources, target, LANGUAGE, american.change)
    _keep_british_search(resources, target)
    pages = target / "pages" / LANGUAGE
    for file in pages.glob("*.md"):
        british = (resources / "pages" / "en" / file.name).read_text(encoding="utf-8")
        head, body = split_page(file.read_text(encoding="utf-8"))
        head["words"] = _both(british, head["words"], american)
        body = _sorted(body) if file.name == _GLOSSARY else body
        file.write_text(joined_page(head, body), encoding="utf-8")


def _both(british: str, own: list[str], american: American) -> list[str]:
    """The words by which a page is looked for: those of its British form besides."""
    head, body = split_page(british)
    shown = NO_TEXT.sub(" ", body).casefold()
    in_text = [
        word
        for pair in american.words.items()
        if re.search(rf"(?<!\w){re.escape(pair[0].casefold())}(?!\w)", shown)
        for word in pair
    ]
    return list(dict.fromkeys((*head["words"], *own, *in_text)))


def _keep_british_search(resources: Path, target: Path) -> None:
    """Words of emergency signs are known in both spellings."""
    own_file = target / "i18n" / LANGUAGE / "search.toml"
    british, own = (
        tomllib.loads(file.read_text(encoding="utf-8"))
        for file in (resources / "i18n" / "en" / "search.toml", own_file)
    )
    own["urgent"] = list(dict.fromkeys((*british["urgent"], *own["urgent"])))
    own_file.write_text(toml(own), encoding="utf-8")


def _sorted(glossary: str) -> str:
    """The glossary with its entries in the order of the alphabet again."""
    first, *entries = re.split(r"(?m)^(?=## )", glossary)
    ordered = sorted((entry.strip() for entry in entries), key=str.casefold)
    return "\n\n".join((first.strip(), *ordered, "")).lstrip("\n").rstrip("\n") + "\n"


def _forms(entry: str) -> tuple[str, ...]:
    """As which an entry occurs: one in small letters with a capital, too."""
    return (entry, _capitalised(entry)) if entry == entry.lower() else (entry,)


def _capitalised(text: str) -> str:
    return text[:1].upper() + text[1:]
