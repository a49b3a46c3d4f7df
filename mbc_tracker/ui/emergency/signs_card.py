"""The emergency signs to read and, if wanted, to tick: what is ticked is written down for today."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from mbc_tracker.content.guidance import Guidance, Sign
from mbc_tracker.content.words import Words
from mbc_tracker.domain import profile
from mbc_tracker.domain.records import HelpSigns
from mbc_tracker.domain.symptoms import SymptomPlace
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.answer_row import AnswerRow, GivenAnswer
from mbc_tracker.ui.widgets.base import Card, label, muted


class SignsCard(Card):
    """Every sign with a box to tick, and the two questions that are asked here only."""

    def __init__(
        self,
        theme: Theme,
        words: Words,
        guidance: Guidance,
        diary: Diary,
        operations: Operations,
    ) -> None:
        super().__init__("emergency")
        self._diary, self._operations = diary, operations
        self._day = diary.clock.today()
        self.ticks = {sign.key: QCheckBox() for sign in guidance.signs}
        asked = [
            symptom
            for symptom in diary.reader.catalogue.symptoms
            if symptom.place is SymptomPlace.HELP_NOW
        ]
        self.rows = [AnswerRow(theme, words, symptom) for symptom in asked]
        self._build(guidance)
        self._show_ticked()
        for tick in self.ticks.values():
            tick.toggled.connect(self._write)
        operations.changed.connect(self._show_again)

    def _build(self, guidance: Guidance) -> None:
        card = guidance.card(self._diary.reader.setting(profile.COUNTRY))
        self._add_signs(card.list_title, [sign for sign in guidance.signs if not sign.team_first])
        self._add_signs(card.team_title, [sign for sign in guidance.signs if sign.team_first])
        self.body.addWidget(muted(self.tr("You can tick what you notice. It is saved for today.")))
        log = self._diary.reader.day(self._day)
        for row in self.rows:
            row.show_value(log.value(row.symptom.key))
            row.given.connect(self._record)
            self.body.addWidget(row)

    def _add_signs(self, title: str, signs: Sequence[Sign]) -> None:
        heading = label(title, "emergency")
        heading.setWordWrap(True)
        self.body.addWidget(heading)
        for sign in signs:
            self.body.addWidget(self._line(sign))

    def _line(self, sign: Sign) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        tick = self.ticks[sign.key]
        tick.setAccessibleName(sign.full)
        text = label(sign.full)
        text.setBuddy(tick)
        row.addWidget(tick, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setContentsMargins(0, 10, 0, 0)
        words.addWidget(text)
        row.addLayout(words, 1)
        return line

    def _ticked(self) -> HelpSigns | None:
        return next(
            (signs for signs in self._diary.reader.records(HelpSigns) if signs.day == self._day),
            None,
        )

    def _show_ticked(self) -> None:
        known = self._ticked()
        for key, tick in self.ticks.items():
            tick.blockSignals(True)
            tick.setChecked(known is not None and key in known.signs)
            tick.blockSignals(False)

    @Slot()
    def _write(self) -> None:
        known = self._ticked()
        signs = tuple(sorted(key for key, tick in self.ticks.items() if tick.isChecked()))
        words = self.tr("Emergency signs")
        if signs:
            ticked = HelpSigns(self._day, signs, self._diary.clock.now())
            self._operations.run(self._diary.save, ticked, label=words)
        elif known is not None:
            self._operations.run(self._diary.remove, known, label=words)
        self._show_ticked()

    @Slot(object)
    def _record(self, chosen: GivenAnswer) -> None:
        self._operations.run(self._diary.record, self._day, {chosen.symptom: chosen.value})

    @Slot()
    def _show_again(self) -> None:
        log = self._diary.reader.day(self._day)
        for row in self.rows:
            row.show_value(log.value(row.symptom.key))
        self._show_ticked()
