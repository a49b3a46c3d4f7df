"""The last words after everything was deleted: what went, what did not, what may be elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mbc_tracker.ui.common.announcement import announce
from mbc_tracker.ui.deletion.erase import EraseResult
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import (
    Card,
    breakable,
    button,
    heading,
    label,
    muted,
    scrolled,
)
from mbc_tracker.ui.widgets.mirror import set_margins

_LARGEST = QSize(960, 640)


class ErasedWindow(QWidget):
    """Nothing can be done here but to close the program."""

    def __init__(self, theme: Theme, erased: EraseResult) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setWindowTitle(self.tr("MBC Tracker – symptom diary"))
        self.resize(QSize(theme.px(640), theme.px(380)).boundedTo(_LARGEST))
        self.close_button = button(theme, self.tr("Close the program"), kind="primary")
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self.close)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(32, 26, 32, 26)
        outer.setSpacing(16)
        outer.addWidget(scrolled(self._said(erased)), 1)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self.close_button)
        outer.addLayout(line)
        parts = (f"{self._title(erased)}.", self._gone(erased), *self._left(erased))
        announce(self, " ".join(parts))

    def _said(self, erased: EraseResult) -> QWidget:
        content = QWidget()
        lines = QVBoxLayout(content)
        set_margins(lines, 0, 0, 12, 0)
        lines.setSpacing(16)
        title = heading(self._title(erased))
        title.setWordWrap(True)
        lines.addWidget(title)
        lines.addWidget(label(self._gone(erased)))
        if not erased.whole:
            card = Card("notice")
            for text in self._left(erased):
                card.body.addWidget(label(text))
            lines.addWidget(card)
        for text in self._elsewhere(erased):
            lines.addWidget(muted(text))
        lines.addStretch(1)
        return content

    def _title(self, erased: EraseResult) -> str:
        if erased.whole:
            return self.tr("Everything was deleted")
        return self.tr("Not everything could be deleted")

    def _gone(self, erased: EraseResult) -> str:
        if not erased.whole:
            return self.tr("The rest was removed from this computer.")
        if erased.settings:
            return self.tr(
                "Your diary, its backups, the log for support and this computer’s settings "
                "were removed."
            )
        return self.tr(
            "This diary, its backups and the log for support were removed. This computer’s "
            "settings stay, because your usual diary needs them."
        )

    def _left(self, erased: EraseResult) -> list[str]:
        heading = [self.tr("These could not be removed. You can delete them yourself:")]
        listed = [*heading, *map(breakable, erased.left)] if erased.left else []
        return [*listed, erased.fault] if erased.fault else listed

    def _elsewhere(self, erased: EraseResult) -> list[str]:
        sentence = self.tr(
            "What you saved in other places is still there: reports, exports, pictures, backups "
            "and copies of the log. So are printed pages."
        )
        texts = [sentence]
        if erased.kept is not None:
            copies = self.tr("The copies in the second folder were kept: {folder}")
            texts.append(copies.format(folder=breakable(erased.kept)))
        if erased.strangers:
            others = self.tr("These have other names and were left, but may be yours too: {files}")
            names = ", ".join(map(breakable, erased.strangers))
            texts.append(others.format(files=names))
        return texts
