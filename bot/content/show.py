"""Every screen of one exercise as text, for those who write the content."""

from collections.abc import Iterator

from bot.coaching.catalogue.advice import advise
from bot.coaching.catalogue.catalogue import Advice, Catalogue, Drill
from bot.coaching.catalogue.exercise import Exercise, Prescription
from bot.content.words import Words

GIVES_WAY = (
    '(an "again" that is not easier, or not possible for the person, becomes the regression)'
)


def show(catalogue: Catalogue, words: Words, exercise: str, language: str) -> str:
    """Return the exercise as a person will meet it: card, how-to, answers, ladder, needs.

    Raises:
        ValueError: there is no such exercise; names those that there are.
    """
    found = catalogue.exercises.get(exercise)
    if found is None:
        known = ", ".join(catalogue.exercises)
        raise ValueError(f"unknown exercise '{exercise}'; known: {known}")
    return "\n".join(_Page(catalogue, words, language).lines(found))


class _Page:
    """Writes the page of one exercise in one language."""

    def __init__(self, catalogue: Catalogue, words: Words, language: str) -> None:
        self.catalogue, self.words, self.language = catalogue, words, language

    def lines(self, exercise: Exercise) -> Iterator[str]:
        """Yield all parts of the page."""
        yield f"{exercise.id} · {self._format(f'family-{exercise.family}')}, rung {exercise.level}"
        yield from ("", "CARD", *self._card(exercise))
        yield from ("", "HOW TO", *self._how_to(exercise))
        yield from ("", "WHERE DID YOU FEEL IT MOST?", GIVES_WAY, *self._table(exercise))
        yield from ("", "LADDER", *self._ladder(exercise))
        yield from ("", "NEEDS", *self._needs(exercise))
        yield from ("", "SPEAKS AGAINST IT", *self._contraindications(exercise))

    def _format(self, message: str) -> str:
        return self.words.format(self.language, message, {"cue": ""})

    def _name(self, exercise: str) -> str:
        return f"{self._format(f'exercise-{exercise}')} ({exercise})"

    def _card(self, exercise: Exercise) -> Iterator[str]:
        message = f"exercise-{exercise.id}"
        yield f"{self._format(message)} · {_amount(exercise.prescription, exercise.one_sided)}"
        yield f"Set-up: {self._format(f'{message}.setup-1')}"
        yield f"Move: {self._format(f'{message}.cue-1')}"

    def _how_to(self, exercise: Exercise) -> Iterator[str]:
        message = f"exercise-{exercise.id}"
        for title, part, count in (
            ("Set-up", "setup", exercise.setup),
            ("Movement", "cue", exercise.cues),
        ):
            yield title
            yield from (
                f"{n} {self._format(f'{message}.{part}-{n}')}" for n in range(1, count + 1)
            )
        yield f"You should feel: {self._format(f'{message}.feel')}."
        yield f"Trains: {self._muscles(exercise.primary)}"
        yield f"With help from: {self._muscles(exercise.secondary) or 'no other'}"
        for fault in exercise.faults:
            feels = self._format(f"fault-{fault}.feels")
            yield f"! {self._format(f'fault-{fault}')}. Feels like: {feels}."
            yield f"  {self._format(f'fault-{fault}.cue')}"
        for card in self.catalogue.cards:
            if exercise.id in card.about:
                yield f"? {self._format(f'card-{card.id}')} ({card.source})"

    def _muscles(self, muscles: tuple[str, ...]) -> str:
        return ", ".join(self._format(f"muscle-{muscle}") for muscle in muscles)

    def _table(self, exercise: Exercise) -> Iterator[str]:
        for answer in self.catalogue.families[exercise.family].advice:
            advice = advise(self.catalogue, exercise, answer)
            is_fine = advice.fine or answer in exercise.target
            cues = " | ".join(self._format(cue) for cue in advice.cues)
            slower = " (slower)" if advice.slower else ""
            yield f"{answer}: {'fine. ' if is_fine else ''}{cues}{slower}".rstrip()
            if not is_fine:
                yield f"  again: {self._again(advice)}"
                yield from (f"  drill: {self._drill(item)}" for item in advice.drill)

    def _again(self, advice: Advice) -> str:
        sets = f", {advice.again_sets} sets" if advice.again_sets else ""
        reps = f", {advice.again_reps} reps" if advice.again_reps else ""
        hold = f" of {advice.again_hold} s" if advice.again_hold else ""
        half = ", half range" if advice.half_range else ""
        return f"{self._name(advice.again or '')}{sets}{reps}{hold}{half}"

    def _drill(self, drill: Drill) -> str:
        hold = f" x {drill.hold} s" if drill.hold else ""
        half = ", half range" if drill.half_range else ""
        note = f". {self._format(drill.note)}" if drill.note else ""
        return f"{self._name(drill.exercise)} {drill.sets} x {drill.reps}{hold}{half}{note}"

    def _ladder(self, exercise: Exercise) -> Iterator[str]:
        chain = [exercise.id]
        while (easier := self.catalogue.exercises[chain[-1]].regression) is not None:
            chain.append(easier)
        yield f"easier: {' → '.join(chain[1:]) or 'half range, 2 repetitions fewer'}"
        yield f"next: {', or '.join(exercise.progressions) or 'the top'}"
        if exercise.variant_of is not None:
            yield f"a variant of {exercise.variant_of}: it shares its rung"

    def _needs(self, exercise: Exercise) -> Iterator[str]:
        for group in exercise.needs:
            yield " or ".join(self._format(f"equipment-{item}") for item in sorted(group))
        if not exercise.needs:
            yield "nothing"
        if exercise.may_use:
            items = ", ".join(
                self._format(f"equipment-{item}") for item in sorted(exercise.may_use)
            )
            yield f"may use: {items}"
        yield f"postures: {', '.join(sorted(exercise.postures))}"

    def _contraindications(self, exercise: Exercise) -> Iterator[str]:
        for name in sorted(exercise.contraindications):
            effect = (
                "takes it away"
                if self.catalogue.contraindications[name].takes_away
                else "changes it"
            )
            yield f"{name} {effect}: {self._format(f'contra-{name}')}"


def _amount(prescription: Prescription, one_sided: bool) -> str:  # noqa: FBT001
    p = prescription
    reps = f"{p.reps_min}" if p.reps_min == p.reps_max else f"{p.reps_min} to {p.reps_max}"
    hold = f" x {p.hold} s" if p.hold else ""
    side = " per side" if one_sided else ""
    tempo = f"{p.tempo.lower}-{p.tempo.pause}-{p.tempo.lift}-{p.tempo.squeeze}"
    return f"{p.sets} x {reps}{hold}{side} · tempo {tempo} · rest {p.rest} s · {p.rir} left"
