"""Nothing stored names a member of a group, and no text for it holds a word of health."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, datetime
from fnmatch import fnmatchcase

import pytest

from bot.chat.sending.render import Renderer
from bot.content.word_files import read_languages
from bot.flows.turn import Screen
from bot.services.groups.together import EDIT_EVERY
from bot.services.incoming import Stranger
from bot.services.messages import OutgoingMessage
from bot.storage.database import Database
from bot.storage.rows import people
from bot.storage.tables import GROUP_TAPS, GROUP_WARMUPS
from bot.value import replace
from tests.services.coach import ANA, another, app, coaching
from tests.services.groups.friends import BOT, GROUP, Friends, said
from tests.support.world import CONTENT, NOON, onboarded, words


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
