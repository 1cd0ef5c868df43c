"""The end of a warm-up: what is recorded and shown, [Undo], and the plan for late days."""

from collections.abc import Iterator

from bot.coaching.events import Event, PracticeUndone, Practised, Remembered, SessionReopened
from bot.coaching.message import Message, msg
from bot.coaching.person.person import ONE_SET, FamilyRest, Person
from bot.coaching.reminders.policy import ReminderKind
from bot.coaching.review.habit import missed_before, practised, window
from bot.coaching.session.progress import UNDO_FOR
from bot.coaching.warmup.progress import WarmUpDone, WarmUpProgress, taken_back
from bot.flows.close import warm_up_closed
from bot.flows.exercise.knowledge_cards import card_text, having_seen, next_card
from bot.flows.habit.offers import offer_buttons, offer_lines, offer_of, offered
from bot.flows.memory.offers import warm_up_now
from bot.flows.prompts.nothing_open import OK_ROW, waiting_for_ok
from bot.flows.turn import (
    BACK,
    Context,
    Go,
    Paragraph,
    Row,
    Screen,
    Turn,
    button,
    go_button,
    not_understood,
)
from bot.flows.warmup.screens import cue_line, reply_line, screen
from bot.flows.warmup.steps import (
    After,
    AtWarmUpFelt,
    AtWarmUpSet,
    WarmUpFinished,
    WritingLatePlan,
)
from bot.flows.wording.exercise_names import name_of
from bot.flows.wording.returning import awake_again
from bot.flows.wording.upcoming import next_warm_up_line
from bot.value import replace

LATE_PLAN_FROM_DAY = 3
LATE_PLAN_ASKED = "late_plan_asked"
FIRST_CARD = "k17"  # on habits, where a habit begins
LONG_AWAY = 10  # days


def finished(
    progress: WarmUpProgress, context: Context, outcome: str, events: tuple[Event, ...] = ()
) -> Turn:
    """Close the open session and show its end; `outcome` is done or partial."""
    if progress.leads_to and outcome == "done":
        return _into_session(progress, context, events)
    on = context.session.local_date if context.session else context.today
    end = WarmUpFinished(on, context.now, progress)
    person = _eased_back(context.person, progress)
    if progress.counts and progress.done:
        end = _with_extras(end, context)
        person = having_seen(person, end.card)
    turn = _ended(end, person, context, (*events, *warm_up_closed(progress, context, outcome)))
    # The closed session holds the step to which [Undo] goes back.
    return replace(turn, progress=progress.before or progress)


def done_without_coach(context: Context, left: tuple[Event, ...]) -> Turn:
    """Count what the person did already, without the coach. `left`: what was still open."""
    end = _with_extras(WarmUpFinished(context.today, context.now), context)
    practised = Practised(context.today, ReminderKind.WARMUP, reported=True)
    return _ended(end, having_seen(context.person, end.card), context, (*left, practised))


def _into_session(progress: WarmUpProgress, context: Context, events: tuple[Event, ...]) -> Turn:
    """Go on from the warm-up of a session to its first exercise."""
    return Turn(
        events=(*events, *warm_up_closed(progress, context, "done")),
        person=_eased_back(context.person, progress),
        progress=progress,
        then=Go("training", f"warmed:{progress.leads_to}"),
    )


def _ended(
    end: WarmUpFinished, person: Person, context: Context, events: tuple[Event, ...]
) -> Turn:
    asked: tuple[Event, ...] = ()
    if end.asks_late_plan:
        asked = (Remembered(LATE_PLAN_ASKED, value=True),)
    if end.offer is not None:
        asked = (offered(end.offer, context),)
    return Turn(
        state=end, screens=(finish_screen(end, context),), events=(*events, *asked), person=person
    )


def _with_extras(end: WarmUpFinished, context: Context) -> WarmUpFinished:
    """Add praise for a return; the question about late days, an offer or a card: one at most."""
    memory, profile = context.memory, context.person.profile
    days = memory.practised()
    asks = (
        len(days | {end.on}) >= LATE_PLAN_FROM_DAY
        and profile.late_plan is None
        and memory.stored(LATE_PLAN_ASKED) is None
        and _is_calm(end)
    )
    is_free = not asks and _is_calm(end)
    offer = offer_of(context) if is_free else None
    card = next_card(context, FIRST_CARD) if is_free and offer is None else None
    missed = missed_before(days, end.on, memory.excluded_days())
    praise = "warmup-praise-long-away" if missed >= LONG_AWAY else "warmup-praise-return"
    praised = praise if missed else None
    return replace(end, praise=praised, card=card, asks_late_plan=asks, offer=offer)


def _is_calm(end: WarmUpFinished) -> bool:
    """Return whether nothing hurt, and no cue for the next time has to be read."""
    return end.progress is None or not (end.progress.is_hurt or end.progress.reply is not None)


def _eased_back(person: Person, progress: WarmUpProgress) -> Person:
    """Bring a rested family back one step after a painless warm-up."""
    if progress.is_hurt or not progress.is_over:
        return person
    done = {each.part.family for each in progress.done}
    resting = tuple(
        replace(rest, steps_down=rest.steps_down - 1) if _is_back(rest, done, progress) else rest
        for rest in person.profile.resting
    )
    left = tuple(rest for rest in resting if rest.steps_down > 0)
    return person.with_profile(resting=left)


def _is_back(rest: FamilyRest, done: set[str], progress: WarmUpProgress) -> bool:
    return rest.family in done and rest.until <= progress.touched


LONGEST_PLAN = 60  # characters


def show(step: After, context: Context) -> Screen:
    """Return the end as it stands."""
    if isinstance(step, WritingLatePlan):
        return late_plan_question()
    return finish_screen(step, context)


def tapped(step: After, value: str, context: Context) -> Turn:
    """Settle the end, take it back, or go on with the plan for late days."""
    if isinstance(step, WritingLatePlan):
        return _back(step, value, context)
    match value:
        case "good" | "late-skip":
            return _answered(step, context)
        case "late-one-set":
            return _planned(step, ONE_SET, context)
        case "late-another":
            return Turn(WritingLatePlan(step), (late_plan_question(),))
        case "less":
            return _less_text(step, context)
        case "undo":
            return _undone(step, context)
        case _:
            return not_understood(step)


def _back(step: WritingLatePlan, value: str, context: Context) -> Turn:
    if value != "back":
        return not_understood(step)
    return Turn(step.finished, (finish_screen(step.finished, context),))


def typed(step: After, text: str, context: Context) -> Turn:
    """Keep the person's own words for a late day."""
    words = text.strip()
    if isinstance(step, WarmUpFinished) or not words:
        return not_understood(step)
    if len(words) > LONGEST_PLAN:
        too_long = msg("warmup-late-plan-too-long", characters=LONGEST_PLAN)
        return Turn(step, (replace(late_plan_question(), text=(too_long,)),))
    return _planned(step.finished, words, context)


def _answered(end: WarmUpFinished, context: Context) -> Turn:
    return Turn(
        screens=(
            finished_without_buttons(replace(end, asks_late_plan=False, offer=None), context),
        )
    )


def _planned(end: WarmUpFinished, plan: str, context: Context) -> Turn:
    person = context.person
    planned = person.with_profile(late_plan=plan)
    turn = _answered(end, context)
    return replace(turn, person=planned, toast=msg("warmup-late-plan-kept"))


def _less_text(end: WarmUpFinished, context: Context) -> Turn:
    shorter = replace(end, card=None)
    return Turn(
        shorter,
        (finish_screen(shorter, context),),
        person=_without_cards(context.person),
        toast=msg("warmup-cards-off"),
    )


def _without_cards(person: Person) -> Person:
    wishes = replace(person.profile.wishes, cards=False)
    return person.with_profile(wishes=wishes)


def _undone(end: WarmUpFinished, context: Context) -> Turn:
    """Reopen today; a warm-up goes back to its last step."""
    if context.now - end.ended_at > UNDO_FOR:
        return Turn(end, toast=msg("warmup-undo-late"))
    progress = end.progress
    open_again: tuple[Event, ...] = (PracticeUndone(end.on, ReminderKind.WARMUP),)
    if progress is None:
        return Turn(screens=(opened_again(context),), events=open_again)
    events: tuple[Event, ...] = (SessionReopened(ReminderKind.WARMUP, end.on),)
    if progress.counts and progress.done:
        events = (*open_again, *events)
    events = (*taken_back(progress), *events)
    before = replace(progress.before or progress, touched=context.now)
    step = AtWarmUpFelt() if before.is_asking else AtWarmUpSet()
    return Turn(step, (screen(step, before, context),), events, progress=before)


def finish_screen(end: WarmUpFinished, context: Context) -> Screen:
    """Return the end as it stands, with its buttons."""
    good = button("button-good", "good")
    undo = button("button-undo", "undo")
    less = (button("warmup-button-less-text", "less"),) if end.card else ()
    rows: tuple[Row, ...] = ((good, undo, *less),)
    if end.asks_late_plan:
        plans = ("one-set", "another", "skip")
        named = tuple(button(f"warmup-button-late-{plan}", f"late-{plan}") for plan in plans)
        rows = (named, (undo,))
    if end.offer is not None:
        rows = (offer_buttons(end.offer), *rows)
    if waiting_for_ok(context.person):
        rows = (*rows, OK_ROW)
    return Screen(_text(end, context), rows)


def finished_without_buttons(end: WarmUpFinished, context: Context) -> Screen:
    """Return the same once it is settled."""
    return Screen(_text(end, context))


def late_plan_question() -> Screen:
    """Return the person's own words for a late day."""
    return Screen((msg("warmup-late-plan-typed"),), ((BACK,),))


def opened_again(context: Context) -> Screen:
    """Say that today counts as open again."""
    start: Row = (go_button("button-start", "warmup", "normal"),)
    is_open = bool(warm_up_now(context).minutes)
    buttons: Row = (*(start if is_open else ()), go_button("button-my-plan", "plan"))
    return Screen((msg("warmup-open-again"),), (buttons,))


def _text(end: WarmUpFinished, context: Context) -> tuple[Paragraph, ...]:
    return tuple(_paragraphs(end, context))


def _paragraphs(end: WarmUpFinished, context: Context) -> Iterator[Paragraph]:
    if end.praise:
        yield msg(end.praise)
    yield _headline(end)
    if end.progress and end.progress.reply:
        yield reply_line(end.progress.reply, end.progress, context)
    if end.progress is None or end.progress.done:
        yield from _days(end, context)
    if end.card:
        yield from card_text(end.card, context)
    yield from filter(None, (waiting_for_ok(context.person), *_coming(end, context)))
    if end.asks_late_plan:
        yield msg("warmup-late-plan")
    if end.offer is not None:
        yield from offer_lines(end.offer)


def _coming(end: WarmUpFinished, context: Context) -> Iterator[Paragraph]:
    """Yield the next prompt; after a long absence also that it does come."""
    following = next_warm_up_line(context, is_over=_counts_today(end))
    if following is not None:
        yield (*awake_again(context), following)


def _counts_today(end: WarmUpFinished) -> bool:
    """Return whether today is done by it; another round, or none, changes nothing."""
    return end.progress is None or bool(end.progress.counts and end.progress.done)


def _headline(end: WarmUpFinished) -> Message:
    progress = end.progress
    if progress is None:
        return msg("warmup-told")
    if not progress.done:
        return msg("warmup-ended-empty")
    if not progress.is_over:
        return msg("warmup-ended", counts=_counts(progress))
    return msg("warmup-finished", minutes=progress.minutes, praise=_praise(progress))


def _praise(progress: WarmUpProgress) -> Message:
    """Return the specific thing: a cue that worked, a place that was found, else what was done."""
    good = next((a for a in reversed(progress.answers) if a.is_good), None)
    if good is None:
        return msg("warmup-praise-counts", counts=_counts(progress))
    felt = msg(f"warmup-felt-{good.felt}")
    if good.cue:
        return msg("warmup-praise-cue", felt=felt, cue=cue_line(good.cue))
    return msg("warmup-praise-felt", felt=felt, exercise=name_of(good.exercise))


def _counts(progress: WarmUpProgress) -> tuple[Message, ...]:
    """Return repetitions done, by exercise: 16 of the one, 16 of the other."""
    reps: dict[str, int] = {}
    for done in progress.done:
        reps[done.part.exercise] = reps.get(done.part.exercise, 0) + _reps(done)
    return tuple(msg("warmup-count", reps=n, exercise=name_of(e)) for e, n in reps.items())


def _reps(done: WarmUpDone) -> int:
    return done.sets * done.part.reps * done.part.sides


def _days(end: WarmUpFinished, context: Context) -> Iterator[Message]:
    if context.person.profile.wishes.streaks:
        days = context.memory.practised() | {end.on}
        excluded = context.memory.excluded_days()
        count = practised(days, context.today, excluded)
        of = window(days, context.today, excluded, context.joined)
        yield msg("warmup-practised", days=count, window=of)
