"""An export comes back as it was, and nothing that is newer gives way."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from bot.coaching.person.person import Clearance, FamilyRest, Health, Lock, Mode
from bot.coaching.person.screening import ANSWERS_HOLD
from bot.coaching.rules.rest import UNTIL_CLEARED
from bot.services.incoming import Command
from bot.services.privacy.import_file import (
    Contents,
    read_file,
)
from bot.storage.database import Database
from bot.storage.privacy.exported_rows import SOURCES
from bot.storage.privacy.row_schema import IMPORTED
from bot.storage.rows import people
from bot.storage.tables import JOURNAL, PEOPLE, REMEMBERED, REMINDERS
from tests.services.coach import ANA, Coach, another, coaching
from tests.services.privacy.imports import (
    DAY,
    archive_of,
    changed,
    confirms,
    erased,
    lives,
    sends,
)
from tests.support.archives import exported_rows
from tests.support.world import NOON, catalogue

SOME_DAYS = timedelta(days=3)


async def test_an_export_comes_back_as_it_was(coach: Coach) -> None:
    archive = await lives(coach)
    before = await exported_rows(coach.database, ANA)
    await erased(coach)

    await sends(coach, archive)
    asked = coach.sender.ids()
    nothing_yet = await coach.rows(JOURNAL)
    await confirms(coach)

    assert asked == ["import-ask", "import-practice", "import-health"]
    assert nothing_yet == []
    assert coach.sender.ids() == ["import-done"]
    after = await exported_rows(coach.database, ANA)
    for table in IMPORTED:
        assert without_ids(after[table.name]) == without_ids(before[table.name]), table.name
    for name in ("profile", "consent_at", "zone", "language", "onboarded_at"):
        assert after["people"][0][name] == before["people"][0][name]
    assert coach.woken[-1] == coach.clock.now, "its reminders may be due at once"


def without_ids(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [
        {k: v for k, v in row.items() if k != "id"}
        for row in rows
        if row.get("name") != "last_shown"
    ]


async def test_an_export_comes_back_on_another_installation(
    sqlite: Database, postgres: Database
) -> None:
    async with coaching(sqlite) as here, coaching(postgres) as there:
        archive = await lives(here)
        await there.hears(Command("start"))

        await sends(there, archive)
        await confirms(there)

        assert there.sender.ids() == ["import-done"]
        before = await exported_rows(sqlite, ANA)
        after = await exported_rows(postgres, ANA)
    for table in (JOURNAL, REMEMBERED, REMINDERS):
        assert without_ids(after[table.name]) == without_ids(before[table.name])


async def test_the_same_file_twice_changes_nothing(coach: Coach) -> None:
    archive = await lives(coach)
    await erased(coach)
    await sends(coach, archive)
    await confirms(coach)
    before = without_ids((await exported_rows(coach.database, ANA))["journal"])

    await sends(coach, archive)

    assert coach.sender.ids() == ["import-has-history"]
    assert without_ids((await exported_rows(coach.database, ANA))["journal"]) == before


async def test_a_history_that_is_there_is_mixed_with_no_other(coach: Coach) -> None:
    archive = await lives(coach)
    before = await coach.rows(JOURNAL)

    await sends(coach, archive)

    assert coach.sender.ids() == ["import-has-history"]
    assert await coach.rows(JOURNAL) == before
    assert (await coach.conversation())["flow"] is None


async def test_whoever_says_no_has_what_was_there(coach: Coach) -> None:
    archive = await lives(coach)
    await erased(coach)
    await sends(coach, archive)

    await coach.presses("leave")

    assert coach.sender.ids() == ["import-left"]
    assert (await coach.rows(PEOPLE))[0]["onboarded_at"] is None


async def test_a_lock_and_a_rest_of_the_present_outlive_an_import(coach: Coach) -> None:
    archive = await lives(coach)
    await erased(coach)
    await coach.hears(Command("start"))
    now = coach.clock.now
    rest = FamilyRest("bridge", now + SOME_DAYS)

    def hurt(connection: Any) -> None:  # noqa: ANN401 - a connection
        (person,) = people.many(connection, [ANA]).values()
        changed = person.with_profile(lock=Lock("nerves", now), resting=(rest,), ill_until=DAY)
        people.save(connection, changed)

    await coach.database.transaction(hurt)
    await sends(coach, archive)
    await confirms(coach)

    (person,) = (await coach.database.transaction(people.many, [ANA])).values()
    assert person.profile.lock == Lock("nerves", now)
    assert person.profile.resting == (rest,)
    assert person.profile.ill_until == DAY
    assert {row["resting"] for row in await coach.rows(REMINDERS)} == {"locked"}


async def test_a_newer_health_check_holds_against_an_older_one_of_the_file(coach: Coach) -> None:
    archive = await lives(coach)
    await erased(coach)
    await coach.hears(Command("start"))
    strict = Health(NOON.date(), clearance=Clearance(mode=Mode.BLOCKED))

    def answers(connection: Any) -> None:  # noqa: ANN401 - a connection
        (person,) = people.many(connection, [ANA]).values()
        people.save(connection, person.with_profile(health=strict))

    await coach.database.transaction(answers)
    await sends(coach, archive)
    await confirms(coach)

    (person,) = (await coach.database.transaction(people.many, [ANA])).values()
    assert person.profile.health == strict
    assert {row["resting"] for row in await coach.rows(REMINDERS)} == {"health"}


async def test_health_answers_that_hold_no_more_are_asked_again(coach: Coach) -> None:
    old = Health(NOON.date() - ANSWERS_HOLD)
    archive = await lives(coach, another(ANA).with_profile(health=old))
    await erased(coach)
    await sends(coach, archive)
    await confirms(coach)

    await coach.commands("warmup")

    assert coach.sender.ids()[0] == "health-check-general"


async def test_a_prompt_that_was_due_meanwhile_is_not_made_up_for(coach: Coach) -> None:
    archive = await lives(coach)
    await erased(coach)
    coach.clock.now += timedelta(days=40)

    await sends(coach, archive)
    await confirms(coach)
    sent = len(coach.sender.sent)
    await coach.ticks()

    (rule,) = await coach.rows(REMINDERS)
    assert coach.clock.now < rule["next_at"] <= coach.clock.now + timedelta(days=1)
    assert len(coach.sender.sent) == sent


async def test_a_rest_without_an_end_and_a_lock_after_words_come_back(coach: Coach) -> None:
    rests = (FamilyRest("hinge", UNTIL_CLEARED), FamilyRest("bridge", NOON + SOME_DAYS))
    lock = Lock("nerves", NOON, ("words", "general", "G5"))  # typed at a list of the check
    archive = await lives(coach, another(ANA).with_profile(resting=rests, lock=lock))

    found = read_file(archive, ANA, catalogue(), NOON)

    assert isinstance(found, Contents)
    assert (found.person["profile"].resting, found.person["profile"].lock) == (rests, lock)


async def test_the_question_that_stood_open_is_asked_again(coach: Coach) -> None:
    await lives(coach)
    for flow, argument in (("pain", ""), ("session_times", ""), ("warmup", "again")):
        await coach.goes(flow, argument)
        asked = [each for each in coach.sender.ids() if each != "film-signs"]  # said once
        rows = coach.sender.screens[-1].rows
        first = next(choice.value for row in rows for choice in row if choice.value)
        archive = await archive_of(coach)
        await erased(coach)

        await sends(coach, archive)
        await confirms(coach)

        assert coach.sender.ids(-2) == ["import-done"], flow
        assert coach.sender.ids() == asked, flow
        said = len(coach.sender.sent)
        await coach.presses(first)
        assert len(coach.sender.sent) > said, flow


async def test_a_question_of_another_day_or_one_that_nobody_can_ask_is_left_out(
    coach: Coach,
) -> None:
    await lives(coach)
    await coach.goes("pain")
    archive = await archive_of(coach)

    def other(**row: object) -> bytes:
        return changed(lambda whole: whole["conversations"][0].update(row))(archive)

    hostile = (
        other(local_date="2026-10-01"),
        other(flow="health_check"),
        other(flow="viewing", state={"_": "AtPerson", "person": 18}),
        other(state={"_": "Medal"}),
        other(state=[[[]]]),
    )
    for each in hostile:
        await erased(coach)
        await sends(coach, each)
        await confirms(coach)

        assert coach.sender.ids() == ["import-done"]
        assert (await coach.conversation())["flow"] is None


def test_every_exported_table_comes_back_or_is_known_to_stay_away() -> None:
    exported = {source.name for source in SOURCES}
    # A share ended with the erasure: nobody looks on again without a new link.
    stay_away = {
        "people",
        "conversations",
        "failed_updates",
        "outbox",
        "calendars",
        "shares",
        "share_log",
        "viewed",
    }

    assert exported == {table.name for table in IMPORTED} | stay_away
