"""Put a turn's screens into the outbox: one key per turn and place, the first one under way."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from sqlalchemy import Connection

from bot.coaching.person.person import Person
from bot.flows.turn import Screen, Where
from bot.services.message_body import MessageBody, has_buttons, locale_of
from bot.services.messages import React, Strip
from bot.storage.outbox import outbox
from bot.storage.outbox.claims import Claimed
from bot.storage.outbox.outbox import LIVE, REPLY, Queued, supersede
from bot.storage.rows.conversations import Conversation
from bot.value import Value, replace

REPLY_WITHIN = timedelta(hours=24)
RING_WITHIN = timedelta(minutes=10)  # a rest's end helps no later than that


class Posted(Value):
    """What is under way by now, or that it has to wait behind others of its chat."""

    messages: tuple[tuple[Claimed, MessageBody], ...] = ()
    has_to_wait: bool = False


class Post(Value):
    """Where a turn's screens go: the chat as it was, the message tapped, the new revision."""

    connection: Connection
    person: Person
    before: Conversation
    revision: int
    now: datetime
    worker: str
    tapped: int | None = None

    def target(self, screen: Screen) -> int | None:
        """The message that a screen replaces; None: it is a new one."""
        if screen.where is Where.NEW:
            return None
        return self.tapped or self.before.live_message or LIVE

    def queue(self, screens: Iterable[Screen], key: str = "turn") -> Posted:
        """Queue screens in order; the first is born sending where nothing else waits.

        Where it has to wait, it takes the place of what it overtakes.
        """
        shown = _without_overwritten(list(screens))
        rows = [
            self._row(f"{key}:{self.person.id}:{self.revision}:{n}", each)
            for n, each in enumerate(shown)
        ]
        if not rows:
            return Posted()
        started = self._start(rows[0])
        outbox.queue(self.connection, rows[1:], self.now)
        if started is not None:
            return Posted((started,))
        supersede(self.connection, rows, self.now)
        return Posted(has_to_wait=True)

    def act(self, content: Strip | React, message_id: int, key: str) -> None:
        """Queue a small act on a message."""
        row = Queued(
            key=key,
            chat_id=self.person.id,
            person_id=self.person.id,
            body=MessageBody(content, locale_of(self.person)),
            not_before=self.now,
            not_after=self.now + REPLY_WITHIN,
            act="strip" if isinstance(content, Strip) else "react",
            edits=message_id,
        )
        outbox.queue(self.connection, [row], self.now)

    def _row(self, key: str, screen: Screen) -> Queued:
        target = self.target(screen)
        return Queued(
            key=key,
            chat_id=self.person.id,
            person_id=self.person.id,
            body=MessageBody(screen, locale_of(self.person)),
            not_before=self.now,
            not_after=self.now + (RING_WITHIN if screen.rings else REPLY_WITHIN),
            lane=REPLY,
            act="new" if target is None else "edit",
            revision=self.revision,
            carries_buttons=has_buttons(screen),
            edits=target,
        )

    def _start(self, row: Queued) -> tuple[Claimed, MessageBody] | None:
        """Under way from its birth; None: it waits, or its key says that it was said before."""
        number = outbox.start(self.connection, row, self.now, self.worker)
        if number is None:
            return None
        live = self.before.live_message
        body = row.body
        if not isinstance(body, MessageBody):
            raise TypeError("a turn queues messages only")
        edits = live if row.edits == LIVE else row.edits
        claimed = Claimed(
            id=number,
            chat_id=row.chat_id,
            person_id=row.person_id,
            body=body,
            lane=row.lane,
            act=row.act,
            revision=row.revision,
            carries_buttons=row.carries_buttons,
            edits=edits,
            edits_media=edits is not None and edits == live and self.before.live_has_media,
            attempts=0,
            delays=0,
            not_after=row.not_after,
            created_at=self.now,
        )
        return claimed, body


def _without_overwritten(screens: list[Screen]) -> list[Screen]:
    """Leave out an edit that the next screen of the same turn replaces at once."""
    remaining: list[Screen] = []
    for screen in screens:
        if remaining and remaining[-1].where is Where.EDIT and screen.where is Where.EDIT:
            screen = replace(screen, rings=screen.rings or remaining[-1].rings)  # noqa: PLW2901
            remaining.pop()
        remaining.append(screen)
    return remaining
