// A chart of numbers in the terminal, newest right.
//
// asciichart draws; it is given values scaled to 0..1: of the values themselves it would draw those that are all alike,
// or large and close together, wrongly or without end.

import { plot as draw } from "asciichart";
import { cut } from "../text";
import { fit } from "./line";

/** A label's columns at most; behind it stand a blank and the axis. */
const MOST_LABEL = 16;
const AXIS = 2;

/** A number as precise as the range asks for. */
export function axisText(value: number, range: number): string {
  if (range === 0) return short(String(value), value);
  // The smallest step between two lines of a chart is some hundredth of the range.
  const decimals = Math.max(0, 2 - Math.floor(Math.log10(range)));
  return decimals <= 12 && Math.abs(value) < 1e15 ? short(value.toFixed(decimals), value) : short("", value);
}

function short(text: string, value: number): string {
  return text !== "" && text.length <= MOST_LABEL ? text : value.toExponential(3).replace("e+", "e");
}

/** How many values a chart of this width shows at most. */
export function plotted(columns: number): number {
  return Math.max(0, columns - AXIS - 2);
}

interface Scale {
  least: number;
  range: number;
  /** Lines but one. */
  height: number;
  label(height: number): string;
  /** Columns of the widest label. */
  widest: number;
}

function scaleOf(values: readonly number[], rows: number): Scale {
  // Halves: the range of the greatest and the least double is more than a double holds.
  const least = Math.min(...values) / 2;
  const range = Math.max(...values) / 2 - least;
  // Values that are all alike run through the middle, which an even height has.
  const height = range > 0 ? rows - 1 : (rows - 1) & ~1;
  const label = (at: number) =>
    range > 0 ? axisText(2 * (least + at * range), 2 * range) : at === 0.5 ? axisText(2 * least, 0) : "";
  const widest = Math.max(...Array.from({ length: height + 1 }, (_, k) => label(height > 0 ? k / height : 0.5).length));
  return { least, range, height, label, widest };
}

/** The last values that fit, as lines; what is no finite number is left out. */
export function plot(values: readonly number[], columns: number, rows: number): string[] {
  let shown = values.filter(Number.isFinite).slice(-plotted(columns));
  if (shown.length === 0 || rows < 2) return [];
  let scale = scaleOf(shown, rows);
  // How many fit depends on the labels, and these on the values.
  for (let round = 0; round < 3; round++) {
    const count = columns - scale.widest - AXIS + 1;
    if (count < 2 || scale.height === 0) return [];
    if (shown.length > count) shown = shown.slice(-count);
    scale = scaleOf(shown, rows);
  }
  const { least, range, height, label, widest } = scale;
  const scaled = shown.map((value) => (range > 0 ? (value / 2 - least) / range : 0.5));
  return draw(scaled, { min: 0, max: 1, height, offset: AXIS, format: (at) => `${fit(label(at), widest, true)} ` })
    .split("\n")
    .map((line) => cut(line.trimEnd(), columns));
}
