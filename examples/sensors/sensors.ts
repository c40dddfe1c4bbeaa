// The sensors of this machine, from /proc and /sys. Each source is one file, read once a round, that gives one or more values.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { KernelFile, numbersOf } from "./kernel-file";

/** A gauge is looked at as it is; of a counter, which only grows, the rate is what tells. */
export type Kind = "gauge" | "counter";

export interface SensorInfo {
  name: string;
  /** Of a counter, the unit of what it counts: "s" of processor time, "B", or "" for events. */
  unit: string;
  kind: Kind;
}

export interface Source {
  readonly sensors: SensorInfo[];
  /** Read about ten times a second only: hardware behind a slow bus. */
  readonly slow: boolean;
  /** Writes a value per sensor from `at` on; NaN for one that cannot be read now. */
  read(values: Float64Array, at: number): void;
}

/** /proc counts processor time in these, on every architecture. */
const TICKS_PER_SECOND = 100;
const SECTOR_BYTES = 512;
const MOST_DEVICES = 8;

const gauge = (name: string, unit = ""): SensorInfo => ({ name: tidy(name), unit, kind: "gauge" });
const counter = (name: string, unit = ""): SensorInfo => ({ name: tidy(name), unit, kind: "counter" });
const tidy = (name: string) => name.replace(/[^ -~]/g, "?").slice(0, 36);

/** A source of the values that `parse` finds in a file's text, in the order of the sensors. */
function source(
  path: string,
  sensors: SensorInfo[],
  parse: (text: string) => (number | undefined)[],
  slow = false,
): Source {
  const file = new KernelFile(path);
  return {
    sensors,
    slow,
    read(values, at) {
      const found = parse(file.read());
      for (let k = 0; k < sensors.length; k++) values[at + k] = found[k] ?? Number.NaN;
    },
  };
}

function load(proc: string): Source {
  const names = ["load 1 min", "load 5 min", "load 15 min"];
  const sensors = [...names.map((name) => gauge(name)), gauge("tasks runnable"), gauge("tasks")];
  return source(join(proc, "loadavg"), sensors, (text) => text.split(/[ /]/, 5).map(Number));
}

/** user, nice, system, idle, iowait, irq, softirq, steal: seconds. */
function processorTime(text: string, key: string): number[] {
  return numbersOf(text, key, 8).map((ticks) => ticks / TICKS_PER_SECOND);
}

function busy(times: number[]): number | undefined {
  const [user, nice, system, , , irq, softirq, steal] = times;
  if (user === undefined) return undefined;
  return user + (nice ?? 0) + (system ?? 0) + (irq ?? 0) + (softirq ?? 0) + (steal ?? 0);
}

function processors(proc: string): Source {
  const path = join(proc, "stat");
  const cores = [...readFileSync(path, "latin1").matchAll(/^cpu\d+/gm)].map(([name]) => name);
  const sensors = [
    ...["cpu busy", "cpu user", "cpu system", "cpu iowait"].map((name) => counter(name, "s")),
    ...["context switches", "interrupts", "processes started"].map((name) => counter(name)),
    ...cores.map((name) => counter(`${name} busy`, "s")),
  ];
  const keys = cores.map((name) => `${name} `);
  return source(path, sensors, (text) => {
    const all = processorTime(text, "cpu ");
    const share = (seconds: number | undefined) => (seconds === undefined ? undefined : seconds / cores.length);
    return [
      share(busy(all)),
      share(all[0]),
      share(all[2]),
      share(all[4]),
      numbersOf(text, "ctxt ", 1)[0],
      numbersOf(text, "intr ", 1)[0],
      numbersOf(text, "processes ", 1)[0],
      ...keys.map((key) => busy(processorTime(text, key))),
    ];
  });
}

function memory(proc: string): Source {
  const sensors = ["memory used", "memory cached", "memory dirty", "swap used"].map((name) => gauge(name, "B"));
  return source(join(proc, "meminfo"), sensors, (text) => {
    const bytes = (key: string) => (numbersOf(text, key, 1)[0] ?? Number.NaN) * 1024;
    return [
      bytes("MemTotal:") - bytes("MemAvailable:"),
      bytes("Cached:"),
      bytes("Dirty:"),
      bytes("SwapTotal:") - bytes("SwapFree:"),
    ];
  });
}

/** A row per device: its counters of bytes in and out. */
function deviceTable(
  path: string,
  rows: (text: string) => Map<string, [number, number]>,
  wanted: (name: string) => boolean,
  verbs: [string, string],
): Source {
  const names = [...rows(readFileSync(path, "latin1"))]
    .filter(([name, [into, out]]) => into + out > 0 && wanted(name))
    .map(([name]) => name)
    .slice(0, MOST_DEVICES);
  const sensors = names.flatMap((name) => verbs.map((verb) => counter(`${name} ${verb}`, "B")));
  return source(path, sensors, (text) => {
    const table = rows(text);
    return names.flatMap((name) => table.get(name) ?? [undefined, undefined]);
  });
}

function network(proc: string): Source {
  const rows = (text: string) => {
    const table = new Map<string, [number, number]>();
    for (const line of text.split("\n")) {
      const [name, numbers] = line.split(":", 2);
      if (name === undefined || numbers === undefined) continue;
      const fields = numbers.trim().split(/ +/, 9);
      table.set(name.trim(), [Number(fields[0]), Number(fields[8])]);
    }
    return table;
  };
  return deviceTable(join(proc, "net/dev"), rows, () => true, ["received", "sent"]);
}

function disks(proc: string, sys: string): Source {
  const rows = (text: string) => {
    const table = new Map<string, [number, number]>();
    for (const line of text.split("\n")) {
      const fields = line.trim().split(/ +/, 10);
      if (fields.length < 10) continue;
      table.set(fields[2] as string, [Number(fields[5]) * SECTOR_BYTES, Number(fields[9]) * SECTOR_BYTES]);
    }
    return table;
  };
  // Whole disks: partitions are not in /sys/block, and what stands for another device has no device of its own.
  const isDisk = (name: string) => existsSync(join(sys, "block", name, "device"));
  return deviceTable(join(proc, "diskstats"), rows, isDisk, ["read", "written"]);
}

function folders(path: string): string[] {
  try {
    return readdirSync(path).sort();
  } catch {
    return []; // a virtual machine has no such hardware
  }
}

const textOf = (path: string) => (existsSync(path) ? readFileSync(path, "latin1").trim() : "");

/** Temperatures and fans. */
function* hardware(sys: string): Generator<() => Source> {
  const celsius = (text: string) => [Number.parseInt(text) / 1000];
  for (const zone of folders(join(sys, "class/thermal")).filter((name) => /^thermal_zone\d+$/.test(name))) {
    const folder = join(sys, "class/thermal", zone);
    const name = `${textOf(join(folder, "type")) || "thermal"} ${zone.slice("thermal_zone".length)}`;
    yield () => source(join(folder, "temp"), [gauge(name, "°C")], celsius, true);
  }
  for (const monitor of folders(join(sys, "class/hwmon"))) {
    const folder = join(sys, "class/hwmon", monitor);
    for (const file of folders(folder)) {
      const [, input, kind] = /^((temp|fan)\d+)_input$/.exec(file) ?? [];
      if (input === undefined) continue;
      const name = `${textOf(join(folder, "name"))} ${textOf(join(folder, `${input}_label`)) || input}`;
      yield kind === "temp"
        ? () => source(join(folder, file), [gauge(name, "°C")], celsius, true)
        : () => source(join(folder, file), [gauge(name, "rpm")], (text) => [Number.parseInt(text)], true);
    }
  }
}

/** Every source that this machine has. Names are made unique. */
export function findSources({ proc = "/proc", sys = "/sys" } = {}): Source[] {
  const makers = [
    () => load(proc),
    () => processors(proc),
    () => memory(proc),
    () => network(proc),
    () => disks(proc, sys),
    ...hardware(sys),
  ];
  const sources: Source[] = [];
  const names = new Set<string>();
  for (const make of makers) {
    try {
      const found = make();
      found.read(new Float64Array(found.sensors.length), 0);
      sources.push(found);
    } catch {
      continue; // this machine does not have it, or this user may not read it
    }
    for (const sensor of (sources.at(-1) as Source).sensors) {
      for (let k = 2; names.has(sensor.name); k++) sensor.name = `${sensor.name.slice(0, 32)} #${k}`;
      names.add(sensor.name);
    }
  }
  return sources.filter(({ sensors }) => sensors.length > 0);
}
