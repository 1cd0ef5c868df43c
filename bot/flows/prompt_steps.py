"""The questions that follow a prompt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class PromptLater:
    """When shall it ring again?"""


@dataclass(frozen=True)
class PromptSkipped:
    """Not today; why is asked, and may stay unsaid."""


@dataclass(frozen=True)
class PromptWhy:
    """Why this came."""


@dataclass(frozen=True)
class PromptIll:
    """Ill or hurt: what is it?"""


@dataclass(frozen=True)
class PromptFever:
    """Fever or a chest cold: when shall it be asked?"""


@dataclass(frozen=True)
class PromptWornOut:
    """Today is a rest day."""


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
