"""Random walks over the rights of several people: who sees whom, at every step."""

from __future__ import annotations

import random
from dataclasses import dataclass, field

import pytest
from sqlalchemy import Connection, func, select

from bot.coaching.events import SetCompleted
from bot.coaching.person.sharing import LOOKS
from bot.flows.sharing.viewing_steps import AtPeople, AtViewerName
from bot.flows.turn import Go, Screen, Typed
from bot.services.conversation.dispatcher import Dispatcher
from bot.services.incoming import Arrival, Command, Pressed, Received
from bot.services.messages import MessageBody
from bot.services.privacy import account
from bot.storage.database import Database
from bot.storage.outbox.outbox import body_of, is_active
from bot.storage.privacy.exported_rows import SOURCES, opened, read_page
from bot.storage.rows import conversations, journal, people, revisions, shares
from bot.storage.tables import OUTBOX, SHARE_LOG, SHARES
from tests.services.coach import another, app
from tests.services.sharing.sides import token_in
from tests.support.screens import messages_of
from tests.support.world import NOON

PEOPLE, STEPS = 3, 24
WALKS, MORE_WALKS, ALL_WALKS = range(5), range(5, 40), range(40, 1_000)

#: Somebody looks and opens another link of the same person, who is erased then.
PAGES_OF_AN_EARLIER_LINK = range(201, 202)
FIRST = 700_000_000_000
LOG = next(source for source in SOURCES if source.table is SHARE_LOG)
ACTS = (
    "makes_link", "makes_link", "opens_link", "opens_link", "looks_on", "looks_on", "looks_on",
    "looks_on", "changes", "changes", "changes", "presses_anything", "revokes", "removes",
    "leaves", "erases",
)  # fmt: skip


VALUES = (
    "report", "pain", "ladders", "person-0", "accept", "end-0", "mark-0", "unpin", "leave", "back",
    "exercise-clam", "bridge", "pin", "hold", "note", "people",
)  # fmt: skip
#: After these somebody may see less than before.
ENDS = frozenset({"revokes", "leaves", "erases", "opens_link", "presses_anything"})


@dataclass
class Walk:
    """Four people, what they may see, and how often each was looked at."""

    connection: Connection
    seed: int
    tokens: list[tuple[str, int]] = field(default_factory=list)
    spent: set[str] = field(default_factory=set)  # tokens that were used, or whose owner is gone
    active: set[tuple[int, int]] = field(default_factory=set)
    looks: dict[int, int] = field(default_factory=dict)
    updates: int = 0
    last_row: int = 0
    newest: list[Screen] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.random = random.Random(self.seed)
        self.updates = FIRST + self.seed * 10_000
        self.people = [FIRST + self.seed * 10 + n for n in range(PEOPLE)]
        self.last_row = self._newest_row()  # what earlier walks have queued is not read again
        for person in self.people:
            self._comes(person)

    def _comes(self, person_id: int) -> None:
        people.add(self.connection, another(person_id))
        revision = revisions.first(self.connection, NOON)
        conversations.add(self.connection, person_id, revision)
        done = SetCompleted("glute_bridge", 1, self.canary(person_id))
        journal.write(self.connection, person_id, [done], NOON, NOON.date())
        self.looks[person_id] = 0

    @staticmethod
    def canary(person_id: int) -> int:
        """Repetitions that nobody else has done."""
        return person_id - FIRST + 1_000_000

    def run(self) -> None:
        self.makes_link(self.people[0])
        self.opens_link(self.people[1])
        for _ in range(STEPS):
            act, who = self.random.choice(ACTS), self.random.choice(self.people)
            getattr(self, act)(who)
            self.check(act)
        for person in self.people:
            self._export_holds_every_look(person)

    # --- what people do -----------------------------------------------------------------

    def hears(self, who: int, received: Received) -> None:
        self.updates += 1
        dispatcher = Dispatcher(self.connection, app(), NOON, "walk")
        dispatcher.take(Arrival(self.updates, who, received, "en", None))
        self._sees(who)

    def presses(self, who: int, *values: str) -> None:
        for value in values:
            chat = conversations.load(self.connection, who)
            assert chat is not None
            self.hears(who, Pressed(value, chat.conversation.revision))

    def makes_link(self, who: int) -> None:
        role = self.random.choice(("physiotherapist", "coach"))
        self.hears(who, Command("shared"))
        if not any(c.value == "make" for s in self.newest for r in s.rows for c in r):
            return
        self.presses(who, "make", role)
        self.hears(who, Typed(f"P{who}"))
        self.tokens.append((token_in(self.newest), who))

    def opens_link(self, who: int) -> None:
        if not self.tokens:
            return
        unspent = [each for each in self.tokens if each[0] not in self.spent]
        is_sound = unspent and self.random.random() < 0.8
        token, owner = self.random.choice(unspent if is_sound else self.tokens)
        self.hears(who, Command("start", f"share_{token}"))
        self.presses(who, "accept")
        chat = conversations.load(self.connection, who)
        assert chat is not None
        if not isinstance(chat.conversation.state, AtViewerName):
            return
        assert owner != who, "nobody opens their own link"
        assert token not in self.spent, "a link opens once"
        self.hears(who, Typed(f"V{who}"))
        self.spent.add(token)
        self.active.add((owner, who))

    def listed_by(self, who: int) -> list[int]:
        """Open the list of people; whom it lists."""
        self.hears(who, Command("shared"))
        self.hears(who, Go("viewing"))
        chat = conversations.load(self.connection, who)
        state = chat.conversation.state if chat else None
        return list(state.people) if isinstance(state, AtPeople) else []

    def turns_to(self, who: int) -> int | None:
        listed = self.listed_by(who)
        assert set(listed) == {person for person, viewer in self.active if viewer == who}
        if not listed:
            return None
        nth = self.random.randrange(len(listed))
        self.presses(who, f"person-{nth}")
        return listed[nth]

    def looks_on(self, who: int) -> None:
        person = self.turns_to(who)
        if person is not None:
            self.presses(who, self.random.choice(sorted(LOOKS)))

    def changes(self, who: int) -> None:
        person = self.turns_to(who)
        if person is None:
            return
        match self.random.randrange(3):
            case 0:
                self.presses(who, "pin", "bridge", "exercise-glute_bridge")
                self.hears(who, Typed("Ribs down"))
            case 1:
                self.presses(who, "hold", "hinge", "exercise-wall_hinge")
            case _:
                self.presses(who, "note")
                self.hears(who, Typed("Well done"))

    def presses_anything(self, who: int) -> None:
        before = set(self._active_in_database())
        self.presses(who, self.random.choice(VALUES))
        ended = before - set(self._active_in_database())
        assert all(who in pair for pair in ended)
        self.active -= ended

    def revokes(self, who: int) -> None:
        made = shares.of_person(self.connection, who, NOON)
        self.hears(who, Command("shared"))
        if not made:
            return
        nth = self.random.randrange(len(made))
        self.presses(who, f"end-{nth}")
        ended = made[nth]
        self.active.discard((who, ended.viewer_id or 0))
        if ended.viewer_id is None:
            known = {share.id for share in shares.of_person(self.connection, who, NOON)}
            assert ended.id not in known

    def removes(self, who: int) -> None:
        self.hears(who, Command("shared"))
        self.presses(who, "marks", "mark-0")

    def leaves(self, who: int) -> None:
        person = self.turns_to(who)
        if person is not None:
            self.presses(who, "stop", "leave")
            self.active.discard((person, who))

    def erases(self, who: int) -> None:
        if self.random.random() < 0.5:
            return
        person = people.get(self.connection, who)
        assert person is not None
        account.erase(self.connection, person, (), NOON)
        self.active = {pair for pair in self.active if who not in pair}
        self.spent |= {token for token, owner in self.tokens if owner == who}
        # SQLite gives the numbers of rows that were deleted again.
        self.last_row = self._newest_row()
        self._comes(who)

    def _newest_row(self) -> int:
        return self.connection.execute(select(func.max(OUTBOX.c.id))).scalar_one() or 0

    # --- what holds ---------------------------------------------------------------------

    def _sees(self, who: int) -> None:
        """Look at what was just said: to whom, and of whom."""
        rows = (
            self.connection.execute(
                select(OUTBOX).where(OUTBOX.c.id > self.last_row).order_by(OUTBOX.c.id)
            )
            .mappings()
            .all()
        )
        self.newest = []
        for row in rows:
            self.last_row = row["id"]
            body = body_of(self.connection, dict(row)) if row["body"] else None
            if not isinstance(body, MessageBody) or not isinstance(body.content, Screen):
                continue
            if row["chat_id"] == who:
                self.newest.append(body.content)
            self._only_shared(body.content, row["chat_id"])
        self._count_looks()

    def _count_looks(self) -> None:
        for message in (m for screen in self.newest for m in messages_of(screen.text)):
            if message.id == "viewing-page":
                name = dict(message.args)["name"]
                self.looks[int(str(name).removeprefix("P"))] += 1

    def _only_shared(self, screen: Screen, reader: int) -> None:
        held = repr(screen)
        for person in self.people:
            if person == reader or str(self.canary(person)) not in held:
                continue
            assert (person, reader) in set(self._active_in_database()), "seen without a right"

    def _active_in_database(self) -> list[tuple[int, int]]:
        rows = self.connection.execute(
            select(SHARES.c.person_id, SHARES.c.viewer_id).where(
                SHARES.c.ended_at.is_(None),
                SHARES.c.viewer_id.is_not(None),
                SHARES.c.person_id.in_(self.people),
            )
        )
        return [(row[0], row[1]) for row in rows]

    def check(self, act: str) -> None:
        assert set(self._active_in_database()) == self.active, act
        for person in self.people:
            self._marks_are_of_viewers(person, act)
        if act in ENDS:
            self._nothing_waits_that_is_not_shared()

    def _nothing_waits_that_is_not_shared(self) -> None:
        waiting = self.connection.execute(
            select(OUTBOX).where(OUTBOX.c.chat_id.in_(self.people), is_active())
        ).mappings()
        for row in waiting:
            body = body_of(self.connection, dict(row)) if row["body"] else None
            if isinstance(body, MessageBody) and isinstance(body.content, Screen):
                self._only_shared(body.content, row["chat_id"])

    def _marks_are_of_viewers(self, person: int, act: str) -> None:
        found = people.get(self.connection, person)
        assert found is not None
        marks = {mark.share for mark in found.profile.marks}
        mine = shares.of_person(self.connection, person, NOON) if marks else ()
        assert marks <= {s.id for s in mine if (person, s.viewer_id) in self.active}, act

    def _export_holds_every_look(self, person: int) -> None:
        rows: list[dict[str, object]] = []
        after: tuple[object, ...] | None = ()
        while after is not None:
            page, vault = read_page(self.connection, LOG, person, after)
            rows += [opened(vault, LOG, row) for row in page.rows]
            after = page.last
        assert sum(bool(row["is_look"]) for row in rows) == self.looks[person]
        assert all(row["body"] for row in rows)


def walk(connection: Connection, seed: int) -> int:
    made = Walk(connection, seed)
    made.run()
    return sum(made.looks.values())


async def walks(database: Database, seeds: range) -> int:
    """Walk with each seed; how many looks there were."""
    total = 0
    for seed in seeds:
        try:
            total += await database.transaction(walk, seed)
        except AssertionError as error:
            error.add_note(f"seed {seed}")
            raise
    return total


async def test_nobody_sees_or_changes_what_is_not_shared_with_them(database: Database) -> None:
    assert await walks(database, WALKS) > len(WALKS)


async def test_pages_that_wait_through_an_earlier_link_of_the_pair_go_with_it(
    database: Database,
) -> None:
    assert await walks(database, PAGES_OF_AN_EARLIER_LINK) == 0, "their looks were erased too"


@pytest.mark.long
@pytest.mark.ci
async def test_more_walks_find_nothing_either(sqlite: Database) -> None:
    assert await walks(sqlite, MORE_WALKS) > len(MORE_WALKS)


@pytest.mark.long
async def test_a_thousand_walks_over_the_rights_of_several_people(sqlite: Database) -> None:
    assert await walks(sqlite, ALL_WALKS) > len(ALL_WALKS)


@pytest.mark.long
async def test_every_tenth_of_them_on_postgresql(postgres: Database) -> None:
    assert await walks(postgres, ALL_WALKS[::10]) > len(ALL_WALKS[::10])
