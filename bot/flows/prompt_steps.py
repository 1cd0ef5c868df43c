"""The questions that follow a prompt; `kind` says whether of a warm-up or of a session."""

from __future__ import annotations

from datetime import date

from bot.coaching.value import Value

WARM_UP = "warmup"
TRAINING = "training"
MOST_SNOOZES = 3


class PromptLater(Value):
    """When shall it ring again?"""

    kind: str = WARM_UP


class PromptSkipped(Value):
    """Not today; why is asked, and may stay unsaid."""

    kind: str = WARM_UP


class PromptWhy(Value):
    """Why this came."""

    kind: str = WARM_UP


class PromptIll(Value):
    """Ill or hurt: what is it?"""

    kind: str = WARM_UP


class PromptFever(Value):
    """Fever or a chest cold: when shall it be asked?"""

    kind: str = WARM_UP


class PromptWornOut(Value):
    """Today is a rest day."""

    kind: str = WARM_UP


class PromptMeanwhile(Value):
    """On which days of an outage was practised all the same?"""

    chosen: frozenset[date] = frozenset()


Step = (
    PromptLater
    | PromptSkipped
    | PromptWhy
    | PromptIll
    | PromptFever
    | PromptWornOut
    | PromptMeanwhile
)
STEPS = (
    PromptLater,
    PromptSkipped,
    PromptWhy,
    PromptIll,
    PromptFever,
    PromptWornOut,
    PromptMeanwhile,
)
