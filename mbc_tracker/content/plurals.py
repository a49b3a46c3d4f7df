"""The forms of a phrase that a language tells apart by a number of things."""

from __future__ import annotations

import gettext
from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from mbc_tracker.content.toml_table import Table
from mbc_tracker.frozen import frozen

#: In CLDR's rules, what holds for a number from 100 on holds for it 100 later. Spanish and others
#: have a form of their own for millions.
_COMMON = range(200)
NUMBERS = (*_COMMON, 1_000_000, 2_000_000)


@frozen
class PluralRule:
    """Which form a number takes.

    forms: CLDR's names, such as “one” and “other”, in the order of gettext's rule, which is index.
    """

    forms: tuple[str, ...]
    index: Callable[[int], int]

    def form(self, n: int) -> str:
        """The name of the form for so many things."""
        return self.forms[self.index(n)]

    def key(self, phrase: str, n: int) -> str:
        """The key of a phrase in the form for so many things: “days_one”."""
        return f"{phrase}_{self.form(n)}"

    def table(self) -> tuple[str, ...]:
        """The form of each number from 0 to 199, for what can't follow the rule itself."""
        return tuple(map(self.form, _COMMON))

    @property
    def single(self) -> frozenset[str]:
        """The forms that stand for one number only, and may say it in words."""
        forms = list(map(self.form, NUMBERS))
        return frozenset(form for form in self.forms if forms.count(form) == 1)

    def templates(
        self,
        table: Table,
        places: Mapping[str, str],
        counted: Mapping[str, str],
        *,
        strip: bool = True,
    ) -> Mapping[str, str]:
        """The templates that a whole table consists of.

        places: of each phrase that has one form, as in ``"name day"``. counted: of each that has
        the forms of the language; a single one may be without ``{n}``.
        """
        forms = dict(self._places(counted))
        table.only(*places, *forms)
        texts = {
            key: table.template(key, *each.split(), strip=strip) for key, each in places.items()
        }
        for key, (names, spared) in forms.items():
            texts[key] = table.template(key, *names, spared=spared, strip=strip)
        return MappingProxyType(texts)

    def _places(self, counted: Mapping[str, str]) -> Iterator[tuple[str, tuple[list[str], str]]]:
        """Each key, with its places and that which may be left out there."""
        for phrase, places in counted.items():
            for form in self.forms:
                spared = "n" if form in self.single else ""
                yield f"{phrase}_{form}", (places.split(), spared)


def plural_rule(table: Table) -> PluralRule:
    """The rule of a language: “plural” as gettext's files have it, “plural_forms” its names.

    Raises:
        EnvironmentFault: it is no rule, or leads to a form that has no name.
    """
    forms = table.texts("plural_forms")
    try:
        index = gettext.c2py(table.text("plural"))
        used = set(map(index, NUMBERS))
    except (ValueError, ZeroDivisionError) as error:
        raise table.fault("plural", f"it is no rule for plurals ({error})") from error
    if used != set(range(len(forms))):
        raise table.fault("plural_forms", "it has to name each form of the rule")
    return PluralRule(forms, index)
