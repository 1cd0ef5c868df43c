"""A group's warm-up together: asked for and ended by admins, counted by taps."""

from datetime import datetime, time, timedelta

from sqlalchemy import Connection

from bot.coaching.calendar import EVERY_DAY, Occurrence, next_occurrence
from bot.coaching.message import msg
from bot.coaching.person.person import Locale, Person
from bot.coaching.reminders.policy import EndReason, Reason, UncountedReason
from bot.flows.context import LanguageParser
from bot.flows.turn import Screen
from bot.services.app_context import AppContext
from bot.services.groups import screens
from bot.services.incoming import (
    Answer,
    Arrival,
    GroupAsked,
    GroupLeft,
    GroupMigrated,
    GroupTapped,
)
from bot.services.messages import MessageBody
from bot.storage.outbox import outbox
from bot.storage.outbox.outbox import Act, Queued, supersede
from bot.storage.rows import groups, people
from bot.storage.rows.groups import GroupRow
from bot.storage.rows.people import PersonUnreadable
from bot.value import Value, replace

REPLY_WITHIN = timedelta(hours=1)
#: Taps between two edits of the count change it together.
EDIT_EVERY = timedelta(seconds=10)

GroupEvent = GroupAsked | GroupTapped | GroupLeft | GroupMigrated


class GroupTurn(Value):
    """Result of a group's update: the answer to a tap, and when the ticker has to look."""

    answer: Answer | None = None
    wake_at: datetime | None = None


def take(
    connection: Connection, app: AppContext, arrival: Arrival, event: GroupEvent, now: datetime
) -> GroupTurn:
    """Take one update of a group."""
    match event:
        case GroupAsked():
            return _Group(connection, app, arrival, event.asker, now).asked(event)
        case GroupTapped():
            return _Group(connection, app, arrival, event.by, now).tapped(event)
        case GroupLeft():
            forget(connection, arrival.chat_id, Reason.GONE, now)
        case GroupMigrated(to):
            groups.migrate(connection, arrival.chat_id, to)
    return GroupTurn()


def forget(connection: Connection, chat_id: int, reason: EndReason, now: datetime) -> None:
    """Delete a group's warm-up, and send it nothing that waits."""
    groups.forget(connection, [chat_id])
    outbox.drop_chat(connection, [chat_id], reason, now)


def next_post(group: GroupRow, now: datetime) -> Occurrence:
    """Return the next post after an instant: one a local date, whichever hour was chosen."""
    coming = next_occurrence(EVERY_DAY, group.local_time, group.zone, now)
    while group.day is not None and coming.local_date <= group.day:
        coming = next_occurrence(EVERY_DAY, group.local_time, group.zone, coming.due_at)
    return coming


class _Group:
    """One update of a group, and who sent it."""

    def __init__(
        self,
        connection: Connection,
        app: AppContext,
        arrival: Arrival,
        by: int | None,
        now: datetime,
    ) -> None:
        self._connection = connection
        self._app = app
        self._arrival = arrival
        self._now = now
        self._group = groups.get(connection, arrival.chat_id)
        self._person = None if by is None else _known(connection, by)
        guess = Locale(arrival.language, app.places.guess(arrival.language).zone)
        self._locale = guess if self._person is None else self._person.locale

    def asked(self, event: GroupAsked) -> GroupTurn:
        """Set the hour, end it, or ask for it."""
        if event.is_admin is None:
            once = f"{event.asker}:{self._now:%Y%m%d%H%M}"
            self._reply(screens.line("together-unsure"), event.topic, once)
            return GroupTurn()
        if not event.is_admin:
            self._reply(screens.line("together-admins"), event.topic, f"{event.asker}:{self._day}")
            return GroupTurn()
        parser = self._app.parser(self._locale.language)
        words = event.argument
        if not words:
            self._reply(screens.menu(self._group), event.topic)
        elif words == "stop" or parser.meaning(words, "stop") is not None:
            forget(self._connection, self._arrival.chat_id, UncountedReason.STOPPED, self._now)
            self._reply(screens.line("together-stopped"), event.topic)
        else:
            return self._hour_written(event, parser)
        return GroupTurn()

    def tapped(self, event: GroupTapped) -> GroupTurn:
        """Count a member, or take an admin's choice; only the tapper is answered."""
        action = event.go.argument
        if event.is_for_admins(event.go):
            return self._chosen(event, action)
        group = self._group
        if group is None or event.go.on != group.day or action not in {"in", "done"}:
            return self._answered("converse-earlier-screen")
        if self._person is None or self._person.onboarded_at is None:
            return self._answered("together-first-private", is_alert=True)
        is_done = action == "done"
        if groups.tap(self._connection, group.chat_id, event.by, is_done=is_done):
            self._edit_count(group)
        return self._answered("together-noted-done" if is_done else "together-noted-in")

    @property
    def _day(self) -> str:
        return self._now.date().isoformat()

    def _hour_written(self, event: GroupAsked, parser: LanguageParser) -> GroupTurn:
        """Set the hour of a text, by the clock of a city that follows it."""
        words = event.argument.split()
        for count in range(len(words), 0, -1):
            times, place = parser.times(" ".join(words[:count])), " ".join(words[count:])
            zone = self._zone(place) if times else None
            if zone is not None:
                return self._set(times[0], zone, event.bot, event.topic)
        self._reply(screens.line("together-unclear"), event.topic)
        return GroupTurn()

    def _zone(self, text: str = "") -> str | None:
        """Return the zone of a place; without one that of the group, or the asker's."""
        if text:
            found = self._app.places.search(text, self._now)
            return found[0].zone if found else None
        return self._group.zone if self._group else self._locale.zone

    def _chosen(self, event: GroupTapped, action: str) -> GroupTurn:
        if not event.is_admin:
            is_refused = event.is_admin is False
            line = "together-admins" if is_refused else "together-unsure"
            return self._answered(line, is_alert=True)
        if action == "stop":
            forget(self._connection, self._arrival.chat_id, UncountedReason.STOPPED, self._now)
            self._edit(screens.line("together-stopped"))
            return GroupTurn()
        digits = action.removeprefix("at-")
        hour = next((each for each in screens.HOURS if f"{each:%H%M}" == digits), None)
        zone = self._zone()
        if hour is None or zone is None:
            return self._answered("converse-earlier-screen")
        return self._set(hour, zone, event.bot, event.topic, edits=True)

    def _set(
        self, hour: time, zone: str, bot: str, topic: int | None, *, edits: bool = False
    ) -> GroupTurn:
        before, now = self._group, self._now
        group = GroupRow(
            chat_id=self._arrival.chat_id,
            topic=topic,
            bot=bot,
            language=self._locale.language,
            zone=zone,
            local_time=hour,
            next=next_occurrence(EVERY_DAY, hour, zone, now),
            day=before.day if before else None,
            edit_at=before.edit_at if before else None,
        )
        group = replace(group, next=next_post(group, now))
        groups.save(self._connection, group)
        self._locale = Locale(group.language, group.zone, self._locale.clock_24h)
        shown = Screen((screens.asked(group),))
        if edits:
            self._edit(shown)
        else:
            self._reply(shown.anew(), topic)
        return GroupTurn(wake_at=group.next.due_at)

    def _edit_count(self, group: GroupRow) -> None:
        """Edit the post that was tapped: at once, or with the taps of the next seconds."""
        last, now = group.edit_at or self._now - EDIT_EVERY, self._now
        due_at = last if last > now else max(now, last + EDIT_EVERY)
        at = min(due_at, now + EDIT_EVERY)  # the clock may have been set back
        groups.save(self._connection, replace(group, edit_at=at))
        day = group.day or now.date()
        shown = screens.post(group, day, groups.count(self._connection, group.chat_id))
        self._edit(shown, at, Locale(group.language, group.zone))

    def _edit(
        self, screen: Screen, at: datetime | None = None, locale: Locale | None = None
    ) -> None:
        """Edit the message that was tapped; an edit of it that waits is overtaken."""
        if self._arrival.message_id is None:
            return
        row = self._row(screen, locale or self._locale, at or self._now, None, "")
        row = replace(row, act=Act.EDIT, edits=self._arrival.message_id)
        outbox.queue(self._connection, [row], self._now)
        supersede(self._connection, [row], self._now)

    def _reply(self, screen: Screen, topic: int | None, once: str = "") -> None:
        row = self._row(screen, self._locale, self._now, topic, once)
        outbox.queue(self._connection, [row], self._now)

    def _row(
        self, screen: Screen, locale: Locale, at: datetime, topic: int | None, once: str
    ) -> Queued:
        chat_id = self._arrival.chat_id
        return Queued(
            key=f"together:{chat_id}:{once or self._arrival.update_id}",
            chat_id=chat_id,
            person_id=None,
            body=MessageBody(screen, locale, topic=topic),
            not_before=at,
            not_after=at + REPLY_WITHIN,
            act=Act.NEW,
        )

    def _answered(self, message: str, *, is_alert: bool = False) -> GroupTurn:
        return GroupTurn(Answer(msg(message), self._locale, is_alert))


def _known(connection: Connection, person_id: int) -> Person | None:
    try:
        return people.get(connection, person_id)
    except PersonUnreadable:
        return None
