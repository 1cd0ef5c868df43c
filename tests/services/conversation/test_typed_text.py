"""Typed texts are understood in one order, in every state."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator
from datetime import date, time, timedelta
from itertools import pairwise

import pytest

from bot.coaching.calendar import local_date
from bot.coaching.warmup.progress import WarmUpProgress
from bot.content.places.near_names import NearNames
from bot.flows.settings.time_zone_screens import AtNamesakes, AtPlace, AtSearch
from bot.flows.turn import Go, Shared, Typed
from bot.services.incoming import Arrival, Command, Edited, Unreadable
from bot.storage.database import Database
from bot.storage.rows import conversations
from bot.storage.tables import JOURNAL
from tests.content.test_near_names import mistyped, near_names
from tests.services.coach import ANA, Coach, another, coaching


@pytest.fixture
async def coach(sqlite: Database) -> AsyncIterator[Coach]:
    async with coaching(sqlite) as made:
        yield made


@pytest.fixture
async def ana(coach: Coach) -> Coach:
    """Ana at the first card of her warm-up."""
    await coach.knows(hour=None)
    await coach.commands("warmup")
    return coach


@pytest.fixture
async def bob(coach: Coach) -> Coach:
    """Bob has nothing open."""
    await coach.knows(hour=None)
    return coach


async def at_a_set(coach: Coach) -> None:
    """On to the first set of a session."""
    await coach.commands("train")
    while (await coach.conversation())["flow"] == "warmup":
        values = [c.value for row in coach.sender.screens[-1].rows for c in row]
        await coach.presses("done" if "done" in values else "glutes")


async def state(coach: Coach) -> tuple[str | None, str]:
    """The open flow, and the message id of the last line shown."""
    return (await coach.conversation())["flow"], coach.sender.ids()[-1]


# --- pain -----------------------------------------------------------------------------------


async def test_a_sentence_fills_in_all_it_states_and_only_the_rest_is_asked(ana: Coach) -> None:
    await ana.types("it hurts 6 out of 10 in my left knee")
    asked = await state(ana)
    await ana.types("a dull ache")

    (noted,) = [m for m in ana.sender.screens[-1].text if getattr(m, "id", "") == "pain-noted"]
    assert asked == ("pain", "pain-kind")
    assert dict(noted.args)["number"] == 6  # type: ignore[union-attr]
    assert dict(noted.args)["place"].id == "typed-pain-left"  # type: ignore[union-attr]


async def test_a_sentence_that_states_everything_is_judged_at_once(ana: Coach) -> None:
    await ana.types("sharp pain in my right hip, 2/10")

    assert "pain-noted" in ana.sender.ids()


async def test_each_pain_question_takes_words(ana: Coach) -> None:
    await ana.types("ouch")
    number = ana.sender.ids()
    await ana.types("about a four")
    where = ana.sender.ids()
    await ana.types("my lower back, on the left")
    kind = ana.sender.ids()
    await ana.types("dull ache")

    assert [number[-1], where, kind] == ["pain-number", ["pain-where"], ["pain-kind"]]
    assert "pain-noted" in ana.sender.ids()


@pytest.mark.parametrize("text", ["next", "go on", "continue", "start"])
async def test_words_of_going_on_deny_nothing_in_a_health_check(ana: Coach, text: str) -> None:
    await ana.commands("health")
    asked = await state(ana)
    await ana.types(text)
    again = await state(ana)
    await ana.types("Answer again")
    listed = await state(ana)
    await ana.types(text)

    assert asked == again == ("health_check", "health-check-anything-new")
    assert listed[1] == (await state(ana))[1] != asked[1]


@pytest.mark.parametrize("text", ["8/10", "3 out of 10", "pain 4", "٤/١٠"])
async def test_a_score_out_of_ten_is_pain_and_never_repetitions(coach: Coach, text: str) -> None:
    await coach.knows(hour=None)
    await at_a_set(coach)
    done = await coach.rows(JOURNAL, kind="SetCompleted")

    await coach.types(text)

    assert await coach.rows(JOURNAL, kind="SetCompleted") == done
    assert await state(coach) == ("pain", "pain-where")


async def test_a_new_pain_after_the_consequence_of_one_is_asked_about(ana: Coach) -> None:
    await ana.types("knee hurts, 1/10, dull")
    await ana.types("now my neck is hurting too")

    assert await state(ana) == ("pain", "pain-number")


async def test_pain_before_the_plan_is_answered_and_the_plan_goes_on(coach: Coach) -> None:
    await coach.hears(Command("start"))
    await coach.presses("agree")
    await coach.types("my knee hurts")

    assert coach.sender.ids()[0] == "typed-pain-before-plan"
    assert (await coach.conversation())["flow"] == "zone"


# --- emergencies ----------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["cant breathe", "my chest is so tight", "heart attack"])
async def test_an_emergency_at_the_search_for_a_city_of_a_newcomer(
    coach: Coach, text: str
) -> None:
    await coach.hears(Command("start"))
    await coach.presses("agree")
    await coach.presses("other")

    await coach.types(text)

    assert await state(coach) == ("emergency", "emergency-heart")


async def test_an_emergency_within_words_of_ones_own(bob: Coach) -> None:
    await bob.hears(Command("settings"))
    for value in ("times", "anchor", "own"):
        await bob.presses(value)

    await bob.types("numb between my legs")

    assert await state(bob) == ("emergency", "emergency-nerves")


async def test_an_emergency_at_the_questions_of_pain(ana: Coach) -> None:
    await ana.types("it hurts")
    await ana.types("both legs are numb")

    assert await state(ana) == ("emergency", "emergency-nerves")


async def test_an_emergency_without_consent_is_answered_with_the_number_to_call(
    coach: Coach,
) -> None:
    await coach.hears(Command("start"))
    await coach.types("I have chest pain")

    assert "pain-no-consent-urgent" in coach.sender.ids()


async def test_words_that_were_no_emergency_lead_back_to_no_question(ana: Coach) -> None:
    await ana.types("I fainted")
    await ana.presses("mistake")

    assert await state(ana) == (None, "pain-nothing")


async def test_words_that_were_no_emergency_lead_back_after_another_command_too(
    ana: Coach,
) -> None:
    await ana.types("I fainted")
    await ana.commands("warmup")
    await ana.presses("mistake")

    assert await state(ana) == (None, "pain-nothing")


async def test_a_label_of_the_health_check_is_no_emergency(coach: Coach) -> None:
    await coach.knows(another(ANA), hour=None)
    await coach.hears(Command("health"))
    await coach.presses("again")
    await coach.hears(Typed("3 Fainting"))

    assert (await coach.conversation())["flow"] == "health_check"


# --- consent, places, times -----------------------------------------------------------------


@pytest.mark.parametrize(
    "text", ["yes", "Yeah", "ok", "sure!", "👍", "yes please", "yes, that's right"]
)
async def test_yes_at_the_hour_of_a_place_is_yes(coach: Coach, text: str) -> None:
    await coach.hears(Command("start"))
    await coach.presses("agree")

    await coach.types(text)

    assert (await coach.conversation())["flow"] == "health_check"


@pytest.mark.parametrize("text", ["no", "nah", "nope"])
async def test_no_at_the_hour_of_a_place_leads_to_the_search(coach: Coach, text: str) -> None:
    await coach.hears(Command("start"))
    await coach.presses("agree")

    await coach.types(text)
    await coach.types(text)

    assert coach.sender.ids()[-1] in {"zone-search", "typed-unclear-1"}
    assert (await coach.conversation())["flow"] == "zone"


async def test_many_mistyped_places_at_once_cost_the_others_little(
    coach: Coach, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not timed: counted are the names that are compared letter by letter."""
    compared: list[int] = []
    candidates = NearNames.candidates

    def counted(self: NearNames, name: str, errors: int) -> list[tuple[str, int]]:
        found = candidates(self, name, errors)
        compared.append(len(found))
        return found

    monkeypatch.setattr(NearNames, "candidates", counted)
    chance = random.Random(20261130)
    names = near_names()._names
    known = [name for name, _ in names if len(name) > 4]
    typed = {100 + n: mistyped(chance, chance.choice(known)) for n in range(20)}
    for who in (*typed, ANA):
        await coach.knows(another(who), hour=None)
        await coach.hears(Go("zone"), who)
    texts = (coach.converse.take(Arrival(n, n, Typed(t), "en", None)) for n, t in typed.items())

    *_, tap = await asyncio.gather(*texts, coach.presses("other"))

    states = [
        chat.conversation.state
        for who in (*typed, ANA)
        if (chat := await coach.database.transaction(conversations.read, who))
    ]
    assert len(typed) / 2 < len(compared) <= len(typed)
    assert sum(compared) < len(typed) * len(names) / 50
    assert tap is not None
    assert tap.toast is None
    assert states[-1] == AtSearch()
    assert sum(isinstance(state, AtPlace | AtNamesakes) for state in states) > len(typed) / 2


@pytest.mark.parametrize("text", ["I agree", "yes", "ok, I agree", "I'm 18+ and I agree"])
async def test_consent_in_words_is_consent(coach: Coach, text: str) -> None:
    await coach.hears(Command("start"))

    await coach.types(text)

    assert (await coach.conversation())["flow"] == "zone"


@pytest.mark.parametrize("text", ["ok", "sure", "👍", "okay fine"])
async def test_a_bare_ok_is_no_consent_and_is_asked_again(coach: Coach, text: str) -> None:
    await coach.hears(Command("start"))

    await coach.types(text)

    assert (await coach.conversation())["flow"] == "onboarding"
    assert coach.sender.ids()[0] == "typed-unclear-1"


@pytest.mark.parametrize(
    ("text", "things"),
    [
        ("I have dumbbells and a resistance band", {"dumbbell", "mini_band"}),
        ("a hip band, a couch, no barbell", {"hip_band", "bench"}),
    ],
)
async def test_equipment_in_words_is_ticked(bob: Coach, text: str, things: set[str]) -> None:
    await bob.goes("plan_questions", "equipment")
    await bob.types(text)
    await bob.presses("continue")

    chat = await bob.database.transaction(conversations.read, ANA)
    assert chat is not None
    assert chat.person.profile.equipment == {"towel", "stick", *things}


@pytest.mark.parametrize("text", ["Ireland", "Europe/Dublin", "ireland 🇮🇪"])
async def test_a_country_is_asked_about_by_its_own_hour(coach: Coach, text: str) -> None:
    await coach.hears(Command("start"))
    await coach.presses("agree")

    await coach.types(text)

    chat = await coach.database.transaction(conversations.read, ANA)
    assert coach.sender.ids()[0] == "zone-found"
    assert chat is not None
    assert isinstance(chat.conversation.state, AtPlace)
    assert chat.conversation.state.zone == "Europe/Dublin"


async def quiet(coach: Coach, *typed: str) -> tuple[time, time]:
    """The quiet hours after these words at their question; before, they are from 21 to 8."""
    await coach.hears(Command("settings"))
    for value in ("times", "quiet", "21-8", "quiet"):
        await coach.presses(value)
    for text in typed:
        await coach.types(text)
    chat = await coach.database.transaction(conversations.read, ANA)
    assert chat is not None
    wishes = chat.person.profile.wishes
    return wishes.quiet_from, wishes.quiet_to


@pytest.mark.parametrize(
    ("typed", "hours"),
    [
        (["22 to 7"], (time(22), time(7))),
        (["from 10 to 7"], (time(22), time(7))),
        (["10", "7"], (time(22), time(7))),
        (["9pm", "6:30"], (time(21), time(6, 30))),
        (["٢٣", "٠٦:٣٠"], (time(23), time(6, 30))),
    ],
)
async def test_quiet_hours_are_a_night(
    bob: Coach, typed: list[str], hours: tuple[time, time]
) -> None:
    assert await quiet(bob, *typed) == hours


async def test_most_of_a_day_is_asked_about_before_it_is_quiet(bob: Coach) -> None:
    assert await quiet(bob, "20:00 to 13:00") == (time(21), time(8))
    asked = bob.sender.ids()[0]

    await bob.types("yes")

    chat = await bob.database.transaction(conversations.read, ANA)
    assert asked == "typed-quiet-long"
    assert chat is not None
    assert chat.person.profile.wishes.quiet_to == time(13)


@pytest.mark.parametrize(
    ("zone", "until"),
    [("America/New_York", date(2026, 12, 5)), ("Europe/London", date(2027, 5, 12))],
)
async def test_a_date_is_read_as_the_zone_writes_it(coach: Coach, zone: str, until: date) -> None:
    await coach.knows(another(ANA, zone), hour=None)
    await coach.commands("pause")

    await coach.types("12/5")

    chat = await coach.database.transaction(conversations.read, ANA)
    assert chat is not None
    assert chat.person.paused_until is not None
    assert local_date(chat.person.paused_until, zone) == until


@pytest.mark.parametrize("text", ["8 reps", "only 8", "٨", "8️⃣"])
async def test_a_number_with_words_of_a_set_is_that_number(coach: Coach, text: str) -> None:
    await coach.knows(hour=None)
    await at_a_set(coach)
    before = len(await coach.rows(JOURNAL, kind="SetCompleted"))

    await coach.types(text)

    assert len(await coach.rows(JOURNAL, kind="SetCompleted")) == before + 1


async def test_too_many_repetitions_are_told_how_many_are_taken(coach: Coach) -> None:
    await coach.knows(hour=None)
    await at_a_set(coach)
    before = len(await coach.rows(JOURNAL, kind="SetCompleted"))

    await coach.types("250 reps")

    assert coach.sender.ids()[0] == "typed-most-reps"
    assert len(await coach.rows(JOURNAL, kind="SetCompleted")) == before


# --- what was shown last, answers, commands, small talk --------------------------------------


async def prompted(coach: Coach) -> None:
    """The morning's prompt has come, and nothing else is open."""
    await coach.knows()
    await coach.moves_to(coach.clock.now.replace(hour=7, minute=0) + timedelta(days=1))
    assert coach.sender.ids()[0] == "prompt-title"


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Later", "prompt-later"),
        ("not now", "prompt-skipped"),
        ("Not today", "prompt-skipped"),
        ("not today, sorry", "prompt-skipped"),
        ("why this?", "prompt-why"),
        ("sick or hurt", "prompt-ill"),
        ("ok", "warmup-title"),
        ("let's go", "warmup-title"),
        ("start", "warmup-title"),
    ],
)
async def test_what_stands_on_a_prompt_and_natural_answers_are_understood(
    coach: Coach, text: str, first: str
) -> None:
    await prompted(coach)

    await coach.types(text)

    assert coach.sender.ids()[0].startswith(first)


async def test_done_after_a_prompt_counts_the_day(coach: Coach) -> None:
    await prompted(coach)

    await coach.types("did it already")

    assert len(await coach.rows(JOURNAL, kind="Practised")) == 1


@pytest.mark.parametrize(
    ("command", "label", "line"),
    [
        ("help", "My plan", "plan"),
        ("privacy", "Full policy", "privacy-policy"),
        ("progress", "Weekly sets", "progress-sets"),
    ],
)
async def test_what_stands_under_a_menu_can_be_typed(
    bob: Coach, command: str, label: str, line: str
) -> None:
    await bob.hears(Command(command))

    await bob.types(label)

    assert bob.sender.ids()[0].startswith(line)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("show me my progress", "progress"),
        ("settings please", "preferences-title"),
        ("what's next?", "plan"),
        ("warm up", "warmup-title"),
        ("I moved", "zone-kept"),
        ("delete my data", "erasure-erase-ask"),
    ],
)
async def test_commands_are_understood_in_words(bob: Coach, text: str, line: str) -> None:
    await bob.types(text)

    assert bob.sender.ids()[0].startswith(line)


async def test_small_talk_has_small_answers_that_take_turns(bob: Coach) -> None:
    answers = []
    for text in ("hi, I'm back", "thanks!", "Thank you 🙏", "hello", "hello"):
        await bob.types(text)
        answers.append(bob.sender.ids()[0])

    assert [line.rpartition("-")[0] for line in answers] == [
        "talk-back",
        "talk-thanks",
        "talk-thanks",
        "talk-hello",
        "talk-hello",
    ]
    assert all(one != other for one, other in pairwise(answers))


async def test_small_talk_leaves_the_open_question_open(ana: Coach) -> None:
    before = await ana.conversation()

    await ana.types("thanks!")

    after = await ana.conversation()
    assert ana.sender.ids()[0].startswith("talk-thanks")
    assert (after["revision"], after["flow"]) == (before["revision"], "warmup")


@pytest.mark.parametrize("text", ["how do I do the clam?", "clam", "what is a clam", "Clam!"])
async def test_an_exercise_by_name_opens_how_it_is_done(ana: Coach, text: str) -> None:
    await ana.types(text)

    assert "exercise-clam" in ana.sender.ids(-1) + ana.sender.ids(-2)
    assert (await ana.conversation())["flow"] == "warmup"


async def test_what_is_behind_the_dots_can_be_asked_for_at_the_card(ana: Coach) -> None:
    await ana.types("how do I do this?")

    assert ana.sender.ids()[0] == "how-to-title"


async def test_no_two_answers_alike_in_a_row_and_each_says_what_is_taken(ana: Coach) -> None:
    answers = []
    for _ in range(5):
        await ana.types("xyzzy")
        answers.append(ana.sender.ids()[:2])

    assert all(one[0] != other[0] for one, other in pairwise(answers))
    assert {each[0] for each in answers} == {f"typed-unclear-{n}" for n in (1, 2, 3)}
    assert {each[1] for each in answers} == {"typed-takes-label"}


@pytest.mark.parametrize("asked", ["a city", "a set"])
async def test_what_a_question_itself_says_of_a_text_never_comes_twice_in_a_row(
    bob: Coach, asked: str
) -> None:
    text, own = ("Nowhere", "zone-unknown") if asked == "a city" else ("999", "typed-most-reps")
    if asked == "a city":
        await bob.commands("timezone")
        await bob.presses("other")
    else:
        await at_a_set(bob)
    first = []
    for _ in range(4):
        await bob.types(text)
        first.append(bob.sender.ids()[0])

    assert (first[0], first[2]) == (own, own)
    assert first[1].startswith("typed-unclear-")
    assert all(one != other for one, other in pairwise(first))


async def test_with_nothing_open_too_no_two_answers_are_alike(bob: Coach) -> None:
    answers = []
    for text in ("xyzzy", "xyzzy", "plugh", "🤷"):
        await bob.types(text)
        answers.append(bob.sender.ids()[0])

    assert all(one != other for one, other in pairwise(answers))


async def test_a_question_says_what_can_be_typed_at_it(bob: Coach) -> None:
    await bob.commands("pause")
    await bob.types("xyzzy")

    assert bob.sender.ids()[:2] == ["typed-unclear-1", "typed-takes-date"]


# --- stop, captions, edits, locations, arguments ---------------------------------------------


@pytest.mark.parametrize("text", ["stop", "Stop!", "STOP messaging me", "unsubscribe"])
async def test_stop_offers_the_pause_and_the_erasure_whatever_is_open(
    ana: Coach, text: str
) -> None:
    await ana.types(text)

    buttons = {c.value for row in ana.sender.screens[-1].rows for c in row}
    assert ana.sender.ids() == ["typed-stop"]
    assert buttons == {"end", "pause_all", "delete", "keep"}


async def test_an_old_stop_ends_nothing_that_began_since(ana: Coach) -> None:
    await ana.types("stop")
    old = (await ana.conversation())["revision"]
    await ana.types("continue")
    card = await state(ana)
    await ana.presses("end", old)

    chat = await ana.database.transaction(conversations.read, ANA)
    assert card == await state(ana)
    assert chat is not None
    assert chat.session is not None


async def test_an_old_stop_pauses_nobody(bob: Coach) -> None:
    await bob.types("stop")
    old = (await bob.conversation())["revision"]
    await bob.presses("keep")
    await bob.presses("pause_all", old)

    chat = await bob.database.transaction(conversations.read, ANA)
    assert chat is not None
    assert not chat.person.is_paused


async def test_the_command_stop_does_the_same_and_one_tap_pauses(bob: Coach) -> None:
    await bob.commands("stop")
    asked = bob.sender.ids()
    await bob.presses("pause_all")
    await bob.types("stop")

    chat = await bob.database.transaction(conversations.read, ANA)
    assert asked == ["typed-stop"]
    assert chat is not None
    assert chat.person.is_paused, "stop is no sign that somebody is back"
    assert bob.sender.ids() == ["typed-stop-paused"]


async def test_a_corrected_typo_is_read_while_its_question_is_open(bob: Coach) -> None:
    await bob.commands("pause")
    await bob.hears(Typed("tomorow ish"), message=70)
    await bob.hears(Edited("tomorrow"), message=70)

    chat = await bob.database.transaction(conversations.read, ANA)
    assert chat is not None
    assert chat.person.paused_until is not None


async def test_an_edit_of_what_was_understood_changes_nothing(ana: Coach) -> None:
    await ana.hears(Typed("Done"), message=70)
    await ana.hears(Edited("Easier"), message=70)

    assert ana.sender.ids() == ["converse-edited"]


async def test_an_emergency_in_an_edit_is_heard(ana: Coach) -> None:
    await ana.hears(Typed("Done"), message=70)
    await ana.hears(Edited("my chest hurts"), message=70)

    assert await state(ana) == ("emergency", "emergency-heart")


async def test_a_location_with_nothing_open_offers_its_zone(bob: Coach) -> None:
    await bob.hears(Shared("America/New_York"))

    assert await state(bob) == ("zone", "zone-found")


@pytest.mark.parametrize(
    ("name", "argument", "line"),
    [
        ("timezone", "Berlin", "zone-found"),
        ("timezone", "Europe/Madrid", "zone-found"),
        ("pause", "2 weeks", "pause-until"),
        ("timezone", "xyzzy", "zone-kept"),
    ],
)
async def test_what_follows_a_command_answers_its_question(
    bob: Coach, name: str, argument: str, line: str
) -> None:
    await bob.commands(name, argument)

    assert line in bob.sender.ids()


async def test_a_voice_gets_a_line_that_says_what_can_be_read(bob: Coach) -> None:
    await bob.hears(Unreadable("voice"), message=33)
    first = bob.sender.ids()
    await bob.hears(Unreadable("photo"), message=34)

    assert (first, bob.sender.ids()) == (["typed-not-text"], ["typed-not-text-2"])


async def test_that_typed_words_are_kept_is_said_above_what_comes_next(bob: Coach) -> None:
    await bob.goes("note", "clam")

    await bob.types("Mind the left knee")

    assert bob.sender.ids()[:2] == ["button-saved", "how-to-title"]


async def test_the_long_warm_up_stands_in_the_plan_and_can_be_asked_for(bob: Coach) -> None:
    await bob.commands("plan")
    ways = [c for row in bob.sender.screens[-1].rows for c in row if c.go]
    await bob.types("I'm going to the gym")

    chat = await bob.database.transaction(conversations.read, ANA)
    assert chat is not None
    assert chat.session is not None
    assert ways[0].go == Go("warmup", "long")
    assert isinstance(chat.session.progress, WarmUpProgress)
    assert dict(ways[0].label.args)["minutes"] == chat.session.progress.plan.minutes
