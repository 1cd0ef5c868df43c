"""Benchmarks behind the figures: each module is one command."""
