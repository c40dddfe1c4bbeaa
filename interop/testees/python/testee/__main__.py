"""The testee in Python, as interop/README.md describes it: `python -m testee [--async]`, in interop/testees/python."""

import sys
from pathlib import Path

# The library of this repository, installed or not.
sys.path.insert(1, str(Path(__file__).resolve().parents[4] / "python"))

from testee.main import main

sys.exit(main(sys.argv[1:]))
