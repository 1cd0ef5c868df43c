"""The health check: its questions, what follows from the answers, and the clearance they leave."""
