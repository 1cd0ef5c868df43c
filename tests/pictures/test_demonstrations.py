"""The demonstrations under content/media: right for their exercises, and playable in a chat."""

from __future__ import annotations

from fractions import Fraction
from functools import cache
from hashlib import sha256
from itertools import groupby, pairwise
from pathlib import Path

import av
import numpy as np
import pytest
import yaml
from numpy.typing import NDArray
from PIL import Image

from bot.pictures.demonstration.__main__ import main
from bot.pictures.demonstration.mark import COLOURS, DISC, PLACE
from bot.pictures.demonstration.motion import body_at
from bot.pictures.demonstration.output.film import LARGEST, encode
from bot.pictures.demonstration.output.manifest import drawn_from, read_manifest
from bot.pictures.demonstration.output.sheet import draw_sheet
from bot.pictures.demonstration.output.still import draw_still
from bot.pictures.demonstration.phases import FRAMES_PER_SECOND, frames
from bot.pictures.demonstration.poses import Pose, Step, read_poses
from bot.pictures.demonstration.scene import camera_for, draw_scene
from bot.pictures.demonstration.tempos import parse, read_tempos
from bot.pictures.media import read_demonstrations
from tests.support.sample import CI
from tests.support.walk import walk

CONTENT = Path(__file__).parents[2] / "content"
MEDIA = CONTENT / "media"
POSES = read_poses(CONTENT / "poses")
TEMPOS = read_tempos(CONTENT / "exercises")
NAMES = sorted(TEMPOS)
FRAME_S = 1 / FRAMES_PER_SECOND
#: Films that are looked at picture by picture, which takes a tenth of a second each.
FILMS = [
    pytest.param(NAMES[::3], id="some"),
    pytest.param(NAMES, id="all", marks=CI),
]

# What comes on top of the tempo, in seconds (rulings 22).
LET_GO = {"glute_squeeze": 0.6, "leg_curl_heel_dig": 0.6, "leg_curl_slide_eccentric": 2.6}
REST = {"glute_squeeze": 2.0, "leg_curl_heel_dig": 2.0}


@cache
def decoded(name: str) -> tuple[list[str], NDArray[np.uint8]]:
    """The part that each picture of a film shows, and the picture in its middle."""
    middle = len(frames(POSES[name], TEMPOS[name])) // 2
    with av.open(str(MEDIA / f"{name}.mp4")) as film:
        pictures = list(film.decode(video=0))
    shown = [shown_part(picture) for picture in pictures]
    return shown, np.asarray(pictures[middle].to_ndarray(format="rgb24"), np.uint8)


def shown_part(picture: av.VideoFrame) -> str:
    """The part that the mark shows: the colour of its disc, beside the sign.

    Of the few pixels there, since to turn whole pictures into RGB takes most of the time.
    """
    offset = round(DISC * 0.6)
    x, y = int(PLACE.real) + offset, int(PLACE.imag) + offset
    planes = [
        np.frombuffer(bytes(plane), np.uint8).reshape(plane.height, -1) for plane in picture.planes
    ]
    bright = 1.164 * (planes[0][y - 1 : y + 2, x - 1 : x + 2].mean() - 16)  # BT.601
    blue, red = (float(plane[y // 2, x // 2]) - 128 for plane in planes[1:])
    seen = (bright + 1.596 * red, bright - 0.392 * blue - 0.813 * red, bright + 2.017 * blue)
    return min(COLOURS, key=lambda part: np.abs(np.subtract(seen, COLOURS[part])).sum())


def boxes(film: bytes) -> list[bytes]:
    names, at = [], 0
    while at < len(film):
        names.append(film[at + 4 : at + 8])
        at += int.from_bytes(film[at : at + 4], "big")
    return names


def expected_runs(name: str) -> list[tuple[str, float]]:
    tempo = TEMPOS[name]
    down, up = [("lower", tempo.lower), ("pause", tempo.pause)], [("lift", tempo.lift)]
    up.append(("squeeze", tempo.squeeze))
    back = [("let_go", LET_GO.get(name, 0)), ("rest", REST.get(name, 0))]
    runs = [*up, *back, *down] if starts(name) == "lift" else [*down, *back, *up]
    if name == "glute_bridge_one_and_half":
        runs = [*up, ("lower", 1.5), ("lift", 0.8), ("squeeze", 1), *down]
    if name == "glute_bridge_march":
        runs *= 2  # the legs take turns
    return [(part, float(seconds)) for part, seconds in runs if seconds]


def starts(name: str) -> str:
    for file in (CONTENT / "exercises").glob("*.yaml"):
        for exercise in yaml.safe_load(file.read_text("utf-8"))["exercises"]:
            if exercise["id"] == name:
                return str(exercise.get("starts", "lift"))
    raise KeyError(name)


def test_every_exercise_has_its_own_film_and_still() -> None:
    shown = read_demonstrations(MEDIA)

    assert sorted(shown) == NAMES
    assert all(shown[name].film.is_file() and shown[name].still.is_file() for name in NAMES)
    assert len({shown[name].sha256 for name in NAMES}) == len(NAMES)


@walk("name", NAMES)
def test_a_film_matches_the_pose_and_the_tempo_it_was_drawn_from(name: str) -> None:
    entry = read_manifest(MEDIA)[name]

    remedy = "run `python -m bot.pictures.demonstration`"
    assert entry["drawn_from"] == drawn_from(POSES[name], TEMPOS[name]), remedy
    assert entry["sha256"] == sha256((MEDIA / f"{name}.mp4").read_bytes()).hexdigest(), remedy


@walk("name", NAMES)
def test_a_film_plays_inside_the_chat(name: str) -> None:
    data = (MEDIA / f"{name}.mp4").read_bytes()

    with av.open(str(MEDIA / f"{name}.mp4")) as film:
        assert [stream.type for stream in film.streams] == ["video"]
        stream = film.streams.video[0]
        picture = stream.codec_context
        assert (picture.name, picture.pix_fmt) == ("h264", "yuv420p")
        assert (picture.width % 2, picture.height % 2) == (0, 0)
        assert stream.average_rate == Fraction(FRAMES_PER_SECOND)
    assert FRAMES_PER_SECOND == 24
    assert boxes(data).index(b"moov") < boxes(data).index(b"mdat")
    assert len(data) <= LARGEST == 60_000


@pytest.mark.parametrize("names", FILMS)
def test_the_mark_follows_the_tempo_within_one_frame(names: list[str]) -> None:
    walk("name", names)(the_mark_follows_the_tempo)()


def the_mark_follows_the_tempo(name: str) -> None:
    seen, _ = decoded(name)

    runs = [(part, len(list(run)) * FRAME_S) for part, run in groupby(seen)]

    wanted = expected_runs(name)
    assert [part for part, _ in runs] == [part for part, _ in wanted]
    for (_, lasted), (part, seconds) in zip(runs, wanted, strict=True):
        assert lasted == pytest.approx(seconds, abs=FRAME_S + 1e-9), part


@pytest.mark.parametrize("names", FILMS)
def test_a_film_shows_what_is_drawn_today(names: list[str]) -> None:
    walk("name", names)(a_film_shows_what_is_drawn_today)()


def a_film_shows_what_is_drawn_today(name: str) -> None:
    pose = POSES[name]
    drawn = frames(pose, TEMPOS[name])
    middle = len(drawn) // 2

    today = draw_scene(pose, camera_for(pose), drawn[middle])

    stored = decoded(name)[1].astype(float)
    away = np.abs(stored - np.asarray(today, dtype=float)).max(axis=2)
    assert (away > 60).mean() < 0.004, "draw anew with --all and raise DRAWING"


@walk("name", NAMES)
def test_a_loop_moves_without_a_jump(name: str) -> None:
    bodies = [frame.body for frame in frames(POSES[name], TEMPOS[name])]

    steps = pairwise([*bodies, bodies[0]])

    # A frame of 1/24 s: the quickest foot moves less than an eighteenth of the body height in it.
    assert max(abs(a[joint] - b[joint]) for a, b in steps for joint in a) < 0.055


@walk("name", [name for name in NAMES if POSES[name].view == "side"])
def test_limbs_keep_their_length(name: str) -> None:
    drawn = frames(POSES[name], TEMPOS[name])
    bones = [("ankle", "knee"), ("knee", "hip"), ("hip", "shoulder"), ("elbow", "wrist")]

    for inner, outer in bones:
        lengths = [abs(frame.body[inner] - frame.body[outer]) for frame in drawn]
        assert max(lengths) - min(lengths) < 0.004, (inner, outer)


@walk("name", NAMES)
def test_nothing_sinks_into_the_ground(name: str) -> None:
    drawn = frames(POSES[name], TEMPOS[name])

    assert min(joint.imag for frame in drawn for joint in frame.body.values()) > -0.005


@walk("name", NAMES)
def test_a_still_shows_two_different_ends(name: str) -> None:
    with Image.open(MEDIA / f"{name}.png") as still:
        half = still.width // 2
        left = np.asarray(still.convert("RGB").crop((0, 0, half - 40, still.height)), dtype=float)
        right = np.asarray(
            still.convert("RGB").crop((still.width - half + 3, 0, still.width - 37, still.height)),
            dtype=float,
        )

    assert (np.abs(left - right).max(axis=2) > 30).sum() > 400
    assert (MEDIA / f"{name}.png").stat().st_size <= 40_000


def far_off(stored: Path, today: Image.Image) -> float:
    """The share of pixels that are another colour; a palette of few shifts them a little."""
    with Image.open(stored) as picture:
        assert picture.size == today.size
        away = np.asarray(picture.convert("RGB"), dtype=float) - np.asarray(today, dtype=float)
    return float((np.abs(away).max(axis=2) > 60).mean())


@walk("name", NAMES)
def test_a_still_shows_what_is_drawn_today(name: str) -> None:
    today = draw_still(POSES[name])

    assert far_off(MEDIA / f"{name}.png", today) < 0.0005, "draw anew with --all"


def test_the_contact_sheet_in_the_docs_shows_every_still() -> None:
    stills = {}
    for name in TEMPOS:
        with Image.open(MEDIA / f"{name}.png") as still:
            stills[name] = still.convert("RGB")

    sheet = draw_sheet(stills)

    assert far_off(CONTENT.parent / "docs" / "demonstrations.png", sheet) < 0.001


def test_the_command_draws_only_what_has_changed(tmp_path: Path) -> None:
    for folder in ("content/exercises", "content/poses", "content/media", "docs"):
        (tmp_path / folder).mkdir(parents=True)
    poses = (CONTENT / "poses" / "abduction.yaml").read_text("utf-8")
    (tmp_path / "content/poses/abduction.yaml").write_text(poses, "utf-8")
    (tmp_path / "content/media/gone.mp4").write_bytes(b"of an exercise that is no more")

    def drawn_with(**tempos: str) -> list[str]:
        exercises = [{"id": i, "prescription": {"tempo": t}} for i, t in tempos.items()]
        text = yaml.safe_dump({"exercises": exercises})
        (tmp_path / "content/exercises/abduction.yaml").write_text(text, "utf-8")
        return main(tmp_path, everything=False)

    assert drawn_with(clam="1-0-1-0", clam_banded="1-0-1-0") == ["clam", "clam_banded"]
    assert drawn_with(clam="1-0-1-0", clam_banded="1-0-1-0") == []
    assert drawn_with(clam="1-0-1-1", clam_banded="1-0-1-0") == ["clam"]
    assert drawn_with(clam="1-0-1-1") == []
    assert sorted(f.name for f in (tmp_path / "content/media").iterdir()) == [
        "clam.mp4",
        "clam.png",
        "manifest.json",
    ]
    with pytest.raises(ValueError, match="no pose for"):
        drawn_with(backflip="1-0-1-0")


def test_the_same_pose_gives_the_same_bytes() -> None:
    pose, tempo = POSES["clam"], parse("1-0-1-0")
    camera = camera_for(pose)

    second = frames(pose, tempo)[:FRAMES_PER_SECOND]
    films = [encode(draw_scene(pose, camera, each) for each in second) for _ in range(2)]

    assert films[0] == films[1]


def test_a_body_passes_each_key_of_its_way() -> None:
    pose = POSES["glute_bridge"]
    way = next(step for step in pose.rep if step.part == "lift")

    assert body_at(pose, way, 0)["hip"] == pytest.approx(pose.body("start")["hip"])
    assert body_at(pose, way, 1)["hip"] == pytest.approx(pose.body("end")["hip"], abs=0.002)


def test_the_far_side_is_a_shifted_copy_where_the_pose_has_none() -> None:
    pose = POSES["glute_bridge"]

    body = body_at(pose, Step(part="pause", at="start"), 0)

    assert body["knee_f"] - body["knee"] == pytest.approx(complex(-0.012, 0.012))


def test_a_film_that_cannot_be_small_is_refused() -> None:
    noise = np.random.default_rng(1)
    pictures = [
        Image.fromarray(noise.integers(0, 255, (420, 560, 3), dtype=np.uint8)) for _ in range(2)
    ]

    with pytest.raises(ValueError, match="more than 60000 bytes"):
        encode(pictures)


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ({"rep": [{"part": "lift", "at": "nowhere"}]}, "unknown keys"),
        ({"rep": [{"part": "lift"}]}, "give either"),
        ({"rep": [{"part": "let_go", "at": "end"}]}, "give its seconds"),
        ({"rep": [{"part": "lift", "through": ["start", "end"], "shares": [1, 2]}]}, "one share"),
        ({"props": [{"type": "trampoline"}]}, "trampoline"),
        ({"like": "no_such_pose"}, "no_such_pose"),
    ],
    ids=["key", "neither", "seconds", "shares", "prop", "parent"],
)
def test_a_wrong_pose_is_named_with_what_is_wrong(
    tmp_path: Path, change: dict[str, object], complaint: str
) -> None:
    family = yaml.safe_load((CONTENT / "poses" / "bridge.yaml").read_text("utf-8"))
    family["poses"]["glute_bridge"] |= change
    (tmp_path / "bridge.yaml").write_text(yaml.safe_dump(family), "utf-8")

    with pytest.raises(ValueError, match=complaint) as refused:
        read_poses(tmp_path)

    assert "the pose glute_bridge" in str(refused.value)


def test_a_changed_pose_or_tempo_has_another_fingerprint() -> None:
    pose, tempo = POSES["glute_bridge"], TEMPOS["glute_bridge"]
    moved = pose.model_dump()
    moved["keys"]["end"]["hip"] = (0.492, 0.176)

    prints = {
        drawn_from(pose, tempo),
        drawn_from(pose, parse("3-0-1-3")),
        drawn_from(Pose.model_validate(_plain(moved)), tempo),
    }

    assert len(prints) == 3


def _plain(dumped: dict[str, object]) -> dict[str, object]:
    """The dump with its places written as pairs again."""

    def pairs(value: object) -> object:
        match value:
            case complex():
                return value.real, value.imag
            case dict():
                return {key: pairs(inner) for key, inner in value.items()}
            case _:
                return value

    return {key: pairs(value) for key, value in dumped.items()}
