"""Sharing with a physical therapist or coach: the sides of the person and of the viewer."""
