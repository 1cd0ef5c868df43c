"""The items of the health check as the content gives them, and what each answer leads to."""

from typing import Literal

from bot.coaching.catalogue.exercise import Posture
from bot.value import Value


class Consequence(Value):
    """Consequence of one answer of the health check; the strictest of all of them binds."""

    mode: str | None = None  # a Mode of person.py
    max_rung: int | None = None
    min_rir: int | None = None
    postures: frozenset[Posture] | None = None  # None: all of them
    families_off: frozenset[str] = frozenset()
    contraindications: frozenset[str] = frozenset()
    back_sensitive: bool = False
    no_session: bool = False  # none today
    lock: str | None = None  # emergency: the reason of a Lock
    refer: Literal["talk", "check", "week", "today"] | None = None  # to whom, how soon
    calm: bool = False  # "probably nothing serious" may be said


class HealthAnswer(Value):
    """An answer: what follows until a professional has cleared it, and what stays after."""

    id: str  # "yes", or an answer to the follow-up question
    uncleared: Consequence = Consequence()
    cleared: Consequence = Consequence()


class HealthItem(Value):
    """One item of the health check; its words are `label`, its button's `label` + ".button"."""

    id: str
    screen: str  # general | back | more_back | pain
    label: str
    answers: tuple[HealthAnswer, ...]
    follow_up: str | None = None  # message id of the question that is asked after a tick
    only_after: str | None = None  # the item that has to be ticked for this one to be asked
