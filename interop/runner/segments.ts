// Names of segments that nobody else uses, and that are gone at the end whatever happens.

import { readdirSync, unlinkSync } from "node:fs";

/** scripts/interop.mjs names its run, and looks for what is left of it. */
const PREFIX = `zeroipc-test-${process.env["ZEROIPC_TEST_RUN"] ?? "alone"}-${process.pid}-`;
let names = 0;

export function segmentName(): string {
  return `/${PREFIX}${names++}`;
}

/** The file of a segment. */
export const fileOf = (segment: string): string => `/dev/shm${segment}`;

export function remove(segment: string): void {
  try {
    unlinkSync(fileOf(segment));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
}

process.on("exit", () => {
  for (const file of readdirSync("/dev/shm")) if (file.startsWith(PREFIX)) unlinkSync(`/dev/shm/${file}`);
});
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => process.exit(1));
