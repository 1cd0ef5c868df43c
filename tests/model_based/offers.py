"""Try each button of a message at once, and roll it back."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast

from sqlalchemy import Connection

from bot.chat.raw_data import decode
from bot.coaching.session.progress import TrainingProgress
from bot.coaching.warmup.progress import WarmUpProgress
from bot.flows.training.steps import AtBackNow, AtTrainingPlace
from bot.flows.turn import Go, Paragraph, Screen
from bot.services.app_context import AppContext
from bot.services.conversation.dispatcher import Dispatcher
from bot.services.incoming import Arrival, Pressed
from bot.storage.rows import conversations
from tests.model_based.buttons import Button
from tests.support.screens import messages_of

PRACTICES = frozenset({"warmup", "training"})
#: Ways into a practice that begin none.
_NO_BEGINNING = frozenset({"told", "end", "continue"})
#: Answers of an open question that begin something, or go on with it.
_GOING_ON = frozenset({"start", "easy", "go_on", "do_that"})
#: An answer that takes back what the button offered.
REFUSALS = (
    "warmup-nothing-left",
    "warmup-done-",
    "warmup-closed",
    "warmup-no-answers",
    "training-none-",
    "training-done-already",
    "training-closed",
    "suggestion-passed",
)


@dataclass(frozen=True)
class Trial:
    """Result of a button: `begins` None: no practice; `is_refused`: its offer is not to be had.

    `begins` is equal for two practices that are the same.
    """

    is_refused: bool = False
    begins: object | None = None


def trials(
    connection: Connection, app: AppContext, now: datetime, chat: int, buttons: Sequence[Button]
) -> list[tuple[Button, Trial]]:
    """Tap each of these buttons of a chat, and take it all back."""
    driver = cast("sqlite3.Connection", connection.connection.driver_connection)
    found: list[tuple[Button, Trial]] = []
    for on in buttons:
        given = decode(on.data)
        if not isinstance(given, Go | Pressed):
            found.append((on, Trial()))
            continue
        driver.execute("SAVEPOINT trial")
        try:
            found.append(
                (on, _tap(connection, app, now, Arrival(0, chat, given, "en", on.message)))
            )
        finally:
            driver.execute("ROLLBACK TO trial")
            driver.execute("RELEASE trial")
    return found


def _tap(connection: Connection, app: AppContext, now: datetime, arrival: Arrival) -> Trial:
    before = conversations.read(connection, arrival.chat_id)
    dispatcher = Dispatcher(connection, app, now, "trial")
    messages, _ = dispatcher.take(arrival)
    after = conversations.read(connection, arrival.chat_id)
    ids = {i for _, body in messages for i in _ids(body.content)}
    is_refused = _is_offer(arrival.received) and any(i.startswith(REFUSALS) for i in ids)
    if before is None or after is None or not _is_beginning(arrival.received):
        return Trial(is_refused)
    if isinstance(after.conversation.state, AtBackNow | AtTrainingPlace):
        return Trial(begins=after.conversation.state)
    is_new = before.session is None
    begun = _practice(after.session.progress) if after.session else None
    return Trial(begun is None, begun if is_new else None)


def _is_offer(given: object) -> bool:
    """Return whether it says that something begins or goes on; an answer may well end the day."""
    if isinstance(given, Go):
        return given.flow in PRACTICES
    return isinstance(given, Pressed) and given.value in _GOING_ON


def _is_beginning(given: object) -> bool:
    return (
        isinstance(given, Go) and given.flow in PRACTICES and given.argument not in _NO_BEGINNING
    )


def _practice(progress: object) -> object:
    match progress:
        case WarmUpProgress():
            return progress.plan.parts, progress.leads_to
        case TrainingProgress():
            return tuple(item.plan for item in progress.session.items)
        case _:
            return progress


def _ids(content: Any) -> Iterator[str]:  # noqa: ANN401 - a screen, or a small act
    if isinstance(content, Screen):
        for paragraph in content.text:
            yield from _said(paragraph)


def _said(paragraph: Paragraph) -> Iterator[str]:
    yield from (message.id for message in messages_of((paragraph,)))
