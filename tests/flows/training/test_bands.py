"""The bands of a person: noted in the settings, chosen on the card, the stronger one when due."""

from __future__ import annotations

from bot.coaching.catalogue.exercise import BandStrength, Equipment
from bot.coaching.ladder.standing import Dosage, Standing
from bot.coaching.person.person import SecondPlace
from bot.coaching.remembered import Load
from bot.flows.training.steps import AtSet
from tests.flows.training.trainee import BANDS, Training, profile, trained, trainee

CLAM = "clam_banded"
LIGHT, MEDIUM = BandStrength.LIGHT, BandStrength.MEDIUM
DUE = Standing(
    "abduction", CLAM, dosage=Dosage(stronger=True, load_steps=1), seen=frozenset({CLAM})
)


def at_the_clam(*bands: BandStrength, stored: Load | None = None) -> Training:
    who = profile(bands=frozenset(bands), minutes=45, level="intermediate")
    known = {f"load:{CLAM}": stored} if stored else {}
    chat = trainee(who, trained(9) | {"standing:abduction": DUE} | known)
    chat.goes("training", "normal")
    chat.warms_up()
    while chat.progress.exercise != CLAM or not isinstance(chat.state, AtSet):
        chat.plays_one()
    return chat


def band(chat: Training) -> Load | None:
    stored = chat.memory.stored(f"load:{CLAM}")
    assert stored is None or isinstance(stored, Load)
    return stored


def test_the_card_names_the_stronger_band_and_its_set_makes_it_the_last_one() -> None:
    chat = at_the_clam(LIGHT, MEDIUM, stored=Load(band="light"))

    assert "Today medium band (last time light band)." in chat.text(chat.screen)
    chat.does("done")
    assert band(chat) == Load(band="medium")
    chat.plays()
    assert not chat.standing("abduction").dosage.stronger
    assert band(chat) == Load(band="medium")


def test_without_the_stronger_one_the_last_band_is_named_and_the_step_stays_due() -> None:
    chat = at_the_clam(LIGHT, stored=Load(band="light"))

    assert "Last time: light band." in chat.text(chat.screen)
    chat.plays()
    assert chat.standing("abduction").dosage.stronger
    assert band(chat) == Load(band="light")


def test_what_the_person_chooses_is_what_is_used() -> None:
    chat = at_the_clam(LIGHT, MEDIUM, stored=Load(band="light")).does("more", "load")
    assert [c.value for c in chat.buttons] == ["light", "medium", "none", "back"]

    chat.does("light", "done")

    assert band(chat) == Load(band="light")
    chat.plays()
    assert not chat.standing("abduction").dosage.stronger


def test_colours_are_asked_for_where_no_strength_is_known_and_stay_readable() -> None:
    chat = at_the_clam(stored=Load(band="red"))

    assert "Last time: red band." in chat.text(chat.screen)
    chat.does("more", "load")
    assert "yellow" in [c.value for c in chat.buttons]


def test_the_strengths_are_asked_for_after_the_equipment_of_each_place() -> None:
    chat = trainee(profile(equipment=BANDS))
    chat.goes("preferences", "plan")
    chat.does("equipment", "continue").shows("plan-questions-bands")
    chat.does("light", "strong", "strong", "medium", "continue").shows("preferences-plan")
    assert chat.person.profile.bands == {LIGHT, MEDIUM}

    chat.does("gym", "long_band", "continue").shows("plan-questions-bands").does("back")
    assert chat.person.profile.second_place == SecondPlace(frozenset({Equipment.LONG_BAND}))
    chat.does("gym", "long_band", "bench", "continue").shows("preferences-equipment-gym")
