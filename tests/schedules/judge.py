"""Laws that hold at the end of every schedule, whatever happened in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, select

from bot.flows.turn import Screen
from bot.services.incoming import Pressed
from bot.storage import operations
from bot.storage.outbox.outbox import REMINDER
from bot.storage.tables import CONVERSATIONS, OCCURRENCES, OUTBOX, REMINDERS, UPDATES
from tests.schedules.world import PEOPLE, World

#: Why a message need not be sent.
LEFT_OUT = frozenset({"changed", "done", "held", "superseded"})


def broken(world: World, connection: Connection) -> list[str]:
    """Return each law that a schedule has broken, in words."""
    rows = list(connection.execute(select(OUTBOX).order_by(OUTBOX.c.id)).mappings())
    counters = operations.counters(connection)
    return [
        *world.errors,
        *_updates(world, connection),
        *_turns(world),
        *_messages(rows, counters),
        *_copies(world, rows, counters),
        *_questions(world, connection),
        *_repeated(rows, list(connection.execute(select(OCCURRENCES)).mappings())),
        *_prompts(world, connection),
        *(["a request left while Telegram had asked for silence"] * world.telegram.too_early),
    ]


def _updates(world: World, connection: Connection) -> Iterator[str]:
    known = set(connection.execute(select(UPDATES.c.update_id)).scalars())
    for arrival in world.updates:
        if arrival.update_id in world.telegram.unconfirmed:
            yield f"never confirmed: {arrival}"
        if arrival.update_id not in known:
            yield f"confirmed, and not handled: {arrival}"


def _turns(world: World) -> Iterator[str]:
    times = Counter(each.arrival.update_id for each in world.handled)
    for number, count in times.items():
        if count > 1:
            yield f"update {number} was handled {count} times"
    for each in world.handled:
        received = each.arrival.received
        is_old = isinstance(received, Pressed) and received.revision != each.before
        if is_old and each.after != each.before:
            yield f"an old button was taken: {each}"


def _messages(rows: Sequence[Mapping[Any, Any]], counters: Mapping[str, int]) -> Iterator[str]:
    counted = counters.get("sent", 0) + counters.get("sent_again", 0)
    sent = sum(row["state"] == "sent" for row in rows)
    if counted != sent:
        yield f"{counted} messages are counted as sent, and {sent} are"
    for row in rows:
        what = f"message {row['id']} ({row['key']}) of chat {row['chat_id']}"
        if row["state"] in {"queued", "sending"} and row["lane"] == 0:
            yield f"{what} is still {row['state']}"
        doubted = row["reason"] == "unknown" and counters.get("unknown", 0)
        if row["state"] == "dropped" and row["reason"] not in LEFT_OUT and not doubted:
            yield f"{what} was dropped: {row['reason']}"


def _copies(
    world: World, rows: Sequence[Mapping[Any, Any]], counters: Mapping[str, int]
) -> Iterator[str]:
    new = [row for row in rows if row["state"] == "sent" and row["act"] == "new"]
    sent = Counter(row["chat_id"] for row in new)
    doubts = counters.get("unknown", 0) + counters.get("dropped_unknown", 0)
    copies = 0
    for chat_id in PEOPLE:
        more = world.telegram.new_messages[chat_id] - sent[chat_id]
        if more < 0:
            yield f"chat {chat_id}: {-more} messages count as sent and never arrived"
        copies += max(0, more)
    if copies > doubts:
        yield f"{copies} copies, and {doubts} doubts are counted"
    if doubts and not world.telegram.doubts + world.doubts:
        yield f"{doubts} doubts are counted, and nothing was in doubt"


def _questions(world: World, connection: Connection) -> Iterator[str]:
    for row in connection.execute(select(CONVERSATIONS)).mappings():
        chat = world.telegram.chats[row["person_id"]]
        last = chat[-1].shown.content if chat else None
        if not isinstance(last, Screen) or len(chat) == 0:
            yield f"chat {row['person_id']}: nothing was ever said"
            continue
        if row["flow"] is None:
            continue
        live = [m for m in chat if any(c.value for c in m.buttons)]
        if live and not any(m.shown.revision == row["revision"] for m in live):
            yield f"chat {row['person_id']}: the open question has no message with its buttons"


def _repeated(
    rows: Sequence[Mapping[Any, Any]], occurrences: Sequence[Mapping[Any, Any]]
) -> Iterator[str]:
    sent = Counter(
        row["key"].rpartition(":")[0]
        for row in rows
        if row["lane"] == REMINDER and row["state"] == "sent"
    )
    for row in occurrences:
        key = f"remind:{row['person_id']}:{row['kind']}:{row['local_date']}:{row['pass']}"
        if sent[key] > 1 + row["snoozes"]:
            yield f"{key} was sent {sent[key]} times"


def _prompts(world: World, connection: Connection) -> Iterator[str]:
    for row in connection.execute(select(REMINDERS)).mappings():
        if row["resting"] is None and row["next_at"] is not None and row["next_at"] <= world.ended:
            yield f"person {row['person_id']}: {row['kind']} of {row['next_at']} never came due"
    for row in connection.execute(select(OCCURRENCES)).mappings():
        is_late = row["state"] == "held" and row["ring_at"] <= world.ended
        if row["state"] == "queued" or is_late:
            yield f"person {row['person_id']}: {row['kind']} is still {row['state']}"
