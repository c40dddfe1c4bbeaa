"""The server: finds the nearest of many vectors, which lie in shared memory, with NumPy.

python server.py /segment
"""

import os
import signal
import sys
import threading
import time
from itertools import count

import numpy as np
from zeroipc import Array, Channel, Future, Memory

CLIENTS = 3
DIMENSIONS = 64
Request = np.dtype([("client", "u4"), ("number", "u4"), ("vector", "f4", (DIMENSIONS,))], align=True)
Answer = np.dtype([("number", "u4"), ("nearest", "u4"), ("work_ms", "f8")], align=True)


def end_with_main() -> None:
    sys.stdin.read()  # which nobody ever writes to: it ends with the process that has started this one
    os._exit(1)


def main(segment: str) -> None:
    threading.Thread(target=end_with_main, daemon=True).start()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches every process; main.ts ends this one
    with Memory(segment, timeout=10, label="server") as memory:
        vectors = Array(memory, "vectors", np.float32, timeout=10).reshape(-1, DIMENSIONS)  # no copy
        requests = Channel(memory, "requests", Request, timeout=10)
        answers = [Channel(memory, f"answers {k}", Answer, timeout=10) for k in range(CLIENTS)]
        # Clients watch this promise, which is abandoned when this process dies. The numbers of the dead are taken.
        promises = (Future(memory, f"server {number}", np.bool_).try_pledge() for number in count())
        with next(filter(None, promises)) as promise:
            for request in requests:  # sleeps while there is none, until main.ts closes the channel
                start = time.perf_counter()
                nearest = int(np.argmax(vectors @ request["vector"]))
                work_ms = (time.perf_counter() - start) * 1000
                # A client that has died, or asked again and again, takes no answers: it must not hold up the others.
                answers[request["client"]].try_send((request["number"], nearest, work_ms))
            promise.set_value(True)


main(sys.argv[1])
