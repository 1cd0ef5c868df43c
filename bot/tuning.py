"""Batch sizes, intervals and limits of queues: the numbers that were found by measuring."""

from datetime import timedelta

from bot.value import Value


class Tuning(Value):
    """Sizes and intervals of the services; none of them is a setting."""

    # --- turns
    turns_per_commit: int = 64  # that share one commit in SQLite
    heard_every: timedelta = timedelta(minutes=5)  # "last heard" is written no more often
    commits_in_doubt: int = 1_000  # turns; the messages of older ones wait for their lease
    replies_waiting: int = 3  # in the chat of somebody who floods it
    backlog_read: int = 64  # rows: more of one chat is neither compared nor counted
    # Answers in a row that had to wait until a chat is flooded. What was written while the bot
    # was away comes all at once, and is no flood.
    waits_of_a_flood: int = 20
    chats_watched: int = 10_000  # for floods
    # Requests under way for taps of floods, so that everybody else's answers come first; and taps
    # that may wait for theirs: beyond that the oldest, which Telegram has given up.
    flood_answers_begun: int = 8
    flood_answers_waiting: int = 10_000
    failed_updates_of_one: int = 20  # of one person, the newest: nobody fills the disk
    failed_updates_removed: int = 100  # older ones of that person, as one more is put aside
    questions_woken: int = 200  # chats whose wait ran out, read at one tick
    sessions_closed: int = 500  # that an earlier day left open, read at one tick

    # --- reminders
    people_in_batch: int = 256  # whose reminders are claimed and moved on in one transaction
    people_read: int = 64  # of them, about whom everything is read at once
    people_before_yielding: int = 8  # of them, before a turn that waits goes first
    prompts_prepared: int = 10_000  # that are in memory before they are due
    missed_dates: int = 60  # of one reminder that are written down, one by one
    paused_dates: int = 400  # of one pause, the last, that are written down as left out
    groups_posted: int = 100  # whose warm-up is posted in one transaction
    rules_recomputed: int = 500  # in one transaction

    # --- delivery
    slots_least: int = 8  # requests under way
    slots_unpaced: int = 256
    messages_claimed: int = 32  # in one transaction: a turn that comes meanwhile waits no longer
    sends_begun: int = 8  # in one turn of the loop: an answer or a tap comes in between
    request_seconds: float = 25  # less than a lease: a slow answer is still recorded by its owner
    lease: timedelta = timedelta(seconds=30)
    orphans_claimed: int = 1_000  # in one transaction
    orphans_every: timedelta = timedelta(seconds=10)
    delivery_idle_seconds: float = 30
    delivery_away_seconds: float = 1.0  # before a database that was away is tried again
    # Seconds that a process has to live before it counts as no part of a crash loop. Docker takes
    # a container for started after as long; a loop of longer lives hits few, for few go at a time.
    young_seconds: float = 10.0
    doubts_sent: int = 8  # messages that may have arrived already, under way together
    doubts_sent_young: int = 1  # in a young process, and only what somebody waits for
    # Seconds that a send slot stays open: who comes later must not take it, since others go then.
    slot_open_seconds: float = 0.5
    slots_booked_seconds: float = 1.0  # of the rate, in one go at most
    slots_ahead_seconds: float = 2.0  # what has to wait longer waits in the queue
    slot_wait_seconds: float = 10.0  # for the database, of request_seconds
    slot_retry: timedelta = timedelta(seconds=1)

    # --- polling and webhook
    updates_fetched: int = 100
    long_poll_seconds: int = 25
    slow_update_seconds: float = 0.25  # after which new updates are fetched past one that is slow
    webhook_look_seconds: float = 60.0  # while it works
    webhook_alive_seconds: float = 10.0  # a webhook that nobody calls is healthy

    # --- ticks and operations
    tick_soonest: timedelta = timedelta(milliseconds=5)
    clock_seconds: float = 1.0  # between two questions to the playground's clock
    heartbeat_every: timedelta = timedelta(seconds=10)
    monitor_seconds: float = 60.0
    retention_every: timedelta = timedelta(hours=1)
    retention_pieces: int = 40  # before what is due is looked at again
    rows_removed: int = 500  # in one transaction
    people_erased: int = 5  # in one transaction, each with all rows
    rows_exported: int = 500  # read in one transaction
    rows_imported: int = 500  # in one statement
    values_sealed: int = 500  # with a new key, in one transaction

    # --- databases
    statement_seconds: int = 20  # over PostgreSQL
    silent_seconds: int = 30  # between two statements of a transaction over PostgreSQL
    connections_idle: int = 8
    busy_ms: int = 5_000
    pages_freed: int = 256  # 1 MB: moved in one transaction
    pages_spare: int = 1_024  # that stay free for new rows
    pages_spare_share: int = 20  # and one page in so many of the file


TUNING = Tuning()
