"""Entry point of 急诉台: hands the command line to the program and exits with its answer."""

import sys

from desktop.cli import run

if __name__ == "__main__":
    sys.exit(run(sys.argv[1:]))
