"""The session that is due: letters in their turn, breaks, illness, lighter weeks, none at all."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.coaching.events import MorningAnswered, Skipped
from bot.coaching.ladder.standing import Dosage, Standing
from bot.coaching.programme.slots import NoSession
from bot.coaching.remembered import TrainingLog
from bot.coaching.session.plan import Plan
from bot.flows.context import Recorded
from bot.flows.memory.rule_context import LOG
from bot.flows.memory.session_due import next_letter, todays
from bot.value import replace
from tests.flows.training.trainee import MONDAY, Training, begun, profile, trained, trainee

BRIDGE = Standing("bridge", "glute_bridge_banded", Dosage(reps=12))


@pytest.mark.parametrize(
    ("a_week", "sessions", "letter"),
    [(3, 0, "A"), (3, 4, "B"), (3, 5, "C"), (2, 3, "C"), (4, 2, "A_light")],
)
def test_letters_follow_each_other(a_week: int, sessions: int, letter: str) -> None:
    chat = trainee(profile(sessions_a_week=a_week), {LOG: TrainingLog(MONDAY, MONDAY, sessions)})

    assert next_letter(chat.context) == letter


def plan_of(chat: Training) -> Plan:
    plan = todays(chat.context, 30).plan
    assert isinstance(plan, Plan)
    return plan


def test_after_two_weeks_it_begins_a_step_lower() -> None:
    stored = trained(9, ago=16) | {"standing:bridge": BRIDGE}

    chat = begun(stored=stored)

    assert chat.standing("bridge").exercise == "glute_bridge"
    assert chat.standing("bridge").comeback


def test_after_two_weeks_one_good_session_offers_the_old_rung() -> None:
    chat = begun(stored=trained(9, ago=16) | {"standing:bridge": BRIDGE})

    chat.plays()

    assert chat.standing("bridge").accepted == "glute_bridge_banded"


def test_a_break_counts_once_however_often_it_is_begun() -> None:
    chat = begun(stored=trained(9, ago=16) | {"standing:bridge": BRIDGE})
    before = chat.standing("bridge")

    chat.does("more", "end")
    chat.goes("training", "normal")

    assert chat.standing("bridge") == before


def test_an_illness_counts_as_a_short_break() -> None:
    chat = trainee(stored=trained(9) | {"standing:bridge": BRIDGE})
    ill = Skipped("warmup", MONDAY - timedelta(days=1), "ill")
    at = chat.now - timedelta(days=1)
    chat.memory.recorded.append(Recorded(at, MONDAY - timedelta(days=1), ill))

    today = todays(chat.context, 30)

    assert today.days_away == 2
    assert today.standings["bridge"].sets_less == 1


def test_a_lighter_week_has_fewer_sets_and_no_offers() -> None:
    first = MONDAY - timedelta(days=37)  # the sixth week
    log = {LOG: TrainingLog(first, MONDAY - timedelta(days=2), 15)}
    usual = trainee(profile(level="intermediate"), trained(9))
    lighter = trainee(profile(level="intermediate"), log)

    assert plan_of(lighter).is_deload
    assert plan_of(lighter).seconds < plan_of(usual).seconds

    lighter.goes("training", "normal")
    lighter.warms_up().shows("training-lighter-week")
    lighter.plays(rir="3")
    families = [f for f in lighter.catalogue.families if lighter.memory.stored(f"standing:{f}")]
    assert families
    assert all(lighter.standing(f).offered is None for f in families)


def test_an_accepted_step_waits_until_a_lighter_week_is_over() -> None:
    first = MONDAY - timedelta(days=37)  # the sixth week
    log = {LOG: TrainingLog(first, MONDAY - timedelta(days=3), 15)}
    ready = replace(BRIDGE, exercise="glute_bridge", accepted="glute_bridge_banded")
    chat = trainee(profile(level="intermediate"), log | {"standing:bridge": ready})

    assert plan_of(chat).is_deload
    assert todays(chat.context, 30).standings["bridge"] == ready
    chat.goes("ladder", "bridge").shows("ladder-promised")

    chat.waits(timedelta(days=6))
    risen = todays(chat.context, 30)
    assert not plan_of(chat).is_deload
    assert risen.standings["bridge"].exercise == "glute_bridge_banded"


def test_two_tired_weeks_make_the_next_one_lighter() -> None:
    chat = trainee(stored=trained(9))
    for ago in (0, 1, 2):
        on = MONDAY - timedelta(days=ago)
        tired = Skipped("training", on, "tired")
        chat.memory.recorded.append(Recorded(chat.now - timedelta(days=ago), on, tired))

    assert plan_of(chat).is_deload


def test_an_illness_that_lasts_holds_the_session() -> None:
    chat = trainee(profile(ill_until=MONDAY + timedelta(days=2)))

    assert todays(chat.context, 30).plan == NoSession("ill")
    chat.goes("training", "normal")
    chat.shows("training-none-ill")


def test_a_morning_that_was_much_worse_holds_the_session() -> None:
    worse = replace(BRIDGE, bad_mornings=1)
    chat = trainee(stored=trained(9) | {"standing:bridge": worse})
    answered = MorningAnswered("much_worse", 7)
    chat.memory.recorded.append(Recorded(chat.now, chat.context.today, answered))

    chat.goes("training", "normal")

    chat.shows("training-none-morning")
