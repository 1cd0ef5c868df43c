"""Make small real files to send, when first needed."""

import io
from collections.abc import Callable
from fractions import Fraction
from functools import cache
from typing import Final

from PIL import Image, ImageDraw

from playground.api.requests import Upload

_PDF = b"""%PDF-1.4
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 200 100] >> endobj
trailer << /Root 1 0 R >>
%%EOF
"""
_BLUE, _SAND = (70, 120, 160), (225, 205, 170)


@cache
def sample(kind: str) -> Upload:
    """Send a sticker, photo, voice, video or document.

    Raises:
        KeyError: for any other kind.
    """
    name, mime, make = _SAMPLES[kind]
    return Upload(name, mime, make())


def _photo() -> bytes:
    image = Image.new("RGB", (800, 600), _BLUE)
    ImageDraw.Draw(image).polygon([(0, 600), (400, 200), (800, 600)], fill=_SAND)
    return _saved(image, "JPEG")


def _sticker() -> bytes:
    image = Image.new("RGBA", (512, 512))
    ImageDraw.Draw(image).ellipse((56, 56, 456, 456), fill=(*_SAND, 255))
    return _saved(image, "WEBP")


def _saved(image: Image.Image, form: str) -> bytes:
    content = io.BytesIO()
    image.save(content, form)
    return content.getvalue()


def _voice() -> bytes:
    import av  # noqa: PLC0415 - heavy, and few need it
    import numpy as np  # noqa: PLC0415 - likewise

    content, rate = io.BytesIO(), 48_000
    with av.open(content, "w", format="ogg") as container:
        stream = container.add_stream("libopus", rate=rate, layout="mono")
        tone = np.sin(np.arange(3 * rate) * 440 * 2 * np.pi / rate)
        for at in range(0, len(tone), 960):
            piece = (tone[None, at : at + 960] * 4_000).astype(np.int16)
            frame = av.AudioFrame.from_ndarray(piece, format="s16", layout="mono")
            frame.sample_rate, frame.pts, frame.time_base = rate, at, Fraction(1, rate)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return content.getvalue()


def _video() -> bytes:
    import av  # noqa: PLC0415 - heavy, and few need it
    import numpy as np  # noqa: PLC0415 - likewise

    content = io.BytesIO()
    with av.open(content, "w", format="mp4") as container:
        stream = container.add_stream("libx264", rate=2)
        stream.width, stream.height, stream.pix_fmt = 640, 360, "yuv420p"
        for _ in range(10):
            picture = np.full((360, 640, 3), _BLUE, dtype=np.uint8)
            container.mux(stream.encode(av.VideoFrame.from_ndarray(picture)))
        container.mux(stream.encode(None))
    return content.getvalue()


_SAMPLES: Final[dict[str, tuple[str, str, Callable[[], bytes]]]] = {
    "sticker": ("sticker.webp", "image/webp", _sticker),
    "photo": ("photo.jpg", "image/jpeg", _photo),
    "voice": ("voice.ogg", "audio/ogg", _voice),
    "video": ("video.mp4", "video/mp4", _video),
    "document": ("notes.pdf", "application/pdf", lambda: _PDF),
}
SAMPLE_KINDS: Final = tuple(_SAMPLES)
