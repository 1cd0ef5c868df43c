"""Groups that warm up together: the hour of the post, and who tapped the last one.

Of a person only a digest is stored, keyed as that of the erased: without the key nobody can tell
whose it is. It goes with the next post, with the group, and with the person.
"""

from collections.abc import Collection, Sequence
from datetime import date, datetime, time

from sqlalchemy import Connection, bindparam, delete, func, select, update

from bot.coaching.calendar import Occurrence, is_zone
from bot.storage.encryption.encryption import vault_of
from bot.storage.outbox.send_slots import slot_name
from bot.storage.statements import Prepared, Values, add_new, in_list, put
from bot.storage.tables import GROUP_TAPS, GROUP_WARMUPS, SEND_SLOTS
from bot.storage.tables.columns import is_sound
from bot.value import Value


class GroupRow(Value):
    """A group that asked: the local hour of its post, the next one, the date of the last one."""

    chat_id: int
    topic: int | None
    bot: str
    language: str
    zone: str
    local_time: time
    next: Occurrence
    day: date | None = None
    edit_at: datetime | None = None  # when the count was, or will be, edited last


class GroupCount(Value):
    """Numbers of members who joined the post of the day, and of those who have done it."""

    joined: int
    done: int


def save(connection: Connection, group: GroupRow) -> None:
    """Set a group's warm-up, or change it."""
    columns = {
        "topic": group.topic,
        "bot": group.bot,
        "language": group.language,
        "zone": group.zone,
        "local_time": group.local_time,
        "next_at": group.next.due_at,
        "next_date": group.next.local_date,
        "day": group.day,
        "edit_at": group.edit_at,
    }
    put(connection, GROUP_WARMUPS, {"chat_id": group.chat_id}, columns)


_OF_CHAT = Prepared(
    select(GROUP_WARMUPS).where(GROUP_WARMUPS.c.chat_id == bindparam("chat")).with_for_update()
)


def get(connection: Connection, chat_id: int) -> GroupRow | None:
    """Return a group, locked until the commit; None: nobody asked there."""
    found = [_group(row) for row in _OF_CHAT.mappings(connection, {"chat": chat_id})]
    return found[0] if found else None


_DUE = Prepared(
    select(GROUP_WARMUPS)
    .where(GROUP_WARMUPS.c.next_at <= bindparam("now"))
    .order_by(GROUP_WARMUPS.c.next_at)
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True)
)


def due(connection: Connection, now: datetime, most: int) -> Sequence[GroupRow]:
    """Return groups whose hour has come, locked; one that cannot be read is forgotten."""
    rows = _DUE.mappings(connection, {"now": now, "most": most})
    found = [(row["chat_id"], _group(row)) for row in rows]
    forget(connection, [chat_id for chat_id, group in found if group is None])
    return [group for _, group in found if group is not None]


def next_due(connection: Connection) -> datetime | None:
    """Return when the next group's hour comes."""
    found: datetime | None = connection.execute(select(func.min(GROUP_WARMUPS.c.next_at))).scalar()
    return found if is_sound(found) else None


def forget(connection: Connection, chat_ids: Collection[int]) -> None:
    """Delete all that is stored of these groups."""
    if chat_ids:
        clear_taps(connection, chat_ids)
        where = GROUP_WARMUPS.c.chat_id.in_(chat_ids)
        connection.execute(delete(GROUP_WARMUPS).where(where))
        slots = [slot_name(chat_id) for chat_id in chat_ids]
        connection.execute(delete(SEND_SLOTS).where(SEND_SLOTS.c.name.in_(slots)))


def migrate(connection: Connection, chat_id: int, to: int) -> None:
    """Give a group that became a supergroup its new number; what was asked for there wins."""
    if get(connection, to) is not None:
        forget(connection, [chat_id])
    for table in (GROUP_WARMUPS, GROUP_TAPS):
        connection.execute(update(table).where(table.c.chat_id == chat_id).values(chat_id=to))


def clear_taps(connection: Connection, chat_ids: Collection[int]) -> None:
    """Delete the taps of the last post."""
    connection.execute(delete(GROUP_TAPS).where(GROUP_TAPS.c.chat_id.in_(chat_ids)))


_TAPPED = Prepared(
    select(GROUP_TAPS.c.member, GROUP_TAPS.c.is_done).where(
        GROUP_TAPS.c.chat_id == bindparam("chat"), in_list(GROUP_TAPS.c.member, "members")
    )
)


def tap(connection: Connection, chat_id: int, person_id: int, *, is_done: bool) -> bool:
    """Count a member who joins, or has done it; return whether that changes the count."""
    members = _digests(connection, person_id)
    known = _TAPPED.rows(connection, {"chat": chat_id, "members": members})
    if not known:
        row = {"chat_id": chat_id, "member": members[0], "is_done": is_done}
        return add_new(connection, GROUP_TAPS, row)
    if not is_done or known[0][1]:
        return False
    key = {"chat_id": chat_id, "member": known[0][0]}
    put(connection, GROUP_TAPS, key, {"is_done": True})
    return True


def count(connection: Connection, chat_id: int) -> GroupCount:
    """Count those who joined, and those who have done it."""
    done = func.count().filter(GROUP_TAPS.c.is_done)
    statement = select(func.count(), done).where(GROUP_TAPS.c.chat_id == chat_id)
    return GroupCount(*connection.execute(statement).one())


def erase_member(connection: Connection, person_id: int) -> None:
    """Delete the taps of a person."""
    members = _digests(connection, person_id)
    connection.execute(delete(GROUP_TAPS).where(GROUP_TAPS.c.member.in_(members)))


def _digests(connection: Connection, person_id: int) -> tuple[str, ...]:
    """Return a member's digest under each key, the newest first; another one than the erased's."""
    return vault_of(connection).digests(f"group member {person_id}".encode())


def _group(row: Values) -> GroupRow | None:
    instants = (row["next_at"], row["next_date"], row["local_time"], row["day"], row["edit_at"])
    if not is_zone(row["zone"]) or not is_sound(*instants):
        return None
    return GroupRow(
        chat_id=row["chat_id"],
        topic=row["topic"],
        bot=row["bot"],
        language=row["language"],
        zone=row["zone"],
        local_time=row["local_time"],
        next=Occurrence(row["next_date"], row["next_at"]),
        day=row["day"],
        edit_at=row["edit_at"],
    )
