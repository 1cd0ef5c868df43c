"""The bot's own health: heartbeat, monitor, alerts, retention, keys, upgrades and restores."""
