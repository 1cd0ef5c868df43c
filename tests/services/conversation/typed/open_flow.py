"""The open flow of somebody who types, and the way to a set of a session."""

from __future__ import annotations

from tests.services.coach import Coach


async def at_a_set(coach: Coach) -> None:
    """On to the first set of a session."""
    await coach.commands("train")
    while (await coach.conversation())["flow"] == "warmup":
        values = [c.value for row in coach.sender.screens[-1].rows for c in row]
        await coach.presses("done" if "done" in values else "glutes")


async def state(coach: Coach) -> tuple[str | None, str]:
    """The open flow, and the message id of the last line shown."""
    return (await coach.conversation())["flow"], coach.sender.ids()[-1]
