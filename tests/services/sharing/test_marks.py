"""Marks of a viewer reach the person, and either of them can take one away."""

from __future__ import annotations

from bot.coaching.person.sharing import Action
from tests.services.coach import Coach
from tests.services.sharing.sides import ANA, BEA, NAMES, shares, side
from tests.services.sharing.stored import person_of


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
