"""A person on a ladder: standing, promotion, demotion, drill plans and comebacks."""
