"""Updates that failed are handled again by a command, once their fault is mended."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from bot.services.codec import codec
from bot.storage.encryption.encryption import Vault
from bot.storage.open import open_database
from bot.storage.rows import failed_updates
from playground.driver import Person
from tests.end_to_end.support.bot_process import command
from tests.end_to_end.support.system import System, system


async def retried(made: System, *arguments: str) -> tuple[int, list[str]]:
    """Return what the command answers: its exit code, and its lines."""
    log = made.folder / "retry.log"
    code, said = await command(made.environment, log, "retry-failed", *arguments)
    return code, [line for line in said.splitlines() if not line.startswith("{")]


async def fail_update(made: System, person: Person, words: str, number: int) -> None:
    """Put a failed update aside, by a fault that is mended by now."""
    chat = {"id": person.id, "type": "private", "first_name": "Ana"}
    said = {"date": 1, "chat": chat, "from": person.user}
    message = {**said, "message_id": 900 + number, "text": words}
    if words.startswith("/"):
        message["entities"] = [{"type": "bot_command", "offset": 0, "length": len(words)}]
    await store(made, person, {"update_id": number, "message": message})


async def store(made: System, person: Person, raw: dict[str, object]) -> None:
    database = open_database(made.environment["DATABASE_URL"], Vault((made.key,), codec()))
    row = {
        "update_id": raw["update_id"],
        "person_id": person.id,
        "failed_at": made.clock.now(),
        "error": "KeyError",
        "tries": 3,
    }
    try:
        await database.transaction(failed_updates.add_failed, row, json.dumps(raw).encode())
    finally:
        await database.close()


def left(made: System) -> Sequence[object]:
    return [row[0] for row in made.asks("SELECT update_id FROM failed_updates ORDER BY 1")]


async def met(made: System, *names: str) -> list[Person]:
    """People whose first question stands; the bot is stopped."""
    await made.opens()
    people = [made.playground.person(name) for name in names]
    for person in people:
        await person.says("/start")
    await made.becomes_idle()
    assert await made.bot.stop() == 0
    for person in people:
        person.looks()
    return people


async def test_what_was_put_aside_is_answered_and_removed(tmp_path: Path) -> None:
    async with system(tmp_path) as made:
        ana, ben = await met(made, "Ana", "Ben")
        await fail_update(made, ana, "/privacy", 7)
        await fail_update(made, ben, "/help", 8)

        listed = await retried(made, "--list")
        first = await retried(made, "--person", str(ana.id))
        then = await retried(made)
        again = await retried(made)

        assert listed[0] == 0
        assert [line.partition(",")[0] for line in listed[1]] == [
            f"update 7: command of {ana.id}",
            f"update 8: command of {ben.id}",
        ]
        assert first == (0, ["update 7: handled"])
        assert then == (0, ["update 8: handled"])
        assert again == (0, [])
        assert sum("Stored: " in seen.text for seen in ana.news) == 1
        assert sum("You get a daily warm-up" in seen.text for seen in ben.news) == 1
        assert left(made) == []


async def test_what_fails_again_stays(tmp_path: Path) -> None:
    async with system(tmp_path) as made:
        (ana,) = await met(made, "Ana")
        await fail_update(made, ana, "/privacy", 7)
        made.refuse_answers(ana.id)

        code, lines = await retried(made)

        assert code == 1
        assert lines == ["update 7: failed again: IntegrityError"]
        assert made.asks("SELECT update_id, tries FROM failed_updates") == [(7, 4)]


async def test_what_had_been_handled_after_all_is_not_handled_twice(tmp_path: Path) -> None:
    async with system(tmp_path) as made:
        (ana,) = await met(made, "Ana")
        await fail_update(made, ana, "/privacy", 7)
        made.changes("INSERT INTO updates (update_id, taken_at) VALUES (7, 0)")

        found = await retried(made)

        assert found == (0, ["update 7: handled"])
        assert ana.news == []
        assert left(made) == []


async def test_an_answer_of_somebody_who_has_gone_on_is_left(tmp_path: Path) -> None:
    async with system(tmp_path) as made:
        (ana,) = await met(made, "Ana")
        await fail_update(made, ana, "7", 7)
        await fail_update(made, ana, "/privacy", 8)
        await made.opens()
        await ana.says("/help")
        await made.becomes_idle()
        assert await made.bot.stop() == 0
        ana.looks()

        code, lines = await retried(made)

        assert code == 0
        assert lines == [
            "update 7: left: its person has answered something else since",
            "update 8: handled",
        ]
        assert left(made) == [7]
        assert len(ana.news) == 1


async def test_beside_a_running_bot_it_says_who_is_in_the_way(tmp_path: Path) -> None:
    async with system(tmp_path) as made:
        await made.opens()

        code, lines = await retried(made)

        assert code == 3
        assert "another process is using" in lines[0]
        assert await retried(made, "--list") == (0, [])
