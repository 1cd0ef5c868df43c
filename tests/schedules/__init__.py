"""The services under a seeded scheduler: virtual time, and every order of events."""
