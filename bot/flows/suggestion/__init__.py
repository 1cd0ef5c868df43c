"""A suggestion of what to drill, and its answer."""
