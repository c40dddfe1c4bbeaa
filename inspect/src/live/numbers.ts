// Numbers in few columns.

const STEPS = ["", "k", "M", "G", "T", "P", "E"];
const BYTE_STEPS = ["B", "KiB", "MiB", "GiB", "TiB", "PiB"];

/** Three digits at most, and a point where that still says something. */
function digits(value: number): string {
  if (value >= 99.95 || Number.isInteger(value)) return value.toFixed(0);
  return value.toFixed(value >= 9.995 ? 1 : 2).replace(/\.?0+$/, "");
}

function scaled(value: number, base: number, steps: readonly string[]): [text: string, step: string] {
  let step = 0;
  let left = value;
  while (left >= (base === 1000 ? 999.5 : 1023.5) && step < steps.length - 1) {
    left /= base;
    step++;
  }
  return [digits(left), steps[step] as string];
}

/** "0", "12", "1.5k", "23.4M"; five columns up to 10^21. */
export function short(value: number): string {
  return scaled(value, 1000, STEPS).join("");
}

/** "512 B", "1.5 MiB". */
export function bytesText(bytes: number): string {
  return scaled(bytes, 1024, BYTE_STEPS).join(" ");
}

/** A rate: what is not known is "-". */
export function rateText(rate: number | undefined): string {
  if (rate === undefined) return "-";
  return rate > 0 && rate < 0.01 ? "<0.01" : short(rate);
}

/** "1 segment", "3 segments". */
export function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? "" : "s"}`;
}

/** "500 ms", "2 s", "1.5 min". */
export function timeText(milliseconds: number): string {
  if (milliseconds < 1000) return `${digits(milliseconds)} ms`;
  return milliseconds < 60_000 ? `${digits(milliseconds / 1000)} s` : `${digits(milliseconds / 60_000)} min`;
}

const LEVELS = "▁▂▃▄▅▆▇█";

/** One character for each value, from 0 up to the greatest one. */
export function sparkline(values: readonly number[]): string {
  const most = Math.max(0, ...values);
  return values.map((value) => LEVELS[most > 0 ? Math.ceil((value / most) * (LEVELS.length - 1)) : 0] ?? " ").join("");
}
