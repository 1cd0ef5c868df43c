"""One message of a chat carries the buttons of the open question."""

from __future__ import annotations

from typing import Any

from sqlalchemy import update

from bot.services.messages import (
    MessageBody,
    Sent,
    Strip,
)
from bot.storage.outbox.outbox import LIVE, supersede
from bot.storage.tables import CONVERSATIONS
from tests.services.coach import Coach
from tests.services.delivery.rows import ASKS, claim, end, execute, keys, queue, row
from tests.support.world import NOON


async def test_an_edit_that_a_later_one_overtakes_is_not_sent(people: Coach) -> None:
    edit: Any = {"act": "edit", "edits": 7}
    newer = row("b", **edit)
    await queue(people, row("a", **edit), row("other", act="edit", edits=8), newer)
    await people.database.transaction(supersede, [newer], NOON)

    sent = []
    for _ in range(4):
        claimed = await claim(people)
        sent += await keys(people, claimed)
        await end(people, claimed, *[Sent(7)] * len(claimed))

    assert sent == ["other", "b"]
    assert ("dropped", "superseded") in await people.outbox("state", "reason", key="a")
    assert (await people.counters())["dropped_superseded"] == 1


async def test_a_live_edit_finds_its_message_when_it_is_sent(people: Coach) -> None:
    await queue(people, row("a", act="edit", edits=LIVE))
    live = {"live_message": 44, "live_has_media": True}
    await people.database.transaction(execute, update(CONVERSATIONS).values(**live))

    claimed = (await claim(people))[0]

    assert (claimed.edits, claimed.edits_media) == (44, True)


async def test_the_old_message_loses_its_buttons_once(people: Coach) -> None:
    asks: Any = {"screen": ASKS, "carries_buttons": True}
    await queue(people, row("a", **asks, revision=1))
    await end(people, await claim(people), Sent(51))
    await queue(people, row("b", **asks, revision=2))
    await end(people, await claim(people), Sent(52))

    strips = await people.outbox("key", "edits", act="strip")
    claimed = await claim(people)
    await end(people, claimed, Sent(51))

    assert strips == [("strip:17:51:2", 51)]
    assert isinstance(claimed[0].body, MessageBody)
    assert claimed[0].body.content == Strip()
    assert (await people.conversation())["live_message"] == 52
    assert await claim(people) == []


async def test_an_edit_of_the_live_message_leaves_it_live(people: Coach) -> None:
    asks: Any = {"screen": ASKS, "carries_buttons": True}
    await queue(people, row("a", **asks))
    await end(people, await claim(people), Sent(51))

    await queue(people, row("b", **asks, act="edit", edits=51))
    await end(people, await claim(people), Sent(51))

    assert (await people.conversation())["live_message"] == 51
    assert await people.outbox("key", act="strip") == []


async def test_a_message_without_buttons_in_its_place_is_live_no_more(people: Coach) -> None:
    await queue(people, row("a", screen=ASKS, carries_buttons=True))
    await end(people, await claim(people), Sent(51))

    await queue(people, row("b", act="edit", edits=51))
    await end(people, await claim(people), Sent(51))

    assert (await people.conversation())["live_message"] is None


async def test_what_could_not_be_edited_keeps_its_buttons_and_stays_live(people: Coach) -> None:
    asks: Any = {"screen": ASKS, "carries_buttons": True}
    await queue(people, row("a", **asks))
    await end(people, await claim(people), Sent(51))

    await queue(people, row("b", act="edit", edits=51))
    await end(people, await claim(people), Sent(52))

    assert (await people.conversation())["live_message"] == 51
    await queue(people, row("c", **asks, revision=3))
    await end(people, await claim(people), Sent(53))
    assert await people.outbox("edits", act="strip") == [(51,)]
