"""Notices that were on screen, with the reasons for them, as the report lists them."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date

from mbc_tracker.content import catalogue, guidance, rules
from mbc_tracker.content.evidence_text import AboutDiary, EvidenceText
from mbc_tracker.content.mark_text import MarkText
from mbc_tracker.content.words import Words
from mbc_tracker.domain.notices.notice_record import finding_of
from mbc_tracker.domain.notices.values import Level
from mbc_tracker.domain.records import NoticeShown
from mbc_tracker.domain.symptoms import Catalogue
from mbc_tracker.report.printable_text import one_line
from mbc_tracker.report.report_texts import ReportTexts


def review_text(words: Words, texts: ReportTexts) -> str:
    """Says that no clinician has reviewed the rules; empty once one has, in this language too."""
    language = words.language
    book = rules.load(catalogue.load(language), language)
    read = guidance.load(language).reviewed and book.texts.reviewed
    return "" if read else texts.fill("unreviewed")


class NoticeLines:
    """What was pointed out, why, and what the person answered.

    symptoms: the diary's. units: the person's, by kind of measurement. weekly: the days whose
    answers are about the week that ends with them.
    """

    def __init__(
        self,
        symptoms: Catalogue,
        words: Words,
        report_texts: ReportTexts,
        units: Mapping[str, str],
        weekly: Collection[date],
    ) -> None:
        self._symptoms, self._words, self._report_texts = symptoms, words, report_texts
        self._names, self._units = MarkText(words, symptoms), units
        self._weekly = weekly
        # The rules name built-in symptoms only; the person's own play no part in reading them.
        self._texts = rules.load(catalogue.load(words.language), words.language).texts
        self._signs = guidance.load(words.language).sign_names

    def line(self, notice: NoticeShown) -> tuple[str, str, str]:
        """The cells of one notice: what, why, reply."""
        return self._what(notice), self._why(notice), self._report_texts.replies[notice.reply]

    def _what(self, notice: NoticeShown) -> str:
        """“Cough: Tell your team in the next few days”; a level that is gone goes by its key."""
        known: Mapping[str, str] = {str(level): self._texts.levels[level] for level in Level}
        level = known.get(notice.level, notice.level)
        if not notice.symptom:
            return level
        label = one_line(self._names.name(notice.symptom))
        return self._report_texts.fill("pointed_out", symptom=label, level=level)

    def _why(self, notice: NoticeShown) -> str:
        """The rule with its version, the values that led to it, and the usual."""
        text = self._texts.rules.get(notice.rule)
        name, rule = (text.name, text.rule) if text else (notice.rule, "")
        version = str(notice.rule_version)
        finding = finding_of(notice)
        parts = (self._report_texts.fill("rule", name=name, version=version, rule=rule).strip(),)
        written = map(one_line, self._evidence(notice).written(finding.evidence))
        usual = "" if finding.usual is None else self._evidence(notice).usual(finding.usual)
        return self._words.phrases.fill("sentence_gap").join(
            filter(None, (*parts, *written, usual))
        )

    def _evidence(self, notice: NoticeShown) -> EvidenceText:
        """The words for values, as read on the notice's own day."""
        diary = AboutDiary(self._symptoms, notice.day, self._units, self._weekly)
        return EvidenceText(self._words, self._texts, self._signs, diary)
