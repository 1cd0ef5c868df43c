"""Read typed text against the open question, what was shown last and what came before."""

from collections.abc import Mapping, Sequence

from bot.coaching.events import MorningAnswered
from bot.coaching.message import Message, msg
from bot.coaching.remembered import LastShown, LastText
from bot.coaching.reminders.policy import READ_IN_ORDER, RULES, ReminderKind
from bot.coaching.session.progress import TrainingProgress
from bot.coaching.warmup.progress import WarmUpProgress
from bot.flows.context import URGENT, LanguageParser, Served
from bot.flows.pain.steps import PainLike, PainNumber, PainWhere
from bot.flows.practice_questions import hours_wished
from bot.flows.progress.weekly_review import weekly
from bot.flows.prompts.facts import facts_of
from bot.flows.prompts.message import reminder_screen
from bot.flows.prompts.session_facts import morning_first, todays_prompt
from bot.flows.registry import FLOWS
from bot.flows.turn import Choice, Context, Go, Input, Screen, Shared, Typed
from bot.services.app_context import AppContext
from bot.services.conversation import system_screens
from bot.services.conversation.commit import SHOWN, TEXT, Outcome
from bot.services.conversation.flow_runner import Run
from bot.services.conversation.typed_text import (
    ASKS_BACK,
    NO_ANSWER,
    Meant,
    OpenQuestion,
    after_the_answer,
    before_the_answer,
    exercise_named,
    labelled_exactly,
    small_talk,
    while_locked,
)
from bot.storage.rows.conversations import Conversation
from bot.value import replace

#: What a question says that takes hours.
_TAKES_HOURS = frozenset({"typed-takes-time", "typed-takes-span"})


class Reading:
    """The text of one input, against the conversation as it stands."""

    def __init__(
        self,
        app: AppContext,
        run: Run,
        conversation: Conversation,
        outcome: Outcome,
        message: int | None,
    ) -> None:
        self._app = app
        self._run = run
        self._conversation = conversation
        self._outcome = outcome
        self._message = message

    @property
    def parser(self) -> LanguageParser:
        """Return how people of the language write."""
        return self._app.parser(self._run.person.language)

    def first(self, text: str, current: Screen | None) -> Meant | None:
        """Return what comes before the open question's own answers."""
        question = self._question(current)
        flow = FLOWS.get(self._conversation.flow or "")
        if flow is not None and isinstance(self._conversation.state, flow.verbatim):
            return labelled_exactly(text, question)
        if self._run.person.profile.lock is not None:
            is_advice = self._conversation.flow == "emergency"
            return while_locked(text, question, is_advice=is_advice)
        return before_the_answer(text, question)

    def asks_back(self, text: str) -> bool:
        """Return whether a text asks about the open question, where that takes any text."""
        return self._about() is not None and self._answer(text) in ASKS_BACK

    def then(self, text: str, current: Screen | None) -> Meant | None:
        """Return what words may mean that the open question could not use."""
        if self._about() is not None and self._answer(text) == "why":
            return None  # "what is that" is of the question, and no command
        if self._takes() in _TAKES_HOURS and self.parser.is_day_part(text):
            return None  # "in the evening" is no "later", and has no hour yet
        question = self._question(current)
        meant = after_the_answer(text, question) or self._how_to(text) or self._at_card(text)
        if meant is not None:
            return meant
        talk = small_talk(text, question)
        if talk is not None:
            return Go("talk", f"{talk}:{self.count()}:{'open' if current else ''}")
        return exercise_named(text, self._exercises(), question)

    def unclear(self, current: Screen, instead: Sequence[Screen], received: Input) -> Screen:
        """Return the open question with what would be understood, in other words each time.

        `instead`: what the question itself has to say to the text, in its first line; never twice
        in a row. To who asks about the question, or has no answer, it is why it asks.
        """
        own = instead[0] if instead else None
        answer = self._answer(received.text) if isinstance(received, Typed) else None
        if answer in ASKS_BACK | NO_ANSWER:
            why = msg(self._about() or "typed-about-any")
            own = replace(current, text=(why, *current.text))
        line = own.text[0] if own else None
        if own is not None and isinstance(line, Message) and not self._is_repeated(line):
            self.count(line)
            return own
        return system_screens.unclear(current, self._takes(), self.count())

    def unknown(self) -> Go:
        """Return what can be done, with nothing open; in other words each time."""
        return Go("help", f"unknown:{self.count()}")

    def asked(self, received: Input) -> Screen | None:
        """Return the question of a prompt that waits for an answer, with nothing else open."""
        is_locked = self._run.person.profile.lock is not None
        if is_locked or isinstance(received, Shared):
            return None
        return asked_by_prompt(self._run.context())

    def without_question(self, received: Input) -> Go:
        """Return where an input leads that means nothing, with nothing open."""
        if isinstance(received, Shared):
            return Go("zone", f"at:{received.zone}")
        person = self._run.person
        is_back = person.is_paused and person.paused_until is None
        return Go("pause", "resume") if is_back else self.unknown()

    def _answer(self, text: str) -> str | None:
        return self.parser.meaning(text, "answers")

    def _about(self) -> str | None:
        """Return the message that says why the open question asks; None: nothing does."""
        flow = FLOWS.get(self._conversation.flow or "")
        return None if flow is None else flow.about.get(type(self._conversation.state))

    def _takes(self) -> str | None:
        """Return the message that says what the open question takes; None: its labels."""
        flow = FLOWS.get(self._conversation.flow or "")
        return None if flow is None else flow.takes.get(type(self._conversation.state))

    def _how_to(self, text: str) -> Go | None:
        """Return the way to read of the exercise in hand: how it goes, or what a card is."""
        session, answer = self._run.session, self._answer(text)
        if session is None or self._conversation.flow != session.kind:
            return None
        if answer != "how_to" and (answer != "why" or self._about() is not None):
            return None
        match session.progress:
            case TrainingProgress() as training:
                return Go("library", training.exercise)
            case WarmUpProgress() as warm_up if not warm_up.is_over:
                return Go("library", warm_up.part.exercise)
            case _:
                return None

    def _at_card(self, text: str) -> Go | None:
        """Return the answer to a free question at a card: how much is left, another hour."""
        session = self._run.session
        if session is None or self._conversation.flow != session.kind:
            return None
        if self._answer(text) == "how_long":
            return Go("left")
        hours = hours_wished(text, self._run.context())
        return Go("other_hour", ",".join(f"{at:%H:%M}" for at in hours)) if hours else None

    def _is_repeated(self, line: Message) -> bool:
        last, revision = self._last(), self._conversation.revision
        return last is not None and (last.revision, last.answer) == (revision, line)

    def count(self, answer: Message | None = None) -> int:
        """Count the texts that were not understood before; remember this one, for its edit."""
        last = self._last()
        count = 0 if last is None else last.count
        text = LastText(self._message, self._conversation.revision, count + 1, answer)
        shown = self._run.context().memory.stored(SHOWN)
        self._outcome.not_understood(text, shown if isinstance(shown, LastShown) else None)
        return count

    def is_read_anew(self, text: str) -> bool:
        """Return whether an edited text is read.

        Its first version meant nothing to what is still open, or it names an emergency.
        """
        last, alarm = self._last(), self.parser.alarm(text)
        if alarm is not None and alarm.level in URGENT:
            return True
        revision = self._conversation.revision
        return last is not None and (last.message, last.revision) == (self._message, revision)

    def _last(self) -> LastText | None:
        last = self._run.context().memory.stored(TEXT)
        return last if isinstance(last, LastText) else None

    def _question(self, current: Screen | None) -> OpenQuestion:
        locale = self._run.person.locale
        flow = FLOWS.get(self._conversation.flow or "")
        shown, is_prompt = shown_last(self._run.context())
        state = self._conversation.state
        return OpenQuestion(
            current,
            self.parser,
            lambda label: self._app.label(label, locale),
            asks_pain=flow is not None and isinstance(state, flow.asks_pain),
            asks_conditions=flow is not None and isinstance(state, flow.asks_conditions),
            is_pain_stated=_is_pain_stated(state),
            wants_clear_yes=flow is not None and isinstance(state, flow.clear_yes),
            conditions=frozenset(
                item.id for item in self._app.catalogue.screening if item.only_after is None
            ),
            shown=shown,
            is_prompt=is_prompt,
        )

    def _exercises(self) -> list[tuple[str, Message]]:
        """Return families and exercises by their names."""
        catalogue = self._app.catalogue
        families = [(family, msg(f"family-{family}")) for family in catalogue.families]
        return [*families, *((e, msg(f"exercise-{e}")) for e in catalogue.exercises)]


def _is_pain_stated(step: object) -> bool:
    """Return whether something is known of the pain that a step asks about; 0 alone is nothing."""
    match step:
        case PainWhere(number=0, kind=None):
            return False
        case PainNumber(place=place, kind=kind):
            return bool(place or kind)
        case _:
            return isinstance(step, PainWhere | PainLike)


def shown_last(context: Context) -> tuple[tuple[Choice, ...], bool]:
    """Return the buttons, the newest first, and whether those are of a prompt of today."""
    stored = context.memory.stored(SHOWN)
    beside: tuple[Choice, ...] = ()
    if isinstance(stored, LastShown):
        beside = tuple(Choice(b.label, go=Go(b.flow, b.argument, b.on)) for b in stored.buttons)
    kinds = list(_waiting(context))
    practice = [kind for kind in kinds if RULES[kind].leads_to_practice][:1]
    asked = (*practice, *(kind for kind in kinds if not RULES[kind].leads_to_practice))
    choices = tuple(choice for kind in asked for choice in _choices(_prompt(kind, context)))
    if _is_prompt_last(context):
        return _one_a_label((*choices, *beside)), True
    return _one_a_label((*beside, *choices)), False


def asked_by_prompt(context: Context) -> Screen | None:
    """Return the question of a prompt that was shown last and not answered; None: none waits.

    One that calls to practise, or shows the week, asks nothing: it is its buttons alone.
    """
    waiting, is_ill = _waiting(context), context.person.profile.ill_until is not None
    if not _is_prompt_last(context):
        return None
    if ReminderKind.MORNING in waiting:
        return _prompt(ReminderKind.MORNING, context)
    if ReminderKind.COMEBACK in waiting and is_ill:
        return _prompt(ReminderKind.COMEBACK, context)
    newest = max(waiting, key=lambda kind: waiting[kind].at)
    rows = () if context.person.is_paused else _prompt(newest, context).rows
    return Screen((), rows) if rows else None


def _is_prompt_last(context: Context) -> bool:
    """Return whether a prompt of today came after all that was shown beside the questions."""
    stored = context.memory.stored(SHOWN)
    newest = max((served.at for served in _waiting(context).values()), default=None)
    return newest is not None and not (isinstance(stored, LastShown) and stored.at > newest)


def _waiting(context: Context) -> Mapping[ReminderKind, Served]:
    """Return the prompts of today that wait for an answer."""
    served = ((kind, context.memory.served(kind)) for kind in READ_IN_ORDER)
    waiting = {kind: each for kind, each in served if each and each.waits_on(context.today)}
    if any(
        recorded.local_date == context.today and isinstance(recorded.event, MorningAnswered)
        for recorded in (context.memory.journal(2) if ReminderKind.MORNING in waiting else ())
    ):
        del waiting[ReminderKind.MORNING]
    return waiting


def _prompt(kind: ReminderKind, context: Context) -> Screen:
    """Return a prompt of today as it stands now."""
    match kind:
        case ReminderKind.MORNING:
            return morning_first(context)
        case ReminderKind.WEEKLY:
            return weekly(context)
        case ReminderKind.TRAINING | ReminderKind.WARMUP:
            return todays_prompt(kind, context)
        case _:
            is_ill = context.person.profile.ill_until is not None
            facts = replace(facts_of(context), kind=kind, is_ill=is_ill)
            return replace(reminder_screen(facts), rings=False)


def _choices(screen: Screen) -> tuple[Choice, ...]:
    return tuple(choice for row in screen.rows for choice in row)


def _one_a_label(choices: Sequence[Choice]) -> tuple[Choice, ...]:
    """Return the first button of each label: "Start" is of the newest message that has one."""
    first: dict[Message, Choice] = {}
    for choice in choices:
        first.setdefault(choice.label, choice)
    return tuple(first.values())
