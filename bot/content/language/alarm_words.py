"""Words of emergencies, pain and conditions, as a language's `alarms.yaml` holds them."""

from __future__ import annotations

from itertools import chain

from pydantic import BaseModel, ConfigDict, model_validator


class AlarmWords(BaseModel):
    """The file `alarms.yaml` of one language."""

    model_config = ConfigDict(strict=True, extra="forbid")

    emergency: dict[str, list[list[str]]]
    self_harm: list[list[str]] = []
    pain: list[list[str]]
    unwell: list[list[str]]
    meanings: dict[str, list[str]]
    harmless: list[str]
    conditions: dict[str, list[str]] = {}
    equipment: dict[str, list[str]] = {}
    borders: list[str]
    negations: list[str]
    negations_of_pain: list[str]
    negation_ends: list[str]
    calmed_after: list[str]
    calming_pain: list[str]
    out_of_ten: list[str]
    before_number: list[str]
    beside_number: list[str]
    counted: list[str]
    places: dict[str, list[str]]
    sides: dict[str, list[str]]
    no_side: list[str]
    kinds: dict[str, list[str]]
    spellings: list[str]
    endings: list[str]
    ordinary: list[str]

    @model_validator(mode="after")
    def _has_every_meaning(self) -> AlarmWords:
        signs = (*chain(*self.emergency.values()), *self.self_harm, *self.pain, *self.unwell)
        unknown = sorted(set(chain(*signs)) - set(self.meanings))
        if unknown:
            raise ValueError(f"signs without their words under `meanings`: {', '.join(unknown)}")
        return self
