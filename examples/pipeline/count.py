"""The middle stage in Python: as count.ts, from the same channel and into the same.

python count.py /segment FOLDER
"""

import errno
import hashlib
import os
import signal
import sys
import threading
import time
from pathlib import Path

import numpy as np
from zeroipc import Array, Channel, Code, Error, Memory, select

PATH = "S400"
Count = np.dtype([("path", PATH), ("bytes", "f8"), ("lines", "u4"), ("words", "u4"), ("digest", "V32")], align=True)
Skipped = np.dtype([("path", PATH), ("why", "S40")], align=True)
ROW = 2 * 4  # of the array: this is the third stage
RECEIVING, WORKING, SENDING, FILES = range(ROW, ROW + 4)


def end_with_main() -> None:
    sys.stdin.read()  # which nobody ever writes to: it ends with the process that has started this one
    os._exit(1)


def count(memory: Memory, root: Path) -> None:
    files = Channel(memory, "files", PATH, timeout=10)
    counts = Channel(memory, "counts", Count, timeout=10)
    skipped = Channel(memory, "skipped", Skipped, timeout=10)
    quit = Channel(memory, "quit", np.bool_, timeout=10)
    spent = Array(memory, "spent", np.float64, timeout=10)
    last = time.perf_counter()

    def lap(what: int) -> None:
        nonlocal last
        now = time.perf_counter()
        spent[what] += (now - last) * 1000
        last = now

    while True:
        index, path = select([files.receiving(), quit.receiving()])
        if index == 1 or path is None:
            return  # told to stop; or the walk is over and all was taken
        lap(RECEIVING)
        try:
            data = (root / os.fsdecode(path)).read_bytes()
        except OSError as error:
            to, value = skipped, (path, errno.errorcode[error.errno or errno.EIO])
        else:
            to, value = counts, (path, len(data), data.count(b"\n"), len(data.split()), hashlib.sha256(data).digest())
        lap(WORKING)
        to.send(value)  # waits while the total has not caught up
        lap(SENDING)
        spent[FILES] += 1


def main(segment: str, folder: str) -> None:
    threading.Thread(target=end_with_main, daemon=True).start()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches every process; main.ts tells this one to stop
    with Memory(segment, timeout=10, label="count (Python)") as memory:
        try:
            count(memory, Path(folder))
        except Error as error:
            if error.code != Code.ENDED:  # the total is gone: nobody wants the count
                raise


main(*sys.argv[1:])
