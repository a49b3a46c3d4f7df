"""Applying the rules to a diary as it stands on a day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from mbc_tracker.domain.notices.conditions import Match
from mbc_tracker.domain.notices.day_view import DayView, day_view
from mbc_tracker.domain.notices.rules import Case, Combination, Rule, Rules
from mbc_tracker.domain.notices.values import Entries, Evidence, Finding, Findings
from mbc_tracker.domain.profile import Profile
from mbc_tracker.domain.records import BaselineReset


def evaluate_rules(
    entries: Entries, marks: Iterable[BaselineReset], profile: Profile, rules: Rules, day: date
) -> Findings:
    """What the rules point out on a day: at most one finding for each rule and symptom.

    The most urgent come first, then the order of the rules, then of the symptoms' keys. Nothing
    dated after ``day`` plays a part, neither entries nor marks.
    """
    seen = day_view(entries, marks, profile, day)
    found = [finding for rule in rules.rules for finding in _of_rule(rule, rules, seen)]
    spoken = {(finding.rule, finding.symptom) for finding in found}
    instead = {rule.id: rule.unless for rule in rules.rules}
    left = (it for it in found if (instead[it.rule], it.symptom) not in spoken)
    return tuple(sorted(left, key=lambda it: -it.level.urgency))


def _of_rule(rule: Rule, rules: Rules, seen: DayView) -> list[Finding]:
    if rule.only and rule.only not in seen.profile.switches:
        return []
    best: dict[str, Finding] = {}
    for case in rule.cases:
        for match in _matches(case, rules, seen):
            finding = _finding(rule, case, match, seen.day)
            before = best.setdefault(match.symptom, finding)
            if finding.level.urgency > before.level.urgency:
                best[match.symptom] = finding
    return [best[symptom] for symptom in sorted(best)]


def _matches(case: Case, rules: Rules, seen: DayView) -> Iterable[Match]:
    if isinstance(case.condition, Combination):
        return _together(case.condition, rules, seen)
    return case.condition.matches(seen)


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


def _together(combination: Combination, rules: Rules, seen: DayView) -> Iterator[Match]:
    """For each symptom that stood out, the latest day on which it did."""
    latest: dict[str, Evidence] = {}
    for days_ago in reversed(range(combination.days)):
        then = seen.on(seen.day - timedelta(days=days_ago))
        for finding in _standing_out(combination, rules, then):
            latest[finding.symptom] = finding.evidence[-1]
    on_the_day = any(evidence.day == seen.day for evidence in latest.values())
    if on_the_day and len(latest) >= combination.symptoms:
        yield Match("", tuple(sorted(latest.values(), key=lambda it: (it.day, it.about))))


def _standing_out(combination: Combination, rules: Rules, then: DayView) -> list[Finding]:
    meant = (rule for rule in rules.rules if rule.id in combination.rules)
    return [finding for rule in meant for finding in _of_rule(rule, rules, then)]
