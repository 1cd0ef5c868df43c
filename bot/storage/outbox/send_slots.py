"""Reserve send slots: instants at which one message may leave, over all processes.

On PostgreSQL only, and by its clock, which is the same for all of them.
"""

from sqlalchemy import Connection, text

from bot.tuning import TUNING

#: The name under which the slots of all messages are booked.
EVERYBODY = "everybody"
#: Seconds: further ahead nobody can have booked, so the database's clock was set back.
IMPOSSIBLE = 10.0


_BOOK = text(
    """
    INSERT INTO timetable AS mine (name, free_at)
    VALUES (:name, clock_timestamp() + make_interval(secs => :length))
    ON CONFLICT (name) DO UPDATE SET free_at = make_interval(secs => :length) + CASE
        WHEN mine.free_at < clock_timestamp() + make_interval(secs => :ahead)
        THEN greatest(mine.free_at, clock_timestamp())
        ELSE clock_timestamp()
    END
    WHERE mine.free_at < clock_timestamp() + make_interval(secs => :ahead)
       OR mine.free_at > clock_timestamp() + make_interval(secs => :impossible)
    RETURNING CAST(extract(epoch FROM mine.free_at - clock_timestamp()) AS float8)
        - CAST(:length AS float8)
    """
)
_QUICKLY = text("SET LOCAL synchronous_commit TO off")


def slot_name(chat_id: int) -> str:
    """Return the name under which the slots of a group are booked."""
    return f"group:{chat_id}"


def book(
    connection: Connection, count: int, interval: float, name: str = EVERYBODY
) -> float | None:
    """Book so many slots in a row, `interval` seconds apart, the first not before now.

    Nobody else gets any of them: whoever books at the same time waits for the row. 3 booked at
    12:00:00.00, 0.04 s apart, while 12:00:00.10 is the next free one -> 0.10, and 12:00:00.22 is
    the next free one.

    Returns:
        Seconds from now until the first of them; None where it is further than is booked.
    """
    # A lost booking is no harm: the database takes longer to come back than they are open.
    connection.execute(_QUICKLY)
    values = {
        "name": name,
        "length": count * interval,
        "ahead": TUNING.slots_ahead_seconds,
        "impossible": IMPOSSIBLE + interval,
    }
    seconds: float | None = connection.execute(_BOOK, values).scalar()
    return seconds
