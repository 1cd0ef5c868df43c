"""A person's sets one by one, with what was answered about each, out of the journal."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from bot.coaching.events import (
    AnswerGiven,
    Event,
    PainReported,
    SessionStarted,
    SetCompleted,
    SetUndone,
)
from bot.value import Value, replace


class LoggedSet(Value):
    """One set, or several that one tap stood for, with its answers; "" where nothing was said."""

    at: datetime
    day: date
    session: str  # warmup | training
    exercise: str
    number: int
    sets: int
    reps: int
    side: str = ""
    load: str = ""
    felt: str = ""
    rir: str = ""
    form: str = ""
    pain: int | None = None


class SetLog:
    """Grows by events in their order; a set that was taken back is in it no more."""

    def __init__(self) -> None:
        self.sets: list[LoggedSet] = []
        self._session = "warmup"

    def add(self, events: Iterable[tuple[datetime, date, Event]]) -> None:
        """Take in events: their instant, the local date they belong to, what happened."""
        for at, day, event in events:
            self._add(at, day, event)

    def _add(self, at: datetime, day: date, event: Event) -> None:
        match event:
            case SessionStarted(kind=kind):
                self._session = kind
            case SetCompleted():
                self.sets.append(_logged(at, day, self._session, event))
            case SetUndone(since=since):
                self.sets = [each for each in self.sets if each.at < since]
            case AnswerGiven(exercise=exercise, question="felt" | "rir" | "form" as question):
                self._note(day, exercise, {question: event.value})
            case PainReported(exercise=str(exercise), number=number):
                self._note(day, exercise, {"pain": number})
            case _:
                return

    def _note(self, day: date, exercise: str, answer: dict[str, str | int]) -> None:
        """Note an answer with the last set of that exercise on that day."""
        for place in range(len(self.sets) - 1, -1, -1):
            each = self.sets[place]
            if each.day != day:
                return
            if each.exercise == exercise:
                self.sets[place] = replace(each, **answer)
                return


def _logged(at: datetime, day: date, session: str, done: SetCompleted) -> LoggedSet:
    return LoggedSet(
        at=at,
        day=day,
        session=session,
        exercise=done.exercise,
        number=done.number,
        sets=done.sets,
        reps=done.reps,
        side=done.side or "",
        load=done.load or "",
    )
