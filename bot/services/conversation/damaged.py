"""Somebody whose row cannot be read writes: one kind line, and nothing of theirs is changed."""

from datetime import datetime, timedelta

import structlog
from sqlalchemy import Connection

from bot.coaching.person.person import Locale
from bot.flows.turn import Go
from bot.services.conversation import flow_runner, system_screens
from bot.services.incoming import Answer, Arrival, Left, Pressed
from bot.services.messages import MessageBody
from bot.storage.outbox import outbox
from bot.storage.outbox.outbox import Queued
from bot.storage.rows import people

log = structlog.get_logger()

SENT_WITHIN = timedelta(hours=1)


def excuse(connection: Connection, arrival: Arrival, now: datetime) -> Answer | None:
    """Say that their data cannot be read; the answer to a tap.

    Said once, as long as the outbox remembers that it was: not for every message.
    """
    log.warning("person_unreadable", person_id=arrival.chat_id)
    if isinstance(arrival.received, Left):
        flow_runner.leave(connection, arrival.chat_id, now)
        return None
    people.heard(connection, arrival.chat_id, now)  # so that nobody is erased as silent
    locale = Locale(arrival.language, "UTC")
    line = Queued(
        key=f"damaged:{arrival.chat_id}",
        chat_id=arrival.chat_id,
        person_id=arrival.chat_id,
        body=MessageBody(system_screens.damaged(), locale),
        not_before=now,
        not_after=now + SENT_WITHIN,
    )
    outbox.queue(connection, [line], now)
    return Answer(None, locale) if isinstance(arrival.received, Pressed | Go) else None
