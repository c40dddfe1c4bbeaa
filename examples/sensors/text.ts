// Numbers, bars and lines as text of an exact width.

import type { Kind } from "./sensors";

const STYLES = { "": "", bold: "1", dim: "2", red: "31", green: "32", yellow: "33", cyan: "36" } as const;
/** Text and how it looks. */
export type Piece = readonly [text: string, style: keyof typeof STYLES];

/** The pieces as one line, cut at the width. */
export function paint(pieces: readonly Piece[], width: number, color: boolean): string {
  let left = width;
  let line = "";
  for (const [text, style] of pieces) {
    const part = text.slice(0, Math.max(0, left));
    left -= part.length;
    line += color && style !== "" && part !== "" ? `\x1b[${STYLES[style]}m${part}\x1b[0m` : part;
  }
  return line;
}

/** Breaks lines that are too long between words; what follows is indented. */
export function wrap(text: string, width: number): string {
  const indent = " ".repeat(Math.min(13, Math.floor(width / 4)));
  const wrapLine = (line: string): string => {
    if (line.length <= width) return line;
    const space = line.lastIndexOf(" ", width);
    if (space < 0 || line.slice(0, space).trim() === "") return line; // no place to break it
    return `${line.slice(0, space)}\n${wrapLine(indent + line.slice(space + 1))}`;
  };
  return text.split("\n").map(wrapLine).join("\n");
}

/** Right-aligned with at least one space before it. */
export function fit(text: string, width: number): string {
  return text.length < width ? text.padStart(width) : ` ${text.slice(0, width - 1)}`;
}

const whole = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });

export function count(value: number): string {
  return whole.format(Math.round(value));
}

/** About three digits. */
function digits(value: number): string {
  const size = Math.abs(value);
  if (size >= 1000) return count(value);
  return value.toFixed(size >= 99.95 || value === 0 ? 0 : size >= 9.995 ? 1 : 2);
}

export function nanoseconds(value: number): string {
  if (value < 1e6) return `${digits(value / 1e3)} µs`;
  if (value < 1e9) return `${digits(value / 1e6)} ms`;
  return `${digits(value / 1e9)} s`;
}

export function duration(seconds: number): string {
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  const total = Math.floor(seconds);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${Math.floor(total / 3600)}:${two(Math.floor(total / 60) % 60)}:${two(total % 60)}`;
}

const BYTE_UNITS = ["B", "KiB", "MiB", "GiB", "TiB", "PiB"];

/** A value with its unit. A counter's is a rate: of processor seconds, percent. */
export function quantity(value: number, unit: string, kind: Kind = "gauge"): string {
  if (Number.isNaN(value)) return "-";
  // The kernel counts whole ticks of 10 ms, so that a full quarter second may seem to have a little more.
  if (kind === "counter" && unit === "s") return `${(Math.min(value, 1) * 100).toFixed(1)} %`;
  const per = kind === "counter" ? "/s" : "";
  if (unit !== "B") return `${digits(value)}${unit === "" ? "" : ` ${unit}`}${per}`;
  let scaled = value;
  let step = 0;
  while (Math.abs(scaled) >= 1023.5 && step < BYTE_UNITS.length - 1) {
    scaled /= 1024;
    step++;
  }
  return `${digits(scaled)} ${BYTE_UNITS[step]}${per}`;
}

/** `share` of the width filled. */
export function bar(share: number, width: number): string {
  const full = Math.round(Math.min(1, Math.max(0, share)) * width);
  return `[${"#".repeat(full)}${"-".repeat(width - full)}]`;
}

const LEVELS = "▁▂▃▄▅▆▇█";

/** The newest values as bars between the least and the greatest; a blank where there is none. */
export function sparkline(values: readonly number[], width: number): string {
  const shown = values.slice(-width);
  const known = shown.filter((value) => !Number.isNaN(value));
  const min = Math.min(...known);
  const range = Math.max(...known) - min;
  const level = (value: number) => (range > 0 ? Math.round(((value - min) / range) * (LEVELS.length - 1)) : 0);
  return shown.map((value) => (Number.isNaN(value) ? " " : LEVELS[level(value)])).join("");
}
