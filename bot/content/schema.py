"""Schema of the YAML of the ladders: exercises, families, faults, contraindications."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from bot.coaching.catalogue.catalogue import Advice, Contraindication, Drill, Family, Fault
from bot.coaching.catalogue.exercise import Equipment, Exercise, Felt, Posture, Prescription, Tempo
from bot.coaching.catalogue.languages import LanguageInfo
from bot.coaching.rules.context import PainPlace

Count = Annotated[int, Field(ge=1, le=30)]
Seconds = Annotated[int, Field(ge=0, le=600)]
Rung = Annotated[int, Field(ge=0, le=9)]
Rir = Annotated[int, Field(ge=0, le=5)]
Id = Annotated[str, Field(pattern="^[a-z][a-z0-9_]*$")]
Answer = Literal[
    "glutes", "outer_hip", "hamstrings", "back_muscles", "cramp", "low_back", "knees",
    "front_thigh", "nowhere", "elsewhere", "form",
]  # fmt: skip


class Strict(BaseModel):
    """Unknown keys and wrong types are mistakes."""

    # Built when a file is read: what stands inside another model needs no validator of its own.
    model_config = ConfigDict(strict=True, extra="forbid", frozen=True, defer_build=True)


class Versioned(Strict):
    """A file; `schema` says which form it has."""

    version: Literal[1] = Field(alias="schema")


class PrescriptionModel(Strict):
    """sets x reps, tempo, rest and reserve."""

    sets: Count
    reps: tuple[Count, Count]
    tempo: Annotated[str, Field(pattern=r"^\d{1,2}-\d{1,2}-\d{1,2}-\d{1,2}$")]
    rest: Seconds
    rir: Rir
    hold: Seconds | None = None

    def value(self) -> Prescription:
        """Return the prescription of the catalogue."""
        tempo = Tempo(*map(int, self.tempo.split("-")))
        return Prescription(
            self.sets, self.reps[0], self.reps[1], tempo, self.rest, self.rir, self.hold
        )


class ExerciseModel(Strict):
    """One exercise; its family is the file's, its words are in Fluent."""

    id: Id
    level: Rung
    pattern: Literal[
        "hip_extension", "hip_hinge", "hip_abduction", "knee_flexion", "trunk_extension"
    ]
    prescription: PrescriptionModel
    postures: Annotated[frozenset[Posture], Field(min_length=1)]
    faults: Annotated[tuple[str, ...], Field(min_length=1)]
    contraindications: frozenset[str]
    primary: Annotated[tuple[str, ...], Field(min_length=1)]
    secondary: tuple[str, ...] = ()
    target: frozenset[Felt] | None = None
    needs: tuple[frozenset[Equipment], ...] = ()
    may_use: frozenset[Equipment] = frozenset()
    one_sided: bool = False
    alternates: bool = False
    stands_on_one_leg: bool = False
    loaded: bool = False
    regression: str | None = None
    progressions: tuple[str, ...] = ()
    variant_of: str | None = None
    replaced_by: str | None = None
    warm_up: bool = False
    gentle: bool = False
    starts: Literal["lift", "lower"] = "lift"

    def value(self, family: FamilyModel, setup: int, cues: int) -> Exercise:
        """Return the exercise of the catalogue, with the numbers of its lines."""
        fields = dict(self)  # the fields as they are, not as JSON
        fields["target"] = self.target or family.target
        fields["prescription"] = self.prescription.value()
        fields["gentle"] = self.gentle or family.gentle
        fields["half_range_mornings"] = family.half_range_mornings
        fields["not_reviewed"] = family.not_reviewed
        return Exercise(family=family.id, setup=setup, cues=cues, **fields)


class ExercisesFile(Versioned):
    """content/exercises/<family>.yaml."""

    family: str
    exercises: tuple[ExerciseModel, ...]


class DrillModel(Strict):
    """An item of a drill plan; `regression` names that of the exercise in hand."""

    exercise: str
    sets: Count
    reps: Count
    hold: Seconds | None = None
    half_range: bool = False
    note: str | None = None

    def value(self) -> Drill:
        """Return the drill of the catalogue."""
        return Drill(**dict(self))


class AgainModel(Strict):
    """Response when the same answer comes twice."""

    exercise: str
    sets: Count | None = None
    reps: Count | None = None
    hold: Seconds | None = None
    half_range: bool = False


class AdviceModel(Strict):
    """A cell of the table."""

    cues: tuple[str, ...] = ()
    again: AgainModel | None = None
    drill: tuple[DrillModel, ...] = ()
    fine: bool = False
    each_once: bool = False

    def value(self) -> Advice:
        """Return the advice of the catalogue."""
        drill = tuple(item.value() for item in self.drill)
        if self.again is None:
            return Advice(self.cues, None, drill, self.fine, each_once=self.each_once)
        again = self.again
        return Advice(
            cues=self.cues,
            again=again.exercise,
            drill=drill,
            fine=self.fine,
            half_range=again.half_range,
            again_sets=again.sets,
            again_reps=again.reps,
            again_hold=again.hold,
            each_once=self.each_once,
        )


class FamilyModel(Strict):
    """A ladder and its table."""

    id: Id
    target: Annotated[frozenset[Felt], Field(min_length=1)]
    start: dict[Literal["beginner", "intermediate"], Rung]
    advice: dict[Answer, AdviceModel]
    swaps: tuple[str, ...] = ()
    opens_after: str | None = None
    gentle: bool = False
    half_range_mornings: bool = False
    twists: bool = False
    not_reviewed: bool = False
    rests_after: frozenset[PainPlace] = frozenset()
    easy_after_stop: Count | None = None
    beginner_ceilings: dict[Equipment | Literal["nothing"], Rung] | None = None

    def value(self, default: Advice) -> Family:
        """Return the family of the catalogue; `default` stands where the table has no cell."""
        cells: dict[str, Advice] = dict.fromkeys([*Felt, "form"], default)
        cells.update({answer: cell.value() for answer, cell in self.advice.items()})
        advice = {str(answer): cell for answer, cell in cells.items()}
        start = {str(level): rung for level, rung in self.start.items()}
        return Family(
            self.id,
            start,
            advice,
            self.swaps,
            self.opens_after,
            self.twists,
            frozenset(map(str, self.rests_after)),
            self.easy_after_stop,
            self.beginner_ceilings,
        )


class FamiliesFile(Versioned):
    """content/families.yaml."""

    default_drill: Annotated[tuple[DrillModel, ...], Field(min_length=1)]
    families: tuple[FamilyModel, ...]


class FaultModel(Strict):
    """A common mistake."""

    id: Id
    felt: Annotated[frozenset[Felt], Field(min_length=1)]

    def value(self) -> Fault:
        """Return the fault of the catalogue."""
        return Fault(self.felt)


class FaultsFile(Versioned):
    """content/faults.yaml."""

    faults: tuple[FaultModel, ...]


class ContraindicationModel(Strict):
    """Contraindication of exercises."""

    id: Id
    takes_away: bool
    max_rung: Rung | None = None
    min_rir: Rir | None = None
    postures_off: frozenset[Posture] = frozenset()
    one_leg_off: bool = False
    asked: bool = True
    longest_hold: Seconds | None = None
    instead: tuple[str, ...] = ()

    def value(self) -> Contraindication:
        """Return the contraindication of the catalogue."""
        return Contraindication(**dict(self))


class ContraindicationsFile(Versioned):
    """content/contraindications.yaml."""

    contraindications: tuple[ContraindicationModel, ...]


class LanguageFile(Strict):
    """A language: its name in itself, whether somebody who speaks it has signed its texts."""

    name: Annotated[str, Field(min_length=1, max_length=24)]
    status: Literal["draft", "signed", "source"]
    direction: Literal["ltr", "rtl"]
    base: str | None = None
    words: dict[str, str] = {}  # of an overlay: what stands in place of words of its base
    #: Of the Solar Hijri calendar, where people date by it.
    months: Annotated[list[str], Field(min_length=12, max_length=12)] | None = None

    def value(self, code: str) -> LanguageInfo:
        """Return the language of the catalogue."""
        months = tuple(self.months or ())
        return LanguageInfo(code, self.name, self.status, self.direction, self.base, months)
