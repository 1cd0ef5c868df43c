"""One tap, an erasure or a withdrawn consent ends a share with all that was left."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import Connection

from bot.services.conversation.dispatcher import Dispatcher
from bot.services.incoming import Arrival, Command, Pressed
from bot.services.privacy import account
from bot.storage.outbox.outbox import MessageState, viewed_key
from bot.storage.tables import OUTBOX, REMEMBERED, SHARE_LOG, SHARES
from tests.services.coach import Coach, app
from tests.services.sharing.sides import ANA, BEA, CID, NAMES, makes_link, shares, side
from tests.services.sharing.stored import damages, person_of


async def test_one_tap_ends_it_at_once_with_all_that_was_left(coach: Coach) -> None:
    ana, bea = await side(coach, ANA), await side(coach, BEA)
    await shares(ana, bea)
    await bea.taps("hold", "hinge", "exercise-wall_hinge")
    await ana.commands("shared")

    await ana.taps("end-0")
    seen = len(bea.screens)
    await bea.taps("report")

    assert (await person_of(coach, ANA)).profile.marks == ()
    assert any("viewing-ended" in repr(screen) for screen in bea.screens[:seen])
    assert "viewing-not-shared" in bea.ids()
    assert "report-done" not in bea.ids()
    assert {row["ended_at"] is None for row in await coach.rows(SHARES)} == {False}
    await ana.commands("shared")
    assert {"shared-log-you-revoke", "shared-log-hold"} <= ana.ids()


async def test_what_was_not_sent_yet_is_never_sent_after_the_end(coach: Coach) -> None:
    """Bea has asked for a page on Cid and for one on Ana, with a list of both between them."""
    ana, bea, cid = [await side(coach, each) for each in (ANA, BEA, CID)]
    await shares(ana, bea)
    coach.clock.now += timedelta(minutes=1)
    await shares(cid, bea)
    for received in ("report", "people", "person-0", "report"):
        await dispatches(coach, BEA, received)
    waiting = await viewed(coach)

    await dispatches(coach, ANA, Command("shared"))
    await dispatches(coach, ANA, "end-0")

    assert waiting == {ANA: 3, CID: 2, None: 1}
    assert await viewed(coach) == {ANA: 0, CID: 2, None: 0}


async def dispatches(coach: Coach, person_id: int, received: str | Command) -> None:
    """One update whose replies stay in the outbox: nobody sends them."""
    revision = (await coach.conversation(person_id))["revision"]
    value = Pressed(received, revision) if isinstance(received, str) else received
    arrival = Arrival(next(coach.updates), person_id, value)
    await coach.database.transaction(dispatched, coach, arrival)


def dispatched(connection: Connection, coach: Coach, arrival: Arrival) -> None:
    Dispatcher(connection, app(), coach.clock.now, "nobody").take(arrival)


async def viewed(coach: Coach) -> dict[int | None, int]:
    """Count what waits or is under way that shows each of them to Bea; None: a list."""
    active = {MessageState.QUEUED, MessageState.SENDING}
    keys = [r["key"] for r in await coach.rows(OUTBOX, chat_id=BEA) if r["state"] in active]
    through = {None: None} | {row["person_id"]: row["id"] for row in await coach.rows(SHARES)}
    return {
        person: sum(key.startswith(f"{viewed_key(share)}:") for key in keys)
        for person, share in through.items()
    }


async def test_erasing_the_viewer_takes_away_what_they_left_and_keeps_the_log(
    coach: Coach,
) -> None:
    ana, bea = await side(coach, ANA), await side(coach, BEA)
    await shares(ana, bea)
    await bea.taps("hold", "hinge", "exercise-wall_hinge", "report")

    bea_ = await person_of(coach, BEA)
    await coach.database.transaction(account.erase, bea_, (), coach.clock.now)

    assert await coach.rows(SHARES) == []
    assert (await person_of(coach, ANA)).profile.marks == ()
    await ana.commands("shared")
    assert {"shared-erased", "shared-log-report", "shared-log-hold"} <= ana.ids()
    assert NAMES[BEA] not in ana.text()


async def test_the_question_before_an_erasure_says_what_becomes_of_the_shares(
    coach: Coach,
) -> None:
    sides = {each: await side(coach, each) for each in (ANA, BEA, CID)}
    await shares(sides[ANA], sides[BEA])
    expected: dict[tuple[int, str], set[str]] = {
        (ANA, "delete"): {"erasure-shares"},
        (ANA, "withdraw"): {"erasure-shares"},
        (BEA, "delete"): {"erasure-viewing"},
        (BEA, "withdraw"): set(),
        (CID, "delete"): set(),
    }

    said = {}
    for person, argument in expected:
        asked = await sides[person].goes("erasure", argument)
        said[person, argument] = asked.ids() & {"erasure-shares", "erasure-viewing"}

    assert said == expected


async def test_erasing_the_person_ends_it_and_leaves_nothing(coach: Coach) -> None:
    ana, bea = await side(coach, ANA), await side(coach, BEA)
    await shares(ana, bea)
    await bea.taps("report")

    ana_ = await person_of(coach, ANA)
    await coach.database.transaction(account.erase, ana_, (), coach.clock.now)
    await bea.taps("report")

    assert "viewing-not-shared" in bea.ids()
    assert await coach.rows(SHARES) == await coach.rows(SHARE_LOG) == []


async def test_withdrawing_consent_ends_every_share(coach: Coach) -> None:
    ana, bea = await side(coach, ANA), await side(coach, BEA)
    await shares(ana, bea)
    await makes_link(ana)
    await ana.goes("erasure", "withdraw")
    await ana.taps("withdraw")

    await bea.taps("report")

    assert "viewing-not-shared" in bea.ids()
    assert [row["ended_at"] is None for row in await coach.rows(SHARES)] == [False]


async def test_a_viewer_whose_row_is_damaged_keeps_no_answer_of_who_withdraws_consent(
    coach: Coach,
) -> None:
    ana, bea = await side(coach, ANA), await side(coach, BEA, with_plan=False)
    await shares(ana, bea)
    await ana.goes("erasure", "withdraw")
    await damages(coach, BEA)

    await ana.taps("withdraw")

    assert "converse-damaged" not in ana.ids()
    assert {row["name"] for row in await coach.rows(REMEMBERED, person_id=ANA)} == {"last_shown"}
    assert [row["ended_at"] is None for row in await coach.rows(SHARES)] == [False]
