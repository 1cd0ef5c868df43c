"""Help of tests that is no test."""
