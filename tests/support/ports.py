"""Ports that nobody listens on, and that nobody takes before whoever asked for one does."""

from __future__ import annotations

import os
import socket
from itertools import count

#: Below those that the system gives to outgoing connections; a part of them for each worker.
_FIRST, _EACH = 20_000, 500
_WORKER = int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw")) % 20
#: Begins anywhere, since other runs of the tests may be under way on this machine.
_COUNTED = count(os.getpid())


def free_port() -> int:
    """Return a port of 127.0.0.1 that was free a moment ago, another one each time."""
    while True:
        port = _FIRST + _WORKER * _EACH + next(_COUNTED) % _EACH
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
