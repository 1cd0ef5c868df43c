"""`python -m playground.exit_with_parent run`: the bot, which ends when its parent does.

A playground that was killed can stop nobody: its bot would go on, and keep the next playground
from the database. The leash is standard input, which closes with the process that held it.
"""

import os
import runpy
import signal
import threading


def _let_go() -> None:
    while os.read(0, 1):
        pass
    os.kill(os.getpid(), signal.SIGTERM)


if __name__ == "__main__":
    threading.Thread(target=_let_go, name="leash", daemon=True).start()
    runpy.run_module("bot", run_name="__main__", alter_sys=True)
