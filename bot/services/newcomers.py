"""Who comes in: a person known, a person new, a group that gets one line."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import Connection

from bot.coaching.person import Person
from bot.services import screens
from bot.services.arrival import Arrival
from bot.services.house import House
from bot.services.letter import Letter
from bot.services.parcel import Voice
from bot.storage import conversations, outbox, people
from bot.storage.conversations import Chat
from bot.storage.outbox import Queued

GROUP_LINE_WITHIN = timedelta(hours=1)


def enter(connection: Connection, house: House, arrival: Arrival, now: datetime) -> Chat:
    """The chat of whoever writes; a new person gets the zone that their language suggests."""
    chat = conversations.load(connection, arrival.chat_id)
    if chat is not None:
        return chat
    guess = house.places.guess(arrival.language)
    person = Person(arrival.chat_id, arrival.language, guess.zone, created_at=now)
    people.add(connection, person)
    # The clock gives the first revision: after an erasure no old button fits by chance.
    conversations.add(connection, person.id, int(now.timestamp()))
    chat = conversations.load(connection, person.id)
    if chat is None:
        raise RuntimeError(f"person {person.id} was added and is not there")
    return chat


def greet_group(connection: Connection, arrival: Arrival, now: datetime) -> None:
    """One polite line to a group or a channel, then silence."""
    row = Queued(
        key=f"group:{arrival.chat_id}",
        chat_id=arrival.chat_id,
        person_id=None,
        body=Letter(screens.group(), Voice(arrival.language, "UTC")),
        not_before=now,
        not_after=now + GROUP_LINE_WITHIN,
    )
    outbox.queue(connection, [row], now)


def unpaused(person: Person) -> Person:
    """The person with prompts on again."""
    return replace(person, paused_from=None, paused_until=None)
