"""Frames of a tempo: which body, which part and how far into it, frame by frame."""

from typing import assert_never

from bot.coaching.catalogue.exercise import Tempo
from bot.pictures.demonstration.motion import body_at, swapped
from bot.pictures.demonstration.poses import Body, Pose, Step
from bot.pictures.demonstration.scenery import Part
from bot.value import Value

FRAMES_PER_SECOND = 24


class Stretch(Value):
    """A step with its length in seconds."""

    step: Step
    seconds: float


class Frame(Value):
    """One picture of a film."""

    body: Body
    part: Part
    progress: float  # share of the part that has passed, 0 to 1
    seconds: float  # length of the part


def stretches(pose: Pose, tempo: Tempo) -> tuple[Stretch, ...]:
    """Return one repetition in the exercise's own tempo; parts of 0 s are left out."""
    timed = (
        Stretch(step, _tempo_seconds(step.part, tempo) if step.seconds is None else step.seconds)
        for step in pose.rep
    )
    return tuple(stretch for stretch in timed if stretch.seconds > 0)


def frames(pose: Pose, tempo: Tempo) -> list[Frame]:
    """Return the frames of the loop: one repetition, or one a side where sides take turns."""
    once = _repetition(pose, tempo)
    if pose.sides == "one":
        return once
    other = [Frame(swapped(f.body), f.part, f.progress, f.seconds) for f in once]
    return once + other


def _tempo_seconds(part: Part, tempo: Tempo) -> int:
    match part:
        case "lower":
            return tempo.lower
        case "pause":
            return tempo.pause
        case "lift":
            return tempo.lift
        case "squeeze":
            return tempo.squeeze
        case "let_go" | "rest":
            raise ValueError(f"{part} is no part of a tempo")
        case _:
            assert_never(part)


def _repetition(pose: Pose, tempo: Tempo) -> list[Frame]:
    drawn: list[Frame] = []
    ended = 0.0
    for stretch in stretches(pose, tempo):
        begun, ended = ended, ended + stretch.seconds
        # Each end is rounded from the loop's start, so that roundings don't add up.
        first, last = round(begun * FRAMES_PER_SECOND), round(ended * FRAMES_PER_SECOND)
        for number in range(first, last):
            progress = (number - first + 0.5) / (last - first)
            body = body_at(pose, stretch.step, progress)
            drawn.append(Frame(body, stretch.step.part, progress, stretch.seconds))
    return drawn
