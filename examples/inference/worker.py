"""A worker: looks at images where they lie in shared memory, and says what is on them.

python worker.py /segment
"""

import os
import signal
import sys
import threading

import numpy as np
from zeroipc import Channel, Error, Future, Memory, Pool

SIDE = 64
Image = np.dtype(("f4", (SIDE, SIDE)))
Answer = np.dtype([("image", "u8"), ("worker", "u4"), ("scores", "f4", (4,))], align=True)


def templates() -> np.ndarray:
    """The model: how a circle, a square, a triangle and a cross look, all of one weight, and zero on average."""
    y, x = np.mgrid[0:SIDE, 0:SIDE] - (SIDE - 1) / 2
    circle = x**2 + y**2 < 20**2
    square = np.maximum(abs(x), abs(y)) < 18
    triangle = (y < 16) & (y > 2 * abs(x) - 24)
    cross = (np.minimum(abs(x), abs(y)) < 6) & (np.maximum(abs(x), abs(y)) < 22)
    shapes = np.stack([circle, square, triangle, cross]).reshape(4, -1).astype("f4")
    shapes -= shapes.mean(axis=1, keepdims=True)
    return shapes / np.linalg.norm(shapes, axis=1, keepdims=True)


def end_with_the_server() -> None:
    sys.stdin.read()  # which nobody ever writes to: it ends with the server
    os._exit(1)


def main(segment: str) -> None:
    threading.Thread(target=end_with_the_server, daemon=True).start()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches the server, too, and that one ends us
    model = templates()
    with Memory(segment, timeout=30, label="worker") as memory:
        images = Pool(memory, "images", Image, timeout=30)
        jobs = Channel(memory, "jobs", np.uint64, timeout=30)
        answers = Channel(memory, "answers", Answer, timeout=30)
        Future(memory, "model", np.uint32, timeout=30).try_set_value(model.size)
        for handle in jobs:  # sleeps while there is none, and ends when the server ends the channel
            try:
                pixels = images.get(handle).view  # where the server has written it: no copy
            except Error:
                continue  # answered by another worker, after one had died
            scores = model @ pixels.reshape(-1)
            answers.send((handle, os.getpid(), scores / max(float(np.linalg.norm(pixels)), 1e-9)))


main(sys.argv[1])
