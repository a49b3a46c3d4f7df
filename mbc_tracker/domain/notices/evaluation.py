"""Applying the rules to a diary as it stands on a day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from mbc_tracker.domain.notices.conditions import Match
from mbc_tracker.domain.notices.day_view import DayView
from mbc_tracker.domain.notices.rules import Case, Combination, Found, Rule, Rules
from mbc_tracker.domain.notices.values import Evidence, Finding, Findings


def evaluate_view(view: DayView, rules: Rules) -> Findings:
    """What the rules point out on the view's day: at most one finding for each rule and symptom.

    The most urgent come first, then the order of the rules, then of the symptoms' keys. Nothing
    dated after that day plays a part, neither entries nor marks.
    """
    evaluation = _Evaluation(rules)
    findings = [finding for rule in rules.rules for finding in evaluation.findings(rule, view)]
    return tuple(sorted(findings, key=lambda finding: -finding.level.urgency))


class _Evaluation:
    """What each rule finds on each day that is asked about, worked out once."""

    def __init__(self, rules: Rules) -> None:
        self._by_id = {rule.id: rule for rule in rules.rules}
        self._known: dict[tuple[str, date], list[Finding]] = {}

    def findings(self, rule: Rule, view: DayView) -> list[Finding]:
        """The findings of one rule, without those where another one speaks instead."""
        key = rule.id, view.day
        if key not in self._known:
            findings = self._all(rule, view)
            if rule.unless:
                instead = self.findings(self._by_id[rule.unless], view)
                spoken = {finding.symptom for finding in instead}
                findings = [finding for finding in findings if finding.symptom not in spoken]
            self._known[key] = findings
        return self._known[key]

    def _all(self, rule: Rule, view: DayView) -> list[Finding]:
        best: dict[str, Finding] = {}
        for case in rule.cases:
            if case.only and case.only not in view.profile.switches:
                continue
            for match in self._matches(case, view):
                finding = _finding(rule, case, match, view.day)
                before = best.setdefault(match.symptom, finding)
                best[match.symptom] = _graver(before, finding)
        return [best[symptom] for symptom in sorted(best)]

    def _matches(self, case: Case, view: DayView) -> Iterable[Match]:
        if isinstance(case.condition, Combination):
            return self._together(case.condition, view)
        if isinstance(case.condition, Found):
            return self._found(case.condition, view)
        return case.condition.matches(view)

    def _found(self, condition: Found, view: DayView) -> Iterator[Match]:
        for finding in self._of_rules(condition.rules, view):
            if condition.symptoms.among([finding.symptom]):
                yield Match(finding.symptom, finding.evidence, finding.usual, finding.threshold)

    def _together(self, condition: Combination, view: DayView) -> Iterator[Match]:
        """For each symptom that stood out, the value of the latest day on which it did."""
        latest: dict[str, Evidence] = {}
        for days_ago in reversed(range(condition.days)):
            earlier = view.on(view.day - timedelta(days=days_ago))
            for finding in self._standing_out(condition, earlier):
                latest[finding.symptom] = finding.evidence[-1]
        on_the_day = any(evidence.day == view.day for evidence in latest.values())
        enough = len(latest) >= condition.least and condition.one_of.among(latest)
        if on_the_day and enough:
            yield Match("", tuple(sorted(latest.values(), key=_place)))

    def _standing_out(self, condition: Combination, view: DayView) -> Iterator[Finding]:
        for finding in self._of_rules(condition.rules, view):
            value = view.value(finding.symptom)
            least = condition.values.get(finding.rule, 0)
            urgent = finding.level.urgency >= condition.at_level.urgency
            meant = condition.symptoms.among([finding.symptom])
            known = view.usual(finding.symptom) is not None
            if meant and urgent and known and value is not None and value >= least:
                yield finding

    def _of_rules(self, rules: Iterable[str], view: DayView) -> Iterator[Finding]:
        for rule in self._by_id.values():
            if rule.id in rules:
                yield from self.findings(rule, view)


def _place(evidence: Evidence) -> tuple[date, str]:
    return evidence.day, evidence.about


def _finding(rule: Rule, case: Case, match: Match, day: date) -> Finding:
    return Finding(
        rule.id,
        rule.version,
        match.symptom,
        case.level,
        day,
        match.evidence,
        match.usual,
        match.threshold,
    )


def _graver(before: Finding, finding: Finding) -> Finding:
    """The more urgent of two findings; of two alike the first, with the evidence of both."""
    if finding.level is not before.level:
        return max(before, finding, key=lambda one: one.level.urgency)
    more = [evidence for evidence in finding.evidence if evidence not in before.evidence]
    both = (*before.evidence, *more)
    evidence = sorted(both, key=lambda item: item.day) if more else both
    return Finding(
        before.rule,
        before.version,
        before.symptom,
        before.level,
        before.day,
        tuple(evidence),
        before.usual,
        before.threshold,
    )
