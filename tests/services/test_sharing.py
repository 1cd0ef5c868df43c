"""A person lets somebody look at their training by a link, and ends it by one tap."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import Connection, update

from bot.coaching.person.person import Clearance, FamilyRest, Health, Lock, Mode, Person
from bot.coaching.person.sharing import LOOKS_A_DAY, RIGHTS, Action, Role
from bot.services.conversation.dispatcher import Dispatcher
from bot.services.incoming import Arrival, Command, Pressed
from bot.services.operations.retention import (
    KEEP_SILENT,
    KEEP_UNFINISHED,
    UNFINISHED_NUDGE,
    WARNED_BEFORE,
    Retention,
)
from bot.services.privacy import account
from bot.storage.outbox.outbox import MessageState, viewed_key
from bot.storage.rows import people
from bot.storage.tables import CONVERSATIONS, OUTBOX, PEOPLE, REMEMBERED, SHARE_LOG, SHARES
from tests.services.coach import Coach, app
from tests.services.sharing import ANA, BEA, CID, NAMES, makes_link, shares, side
from tests.support.archives import exported_rows
from tests.support.world import NOON


async def person_of(coach: Coach, person_id: int) -> Person:
    found = await coach.database.transaction(people.get, person_id)
    assert found is not None
    return found


async def test_a_viewer_sees_report_ladders_and_pain_and_the_person_sees_each_look(
    coach: Coach,
) -> None:
    ana, bea = await side(coach, ANA), await side(coach, BEA, with_plan=False)
    await shares(ana, bea)

    assert "viewing-accepted" in bea.ids()
    for action, said in (
        ("report", "report-done"),
        ("ladders", "viewing-page"),
        ("pain", "viewing-page"),
    ):
        await bea.taps(action)
        assert said in bea.ids(last=2)
    await ana.commands("shared")

    assert {"shared-log-accept", "shared-log-report", "shared-log-ladders", "shared-log-pain"} <= (
        ana.ids()
    )
    assert NAMES[BEA] in ana.text()
    assert {"shared-notice-accept", "shared-notice-report"} <= ana.ids(last=10)


async def test_of_a_token_only_the_digest_is_stored_and_it_opens_once_within_7_days(
    coach: Coach,
) -> None:
    ana, bea, cid = [await side(coach, each) for each in (ANA, BEA, CID)]
    token = await makes_link(ana)
    (row,) = await coach.rows(SHARES)
    assert len(token) * 6 >= 128
    assert token not in repr(row)

    await bea.commands("start", f"share_{token}")
    await bea.taps("accept")
    await bea.types("Bea")
    await cid.commands("start", f"share_{token}")

    assert "viewing-link-over" in cid.ids()
    late = await makes_link(ana)
    coach.clock.now += timedelta(days=7)
    await cid.commands("start", f"share_{late}")
    assert "viewing-link-over" in cid.ids()
    assert len(await coach.rows(SHARES, viewer_id=CID)) == 0


async def test_a_new_link_removes_those_of_its_person_that_ran_out_unopened(coach: Coach) -> None:
    ana, bea = [await side(coach, each) for each in (ANA, BEA)]
    await makes_link(ana)
    await makes_link(bea)
    coach.clock.now += timedelta(days=8)

    await makes_link(ana)

    assert sorted(row["person_id"] for row in await coach.rows(SHARES)) == [ANA, BEA]


async def test_two_who_hold_the_same_link_open_at_once_get_one_share(coach: Coach) -> None:
    ana, bea, cid = [await side(coach, each) for each in (ANA, BEA, CID)]
    token = await makes_link(ana)
    for each in (bea, cid):
        await each.commands("start", f"share_{token}")
        await each.taps("accept")

    await bea.types("Bea")
    await cid.types("Cid")

    assert "viewing-link-over" in cid.ids()
    assert [row["viewer_id"] for row in await coach.rows(SHARES)] == [BEA]


async def test_the_own_link_opens_nothing(coach: Coach) -> None:
    ana = await side(coach, ANA)
    token = await makes_link(ana)

    await ana.commands("start", f"share_{token}")

    assert "viewing-link-own" in ana.ids()


async def test_a_tip_stands_on_the_card_a_hold_keeps_the_exercise_away_and_a_note_comes_once(
    coach: Coach,
) -> None:
    ana, bea = await side(coach, ANA), await side(coach, BEA, with_plan=False)
    await shares(ana, bea)

    await bea.taps("pin", "bridge", "exercise-glute_bridge")
    await bea.types("Ribs <b>down</b>,\n slowly")
    await bea.taps("hold", "hinge", "exercise-wall_hinge", "note")
    await bea.types("Stop at chest pain")
    await ana.commands("warmup")

    card = next(s for s in reversed(ana.screens) if s.media is not None)
    assert "Ribs <b>down</b>, slowly" in repr(card)
    assert NAMES[BEA] in repr(card)
    marks = (await person_of(coach, ANA)).profile.marks
    assert {(m.kind, m.exercise) for m in marks} == {
        (Action.PIN, "glute_bridge"),
        (Action.HOLD, "wall_hinge"),
    }
    assert "wall_hinge" not in repr(ana.screens[-1])
    notes = [s for s in ana.screens if "shared-notice-note" in repr(s)]
    assert len(notes) == 1
    assert "viewing-note-urgent" in bea.ids()
    assert (await person_of(coach, BEA)).profile.lock is None


async def test_the_person_takes_a_hold_away_and_the_viewer_can_as_well(coach: Coach) -> None:
    ana, bea = await side(coach, ANA), await side(coach, BEA)
    await shares(ana, bea)
    await bea.taps(
        "hold", "hinge", "exercise-wall_hinge", "hold", "bridge", "exercise-glute_bridge"
    )

    await bea.taps("hold", "bridge", "exercise-glute_bridge")
    assert [m.exercise for m in (await person_of(coach, ANA)).profile.marks] == ["wall_hinge"]
    await ana.commands("shared")
    await ana.taps("marks", "mark-0")

    assert (await person_of(coach, ANA)).profile.marks == ()
    await ana.commands("shared")
    assert {"shared-log-release", "shared-log-you-remove"} <= ana.ids()


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


@pytest.mark.parametrize("role", [Role.PHYSIOTHERAPIST, Role.COACH])
async def test_health_answers_are_seen_by_who_has_the_right_and_only_if_the_person_added_them(
    coach: Coach, role: Role
) -> None:
    """Ana has every limit that health sets, and an exercise that rests after a stop."""
    ana, bea, cid = [await side(coach, each) for each in (ANA, BEA, CID)]
    await shares(ana, bea, role, health=True)
    await shares(ana, cid, role)
    await coach.database.transaction(limits, await person_of(coach, ANA))

    await bea.taps("report")
    await cid.taps("report")

    may_see = Action.HEALTH in RIGHTS[role]
    assert (bea.ids(last=2) >= {"report-health", *OF_HEALTH}) == may_see
    for each in (cid, *([] if may_see else [bea])):
        assert {"report-health", *OF_HEALTH}.isdisjoint(each.ids(last=2))
        assert {"report-rules", "report-resting", "report-after-stop"} <= each.ids(last=2)


#: What a report says of health beside the answers themselves.
OF_HEALTH = (
    "report-locked",
    "report-mode-warmups_only",
    "report-max-step",
    "report-min-rir",
    "report-resting-cleared",
    "contra-c_bp",
)


def limits(connection: Connection, person: Person) -> None:
    """Let health set every limit there is; the wall hinge rests after a stop."""
    clearance = Clearance(
        Mode.WARMUPS_ONLY,
        max_rung=1,
        min_rir=3,
        contraindications=frozenset({"c_bp"}),
        families_off=frozenset({"stance"}),
    )
    health = Health(NOON.date(), clearance=clearance)
    lock = Lock("heart", NOON)
    resting = (FamilyRest("hinge", NOON + timedelta(days=2)),)
    people.save(connection, person.with_profile(health=health, lock=lock, resting=resting))


async def test_looks_are_bounded_by_the_day(coach: Coach) -> None:
    ana, bea = await side(coach, ANA), await side(coach, BEA)
    await shares(ana, bea)

    await bea.taps(*["ladders"] * LOOKS_A_DAY)
    assert "viewing-page" in bea.ids(last=2)
    await bea.taps("report")

    assert "viewing-enough" in bea.ids()
    assert len([r for r in await coach.rows(SHARE_LOG) if r["is_look"]]) == LOOKS_A_DAY
    coach.clock.now += timedelta(days=1)
    await bea.taps("report")
    assert "report-done" in bea.ids(last=2)


async def test_looks_of_one_hour_are_told_once_and_stand_in_the_list_each(coach: Coach) -> None:
    ana, bea = await side(coach, ANA), await side(coach, BEA)
    await shares(ana, bea)
    before = len(ana.screens)

    await bea.taps("report", "ladders", "pain")

    assert len(ana.screens) == before + 1
    assert len(await coach.rows(SHARE_LOG)) == 4


async def test_nobody_is_shown_what_was_looked_at_in_the_shares_of_another(coach: Coach) -> None:
    sides = {each: await side(coach, each) for each in (ANA, BEA, CID)}
    await shares(sides[ANA], sides[BEA])
    await sides[BEA].taps("report", "pain")
    await shares(sides[BEA], sides[CID])

    for person, looks in ((ANA, {"accept", "report", "pain"}), (BEA, {"accept"})):
        await sides[person].commands("shared")
        seen = {each for each in sides[person].ids() if each.startswith("shared-log-")}
        assert seen - {"shared-log-line"} == {f"shared-log-{look}" for look in looks}


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


async def test_who_looks_at_somebody_whose_row_is_damaged_is_answered_as_ever(
    coach: Coach,
) -> None:
    ana, bea = await side(coach, ANA), await side(coach, BEA, with_plan=False)
    await shares(ana, bea)
    await damages(coach, ANA)

    await bea.types("hello")
    await bea.commands("help")

    assert "converse-damaged" not in bea.ids()


async def damages(coach: Coach, person_id: int) -> None:
    statement = update(PEOPLE).where(PEOPLE.c.id == person_id).values(profile=b"damaged")
    await coach.database.transaction(Connection.execute, statement)


async def test_withdrawing_consent_ends_every_share(coach: Coach) -> None:
    ana, bea = await side(coach, ANA), await side(coach, BEA)
    await shares(ana, bea)
    await makes_link(ana)
    await ana.goes("erasure", "withdraw")
    await ana.taps("withdraw")

    await bea.taps("report")

    assert "viewing-not-shared" in bea.ids()
    assert [row["ended_at"] is None for row in await coach.rows(SHARES)] == [False]


async def test_a_viewer_without_a_plan_is_neither_reminded_of_it_nor_forgotten(
    coach: Coach,
) -> None:
    ana, bea = await side(coach, ANA), await side(coach, BEA, with_plan=False)
    await shares(ana, bea)
    retention = Retention(coach.database)
    for later in (UNFINISHED_NUDGE * 2, KEEP_UNFINISHED * 2):
        retention.begin()
        await retention.go_on(coach.clock.now + later, pieces=1_000)

    assert len(await coach.rows(PEOPLE, id=BEA)) == 1
    assert "retention-unfinished" not in bea.ids()


async def test_a_silent_viewer_without_a_plan_is_warned_and_erased_like_everybody(
    coach: Coach,
) -> None:
    ana, bea = await side(coach, ANA), await side(coach, BEA, with_plan=False)
    await shares(ana, bea)
    begun, retention = coach.clock.now, Retention(coach.database)

    there = []
    for later in (KEEP_SILENT - WARNED_BEFORE * 2, KEEP_SILENT - WARNED_BEFORE, KEEP_SILENT):
        coach.clock.now = begun + later + timedelta(hours=1)
        await ana.commands("plan")
        retention.begin()
        await retention.go_on(coach.clock.now, pieces=1_000)
        await coach.becomes_idle()
        there.append((len(await coach.rows(PEOPLE, id=BEA)), "retention-silent" in bea.ids()))

    assert there == [(1, False), (1, True), (0, True)]
    assert bea.buttons() == []  # below the menu of the person, which stands open
    assert len(await coach.rows(PEOPLE, id=ANA)) == 1


async def test_no_notice_puts_a_button_below_an_open_question(coach: Coach) -> None:
    """Ana and Bea are asked for how long to pause; of Cid nothing is asked."""
    ana, bea, cid = [await side(coach, each) for each in (ANA, BEA, CID)]
    await shares(ana, bea)
    await shares(cid, bea)
    await ana.commands("pause")
    pages = len(ana.screens), len(cid.screens)
    for person in range(2):
        await bea.goes("viewing")
        await bea.taps(f"person-{person}", "report")
    looked_at = ana.ids() | cid.ids(), ana.buttons(), cid.buttons()
    await bea.commands("pause")
    coach.clock.now += KEEP_SILENT
    retention = Retention(coach.database)
    retention.begin()
    await retention.go_on(coach.clock.now, pieces=1_000)
    await coach.becomes_idle()

    assert looked_at == ({"shared-notice-report"}, [], ["shared-button-list"])
    assert [len(each.screens) for each in (ana, cid)] == [count + 2 for count in pages]
    for each, buttons in ((ana, []), (bea, []), (cid, ["retention-button-stay"])):
        assert (each.ids(), each.buttons()) == ({"retention-silent"}, buttons)


async def test_whoever_has_no_plan_is_offered_one_before_a_link(coach: Coach) -> None:
    dan = await side(coach, ANA, with_plan=False)
    await dan.commands("shared")

    assert dan.ids() == {"shared-title", "shared-nobody-yet"}
    assert dan.buttons() == ["menu-button-begin", "shared-button-close"]


async def test_whoever_has_all_the_ways_can_still_close(coach: Coach) -> None:
    ana, bea = await side(coach, ANA), await side(coach, BEA)
    await shares(ana, bea)
    await shares(bea, ana)
    await bea.commands("shared")
    await bea.goes("viewing")
    await bea.taps("person-0", "hold", "hinge", "exercise-wall_hinge")
    await ana.commands("shared")

    assert ana.buttons()[-1] == "shared-button-close"
    assert {"shared-button-make", "shared-button-marks", "shared-button-viewing"} <= set(
        ana.buttons()
    )


async def test_a_viewer_finds_in_their_export_through_which_shares_they_look(coach: Coach) -> None:
    ana, bea = await side(coach, ANA), await side(coach, BEA, with_plan=False)
    await shares(ana, bea, "coach")
    await bea.taps("stop", "leave")
    await shares(ana, bea)

    rows = await exported_rows(coach.database, BEA)

    assert sorted((row["role"], row["ended_at"] is None) for row in rows["viewed"]) == [
        ("coach", False),
        ("physiotherapist", True),
    ]
    assert {row["body"]["person"] for row in rows["viewed"]} == {NAMES[ANA]}
    assert str(ANA) not in str(rows)


async def test_a_note_while_paused_waits_for_the_list_and_is_shown_there_once(
    coach: Coach,
) -> None:
    ana, bea = await side(coach, ANA), await side(coach, BEA)
    await shares(ana, bea)
    await ana.goes("pause")
    await ana.taps("1")
    before = len(ana.screens)
    await bea.taps("note")
    await bea.types("See you on Monday")
    assert len(ana.screens) == before

    await ana.commands("shared")
    assert "shared-notice-note" in ana.ids(last=2)
    await ana.commands("shared")

    assert "shared-notice-note" not in ana.ids()


async def test_another_link_of_the_pair_takes_the_place_of_the_first(coach: Coach) -> None:
    ana, bea = await side(coach, ANA), await side(coach, BEA)
    await shares(ana, bea, "coach")
    await bea.taps("hold", "hinge", "exercise-wall_hinge")
    await shares(ana, bea)

    rows = await coach.rows(SHARES)

    assert sorted((row["role"], row["ended_at"] is None) for row in rows) == [
        ("coach", False),
        ("physiotherapist", True),
    ]
    assert (await person_of(coach, ANA)).profile.marks == ()


async def test_the_state_of_a_viewer_is_sealed_and_its_buttons_name_nobody(coach: Coach) -> None:
    ana, bea = await side(coach, ANA), await side(coach, BEA)
    await shares(ana, bea)
    await bea.taps("people")

    (row,) = await coach.rows(CONVERSATIONS, person_id=BEA)
    buttons = [c for s in bea.screens for r in s.rows for c in r]

    assert str(ANA).encode() not in row["state"]
    assert not any(str(ANA) in f"{c.value}{c.go}" for c in buttons)
