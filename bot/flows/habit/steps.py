"""The questions on the habit, and the offer that may follow them."""

from typing import get_args

from bot.coaching.remembered import FadingStep
from bot.value import Value


class AtHabitQuestion(Value):
    """One of the four questions; `answers`, 1 to 7, to those before it."""

    answers: tuple[int, ...] = ()


class AtQuieterStep(Value):
    """Question: shall the prompts fade to this step?"""

    step: FadingStep


Step = AtHabitQuestion | AtQuieterStep
STEPS = get_args(Step)
