"""The first start: four short steps, each of which can be skipped."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from mbc_tracker.content.guidance import Guidance
from mbc_tracker.content.words import Words
from mbc_tracker.domain import profile
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.announcement import announce
from mbc_tracker.ui.common.dialog import Dialog
from mbc_tracker.ui.common.language_choice import LanguageChoice
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.common.text_size import TextSizeChoice
from mbc_tracker.ui.first_run.known_step import KnownStep
from mbc_tracker.ui.first_run.steps import CountryStep, FirstRunStep, NoticesStep, TreatmentStep
from mbc_tracker.ui.style.preferences import Preferences
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import button, muted, scrolled
from mbc_tracker.ui.widgets.focus_order import focusable, keep_reading_order, takes_tab
from mbc_tracker.ui.widgets.single_press import connect_once


class FirstRunDialog(Dialog):
    """Each answer is saved when it is given. Escape skips all that is left.

    However it is closed, the diary keeps that it was shown, and it never comes back.
    """

    passphrase_wanted = Signal()
    look_changed = Signal(str)  # it goes away, to be opened anew in another look or language

    def __init__(
        self,
        theme: Theme,
        words: Words,
        guidance: Guidance,
        diary: Diary,
        operations: Operations,
        parent: QWidget,
    ) -> None:
        super().__init__(theme, parent)
        self._diary, self._operations, self._language = diary, operations, words.language
        self._last = TreatmentStep(theme, diary, operations)
        self._welcome = NoticesStep(theme, diary, operations, words.language)
        self.steps: tuple[FirstRunStep, ...] = (
            self._welcome,
            CountryStep(theme, guidance, diary, operations),
            KnownStep(theme, words, diary, operations),
            self._last,
        )
        self._count = muted("")
        self._visited: set[int] = set()
        self._stack = QStackedWidget()
        for step in self.steps:
            self._stack.addWidget(scrolled(step))
            step.refused.connect(self.show_error)
        self.body.addWidget(self._count)
        self.body.addWidget(self._stack, 1)
        self._add_buttons()
        operations.refused.connect(self.show_error)
        self.fit(620, 680)
        self._show_step(0)

    def offer_look(self, preferences: Preferences, choice: str = "") -> None:
        """Let language and text size be chosen in the first step.

        choice: which of them was chosen just now, “language” or “text_size”; it has the keyboard.
        """
        self.language = LanguageChoice(self.theme, preferences, self._language)
        self.text_size = TextSizeChoice(self.theme, preferences)
        for look in (self.text_size, self.language):
            look.changed.connect(self._change_look)
            self._welcome.offer_look(look)
        keep_reading_order(self)
        chosen = {"language": self.language, "text_size": self.text_size}.get(choice)
        first = next(filter(takes_tab, focusable(chosen))) if chosen else self._welcome.first
        first.setFocus(Qt.FocusReason.TabFocusReason)

    @override
    def accept(self) -> None:
        """Save this step and go on; the last one closes."""
        self.clear_error()
        if self.steps[self._at].save():
            self._go_on()

    @Slot()
    def skip(self) -> None:
        """Go on without what is typed here."""
        self.steps[self._at].drop()
        self._go_on()

    @Slot()
    def go_back(self) -> None:
        """See the step before again. What is typed here is still there afterwards."""
        self._show_step(self._at - 1)

    @override
    def done(self, result: int) -> None:
        self._operations.run_without_undo(self._diary.set, profile.FIRST_START, profile.DONE)
        super().done(result)

    @Slot()
    def _change_look(self) -> None:
        self.look_changed.emit("language" if self.sender() is self.language else "text_size")
        super().done(0)

    @property
    def _at(self) -> int:
        return self._stack.currentIndex()

    def _go_on(self) -> None:
        if self._at + 1 == len(self.steps):
            protect = self._last.protection_wanted
            super().accept()
            if protect:
                self.passphrase_wanted.emit()
        else:
            self._show_step(self._at + 1)

    def _show_step(self, number: int) -> None:
        self.clear_error()
        step = self.steps[number]
        self._stack.setCurrentIndex(number)
        self.name(step.title)
        count = self.tr("Step {n} of {all}.")
        self._count.setText(count.format(n=number + 1, all=len(self.steps)))
        self.back.setVisible(number > 0)
        self.start_now.setVisible(number == 0)
        last = number + 1 == len(self.steps)
        self.next.setText(self.tr("Start my diary") if last else self.tr("Next"))
        self.next.setAccessibleName(self.next.text())
        if number not in self._visited:
            self._visited.add(number)
            step.refresh()
        keep_reading_order(self)
        step.first.setFocus(Qt.FocusReason.TabFocusReason)
        if self.isVisible():  # a dialog that opens is read as a whole anyway
            announce(self, f"{step.title}. {self._count.text()}")

    def _add_buttons(self) -> None:
        self.back = button(self.theme, self.tr("Back"))
        self.skip_button = button(self.theme, self.tr("Skip"))
        connect_once(self.back, self.go_back)
        connect_once(self.skip_button, self.skip)
        self.start_now = button(self.theme, self.tr("Skip all"))
        self.start_now.clicked.connect(self.reject)
        self.add_beside(self.start_now, self.back, self.skip_button)
        self.next = self.add_buttons(self.tr("Next"))
        self.next.clicked.disconnect(self.accept)
        connect_once(self.next, self.accept)  # a second press would pass over the next step
