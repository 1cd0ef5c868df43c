"""The end of a session: what is recorded, and what is said of it."""

from collections.abc import Iterator, Sequence

from bot.coaching.events import Event
from bot.coaching.message import Message, msg
from bot.coaching.reminders.policy import ReminderKind
from bot.coaching.session.plan import SetKind
from bot.coaching.session.progress import TrainingProgress, may_undo, undone
from bot.coaching.session.session import Item
from bot.flows.close import training_closed
from bot.flows.context import Coming
from bot.flows.exercise import milestone
from bot.flows.exercise.knowledge_cards import card_text, having_seen, next_card
from bot.flows.memory.fading import prompts_after_today, prompts_of
from bot.flows.memory.mornings import ask_tomorrow
from bot.flows.memory.rule_context import remembering
from bot.flows.memory.session_due import next_letter
from bot.flows.training.steps import TrainingFinished
from bot.flows.turn import Context, Paragraph, Row, Screen, Turn, button, go_button
from bot.flows.wording.exercise_names import day_name
from bot.value import replace


def finished(progress: TrainingProgress, context: Context, events: tuple[Event, ...] = ()) -> Turn:
    """Close the open session and show its end."""
    on = context.session.local_date if context.session else context.today
    card = next_card(context) if progress.sets_done and not progress.hurt else None
    end = TrainingFinished(on, replace(progress, reply=()), card)
    seen = remembering(context, events)
    page = finish_screen(end, seen)
    if progress.reply:
        page = replace(page, text=(progress.reply, *page.text))
    offered = () if progress.hurt else milestone.offer(seen)[1]
    closed = (
        *events,
        *offered,
        *training_closed(progress, context),
        *_asked_tomorrow(progress, context),
    )
    before = undone(progress, context.now) if may_undo(progress, context.now) else progress
    # The closed session holds the step to which [Undo] goes back.
    person = having_seen(context.person, card)
    return Turn(end, (page,), closed, person=person, progress=before)


def finish_screen(end: TrainingFinished, context: Context) -> Screen:
    """Return the end as it stands."""
    undo = (
        (button("training-button-undo-set", "undo"),)
        if may_undo(end.progress, context.now)
        else ()
    )
    rows: tuple[Row, ...] = (
        (button("button-good", "good"), *undo, go_button("button-my-plan", "plan")),
    )
    shared = () if end.progress.hurt else milestone.offer(context)[0]
    return Screen(tuple(_text(end, context)), (*rows, shared) if shared else rows)


def _text(end: TrainingFinished, context: Context) -> Iterator[Paragraph]:
    progress = end.progress
    sets = progress.sets_done
    if sets == 0:
        yield msg("training-ended-empty")
    elif progress.session.outcome == "done":
        yield msg(
            "training-finished",
            day=day_name(progress.session.letter, context.person),
            minutes=progress.minutes_spent,
            sets=sets,
        )
    else:
        yield msg("training-ended", sets=sets)
    if progress.praise and sets:
        yield progress.praise
    if end.card:
        yield from card_text(end.card, context)
    coming = tuple(_next(prompts_after_today(context) if sets else prompts_of(context), context))
    if coming:
        yield coming


def _next(coming: Sequence[Coming], context: Context) -> Iterator[Message]:
    """Yield the next warm-up and the next session."""
    first = {each.kind: each for each in reversed(coming)}
    warm_up, training = first.get(ReminderKind.WARMUP), first.get(ReminderKind.TRAINING)
    if warm_up is not None:
        yield msg("times-next", day=warm_up.local_date, at=warm_up.due_at)
    if training is not None:
        name = day_name(next_letter(context), context.person)
        yield msg("training-next", name=name, day=training.local_date, at=training.due_at)


def _asked_tomorrow(progress: TrainingProgress, context: Context) -> tuple[Event, ...]:
    """Ask how it is after the first session with a weight (the method, 2.1)."""
    loaded = any(_is_first_with_weight(item) for item in progress.session.items)
    return ask_tomorrow(context) if loaded else ()


def _is_first_with_weight(item: Item) -> bool:
    own = any(d.planned.kind is SetKind.OWN for d in item.done)
    return own and item.plan.has_load and item.plan.is_new
