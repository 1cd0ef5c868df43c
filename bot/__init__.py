"""Backline: a coach for the back line of the body, on Telegram."""

import zoneinfo

# The pinned tzdata package decides; the system's tables may be years older.
zoneinfo.reset_tzpath(to=())
