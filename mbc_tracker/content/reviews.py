"""Who has read the texts of a language: from ``i18n/<language>/reviews.toml``, if anybody has."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from mbc_tracker.content.languages import DEFAULT
from mbc_tracker.content.toml_table import Table, read
from mbc_tracker.frozen import frozen
from mbc_tracker.paths import resource


class ReviewerRole(StrEnum):
    """As what somebody has read a text."""

    CLINICIAN = "clinician"
    NATIVE_READER = "native_reader"


@frozen
class Reviews:
    """By file, such as ``words.toml`` or ``pages/cold.md``, the roles in which it was read.

    That a text is still the one that was read is checked where the program is built
    (``scripts.translations check``).
    """

    language: str
    roles: dict[str, frozenset[ReviewerRole]]

    def cover(self, file: str, role: ReviewerRole) -> bool:
        """Whether somebody has read a file of the language in a role."""
        return role in self.roles.get(file, frozenset())

    def cover_all(self, role: ReviewerRole) -> bool:
        """Whether every text of the language was read in a role."""
        return bool(self.roles) and all(self.cover(file, role) for file in _files(self.language))


def load(language: str = DEFAULT) -> Reviews:
    """The reviews of a language; without a file there is none.

    Raises:
        EnvironmentFault: there is a mistake in the file; the sentence names it.
    """
    file = resource("i18n", language) / "reviews.toml"
    if not file.exists():
        return Reviews(language, {})
    table = read(file)
    return Reviews(language, {name: _roles(table.table(name)) for name in table})


def _roles(table: Table) -> frozenset[ReviewerRole]:
    table.only(*ReviewerRole)
    for role in table:
        review = table.table(role).only("day", "text")
        review.get("day", date)
        review.text("text")
    return frozenset(map(ReviewerRole, table))


def _files(language: str) -> list[str]:
    """Every file of texts that a language is shipped with."""
    texts = resource("i18n", language).glob("*.toml")
    pages = resource("pages", language).glob("*.md")
    names = [file.name for file in texts if file.name not in ("reviews.toml", "sources.toml")]
    return [*names, *(f"pages/{file.name}" for file in pages)]
