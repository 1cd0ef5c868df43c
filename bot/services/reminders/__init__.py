"""Due reminders: judged in batches, fired once each, their next instants set."""
