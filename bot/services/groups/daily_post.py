"""Post the warm-ups whose hour has come."""

from datetime import datetime, timedelta

from sqlalchemy import Connection

from bot.coaching.person.person import Locale
from bot.services.groups import screens
from bot.services.groups.together import next_post
from bot.services.messages import MessageBody
from bot.storage.outbox import outbox
from bot.storage.outbox.outbox import Queued
from bot.storage.rows import groups
from bot.storage.rows.groups import GroupCount, GroupRow
from bot.tuning import TUNING
from bot.value import replace

#: How late a post still helps; after an outage it comes the next day.
GRACE = timedelta(hours=3)


def post_due(connection: Connection, now: datetime) -> int:
    """Queue the posts that are due, at most so many at once; how many groups were due."""
    found = groups.due(connection, now, TUNING.groups_posted)
    for group in found:
        coming = group.next
        if now <= coming.due_at + GRACE:
            groups.clear_taps(connection, [group.chat_id])
            group = replace(group, day=coming.local_date, edit_at=None)  # noqa: PLW2901
            outbox.queue(connection, [_post(group, now)], now)
        # After an outage the first post that still helps may be due already.
        groups.save(connection, replace(group, next=next_post(group, now - GRACE)))
    return len(found)


def _post(group: GroupRow, now: datetime) -> Queued:
    day = group.next.local_date
    screen = screens.post(group, day, GroupCount(0, 0))
    return Queued(
        key=f"together:{group.chat_id}:{day}",
        chat_id=group.chat_id,
        person_id=None,
        body=MessageBody(screen, Locale(group.language, group.zone), topic=group.topic),
        not_before=now,
        not_after=group.next.due_at + GRACE,
    )
