"""The programme: what today's session holds, slot by slot."""
