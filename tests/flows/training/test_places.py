"""Two places to train: asked once before a session, each with its own equipment, one ladder."""

from __future__ import annotations

from bot.coaching.catalogue.exercise import Equipment
from bot.coaching.ladder.promotion import at_session_start
from bot.coaching.ladder.standing import Standing
from bot.coaching.person.eligibility import owns_what_it_needs
from bot.coaching.person.person import Clearance, Health, Profile, SecondPlace, TrainingPlace
from bot.flows.memory.rule_context import profile_of
from bot.flows.memory.session_due import todays
from bot.flows.training.steps import AtBackNow, AtSet, AtTrainingPlace
from bot.value import replace
from tests.coaching.catalogue_fixture import around
from tests.flows.training.trainee import GYM, MONDAY, Training, begun, profile, trained, trainee
from tests.support.screens import messages_of

AT_HOME: frozenset[Equipment] = frozenset()
#: Stands on a rung that only the gym has the bench for.
ON_THE_BENCH = {
    "standing:bridge": Standing("bridge", "glute_bridge", owned=frozenset({"glute_bridge"})),
    "standing:thrust": Standing(
        "thrust", "hip_thrust_bench", seen=frozenset({"hip_thrust_bench"})
    ),
}


def two_places(**changes: object) -> Profile:
    who = profile(equipment=AT_HOME, second_place=SecondPlace(GYM))
    return replace(who, **changes)


def asked(who: Profile | None = None) -> Training:
    """At the question before a session."""
    chat = trainee(who or two_places(), trained(9) | ON_THE_BENCH)
    chat.goes("training", "normal")
    assert isinstance(chat.state, AtTrainingPlace)
    return chat


def at(place: str, who: Profile | None = None) -> Training:
    """At the first set of a session at a place."""
    return asked(who).does(place).warms_up()


def planned(chat: Training) -> set[str]:
    return {one.exercise for item in chat.progress.session.items for one in item.plan.sets}


def test_who_has_one_place_is_asked_nothing_more() -> None:
    chat = begun(profile(equipment=GYM), trained(9))

    assert isinstance(chat.state, AtSet)
    assert chat.progress.place is TrainingPlace.HOME


def test_each_place_has_exercises_for_what_is_there() -> None:
    home, gym = at("home"), at("gym")

    for chat, equipment in ((home, AT_HOME), (gym, GYM)):
        who = replace(chat.person.profile, equipment=equipment)
        exercises = [chat.catalogue.exercises[each] for each in planned(chat)]
        assert [e.id for e in exercises if not owns_what_it_needs(e, who)] == []
    assert planned(home) != planned(gym)
    assert any(gym.catalogue.exercises[each].needs for each in planned(gym))


def test_the_place_of_the_weekday_comes_first_from_then_on() -> None:
    chat = asked()
    assert [c.value for c in chat.buttons] == ["home", "gym", "elsewhere"]

    chat.does("gym")

    second = chat.person.profile.second_place
    assert second == SecondPlace(GYM, frozenset({MONDAY.weekday()}))
    assert [c.value for c in asked(chat.person.profile).buttons] == ["gym", "home", "elsewhere"]
    chat = asked(chat.person.profile).does("home")
    assert chat.person.profile.second_place == SecondPlace(GYM)


def test_the_whole_session_and_its_warm_up_are_at_that_place() -> None:
    chat = asked().does("gym")
    assert chat.flow == "warmup"
    assert profile_of(chat.context).equipment == GYM
    chat.warms_up()

    while chat.session is not None:
        assert profile_of(chat.context).equipment == GYM
        chat.plays_one()
    assert chat.person.profile.equipment == AT_HOME
    assert profile_of(chat.context).equipment == AT_HOME


def test_a_rung_that_the_place_lacks_is_an_easier_one_for_today_and_that_is_said() -> None:
    stored = trained(9) | {"standing:abduction": Standing("abduction", "abduction_standing")}
    chat = trainee(two_places(minutes=45), stored)
    chat.goes("training", "normal")
    chat.does("home").warms_up()
    while not chat.progress.exercise.startswith(("abduction", "clam")):
        chat.plays_one()

    assert "training-instead" in {
        m.id for page in chat.turn.screens for m in messages_of(page.text)
    }
    assert chat.progress.session.item.plan.instead_of == "abduction_standing"
    chat.plays()
    assert chat.standing("abduction").exercise == "abduction_standing"
    assert chat.standing("abduction").moves == ()


def test_a_rung_that_neither_place_has_gives_way_as_before() -> None:
    standing = Standing("abduction", "abduction_standing")
    nowhere = two_places(second_place=SecondPlace(AT_HOME))

    left = at_session_start(standing, around(nowhere))
    stays = at_session_start(standing, around(two_places()))

    assert left.exercise == "clam"
    assert stays == standing


def test_what_health_excludes_is_excluded_at_each_place() -> None:
    """Raised blood pressure and a sore low back go with the person, not with the place."""
    clearance = Clearance(back_sensitive=True, min_rir=3, max_rung=2)
    clearance = replace(clearance, contraindications=frozenset({"c_bp", "c_ham"}))
    who = two_places(health=Health(MONDAY, clearance=clearance))
    chat = trainee(who, trained(9))
    chat.goes("training", "normal")
    chat.does("gym")

    assert isinstance(chat.state, AtBackNow)
    chat.does("2").warms_up()
    exercises = [chat.catalogue.exercises[each] for each in planned(chat)]
    assert max(e.level for e in exercises) <= 2
    assert [e.id for e in exercises if "c_ham" in e.contraindications] == []
    assert min(item.plan.rir for item in chat.progress.session.items) >= 3


def test_starting_over_asks_no_second_time() -> None:
    chat = at("gym")
    chat.does("done").goes("training", "start_over")

    chat.warms_up()
    assert chat.progress.place is TrainingPlace.GYM


def test_a_prompt_names_the_session_of_the_likelier_place() -> None:
    mondays = two_places(second_place=SecondPlace(GYM, frozenset({MONDAY.weekday()})))

    for who, place in ((two_places(), TrainingPlace.HOME), (mondays, TrainingPlace.GYM)):
        assert todays(trainee(who, trained(9)).context, 30).place is place


def test_the_second_place_is_set_up_and_given_up_in_the_settings() -> None:
    chat = trainee(profile(equipment=AT_HOME))
    chat.goes("preferences", "plan")
    chat.does("gym").shows("plan-questions-gym").does("bench", "dumbbell", "continue")

    there = frozenset({Equipment.BENCH, Equipment.DUMBBELL})
    assert chat.person.profile.second_place == SecondPlace(there)
    assert chat.person.profile.equipment == AT_HOME
    chat.shows("preferences-equipment-home").shows("preferences-equipment-gym")
    chat.does("gym", "no_gym")
    assert chat.person.profile.second_place is None
    chat.shows("preferences-equipment")
