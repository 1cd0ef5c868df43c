"""Every exercise in every situation: no card asks for what the exercise cannot be."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.chat.sending.render import Renderer
from bot.coaching.catalogue.exercise import Exercise
from bot.coaching.person.person import Locale
from bot.coaching.session.plan import Plan, PlanItem, PlannedSet, SetKind
from bot.coaching.session.progress import TrainingProgress
from bot.coaching.session.session import begin
from bot.coaching.warmup.planner import as_part
from bot.coaching.warmup.progress import WarmUpProgress, WarmUpReply
from bot.flows.memory.rule_context import today_of
from bot.flows.training.screens import card, next_set
from bot.flows.turn import Context
from bot.flows.warmup.screens import screen as warm_up_screen
from bot.flows.warmup.steps import AtWarmUpSet
from bot.flows.wording.exercise_names import gentle_name
from bot.value import replace
from tests.flows.starts import talk
from tests.flows.training.trainee import GYM, MONDAY, profile, trainee
from tests.support.screens import LONGEST_TEXT
from tests.support.world import catalogue, onboarded, words

#: Letters of a card of a session, in any language; English is held to less in its walks.
LONGEST_CARD = 380
#: What can be said of repetitions alone, and of a hold alone.
REPS = re.compile(r"\breps?\b|halfway|\bhalf the way\b")
HELD = re.compile(r"× \d+ s\b|half (?:the )?effort")
KINDS = (SetKind.RAMP, SetKind.OWN, SetKind.EASIER, SetKind.STEP_BACK, SetKind.DRILL, SetKind.TEST)


def in_hand(exercise: Exercise, planned: PlannedSet, context: Context) -> TrainingProgress:
    """A session of one exercise, at its first set."""
    dose = exercise.prescription
    item = PlanItem("X1", exercise.family, exercise.id, (planned,), dose.rest, dose.rir)
    plan = Plan("A", (item,), 30, "normal", 600)
    return TrainingProgress(begin(plan, MONDAY, context.now), context.now)


def situations(exercise: Exercise) -> Iterator[PlannedSet]:
    dose = exercise.prescription
    for kind in KINDS:
        for half_range in (False, True):
            reps = dose.reps_min
            yield PlannedSet(exercise.id, reps, 1, kind, half_range=half_range, hold=dose.hold)


def test_no_card_asks_a_hold_for_repetitions_or_a_repetition_to_be_held() -> None:
    context = trainee(profile(equipment=GYM)).context
    renderer, locale = Renderer(words(), lambda: context.now), Locale("en", "Europe/Berlin")
    wrong: list[tuple[object, ...]] = []
    for exercise in catalogue().exercises.values():
        impossible = HELD if exercise.prescription.hold is None else REPS
        for planned in situations(exercise):
            progress = in_hand(exercise, planned, context)
            for shown in (card(progress, context), next_set(progress, context)):
                # The first line, how much is left, and today's version; not what is to be done.
                text = renderer.screen(shown, locale, 1).text
                said = [
                    line for line in text.splitlines() if not line.startswith(("Setup", "Move"))
                ]
                if impossible.search("\n".join(said)):
                    wrong.append((exercise.id, planned.kind, planned.half_range, said))
        named = renderer.plain(gentle_name(exercise, half_range=True), locale)
        if impossible.search(named):
            wrong.append((exercise.id, "gentle", True, [named]))
    assert wrong == []


def test_no_card_of_a_session_is_longer_than_a_phone_shows_in_any_language() -> None:
    context = trainee(profile(equipment=GYM)).context
    renderer = Renderer(words(), lambda: context.now)
    long: list[tuple[object, ...]] = []
    for exercise in catalogue().exercises.values():
        for planned in situations(exercise):
            screen = card(in_hand(exercise, planned, context), context)
            for language in words().whole_languages:
                text = renderer.screen(screen, Locale(language, "Europe/Berlin"), 1).text
                letters = len(re.sub(r"<[^>]*>", "", text))
                if letters > LONGEST_CARD:
                    long.append((language, letters, exercise.id, planned.kind))
    assert long == []


def test_a_warm_up_card_at_half_range_fits_a_screen_whatever_was_answered_before() -> None:
    chat = talk(onboarded()).goes("warmup")
    assert chat.session
    context, progress = chat.context, chat.session.progress
    assert isinstance(progress, WarmUpProgress)
    renderer, locale = Renderer(words(), lambda: context.now), Locale("en", "Europe/Berlin")
    long: list[tuple[object, ...]] = []
    for exercise in (e for e in catalogue().exercises.values() if e.warm_up):
        part = replace(as_part(exercise, today_of(context)), sets=2, asks=True, half_range=True)
        plan = replace(progress.plan, parts=(part,))
        cues = [f"exercise-{exercise.id}.cue-{n}" for n in range(1, exercise.cues + 1)]
        cues += [f"fault-{fault}.cue" for fault in exercise.faults]
        for cue in cues:
            for reply in (None, WarmUpReply("warmup-easier", exercise=exercise.id)):
                at_it = replace(progress, plan=plan, cue=cue, reply=reply)
                text = renderer.screen(warm_up_screen(AtWarmUpSet(), at_it, context), locale, 1)
                if len(re.sub(r"<[^>]*>", "", text.text)) > LONGEST_TEXT:
                    long.append((exercise.id, cue, reply))
    assert long == []
