"""Effects of a decision on the sets still to come."""

from bot.coaching.rules.context import RuleContext
from bot.coaching.rules.decisions import Cue, Decision, FinishWith, LessLoad, StepBack, Stop
from bot.coaching.session.plan import PlannedSet, SetKind
from bot.coaching.session.session import OF_THE_EXERCISE, Item
from bot.value import replace


def apply_decision(item: Item, decision: Decision, context: RuleContext, felt: str | None) -> Item:
    """Return the item after the decision; `felt`: the answer that a cue replies to."""
    match decision:
        case Stop():
            return replace(item, queue=())
        case StepBack():
            return replace(item, queue=_stepped_back(item, decision, context))
        case FinishWith():
            return finish_easier(item, decision.to, context, half_range=decision.half_range)
        case Cue():
            return replace(item, queue=_cued(item.queue, decision.cue, felt))
        case LessLoad():
            load = item.plan.load * decision.factor
            return replace(item, plan=replace(item.plan, load=load))
        case _:
            return item


def finish_easier(
    item: Item,
    to: str,
    context: RuleContext,
    *,
    half_range: bool,
    kind: SetKind = SetKind.STEP_BACK,
) -> Item:
    """Return the item with all that is left done easier."""
    easier = tuple(
        easier_set(item, to, context, half_range=half_range, kind=kind) for _ in item.queue
    )
    return replace(item, queue=easier)


def easier_set(
    item: Item,
    to: str,
    context: RuleContext,
    *,
    half_range: bool,
    kind: SetKind = SetKind.STEP_BACK,
) -> PlannedSet:
    """Return one set of the least of the easier exercise; at half range two reps fewer."""
    rx = context.exercise(to).prescription
    least = item.plan.sets[-1].reps if to == item.plan.exercise else rx.reps_min
    fewer = context.thresholds.half_range_fewer_reps if half_range else 0
    return PlannedSet(
        to, max(1, least - fewer), 1, kind, half_range=half_range, hold=context.held(rx.hold)
    )


def _stepped_back(item: Item, decision: StepBack, context: RuleContext) -> tuple[PlannedSet, ...]:
    """Return the easier sets, the test, and what own sets are left after it."""
    easier = easier_set(item, decision.to, context, half_range=decision.half_range)
    if decision.reps is not None:
        easier = replace(easier, reps=decision.reps)
    if decision.hold is not None:
        easier = replace(easier, hold=context.held(decision.hold))
    own = [p for p in item.queue if p.kind in OF_THE_EXERCISE]
    before = [d.planned for d in item.done if d.planned.kind in OF_THE_EXERCISE]
    template = (*own, *reversed(before), item.plan.sets[-1])[0]
    test = replace(template, kind=SetKind.TEST, follows_cue=False)
    rest = own[decision.sets + 1 :]
    return (*[easier] * decision.sets, *[test] * decision.then_retest, *rest)


def _cued(queue: tuple[PlannedSet, ...], cue: str, felt: str | None) -> tuple[PlannedSet, ...]:
    """Return queue with the cue on every set of the exercise; the next one tells if it helped."""
    return tuple(
        replace(p, cue=cue, cue_for=felt, follows_cue=n == 0) if p.kind in OF_THE_EXERCISE else p
        for n, p in enumerate(queue)
    )
