"""A warm-up together: one post a day in a group whose admins asked for it."""
