"""One ladder in words: the rung, what comes next, what is missing for it, the weak spot."""

from collections.abc import Iterator, Sequence

from bot.coaching.catalogue.exercise import Felt
from bot.coaching.events import AnswerGiven, SetCompleted
from bot.coaching.ladder.outlook import Outlook, outlook
from bot.coaching.ladder.promotion import at_session_start
from bot.coaching.ladder.sides import SIDES, gap, side_of
from bot.coaching.ladder.standing import Standing, Ticket
from bot.coaching.message import Message, msg
from bot.coaching.programme.slots import standing_on
from bot.coaching.review.ladder_view import ladders
from bot.coaching.rules.context import RuleContext
from bot.flows.context import Recorded
from bot.flows.memory.rule_context import session_context, standings_of
from bot.flows.memory.session_due import is_deload
from bot.flows.turn import Context, Paragraph, Row, Screen, Turn, Where, go_button, rows_of_three
from bot.flows.wording import upcoming
from bot.flows.wording.exercise_names import felt_words, name_of

DAYS = 28  # of answers and sides that are shown


def ladder(argument: str, context: Context) -> Turn:
    """Show one family's ladder, or ask which."""
    rule_context = session_context(context)
    standings = standings_of(context)
    standing = (
        standing_on(argument, standings, rule_context)
        if argument in rule_context.catalogue.families
        else None
    )
    if standing is None:
        return Turn(screens=(_which(context, rule_context),))
    deload = is_deload(standings, context, rule_context)
    begun = at_session_start(standing, rule_context, deload=deload)
    text = tuple(_paragraphs(begun, rule_context, context))
    buttons: Row = (
        go_button("progress-button-others", "ladder"),
        go_button("button-my-plan", "plan"),
    )
    return Turn(screens=(Screen(text, (buttons,), Where.NEW),))


def _which(context: Context, rule_context: RuleContext) -> Screen:
    rows = ladders(standings_of(context), rule_context)
    buttons = (go_button(f"family-{row.family}", "ladder", row.family) for row in rows)
    return Screen((msg("ladder-which"),), rows_of_three(buttons), Where.NEW)


def _paragraphs(
    standing: Standing, rule_context: RuleContext, context: Context
) -> Iterator[Paragraph]:
    seen = outlook(standing, rule_context)
    family = msg(f"family-{standing.family}")
    yield msg("ladder-title", family=family, step=seen.step, steps=seen.steps)
    journal = context.memory.journal(DAYS)
    yield tuple(_now(standing, rule_context, journal))
    yield tuple(_next(standing, seen, rule_context))
    spot = tuple(_spot(standing, context))
    if spot:
        yield spot


def _now(
    standing: Standing, rule_context: RuleContext, journal: Sequence[Recorded]
) -> Iterator[Message]:
    """Yield the exercise in hand, where it was felt, and both sides."""
    rx = rule_context.exercise(standing.exercise).prescription
    reps = standing.dosage.reps or rx.reps_min
    yield msg("ladder-now", exercise=name_of(standing.exercise), sets=rx.sets, reps=reps)
    target = rule_context.exercise(standing.exercise).target
    felt = [
        Felt(r.event.value)
        for r in journal
        if isinstance(r.event, AnswerGiven)
        and (r.event.exercise, r.event.question) == (standing.exercise, "felt")
        and r.event.value in set(Felt)
    ]
    if felt:
        yield msg("ladder-felt", on_target=sum(f in target for f in felt), answers=len(felt))
    yield from _sides(standing, rule_context)
    yield from _counted(standing.exercise, journal)


def _sides(standing: Standing, rule_context: RuleContext) -> Iterator[Message]:
    """Yield the rungs of the sides where they differ, the gap between them and its trend."""
    other = standing.other
    if other is not None and other.exercise != standing.exercise:
        names = {side: name_of(side_of(standing, side).exercise) for side in SIDES}
        yield msg("ladder-side-steps", **names)
    found = gap(standing, rule_context)
    if found is not None:
        yield msg("ladder-gap", **found.counts)
    if found is not None and found.trend is not None:
        yield msg(f"ladder-gap-{found.trend}")


def _counted(exercise: str, journal: Sequence[Recorded]) -> Iterator[Message]:
    """Yield the last repetitions left and right, where the two were counted apart."""
    last = {
        r.event.side: r.event.reps
        for r in journal
        if isinstance(r.event, SetCompleted) and r.event.exercise == exercise and r.event.side
    }
    if {"left", "right"} <= set(last):
        yield msg("ladder-sides", left=last["left"], right=last["right"])


def _next(standing: Standing, seen: Outlook, context: RuleContext) -> Iterator[Message]:
    """Yield the rung above, and what is missing for it; else what holds it closed."""
    if standing.accepted is not None:
        yield msg("ladder-promised", exercise=name_of(standing.accepted))
        return
    if seen.next is None:
        limits = context.thresholds
        gate = {"weeks": limits.gate_weeks, "rungs": limits.gate_rungs}
        done = {"week": context.week, "owned": context.rungs_owned}
        yield msg(f"ladder-closed-{seen.closed}", **gate, **done)
        return
    name = name_of(seen.next)
    if standing.ticket is not None:
        yield msg("ladder-next-after-drill", exercise=name)
        return
    yield msg("ladder-next", exercise=name, sessions=max(1, seen.exposures))
    if seen.first is not None:
        yield msg(f"ladder-first-{seen.first}")


def _spot(standing: Standing, context: Context) -> Iterator[Message]:
    """Yield the weak spot with its age and its test; the last one that was fixed."""
    if standing.ticket is not None:
        yield _open(standing.ticket, context)
        tests = dict(upcoming.tests(context))
        on = tests.get(standing.ticket.exercise)
        if on is not None:
            yield upcoming.test_line(standing.ticket.exercise, on)
    for ticket in reversed(standing.solved):
        if ticket.fixed and ticket.closed is not None:
            days = (ticket.closed - ticket.opened).days
            yield msg("ladder-fixed", exercise=name_of(ticket.exercise), days=days)
            return


def _open(ticket: Ticket, context: Context) -> Message:
    args: dict[str, object] = {
        "exercise": name_of(ticket.exercise),
        "days": (context.today - ticket.opened).days,
        "sessions": ticket.sessions_left,
    }
    return msg("ladder-spot", answer=ticket.answer, felt=felt_words(ticket.answer), **args)
