"""A consumer in Python: the highest and lowest price of each symbol, in batches of whatever has come meanwhile.

python candles.py /segment
"""

import os
import sys
import threading
import time

import numpy as np
from zeroipc import Channel, Future, Memory, Stream

POLICIES = ["block", "drop-oldest", "drop-newest"]
SYMBOLS = 8
Quote = np.dtype([("symbol", "u4"), ("time", "f8"), ("bid", "f8"), ("ask", "f8")], align=True)
Report = np.dtype([("seen", "u4"), ("median", "f8"), ("most", "f8"), ("result", "S40")], align=True)


def end_with_the_feed(segment: str) -> None:
    sys.stdin.read()  # which nobody ever writes to: it ends with the feed
    Memory.unlink(segment)  # the feed was killed: nobody needs this any more
    os._exit(1)


def main(segment: str) -> None:
    threading.Thread(target=end_with_the_feed, args=[segment], daemon=True).start()
    with Memory(segment) as memory:
        subscriptions = [Stream(memory, f"quotes {policy}", Quote).subscription() for policy in POLICIES]
        # If this process dies, whoever waits for the report is told.
        pledges = [Future(memory, f"{policy} candles", Report).pledge() for policy in POLICIES]
        Channel(memory, "ready", "S8").send(b"candles")
        for subscription, pledge in zip(subscriptions, pledges, strict=True):
            high, low = np.zeros(SYMBOLS), np.full(SYMBOLS, np.inf)
            behind = [np.zeros(0)]
            while len(batch := subscription.next_many(512)):
                middle = (batch["bid"] + batch["ask"]) / 2
                np.maximum.at(high, batch["symbol"], middle)
                np.minimum.at(low, batch["symbol"], middle)
                behind.append(time.monotonic() - batch["time"])
            seconds = np.concatenate(behind)
            median, most = (np.median(seconds), seconds.max()) if len(seconds) else (0, 0)
            result = f"range {100 * np.mean(high / low - 1):.2f} %" if np.all(high) else ""
            pledge.set_value((len(seconds), median, most, result.encode()))


main(sys.argv[1])
