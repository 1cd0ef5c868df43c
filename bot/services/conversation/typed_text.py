"""Interpret typed words that the open question itself does not take.

Before those: a label word for word, an emergency, self-harm, stop, pain, feeling unwell, other
words for a button, consent, a question about the question. After them: a label nearly written out,
an answer in words, labels of what was shown last, a command in words, a condition of the health
check, small talk, an exercise by name.
"""

from collections.abc import Callable, Sequence
from fnmatch import fnmatchcase

from bot.coaching.message import Message, msg
from bot.flows.context import URGENT, LanguageParser, TextAlarm
from bot.flows.pain.details import argument_of
from bot.flows.pain.unwell import SELF_HARM
from bot.flows.registry import COMMANDS
from bot.flows.turn import Choice, Go, Keyboard, Screen, Tap
from bot.value import Value

#: The buttons that an answer in words may mean, by value, flow or label; the first one on screen.
_MEANT = {
    "yes": ("yes", "agree", "pain-button-hurts", "ok", "accept", "do_that", "easy", "ring",
            "erasure-button-erase", "erasure-button-withdraw", "nerves", "go_on", "good", "start",
            "pain-button-three-or-more",
            "warmup:*", "training:*"),
    "no": ("no", "none", "health-check-button-none", "check-in-pain-none", "mistake",
           "zone-button-other", "zone-button-again", "plan-questions-button-floor", "keep",
           "late-skip", "skip", "enough", "later", "prompt:not_today*", "morning:not_now"),
    "floor": ("plan-questions-button-floor",),
    "done": ("done", "warmup:told*", "good"),
    "later": ("prompt:later*", "later", "morning:not_now", "not_now"),
    # Not "continue": where nothing is ticked, that button denies everything.
    "start": ("start", "go_on", "on", "training-button-skip-rest", "training:*",
              "warmup:*", "onboarding-button-after-all"),
    "skip": ("prompt:not_today*", "no-time", "skip", "late-skip"),
    "ill": ("prompt:ill*", "ill"),
    "tired": ("tired",),
    "short": ("warmup:short*", "training:short*"),
    "easier": ("easier",),
    "harder": ("harder",),
    "how_to": ("how_to",),
    "swap": ("swap",),
    "undo": ("undo", "back", "health-check-button-change"),
    "back": ("back", "health-check-button-change"),
    "why": ("prompt:why*", "why"),
    "pause": ("pause",),
    "end": ("end", "end_exercise"),
    "less": ("fewer", "less"),
    "more": ("more",),
    "home": ("home",),
    "gym": ("gym",),
}  # fmt: skip
_AGREE = "agree"
#: The button beside the answer to who has declined: a clear yes is meant for it.
_AFTER_ALL = "onboarding-button-after-all"
#: No button: nothing else is read in the text either ("no" is also "nine" in Persian).
_ASKED_AGAIN = Tap("")
#: Questions about the open question, and answers that leave it open: why it asks is said to them.
ASKS_BACK = frozenset({"why", "how_to", "undo"})
NO_ANSWER = frozenset({"unsure", "skip"})
#: What is said to answers that no button stands for: the question stays open.
_STAYS_OPEN = {"later": "wait", "pause": "wait", "undo": "undo", "back": "undo"}
#: The button of the menu behind the dots; others named "more" turn a page.
_DOTS = "warmup-button-more"
#: Answers whose button stands in the menu behind the dots.
_IN_MENU = frozenset({"how_to", "swap", "undo", "pause", "end"})


class ThroughMenu(Value):
    """A button of the menu behind the dots, which is not on screen yet."""

    value: str


Meant = Tap | ThroughMenu | Go


class OpenQuestion(Value):
    """The question that stands open: its screen (None: nothing is open), and how it is read.

    `asks_pain`: words of pain are an answer to it; `asks_conditions`: what somebody says of their
    health. `is_pain_stated`: of the pain that it asks about something is known: a "no" drops none.
    `wants_clear_yes`: a bare "ok" agrees to nothing, and is no sign of an emergency.
    `conditions`: the items of the health check that can be ticked anywhere. `label` puts
    a button into words. `shown`: the buttons that were shown last beside it; `is_prompt`: those
    of a prompt.
    """

    screen: Screen | None
    parser: LanguageParser
    label: Callable[[Message], str]
    asks_pain: bool = False
    asks_conditions: bool = False
    is_pain_stated: bool = False
    wants_clear_yes: bool = False
    conditions: frozenset[str] = frozenset()
    shown: tuple[Choice, ...] = ()
    is_prompt: bool = False

    @property
    def choices(self) -> list[Choice]:
        """List the buttons, and those of the keyboard, which arrive as texts."""
        if self.screen is None:
            return []
        choices = [choice for row in self.screen.rows for choice in row]
        if self.screen.keyboard is Keyboard.PLACE:
            choices.append(Choice(msg("place-button-list"), "list"))
        return [choice for choice in choices if choice.value or choice.go]

    def labelled(self, text: str, choices: Sequence[Choice], *, exactly: bool) -> Choice | None:
        """Return the button whose label was typed."""
        labels = [self.label(choice.label) for choice in choices]
        chosen = self.parser.chosen(text, labels, exactly=exactly)
        return None if chosen is None else choices[chosen]

    def called(self, text: str) -> Tap | Go | None:
        """Return the button that is called by other words than its own."""
        choices = self.choices if self.screen is not None else self.shown
        chosen = self.parser.called(text, [choice.label.id for choice in choices])
        return None if chosen is None else _pressed(choices[chosen])

    def meant(self, meaning: str | None, choices: Sequence[Choice]) -> Tap | Go | None:
        """Return the button that stands for this answer: "Yes, it's 14:05" for yes."""
        for choice in choices:
            first = self.label(choice.label).partition(" ")[0].rstrip(",:")
            if meaning is not None and self.parser.meaning(first, "consent") == meaning:
                return _pressed(choice)
        for pattern in _MEANT.get(meaning or "", ()):
            for choice in choices:
                if any(fnmatchcase(name, pattern) for name in _names(choice)):
                    return _pressed(choice)
        return None


def labelled_exactly(text: str, question: OpenQuestion) -> Tap | Go | None:
    """Return the button of the open question whose label was typed word for word."""
    labelled = question.labelled(text, question.choices, exactly=True)
    return None if labelled is None else _pressed(labelled)


def before_the_answer(text: str, question: OpenQuestion) -> Meant | None:
    """Return what comes before the open question's own answers; None: nothing of it."""
    parser = question.parser
    choices = question.choices or question.shown
    labelled = question.labelled(text, choices, exactly=True)
    if labelled is not None:
        return _pressed(labelled)
    alarm = parser.alarm(text)
    if alarm is not None and alarm.level in URGENT:
        return _urgent(alarm)
    if is_stop(text, parser):
        return Go("stop")
    if alarm is not None and not _is_asked(alarm, text, question):
        return (
            Go("pain", f"stated:{argument_of(alarm.pain)}")
            if alarm.level == "pain"
            else Go("unwell")
        )
    called = question.called(text)
    if called is not None:
        return called
    consent = parser.meaning(text, "consent")
    if question.is_pain_stated and consent == "no":
        return _ASKED_AGAIN
    is_weak = question.wants_clear_yes and parser.meaning(text, "weak") is not None
    return None if is_weak else question.meant(consent, question.choices)


def while_locked(text: str, question: OpenQuestion, *, is_advice: bool) -> Meant | None:
    """Return what is heard after a sign of an emergency; None: the advice is the answer.

    No yes or no is: "no" must not open the lock. `is_advice`: the advice is the open question.
    """
    parser = question.parser
    alarm = parser.alarm(text)
    if alarm is not None and alarm.level == SELF_HARM:
        return _urgent(alarm)
    if alarm is not None and alarm.level in URGENT:
        return Tap(alarm.reason) if is_advice else Go("emergency", alarm.reason)
    if is_stop(text, parser):
        return Go("stop")
    labelled = question.labelled(text, question.choices or question.shown, exactly=False)
    return _command(text, parser) if labelled is None else _pressed(labelled)


def after_the_answer(text: str, question: OpenQuestion) -> Meant | None:
    """Return what words may mean that the open question could not use."""
    labelled = question.labelled(text, question.choices, exactly=False)
    if labelled is not None:
        return _pressed(labelled)
    answer = question.parser.meaning(text, "answers")
    # Who wants to wait declines nothing.
    is_put_off = answer in _STAYS_OPEN and any(c.value == _AGREE for c in question.choices)
    return (
        question.meant(None if is_put_off else answer, question.choices)
        or _in_menu(answer, question)
        or _of_shown(text, answer, question)
        or _command(text, question.parser)
        or _condition(text, question)
    )


def small_talk(text: str, question: OpenQuestion) -> str | None:
    """Return the small talk that a text is; with nothing open a yes or no is one too."""
    kind = question.parser.meaning(text, "small_talk")
    if question.screen is not None:
        kind = kind or _STAYS_OPEN.get(question.parser.meaning(text, "answers") or "")
    is_ack = question.screen is None and question.parser.meaning(text, "consent") is not None
    return kind or ("ack" if is_ack else None)


def exercise_named(
    text: str, names: Sequence[tuple[str, Message]], question: OpenQuestion
) -> Go | None:
    """Return the way to read of an exercise or family that is asked about by its name."""
    # An exercise may be called as its family is: it comes after it, and is meant.
    targets = {question.label(name): target for target, name in names}
    chosen = question.parser.named(text, tuple(targets))
    return None if chosen is None else Go("library", tuple(targets.values())[chosen])


def is_stop(text: str, parser: LanguageParser) -> bool:
    """Return whether somebody wants no more messages."""
    return parser.meaning(text, "stop") is not None


def _urgent(alarm: TextAlarm) -> Go:
    if alarm.level == SELF_HARM:
        return Go("unwell", SELF_HARM)
    return Go("pain", f"emergency:{alarm.reason}")


def _is_asked(alarm: TextAlarm, text: str, question: OpenQuestion) -> bool:
    """Return whether the open question asks about what the alarm is of."""
    if question.asks_conditions and question.parser.conditions(text):
        return True
    return question.asks_pain and alarm.level == "pain"


def _condition(text: str, question: OpenQuestion) -> Go | None:
    """Return the health check with what somebody says of their health ticked."""
    found = question.parser.conditions(text) & question.conditions
    return Go("health_check", f"tick:{','.join(sorted(found))}") if found else None


def _in_menu(answer: str | None, question: OpenQuestion) -> ThroughMenu | None:
    has_dots = any(choice.label.id == _DOTS for choice in question.choices)
    return ThroughMenu(_MEANT[answer][0]) if has_dots and answer in _IN_MENU and answer else None


def _of_shown(text: str, answer: str | None, question: OpenQuestion) -> Tap | Go | None:
    """Return a label of what was shown last, or the natural answer to a prompt."""
    labelled = question.labelled(text, question.shown, exactly=False)
    if labelled is not None:
        return _pressed(labelled)
    if question.screen is not None:
        return None
    consent = question.parser.meaning(text, "consent")
    after_all = [choice for choice in question.shown if choice.label.id == _AFTER_ALL]
    if consent == "yes" and after_all:
        is_weak = question.parser.meaning(text, "weak") is not None
        return Go("onboarding", "declined") if is_weak else _pressed(after_all[0])
    return question.meant(answer or (consent if question.is_prompt else None), question.shown)


def _command(text: str, parser: LanguageParser) -> Go | None:
    name = parser.meaning(text, "commands")
    if name is None:
        return None
    flow, _, argument = name.partition(" ")
    return Go(flow, argument) if argument else COMMANDS.get(flow, Go(flow))


def _names(choice: Choice) -> tuple[str, ...]:
    go = () if choice.go is None else (f"{choice.go.flow}:{choice.go.argument}",)
    return (choice.value, choice.label.id, *go)


def _pressed(choice: Choice) -> Tap | Go:
    return choice.go or Tap(choice.value)
