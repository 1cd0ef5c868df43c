"""Fire what is due, and make the prompts of the next minutes before their instant."""

from collections import deque
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection

from bot.clock import Clock
from bot.coaching.person.person import Locale
from bot.flows.prompts.message import PromptFacts
from bot.services.app_context import AppContext
from bot.services.messages import MessageBody
from bot.services.reminders import schedule
from bot.services.reminders.fire import ReminderBatch
from bot.services.reminders.writes import PendingWrites, PreparedPrompt
from bot.storage.database import Database
from bot.storage.rows import reminders
from bot.storage.rows.reminders import BEFORE_ALL, RuleKey
from bot.tuning import TUNING

Rendering = Callable[[PromptFacts, Locale, datetime], object]

NOTHING_YET = datetime.min.replace(tzinfo=UTC)


class Remind:
    """Fires what is due.

    Prompts that are made before are in memory alone: what a kill takes is made when it is due.

    Args:
        ahead: how long before its instant a prompt is made; none: when it is due.
        render: renders a prompt that was made before for its instant; None: when it leaves.
    """

    def __init__(
        self,
        database: Database,
        app: AppContext,
        clock: Clock,
        ahead: timedelta = timedelta(0),
        render: Rendering | None = None,
    ) -> None:
        self._database = database
        self._app = app
        self._ahead = ahead
        self._render = render
        self.clock = clock
        self._prompts: dict[int, PreparedPrompt] = {}  # by person
        self._coming: deque[tuple[datetime, int]] = deque()  # whose prompt is to be made, for when
        self._sought_until = NOTHING_YET

    async def fire(self, deliver: Callable[[], None] | None = None) -> int:
        """Fire everything that is due now; how many messages were queued.

        `deliver` is told after each batch, so that its messages leave while the next is fired.
        """
        queued = 0
        while True:
            batch = await self._database.in_bulk(self._fire)
            queued += batch.queued
            if deliver is not None and batch.queued:
                deliver()
            if not batch.people:
                return queued

    async def prepare(self) -> bool:
        """Make a few of the next prompts; whether more are to be made.

        Each time few of them: what falls due meanwhile must not wait.
        """
        now = self.clock()
        if self._ahead and not self._coming:
            await self._seek(now, now + self._ahead)
        while self._coming and self._coming[0][0] <= now:
            self._coming.popleft()  # too late to make them before
        if not self._coming:
            return False
        at = self._coming[0][0]
        same = (who for instant, who in self._coming if instant == at)
        ids = [who for who, _ in zip(same, range(TUNING.people_read), strict=False)]
        made = await self._database.in_bulk(self._prepare, at, ids)
        for _ in made:
            self._coming.popleft()
        prompts = {who: prompt for who, prompt in made.items() if prompt is not None}
        self._prompts |= prompts
        for prompt in prompts.values():
            self._render_ahead(prompt.message.body, at)
        return bool(self._coming)

    async def recompute(self) -> None:
        """Compute every unsent instant anew, from its local date, after the zone rules changed."""
        if await self._database.transaction(schedule.is_computed):
            return
        after: RuleKey | None = BEFORE_ALL
        while after is not None:
            after = await self._database.in_bulk(schedule.recompute, self.clock(), after)
        await self._database.transaction(schedule.note_computed)

    async def _seek(self, now: datetime, until: datetime) -> None:
        """Find whose prompts are to be made next; those that were fired are forgotten."""
        self._prompts = {who: p for who, p in self._prompts.items() if now < p.at <= until}
        # A clock that was set back begins anew.
        after = max(now, self._sought_until) if self._sought_until <= until else now
        most = TUNING.prompts_prepared - len(self._prompts)
        if most <= 0:
            return
        found = await self._database.transaction(reminders.coming, after, until, most)
        self._sought_until = until if len(found) < most else found[-1][0]
        self._coming.extend((at, who) for at, who in found if who not in self._prompts)

    def _render_ahead(self, body: object, at: datetime) -> None:
        if self._render is None or not isinstance(body, MessageBody):
            return
        if isinstance(body.content, PromptFacts):
            self._render(body.content, body.locale, at)

    def _fire(self, connection: Connection) -> PendingWrites:
        now, is_awaited = self.clock(), self._database.is_awaited
        return ReminderBatch(connection, self._app, now, is_awaited, self._prompts).fire()

    def _prepare(
        self, connection: Connection, at: datetime, ids: list[int]
    ) -> dict[int, PreparedPrompt | None]:
        return ReminderBatch(connection, self._app, at, self._database.is_awaited).prepare(ids)
