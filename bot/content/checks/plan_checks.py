"""Checks that warm-ups, health check, programmes and rules name what exists."""

from collections.abc import Iterable, Iterator, Mapping
from functools import partial

from bot.coaching.catalogue.catalogue import Catalogue
from bot.coaching.catalogue.health_items import HealthAnswer, HealthItem
from bot.coaching.catalogue.thresholds import Thresholds
from bot.content.documents import Where
from bot.content.mistakes import Mistake
from bot.content.sources import Sources


def plan_checks(catalogue: Catalogue, sources: Sources) -> Iterator[Mistake]:
    """Yield every name in the plans that leads nowhere."""
    yield from _warm_ups(catalogue, sources)
    for item in catalogue.screening:
        yield from _health_item(item, catalogue, sources)
    yield from _programmes(catalogue, sources)


def _warm_ups(catalogue: Catalogue, sources: Sources) -> Iterator[Mistake]:
    at = partial(sources.mistake, "file", "warmups.yaml")
    plan = catalogue.warm_ups
    named: list[tuple[Where, str]] = [
        *(
            (("levels", n, "parts", part), e)
            for n, x in enumerate(plan.levels)
            for part, e in x.items()
        ),
        *((("instead", part), e) for part, e in plan.instead.items()),
        *((("extras", n), e) for n, e in enumerate(plan.extras)),
    ]
    for where, name in named:
        if name not in catalogue.exercises:
            yield at(where, f"unknown exercise '{name}'", "name one of content/exercises")
        elif not catalogue.exercises[name].warm_up:
            yield at(where, f"'{name}' is no warm-up", "give it warm_up: true, or take another")
    yield from _parts(catalogue, sources)


def _parts(catalogue: Catalogue, sources: Sources) -> Iterator[Mistake]:
    """Yield mistakes in the families that a warm-up is made of: those of its first level."""
    at = partial(sources.mistake, "file", "warmups.yaml")
    plan = catalogue.warm_ups
    parts = set(plan.levels[0])
    known = f"known: {', '.join(catalogue.families)}"
    named: list[tuple[Where, Iterable[str]]] = [
        *((("levels", n, "parts"), level) for n, level in enumerate(plan.levels)),
        *((("doses", name, "parts"), dose.parts) for name, dose in plan.doses.items()),
        (("instead",), plan.instead),
    ]
    for where, families in named:
        if missing := sorted(parts.symmetric_difference(families)):
            what = f"has not the same parts as the first level: {', '.join(missing)}"
            yield at(where, what, "name the same families everywhere")
    for n, level in enumerate(plan.levels):
        for part in sorted({*level, *plan.owned[n]} - set(catalogue.families)):
            key = "parts" if part in level else "owned"
            yield at(("levels", n, key), f"unknown family '{part}'", known)
        exercises = ((part, catalogue.exercises.get(name)) for part, name in level.items())
        for part, found in exercises:
            if found is not None and found.family != part:
                what = f"'{found.id}' is no exercise of '{part}'"
                yield at(("levels", n, "parts", part), what, "name one of its ladder")


def _health_item(item: HealthItem, catalogue: Catalogue, sources: Sources) -> Iterator[Mistake]:
    at = partial(sources.mistake, "item", item.id)
    if item.only_after is not None and item.only_after not in {i.id for i in catalogue.screening}:
        what = f"unknown item '{item.only_after}'"
        yield at(("only_after",), what, "name an item of this file")
    if item.screen != "pain" and not item.follow_up and [a.id for a in item.answers] != ["yes"]:
        what = f"'{item.id}' has answers and no follow_up to ask for them"
        yield at(("answers",), what, "add follow_up, or keep the one answer yes")
    for index, answer in enumerate(item.answers):
        yield from _health_answer(item, index, answer, catalogue, sources)


def _health_answer(
    item: HealthItem, index: int, answer: HealthAnswer, catalogue: Catalogue, sources: Sources
) -> Iterator[Mistake]:
    for key, consequence in (("uncleared", answer.uncleared), ("cleared", answer.cleared)):
        where: Where = ("answers", index, key)
        at = partial(sources.mistake, "item", item.id)
        for name in sorted(consequence.contraindications - set(catalogue.contraindications)):
            known = ", ".join(catalogue.contraindications)
            what = f"unknown contraindication '{name}'"
            yield at((*where, "contraindications"), what, f"known: {known}")
        for name in sorted(consequence.families_off - set(catalogue.families)):
            known = ", ".join(catalogue.families)
            yield at((*where, "families_off"), f"unknown family '{name}'", f"known: {known}")


def _programmes(catalogue: Catalogue, sources: Sources) -> Iterator[Mistake]:
    at = partial(sources.mistake, "file", "programmes.yaml")
    known = ", ".join(catalogue.families)
    for session, kind in catalogue.programmes.sessions.items():
        for slot, families in kind.slots.items():
            for name in sorted(set(families) - set(catalogue.families)):
                what = f"unknown family '{name}'"
                yield at(("sessions", session, slot), what, f"known: {known}")
    one_side = catalogue.programmes.one_side_exercise
    if one_side not in catalogue.exercises:
        what = f"unknown exercise '{one_side}'"
        yield at(("beginner_one_side", "exercise"), what, "name one of content/exercises")


def rule_checks(rules: Mapping[str, object], sources: Sources) -> Iterator[Mistake]:
    """Yield every number of the rules that is none, or of another kind."""
    known = Thresholds.__struct_fields__
    for name, value in rules.items():
        at = partial(sources.mistake, "file", "rules.yaml", ("rules", name))
        if name not in known:
            near = sorted(known, key=lambda k: (k[:4] != name[:4], k))
            yield at(f"unknown number '{name}'", f"known: {', '.join(near[:12])}")
            continue
        try:
            Thresholds.read({name: value})
        except ValueError as error:
            yield at(str(error), "write the same kind of value as before")
