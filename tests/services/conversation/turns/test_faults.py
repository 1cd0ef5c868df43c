"""A full disk, a lost connection or a damaged question leaves nothing half done."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import pytest
from sqlalchemy import Connection, text, update

from bot.flows.settings.pause import AtPauseUntil
from bot.flows.turn import Typed
from bot.services.incoming import Arrival, Command, Pressed
from bot.storage.database import Database, Unavailable
from bot.storage.encryption.encryption import Binding
from bot.storage.open import open_database
from bot.storage.tables import CONVERSATIONS, JOURNAL, SESSIONS, UPDATES
from bot.value import replace
from tests.services.coach import ANA, Coach, coaching
from tests.services.conversation.turns.turn import everything, execute
from tests.storage.databases import VAULT
from tests.support.world import NOON

STATE = Binding(CONVERSATIONS.c.state)(ANA)


@pytest.fixture
async def away(sqlite: Database) -> AsyncIterator[Coach]:
    """Somebody in a warm-up, and a disk that is full."""
    async with coaching(sqlite) as coach:
        await coach.knows(hour=None)
        await coach.commands("warmup")
        await coach.becomes_idle()
        yield coach
        await sqlite.transaction(execute, text("PRAGMA max_page_count=1000000"))


async def test_an_unavailable_database_leaves_nothing_of_the_update(away: Coach) -> None:
    before, said = await everything(away), len(away.sender.sent)
    revision = before["conversations"][0]["revision"]
    await away.database.transaction(execute, text("CREATE TABLE ballast (x BLOB)"))
    pages = await away.database.transaction(pragma, "page_count")
    await away.database.transaction(execute, text(f"PRAGMA max_page_count={pages}"))
    ballast = text("INSERT INTO ballast VALUES (zeroblob(100))")
    with pytest.raises(Unavailable):
        await on_and_on(lambda _: away.database.transaction(execute, ballast))

    with pytest.raises(Unavailable):
        await on_and_on(
            lambda n: away.converse.take(Arrival(7_000 + n, 4_000 + n, Command("start")))
        )
    taken = len(await away.rows(UPDATES)) - 1
    await away.database.transaction(execute, text("PRAGMA max_page_count=1000000"))
    await away.becomes_idle()
    now = await everything(away)

    assert len(now["people"]) == 1 + taken
    assert now["journal"] == before["journal"]
    assert len(away.sender.sent) == said + taken
    await away.hears(Pressed("done", revision))
    assert len(await away.rows(JOURNAL, kind="SetCompleted")) == 1


async def test_a_lost_connection_leaves_nothing_of_the_update(postgresql_url: str) -> None:
    database = open_database(postgresql_url, VAULT)
    async with coaching(database) as coach:
        await coach.knows(hour=None)
        cut = "SELECT pg_terminate_backend(pg_backend_pid())"

        def turn_and_die(connection: Connection) -> None:
            coach.converse._turn(connection, Arrival(7, ANA, Command("warmup")), NOON)
            connection.execute(text(cut))

        with pytest.raises(Unavailable):
            await database.transaction(turn_and_die)
        await coach.becomes_idle()

        assert await coach.rows(SESSIONS) == []
        assert await coach.rows(UPDATES) == []
        assert coach.sender.sent == []
        await coach.hears(Command("warmup"), update=7)
        assert len(await coach.rows(SESSIONS)) == 1
    await database.close()


@pytest.mark.parametrize(
    "spoilt",
    [
        {"state": VAULT.seal_bytes(b"no step", STATE)},
        {"flow": "gone"},
        {"state": VAULT.seal(AtPauseUntil(), STATE)},
    ],
    ids=["unreadable", "unknown-flow", "step-of-another-flow"],
)
@pytest.mark.parametrize("received", [Pressed("done", 0), Typed("done")], ids=["tap", "text"])
async def test_a_question_that_no_longer_parses_goes_to_the_menu_and_is_counted(
    ana: Coach, spoilt: dict[str, Any], received: Pressed | Typed
) -> None:
    await ana.database.transaction(execute, update(CONVERSATIONS).values(**spoilt))
    if isinstance(received, Pressed):
        received = replace(received, revision=(await ana.conversation())["revision"])

    await ana.hears(received, message=900)

    assert ana.sender.ids()[0] == "menu-home"
    assert (await ana.counters())["conversation_lost"] == 1
    assert (await ana.conversation())["flow"] is None
    await ana.commands("warmup")
    assert (await ana.conversation())["flow"] == "warmup"


async def on_and_on(work: Callable[[int], Awaitable[object]]) -> None:
    for n in range(10_000):
        await work(n)


def pragma(connection: Connection, name: str) -> int:
    return int(connection.exec_driver_sql(f"PRAGMA {name}").scalar_one())
