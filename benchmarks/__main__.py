"""`python -m benchmarks [--cases N] [--database PATH]`: prints every figure beside its goal."""

import argparse
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks import importing, papers, queue, registration, search, starting, table, windows
from benchmarks.harness import Figure
from benchmarks.world import World, make_world, open_world

_OF_A_HALL: dict[str, Callable[[World], Iterable[Figure]]] = {
    "register": registration.figures,
    "queue": queue.figures,
    "search": search.figures,
    "table": table.figures,
    "import": importing.figures,
    "paper": papers.figures,
    "window": windows.figures,
}


def main() -> None:
    """Make or open a hall, measure, print."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--cases", type=int, default=10_000, help="cases in the hall (10000)")
    parser.add_argument("--database", type=Path, help="keep the hall there, use it if it is there")
    parser.add_argument("--small", type=Path, help="a smaller hall kept before, to see the growth")
    names = ["start", *_OF_A_HALL]
    parser.add_argument("--only", choices=names, action="append", help="may be given twice")
    options = parser.parse_args()
    wanted = options.only or names
    if "start" in wanted:
        for figure in starting.figures():
            print(figure.line(), flush=True)
    if wanted == ["start"]:
        return
    with _hall(options.database, options.cases) as world:
        small = open_world(options.small) if options.small else None
        for name, group in _OF_A_HALL.items():
            if name in wanted:
                for figure in group(world):
                    print(figure.line(), flush=True)
        if small is not None and "queue" in wanted:
            for figure in queue.growth(world, small):
                print(figure.line(), flush=True)
        world.context.database.close()


@contextmanager
def _hall(kept: Path | None, cases: int) -> Iterator[World]:
    if kept is not None and kept.exists():
        world = open_world(kept)
        print(f"hall of {world.cases} cases", flush=True)
        yield world
        return
    with TemporaryDirectory() as folder:
        began = time.perf_counter()
        world = make_world(kept or Path(folder) / "hall.db", cases)
        seconds = time.perf_counter() - began
        rate = f"{cases / seconds:.0f} a second"
        print(f"hall of {cases} cases made in {seconds:.0f} s, {rate}", flush=True)
        yield world


main()
