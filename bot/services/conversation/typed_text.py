"""Interpret typed words that the open question itself does not take.

Before those: a label word for word, an emergency, stop, pain, consent. After them: a label nearly
written out, an answer in words, a command in words.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fnmatch import fnmatchcase

from bot.coaching.message import Message, msg
from bot.flows.context import LanguageParser
from bot.flows.pain.details import argument_of
from bot.flows.turn import Choice, Go, Keyboard, Screen, Tap
from bot.value import Value

#: The buttons that an answer in words may mean, by value, way or label; the first one on screen.
_MEANT = {
    "yes": ("yes", "agree", "pain-button-hurts", "ok", "accept", "do_that", "easy", "ring",
            "erase", "withdraw", "nerves", "go_on", "good", "start", "warmup:*", "training:*"),
    "no": ("no", "none", "health-check-button-none", "mistake", "zone-button-other",
           "zone-button-again", "plan-questions-button-floor", "keep", "late-skip", "skip",
           "enough", "later", "prompt:not_today*", "morning:not_now"),
}  # fmt: skip


class OpenQuestion(Value):
    """The question that stands open: its screen (None: nothing is open), and how it is read.

    `asks_pain`: words of pain are an answer to it. `label` puts a button into words.
    """

    screen: Screen | None
    parser: LanguageParser
    label: Callable[[Message], str]
    asks_pain: bool = False

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


def before_the_answer(text: str, question: OpenQuestion) -> Tap | Go | None:
    """Return what comes before the open question's own answers; None: nothing of it."""
    parser = question.parser
    labelled = question.labelled(text, question.choices, exactly=True)
    if labelled is not None:
        return _pressed(labelled)
    alarm = parser.alarm(text)
    if alarm is not None and alarm.level == "emergency":
        return Go("pain", f"emergency:{alarm.reason}")
    if alarm is not None and not question.asks_pain:
        is_pain = alarm.level == "pain"
        stated = f"stated:{argument_of(alarm.pain)}"
        return Go("pain", stated if is_pain else f"words:{alarm.level}")
    consent = parser.meaning(text, "consent")
    return None if consent is None else _meant(consent, question)


def after_the_answer(text: str, question: OpenQuestion) -> Tap | Go | None:
    """Return what words may mean that the open question could not use."""
    labelled = question.labelled(text, question.choices, exactly=False)
    return None if labelled is None else _pressed(labelled)


def _meant(meaning: str, question: OpenQuestion) -> Tap | Go | None:
    """Return the button that stands for this answer: "Yes, it's 14:05" for yes."""
    choices = question.choices
    for choice in choices:
        first = question.label(choice.label).partition(" ")[0].rstrip(",:")
        if question.parser.meaning(first, "consent") == meaning and meaning in _MEANT:
            return _pressed(choice)
    for pattern in _MEANT.get(meaning, ()):
        for choice in choices:
            if any(fnmatchcase(name, pattern) for name in _names(choice)):
                return _pressed(choice)
    return None


def _names(choice: Choice) -> tuple[str, ...]:
    go = () if choice.go is None else (f"{choice.go.flow}:{choice.go.argument}",)
    return (choice.value, choice.label.id, *go)


def _pressed(choice: Choice) -> Tap | Go:
    return choice.go or Tap(choice.value)
