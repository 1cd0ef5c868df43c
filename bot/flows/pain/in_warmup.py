"""Pain in a warm-up, or outside of any: what it stops or eases, what is recorded, what follows."""

from __future__ import annotations

from datetime import timedelta

from bot.coaching.catalogue.exercise import Exercise, Felt
from bot.coaching.events import Event, PainReported, Skipped
from bot.coaching.message import say
from bot.coaching.person.person import FamilyRest
from bot.coaching.rules.decisions import Stop
from bot.coaching.rules.grading import WARNING_KINDS, PainClass, PainPlace, pain_class
from bot.coaching.rules.rest import UNTIL_CLEARED, released, with_back_now, with_rest
from bot.coaching.session.pain import EASY_SETS
from bot.coaching.warmup.planner import as_part
from bot.coaching.warmup.progress import WarmUpProgress, next_part, only, stepped
from bot.flows.close import warm_up_closed
from bot.flows.memory.circumstances import circumstances, today_of
from bot.flows.memory.training_log import open_training
from bot.flows.pain import in_training
from bot.flows.pain.effects import (
    cue_at,
    recorded,
    rising,
    still_open,
    stop_of,
    was_amber_last_time,
)
from bot.flows.pain.emergency_signs import HEART, NERVES, locked
from bot.flows.pain.in_training import NO_ANSWER
from bot.flows.pain.screens import outcome, screen
from bot.flows.pain.steps import (
    PainNoted,
    PainNumber,
    PainSettled,
    PainSettling,
    PainSigns,
    PainStopped,
    PainWaiting,
    ReportedPain,
    Step,
)
from bot.flows.turn import Context, Go, Screen, Turn, not_understood
from bot.flows.warmup.set import eased_down, made_easier, take_answer
from bot.value import Value, replace

#: How a stop is told, by the reason of the rule.
_MESSAGES = {
    "why-stop-professional": "pain-stop-professional",
    "why-stop-shooting": "pain-stop-shooting",
    "why-stop-session": "pain-stop-session",
    "why-stop-exercise": "pain-stop-exercise",
}


class InHand(Value):
    """The exercise of the open warm-up."""

    exercise: Exercise
    progress: WarmUpProgress


def judged(told: ReportedPain, context: Context) -> Turn:
    """Judge a pain: record it, rest what has to rest, and show what follows."""
    training = open_training(context)
    if training is not None and training.session.outcome is None:
        return in_training.judged(told, training, context)
    hand = in_hand(context)
    person = with_back_now(context.person, told.place, told.number, context.now)
    there = replace(context, person=person)
    decide = {
        PainClass.STOP: _stop,
        PainClass.AMBER: _amber,
        PainClass.GREEN: _green,
    }[pain_class(told.pain)]
    turn = decide(told, hand, there)
    events = (*recorded(told, hand.exercise if hand else None, context), *turn.events)
    return replace(turn, events=events, person=turn.person or person)


def in_hand(context: Context) -> InHand | None:
    """The exercise of the open warm-up; None: there is none."""
    progress = context.session.progress if context.session else None
    if not isinstance(progress, WarmUpProgress) or progress.is_over:
        return None
    return InHand(context.catalogue.exercises[progress.part.exercise], progress)


def at(step: Step, context: Context) -> Turn:
    """Ask the question of this step."""
    return Turn(step, (screen(step, context),))


def _green(told: ReportedPain, hand: InHand | None, context: Context) -> Turn:
    if hand is None:
        return at(PainNoted(told, PainClass.GREEN.value), context)
    hurt = replace(hand.progress, is_hurt=True)
    events: tuple[Event, ...] = ()
    if told.felt:
        after, events = take_answer(hurt, Felt(told.felt), context)
        cue = after.reply.cue if after.reply else None
    else:
        felt, cue = cue_at(told.place, hand.exercise, context)
        after = replace(hurt, cue=cue, cue_for=felt) if cue else hurt
    more = not after.is_over and after.at == hurt.at
    noted = PainNoted(told, PainClass.GREEN.value, hand.exercise.id, has_more_sets=more, cue=cue)
    return replace(at(noted, context), events=events, progress=after)


def _amber(told: ReportedPain, hand: InHand | None, context: Context) -> Turn:
    rose = rising(told, hand.exercise.family if hand else None, context)
    if hand is None:
        return at(PainNoted(told, PainClass.AMBER.value, rising=rose), context)
    exercise, hurt = hand.exercise, replace(hand.progress, is_hurt=True)
    lower, half_range = circumstances(context).regression(exercise)
    is_second = was_amber_last_time(exercise.family, context)
    noted = PainNoted(
        told,
        PainClass.AMBER.value,
        exercise.id,
        easier=lower.id,
        half_range=half_range,
        has_more_sets=hurt.sets_left > 0,
        is_second=is_second,
        rising=rose,
    )
    person = context.person
    if is_second:
        person = with_rest(person, FamilyRest(exercise.family, context.now, steps_down=1))
    after = eased_down(hurt, context)
    return replace(at(noted, context), progress=after, person=person)


def _stop(told: ReportedPain, hand: InHand | None, context: Context) -> Turn:
    decision = stop_of(told, hand.exercise if hand else None, context)
    if hand is None:
        stopped = PainStopped(told, _outside(decision), None, None)
        is_done = context.today in context.memory.practised()
        skipped = () if is_done else (Skipped("warmup", context.today, "hurt"),)
        return replace(_shown_stop(stopped, decision, context), events=skipped)
    until = UNTIL_CLEARED if decision.see_professional else decision.rest_until
    rest = FamilyRest(hand.exercise.family, until, decision.steps_down)
    there = replace(context, person=with_rest(context.person, rest))
    stopped = _stopped(told, hand.exercise, decision, there)
    turn = replace(_shown_stop(stopped, decision, there), person=there.person)
    hurt = replace(stepped(hand.progress, context.now), is_hurt=True)
    if stopped.settle_at is None:
        return replace(turn, events=warm_up_closed(hurt, context, "stopped"), progress=hurt)
    return replace(turn, progress=replace(hurt, sore=told.place), wake_at=stopped.settle_at)


def _shown_stop(stopped: PainStopped, decision: Stop, context: Context) -> Turn:
    """The stop; before it, where the table wants that, the signs of an emergency."""
    return at(PainSigns(stopped) if decision.check_emergency else stopped, context)


def _outside(decision: Stop) -> str:
    """How a stop is told where no exercise was in hand."""
    return "pain-stop-day-professional" if decision.see_professional else "pain-stop-day"


def _stopped(
    told: ReportedPain, exercise: Exercise, decision: Stop, context: Context
) -> PainStopped:
    """The stop as it is told; with nothing left open it ends the warm-up."""
    until = None if decision.see_professional else decision.rest_until
    message = _MESSAGES[decision.reason.message]
    stopped = PainStopped(told, message, exercise.id, until)
    if decision.ask_again_minutes is None:
        return stopped
    easy = still_open(exercise, told.place, context)
    if easy is None:
        return replace(stopped, message="pain-stop-rest")
    settle_at = context.now + timedelta(minutes=decision.ask_again_minutes)
    return replace(stopped, settle_at=settle_at, easy=easy.id)


A_MOMENT_AGO = timedelta(minutes=10)


def tapped(step: Step, value: str, context: Context) -> Turn:
    """Take the next step for a tap on what followed from a pain."""
    within = in_training.tapped(step, value, context)
    return within if within is not None else _tapped(step, value, context)


def _tapped(step: Step, value: str, context: Context) -> Turn:
    match step:
        case PainSigns():
            return _signs(step, value, context)
        case PainNoted():
            return _noted(step, value, context)
        case PainStopped():
            return _after_stop(step, value, context)
        case PainWaiting() if value == "end":
            return _enough(context, "pain-enough")
        case PainSettling():
            return _settling(step, value, context)
        case PainSettled():
            return _settled(step, value, context)
        case _:
            return not_understood(step)


def waited(step: Step, context: Context) -> Turn:
    """The ten minutes are over, or nobody answered: no answer ends what was practised."""
    training = open_training(context)
    match step:
        case PainStopped(told=told, easy=str(easy)):
            return _ask_again(told.place, easy, context)
        case PainWaiting(place=place, easy=easy):
            return _ask_again(place, easy, context)
        case PainSettling() | PainSettled() if training is not None:
            return in_training.over(training, context)
        case PainSettling() | PainSettled():
            return _enough(context, "pain-enough")
        case _:
            return not_understood(step)


def settle(context: Context) -> Turn:
    """Back at what a pain has stopped: once the ten minutes are over, ask."""
    training = open_training(context)
    if training is not None:
        return in_training.waiting(training, context)
    hand = in_hand(context)
    place = hand.progress.sore if hand else None
    if hand is None or place is None:
        return nothing(context)
    easy = still_open(hand.exercise, place, context)
    if easy is None:
        return _enough(context, "pain-enough")
    wait = timedelta(minutes=circumstances(context).thresholds.settle_minutes)
    settle_at = hand.progress.touched + wait
    if context.now >= settle_at:
        return _ask_again(place, easy.id, context)
    return replace(at(PainWaiting(place, easy.id, settle_at), context), wake_at=settle_at)


def nothing(context: Context) -> Turn:
    """Nothing hurts after all: back to where the person was."""
    if open_training(context):
        return Turn(then=Go("training", "back"))
    if in_hand(context):
        return Turn(then=Go("warmup", "back"))
    if context.person.onboarded_at is None:
        return Turn(then=Go("onboarding"))
    return Turn(screens=(Screen((say("pain-nothing"),)),))


def cleared(context: Context) -> Turn:
    """A professional said OK: who and when, the health check anew, then two steps easier."""
    return Turn(person=released(context.person, context.now), then=Go("health_check", "ok"))


def slipped(context: Context) -> Turn:
    """A sign was ticked by mistake: the question again, unticked."""
    since = context.now - A_MOMENT_AGO
    told = (r.event for r in reversed(context.memory.journal(1)) if r.at >= since)
    pain = next((e for e in told if isinstance(e, PainReported)), None)
    if pain is None or pain.pain_class != PainClass.STOP or not _brings_signs(pain):
        return at(PainNumber(), context)
    return at(PainSigns(_as_it_was(pain, context)), context)


def _brings_signs(pain: PainReported) -> bool:
    return pain.place == PainPlace.LOW_BACK or pain.kind in WARNING_KINDS


def _as_it_was(pain: PainReported, context: Context) -> PainStopped:
    """The stop as it was told before the slip; what follows from it stands already."""
    told = ReportedPain(pain.number, pain.place, str(pain.kind))
    rest = next((r for r in context.person.profile.resting if r.family == pain.family), None)
    if pain.exercise is None or rest is None:
        return PainStopped(told, "pain-stop-day", None, None)
    if rest.until == UNTIL_CLEARED:
        return PainStopped(told, "pain-stop-professional", pain.exercise, None)
    return PainStopped(told, "pain-stop-session", pain.exercise, rest.until)


def _signs(step: PainSigns, value: str, context: Context) -> Turn:
    match value:
        case "none":
            return at(step.stopped, context)
        case "nerves" | "heart":
            return locked(NERVES if value == NERVES else HEART, "pain", context)
        case _:
            return not_understood(step)


def _noted(step: PainNoted, value: str, context: Context) -> Turn:
    hand = in_hand(context)
    match value:
        case "good":
            return Turn(screens=(Screen(outcome(step, context).text),))
        case "worse":
            return at(PainNumber(), context)
        case "end":
            return Turn(then=Go("warmup", "end"))
        case "easier" if hand:
            easier = made_easier(hand.progress, context)
            return Turn(progress=easier, then=Go("warmup", "continue"))
        case "end_exercise" if hand:
            left = replace(next_part(hand.progress), reply=None)
            return Turn(progress=left, then=Go("warmup", "continue"))
        case "go_on" | "easier" | "end_exercise":
            return Turn(then=Go("warmup", "continue"))
        case _:
            return not_understood(step)


def _after_stop(step: PainStopped, value: str, context: Context) -> Turn:
    match value:
        case "ok" if step.settle_at and step.easy:
            waiting = PainWaiting(step.told.place, step.easy, step.settle_at, step.practice)
            return replace(at(waiting, context), wake_at=step.settle_at)
        case "ok":
            return Turn(screens=(Screen(outcome(step, context).text),))
        case "professional":
            return cleared(context)
        case "end":
            return _enough(context, "pain-enough")
        case _:
            return not_understood(step)


def _ask_again(place: str, easy: str, context: Context) -> Turn:
    return replace(at(PainSettling(place, easy), context), wake_at=context.now + NO_ANSWER)


def _settling(step: PainSettling, value: str, context: Context) -> Turn:
    match value:
        case "2":
            settled = at(PainSettled(step.easy), context)
            return replace(settled, wake_at=context.now + NO_ANSWER)
        case "3":
            return _enough(context, "pain-enough-tomorrow")
        case "worse":
            # Whatever it is now, this warm-up is over.
            asked = at(PainNumber(step.place), context)
            return replace(asked, events=_enough(context, "pain-enough").events)
        case _:
            return not_understood(step)


def _settled(step: PainSettled, value: str, context: Context) -> Turn:
    hand = in_hand(context)
    match value:
        case "easy" if hand:
            exercise = context.catalogue.exercises[step.easy]
            part = replace(as_part(exercise, today_of(context)), sets=EASY_SETS, is_eased=True)
            return Turn(progress=only(hand.progress, (part,)), then=Go("warmup", "continue"))
        case "enough" | "easy":
            return _enough(context, "pain-enough")
        case _:
            return not_understood(step)


def _enough(context: Context, message: str) -> Turn:
    """That is it for today; what was done counts."""
    hand = in_hand(context)
    events = warm_up_closed(hand.progress, context, "stopped") if hand else ()
    text = say(message, at=context.person.profile.warmup_at)
    return Turn(screens=(Screen((text,)),), events=events)
