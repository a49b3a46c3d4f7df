"""What was pointed out so far, and what was replied."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from mbc_tracker.content.mark_text import MarkText
from mbc_tracker.content.words import Words
from mbc_tracker.domain.records import NoticeShown, Reply
from mbc_tracker.domain.symptoms import Catalogue
from mbc_tracker.services.notice_service import NoticeService
from mbc_tracker.ui.common.dialog import Dialog
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import label


class NoticeHistoryDialog(Dialog):
    """A row for each notice, the newest first, in two columns: large letters need no more room."""

    def __init__(
        self,
        theme: Theme,
        words: Words,
        service: NoticeService,
        notices: Sequence[NoticeShown],
        catalogue: Catalogue,
        parent: QWidget,
    ) -> None:
        super().__init__(theme, parent)
        self.name(self.tr("Notices so far"))
        self.fit(860, 560)
        self._words, self._service = words, service
        self._names = MarkText(words, catalogue)
        rows = [
            self._cells(notice)
            for notice in sorted(notices, key=lambda notice: notice.day, reverse=True)
        ]
        self.table = self._table(rows)
        self.body.addWidget(self.table, 1)
        self.table.setVisible(bool(rows))
        if not rows:
            self.body.addWidget(label(self.tr("The diary has not pointed anything out yet.")))
            self.body.addStretch(1)
        self.add_buttons(self.tr("Close"))

    def _table(self, rows: Sequence[Sequence[str]]) -> QTableWidget:
        titles = [self.tr("Day"), self.tr("What")]
        table = QTableWidget(len(rows), len(titles))
        table.setAccessibleName(self.windowTitle())
        table.setHorizontalHeaderLabels(titles)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.setWordWrap(True)
        for n, cells in enumerate(rows):
            for column, text in enumerate(cells):
                table.setItem(n, column, QTableWidgetItem(text))
        table.setStyleSheet(f"QTableView::item {{ padding: 0 {self.theme.px(8)}px; }}")
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setVerticalScrollMode(QTableWidget.ScrollMode.ScrollPerPixel)
        table.horizontalHeader().setStretchLastSection(True)
        fits = QHeaderView.ResizeMode.ResizeToContents
        table.horizontalHeader().setSectionResizeMode(0, fits)
        table.verticalHeader().setSectionResizeMode(fits)
        return table

    def _cells(self, notice: NoticeShown) -> tuple[str, ...]:
        symptom = notice.symptom and self._names.name(notice.symptom)
        what = ": ".join(filter(None, (symptom, self._service.rule_name(notice.rule))))
        replies = {
            Reply.NONE: self.tr("none"),
            Reply.TOLD_TEAM: self.tr("I have told my team"),
            Reply.NOT_NOW: self.tr("Not now"),
        }
        day, level = self._words.date_numeric(notice.day), self._service.level_name(notice.level)
        reply = self.tr("Your reply: {reply}").format(reply=replies[notice.reply])
        return day, f"{what}\n{level}\n{reply}"
