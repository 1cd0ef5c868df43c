"""The questions on a set: how many, where it was felt, how many were left, how they looked."""

from bot.coaching.catalogue.exercise import Felt
from bot.coaching.ladder.worth_asking import LastAnswers
from bot.coaching.message import Message, msg
from bot.coaching.rules.context import MOST_RIR, Form
from bot.coaching.session.plan import SetKind
from bot.coaching.session.progress import TrainingProgress, may_undo
from bot.coaching.session.session import (
    Answered,
    Ask,
    DoneSet,
    Item,
    Question,
    repeatable,
    showing,
    working,
)
from bot.flows.training.screens import HURTS, rest_left
from bot.flows.training.steps import AtCount
from bot.flows.turn import (
    BACK,
    Choice,
    Context,
    Row,
    Screen,
    Where,
    button,
    number_in,
    rows_of_three,
)
from bot.flows.wording.exercise_names import felt_rows, felt_words, sided

MOST_ABOVE = 4  # repetitions above the most of the exercise that are believed (rulings 20)
NUMBERS = 6  # on one screen
PAINLESS, SLIGHT, SORE = "0", "2", "3"
AS_LAST_TIME: tuple[Row, ...] = (
    (button("check-in-button-as-last-time", "as_last_time"),),
    (button("check-in-button-changed", "changed"), HURTS),
)


def question_screen(progress: TrainingProgress, context: Context) -> Screen:
    """Return the question that stands open, below what was just done."""
    question = _open(progress)
    last = repeatable(progress.session)
    asked = _asked(question) if last is None else _last_time(last, is_both=bool(question.side))
    text = (sided(_done(progress, context), progress.session.item.plan.side), asked)
    rows = AS_LAST_TIME if last else _rows(question, progress, context)
    if len(rows) < 3 and may_undo(progress, context.now):
        rows = (*rows, (button("button-undo", "undo"),))
    return Screen(text, rows)


def most_reps(progress: TrainingProgress, context: Context) -> int:
    """Return the most repetitions that may be reported of the set in hand."""
    now = showing(progress.session)
    rx = context.catalogue.exercises[progress.exercise].prescription
    return max(rx.reps_max, now.reps if now else 0) + MOST_ABOVE


def count_screen(step: AtCount, progress: TrainingProgress, context: Context) -> Screen:
    """Ask how many were good ones."""
    now = showing(progress.session)
    planned = now.reps if now else 0
    most = most_reps(progress, context)
    if step.more:
        numbers = range(planned + 1, min(planned + NUMBERS, most) + 1)
        buttons = [_number(n) for n in numbers]
        return Screen((_count_question(step),), (*rows_of_three(buttons), (BACK,)))
    first = planned if step.side else planned - 1
    buttons = [_number(n) for n in range(first, max(-1, first - NUMBERS), -1)]
    lowest = first - NUMBERS + 1
    if lowest > 0:
        buttons[-1] = button("training-button-or-fewer", str(lowest), number=lowest)
    more = button("training-button-more-reps", "more")
    last: Row = (BACK, more) if most > planned else (BACK,)
    return Screen((_count_question(step),), (*rows_of_three(buttons), last))


def last_question() -> Screen:
    """Ask about any pain now, once, at the end of the session."""
    answers: Row = (
        button("check-in-pain-none", PAINLESS),
        button("check-in-pain-slight", SLIGHT),
        button("pain-button-three-or-more", SORE),
    )
    return Screen((msg("check-in-last-question"),), (answers,), Where.NEW)


def value_of(question: Question, value: str) -> Answered | None:
    """Return the answer that a button stands for; None: it is none to this question."""
    match question.ask:
        case Ask.FELT:
            return Felt(value) if value in set(Felt) else None
        case Ask.FORM:
            return Form(value) if value in set(Form) else None
        case Ask.RIR:
            return number_in(value, range(MOST_RIR + 1))
        case _:
            return None


def plain(value: Answered) -> str:
    """Return the answer as it is written down."""
    return str(value.value) if isinstance(value, Felt | Form) else str(value)


def _open(progress: TrainingProgress) -> Question:
    question = progress.session.question
    if question is None:
        raise ValueError("no question stands open in this session")
    return question


def _rows(question: Question, progress: TrainingProgress, context: Context) -> tuple[Row, ...]:
    match question.ask:
        case Ask.FELT:
            done = progress.session.item.done[-1].planned
            return felt_rows(context.catalogue.exercises[done.exercise])
        case Ask.FORM:
            return tuple((button(f"check-in-form-{form}", form.value),) for form in Form)
        case _:
            numbers: list[Choice] = [
                button("button-number", str(n), number=n) for n in range(MOST_RIR)
            ]
            return rows_of_three((*numbers, button("check-in-rir-most", str(MOST_RIR))))


def _last_time(last: LastAnswers, *, is_both: bool) -> Message:
    """Ask whether the answers of last time hold today, and of both sides."""
    form = "none" if last.form is None else last.form.value
    line = msg("check-in-last-time", felt=felt_words(last.felt.value), rir=last.rir, form=form)
    return msg("check-in-last-time-sides", last=line) if is_both else line


def _asked(question: Question) -> Message:
    if question.ask is Ask.FELT and question.side:
        return msg(f"check-in-felt-{question.side}")
    return msg(f"check-in-{question.ask}")


def _done(progress: TrainingProgress, context: Context) -> Message:
    """Return sets done, and the rest that runs; after the last set all of them."""
    item = progress.session.item
    done = item.done[-1]
    seconds = rest_left(progress, context)
    if item.queue and seconds:
        return msg("check-in-set-done-rest", **_of(done, item), seconds=seconds)
    if item.queue:
        return msg("check-in-set-done", **_of(done, item))
    own = [d for d in item.done if d.planned.kind is not SetKind.RAMP and not d.cut]
    if len(own) == 1:
        return msg("check-in-one-done", reps=done.answers.reps)
    if len({d.answers.reps for d in own}) == 1:
        return msg("check-in-all-done", sets=len(own), reps=own[0].answers.reps)
    return msg("check-in-last-done", reps=done.answers.reps)


def _of(done: DoneSet, item: Item) -> dict[str, object]:
    number = working(d.planned for d in item.done)
    return {"number": number, "reps": done.answers.reps}


def _count_question(step: AtCount) -> Message:
    return msg(f"training-count-{step.side}") if step.side else msg("training-count")


def _number(number: int) -> Choice:
    return button("button-number", str(number), number=number)
