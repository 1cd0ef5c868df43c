"""One update of a person: loaded, run through its flow, committed with the replies it queues."""
