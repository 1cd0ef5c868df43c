"""The next prompt of a person, as the bot has written it."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.storage.database import Database
from playground.next_prompt import next_prompt
from tests.services.coach import ANA, coaching
from tests.storage.databases import migrated_file, sqlite, sqlite_url
from tests.support.world import NOON

__all__ = ["migrated_file", "sqlite", "sqlite_url"]


async def test_it_is_found_with_the_persons_zone(sqlite: Database, sqlite_url: str) -> None:
    async with coaching(sqlite) as coach:
        await coach.knows()
    file = Path(sqlite_url.removeprefix("sqlite:///"))

    found = next_prompt(file, ANA)

    assert found is not None
    at = datetime.fromtimestamp(found["at"], UTC)
    assert found["zone"] == "Europe/Berlin"
    assert (at.hour, at.minute) == (7, 0)  # eight o'clock there
    assert NOON < at <= NOON + timedelta(days=1)
    assert next_prompt(file, 404) is None


def test_without_a_database_there_is_none(tmp_path: Path) -> None:
    assert next_prompt(tmp_path / "playground.db", ANA) is None
