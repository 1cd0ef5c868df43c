"""Read the poses: the body at the keys of an exercise, and how a repetition moves on."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Literal, TypeAlias

import yaml
from pydantic import BaseModel, BeforeValidator, ConfigDict, ValidationError, model_validator

from bot.pictures.demonstration.scenery import Part, Prop

Point: TypeAlias = Annotated[complex, BeforeValidator(lambda pair: complex(*pair))]
"""A place in the picture, x to the right and y up, in body heights; the floor is y = 0."""

Body: TypeAlias = Mapping[str, complex]
"""Every joint in its place; `_f` is the far side (from the front, the figure's right)."""

Spot = Literal["hip", "hamstring", "belly", "back", "outer_hip", "outer_hip_f"]


class Step(BaseModel):
    """One stretch of a repetition: a way through keys, or a hold at one."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    part: Part
    through: tuple[str, ...] = ()
    at: str = ""
    shares: tuple[float, ...] = ()  # of the part's time between each two keys; empty: equal
    seconds: float | None = None  # a length of its own, on top of the tempo; None: the tempo's

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys passed; a hold has one."""
        return self.through or (self.at,)

    @model_validator(mode="after")
    def _moves_or_holds(self) -> Step:
        if bool(self.at) == bool(self.through):
            raise ValueError("give either `at` (a hold) or `through` (a way)")
        if self.shares and len(self.shares) != len(self.through) - 1:
            raise ValueError("give one share for each stretch between two keys")
        if self.part in {"let_go", "rest"} and self.seconds is None:
            raise ValueError(f"{self.part} is no part of a tempo: give its seconds")
        return self


class Pose(BaseModel):
    """Look and movement of one exercise."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    view: Literal["side", "front", "oblique"]
    root: str  # the joint that stays where it is
    highlight: tuple[Spot, ...]  # where it should be felt
    keys: Mapping[str, Mapping[str, Point]]
    rep: tuple[Step, ...]
    props: tuple[Prop, ...]
    sides: Literal["one", "alternate"] = "one"
    hands_on_it: bool = False  # the near hand rests on the highlighted spot, and covers its glow
    gaze: float = 0  # degrees by which the face is turned from straight ahead
    still: tuple[str, str] = ("start", "end")

    def body(self, key: str) -> Body:
        """Return the body at a key: joints that the key leaves out are where `start` has them."""
        return {**self.keys["start"], **self.keys[key]}

    @model_validator(mode="after")
    def _names_known_keys(self) -> Pose:
        named = {key for step in self.rep for key in step.keys} | set(self.still)
        if unknown := named - set(self.keys):
            raise ValueError(f"unknown keys {sorted(unknown)}; known: {sorted(self.keys)}")
        return self


def read_poses(folder: Path) -> dict[str, Pose]:
    """Return every pose of the folder's families, by exercise id.

    Raises:
        ValueError: a pose is incomplete or names what does not exist; the message names it.
    """
    raw: dict[str, dict[str, Any]] = {}
    for file in sorted(folder.glob("*.yaml")):
        raw |= yaml.load(file.read_text("utf-8"), Loader=yaml.CSafeLoader)["poses"]
    return {name: _pose(name, raw) for name in sorted(raw)}


def _pose(name: str, raw: Mapping[str, dict[str, Any]]) -> Pose:
    try:
        return Pose.model_validate(_complete(raw[name], raw))
    except (ValidationError, KeyError) as wrong:
        raise ValueError(f"the pose {name} cannot be drawn: {wrong}") from wrong


def _complete(own: dict[str, Any], raw: Mapping[str, dict[str, Any]]) -> dict[str, Any]:
    """Return the pose with everything that it takes over from the one that it is like."""
    if "like" not in own:
        return own
    parent = _complete(raw[own["like"]], raw)
    keys = {
        key: {**parent["keys"].get(key, {}), **own.get("keys", {}).get(key, {})}
        for key in {**parent["keys"], **own.get("keys", {})}
    }
    whole = {**parent, **own, "keys": keys}
    del whole["like"]
    return whole
