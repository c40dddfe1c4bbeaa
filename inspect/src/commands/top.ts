// zeroipc top

import { type Command, InvalidArgumentError, Option } from "commander";
import type { Context } from "../command";
import type { Json } from "../json";
import type { Machine } from "../live/machine";
import { withoutStyles } from "../live/line";
import { canDraw, Screen } from "../live/screen";
import { Pace, readTime } from "../live/time";
import { LEAST_INTERVAL, MOST_INTERVAL, SORTS, TopState, type Sort } from "../live/top-state";
import { topFrame } from "../live/top-view";
import { Watch } from "../live/watch";

const HELP = `
Segments, and below each its structures: how full they are, what comes and goes
a second, who waits, who is attached. It takes nothing out, and disturbs nobody.

Keys:
  up, down, page up, page down, home, end   move
  return, left, right      fold or unfold a segment; e: all
  n, f, i, o, s            sort by name, fill, in, out, size; r: the other way
  /                        filter by a part of a name or kind; escape: no filter
  space                    pause;  + and -: faster and slower
  ?                        what the columns mean
  q                        quit

Where standard output is no terminal, it prints one snapshot after an interval;
with --json one object a line, again and again, or one with --once.

Examples:
  zeroipc top
  zeroipc top --interval 200ms --sort in --filter sensors
  zeroipc top --once --json | jq '.segments[].structures[] | select(.fill > 0.9)'`;

interface Options {
  interval: number;
  sort: Sort;
  filter: string;
  once?: boolean;
}

/** The columns of a snapshot: as many as it takes. */
const SNAPSHOT_COLUMNS = 120;

function readInterval(text: string): number {
  const interval = readTime(text);
  if (interval < LEAST_INTERVAL || interval > MOST_INTERVAL)
    throw new InvalidArgumentError(`Give a time from 100ms to 60s.`);
  return interval;
}

/** A machine for programs. */
function json(machine: Machine, state: TopState): Json {
  state.arrange(machine);
  const wanted = new Map<string, Set<string>>();
  for (const row of state.rows) {
    if ("structure" in row) wanted.get(row.segment.name)?.add(row.structure.name);
    else wanted.set(row.segment.name, new Set());
  }
  const bySegment = new Map(machine.segments.map((segment) => [segment.name, segment]));
  return {
    at: new Date(machine.at).toISOString(),
    memory: machine.memory,
    segments: [...wanted].map(([name, names]) => {
      const segment = bySegment.get(name);
      const structures = new Map(segment?.structures.map((structure) => [structure.name, structure]));
      return {
        name,
        size: segment?.bytes,
        problem: segment?.problem,
        ...(segment?.problem === undefined && {
          used: segment?.used,
          alive: segment?.alive,
          gone: segment?.gone,
          in: segment?.rates.came,
          out: segment?.rates.went,
          structures: [...names].map((one): Json => {
            const row = structures.get(one);
            if (!row) return null;
            return {
              name: row.name,
              kind: row.kind,
              size: row.bytes,
              problem: row.problem,
              ...(row.fill && {
                used: row.fill.used,
                most: row.fill.most,
                unit: row.fill.unit || "elements",
                fill: row.fill.most > 0 ? row.fill.used / row.fill.most : 0,
              }),
              in: row.rates.came,
              out: row.rates.went,
              waiters: row.waiters,
              state: row.state || undefined,
            };
          }),
        }),
      };
    }),
  };
}

async function printSnapshots(context: Context, state: TopState, watch: Watch, once: boolean): Promise<void> {
  const pace = new Pace();
  watch.sample(); // rates need a sample before
  while (await pace.next(() => state.interval)) {
    const machine = watch.sample();
    if (context.json) context.printJsonLine(json(machine, state));
    else {
      state.arrange(machine);
      const columns = Number.isFinite(context.columns) ? context.columns : SNAPSHOT_COLUMNS;
      const rows = state.rows.length + 3;
      for (const { text } of topFrame(machine, state, { columns, rows, colour: context.colour, still: true }))
        context.print(context.isTerminal ? text : withoutStyles(text).trimEnd());
    }
    if (once) break;
  }
  pace.close();
}

async function draw(context: Context, state: TopState, watch: Watch): Promise<void> {
  const pace = new Pace();
  let machine = watch.sample();
  state.arrange(machine);
  const show = () =>
    screen.draw(topFrame(machine, state, { columns: screen.columns, rows: screen.rows, colour: context.colour }));
  const look = () => {
    if (!state.paused) machine = watch.sample();
    state.arrange(machine);
    show();
  };
  const screen = new Screen(
    {
      key: (name) => {
        const wish = state.key(name, machine);
        if (wish === "quit") pace.close();
        else if (wish === "look") pace.hurry();
        else if (wish === "retime") pace.retime();
        show();
      },
      redraw: show,
      end: () => pace.close(),
    },
    process.stdout,
  );
  try {
    show();
    while (await pace.next(() => state.interval)) look();
  } finally {
    pace.close();
    screen.close();
  }
}

async function run(context: Context, options: Options): Promise<void> {
  const state = new TopState(options);
  const live = canDraw(process.stdout) && !context.json && !options.once;
  const watch = new Watch();
  try {
    if (live) await draw(context, state, watch);
    else await printSnapshots(context, state, watch, options.once === true || !context.json);
  } finally {
    watch.close();
  }
}

export function top(program: Command, context: Context): void {
  program
    .command("top")
    .description("shows all segments live: fill and rates of each structure, who is attached")
    .addOption(
      new Option("-i, --interval <time>", "between two looks: 500ms, 2s").argParser(readInterval).default(1000, "1s"),
    )
    .addOption(new Option("-s, --sort <column>", "the order").choices(SORTS).default("name"))
    .option("-f, --filter <text>", "only names and kinds with this in them", "")
    .option("--once", "prints one snapshot")
    .addHelpText("after", HELP)
    .action((options: Options) => run(context, options));
}
