"""Acts that are under way while the world is bad, and what answers each of them."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import datetime, timedelta

from playground.api.facts import Json
from tests.end_to_end.support.robot import buttons_of, prompt_of
from tests.fault_injection.world import (
    ADMIN,
    DAMAGED,
    EXPORTER,
    LATER,
    PROMPTED,
    RESTER,
    TAPPER,
    TYPIST,
    VIEWER,
    World,
)

#: What begins the answer to a typed command, wherever it stands in the message.
ANSWERS = {
    TYPIST: ("typed text", "Stored: "),
    VIEWER: ("a picture", "Last 14 days"),
    LATER: ("somebody new", "You get a daily warm-up"),
}


def act_of(message: Json) -> str | None:
    """Return the act that a message answers; None: it answers none."""
    chat = message["chat"]["id"]
    words = message.get("text") or message.get("caption") or ""
    if chat == PROMPTED:
        return "a prompt" if prompt_of(buttons_of(message)) else None
    if chat == EXPORTER:
        return "an export" if "document" in message else None
    if chat == ADMIN:
        return f"{ALARM}{words.removeprefix('⚠️ ').partition(':')[0]}"
    if chat == RESTER:
        return "a rest's end" if "Set 2 of " in words else None
    name, begins = ANSWERS.get(chat, ("", "\0"))
    return name if begins in words else None


ALARM = "alarm "  # how what an administrator is told is named, the alarm's name after it
ONCE = ("typed text", "a picture", "a prompt", "an export", "a rest's end", "somebody new")


async def make_due(world: World, seconds: float) -> None:
    """Let prompts, and the end of a rest, be due in so many seconds.

    One of the prompts is that of the person whose row may be damaged: both are of one batch.
    """
    now = world.playground.clock.now()
    due, day = world.backend.instant(now + timedelta(seconds=seconds)), _day(world, now)
    change = "UPDATE reminders SET next_at = :due, next_date = :day WHERE person_id = :who"
    for person in (DAMAGED, PROMPTED):
        await world.backend.change(change, due=due, day=day, who=person)
    change = "UPDATE conversations SET wake_at = :due WHERE person_id = :who"
    await world.backend.change(change, due=due, who=RESTER)


async def back_up(world: World) -> str | None:
    """Copy the database meanwhile, as a nightly task does; what is wrong with the copy, if any.

    A copy that could not be made leaves no file under its name.
    """
    copy = world.folder / "copy.db"
    code, said = await world.command("backup", str(copy))
    if code:
        return f"a backup left half of itself: {said}" if copy.exists() else None
    with closing(sqlite3.connect(f"file:{copy}?mode=ro", uri=True)) as connection:
        found: str = connection.execute("PRAGMA quick_check").fetchone()[0]
    return None if found == "ok" else f"a backup is damaged: {found}"


async def act(world: World) -> None:
    """Tap and type as five people, at once."""
    await world.person(TAPPER).taps("Done")
    await world.person(TYPIST).says("/privacy")
    await world.person(EXPORTER).says("/export")
    await world.person(VIEWER).says("/progress")


def _day(world: World, now: datetime) -> object:
    return now.date() if world.backend.name == "postgresql" else f"{now.date():%Y-%m-%d}"
