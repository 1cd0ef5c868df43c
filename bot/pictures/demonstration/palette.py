"""The colours: paper that suits dark and light chats, and tones that part near from far."""

from bot.pictures.demonstration.brush import Colour
from bot.value import Value

PAPER: Colour = (247, 244, 237)
GROUND: Colour = (231, 224, 210)
GROUND_LINE: Colour = (203, 193, 174)
MAT: Colour = (182, 214, 200)
MAT_EDGE: Colour = (150, 191, 174)
WALL: Colour = (217, 205, 186)
WALL_LINE: Colour = (196, 181, 157)
WOOD: Colour = (186, 137, 92)
WOOD_DARK: Colour = (135, 95, 62)
CUSHION: Colour = (208, 165, 120)
IRON: Colour = (52, 56, 68)
IRON_LIGHT: Colour = (120, 126, 142)
BAND: Colour = (226, 48, 108)
BAND_BACK: Colour = (163, 30, 77)
TOWEL: Colour = (88, 164, 214)
BALL: Colour = (106, 187, 168)
BALL_LIGHT: Colour = (147, 210, 195)
GHOST: Colour = (217, 210, 196)
GHOST_EDGE: Colour = (150, 140, 120)
STOP: Colour = (214, 48, 49)
STOP_FAINT: Colour = (230, 178, 172)
GLOW: Colour = (255, 140, 20)

HAIR: Colour = (62, 46, 44)
EYE: Colour = (50, 38, 38)
SHIRT: Colour = (72, 134, 196)


class Tones(Value):
    """The colours of the limbs on one side of the body."""

    trousers: Colour
    shoe: Colour
    sleeve: Colour
    skin: Colour


NEAR = Tones(
    trousers=(38, 54, 104), shoe=(24, 29, 48), sleeve=(47, 100, 160), skin=(214, 148, 112)
)
FAR = Tones(
    trousers=(150, 163, 204), shoe=(124, 134, 166), sleeve=(157, 190, 222), skin=(235, 196, 171)
)
