"""Notices that were on screen, with the reasons for them, as the report lists them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from mbc_tracker.content import catalogue, guidance, rules
from mbc_tracker.content.words import Words, lowered
from mbc_tracker.domain.notices.values import HELP_NOW, Level
from mbc_tracker.domain.records import NoticeShown
from mbc_tracker.domain.symptoms import Catalogue
from mbc_tracker.report.printable_text import one_line
from mbc_tracker.report.report_texts import ReportTexts


class NoticeLines:
    """What was pointed out, why, and what the person answered. ``symptoms``: the diary's."""

    def __init__(self, symptoms: Catalogue, words: Words, report_texts: ReportTexts) -> None:
        self._symptoms, self._words, self._report_texts = symptoms, words, report_texts
        # The rules name built-in symptoms only; the person's own play no part in reading them.
        self._texts = rules.load(catalogue.load()).texts
        self._signs = guidance.load().sign_names

    def line(self, notice: NoticeShown) -> tuple[str, str, str]:
        """The cells of one notice: what, why, reply."""
        return self._what(notice), self._why(notice), self._report_texts.replies[notice.reply]

    def _what(self, notice: NoticeShown) -> str:
        """“Cough: Tell your team in the next few days”; a level that is gone goes by its key."""
        known: Mapping[str, str] = {str(level): self._texts.levels[level] for level in Level}
        level = known.get(notice.level, notice.level)
        if not notice.symptom:
            return level
        label = one_line(self._label(notice.symptom))
        return self._report_texts.fill("pointed_out", symptom=label, level=level)

    def _why(self, notice: NoticeShown) -> str:
        """The rule with its version, and the values; those of several symptoms are not listed."""
        text = self._texts.rules.get(notice.rule)
        name, rule = (text.name, text.rule) if text else (notice.rule, "")
        version = str(notice.rule_version)
        sentences = [self._report_texts.fill("rule", name=name, version=version, rule=rule).strip()]
        if (notice.symptom or notice.rule == HELP_NOW) and notice.evidence:
            listed = [self._value(notice.symptom, *entry) for entry in notice.evidence]
            values = self._words.phrases.fill("comma").join(listed)
            sentences.append(self._report_texts.fill("written_down", values=values))
        if notice.usual is not None:
            usual = self._words.number(notice.usual)
            sentences.append(self._texts.parts["usual"].format(usual=usual))
        return self._words.phrases.fill("sentence_gap").join(sentences)

    def _value(self, key: str, day: date, value: str) -> str:
        if not key:
            value = f"“{self._signs.get(value, value)}”"
        if key in self._symptoms and not self._symptoms[key].is_rated:
            value = lowered(self._symptoms[key].word(value))
        return self._report_texts.fill("value_on", value=value, day=self._words.date_medium(day))

    def _label(self, key: str) -> str:
        return self._symptoms[key].label if key in self._symptoms else key
