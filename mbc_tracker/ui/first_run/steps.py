"""Steps of the first start: what this is, whom to call, treatment and passphrase."""

from __future__ import annotations

import uuid
from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from mbc_tracker.content import reviews
from mbc_tracker.content.guidance import Guidance
from mbc_tracker.content.reviews import ReviewerRole
from mbc_tracker.domain import profile
from mbc_tracker.domain.records import Contact
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.announcement import announce
from mbc_tracker.ui.common.country_field import CountryField
from mbc_tracker.ui.common.language_choice import LanguageChoice
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.common.text_size import TextSizeChoice
from mbc_tracker.ui.common.treatment_choices import TreatmentChoices
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import label, muted
from mbc_tracker.ui.widgets.choice_chips import ChoiceChips
from mbc_tracker.ui.widgets.mirror import set_margins
from mbc_tracker.ui.widgets.tick_line import TickLine


class FirstRunStep(QWidget):
    """One page of the first start. ``first`` gets the keyboard."""

    refused = Signal(str)
    title = ""

    def __init__(self, diary: Diary, operations: Operations) -> None:
        super().__init__()
        self._diary, self._operations = diary, operations
        self.first: QWidget = self
        self._lines = QVBoxLayout(self)
        set_margins(self._lines, 0, 0, 12, 0)
        self._lines.setSpacing(12)

    def refresh(self) -> None:
        """Show what the diary has."""

    def save(self) -> bool:
        """Save what is typed; False if that can't be."""
        return True

    def drop(self) -> None:
        """Forget what is typed and not saved."""

    def _add(self, *parts: QWidget) -> None:
        for part in parts:
            self._lines.addWidget(part)

    def _ask(self, question: str, field: QWidget, whole: QWidget | None = None) -> None:
        """A question above its field. whole: what the field is part of."""
        asked = label(question, "strong")
        asked.setWordWrap(True)
        asked.setBuddy(field)
        field.setAccessibleName(question)
        if self._lines.count():
            self._lines.addSpacing(8)
        self._add(asked, whole or field)


class NoticesStep(FirstRunStep):
    """What this is and is not, and whether the diary may point things out.

    language: that of the texts, which say whether a clinician has reviewed them.
    """

    def __init__(self, theme: Theme, diary: Diary, operations: Operations, language: str) -> None:
        super().__init__(diary, operations)
        self.title = self.tr("Welcome to your diary")
        question = self.tr("Would you like the diary to point things out?")
        choices = {profile.NO: self.tr("Yes, show notices"), profile.YES: self.tr("No, diary only")}
        self.notices = ChoiceChips(theme, question, choices)
        self.first = self.notices.chips[profile.NO]
        asked = label(question, "strong")
        asked.setWordWrap(True)
        self._add(*map(label, self._about()))
        if not reviews.load(language).cover_all(ReviewerRole.CLINICIAN):
            self._add(label(self._review()))
        self._add(asked, label(self._what()), self.notices)
        self._add(
            muted(
                self.tr("If you don’t choose, notices are shown. You can change this in Settings.")
            )
        )
        self._lines.addStretch(1)
        self.notices.chosen.connect(self._choose)

    def offer_look(self, choice: LanguageChoice | TextSizeChoice) -> None:
        """Let language or text size be chosen before anything has to be read, from the top on."""
        self._lines.insertWidget(0, choice)
        self.first = choice.first

    @override
    def refresh(self) -> None:
        self.notices.choose(self._diary.reader.setting(profile.DIARY_ONLY))

    def _about(self) -> tuple[str, ...]:
        return (
            self.tr(
                "Note how your chest and breathing are, see it as charts, and print a page for "
                "your doctor. It all stays on this computer."
            ),
            self.tr(
                "It can’t tell what a symptom means, and it is no substitute for your team. "
                "If you are worried, contact them. In an emergency, call for help right away."
            ),
        )

    def _review(self) -> str:
        return self.tr("No clinician has reviewed this program yet.")

    def _what(self) -> str:
        return self.tr("A notice says why, and who to contact. It names no illness.")

    @Slot(str)
    def _choose(self, diary_only: str) -> None:
        self._operations.run(self._diary.set, profile.DIARY_ONLY, diary_only)


class CountryStep(FirstRunStep):
    """The country for the emergency number, and the first number of the care team."""

    def __init__(
        self, theme: Theme, guidance: Guidance, diary: Diary, operations: Operations
    ) -> None:
        super().__init__(diary, operations)
        self.title = self.tr("Who to call")
        self._guidance = guidance
        self._country = diary.reader.setting(profile.COUNTRY, profile.NOT_CHOSEN)
        self._contact = Contact(str(uuid.uuid4()), 1, "", "", "", "", False, "", diary.clock.now())
        self.place = CountryField(theme, guidance, diary, operations)
        self.first = self.country = self.place.country
        self.number = muted("")
        self.name, self.phone = QLineEdit(), QLineEdit()
        self._ask(self.tr("Which country do you live in?"), self.country, self.place)
        self._add(self.number)
        self._ask(self.tr("Who in your care team do you call first? (name or role)"), self.name)
        self._ask(self.tr("Their phone number"), self.phone)
        self._add(muted(self.tr("You can add more numbers in Settings.")))
        self._lines.addStretch(1)
        self.place.chosen.connect(self._show_number)

    @override
    def refresh(self) -> None:
        self.place.refresh()
        self._tell_number()
        self.name.setText(self._contact.name)
        self.phone.setText(self._contact.phone)

    @override
    def save(self) -> bool:
        name, phone = self.name.text().strip(), self.phone.text().strip()
        if bool(name) != bool(phone):
            self.refused.emit(self.tr("Please give a name or role, and a phone number."))
            return False
        typed = replace(self._contact, name=name, phone=phone)
        if typed != self._contact and not self._write(typed):
            return False
        self._contact = typed
        self._country = self._diary.reader.setting(profile.COUNTRY, profile.NOT_CHOSEN)
        return True

    @override
    def drop(self) -> None:
        """A country that was only touched on the way must not give the emergency number."""
        if self._diary.reader.setting(profile.COUNTRY, profile.NOT_CHOSEN) != self._country:
            self._operations.run(self._diary.set, profile.COUNTRY, self._country)
        self.refresh()

    def _write(self, typed: Contact) -> bool:
        """Add, change or, once both fields are empty again, remove the contact."""
        use_case = self._diary.save if typed.phone else self._diary.remove
        return self._operations.run(use_case, typed, label=self.tr("Care team"))

    @Slot()
    def _show_number(self) -> None:
        self._tell_number()
        announce(self, self.number.text())

    def _tell_number(self) -> None:
        country = self._diary.reader.setting(profile.COUNTRY, profile.NOT_CHOSEN)
        sentence = self.tr("In an emergency the diary says: call {number}.")
        self.number.setText(sentence.format(number=self._guidance.number(country)))


class TreatmentStep(FirstRunStep):
    """The two switches and the fever limit; whether to go on and choose a passphrase."""

    def __init__(self, theme: Theme, diary: Diary, operations: Operations) -> None:
        super().__init__(diary, operations)
        self.title = self.tr("Your treatment and your privacy")
        self.choices = TreatmentChoices(theme, diary, operations)
        self.first = self.choices.on_treatment
        self.protect = TickLine(
            theme,
            self.tr("Protect my diary with a passphrase. I will choose it in the next window."),
        )
        self._add(self.choices)
        if diary.key is None:
            asked = label(self.tr("Do you want to keep others from reading your diary?"), "strong")
            asked.setWordWrap(True)
            self._lines.addSpacing(8)
            self._add(asked, self.protect)
        self._lines.addStretch(1)

    @property
    def protection_wanted(self) -> bool:
        """Whether a passphrase shall be chosen next."""
        return self.protect.isChecked()

    @override
    def refresh(self) -> None:
        self.choices.refresh()

    @override
    def save(self) -> bool:
        return self.choices.flush()

    @override
    def drop(self) -> None:
        self.choices.drop()
        self.protect.setChecked(False)
