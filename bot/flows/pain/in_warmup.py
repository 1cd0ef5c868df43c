"""Pain in a warm-up, or outside of any: what it stops or eases, what is recorded, what follows."""

from datetime import timedelta

from bot.coaching.catalogue.exercise import Exercise, Felt
from bot.coaching.events import Event, Skipped
from bot.coaching.message import Message, msg
from bot.coaching.person.person import FamilyRest
from bot.coaching.reminders.policy import ReminderKind, SkipReason
from bot.coaching.rules.context import PainClass, pain_class
from bot.coaching.rules.decisions import Stop
from bot.coaching.rules.pain_effects import cue_at, rising, still_open
from bot.coaching.rules.rest import UNTIL_CLEARED, families_resting, with_back_now, with_rest
from bot.coaching.session.pain import EASY_SETS
from bot.coaching.warmup.planner import as_part
from bot.coaching.warmup.progress import WarmUpProgress, clocked, next_part, only, stepped
from bot.flows.close import warm_up_closed
from bot.flows.memory.rule_context import patience, rule_context_of, today_of
from bot.flows.pain.effects import lowered, recorded, stop_of, was_amber_last_time
from bot.flows.pain.screens import screen
from bot.flows.pain.steps import (
    PainNoted,
    PainNumber,
    PainSigns,
    PainStopped,
    PainWaiting,
    ReportedPain,
    Step,
)
from bot.flows.turn import Context, Go, Screen, Turn
from bot.flows.warmup.set import eased_down, made_easier, take_answer
from bot.value import Value, replace

#: Messages of a stop, by the reason of the rule.
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


class InWarmUp(Value):
    """A pain in the open warm-up; `hand` is None outside of any practice."""

    hand: InHand | None
    context: Context

    def judged(self, reported: ReportedPain) -> Turn:
        """Judge the pain: record it, rest what has to rest, and show what follows."""
        context, hand = self.context, self.hand
        person = with_back_now(context.person, reported.place, reported.number, context.now)
        decide = {PainClass.STOP: _stop, PainClass.AMBER: _amber, PainClass.GREEN: _green}
        turn = decide[pain_class(reported.pain)](reported, hand, replace(context, person=person))
        events = (*recorded(reported, hand.exercise if hand else None, context), *turn.events)
        return replace(turn, events=events, person=turn.person or person)

    def noted(self, value: str) -> Turn | None:
        """Go on, easier, or without the exercise; None: another answer."""
        hand, onward = self.hand, Go("warmup", "continue")
        match value:
            case "end":
                return Turn(then=Go("warmup", "end"))
            case "easier" if hand:
                return Turn(progress=made_easier(hand.progress, self.context), then=onward)
            case "end_exercise" if hand:
                left = next_part(stepped(hand.progress, self.context.now))
                return Turn(progress=replace(left, reply=None), then=onward)
            case "go_on" | "easier" | "end_exercise":
                return Turn(then=onward)
            case _:
                return None

    def stopped(self) -> Turn:
        """End the warm-up, without a word; what was done counts."""
        hand = self.hand
        return Turn(events=warm_up_closed(hand.progress, self.context, "stopped") if hand else ())

    def enough(self, *lines: Message) -> Turn:
        """End the warm-up: that is it for today."""
        return replace(self.stopped(), screens=(Screen(lines or (msg("pain-enough"),)),))

    def easy(self, exercise: str) -> Turn:
        """Go on with something easy alone."""
        if self.hand is None:
            return self.enough()
        found, day = self.context.catalogue.exercises[exercise], today_of(self.context)
        part = replace(as_part(found, day), sets=EASY_SETS, is_eased=True)
        return Turn(progress=only(self.hand.progress, (part,)), then=Go("warmup", "continue"))

    def rest(self) -> PainWaiting | None:
        """Return the rest before it is asked again; None: nothing easy is open."""
        hand = self.hand
        place = hand.progress.sore if hand else None
        easy = (
            still_open(hand.exercise, place, rule_context_of(self.context))
            if hand and place
            else None
        )
        if hand is None or place is None or easy is None:
            return None
        wait = timedelta(minutes=rule_context_of(self.context).thresholds.settle_minutes)
        return PainWaiting(place, easy.id, hand.progress.touched + wait)


def in_hand(context: Context) -> InHand | None:
    """Return the exercise of the open warm-up; None: there is none."""
    progress = context.progress
    if not isinstance(progress, WarmUpProgress) or progress.is_over:
        return None
    return InHand(context.catalogue.exercises[progress.part.exercise], progress)


def at(step: Step, context: Context) -> Turn:
    """Ask the question of this step; prompts wait while it is open, at most our patience."""
    is_open = isinstance(step, PainNumber | PainSigns)
    wake_at = context.now + patience(context) if is_open else None
    return Turn(step, (screen(step, context),), wake_at=wake_at)


def _green(reported: ReportedPain, hand: InHand | None, context: Context) -> Turn:
    if hand is None:
        return at(PainNoted(reported, PainClass.GREEN.value), context)
    hurt = replace(hand.progress, is_hurt=True)
    events: tuple[Event, ...] = ()
    if reported.felt:
        after, events = take_answer(hurt, Felt(reported.felt), context)
        cue = after.reply.cue if after.reply else None
    else:
        felt, cue = cue_at(reported.place, hand.exercise, rule_context_of(context))
        after = replace(hurt, cue=cue, cue_for=felt) if cue else hurt
    more = not after.is_over and after.at == hurt.at and after.sets_left > 0
    noted = PainNoted(
        reported, PainClass.GREEN.value, hand.exercise.id, has_more_sets=more, cue=cue
    )
    return replace(at(noted, context), events=events, progress=after)


def _amber(reported: ReportedPain, hand: InHand | None, context: Context) -> Turn:
    rose = rising(reported.pain, rule_context_of(context))
    if hand is None:
        return at(PainNoted(reported, PainClass.AMBER.value, rising=rose), context)
    exercise, hurt = hand.exercise, replace(hand.progress, is_hurt=True)
    lower, half_range = rule_context_of(context).regression(exercise)
    is_second = was_amber_last_time(exercise.family, context)
    noted = PainNoted(
        reported,
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
    if not after.is_over:
        after = replace(after, before=None)  # [Undo] must not bring back what the pain has ended
    return replace(at(noted, context), progress=after, person=person)


def _stop(reported: ReportedPain, hand: InHand | None, context: Context) -> Turn:
    decision = stop_of(reported, hand.exercise if hand else None, context)
    until = UNTIL_CLEARED if decision.see_professional else decision.rest_until
    trained = {hand.exercise.family} if hand else set()
    person = context.person
    families = families_resting(reported.place, trained, context.catalogue)
    for family in families:
        person = with_rest(person, FamilyRest(family, until, decision.steps_down))
    changed = replace(context, person=person)
    ladders = tuple(lowered(families, decision, context))
    if hand is None:
        stopped = PainStopped(reported, _outside(decision), None, None)
        is_done = context.today in context.memory.practised()
        skipped = (
            () if is_done else (Skipped(ReminderKind.WARMUP, context.today, SkipReason.HURT),)
        )
        turn = _shown_stop(stopped, decision, changed)
        return replace(turn, events=(*ladders, *skipped), person=person)
    stopped = _stopped(reported, hand.exercise, decision, changed)
    turn = replace(_shown_stop(stopped, decision, changed), events=ladders, person=person)
    hurt = clocked(hand.progress, context.now)
    hurt = replace(hurt, is_hurt=True, before=None, previous=())  # [Undo] must not bring it back
    if stopped.settle_at is None:
        closed = warm_up_closed(hurt, context, "stopped")
        return replace(turn, events=(*ladders, *closed), progress=hurt)
    return replace(turn, progress=replace(hurt, sore=reported.place), wake_at=stopped.settle_at)


def _shown_stop(stopped: PainStopped, decision: Stop, context: Context) -> Turn:
    """Return the stop; before it, where the table wants that, the signs of an emergency."""
    return at(PainSigns(stopped) if decision.check_emergency else stopped, context)


def _outside(decision: Stop) -> str:
    """Return the message of a stop where no exercise was in hand."""
    return "pain-stop-day-professional" if decision.see_professional else "pain-stop-day"


def _stopped(
    reported: ReportedPain, exercise: Exercise, decision: Stop, context: Context
) -> PainStopped:
    """Return the stop as it is shown; with nothing left open it ends the warm-up."""
    until = None if decision.see_professional else decision.rest_until
    message = _MESSAGES[decision.reason.message]
    stopped = PainStopped(reported, message, exercise.id, until)
    if decision.ask_again_minutes is None:
        return stopped
    easy = still_open(exercise, reported.place, rule_context_of(context))
    if easy is None:
        return replace(stopped, message="pain-stop-rest")
    settle_at = context.now + timedelta(minutes=decision.ask_again_minutes)
    return replace(stopped, settle_at=settle_at, easy=easy.id)
