"""Updates: polled or delivered to the webhook, parsed, handed on, acknowledged."""
