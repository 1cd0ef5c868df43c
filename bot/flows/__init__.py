"""Conversations as pure functions: what a person asks, taps or types, and what they are shown."""
