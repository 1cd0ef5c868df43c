"""Export, erase, import: whoever lived whatever life is who they were, and goes on alike."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, update
from structlog.testing import capture_logs

from bot.services import sharing
from bot.services.privacy.export import Exports
from bot.services.privacy.import_file import OF_THE_CHAT
from bot.storage.privacy.row_schema import IMPORTED
from bot.storage.rows import people as stored_people
from bot.storage.tables import CONVERSATIONS
from playground.api.requests import Upload
from playground.world import people
from playground.world.world import Chat
from tests.model_based.buttons import buttons_of
from tests.model_based.laws import text_of
from tests.model_based.local_bot import LocalSystem, empty_file, local_system
from tests.model_based.player import Player
from tests.model_based.steps import FinishesOnboarding, drawn
from tests.support.archives import exported_rows, in_words

SEEDS, STEPS, TURNS = range(3), 60, 10
ALL_SEEDS, ALL_STEPS = range(100), 200

#: Columns of a person that are of the present chat and not of the export.
OF_THE_PRESENT = {"created_at", "heard_at", "exported_at", "gone_at", "warned_at", "nudged"}


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return empty_file(tmp_path_factory.mktemp("imports"))


async def test_random_people_are_the_same_after_export_erasure_and_import(
    empty: Path, tmp_path: Path
) -> None:
    for seed in SEEDS:
        await comes_back(seed, STEPS, empty, tmp_path)


@pytest.mark.long
@pytest.mark.parametrize("seed", ALL_SEEDS)
async def test_people_of_long_lives_are_the_same(seed: int, empty: Path, tmp_path: Path) -> None:
    await comes_back(1_000 + seed, ALL_STEPS, empty, tmp_path)


async def comes_back(seed: int, steps: int, empty: Path, folder: Path) -> None:
    """One life, once gone on with as it is, and once after export, erasure and import."""
    file, copied = folder / f"{seed}.db", folder / f"{seed}-twin.db"
    async with local_system(file, empty) as made:
        with capture_logs() as log:
            player = Player(made, log)
            await player.plays(FinishesOnboarding())
            for step in drawn(seed, steps):
                await player.plays(step)
        now, archive = made.clock.now, await exported(made, player)
        copy(file, copied)
        async with local_system(copied, None, made) as twin:
            other = twin.playground.world.chats[twin.playground.person("Ana", language="en").id]
            await erases_and_imports(made, player._chat, archive)
            for each in (made, twin):
                each.moves_to(now + timedelta(seconds=30))
                await each.bot.database.transaction(leave_the_question, player.id)
                await each.bot.database.transaction(end_links, player.id, each.clock.now)
                await each.bot.ticks()

            assert await lasting(made, player.id) == await lasting(twin, other.id), seed
            here, there = await goes_on(made, player._chat, seed), await goes_on(twin, other, seed)
            assert here == there, seed


async def exported(made: LocalSystem, player: Player) -> bytes:
    """Return the export of somebody who has not blocked the bot, and is asked nothing now."""
    people.set_blocked(made.playground.state, player._chat, is_blocked=False)
    await made.bot.hears()
    await made.bot.database.transaction(leave_the_question, player.id)
    await made.restarts()  # which ends what was left open yesterday
    exports = Exports(made.bot.database, made.clock, wait_seconds=60)
    archive = await exports.archive(player.id, in_words)
    assert archive is not None
    return archive


def copy(file: Path, to: Path) -> None:
    with closing(sqlite3.connect(file)) as here, closing(sqlite3.connect(to)) as there:
        here.backup(there)


async def erases_and_imports(made: LocalSystem, chat: Chat, archive: bytes) -> None:
    """All of it through the chat."""
    for text, value in (("/delete", "erase"), ("", "import")):
        if text:
            people.say(made.playground.state, chat, text)
        else:
            upload = Upload("backline.zip", "application/zip", archive)
            people.send_file(made.playground.state, chat, "document", upload)
        await made.bot.hears()
        newest = next(m for m in reversed(list(chat.messages.values())) if buttons_of([m]))
        found = [b.data for b in buttons_of([newest]) if b.data.endswith(f":{value}")]
        assert found, text_of(newest)
        data = found[0]
        people.press(made.playground.state, chat, newest, data, chat.user or {})
        await made.bot.hears()


async def goes_on(made: LocalSystem, chat: Chat, seed: int) -> list[str]:
    """Return what is said and offered in the next turns, in messages that are new since."""
    draw, heard, last = random.Random(seed), [], max(chat.messages, default=0)
    people.say(made.playground.state, chat, "/start")
    for _ in range(TURNS):
        first = made.playground.world.changed
        await made.bot.hears()
        said = [m for number, m in chat.messages.items() if m.by_bot and number > last]
        new = [m for m in said if m.changed > first]
        heard += [f"{text_of(m)} {[b.label for b in buttons_of([m])]}" for m in new]
        newest = next((m for m in reversed(said) if buttons_of([m])), None)
        if newest is None:
            break
        button = draw.choice(buttons_of([newest]))
        made.moves_to(made.clock.now + timedelta(seconds=20))
        people.press(made.playground.state, chat, newest, button.data, chat.user or {})
    return heard


async def lasting(made: LocalSystem, person_id: int) -> dict[str, list[dict[str, Any]]]:
    """Everything that an import has to bring back, in the order it is read in."""
    found = await exported_rows(made.bot.database, person_id)
    rows = {table.name: found[table.name] for table in IMPORTED}
    # A value that was emptied is as good as none, and is left out by an import.
    known = [row for row in rows["kept"] if row["body"] is not None]
    rows["kept"] = [row for row in known if row["name"] not in OF_THE_CHAT]
    (person,) = found["people"]
    rows["people"] = [{k: v for k, v in person.items() if k not in OF_THE_PRESENT}]
    # A question that was asked once is over, whatever it rests for.
    rows["reminders"] = [row for row in rows["reminders"] if row["weekdays"] or row["next_at"]]
    return {
        name: [{k: ordered(v) for k, v in row.items() if k != "id"} for row in each]
        for name, each in rows.items()
    }


def ordered(value: Any) -> Any:  # noqa: ANN401 - of an export
    """Lists of words in their order: sets are written in any."""
    match value:
        case dict():
            return {key: ordered(each) for key, each in value.items()}
        case list() if all(isinstance(each, str) for each in value):
            return sorted(value)
        case list():
            return [ordered(each) for each in value]
        case _:
            return value


def end_links(connection: Connection, person_id: int, now: datetime) -> None:
    """No link comes back after an erasure, and whoever has none is not told of any."""
    person = stored_people.get(connection, person_id)
    assert person is not None
    sharing.end_all(connection, person, now)


def leave_the_question(connection: Connection, person_id: int) -> None:
    """An open question belongs to the chat that was: nobody is asked it after an import."""
    mine = update(CONVERSATIONS).where(CONVERSATIONS.c.person_id == person_id)
    connection.execute(mine.values(flow=None, local_date=None, state=None, wake_at=None))
