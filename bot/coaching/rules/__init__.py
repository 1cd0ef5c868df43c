"""The rules after a set: how it is graded, and which decision takes precedence."""
