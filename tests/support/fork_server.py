"""Fork real bot processes from one that has imported the libraries: `fork_server SOCKET`.

A start costs the bot's own work and not the imports. Each connection asks for one process with a
line of JSON (code, arguments, environment, folder, log); the server answers with its number, and
with its exit code (negative: the signal that ended it) once it has ended. The end of a connection
ends its process; the end of standard input ends the server and every process that it has forked.
"""

from __future__ import annotations

import gc
import json
import os
import selectors
import signal
import socket
import sys
from contextlib import suppress
from functools import cache
from typing import Any, NoReturn

BACKLOG = 64


def main(address: str) -> None:
    """Serve until standard input ends."""
    _load()
    server = _Server(address)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    server.run()


def _load() -> None:
    """Import and read what a bot does, and nothing that starts a thread or stays open."""
    import bot.app  # noqa: PLC0415
    import bot.chat.receiving.webhook  # noqa: PLC0415
    import bot.chat.sending.media_sender  # noqa: PLC0415
    import bot.commands  # noqa: PLC0415
    import bot.storage.migrate  # noqa: PLC0415
    import bot.web  # noqa: PLC0415

    # What a start reads is read here, once: half of its time.
    bot.app.load = cache(bot.app.load)
    bot.app.load()
    # A machine that others use as well draws more slowly; no test of processes is about it.
    bot.chat.sending.media_sender.SECONDS_TO_MAKE = 15.0
    gc.freeze()


class _Server:
    def __init__(self, address: str) -> None:
        self._waiting: dict[int, socket.socket] = {}  # by the process that is asked about
        self._selector = selectors.DefaultSelector()
        self._listening = socket.socket(socket.AF_UNIX)
        self._listening.bind(address)
        self._listening.listen(BACKLOG)
        # A child that ends wakes the loop by a byte.
        self._woken, wakes = socket.socketpair()
        wakes.setblocking(False)
        self._wakes = wakes
        signal.signal(signal.SIGCHLD, lambda *_: None)
        signal.set_wakeup_fd(wakes.fileno())

    def run(self) -> None:
        """Fork on demand, tell who has ended, end whom nobody awaits any more."""
        for each in (sys.stdin, self._listening, self._woken):
            self._selector.register(each, selectors.EVENT_READ)
        while True:
            ready = {key.fileobj: key.data for key, _ in self._selector.select()}
            if sys.stdin in ready:
                break
            if self._woken in ready:
                self._woken.recv(4096)
                self._report_the_ended()
            self._end_the_abandoned(set(ready.values()) & set(self._waiting))
            if self._listening in ready:
                self._start()
        self._end_the_abandoned(set(self._waiting))

    def _start(self) -> None:
        connection, _ = self._listening.accept()
        line = connection.makefile().readline()
        if not line:  # hung up at once
            connection.close()
            return
        wanted = json.loads(line)
        number = os.fork()
        if number == 0:
            self._become(wanted)
        self._waiting[number] = connection
        self._selector.register(connection, selectors.EVENT_READ, number)
        with suppress(OSError):
            connection.sendall(f"{number}\n".encode())

    def _become(self, wanted: dict[str, Any]) -> NoReturn:
        """Turn into the bot; never returns."""
        signal.set_wakeup_fd(-1)
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        out = os.open(wanted["log"], os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        nothing = os.open(os.devnull, os.O_RDONLY)
        for source, target in ((nothing, 0), (out, 1), (out, 2)):
            os.dup2(source, target)
        os.closerange(3, 256)
        os.environ.clear()
        os.environ.update(wanted["environment"])
        os.chdir(wanted["folder"])
        sys.argv = ["-c", *wanted["arguments"]]

        code = 1
        try:
            exec(wanted["code"], {"__name__": "__main__"})
        except SystemExit as ended:
            code = ended.code if isinstance(ended.code, int) else 1
        except BaseException:
            sys.excepthook(*sys.exc_info())
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)

    def _end_the_abandoned(self, numbers: set[int]) -> None:
        for number in numbers:
            self._hear_no_more(self._waiting[number])
            os.kill(number, signal.SIGKILL)  # still there: its end was not waited for

    def _report_the_ended(self) -> None:
        with suppress(ChildProcessError):
            while (ended := os.waitpid(-1, os.WNOHANG))[0]:
                number, status = ended
                connection = self._waiting.pop(number)
                self._hear_no_more(connection)
                with connection, suppress(OSError):
                    connection.sendall(f"{os.waitstatus_to_exitcode(status)}\n".encode())

    def _hear_no_more(self, connection: socket.socket) -> None:
        with suppress(KeyError):  # the process is about to end already
            self._selector.unregister(connection)


if __name__ == "__main__":
    main(sys.argv[1])
