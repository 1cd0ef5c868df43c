"""What people type, read as times, dates and numbers in their language."""
