"""SQLite: its one writer and the queue before it, copies, integrity, disk space."""
