"""A button of an earlier screen changes nothing, and no revision ever repeats."""

from __future__ import annotations

from datetime import timedelta

from bot.flows.turn import Go
from bot.services.messages import Strip
from bot.storage.tables import JOURNAL, SESSIONS
from tests.services.coach import Coach
from tests.services.conversation.turns.turn import DAY, SECOND, toast_of
from tests.support.world import NOON


async def test_a_button_of_an_earlier_screen_changes_nothing_and_shows_where_you_are(
    ana: Coach,
) -> None:
    first = (await ana.conversation())["revision"]
    await ana.presses("done", message=ana.sender.last)
    await ana.presses("glutes", message=ana.sender.last)
    before = await ana.conversation()
    done = len(await ana.rows(JOURNAL))

    answer = await ana.presses("done", first, message=900)

    assert toast_of(answer) == "converse-earlier-screen"
    assert len(await ana.rows(JOURNAL)) == done
    after = await ana.conversation()
    assert (after["revision"], after["state"]) == (before["revision"], before["state"])
    assert ana.sender.ids()[0] == "converse-you-are-here"
    stripped = [each.edits for each in ana.sender.sent if isinstance(each.content, Strip)]
    assert 900 in stripped


async def test_the_current_screen_comes_anew_once_per_revision(ana: Coach) -> None:
    first = (await ana.conversation())["revision"]
    await ana.presses("done", message=ana.sender.last)
    await ana.presses("glutes", message=ana.sender.last)
    said = len(ana.sender.screens)

    toasts = [toast_of(await ana.presses("done", first, message=900)) for _ in range(3)]

    assert toasts == ["converse-earlier-screen"] * 3
    assert len(ana.sender.screens) == said + 1
    assert len([each for each in ana.sender.sent if each.edits == 900]) == 1


async def test_an_old_button_with_no_question_open_says_so(coach: Coach) -> None:
    await coach.knows(hour=None)

    answer = await coach.presses("done", 5, message=900)

    assert toast_of(answer) == "converse-earlier-screen"
    assert coach.sender.ids() == ["converse-nothing-open"]


async def test_the_prompt_of_another_day_says_so_and_starts_nothing(coach: Coach) -> None:
    await coach.knows(hour=None)

    answer = await coach.hears(Go("warmup", "normal", NOON.date() - 6 * DAY), message=900)

    assert toast_of(answer) is None
    assert coach.sender.ids()[0] == "converse-another-day"
    assert await coach.rows(SESSIONS) == []


async def test_yesterdays_button_goes_on_with_yesterdays_open_session(ana: Coach) -> None:
    ana.clock.now += DAY

    await ana.hears(Go("warmup", "normal", NOON.date()), message=900)

    assert [row["local_date"] for row in await ana.rows(SESSIONS)] == [NOON.date()]
    assert (await ana.conversation())["flow"] == "warmup"


async def test_start_tapped_twice_is_one_warm_up(coach: Coach) -> None:
    await coach.knows(hour=None)

    await coach.goes("warmup", "normal", message=900)
    said = len(coach.sender.screens)
    await coach.goes("warmup", "normal", message=900)

    assert len(await coach.rows(SESSIONS)) == 1
    assert len(coach.sender.screens) == said


async def test_a_revision_never_repeats(coach: Coach) -> None:
    await coach.commands("start")
    seen = [(await coach.conversation())["revision"]]
    for step in (SECOND, timedelta(0), -DAY, timedelta(0), 2 * DAY):
        coach.clock.now += step
        await coach.commands("start")
        await coach.presses("later")
        seen.append((await coach.conversation())["revision"])

    assert seen == sorted(set(seen))


async def test_a_revision_never_repeats_after_an_erasure(coach: Coach) -> None:
    await coach.knows(hour=None)
    for _ in range(30):
        await coach.commands("pause")
    before = (await coach.conversation())["revision"]
    await coach.commands("delete")
    await coach.presses("erase")

    coach.clock.now += SECOND
    await coach.commands("start")

    assert (await coach.conversation())["revision"] > before
