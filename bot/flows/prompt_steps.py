"""The questions that follow a prompt; `kind` says whether of a warm-up or of a session."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

WARM_UP = "warmup"
TRAINING = "training"
MOST_SNOOZES = 3


@dataclass(frozen=True)
class PromptLater:
    """When shall it ring again?"""

    kind: str = WARM_UP


@dataclass(frozen=True)
class PromptSkipped:
    """Not today; why is asked, and may stay unsaid."""

    kind: str = WARM_UP


@dataclass(frozen=True)
class PromptWhy:
    """Why this came."""

    kind: str = WARM_UP


@dataclass(frozen=True)
class PromptIll:
    """Ill or hurt: what is it?"""

    kind: str = WARM_UP


@dataclass(frozen=True)
class PromptFever:
    """Fever or a chest cold: when shall it be asked?"""

    kind: str = WARM_UP


@dataclass(frozen=True)
class PromptWornOut:
    """Today is a rest day."""

    kind: str = WARM_UP


@dataclass(frozen=True)
class PromptMeanwhile:
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
