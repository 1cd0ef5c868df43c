"""The one-page report for a doctor or physical therapist."""
