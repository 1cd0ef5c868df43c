"""Planned practice, for whoever has the address of it."""

import asyncio
import secrets
from collections.abc import Callable, Mapping
from datetime import datetime

from sqlalchemy import Connection

from bot.clock import Clock
from bot.coaching.person.sharing import digest_of
from bot.flows.media import CalendarFile
from bot.flows.progress.calendar import planned_of
from bot.flows.turn import Context
from bot.services.app_context import AppContext
from bot.services.history import StoredMemory
from bot.storage.database import Database
from bot.storage.encryption.codec import Unreadable
from bot.storage.rows import calendars, conversations

PATH = "/calendar/"
SUFFIX = ".ics"
_TOKEN_BYTES = 32


def addresses(public_url: str) -> Callable[[], str]:
    """Return what makes a new address that nobody can guess."""
    return lambda: f"{public_url}{PATH}{secrets.token_urlsafe(_TOKEN_BYTES)}{SUFFIX}"


class CalendarFeed:
    """Calendars by the tokens of their addresses."""

    def __init__(self, database: Database, app: AppContext, clock: Clock) -> None:
        self.database = database
        self._app = app
        self._clock = clock

    async def read(self, token: str) -> bytes | None:
        """Return the calendar of a token as iCalendar; None: it is none, or was revoked.

        Raises:
            Unavailable: the database is away.
        """
        found = await self.database.transaction(_planned, self._app, token, self._clock())
        return None if found is None else await asyncio.to_thread(_written, *found)


def _planned(
    connection: Connection, app: AppContext, token: str, now: datetime
) -> tuple[CalendarFile, Mapping[str, str]] | None:
    person_id = calendars.person_of(connection, digest_of(token))
    if person_id is None:
        return None
    try:
        chat = conversations.read(connection, person_id)
    except Unreadable:
        return None
    if chat is None:
        return None
    person = chat.person
    context = Context(
        catalogue=app.catalogue,
        person=person,
        now=now,
        memory=StoredMemory(connection, person, now),
        places=app.places,
        parser=app.parser(person.language),
        session=chat.session,
    )
    planned, locale = planned_of(context), person.locale
    return planned, {name: app.label(message, locale) for name, message in planned.words}


def _written(planned: CalendarFile, words: Mapping[str, str]) -> bytes:
    from bot.pictures.calendar_file import as_ics  # noqa: PLC0415 - few ask for it

    return as_ics(planned, words)
