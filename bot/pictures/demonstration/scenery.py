"""Surroundings of the body: ground, furniture, tools, and signs that explain a movement."""

from typing import Annotated, Literal, TypeAlias

from pydantic import BaseModel, ConfigDict, Field

Joint: TypeAlias = str
Part: TypeAlias = Literal["lower", "pause", "lift", "squeeze", "let_go", "rest"]
"""What one does in a stretch of a repetition: the four of the tempo, and what comes on top."""


class _Thing(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Floor(_Thing):
    """The ground, seen from the side."""

    type: Literal["floor"]


class Mat(_Thing):
    """A mat on the ground, from x0 to x1."""

    type: Literal["mat"]
    x0: float
    x1: float


class ObliqueMat(_Thing):
    """The ground and a mat on it, seen from a little above."""

    type: Literal["mat_oblique"]


class Wall(_Thing):
    """A wall on one side, with its face at x."""

    type: Literal["wall"]
    x: float
    side: Literal["left", "right"]


class Bench(_Thing):
    """A bench or a step, whose top is `top` high."""

    type: Literal["bench"]
    x0: float
    x1: float
    top: float


class Chair(_Thing):
    """A chair from the front, with the height of its seat and of its back."""

    type: Literal["chair"]
    x0: float
    x1: float
    seat: float
    back: float


class Band(_Thing):
    """A mini-band around both legs at a and b, the share t of a limb above these joints."""

    type: Literal["band"]
    a: Joint
    b: Joint
    t: float = 0.1


class AnchoredBand(_Thing):
    """A long band from a joint to a fixed place."""

    type: Literal["band_to"]
    joint: Joint
    x: float
    y: float


class Dumbbell(_Thing):
    """A dumbbell in the hand."""

    type: Literal["dumbbell"]
    joint: Joint


class Barbell(_Thing):
    """A barbell seen from its end, dx and dy from a joint."""

    type: Literal["barbell"]
    joint: Joint
    dx: float
    dy: float


class Towel(_Thing):
    """A towel under the heel."""

    type: Literal["towel"]
    joint: Joint


class Ball(_Thing):
    """A ball under a joint."""

    type: Literal["ball"]
    joint: Joint
    r: float
    dy: float


class Stick(_Thing):
    """A stick along tailbone, upper back and head."""

    type: Literal["stick"]


class Plank(_Thing):
    """A line along the trunk: it moves as one piece."""

    type: Literal["plank"]


class Footprints(_Thing):
    """The stance seen from above: the far foot's toes level with the near heel."""

    type: Literal["footprints"]


class Stop(_Thing):
    """A stop sign where the movement turns round, and the key beyond it as a ghost."""

    type: Literal["stop"]
    key: str


class Shift(_Thing):
    """Place of a foot in the plain exercise, and an arrow to where it stands now."""

    type: Literal["shift"]
    joint: Joint
    x: float


class Level(_Thing):
    """A mark beside the height of a joint at a key: the turning point of a half repetition."""

    type: Literal["level"]
    joint: Joint
    key: str


class Pull(_Thing):
    """An arrow from a joint during some parts: a push or pull that moves nothing."""

    type: Literal["pull"]
    joint: Joint
    dx: float
    dy: float
    during: tuple[Part, ...]


Prop: TypeAlias = Annotated[
    Floor
    | Mat
    | ObliqueMat
    | Wall
    | Bench
    | Chair
    | Band
    | AnchoredBand
    | Dumbbell
    | Barbell
    | Towel
    | Ball
    | Stick
    | Plank
    | Footprints
    | Stop
    | Shift
    | Level
    | Pull,
    Field(discriminator="type"),
]
