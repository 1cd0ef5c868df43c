"""Checks across files: references, ladders, tables, plans."""

from collections.abc import Collection, Iterable, Iterator
from functools import partial

from bot.coaching.catalogue.advice import REGRESSION
from bot.coaching.catalogue.catalogue import Catalogue, Family
from bot.coaching.catalogue.exercise import Exercise
from bot.content.checks.plan_checks import plan_checks
from bot.content.documents import Where
from bot.content.mistakes import Mistake
from bot.content.sources import Sources

CUES = 2  # in each cell, so that what helped one person can be chosen


def cross_checks(catalogue: Catalogue, sources: Sources) -> Iterator[Mistake]:
    """Yield every mistake that no single file shows."""
    for exercise in catalogue.exercises.values():
        yield from _references(exercise, catalogue, sources)
        yield from _ladder(exercise, catalogue, sources)
    for family in catalogue.families.values():
        yield from _family(family, catalogue, sources)
        yield from _table(family, catalogue, sources)
    for contraindication in catalogue.contraindications.values():
        at = partial(sources.mistake, "contraindication", contraindication.id)
        for index, name in enumerate(contraindication.instead):
            if name not in catalogue.exercises:
                yield at(("instead", index), *unknown("exercise", name, catalogue.exercises))
    yield from _cards(catalogue, sources)
    yield from plan_checks(catalogue, sources)


def unknown(kind: str, name: str, known: Iterable[str]) -> tuple[str, str]:
    """Return what is wrong with a name that leads nowhere, and the names that do not."""
    near = sorted(known, key=lambda k: (k[:4] != name[:4], k))
    return f"unknown {kind} '{name}'", f"known: {', '.join(near[:12])}"


def _cards(catalogue: Catalogue, sources: Sources) -> Iterator[Mistake]:
    for card in catalogue.cards:
        for name in sorted(card.about - catalogue.exercises.keys()):
            what, remedy = unknown("exercise", name, catalogue.exercises)
            yield sources.mistake("card", card.id, ("about",), what, remedy)


def _references(exercise: Exercise, catalogue: Catalogue, sources: Sources) -> Iterator[Mistake]:
    at = partial(sources.mistake, "exercise", exercise.id)
    leads: list[tuple[Where, str | None]] = [
        (("regression",), exercise.regression),
        (("variant_of",), exercise.variant_of),
        (("replaced_by",), exercise.replaced_by),
        *((("progressions", i), name) for i, name in enumerate(exercise.progressions)),
    ]
    for where, name in leads:
        if name is not None and name not in catalogue.exercises:
            yield at(where, *unknown("exercise", name, catalogue.exercises))
        elif name is not None and (newer := catalogue.exercises[name].replaced_by):
            yield at(where, f"'{name}' has been replaced", f"name '{newer}' instead")
    named: list[tuple[str, str, Collection[str], Collection[str]]] = [
        ("faults", "fault", exercise.faults, catalogue.faults),
        (
            "contraindications",
            "contraindication",
            exercise.contraindications,
            catalogue.contraindications,
        ),
    ]
    for key, kind, names, known in named:
        for name in sorted(set(names) - set(known)):
            yield at((key,), *unknown(kind, name, known))


def _ladder(exercise: Exercise, catalogue: Catalogue, sources: Sources) -> Iterator[Mistake]:
    at = partial(sources.mistake, "exercise", exercise.id)
    prescription = exercise.prescription
    if prescription.reps_min > prescription.reps_max:
        what = f"reps from {prescription.reps_min} to {prescription.reps_max}"
        yield at(("prescription", "reps"), what, "write the smaller number first")
    if _circles(exercise, catalogue):
        what = f"the regressions of '{exercise.id}' lead back to it"
        yield at(("regression",), what, "let one of them end: the easiest has no regression")
    if not _is_reached(exercise, catalogue):
        what = f"nothing leads to '{exercise.id}'"
        remedy = "name it in the progressions of an easier one, or as variant_of, start or warm_up"
        yield at((), what, remedy)


def _circles(exercise: Exercise, catalogue: Catalogue) -> bool:
    seen: set[str] = set()
    at = exercise.regression
    while at is not None and at in catalogue.exercises and at not in seen:
        seen.add(at)
        at = catalogue.exercises[at].regression
    return exercise.id in seen


def _is_reached(exercise: Exercise, catalogue: Catalogue) -> bool:
    return (
        exercise.warm_up
        or exercise.variant_of is not None
        or exercise.replaced_by is not None
        or exercise.level in catalogue.families[exercise.family].start.values()
        or any(exercise.id in e.progressions for e in catalogue.exercises.values())
    )


def _family(family: Family, catalogue: Catalogue, sources: Sources) -> Iterator[Mistake]:
    at = partial(sources.mistake, "family", family.id)
    levels = {e.level for e in catalogue.rungs(family.id)}
    for level in ("beginner", "intermediate"):
        if family.start.get(level) not in levels:
            rungs = ", ".join(map(str, sorted(levels)))
            what = f"the {level} starts on a rung that has no exercise"
            yield at(("start", level), what, f"rungs of {family.id}: {rungs or 'none'}")
    for index, name in enumerate(family.swaps):
        if name not in catalogue.families:
            yield at(("swaps", index), *unknown("family", name, catalogue.families))
    if family.opens_after is not None and family.opens_after not in catalogue.exercises:
        yield at(("opens_after",), *unknown("exercise", family.opens_after, catalogue.exercises))
    for rung in sorted({*(family.beginner_ceilings or {}).values()} - levels):
        what = f"the ceiling {rung} is no rung of {family.id}"
        yield at(("beginner_ceilings",), what, f"its rungs: {sorted(levels)}")


def _table(family: Family, catalogue: Catalogue, sources: Sources) -> Iterator[Mistake]:
    at = partial(sources.mistake, "family", family.id)
    for answer, advice in family.advice.items():
        cell: Where = ("advice", answer)
        if advice.default:
            continue
        count = len(advice.cues)
        if count < CUES and not (advice.fine and count == 0):
            what = f"'{answer}' has {count} {'cue' if count == 1 else 'cues'} of {CUES}"
            cues = f"cue-{family.id}-{answer}, cue-{family.id}-{answer}-2"
            yield at(cell, what, f"add cues: [{cues}]")
        if advice.again is not None and advice.again not in catalogue.exercises:
            where = (*cell, "again", "exercise")
            yield at(where, *unknown("exercise", advice.again, catalogue.exercises))
        for index, drill in enumerate(advice.drill):
            if drill.exercise not in {*catalogue.exercises, REGRESSION}:
                where = (*cell, "drill", index, "exercise")
                yield at(where, *unknown("exercise", drill.exercise, catalogue.exercises))
