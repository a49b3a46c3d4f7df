"""The head of Settings, which never scrolls: what was saved, and the text size."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mbc_tracker.content.words import Words
from mbc_tracker.domain.change import Change
from mbc_tracker.domain.clock import Clock
from mbc_tracker.ui.common.announcement import announce
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.common.text_size import TextSizeChoice
from mbc_tracker.ui.style.preferences import Preferences
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import heading, together
from mbc_tracker.ui.widgets.flow_layout import FlowLayout
from mbc_tracker.ui.widgets.short_text import ShortText
from mbc_tracker.ui.widgets.translated import translated

_MARGIN = 24
_STATUS = 200  # pixels at 100 % text: “✓ Saved 09:41”, or what was undone, cut short


class SettingsHead(QWidget):
    """Its parts keep their places whatever the status says."""

    def __init__(
        self,
        theme: Theme,
        words: Words,
        clock: Clock,
        operations: Operations,
        preferences: Preferences,
    ) -> None:
        super().__init__()
        self._words, self._clock = words, clock
        self.status = ShortText(theme)
        self.status.setFixedWidth(theme.px(_STATUS))
        self.text_size = TextSizeChoice(theme, preferences)
        line = QWidget()
        flow = FlowLayout(line, gap=16, trailing=True)
        flow.addWidget(together(heading(self.tr("Settings")), self.status))
        flow.addWidget(self.text_size)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        lines.addWidget(line)
        operations.undone.connect(self._say_undone)
        operations.redone.connect(self._say_redone)
        operations.stopped.connect(self._say_nothing)

    @Slot()
    def say_saved(self) -> None:
        """Say when the last change was saved."""
        time = self._words.phrases.time(self._clock.now().wall)
        self.status.setText(self.tr("✓ Saved {time}").format(time=time))
        if self.isVisible():
            announce(self, self.tr("Saved."))

    @Slot(object)
    def _say_undone(self, change: Change) -> None:
        self._say(self.tr("Undone: {what}").format(what=translated(change.label)))

    @Slot(object)
    def _say_redone(self, change: Change) -> None:
        self._say(self.tr("Redone: {what}").format(what=translated(change.label)))

    @Slot()
    def _say_nothing(self) -> None:
        """Nothing was saved just now, so what was saved before that must not seem to be it."""
        self.status.setText("")

    def _say(self, done: str) -> None:
        self.status.setText(done)
        if self.isVisible():
            announce(self, f"{done}.")
