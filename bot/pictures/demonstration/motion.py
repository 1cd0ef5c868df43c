"""Move a body between the keys of its pose: smoothly, and with limbs that keep their length."""

from collections.abc import Mapping, Sequence
from itertools import accumulate
from math import prod

from bot.pictures.demonstration.poses import Body, Pose, Step

_BONES = (
    ("toe", "ankle"), ("ankle", "knee"), ("knee", "hip"), ("hip", "shoulder"),
    ("hip", "knee_f"), ("knee_f", "ankle_f"), ("ankle_f", "toe_f"), ("shoulder", "head"),
    ("shoulder", "elbow"), ("elbow", "wrist"), ("shoulder", "elbow_f"), ("elbow_f", "wrist_f"),
)  # fmt: skip
_FAR_ARM = ("elbow", "wrist")
_FAR_LEG = ("knee", "ankle", "toe")
_FAR = complex(-0.012, 0.012)  # how far the far side is shifted where a pose does not place it


def body_at(pose: Pose, step: Step, progress: float) -> Body:
    """Return the body on the way through a step.

    Args:
        pose: The pose that the step belongs to.
        step: A way between keys, or a hold.
        progress: The share of the step's time that has passed, 0 to 1.
    """
    eased = progress * progress * (3 - 2 * progress)
    bodies = [pose.body(key) for key in step.keys]
    moved = _between(bodies, _knots(step), eased)
    if pose.view != "side":
        return moved  # seen at an angle, limbs do change their length in the picture
    return _with_far_side(_keep_lengths(moved, pose.body("start"), pose.root))


def key_body(pose: Pose, key: str) -> Body:
    """Return the body as it stands at a key."""
    return body_at(pose, Step(part="pause", at=key), 0)


def swapped(body: Body) -> Body:
    """Return the same body with near and far legs changed over."""
    legs = {joint: joint + "_f" for joint in _FAR_LEG}
    legs |= {far: near for near, far in legs.items()}
    return {joint: body[legs.get(joint, joint)] for joint in body}


def _knots(step: Step) -> tuple[float, ...]:
    """Return when each key is passed, as shares of the way: (0.8, 0.7) -> 0, 0.533, 1."""
    shares = step.shares or (1.0,) * (len(step.keys) - 1)
    whole = sum(shares) or 1
    return (0.0, *(part / whole for part in accumulate(shares)))


def _between(bodies: Sequence[Body], knots: Sequence[float], along: float) -> dict[str, complex]:
    """Return the joints on the parabola through the keys (a line where there are two).

    One curve for the whole way: eased piece by piece, the body would stop at every key.
    """
    weights = [
        prod((along - other) / (knot - other) for other in knots if other != knot)
        for knot in knots
    ]
    return {
        joint: sum((w * body[joint] for w, body in zip(weights, bodies, strict=True)), 0j)
        for joint in bodies[0]
    }


def _keep_lengths(moved: Body, start: Body, root: str) -> dict[str, complex]:
    """Walk out from the root and give every limb the length that it has at the start."""
    placed = {root: moved[root]}
    edges = [pair for a, b in _BONES for pair in ((a, b), (b, a)) if a in moved and b in moved]
    while reachable := [(a, b) for a, b in edges if a in placed and b not in placed]:
        for inner, outer in reachable:
            limb = moved[outer] - moved[inner]
            placed[outer] = placed[inner] + limb / abs(limb) * abs(start[outer] - start[inner])
    return placed


def _with_far_side(body: Mapping[str, complex]) -> dict[str, complex]:
    """Add a far arm and leg: shifted copies of the near ones where the pose has none."""
    whole = dict(body)
    for limb, inner in ((_FAR_ARM, "shoulder"), (_FAR_LEG, "hip")):
        shift = 0j if f"{limb[0]}_f" in body else _FAR
        whole[f"{inner}_f"] = body[inner] + shift
        for joint in limb:
            whole.setdefault(f"{joint}_f", body[joint] + shift)
    return whole
