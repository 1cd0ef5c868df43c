"""Random people at full size: 1,000 scripts of 200 steps, each judged after every step.

`python -m benchmarks.people [--scripts 1000] [--steps 200] [--first-seed 0] [--processes 2]`
prints how often what happened and, of each seed that broke a promise, the shortest script that
still breaks it. It ends with 1 where there was one.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
import time
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

from tests.model_based.local_bot import empty_file
from tests.model_based.scripts import Verdict, judged

PROGRESS_EVERY = 50


def main() -> int:
    """Play them all."""
    options = _options()
    seeds = range(options.first_seed, options.first_seed + options.scripts)
    counts, broken, begun = Counter[str](), [], time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        play = partial(_played, count=options.steps, empty=empty_file(Path(folder)))
        with ProcessPoolExecutor(options.processes) as pool:
            for done, (seed, verdict) in enumerate(pool.map(play, seeds, chunksize=5), 1):
                counts += verdict.counts
                if verdict.law is not None:
                    broken.append(seed)
                    print(f"seed {seed}: {verdict.what}\n{verdict.transcript}\n", flush=True)
                if done % PROGRESS_EVERY == 0:
                    print(f"{done} scripts, {len(broken)} broken", file=sys.stderr, flush=True)
    seconds = time.monotonic() - begun
    print(f"seeds {seeds.start} to {seeds.stop - 1}, {options.steps} steps each, {seconds:.0f} s")
    print(", ".join(f"{count:,} {name}" for name, count in counts.most_common()))
    print(f"{len(broken)} of {len(seeds)} scripts broke a promise: {broken or 'none'}")
    return 1 if broken else 0


def _played(seed: int, count: int, empty: Path) -> tuple[int, Verdict]:
    return seed, asyncio.run(judged(seed, count, empty))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--scripts", type=int, default=1_000)
    parser.add_argument("--steps", type=int, default=200)
    parser.add_argument("--first-seed", type=int, default=0)
    parser.add_argument("--processes", type=int, default=2)
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
