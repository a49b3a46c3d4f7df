"""“Did you mean 10?”: asked after a 1 in one row and a 0 in the next, typed one after the other.

No pause tells 10 from 1 and 0: slow fingers take as long for both (docs/decisions/0027).
"""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

from mbc_tracker.domain.symptoms import WORST_RATING, Value
from mbc_tracker.frozen import frozen
from mbc_tracker.ui.widgets.answer_row import AnswerRow, GivenAnswer

_LONGEST = 1.5  # seconds between two digits of one number


@frozen
class TenQuestion:
    """What is asked. before: what the second row said before the 0, if it took that."""

    first: AnswerRow
    second: AnswerRow
    before: Value | None = None
    took: bool = True

    @property
    def answers(self) -> dict[str, Value | None]:
        """What a yes writes down."""
        ten: dict[str, Value | None] = {self.first.symptom.key: WORST_RATING}
        return ten | {self.second.symptom.key: self.before} if self.took else ten


class TenWatcher:
    """Follows what is typed. The question stands until the next answer.

    now: seconds of a clock that only runs on.
    """

    def __init__(self) -> None:
        self.now: Callable[[], float] = monotonic
        self.question: TenQuestion | None = None
        self._one: tuple[AnswerRow, float] | None = None

    def see(self, row: AnswerRow, answer: GivenAnswer, before: Value | None) -> None:
        """Take notice of an answer that has just been given. before: what was there."""
        one, self._one, self.question = self._one, None, None
        if not answer.typed or row.value != answer.value:
            return
        if answer.value == 1:
            self._one = (row, self.now())
        elif answer.value == 0 and one is not None and self._is_soon(one[1]):
            self.question = TenQuestion(one[0], row, before)

    def see_nought(self, row: AnswerRow) -> None:
        """Take notice of a 0 that a row of words had no use for."""
        one, self._one = self._one, None
        if one is not None and self._is_soon(one[1]):
            self.question = TenQuestion(one[0], row, took=False)

    def forget(self) -> None:
        """Ask nothing any more."""
        self._one = self.question = None

    def _is_soon(self, one: float) -> bool:
        return self.now() - one <= _LONGEST
