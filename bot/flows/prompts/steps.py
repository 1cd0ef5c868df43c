"""The questions that follow a prompt; `kind` says whether of a warm-up or of a session."""

from datetime import date
from typing import get_args

from bot.coaching.reminders.policy import ReminderKind
from bot.value import Value


class PromptLater(Value):
    """Question: when shall it ring again?"""

    kind: ReminderKind = ReminderKind.WARMUP


class PromptSkipped(Value):
    """Skipped for today; why is asked, and may stay unanswered."""

    kind: ReminderKind = ReminderKind.WARMUP


class PromptWhy(Value):
    """Explanation of why this came."""

    kind: ReminderKind = ReminderKind.WARMUP


class PromptIll(Value):
    """Ill or hurt: what is it?"""

    kind: ReminderKind = ReminderKind.WARMUP


class PromptFever(Value):
    """Fever or a chest cold: when shall it be asked?"""

    kind: ReminderKind = ReminderKind.WARMUP


class PromptWornOut(Value):
    """Today is a rest day."""

    kind: ReminderKind = ReminderKind.WARMUP


class PromptElsewhere(Value):
    """Today is trained elsewhere; `is_new`: it counts since this was said."""

    is_new: bool = True


class PromptMeanwhile(Value):
    """Question: on which days of an outage was practised all the same?"""

    chosen: frozenset[date] = frozenset()


Step = (
    PromptLater
    | PromptSkipped
    | PromptWhy
    | PromptIll
    | PromptFever
    | PromptWornOut
    | PromptElsewhere
    | PromptMeanwhile
)
STEPS = get_args(Step)
