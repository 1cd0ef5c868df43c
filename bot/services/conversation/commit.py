"""The end of a turn, written down: the conversation's new row and its messages in the outbox."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta

from sqlalchemy import Connection

from bot.coaching.events import ErasureConfirmed
from bot.coaching.person.person import Person
from bot.coaching.remembered import LastShown, LastText, ShownButton
from bot.flows.privacy.data_import import AtReading
from bot.flows.sharing.viewing_steps import OfPerson
from bot.flows.turn import Screen, Turn, Where, asks, has_buttons, is_over
from bot.services.conversation import system_screens
from bot.services.conversation.flow_runner import Ended
from bot.services.incoming import WantedFile
from bot.services.messages import MessageBody, React, Strip
from bot.services.privacy import account
from bot.storage.outbox import outbox
from bot.storage.outbox.claims import Claimed
from bot.storage.outbox.outbox import EXPORT, LIVE, STILL, Act, Lane, Queued, supersede, viewed_key
from bot.storage.rows import conversations, journal, shares
from bot.storage.rows.conversations import Chat, Conversation
from bot.value import Value, replace

#: Names under which the last text that was not understood, and the last buttons, are stored.
TEXT, SHOWN = "last_text", "last_shown"


class Outcome:
    """Collects the messages of one input and saves the conversation."""

    def __init__(self, connection: Connection, chat: Chat, now: datetime, worker: str) -> None:
        self.messages: list[tuple[Claimed, MessageBody]] = []
        self.opened_by: int | None = chat.conversation.opened_by
        self.wake_at: datetime | None = None
        #: What was written is answered below it, not in a message further up.
        self.is_below = False
        #: Whether it was written.
        self.is_typed = False
        #: The update that is answered: what it says beside the conversation is said once.
        self.update_id = 0
        self.is_erased = False
        #: What was shown before a text that was not understood; it can still be answered.
        self._before: LastShown | None = None
        #: Whether an answer has to wait behind others of the chat.
        self.has_to_wait = False
        #: The file that the question waits for.
        self.wanted_file: WantedFile | None = None
        self._connection = connection
        self._chat = chat
        self._now = now
        self._worker = worker

    def finish(self, ended: Ended, message: int | None) -> None:
        """Save where the flow stands now, and queue what it says."""
        before = self._chat.conversation
        state = ended.turn.state
        revision, answered = (
            conversations.following_revision(before.revision, self._now),
            before.revision,
        )
        if state is not None and not ended.screens:
            # Nothing is shown, a toast at most: the question keeps its buttons.
            revision, answered = before.revision, before.answered
        after = Conversation(
            revision=revision,
            answered=answered,
            flow=ended.flow if state is not None else None,
            local_date=self._day(ended) if state is not None else None,
            state=state,
            opened_by=self.opened_by if state is not None else None,
            wake_at=ended.turn.wake_at,
        )
        self.wake_at = after.wake_at
        if isinstance(state, AtReading):
            self.wanted_file = WantedFile(ended.person.id, revision, state.file_id)
        conversations.save(self._connection, ended.person.id, after)
        post = self._post(after.revision, message, ended)
        shown = [s.anew() for s in ended.screens] if self.is_below else [*ended.screens]
        if self.is_typed and ended.toast is not None and shown:
            # Only a tap has a toast; what was written is answered aloud.
            shown[0] = replace(shown[0], text=(ended.toast, *shown[0].text))
        key = viewed_key(self._share_of(state)) if ended.flow == "viewing" else "turn"
        self._queued(post.queue(shown, key))
        if state is None:
            self._remember_shown(shown)
        if revision != before.revision:
            self._strip_old(post, shown)
        if self.is_below and ended.toast is not None and not shown:
            self.side_answer([Screen((ended.toast,), where=Where.NEW)], None)

    def side_answer(
        self, shown: Sequence[Screen], message: int | None, current: Screen | None = None
    ) -> None:
        """Queue screens beside the conversation: new, or in place of the pressed message.

        The open question, `current`, follows below new buttons: it is always the last.
        """
        key = f"beside:{self.update_id}"
        placed = [replace(s, where=Where.NEW) if message is None else s for s in shown]
        self._queued(self._post(0, message).queue(placed, key))
        self._remember_shown(placed)
        if current is None or not any(s.rows and s.where is Where.NEW for s in placed):
            return
        if is_over(current):
            self.close()
        elif asks(current):
            self.show(current.anew())

    def _remember_shown(self, shown: Sequence[Screen]) -> None:
        """Remember what leads somewhere, so that its label can be typed."""
        buttons = tuple(
            ShownButton(choice.label, choice.go.flow, choice.go.argument, choice.go.on)
            for screen in shown
            for row in screen.rows
            for choice in row
            if choice.go is not None
        )
        if buttons:
            last = LastShown(buttons, self._now)
            if self._before is not None:
                kept = dict.fromkeys((*self._before.buttons, *buttons))
                last = LastShown(tuple(kept), self._before.at)
            journal.remember(self._connection, self._chat.person.id, SHOWN, last, self._now)

    def not_understood(self, text: LastText, shown: LastShown | None) -> None:
        """Remember a text that was not understood: it may be edited, and is not answered alike.

        `shown` is what was shown before it.
        """
        self._before = shown or LastShown((), self._chat.person.created_at)
        journal.remember(self._connection, self._chat.person.id, TEXT, text, self._now)

    def close(self) -> None:
        """Close the question; its message loses its buttons."""
        before, person_id = self._chat.conversation, self._chat.person.id
        after = Conversation(
            conversations.following_revision(before.revision, self._now), before.answered
        )
        conversations.save(self._connection, person_id, after)
        if before.live_message is not None:
            key = f"strip:{person_id}:{before.live_message}:{after.revision}"
            self._post(0).act(Strip(), before.live_message, key)

    def export(self) -> None:
        """Queue all data of the person, as a file that is gathered when it is sent."""
        key = f"{EXPORT}{self.update_id}"
        self._queued(self._post(0).queue([system_screens.export()], key))

    def show(self, screen: Screen) -> None:
        """Queue the open question as a new message; its buttons keep their revision."""
        key = f"{STILL}{self.update_id}"
        self._queued(self._post(self._chat.conversation.revision).queue([screen], key))

    def again(self, shown: Screen, old_message: int | None) -> None:
        """Show the open question again, at most once per revision.

        An old message loses its buttons.
        """
        conversation = self._chat.conversation
        post = self._post(conversation.revision)
        self._queued(post.queue([shown], "again"))
        if old_message is not None and old_message != conversation.live_message:
            key = f"strip:{self._chat.person.id}:{old_message}:{conversation.revision}"
            post.act(Strip(), old_message, key)

    def react(self, reaction: React, message: int) -> None:
        """Acknowledge a message."""
        self._post(0).act(reaction, message, f"react:{self._chat.person.id}:{message}")

    def is_erasure(self, turn: Turn) -> bool:
        """Return whether everything of the person goes with this turn."""
        return any(isinstance(event, ErasureConfirmed) for event in turn.events)

    def erase(self, goodbye: Sequence[Screen]) -> None:
        """Erase everything of the person, at once; queue one goodbye that belongs to nobody."""
        live_message = self._chat.conversation.live_message
        account.erase(self._connection, self._chat.person, goodbye, self._now, live_message)
        self.is_erased = True

    def _share_of(self, state: object) -> int | None:
        """Return the share through which a step looks at somebody; None: at nobody alone."""
        if not isinstance(state, OfPerson):
            return None
        viewed = shares.of_viewer(self._connection, self._chat.person.id)
        return next((each.id for each in viewed if each.person_id == state.person), None)

    def _queued(self, posted: Posted) -> None:
        self.messages.extend(posted.messages)
        self.has_to_wait |= posted.has_to_wait

    def _post(self, revision: int, message: int | None = None, ended: Ended | None = None) -> Post:
        person = ended.person if ended else self._chat.person
        before = self._chat.conversation
        return Post(self._connection, person, before, revision, self._now, self._worker, message)

    def _day(self, ended: Ended) -> date:
        return ended.today if ended.session is None else ended.session.local_date

    def _strip_old(self, post: Post, shown: Sequence[Screen]) -> None:
        """Strip the buttons of the message tapped and of the question before."""
        live = self._chat.conversation.live_message
        # What takes the open question over strips the message before, once it is delivered.
        is_relayed = any(has_buttons(screen) for screen in shown)
        left = (post.tapped,) if is_relayed else (post.tapped, live)
        overwritten = {post.target(screen) for screen in shown}
        for message in {each for each in left if each is not None} - overwritten:
            post.act(Strip(), message, f"strip:{self._chat.person.id}:{message}:{post.revision}")


REPLY_WITHIN = timedelta(hours=24)
RING_WITHIN = timedelta(minutes=10)  # a rest's end helps no later than that


class Posted(Value):
    """Messages under way, or the note that they wait behind others of their chat."""

    messages: tuple[tuple[Claimed, MessageBody], ...] = ()
    has_to_wait: bool = False


class Post(Value):
    """Target of a turn's screens: the chat as it was, the message tapped, the new revision."""

    connection: Connection
    person: Person
    before: Conversation
    revision: int
    now: datetime
    worker: str
    tapped: int | None = None

    def target(self, screen: Screen) -> int | None:
        """Return the message that a screen replaces; None: it is a new one."""
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
            body=MessageBody(content, self.person.locale),
            not_before=self.now,
            not_after=self.now + REPLY_WITHIN,
            act=Act.STRIP if isinstance(content, Strip) else Act.REACT,
            edits=message_id,
        )
        outbox.queue(self.connection, [row], self.now)

    def _row(self, key: str, screen: Screen) -> Queued:
        target = self.target(screen)
        return Queued(
            key=key,
            chat_id=self.person.id,
            person_id=self.person.id,
            body=MessageBody(screen, self.person.locale),
            not_before=self.now,
            not_after=self.now + (RING_WITHIN if screen.rings else REPLY_WITHIN),
            lane=Lane.REPLY,
            act=Act.NEW if target is None else Act.EDIT,
            revision=self.revision,
            carries_buttons=has_buttons(screen),
            edits=target,
        )

    def _start(self, row: Queued) -> tuple[Claimed, MessageBody] | None:
        """Put a row under way at once; None: it waits, or its key says that it was said before."""
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
