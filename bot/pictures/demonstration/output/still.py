"""A still of an exercise: its start and its end side by side."""

from io import BytesIO

from PIL import Image

from bot.pictures.demonstration.brush import HEIGHT, WIDTH, Brush, Camera
from bot.pictures.demonstration.mark import COLOURS
from bot.pictures.demonstration.motion import key_body
from bot.pictures.demonstration.palette import PAPER
from bot.pictures.demonstration.phases import Frame
from bot.pictures.demonstration.poses import Pose
from bot.pictures.demonstration.scene import camera_for, draw_scene
from bot.pictures.demonstration.scenery import Part

_COLOURS = 160  # in the palette: enough for the glow to look smooth
_GAP = 6  # pixels between the two


def draw_still(pose: Pose) -> Image.Image:
    """Draw both ends of the movement, with an arrow from the one to the other."""
    camera = camera_for(pose)
    paper = Image.new("RGB", (WIDTH * 2 + _GAP, HEIGHT), "white")
    for column, key in enumerate(pose.still):
        frame = Frame(key_body(pose, key), _held(pose, key), 0, 1)
        paper.paste(draw_scene(pose, camera, frame, marked=False), (column * (WIDTH + _GAP), 0))
    return _with_arrow(paper)


def png(picture: Image.Image) -> bytes:
    """Return the picture as a small PNG."""
    target = BytesIO()
    # Coverage before frequency: a thin band keeps its red.
    few = picture.quantize(
        _COLOURS, Image.Quantize.MAXCOVERAGE, kmeans=1, dither=Image.Dither.NONE
    )
    few.save(target, "PNG", optimize=True)
    return target.getvalue()


def _held(pose: Pose, key: str) -> Part:
    """Return what one does while standing still at a key."""
    return next((step.part for step in pose.rep if step.at == key), "rest")


def _with_arrow(paper: Image.Image) -> Image.Image:
    size = 60
    place = (WIDTH + _GAP // 2 - size // 2, HEIGHT // 6 - size // 2)
    large = paper.crop((*place, place[0] + size, place[1] + size)).resize((size * 3, size * 3))
    brush = Brush(Camera(1, complex(size, size) / 2), large)
    brush.disc(0, 27, COLOURS["rest"])
    brush.line(-13, 2, 7, PAPER)
    brush.area([17, complex(1, 13), complex(1, -13)], PAPER)
    paper.paste(brush.picture(), place)
    return paper
