"""Progress: pictures, the plan, one ladder, the weekly review."""
