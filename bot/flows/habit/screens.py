"""Screens of the habit: the four questions, the offer of a quieter step, what holds now."""

from bot.coaching.message import Message, msg
from bot.coaching.remembered import FadingStep
from bot.coaching.reminders.fading import practised_lately, step_before
from bot.flows.exercise.knowledge_cards import source_line
from bot.flows.habit.steps import AtHabitQuestion, AtQuieterStep
from bot.flows.memory.fading import held_now, history_of
from bot.flows.turn import (
    BACK,
    Choice,
    Context,
    Quote,
    Row,
    Screen,
    button,
    go_button,
    rows_of_three,
)
from bot.flows.wording.start_button import MY_PLAN

QUESTIONS = 4
SCALE = range(1, 8)  # from not true at all to completely true (SRBAI, Gardner et al. 2012)


def question(step: AtHabitQuestion, context: Context) -> Screen:
    """Return one of the four questions; their source stands below the first."""
    number = len(step.answers) + 1
    asked = msg("habit-question", number=number, of=QUESTIONS, item=msg(f"habit-item-{number}"))
    text = (asked, msg("habit-scale", least=SCALE[0], most=SCALE[-1]))
    answers = (button(msg("button-number", number=n), str(n)) for n in SCALE)
    if number == 1:
        last = button("habit-button-not-now", "not_now")
        source = Quote(sources(context, "srbai"))
        return Screen((*text, source), rows_of_three((*answers, last)))
    return Screen(text, rows_of_three((*answers, BACK)))


def offer(step: AtQuieterStep, context: Context) -> Screen:
    """Offer the next quieter step, with what speaks for it, and how weak that is."""
    rules = context.catalogue.thresholds
    history = history_of(context.memory)
    done, unprompted = practised_lately(context.today, held_now(context), history, rules)
    habit = msg("habit-offer", days=done, of=rules.habit_days, unprompted=unprompted)
    cited = sources(context, "reminders", "fading")
    evidence = Quote((msg("habit-evidence"), *cited))
    text = (habit, msg("habit-next", step=step.step), msg("habit-way-back"), evidence)
    yes, no = button("habit-button-quieter", "yes"), button("habit-button-stay", "no")
    return Screen(text, ((yes, no),))


def now(step: FadingStep, *lines: str) -> Screen:
    """Return what holds from now on, with the way back."""
    text = (*(msg(line) for line in lines), msg("habit-now", step=step))
    return Screen(text, ((*way_back(step), MY_PLAN),))


def way_back(step: FadingStep) -> Row:
    """Return the button that takes one step back; none where prompts ring."""
    return () if step is FadingStep.RINGING else (_back(step_before(step)),)


def _back(step: FadingStep) -> Choice:
    return go_button(msg("habit-button-back", step=step), "habit", "back")


def sources(context: Context, *names: str) -> tuple[Message, ...]:
    """Return where facts come from."""
    return tuple(source_line(s) for s in context.catalogue.sources if s.id in names)
