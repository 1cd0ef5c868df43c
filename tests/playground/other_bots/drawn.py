"""Texts and files of the plain bots, the same for each library."""

import os
import struct
import zlib

TOKEN = os.environ.get("BOT_TOKEN", "")
ROOT = os.environ.get("BOT_API", "")
#: Where the webhook listens; 0 for polling.
PORT = int(os.environ.get("WEBHOOK_PORT", "0"))
SECRET = "plain-bot-secret"

GREETING = (
    "*Hello _nested __deeply___* \\- 3\\.5 \\* 2 \\= 7\\!\n"
    "`code` ||hidden|| ~struck~ [link](https://example.org/a_\\(b\\))\n"
    ">quoted"
)
OLDER = "*bold* _italic_ 3.5"
HTML = "<b>bold <i>italic</i></b> &lt;3"
COMMANDS = [("start", "Begin"), ("album", "Two pictures")]


def picture(side: int, shade: int) -> bytes:
    """A grey PNG, made without any library."""
    rows = b"".join(b"\0" + bytes([shade]) * side for _ in range(side))
    header = struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0)
    parts = ((b"IHDR", header), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
        for name, body in parts
    )
