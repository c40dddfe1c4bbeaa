// Changes structures of a segment as fast as it can, until it is killed. Says "ready".

import { Channel, f64, Memory, Queue, Ring, SharedMap, Stack, Stream } from "zeroipc";

const memory = new Memory(process.argv[2] as string);
const queue = new Queue(memory, "queue", f64, 5);
const stack = new Stack(memory, "stack", f64, 5);
const ring = new Ring(memory, "ring", f64, 5);
const map = new SharedMap(memory, "map", f64, f64, 20);
const stream = new Stream(memory, "stream", f64, 5, { policy: "drop-oldest" });
const channel = new Channel(memory, "channel", f64, 5);
console.log("ready");
for (let k = 0; ; k++) {
  queue.tryPush(k);
  stack.tryPush(k);
  ring.tryWrite(k);
  channel.trySend(k);
  stream.tryEmit(k);
  map.set(k % 23, k);
  if (k % 3 > 0) {
    queue.tryPop();
    stack.tryPop();
    ring.tryRead();
    channel.tryReceive();
    map.delete((k * 7) % 23);
  }
}
