"""Messages that wait to be sent: queued once, claimed, given a send slot."""
