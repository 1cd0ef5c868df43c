"""A group's warm-up together: asked for by admins, counted by taps, forgotten at once."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from fnmatch import fnmatchcase
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import Connection, select

from bot.chat.sending.render import Renderer
from bot.content.word_files import read_languages
from bot.flows.turn import Go, Screen
from bot.services.groups import screens
from bot.services.groups.together import EDIT_EVERY
from bot.services.incoming import (
    TOGETHER,
    Answer,
    Command,
    GroupAsked,
    GroupLeft,
    GroupMigrated,
    GroupTapped,
    Stranger,
)
from bot.services.messages import Gone, Migrated, OutgoingMessage, Refused
from bot.storage.database import Database
from bot.storage.rows import people
from bot.storage.tables import GROUP_TAPS, GROUP_WARMUPS, OUTBOX, SEND_SLOTS
from bot.value import replace
from tests.services.coach import ANA, Coach, another, app, coaching
from tests.support.screens import messages_of
from tests.support.world import CONTENT, NOON, onboarded, words

GROUP, SUPERGROUP, BOT = -500, -100_500, "coach_bot"
POST = 77  # the number of the post in the group
SECOND, HOUR, DAY = timedelta(seconds=1), timedelta(hours=1), timedelta(days=1)
BERLIN = ZoneInfo("Europe/Berlin")


@dataclass
class Friends:
    """A group, whose members have coaches of their own."""

    coach: Coach

    async def asks(
        self,
        argument: str,
        by: int | None = ANA,
        *,
        is_admin: bool | None = True,
        chat: int = GROUP,
    ) -> None:
        asked = GroupAsked(argument, BOT, is_admin, by)
        await self.coach.hears(asked, chat)

    async def taps(
        self, action: str, by: int = ANA, *, is_admin: bool | None = False, on: date | None = None
    ) -> Answer | None:
        rows = await self.coach.rows(GROUP_WARMUPS)
        day = on or (rows[0]["day"] if rows else None)
        go = Go(TOGETHER, action, None if GroupTapped.is_for_admins(Go("", action)) else day)
        return await self.coach.hears(GroupTapped(go, by, BOT, is_admin), GROUP, POST)

    async def joins(self, count: int, done: int) -> None:
        for member in range(1, count + 1):
            await self.coach.knows(another(member), hour=None)
            await self.taps("in", member)
            if member <= done:
                await self.taps("done", member)

    def sent(self, chat: int = GROUP) -> list[OutgoingMessage]:
        return [each for each in self.coach.sender.sent if each.chat_id == chat]

    def ids(self, nth: int = -1) -> list[str]:
        content = self.sent()[nth].content
        assert isinstance(content, Screen)
        return [message.id for message in messages_of(content.text)]

    def counts(self) -> list[tuple[object, object]]:
        """The counts in the edits of the post."""
        lines = [
            dict(line.args)
            for each in self.sent()
            if each.edits == POST and isinstance(each.content, Screen)
            for line in messages_of(each.content.text)
            if line.id == "together-count"
        ]
        return [(line["done"], line["joined"]) for line in lines]


@pytest.fixture
async def friends(coach: Coach) -> Friends:
    """A group whose first post has just come: on Tuesday at 08:00 in Berlin."""
    await coach.knows(hour=None)
    made = Friends(coach)
    await made.asks("8:00")
    await coach.moves_to(datetime(2026, 11, 3, 7, tzinfo=UTC))
    assert made.ids() == ["together-title", "together-invitation"]
    return made


def said(answer: Answer | None) -> tuple[str, bool]:
    assert answer is not None
    assert answer.toast is not None
    return answer.toast.id, answer.is_alert


async def test_four_of_six_did_it(friends: Friends) -> None:
    await friends.joins(6, done=4)
    await friends.coach.ticks(EDIT_EVERY)

    assert friends.counts()[-1] == (4, 6)
    assert [said(await friends.taps("in", 1)), said(await friends.taps("done", 1))] == [
        ("together-noted-in", False),
        ("together-noted-done", False),
    ]
    await friends.coach.ticks(EDIT_EVERY)
    assert friends.counts()[-1] == (4, 6), "a second tap counts nobody twice"


async def test_a_tap_brings_one_edit_of_the_count_and_nothing_else(friends: Friends) -> None:
    before = len(friends.coach.sender.sent)

    await friends.taps("done")

    (edit,) = friends.coach.sender.sent[before:]
    assert (edit.chat_id, edit.edits) == (GROUP, POST)
    assert friends.counts() == [(1, 1)]


async def test_taps_of_a_few_seconds_change_the_count_together(friends: Friends) -> None:
    before = len(friends.sent())

    await friends.joins(30, done=30)
    for _ in range(60):
        await friends.coach.ticks(SECOND)

    edits = friends.sent()[before:]
    assert len(edits) <= 3
    assert friends.counts()[-1] == (30, 30)


async def test_who_has_no_coach_yet_is_asked_to_the_private_chat(friends: Friends) -> None:
    assert said(await friends.taps("done", by=99)) == ("together-first-private", True)
    assert await friends.coach.rows(GROUP_TAPS) == []
    post = next(each.content for each in friends.sent() if each.content.rows)  # type: ignore[union-attr]
    assert isinstance(post, Screen)
    link = f"https://t.me/{BOT}?start={screens.START}"
    assert link in [choice.url for row in post.rows for choice in row]


async def test_the_link_leads_to_the_own_warm_up_or_to_the_first_questions(coach: Coach) -> None:
    await coach.knows(hour=None)
    await coach.commands("start", screens.START)
    assert (await coach.conversation())["flow"] == "warmup"

    await coach.hears(Command("start", screens.START), 99)
    assert (await coach.conversation(99))["flow"] == "onboarding"


async def test_only_admins_start_change_or_end_it(friends: Friends) -> None:
    before = (await friends.coach.rows(GROUP_WARMUPS))[0]
    for argument in ("9:00", "stop", ""):
        await friends.asks(argument, by=5, is_admin=False)
    for action in ("at-0900", "stop"):
        answer = await friends.taps(action, by=5)
        assert said(answer) == ("together-admins", True)

    assert (await friends.coach.rows(GROUP_WARMUPS))[0] == before
    refused = [n for n in range(len(friends.sent())) if friends.ids(n) == ["together-admins"]]
    assert len(refused) == 1, "told once a day, however often one asks"

    await friends.asks("9:00 pm Chicago", by=None)
    after = (await friends.coach.rows(GROUP_WARMUPS))[0]
    assert (after["local_time"], after["zone"]) == (time(21), "America/Chicago")
    await friends.taps("at-0700", is_admin=True)
    assert (await friends.coach.rows(GROUP_WARMUPS))[0]["local_time"] == time(7)
    await friends.taps("stop", is_admin=True)
    assert await friends.coach.rows(GROUP_WARMUPS) == []


async def test_whoever_telegram_does_not_vouch_for_is_asked_to_try_again(
    friends: Friends,
) -> None:
    before = await friends.coach.rows(GROUP_WARMUPS)
    answers = []
    for _ in range(2):
        friends.coach.clock.now += timedelta(minutes=1)
        await friends.asks("9:00", is_admin=None)
        answers.append(friends.ids())
    answer = await friends.taps("stop", is_admin=None)

    assert answers == [["together-unsure"]] * 2
    assert said(answer) == ("together-unsure", True)
    assert await friends.coach.rows(GROUP_WARMUPS) == before


@pytest.mark.parametrize("argument", ["soon", "8:00 Xyzzyville", "25:00", "8"])
async def test_an_hour_that_nobody_understands_changes_nothing(
    coach: Coach, argument: str
) -> None:
    friends = Friends(coach)
    await friends.asks(argument)

    if argument == "8":
        assert (await coach.rows(GROUP_WARMUPS))[0]["local_time"] == time(8)
    else:
        assert friends.ids() == ["together-unclear"]
        assert await coach.rows(GROUP_WARMUPS) == []


async def test_a_group_in_which_nobody_asked_hears_its_line_once_as_before(coach: Coach) -> None:
    friends = Friends(coach)
    for _ in range(3):
        await coach.hears(Stranger(BOT), GROUP)
    assert [friends.ids(n) for n in range(len(friends.sent()))] == [["converse-group"]]

    await friends.asks("8:00", by=None)
    before = len(friends.sent())
    await coach.hears(Stranger(BOT, asker=8), GROUP)
    assert len(friends.sent()) == before


# --- the bot is removed, the group gets another number --------------------------------------


async def stored_of(coach: Coach, chat: int) -> int:
    def count(connection: Connection) -> int:
        tables = (GROUP_WARMUPS, GROUP_TAPS)
        rows = [connection.execute(select(t).where(t.c.chat_id == chat)).all() for t in tables]
        slots = select(SEND_SLOTS).where(SEND_SLOTS.c.name == f"group:{chat}")
        return sum(map(len, rows)) + len(connection.execute(slots).all())

    return await coach.database.transaction(count)


@pytest.mark.parametrize("is_noticed", [True, False], ids=["told", "403"])
async def test_a_bot_that_was_removed_stops_at_once_and_forgets_the_group(
    friends: Friends, *, is_noticed: bool
) -> None:
    coach = friends.coach
    await friends.taps("in")
    if is_noticed:
        await friends.taps("done")  # an edit waits
        await coach.hears(GroupLeft(), GROUP)
    else:
        coach.sender.outcomes.append(Gone("Forbidden: bot was kicked from the group chat"))
        await coach.ticks(EDIT_EVERY)
        await friends.taps("done")
    assert await stored_of(coach, GROUP) == 0
    before = len(friends.sent())

    for _ in range(3):
        await coach.ticks(DAY)

    assert len(friends.sent()) == before
    assert await coach.rows(OUTBOX, chat_id=GROUP, state="queued") == []


@pytest.mark.parametrize("is_reported", [True, False], ids=["told", "400"])
async def test_a_group_that_became_a_supergroup_keeps_its_warm_up(
    friends: Friends, *, is_reported: bool
) -> None:
    coach = friends.coach
    await friends.taps("done")
    if is_reported:
        await coach.hears(GroupMigrated(SUPERGROUP), GROUP)
    else:
        coach.sender.outcomes.append(Migrated(SUPERGROUP))
    await coach.moves_to(datetime(2026, 11, 4, 7, tzinfo=UTC))

    posts = friends.sent(SUPERGROUP)
    assert len(posts) == 1
    rows = await coach.rows(GROUP_WARMUPS)
    assert [(row["chat_id"], row["day"]) for row in rows] == [(SUPERGROUP, date(2026, 11, 4))]


async def test_only_the_group_that_became_a_supergroup_gets_another_number(
    friends: Friends,
) -> None:
    await friends.asks("8:00", chat=GROUP - 1)

    await friends.coach.hears(GroupMigrated(SUPERGROUP), GROUP)

    rows = await friends.coach.rows(GROUP_WARMUPS)
    assert {row["chat_id"] for row in rows} == {SUPERGROUP, GROUP - 1}


async def test_a_post_that_telegram_refuses_ends_nothing(friends: Friends) -> None:
    friends.coach.sender.outcomes.append(Refused("not enough rights to send text messages"))
    await friends.coach.ticks(DAY)
    before = len(friends.sent())

    await friends.coach.ticks(DAY)

    assert len(friends.sent()) == before + 1


# --- one post a local date ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("begins", "hour"),
    [
        (datetime(2027, 3, 27, 0, 30, tzinfo=UTC), "02:30"),  # that is left out on the 28th
        (datetime(2026, 10, 23, 0, 30, tzinfo=UTC), "02:30"),  # that is lived twice on the 25th
        (datetime(2027, 3, 27, 0, 30, tzinfo=UTC), "08:30"),
    ],
)
async def test_over_a_clock_change_each_date_has_its_one_post(
    sqlite: Database, begins: datetime, hour: str
) -> None:
    posts: list[tuple[date, time]] = []
    async with coaching(sqlite, begins) as coach:
        friends = Friends(coach)
        await friends.asks(f"{hour} Berlin", by=None)
        for _ in range(4 * 24):
            before = len(friends.sent())
            await coach.ticks(HOUR)
            at = coach.clock.now.astimezone(BERLIN)
            posts += [(at.date(), at.time())] * (len(friends.sent()) - before)

    first = posts[0][0]
    assert len(posts) >= 3
    assert [day for day, _ in posts] == [first + n * DAY for n in range(len(posts))]
    assert {at for _, at in posts} <= {time.fromisoformat(hour), time(3, 30)}


async def test_another_hour_on_the_day_of_a_post_begins_tomorrow(friends: Friends) -> None:
    await friends.asks("9:00")
    before = len(friends.sent())

    await friends.coach.ticks(2 * HOUR)
    assert len(friends.sent()) == before
    await friends.coach.moves_to(datetime(2026, 11, 4, 8, tzinfo=UTC))
    assert len(friends.sent()) == before + 1


async def test_after_an_outage_comes_the_post_that_still_helps(friends: Friends) -> None:
    before = len(friends.sent())
    await friends.coach.ticks(DAY + 4 * HOUR)
    assert len(friends.sent()) == before, "too late for that of the day"
    await friends.coach.ticks(2 * DAY - 2 * HOUR)
    assert len(friends.sent()) == before + 1, "not for that of two days later"
    await friends.coach.moves_to(datetime(2026, 11, 7, 7, tzinfo=UTC))
    assert len(friends.sent()) == before + 2


async def test_a_new_post_counts_anew_and_an_old_one_no_more(friends: Friends) -> None:
    await friends.joins(3, done=2)
    await friends.coach.ticks(DAY)

    assert await friends.coach.rows(GROUP_TAPS) == []
    old = await friends.taps("done", on=date(2026, 11, 3))
    assert said(old) == ("converse-earlier-screen", False)


async def test_ticks_and_taps_of_the_same_moment_count_once(friends: Friends) -> None:
    coach = friends.coach
    await coach.knows(another(5), hour=None)
    taps = [friends.taps("done", 5) for _ in range(4)]
    await asyncio.gather(*taps)
    coach.clock.now += DAY
    await asyncio.gather(*(coach.tick.once() for _ in range(3)))
    await coach.becomes_idle()

    posts = [each for each in friends.sent() if each.edits is None]
    assert len(posts) == 3, "the answer to the admin, and two posts"
    assert friends.counts()[-1] == (1, 1)


# --- what is stored, and what is never said -------------------------------------------------


async def test_nothing_stored_names_a_member_and_an_erasure_takes_the_taps(
    friends: Friends,
) -> None:
    member = 987_654_321
    await friends.coach.knows(another(member), hour=None)
    await friends.taps("done", member)
    stored = str([*await friends.coach.rows(GROUP_TAPS), *await friends.coach.rows(GROUP_WARMUPS)])
    assert str(member) not in stored

    await friends.coach.database.transaction(people.erase, member, NOON)

    assert await friends.coach.rows(GROUP_TAPS) == []


#: Words, and beginnings of words, that no text of a group may hold, beside all that the
#: language's parser takes for a pain or an emergency.
HEALTH = {
    "en": "pain* hurt* sore* ache* back knee* hip hips injur* ill sick* doctor* health* rest",
    "es": "dolor* duel* molest* espalda rodilla* cadera* lesi* enferm* médic* salud",
    "pt-BR": "dor dores dói coluna costas joelho* quadril lesã* doen* médic* saúde",
    "ru": "боль боли болью болит* спин* колен* тазобедр* травм* болезн* врач* здоров*",
    "de": "schmerz* weh rücken* knie* hüft* verletz* krank* arzt* ärzt* gesund*",
    "fa": "درد* کمر* زانو* لگن* آسیب* بیمار* پزشک* سلامت*",
}


def health_words(text: str, language: str) -> list[str]:
    found = re.findall(r"\w+", text.lower())
    return [w for w in found for known in HEALTH[language].split() if fnmatchcase(w, known)]


async def everything(friends: Friends) -> list[str]:
    """Let admins, members and strangers do all that can be done; the toasts that follow."""
    coach = friends.coach
    await coach.hears(Stranger(BOT), GROUP)
    for argument in ("", "soon", "8:00", ""):
        await friends.asks(argument)
    await friends.asks("", is_admin=False, by=9)
    await friends.asks("", is_admin=None)
    await coach.moves_to(datetime(2026, 11, 3, 7, tzinfo=UTC))
    toasts = [await friends.taps(action, by) for action in ("in", "done") for by in (ANA, 99)]
    toasts.append(await friends.taps("at-0900", by=99))
    await coach.ticks(EDIT_EVERY)
    await friends.taps("at-0900", is_admin=True)
    await friends.taps("stop", is_admin=True)
    return [said(each)[0] for each in toasts]


def rendered(renderer: Renderer, sent: Iterable[OutgoingMessage]) -> list[str]:
    """The texts and the labels of messages, as Telegram gets them."""
    contents = [(each.content, each.locale) for each in sent]
    shown = [renderer.screen(c, locale, 0) for c, locale in contents if isinstance(c, Screen)]
    rows = [row for each in shown for row in (each.markup or {}).get("inline_keyboard", [])]
    return [*(each.text for each in shown), *(button["text"] for row in rows for button in row)]


@pytest.mark.parametrize("language", sorted(HEALTH))
async def test_no_group_is_ever_sent_a_word_of_health(sqlite: Database, language: str) -> None:
    assert set(HEALTH) == set(words().whole_languages)
    async with coaching(sqlite) as coach:
        await coach.knows(replace(onboarded(), language=language), hour=None)
        await coach.types("my knee hurts 6/10 and my low back too")
        friends = Friends(coach)
        toasts = await everything(friends)

    heard = {i for n in range(len(friends.sent())) for i in friends.ids(n)} | set(toasts)
    known = read_languages(CONTENT)[0]["en"].entries
    ours = {i for i in known if i.startswith("together-") and "-button-" not in i}
    assert ours <= heard, "every text of groups was heard"
    texts = rendered(Renderer(words(), coach.clock), friends.sent())
    parser = app().parser(language)
    for text in [*texts, *(words().format(language, each) for each in toasts)]:
        assert health_words(text, language) == [], text
        assert parser.alarm(text) is None, text
        assert (parser.pain(text).place or "other", parser.pain(text).kind) == ("other", None)
