"""A brush that draws in body heights, larger than needed, so that edges come out smooth."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from bot.value import Value

WIDTH, HEIGHT = 560, 420
_FINE = 3  # drawn so many times larger, then averaged

Colour: TypeAlias = tuple[int, int, int]
Distances: TypeAlias = NDArray[np.float64]
Falloff: TypeAlias = Callable[[Distances], Distances]


class Camera(Value):
    """Scale and origin of a picture: pixels per body height, and the pixel of x = 0, y = 0."""

    scale: float
    origin: complex

    def pixel(self, point: complex) -> complex:
        """Return the pixel of a place; pixels count downwards."""
        return self.origin + point.conjugate() * self.scale

    def place(self, pixel: complex) -> complex:
        """Return the place of a pixel."""
        return ((pixel - self.origin) / self.scale).conjugate()


class Brush:
    """Draws on one picture."""

    def __init__(self, camera: Camera, paper: Image.Image) -> None:
        """Draw through `camera` on a large `paper`."""
        self.camera = camera
        self.paper = paper
        self._draw = ImageDraw.Draw(paper)

    @classmethod
    def on(cls, camera: Camera, colour: Colour) -> Brush:
        """Return a brush on new paper."""
        return cls(camera, Image.new("RGB", (WIDTH * _FINE, HEIGHT * _FINE), colour))

    def glow(self, a: complex, b: complex, reach: float, falloff: Falloff, colour: Colour) -> None:
        """Add light from the line a-b; `falloff` gives it, 0 to 1, at a distance."""
        fa, fb, far = self._fine(a), self._fine(b), reach * self.camera.scale * _FINE
        left, top = int(min(fa.real, fb.real) - far), int(min(fa.imag, fb.imag) - far)
        right, bottom = int(max(fa.real, fb.real) + far), int(max(fa.imag, fb.imag) + far)
        y, x = np.mgrid[top:bottom, left:right].astype(float)
        way, x, y = fb - fa, x - fa.real, y - fa.imag
        along = np.clip((x * way.real + y * way.imag) / (abs(way) ** 2 or 1), 0, 1)
        away = np.hypot(x - along * way.real, y - along * way.imag)
        light = falloff(away / (self.camera.scale * _FINE))
        mask = Image.fromarray((light * 255).astype(np.uint8))
        self.paper.paste(colour, (left, top), mask)

    def picture(self) -> Image.Image:
        """Return the finished picture in its true size."""
        return self.paper.reduce(_FINE)

    def disc(self, centre: complex, radius: float, colour: Colour) -> None:
        """Draw a filled circle."""
        middle, reach = self._fine(centre), radius * self.camera.scale * _FINE
        low, high = middle - complex(reach, reach), middle + complex(reach, reach)
        self._draw.ellipse((low.real, low.imag, high.real, high.imag), fill=colour)

    def ring(self, centre: complex, radius: float, width: float, colour: Colour) -> None:
        """Draw the line of a circle."""
        self.arc(centre, radius, width, (0, 360), colour)

    def arc(
        self,
        centre: complex,
        radius: float,
        width: float,
        span: tuple[float, float],
        colour: Colour,
    ) -> None:
        """Draw a piece of a circle's line; `span` in degrees, clockwise from three o'clock."""
        middle, reach = self._fine(centre), radius * self.camera.scale * _FINE
        low, high = middle - complex(reach, reach), middle + complex(reach, reach)
        thick = round(width * self.camera.scale * _FINE)
        box = (low.real, low.imag, high.real, high.imag)
        self._draw.arc(box, span[0], span[1], fill=colour, width=thick)

    def limb(self, a: complex, b: complex, radii: tuple[float, float], colour: Colour) -> None:
        """Draw a rounded limb from a to b, as thick as its radius at each end."""
        ra, rb = radii
        if a != b:
            across = (b - a) / abs(b - a) * 1j
            self.area([a + across * ra, b + across * rb, b - across * rb, a - across * ra], colour)
        self.disc(a, ra, colour)
        self.disc(b, rb, colour)

    def line(self, a: complex, b: complex, width: float, colour: Colour) -> None:
        """Draw a straight line with round ends."""
        self.limb(a, b, (width / 2, width / 2), colour)

    def area(self, corners: Sequence[complex], colour: Colour) -> None:
        """Draw a filled polygon."""
        fine = [self._fine(corner) for corner in corners]
        self._draw.polygon([(p.real, p.imag) for p in fine], fill=colour)

    def box(self, low: complex, high: complex, colour: Colour, corner: float = 0) -> None:
        """Draw a filled box with rounded corners between two corners (lower left, upper right)."""
        a, b = self._fine(low), self._fine(high)
        reach = corner * self.camera.scale * _FINE
        self._draw.rounded_rectangle((a.real, b.imag, b.real, a.imag), reach, fill=colour)

    def _fine(self, point: complex) -> complex:
        return self.camera.pixel(point) * _FINE
