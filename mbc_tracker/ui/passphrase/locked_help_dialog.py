"""Help now, while the diary is locked: nothing here comes out of the diary."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from mbc_tracker.content.guidance import Guidance
from mbc_tracker.ui.common.announcement import show_and_announce
from mbc_tracker.ui.common.dialog import Dialog
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import Card, Dropdown, bullet, label, muted, scrolled
from mbc_tracker.ui.widgets.mirror import set_margins


class LockedHelpDialog(Dialog):
    """The emergency signs to read, and the number of the country: first that of this computer."""

    def __init__(self, theme: Theme, guidance: Guidance, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._guidance = guidance
        self.name(self.tr("Who to call"))
        self.fit(600, 720)
        self.country = Dropdown()
        self.call = label("", "strong")
        self.number = label("", "emergency")
        self._build()
        self.country.activated.connect(self._show_country)
        here = QLocale.territoryToCode(QLocale.system().territory())
        self.country.setCurrentIndex(self.country.findData(here))
        self._show_country()
        self.area.setFocus()

    def _build(self) -> None:
        content = QWidget()
        content.setObjectName("window")
        lines = QVBoxLayout(content)
        set_margins(lines, 0, 0, 8, 0)
        lines.setSpacing(16)
        lines.addWidget(self._team())
        lines.addWidget(self._signs())
        lines.addWidget(muted(self._guidance.advice.unsure))
        lines.addStretch(1)
        self.area = scrolled(content)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the signs are scrolled by keyboard
        self.area.setAccessibleName(self.windowTitle())
        self.body.addWidget(self.area, 1)
        strip = Card("emergency")
        strip.body.setContentsMargins(20, 10, 20, 10)
        self.number.setWordWrap(True)
        strip.body.addWidget(self.number)
        self.body.addWidget(strip)
        self.add_buttons(self.tr("Close"))

    def _team(self) -> Card:
        card = Card()
        card.body.addWidget(
            label(
                self.tr(
                    "Your care team’s numbers are in your diary. "
                    "Unlock it to see them, or look at your printed card."
                )
            )
        )
        asked = label(self.tr("Which country are you in?"), "strong")
        asked.setWordWrap(True)
        asked.setBuddy(self.country)
        self.country.setAccessibleName(asked.text())
        for country in self._guidance.countries:
            self.country.addItem(country.name, country.code)
        self.country.setPlaceholderText(self.tr("Choose a country"))
        card.body.addWidget(asked)
        card.body.addWidget(self.country)
        return card

    def _signs(self) -> Card:
        card = Card("emergency")
        self.call.setWordWrap(True)
        team = label(self._guidance.card("").team_title, "emergency")
        team.setWordWrap(True)
        signs = self._guidance.signs
        urgent = [bullet(sign.full) for sign in signs if not sign.team_first]
        team_first = [bullet(sign.full) for sign in signs if sign.team_first]
        for line in (self.call, *urgent, team, *team_first):
            card.body.addWidget(line)
        return card

    @override
    def ask_for_help(self) -> None:
        """Do nothing: this dialog is the help that F1 asks for."""

    @Slot()
    def _show_country(self) -> None:
        chosen = self._guidance.card(str(self.country.currentData() or ""))
        self.call.setText(chosen.list_title)
        sentence = self.tr("In an emergency: {number}").format(number=chosen.number)
        show_and_announce(self.number, sentence)
