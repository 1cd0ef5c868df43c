"""End the sessions that nobody came back to, each by its flow and in its own transaction."""

from datetime import datetime, timedelta

import structlog
from sqlalchemy import Connection

from bot.coaching.calendar import local_date
from bot.flows.close import close_session
from bot.flows.turn import Turn
from bot.services.app_context import AppContext
from bot.services.conversation.flow_runner import OPEN_FOR, Run
from bot.storage.database import Database, Unavailable
from bot.storage.rows import conversations

log = structlog.get_logger()

AHEAD_OF_UTC = timedelta(hours=14)  # the zone in which a day begins first


async def end_left_open(database: Database, app: AppContext, now: datetime) -> None:
    """End sessions that are open after their second local day; what was done of them counts.

    Raises:
        Unavailable: the database is away; what is left comes next time.
    """
    first_over = (now + AHEAD_OF_UTC - OPEN_FOR).date() + timedelta(days=1)
    for person_id in await database.transaction(conversations.left_open, first_over):
        try:
            await database.transaction(_end, app, person_id, now)
        except Unavailable:
            raise
        except Exception as error:
            # What its flow cannot end must not stay open for ever.
            log.warning("left_open_failed", person_id=person_id, error=type(error).__name__)
            await database.transaction(conversations.close_left_open, person_id, first_over, now)


def _end(connection: Connection, app: AppContext, person_id: int, now: datetime) -> None:
    chat = conversations.load(connection, person_id)
    if chat is None:
        return
    if chat.session is None:
        # No class of this release can read it.
        conversations.close_session(connection, person_id, "partial", now)
    elif local_date(now, chat.person.zone) - chat.session.local_date >= OPEN_FOR:
        run = Run(connection, app, chat, now)
        run.record_turn(Turn(events=close_session(run.context()), progress=chat.session.progress))
