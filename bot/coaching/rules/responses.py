"""Decisions of the rules of the table: stops first, then less than good, then good."""

from datetime import timedelta

from bot.coaching.catalogue.advice import advise
from bot.coaching.catalogue.exercise import Felt
from bot.coaching.person.cue_memory import choose
from bot.coaching.rules.context import (
    WARNING_KINDS,
    Form,
    Grade,
    Moment,
    Pain,
    PainKind,
    PainPlace,
    RuleContext,
    grade_of,
)
from bot.coaching.rules.decisions import (
    Count,
    Cue,
    Decision,
    FinishWith,
    HoldBack,
    LessLoad,
    Repeat,
    RestToday,
    StepBack,
    Stop,
    because,
)
from bot.coaching.rules.pain_history import needs_professional
from bot.coaching.rules.step_back import finish_with, step_back
from bot.value import replace

FEW_SETS = 2  # so few sets would leave the loop out for all of a beginner's first weeks


def rest_today(moment: Moment, context: RuleContext) -> RestToday:
    """Rest after a much worse morning; three in a row call for a professional."""
    mornings = moment.bad_mornings + 1
    ask = mornings >= context.thresholds.much_worse_mornings
    message = "why-mornings-professional" if ask else "why-much-worse"
    steps = 1 if moment.bad_mornings == 0 else 0  # one episode, one step down
    return RestToday(steps, ask, because(message, mornings=mornings))


def hold_back(_: Moment, context: RuleContext) -> HoldBack:
    """Return a bit worse: the same rung, one set less, no step up this week."""
    days = context.thresholds.bit_worse_days_without_progress
    return HoldBack(1, context.now + timedelta(days=days), because("why-bit-worse", days=days))


def finish_amber(moment: Moment, context: RuleContext) -> FinishWith:
    """Finish easier after an AMBER pain: this was the last set at this rung today."""
    pain = moment.answers.pain
    easier, half_range = context.regression(moment.exercise)
    reason = because(
        "why-amber",
        number=pain.number if pain else 0,
        exercise=moment.exercise.id,
        easier=easier.id,
    )
    return FinishWith(easier.id, half_range, reason)


def after_fail(moment: Moment, context: RuleContext) -> Decision:
    """Lower the load by 15 % after lost form or too few repetitions, or regress (rulings 15)."""
    lost = moment.answers.form is Form.LOST
    cause = "form" if lost else "reps"
    if moment.is_retest:
        return _retest_missed(moment, context)
    if moment.has_load and moment.left:
        factor = context.thresholds.less_load
        percent = round(100 * (1 - factor))
        reason = because(f"why-less-load-{cause}", exercise=moment.exercise.id, percent=percent)
        return LessLoad(factor, reason)
    if moment.left == 0:
        return Repeat(because(f"why-lighter-next-time-{cause}", exercise=moment.exercise.id))
    return _reported_easier(
        step_back(
            moment.exercise, "form", moment.left, context, because(f"why-step-back-{cause}")
        ),
        moment,
    )


def after_miss(moment: Moment, context: RuleContext) -> Decision:
    """Return a cue the first time, the easier version the second time, and never without a test.

    The second miss in the last of three sets or more leaves a cue for the next time; where the
    exercise has two sets, the easier version and its test come on top of them.
    """
    felt = str(moment.answers.felt)
    if moment.is_retest:
        return _retest_missed(moment, context)
    if moment.bad == 0 or (moment.left == 0 and moment.sets > FEW_SETS):
        return _cue(moment, context)
    message = "why-step-back"
    if felt == Felt.CRAMP:
        message = "why-step-back-cramp" if moment.repeats else "why-step-back-one-cramp"
    decision = step_back(moment.exercise, felt, moment.left, context, because(message, felt=felt))
    return _reported_easier(decision, moment)


def _cue(moment: Moment, context: RuleContext) -> Cue:
    exercise, felt = moment.exercise, str(moment.answers.felt)
    advice = advise(context.catalogue, exercise, felt)
    cue = choose(context.memory, advice, exercise.family, felt, context.today)
    message = "why-cue-slower" if advice.slower else "why-cue"
    reason = because(message, felt=felt, cue=cue, exercise=exercise.id)
    return Cue(cue, reason, shake_out=felt == Felt.CRAMP)


def _retest_missed(moment: Moment, context: RuleContext) -> FinishWith:
    answer = "form" if grade_of(moment, context) is Grade.FAIL else str(moment.answers.felt)
    reason = because("why-retest-not-yet", exercise=moment.exercise.id)
    return finish_with(moment.exercise, answer, context, reason)


def _reported_easier(decision: StepBack, moment: Moment) -> StepBack:
    args = dict(decision.reason.args)
    args |= {"exercise": moment.exercise.id, "easier": decision.to, "sets": decision.sets}
    return replace(decision, reason=because(decision.reason.message, **args))


def count(moment: Moment, _: RuleContext) -> Count:
    """Count a good set."""
    message = "why-retest-good" if moment.is_retest else "why-good"
    felt = str(moment.answers.felt)
    return Count(because(message, felt=felt, exercise=moment.exercise.id))


def repeat(moment: Moment, _: RuleContext) -> Repeat:
    """Go on as planned without an answer: the set counts for nothing."""
    return Repeat(because("why-unanswered", exercise=moment.exercise.id))


def stop(moment: Moment, context: RuleContext) -> Stop:
    """End the exercise, or the session; the family rests 48 h and comes back two steps easier.

    The method, 2.3 no. 2: the low back, shooting, numbness and giving way end the session.
    """
    pain = moment.answers.pain or Pain(0, PainPlace.OTHER)
    limits = context.thresholds
    warning = pain.kind in WARNING_KINDS
    low_back = pain.place is PainPlace.LOW_BACK
    see = needs_professional(context.diary, pain, context.now, limits.same_region_days)
    ends = warning or low_back or see
    rest_until = context.now + timedelta(hours=limits.rest_hours)
    return Stop(
        ends_session=ends,
        rest_until=rest_until,
        steps_down=limits.steps_down_after_stop,
        see_professional=see,
        check_emergency=warning or low_back,
        reason=because(
            _message(pain, see=see, ends=ends),
            exercise=moment.exercise.id,
            until=rest_until,
            hours=limits.rest_hours,
        ),
        ask_again_minutes=None if ends else limits.settle_minutes,
    )


def _message(pain: Pain, *, see: bool, ends: bool) -> str:
    if see:
        return "why-stop-professional"
    if pain.kind is PainKind.SHOOTING_DOWN_LEG:
        return "why-stop-shooting"
    return "why-stop-session" if ends else "why-stop-exercise"
