"""Keeps the webhook registered at Telegram, and looks whether what it delivers comes in.

Whether an address works can only be seen from outside: Telegram tells how many updates wait and
when a delivery failed last. It goes on telling the last failure after everything works again.
"""

import asyncio
from collections.abc import Callable
from urllib.parse import urlsplit

import structlog

from bot.chat.limits import Backoff
from bot.chat.raw_data import ALLOWED_UPDATES, Json
from bot.chat.transport import NoAnswer, NotReached, Reply, Transport
from bot.tuning import TUNING

log = structlog.get_logger()


class Registration:
    """One address of one bot at Telegram.

    Args:
        address: where Telegram shall post to, and the secret that it proves itself with.
        taken: how many updates have come in so far.
        signs: the first is called while the address is registered and works, the second
            with the reason while it is not, or does not.
        look_every: seconds.
    """

    def __init__(
        self,
        transport: Transport,
        address: tuple[str, str],
        taken: Callable[[], int],
        signs: tuple[Callable[[], None], Callable[[str], None]],
        *,
        look_every: float = TUNING.webhook_look_seconds,
    ) -> None:
        self._transport = transport
        self._url, self._secret = address
        self._taken = taken
        self._alive, troubled = signs
        self._look_every = look_every
        self._backoff = Backoff(report=troubled)
        self._seen_taken = 0
        self._seen_error = 0

    async def run(self) -> None:
        """Register, and look at it, until cancelled; a server that is away is waited for."""
        while True:
            await self._register()
            await self._monitor()

    async def _register(self) -> None:
        params = {
            "url": self._url,
            "secret_token": self._secret,
            "allowed_updates": ALLOWED_UPDATES,
        }
        while True:
            reply = await self._asked("setWebhook", params)
            if reply is not None and reply.is_done:
                break
            if reply is not None:
                hold = float(reply.parameters.get("retry_after") or 0)
                self._backoff.met("webhook_refused", cause=reply.description, at_least=hold)
            await self._backoff.waited()
        self._backoff.over("webhook_refused")
        log.info("webhook_set", host=urlsplit(self._url).hostname)

    async def _monitor(self) -> None:
        """Look now and then; return once another address has taken the place of ours."""
        while True:
            reply = await self._asked("getWebhookInfo", {})
            if reply is not None and reply.is_done:
                if reply.result.get("url") != self._url:
                    self._backoff.met("webhook_replaced", cause="another address is registered")
                    await self._backoff.waited()
                    return
                if self._works(reply.result):
                    await self._rest(has_more=bool(reply.result.get("pending_update_count")))
                    continue
            elif reply is not None:
                self._backoff.met("webhook_unknown", cause=f"{reply.code} {reply.description}")
            await self._backoff.waited()

    def _works(self, info: Json) -> bool:
        """Return whether updates come in, or none wait, or none has failed since they last did."""
        error, taken = info.get("last_error_date", 0), self._taken()
        has_come_in = taken != self._seen_taken or not info.get("pending_update_count")
        if not has_come_in and error > self._seen_error:
            cause = str(info.get("last_error_message", "no reason given"))
            self._backoff.met("webhook_failing", cause=cause)
            return False
        self._seen_error, self._seen_taken = error, taken
        for kind in ("webhook_failing", "webhook_replaced", "webhook_unknown"):
            self._backoff.over(kind)
        return True

    async def _rest(self, *, has_more: bool) -> None:
        """Wait for the next look, less where updates wait, and show life meanwhile."""
        left = (
            min(self._look_every, TUNING.webhook_alive_seconds) if has_more else self._look_every
        )
        while left > 0:
            self._alive()
            await asyncio.sleep(min(left, TUNING.webhook_alive_seconds))
            left -= TUNING.webhook_alive_seconds

    async def _asked(self, method: str, params: Json) -> Reply | None:
        """Return the answer; None where the server is away."""
        try:
            reply = await self._transport.call(method, params)
        except (NotReached, NoAnswer) as error:
            self._backoff.met("telegram_unreachable", cause=str(error))
            return None
        self._backoff.over("telegram_unreachable")
        return reply
