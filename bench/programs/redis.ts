// redis.get: the same keys and values in a Redis server of our own, on a unix socket, one look-up at a time, as when its answer is
// needed to go on; and redis.get.pipelined, a hundred at once.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Redis } from "ioredis";
import { keys, order, valueOf } from "./map-entries";
import { assignment, now, report } from "./participant";

const ENTRIES = 10_000;
const WARM_UP = 2000;
const LOOKUPS = 10_000;
const PIPELINE = 100;

const folder = mkdtempSync(join(tmpdir(), "zeroipc-bench-redis-"));
const socket = join(folder, "socket");
const settings = ["--port", "0", "--unixsocket", socket, "--save", "", "--appendonly", "no", "--dir", folder];
const server = spawn("redis-server", settings, { stdio: "ignore" });
process.on("exit", () => {
  server.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});
await once(server, "spawn");

const redis = new Redis(socket, { retryStrategy: (times) => (times < 200 ? 20 : null) });
redis.on("error", () => {}); // until the server listens
const names = keys.slice(0, ENTRIES).map((key) => `entry:${key}`);
const filling = redis.pipeline();
names.forEach((name, k) => filling.set(name, valueOf(k)));
await filling.exec();

function check(entry: number, value: unknown): void {
  if (Number(value) !== valueOf(entry)) throw new Error(`entry ${entry} is ${String(value)}`);
}

const entryOf = (k: number) => (order[k % order.length] as number) % ENTRIES;

async function one(from: number, count: number): Promise<void> {
  for (let k = from; k < from + count; k++) check(entryOf(k), await redis.get(names[entryOf(k)] as string));
}

async function pipelined(from: number, count: number): Promise<void> {
  for (let k = from; k < from + count; k += PIPELINE) {
    const pipeline = redis.pipeline();
    for (let n = k; n < k + PIPELINE; n++) pipeline.get(names[entryOf(n)] as string);
    const answers = (await pipeline.exec()) ?? [];
    answers.forEach(([error, value], n) => {
      if (error) throw error;
      check(entryOf(k + n), value);
    });
  }
}

const lookUp = assignment.variant === "pipelined" ? pipelined : one;
await lookUp(0, WARM_UP);
const start = now();
await lookUp(WARM_UP, LOOKUPS);
report((now() - start) / 1000 / LOOKUPS);
redis.disconnect();
server.kill();
