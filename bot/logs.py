"""Logging: event names with fields, as text on a terminal, else JSON; tokens never get through.

Both structlog and the standard library end in one handler, whose last step takes out every
token of the finished line, so that no exception, traceback or address can carry one past it.
"""

import logging
import re
import sys
from collections.abc import Sequence
from types import TracebackType
from typing import TextIO

import structlog
from structlog.typing import EventDict, Processor, WrappedLogger

from bot.settings import LogFormat, LogLevel

REDACTED = "[token]"

#: They print addresses, updates or every request below WARNING.
TALKATIVE = (
    "alembic",
    "httpx",
    "httpcore",
    "aiohttp",
    "telegram",
    "asyncio",
    "apscheduler",
    "uvicorn",
    "fontTools",
)
_ANY_TOKEN = re.compile(r"(?<![\w-])(bot)?\d{3,}(?::|%3A)[\w-]{20,}", re.IGNORECASE)
_TOKEN_IN_ADDRESS = re.compile(r"/bot\d+(?::|%3A)[\w-]+", re.IGNORECASE)


def configure(
    level: LogLevel,
    log_format: LogFormat | None,
    secrets: Sequence[str] = (),
    stream: TextIO | None = None,
) -> None:
    """Set up all logging of the process, a crash included.

    Args:
        level: the least that is logged; libraries that talk much begin at WARNING.
        log_format: None: text where the stream is a terminal, else JSON.
        secrets: what must never be logged, besides all that looks like a bot's token.
        stream: where to; None: stderr.
    """
    out = stream or sys.stderr
    is_text = log_format == "text" or (log_format is None and out.isatty())
    shared = _shared_processors()
    handler = logging.StreamHandler(out)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                _renderer(is_text=is_text, has_colors=out.isatty()),
                Redactor(secrets),
            ],
        )
    )
    logging.root.handlers[:] = [handler]
    logging.root.setLevel(level)
    for name in TALKATIVE:
        logging.getLogger(name).setLevel(max(logging.WARNING, logging.getLevelName(level)))
    sys.excepthook = _log_crash
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelName(level)),
        logger_factory=structlog.stdlib.LoggerFactory(),
    )


class Redactor:
    """The last processor: takes the tokens out of a finished line.

    Args:
        secrets: what must not show; a bot's token is taken out by its second half as well.
    """

    def __init__(self, secrets: Sequence[str]) -> None:
        parts = {part for secret in secrets for part in (secret, secret.partition(":")[2])}
        found = sorted(filter(None, parts), key=len, reverse=True)
        self._secrets = re.compile("|".join(map(re.escape, found))) if found else None

    def __call__(self, _logger: WrappedLogger, _method: str, line: EventDict | str) -> str:
        """Return the line without secrets."""
        text = str(line)
        if self._secrets is not None:
            text = self._secrets.sub(REDACTED, text)
        text = _TOKEN_IN_ADDRESS.sub(f"/{REDACTED}", text)
        return _ANY_TOKEN.sub(REDACTED, text)


def _log_crash(
    kind: type[BaseException], error: BaseException, traceback: TracebackType | None
) -> None:
    """Log what ends the process, as every other event: in one line, without tokens."""
    if issubclass(kind, Exception | BaseExceptionGroup):
        structlog.get_logger(__name__).critical("crashed", exc_info=(kind, error, traceback))
    else:
        sys.__excepthook__(kind, error, traceback)


def _shared_processors() -> list[Processor]:
    return [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_logger_name,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.stdlib.ExtraAdder(),
        # As plain text: a traceback with local variables would show what people wrote.
        structlog.processors.format_exc_info,
    ]


def _renderer(*, is_text: bool, has_colors: bool) -> Processor:
    if not is_text:
        return structlog.processors.JSONRenderer()
    return structlog.dev.ConsoleRenderer(
        colors=has_colors, exception_formatter=structlog.dev.plain_traceback
    )
