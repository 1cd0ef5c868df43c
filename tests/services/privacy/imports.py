"""Archives of exports, and how a person sends and confirms one."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from datetime import date
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from bot.coaching.events import (
    HealthChecked,
    PainReported,
    Practised,
    Remembered,
    SetCompleted,
    Snoozed,
)
from bot.coaching.ladder.standing import Standing
from bot.coaching.person.person import Clearance, Person
from bot.flows.turn import Turn
from bot.services.conversation.event_handlers import Happening, record
from bot.services.incoming import SentFile
from bot.services.privacy.export import Exports
from bot.services.privacy.import_file import (
    FILE_MOST,
)
from tests.services.coach import ANA, Coach, another
from tests.support.archives import in_words
from tests.support.world import NOON

DAY = date(2026, 11, 2)
EVENTS = (
    HealthChecked(frozenset(), Clearance()),
    SetCompleted("glute_bridge", 1, 8, load="20 kg", side="left"),
    PainReported(3, "knee", "ache", "amber", "glute_bridge"),
    Practised(DAY, "warmup"),
    Remembered("standing:bridge", Standing("bridge", "glute_bridge")),
    Snoozed("warmup", DAY, NOON),
)


async def lives(coach: Coach, person: Person | None = None) -> bytes:
    """Ana has a history; her export."""
    person = await coach.knows(person or another(ANA))
    happening = Happening  # one turn with all of it

    def turn(connection: Any) -> None:  # noqa: ANN401 - a connection
        record(happening(connection, person, person, Turn(events=EVENTS), NOON), DAY)

    await coach.database.transaction(turn)
    return await archive_of(coach)


async def archive_of(coach: Coach) -> bytes:
    found = await Exports(coach.database, coach.clock, wait_seconds=60).archive(ANA, in_words)
    assert found is not None
    return found


async def erased(coach: Coach) -> None:
    await coach.commands("delete")
    await coach.presses("erase")


async def sends(coach: Coach, archive: bytes) -> None:
    """The file arrives, is fetched and read."""

    async def fetch(file_id: str, most: int) -> bytes | None:
        assert (file_id, most) == ("file", FILE_MOST)
        return archive

    coach.converse.imports.fetch = fetch
    await coach.hears(SentFile("file"))
    await coach.converse.imports.idle()
    await coach.becomes_idle()


async def confirms(coach: Coach) -> None:
    await coach.presses("import")
    await coach.converse.imports.idle()
    await coach.becomes_idle()


def changed(change: Callable[[dict[str, Any]], object]) -> Callable[[bytes], bytes]:
    """The archive with other data in it."""

    def made(archive: bytes) -> bytes:
        with ZipFile(io.BytesIO(archive)) as found:
            whole = json.loads(found.read("backline.json"))
        change(whole)
        return zipped(json.dumps(whole).encode())

    return made


def zipped(content: bytes, name: str = "backline.json", method: int = ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with ZipFile(out, "w", method) as archive:
        archive.writestr(name, content)
    return out.getvalue()


def first(table: str, column: str, value: object) -> Callable[[bytes], bytes]:
    return changed(lambda whole: whole[table][0].__setitem__(column, value))


def profile(field: str, value: object) -> Callable[[bytes], bytes]:
    return changed(lambda whole: whole["people"][0]["profile"].__setitem__(field, value))
