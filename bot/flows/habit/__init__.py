"""The habit: four questions, prompts that fade, and an hour that learns."""
