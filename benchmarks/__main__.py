"""`python -m benchmarks [--cases N]`: prints every figure beside its goal."""

import argparse
import tempfile
import time
from pathlib import Path

from benchmarks import papers, queue, registration, starting
from benchmarks.world import make_world


def main() -> None:
    """Make a hall, measure, print."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--cases", type=int, default=10_000, help="cases in the hall (10000)")
    parser.add_argument("--only", default="", help="start, register, queue or paper")
    options = parser.parse_args()
    if options.only in {"", "start"}:
        for figure in starting.figures():
            print(figure.line(), flush=True)
    if options.only == "start":
        return
    with tempfile.TemporaryDirectory() as folder:
        began = time.perf_counter()
        world = make_world(Path(folder), options.cases)
        seconds = time.perf_counter() - began
        print(f"hall of {options.cases} cases made in {seconds:.0f} s", flush=True)
        groups = {"register": registration, "queue": queue, "paper": papers}
        for name, group in groups.items():
            if options.only in {"", name}:
                for figure in group.figures(world):
                    print(figure.line(), flush=True)
        world.context.database.close()


main()
