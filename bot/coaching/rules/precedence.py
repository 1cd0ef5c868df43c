"""The precedence table: what an answer leads to, the first rule that matches (the method, 2.3)."""

from __future__ import annotations

from collections.abc import Callable

from bot.coaching.catalogue.exercise import Felt
from bot.coaching.rules import responses
from bot.coaching.rules import responses as rules_responses
from bot.coaching.rules.context import Grade, Moment, PainClass, RuleContext, grade_of, pain_class
from bot.coaching.rules.decisions import Decision
from bot.value import Value


class Rule(Value):
    """One line of the table; `number` is the method's."""

    number: int
    holds: Callable[[Moment, RuleContext], bool]
    decide: Callable[[Moment, RuleContext], Decision]


def decide(moment: Moment, context: RuleContext) -> Decision:
    """Decide by the first rule of the table that holds."""
    return rule_for(moment, context).decide(moment, context)


def rule_for(moment: Moment, context: RuleContext) -> Rule:
    """Return the first rule of the table that holds; the last one always does."""
    return next(rule for rule in PRECEDENCE if rule.holds(moment, context))


# ------------------------------------------------------------------------- when a rule holds


def _stops(moment: Moment, _: RuleContext) -> bool:
    return pain_class(moment.answers.pain) is PainClass.STOP


def _is_amber(moment: Moment, _: RuleContext) -> bool:
    return pain_class(moment.answers.pain) is PainClass.AMBER


def _much_worse(moment: Moment, context: RuleContext) -> bool:
    sore = (moment.morning_pain or 0) >= context.thresholds.much_worse_from
    return moment.morning == "much_worse" or (moment.morning is not None and sore)


def _failed(moment: Moment, context: RuleContext) -> bool:
    return grade_of(moment, context) is Grade.FAIL


def _missed_in(*places: Felt) -> Callable[[Moment, RuleContext], bool]:
    def holds(moment: Moment, context: RuleContext) -> bool:
        return moment.answers.felt in places and grade_of(moment, context) is Grade.MISS

    return holds


def _missed(moment: Moment, context: RuleContext) -> bool:
    return grade_of(moment, context) is Grade.MISS


def _good(moment: Moment, context: RuleContext) -> bool:
    return grade_of(moment, context) is Grade.GOOD


PRECEDENCE: tuple[Rule, ...] = (
    Rule(2, _stops, rules_responses.stop),
    Rule(3, _much_worse, responses.rest_today),
    Rule(4, lambda m, _: m.morning == "bit_worse", responses.hold_back),
    Rule(5, _is_amber, responses.finish_amber),
    Rule(6, _failed, responses.after_fail),
    Rule(7, _missed_in(Felt.CRAMP), responses.after_miss),
    Rule(8, _missed_in(Felt.LOW_BACK), responses.after_miss),
    Rule(9, _missed_in(Felt.KNEES, Felt.FRONT_THIGH), responses.after_miss),
    Rule(10, _missed, responses.after_miss),
    Rule(11, _good, responses.count),
    Rule(12, lambda _m, _h: True, responses.repeat),
)
