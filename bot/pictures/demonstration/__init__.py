"""Draws the demonstrations at build time: poses and tempos in, small films and stills out.

Run `python -m bot.pictures.demonstration` after a change to a pose or a tempo. The running bot
imports nothing from here: it sends the files that this package made.
"""
