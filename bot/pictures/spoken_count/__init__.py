"""The tempo counted aloud: which word begins when, and its samples.

`python -m scripts.spoken_count` makes the words at build time; the running bot reads them.
"""
