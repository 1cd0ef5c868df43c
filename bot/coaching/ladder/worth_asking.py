"""Questions about an exercise that are worth asking: those whose answer may change what comes."""

from collections.abc import Sequence

from bot.coaching.catalogue.exercise import Felt
from bot.coaching.catalogue.thresholds import Thresholds
from bot.coaching.ladder.evidence import evidence
from bot.coaching.ladder.exposure import Exposure, OwnSet
from bot.coaching.ladder.next_rung import way_back
from bot.coaching.ladder.promotion import is_open_above, missing_sessions, smaller_step
from bot.coaching.ladder.standing import Standing, evidence_of, owns, recent
from bot.coaching.rules.context import Form, Grade, RuleContext
from bot.value import Value


class LastAnswers(Value):
    """Answers of the last time, all of them good; `form`: None: it was not asked lately."""

    felt: Felt
    rir: int
    form: Form | None = None


class Asking(Value):
    """Questions of today about one exercise.

    `first`: where the first set was felt, since a miss is likely enough to give a cue for.
    `last`: what one tap may confirm after the last set, since no answer decides today; None: it
    may, and everything is asked. `left`: how many more were possible, since a step may follow.
    """

    first: bool = True
    left: bool = True
    last: LastAnswers | None = None


def asking(standing: Standing, context: RuleContext) -> Asking:
    """Return what is worth asking about the present rung, from its evidence alone."""
    limits = context.thresholds
    exposures = recent(standing, context.now, limits)
    found = evidence_of(standing, context)
    sure = owns(standing, context.exercise(standing.exercise), context)
    sure = sure and found.good == found.reported
    likely = found.miss_chance >= limits.ask_first_from and not sure
    if _may_rise(standing, context):
        return Asking(likely)
    told = any(e.rir is not None for e in exposures[-limits.form_every :])
    left = not told or smaller_step(standing, context) is not None
    falls = _may_fall(standing, exposures, context)
    return Asking(likely, left, None if falls else _last_answers(exposures, limits))


def _may_rise(standing: Standing, context: RuleContext) -> bool:
    """Return whether a good session may end in a step up, or in the end of a drill plan."""
    if standing.ticket is not None or way_back(standing, context) is not None:
        return True
    if smaller_step(standing, context) is not None or not is_open_above(standing, context):
        return False
    return missing_sessions(standing, context) <= 1


def _may_fall(standing: Standing, exposures: Sequence[Exposure], context: RuleContext) -> bool:
    """Return whether bad sets may end in a drill plan: not the first ones of a kind."""
    limits = context.thresholds
    lately = exposures[-limits.drill_window + 1 :]
    if not any(e.groups and not e.passed for e in lately):
        return False
    sets = (OwnSet(Grade.MISS, 0, 0),) * limits.drill_bad_exposures
    missed = Exposure(standing.exercise, context.now, context.now, sets)
    return evidence((*exposures, missed), context.now, limits).score <= limits.drill_score


def _last_answers(exposures: Sequence[Exposure], limits: Thresholds) -> LastAnswers | None:
    """Return the newest answers, where nothing in them speaks for asking again."""
    last = next((e for e in reversed(exposures) if e.answered), None)
    form = next((e.form for e in reversed(exposures) if e.form is not None), None)
    if last is None or not last.passed or last.felt is None or last.rir is None:
        return None
    unsure = form not in {None, Form.CLEAN}
    enough_left = last.rir >= limits.rir_to_climb and last.rir > limits.form_at_rir
    return LastAnswers(last.felt, last.rir, form) if enough_left and not unsure else None
