// The addon's interface, and loading it. native/ has the sources.

import { existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { UnsupportedError } from "./errors";

/** An open segment of the addon. */
export type SegmentHandle = { readonly handle: unique symbol };

export interface SegmentStat {
  size: number;
  inode: number;
  device: number;
  uid: number;
  mode: number;
  links: number;
}

export interface Native {
  bindMemory(memory: Uint8Array): void;
  create(name: string, size: number, mode: number, head: Uint8Array): void;
  open(name: string, readOnly: boolean): SegmentHandle;
  stat(segment: SegmentHandle): SegmentStat;
  read(segment: SegmentHandle, into: Uint8Array): number;
  map(segment: SegmentHandle, at: number, controlBytes: number): void;
  close(segment: SegmentHandle): void;
  attach(segment: SegmentHandle, slots: Uint8Array): number;
  held(segment: SegmentHandle, slot: number): boolean;
  lockTable(segment: SegmentHandle): boolean;
  unlockTable(segment: SegmentHandle): void;
  futexWait(address: number, expected: number, milliseconds: number): void;
  /** Sleeps on several words: addresses and expected values in turn. False when the kernel cannot. */
  futexWaitAny(words: Uint32Array, milliseconds: number): boolean;
  futexWake(address: number): number;
  startSleeper(segment: SegmentHandle, doorbellOffset: number, callback: () => void): void;
  armSleeper(segment: SegmentHandle, expected: number, milliseconds: number): void;
  keepAlive(segment: SegmentHandle, yes: boolean): void;
}

/** The name of this machine's build: the processor and the C library. */
function buildName(): string {
  const header = process.report?.getReport() as { header?: { glibcVersionRuntime?: string } } | undefined;
  return `linux-${process.arch}${header?.header?.glibcVersionRuntime ? "" : "-musl"}`;
}

function load(): Native {
  if (process.platform !== "linux") {
    throw new UnsupportedError("ZEROIPC_UNSUPPORTED", `zeroipc needs Linux, and this is ${process.platform}`);
  }
  const folder = join(__dirname, "..", "prebuilds");
  const builds = existsSync(folder) ? readdirSync(folder) : [];
  // Asking for the C library costs milliseconds: only where there is a choice.
  const build = builds.length === 1 ? (builds[0] as string) : buildName();
  const file = join(folder, build, "zeroipc.node");
  if (!build.startsWith(`linux-${process.arch}`) || !existsSync(file)) {
    throw new UnsupportedError(
      "ZEROIPC_UNSUPPORTED",
      `there is no build of the native part for linux-${process.arch} (found: ${builds.join(", ") || "none"}); ` +
        `with a C compiler at hand, make one: npm rebuild zeroipc`,
    );
  }
  return createRequire(__filename)(file) as Native;
}

export const native: Native = load();
