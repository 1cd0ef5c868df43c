"""`/stats`: what an admin sees of the bot; numbers only, nothing of anybody."""

from datetime import datetime

from sqlalchemy import Connection

from bot.clock import system_clock
from bot.coaching.message import msg
from bot.flows.turn import Screen, Where
from bot.services.incoming import Arrival
from bot.services.operations.alerts import notify
from bot.storage import operations
from bot.storage.outbox import outbox
from bot.storage.outbox.outbox import MessageState
from bot.storage.rows.statistics import figures

COMMAND = "stats"


def answer(connection: Connection, arrival: Arrival, now: datetime) -> None:
    """Queue the figures, beside whatever conversation stands open."""
    notify(
        connection, [arrival.chat_id], _screen(connection, now), f"stats:{arrival.update_id}", now
    )


def _screen(connection: Connection, now: datetime) -> Screen:
    found, waiting = figures(connection, now), outbox.sizes(connection)
    machine_time = system_clock()  # signs of life are written by the machine's clock
    beats = tuple(
        msg("stats-beat", part=part, seconds=round((machine_time - at).total_seconds()))
        for part, (at, _) in sorted(operations.beats(connection).items())
    )
    counters = tuple(
        msg("stats-counter", name=name, value=value)
        for name, value in sorted(operations.counters(connection).items())
    )
    people = msg(
        "stats-people", people=found.people, active=found.active, practised=found.practised
    )
    sending = waiting.get(MessageState.SENDING, 0)
    messages = msg("stats-messages", waiting=waiting.get(MessageState.QUEUED, 0), sending=sending)
    parts = ((msg("stats-title"), people, messages), beats, counters)
    return Screen(tuple(part for part in parts if part), where=Where.NEW)
