"""Steps after a pain: signs of an emergency, ten minutes of rest, something easy, or the end.

The same for a warm-up and for a session; what differs is asked of the practice.
"""

from datetime import timedelta
from typing import Protocol

from bot.coaching.events import PainReported
from bot.coaching.message import Message, msg
from bot.coaching.rules.context import WARNING_KINDS, PainClass, PainPlace
from bot.coaching.rules.rest import UNTIL_CLEARED, released
from bot.flows.memory.rule_context import open_training
from bot.flows.pain.emergency_signs import HEART, NERVES, locked
from bot.flows.pain.in_training import InSession
from bot.flows.pain.in_warmup import InWarmUp, at, in_hand
from bot.flows.pain.screens import outcome
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
from bot.value import replace

NO_ANSWER = timedelta(minutes=60)  # then the practice is closed (rulings 18)
A_MOMENT_AGO = timedelta(minutes=10)


class Practice(Protocol):
    """The practice in which it hurt."""

    def judged(self, reported: ReportedPain) -> Turn:
        """Judge the pain: record it, rest what has to rest, and show what follows."""
        ...

    def noted(self, value: str) -> Turn | None:
        """Go on, easier, or without the exercise; None: another answer."""
        ...

    def stopped(self) -> Turn:
        """End it, without a word; what was done counts."""
        ...

    def enough(self, *lines: Message) -> Turn:
        """End it, with its last screen."""
        ...

    def easy(self, exercise: str) -> Turn:
        """Go on with something easy alone."""
        ...

    def rest(self) -> PainWaiting | None:
        """Return the rest before it is asked again; None: nothing easy is open."""
        ...


def judged(reported: ReportedPain, context: Context) -> Turn:
    """Judge a pain, in the practice that is open or outside of any."""
    training = open_training(context)
    if training is not None and training.session.outcome is None:
        return InSession(training, context).judged(reported)
    return InWarmUp(in_hand(context), context).judged(reported)


def practice_of(context: Context) -> Practice:
    """Return the session, or the warm-up, that a pain has stopped."""
    training = open_training(context)
    return InSession(training, context) if training else InWarmUp(in_hand(context), context)


def tapped(step: Step, value: str, context: Context) -> Turn:
    """Take the next step for a tap on what followed from a pain."""
    match step:
        case PainSigns():
            return _signs(step, value, context)
        case PainNoted():
            return practice_of(context).noted(value) or _noted(step, value, context)
        case PainStopped():
            return _stopped(step, value, context)
        case PainWaiting() if value == "end":
            return practice_of(context).enough()
        case PainSettling():
            return _settling(step, value, context)
        case PainSettled():
            return _settled(step, value, context)
        case _:
            return not_understood(step)


def waited(step: Step, context: Context) -> Turn:
    """Ask again after the ten minutes; no answer ends what was practised."""
    match step:
        case PainStopped(reported=reported, easy=str(easy)):
            return _ask_again(reported.place, easy, context)
        case PainWaiting(place=place, easy=easy):
            return _ask_again(place, easy, context)
        case PainSettling() | PainSettled():
            return practice_of(context).enough()
        case _:
            return not_understood(step)


def settle(context: Context) -> Turn:
    """Go back to what a pain has stopped: once the ten minutes are over, ask."""
    hand, training = in_hand(context), open_training(context)
    if training is None and (hand is None or hand.progress.sore is None):
        return nothing(context)
    practice = practice_of(context)
    waiting = practice.rest()
    if waiting is None:
        return practice.enough()
    if context.now >= waiting.settle_at:
        return _ask_again(waiting.place, waiting.easy, context)
    return replace(at(waiting, context), wake_at=waiting.settle_at)


def nothing(context: Context) -> Turn:
    """Go back to where the person was: nothing hurts after all."""
    if open_training(context):
        return Turn(then=Go("training", "back"))
    if in_hand(context):
        return Turn(then=Go("warmup", "back"))
    if context.person.onboarded_at is None:
        return Turn(then=Go("onboarding"))
    return Turn(screens=(Screen((msg("pain-nothing"),)),))


def cleared(context: Context) -> Turn:
    """Ask who said OK and when, repeat the health check, then go on two steps easier."""
    return Turn(person=released(context.person, context.now), then=Go("health_check", "ok"))


def slipped(context: Context) -> Turn:
    """Ask again, unticked: a sign was ticked by mistake."""
    since = context.now - A_MOMENT_AGO
    events = (r.event for r in reversed(context.memory.journal(1)) if r.at >= since)
    pain = next((e for e in events if isinstance(e, PainReported)), None)
    if pain is None or pain.pain_class != PainClass.STOP or not _brings_signs(pain):
        return at(PainNumber(), context)
    return at(PainSigns(_as_it_was(pain, context)), context)


def _brings_signs(pain: PainReported) -> bool:
    return pain.place == PainPlace.LOW_BACK or pain.kind in WARNING_KINDS


def _as_it_was(pain: PainReported, context: Context) -> PainStopped:
    """Return the stop as it was reported before the slip; what follows from it stands already."""
    reported = ReportedPain(pain.number, pain.place, pain.kind, side=pain.side)
    rest = next((r for r in context.person.profile.resting if r.family == pain.family), None)
    if pain.exercise is None or rest is None:
        return PainStopped(reported, "pain-stop-day", None, None)
    if rest.until == UNTIL_CLEARED:
        return PainStopped(reported, "pain-stop-professional", pain.exercise, None)
    return PainStopped(reported, "pain-stop-session", pain.exercise, rest.until)


def _signs(step: PainSigns, value: str, context: Context) -> Turn:
    match value:
        case "none":
            return at(step.stopped, context)
        case "nerves" | "heart":
            return locked(NERVES if value == NERVES else HEART, "pain", context)
        case _:
            return not_understood(step)


def _noted(step: PainNoted, value: str, context: Context) -> Turn:
    match value:
        case "good":
            return Turn(screens=(Screen(outcome(step, context).text),))
        case "worse":
            return at(PainNumber(), context)
        case _:
            return not_understood(step)


def _stopped(step: PainStopped, value: str, context: Context) -> Turn:
    match value:
        case "ok" if step.settle_at and step.easy:
            waiting = PainWaiting(step.reported.place, step.easy, step.settle_at, step.practice)
            return replace(at(waiting, context), wake_at=step.settle_at)
        case "ok":
            said = Screen(outcome(step, context).text)
            return Turn(screens=(said,), toast=msg("button-saved"))
        case "professional":
            return cleared(context)
        case "end":
            return practice_of(context).enough()
        case _:
            return not_understood(step)


def _ask_again(place: str, easy: str, context: Context) -> Turn:
    return replace(at(PainSettling(place, easy), context), wake_at=context.now + NO_ANSWER)


def _settling(step: PainSettling, value: str, context: Context) -> Turn:
    practice = practice_of(context)
    match value:
        case "2":
            easy = at(PainSettled(step.easy), context)
            return replace(easy, wake_at=context.now + NO_ANSWER)
        case "3":
            tomorrow = context.morning_tomorrow
            return practice.enough(msg("pain-enough-tomorrow", at=tomorrow))
        case "worse":
            # Whatever it is now, this practice is over.
            asked = at(PainNumber(step.place), context)
            return replace(practice.stopped(), state=asked.state, screens=asked.screens)
        case _:
            return not_understood(step)


def _settled(step: PainSettled, value: str, context: Context) -> Turn:
    match value:
        case "easy":
            return practice_of(context).easy(step.easy)
        case "enough":
            return practice_of(context).enough()
        case _:
            return not_understood(step)
