"""Weight and bands: noted once, shown the next time, in the person's own units."""

from __future__ import annotations

import pytest

from bot.coaching.events import QuestionPromised, SetCompleted
from bot.coaching.ladder.standing import Dosage, Standing
from bot.coaching.remembered import Load
from bot.flows.memory.rule_context import last_load
from bot.flows.training.load import chosen
from bot.flows.training.steps import AtSet
from bot.value import replace
from tests.flows.training.trainee import GYM, Training, begun, profile, trained, trainee
from tests.support.world import catalogue

LOADED, BANDED = "hip_thrust_loaded", "abduction_standing"
EXERCISES = catalogue().exercises


def lifting(used: Load | None = None, factor: float = 1.0) -> Training:
    """Somebody whose session begins with the loaded hip thrust, the easy set done."""
    who = profile(equipment=GYM, level="intermediate")
    stored = trained(9) | {
        "standing:thrust": Standing("thrust", LOADED, Dosage(load=factor)),
        "standing:bridge": Standing(
            "bridge", "glute_bridge_banded", owned=frozenset({"glute_bridge_banded"})
        ),
    }
    if used is not None:
        stored[f"load:{LOADED}"] = used
    chat = begun(who, stored)
    while chat.progress.exercise != LOADED:
        chat.plays_one()
    return chat


def test_the_first_time_the_card_says_where_to_note_a_weight() -> None:
    chat = lifting()

    chat.shows("training-weight-open")
    chat.does("more", "load", "12")

    chat.shows("training-load-kg", amount=12.0)
    assert last_load(LOADED, chat.context) == Load(12.0)


def test_a_weight_can_be_typed_with_its_unit() -> None:
    chat = lifting().does("more", "load")

    chat.says("12,5 kg")

    assert last_load(LOADED, chat.context) == Load(12.5, keeps_unit=True)


def test_what_is_no_weight_is_not_understood() -> None:
    chat = lifting().does("more", "load")

    chat.says("heavy")

    assert last_load(LOADED, chat.context) is None
    chat.shows("typed-unclear-1")


def test_each_set_tells_what_it_was_done_with() -> None:
    chat = lifting(Load(20.0)).does("done")

    assert chat.each(SetCompleted)[-1].load == "20 kg"


def test_the_next_step_of_the_rules_is_put_on_what_was_used_last() -> None:
    chat = lifting(Load(20.0), 1.05)

    chat.shows("training-load-changed")
    chat.does("done")

    assert chat.each(SetCompleted)[-1].load == "21 kg"
    assert last_load(LOADED, chat.context) == Load(21.0)

    while chat.progress.exercise == LOADED and chat.each(SetCompleted)[-1].number < 2:
        chat.plays_one()

    assert chat.each(SetCompleted)[-1].load == "21 kg"


def test_undo_brings_the_old_weight_back() -> None:
    chat = lifting(Load(20.0), 1.05).does("done", "glutes")

    chat.does("undo")

    assert last_load(LOADED, chat.context) == Load(20.0)
    chat.shows("training-load-changed")


def test_lost_form_takes_15_percent_off() -> None:
    chat = lifting(Load(20.0)).does("done", "glutes").rests().does("fewer", "4")

    chat.shows("why-less-load-reps")
    chat.rests()

    chat.shows("training-load-kg", amount=17.0)


def test_the_first_session_with_weight_is_asked_about_tomorrow() -> None:
    chat = lifting(Load(20.0)).plays()

    assert [p.kind for p in chat.each(QuestionPromised)] == ["morning"]


def test_a_typed_unit_stays_as_typed() -> None:
    chat = lifting().does("more", "load")

    chat.says("25 lb").shows("training-load-lb", amount=25.0)
    chat.does("more", "load", "30 lb")

    assert last_load(LOADED, chat.context) == Load(30.0, "lb", keeps_unit=True)
    chat.does("done")
    assert chat.each(SetCompleted)[-1].load == "30 lb"


def test_where_pounds_are_used_a_plain_number_means_pounds() -> None:
    chat = lifting()
    chat.person = replace(chat.person, zone="America/Chicago")

    chat.does("more", "load").shows("training-load-lb", amount=25).says("35")

    assert last_load(LOADED, chat.context) == Load(35.0, "lb")


def test_units_follow_the_person() -> None:
    chat = trainee(profile(equipment=GYM), {f"load:{LOADED}": Load(10.0)})
    wishes = replace(chat.person.profile.wishes, units="lb")
    chat.person = replace(chat.person, profile=replace(chat.person.profile, wishes=wishes))

    assert last_load(LOADED, chat.context) == Load(22.0, "lb")


@pytest.mark.parametrize(
    ("text", "load"),
    [
        ("12", Load(12.0)),
        ("12.5kg", Load(12.5, keeps_unit=True)),
        ("26 lb", Load(26.0, "lb", keeps_unit=True)),
        ("30 lbs", Load(30.0, "lb", keeps_unit=True)),
        ("0", None),
        ("900 kg", None),
        ("red", None),
    ],
)
def test_weights_as_they_are_typed(text: str, load: Load | None) -> None:
    chat = trainee(profile(equipment=GYM))

    assert chosen(text, EXERCISES[LOADED], chat.context) == load


def banded(seen: frozenset[str] = frozenset()) -> Training:
    """At the first set of an exercise that takes a band, of which nothing was noted."""
    standing = Standing("abduction", BANDED, seen=seen)
    chat = begun(stored=trained(10) | {"standing:abduction": standing})
    while chat.progress.exercise != BANDED:
        chat.plays_one()
    return chat


def test_where_a_band_is_noted_stands_on_the_first_card_of_a_new_exercise_alone() -> None:
    chat = banded().shows("training-band-open")

    chat.plays_one()
    while not isinstance(chat.state, AtSet):
        chat.plays_one()
    assert chat.progress.exercise == BANDED
    chat.hides("training-band-open")
    banded(frozenset({BANDED})).hides("training-band-open")


def test_a_band_has_a_colour() -> None:
    chat = banded()

    chat.does("more", "load", "red")

    assert last_load(BANDED, chat.context) == Load(band="red")
    chat.shows("training-band-red")
