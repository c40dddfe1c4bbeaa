// What `monitor` draws on a terminal: a structure's fill and rates, and below them a chart, or what else there is to say and
// the first elements.

import { counted } from "../text";
import { fit, paint, type Line, type Piece } from "./line";
import { clock } from "./monitor-lines";
import { rateText, sparkline, timeText } from "./numbers";
import type { Details, Look, Observed } from "./observed";
import { plot } from "./plot";
import { bar } from "./top-columns";
import type { Shape } from "./top-view";

/** What is drawn as a chart. */
export interface Chart {
  title: string;
  values: readonly number[];
}

export interface MonitorState {
  observed: Observed;
  look: Look;
  /** Where no chart is drawn. */
  details: Details | undefined;
  chart: Chart | undefined;
  paused: boolean;
  interval: number;
  /** Why nothing comes any more. */
  over: string | undefined;
}

const LABEL = 12;
const label = (text: string): Piece => [fit(text, LABEL), "dim"];

function headLines({ observed, look }: MonitorState, { columns, colour }: Shape): Line[] {
  const { subject, view } = observed;
  const line = (...pieces: Piece[]) => paint(pieces, columns, colour);
  const { gauge, rates } = look;
  const shape = `${subject.kind} of ${subject.capacity}, ${counted(subject.elemSize, "byte")} each`;
  const lines = [line([`${view.name} ${subject.name}`, "bold"], [`  ${shape}  ${clock(look.at).slice(0, 8)}`, "dim"])];
  if (!gauge) return lines;
  const { used, most, unit, state } = gauge;
  const fill = most > 0 ? Math.min(1, used / most) : 0;
  const width = Math.max(0, Math.min(42, columns - LABEL - 32));
  lines.push(
    line(
      label("fill"),
      [width >= 8 ? `${bar(fill, width)} ` : "", fill >= 0.9 ? "red" : fill >= 0.5 ? "yellow" : "green"],
      [`${used} of ${most}${unit === "" ? "" : ` ${unit}`}`, "plain"],
      [`  ${(100 * fill).toFixed(1)} %`, "dim"],
      [state === "" ? "" : `  ${state}`, "yellow"],
    ),
  );
  const flow = (name: string, count: bigint | undefined, rate: number | undefined, history: readonly number[]) => {
    if (count === undefined) return;
    lines.push(
      line(
        label(name),
        [`${fit(rateText(rate), 6, true)}/s`, rate ? "bold" : "dim"],
        [`  ${fit(String(count), 14, true)}`, "plain"],
        [`  ${sparkline(history)}`, "cyan"],
      ),
    );
  };
  const room = Math.max(0, Math.min(60, columns - LABEL - 26));
  flow(gauge.cameName, gauge.came, rates.came, observed.came.last(room));
  flow(gauge.wentName, gauge.went, rates.went, observed.went.last(room));
  return lines;
}

function chartLines({ title, values }: Chart, room: number, { columns, colour }: Shape): Line[] {
  const last = values.at(-1);
  const head = paint(
    [
      [`${title}  `, "dim"],
      [last === undefined ? "nothing yet" : String(last), "bold"],
    ],
    columns,
    colour,
  );
  return [head, ...plot(values, columns, room - 1).map((text) => paint([[text, "cyan"]], columns, colour))];
}

function detailLines({ observed, details }: MonitorState, room: number, { columns, colour }: Shape): Line[] {
  const { reading } = observed;
  const widest = Math.max(LABEL, ...(details?.facts.map(({ name }) => name.length + 2) ?? []));
  const column = Math.min(widest, Math.max(LABEL, Math.floor(columns / 3)));
  const fact = (name: string, value: string) =>
    paint(
      [
        [fit(name, column - 1), "dim"],
        [` ${value}`, "plain"],
      ],
      columns,
      colour,
    );
  const facts = details?.facts.map(({ name, value }) => fact(name, value)) ?? [];
  if (!reading || !details?.elements) return facts.slice(0, room);
  // At least half of the room for the elements.
  const shown = facts.slice(0, Math.floor(room / 2));
  const elements = details.elements.slice(0, Math.max(0, room - shown.length - 1)).map((element) => {
    const text = [reading.text(element), element.note ?? ""].filter((part) => part !== "").join("  ");
    return paint(
      [
        [`${fit(element.place, 6, true)}  `, "dim"],
        [text, "plain"],
      ],
      columns,
      colour,
    );
  });
  const title = elements.length === 0 ? "no elements" : `the first ${counted(elements.length, "element")}`;
  return [...shown, paint([[title, "dim"]], columns, colour), ...elements];
}

export function monitorFrame(state: MonitorState, shape: Shape): Line[] {
  const { columns, rows, colour } = shape;
  // In a low window the chart is what was asked for.
  const head = headLines(state, shape).slice(0, state.chart && rows < 14 ? 1 : rows);
  const pace = state.paused ? "paused" : `every ${timeText(state.interval)}`;
  const hint = columns < 40 ? "q quit" : "q quit  space pause  + - faster, slower";
  const foot = paint(
    state.over !== undefined
      ? [
          [`${state.over}  `, "yellow"],
          ["q quit", "dim"],
        ]
      : [
          [`${pace}  `, state.paused ? "yellow" : "dim"],
          [hint, "dim"],
        ],
    columns,
    colour,
  );
  const last = rows > head.length ? [foot] : [];
  const room = rows - head.length - last.length;
  const body = state.chart ? chartLines(state.chart, room, shape) : detailLines(state, room, shape);
  const blanks = Array.from({ length: Math.max(0, room - body.length) }, () => paint([], columns, colour));
  return [...head, ...body.slice(0, Math.max(0, room)), ...blanks, ...last];
}
