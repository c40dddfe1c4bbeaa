// zeroipc monitor

import type { Command } from "commander";
import { type Context, Usage } from "../command";
import { Charted } from "../live/charted";
import { Follower } from "../live/follower";
import { type Format, gaugeText, LookLines, ValueLines } from "../live/monitor-lines";
import { monitorFrame } from "../live/monitor-view";
import { Observed } from "../live/observed";
import { plot } from "../live/plot";
import { canDraw, Screen } from "../live/screen";
import { Pace, readTime } from "../live/time";
import { View } from "../model/view";
import { keyOption, TYPES_HELP, typeOption } from "../options";
import { Reading } from "../show/reading";
import type { ElementType } from "../types";

const HELP = `
Watches a structure until q or Ctrl-C: how full it is, what comes and goes a
second, who waits, and with --type its first elements. It takes nothing out.

With --type the values of a stream are printed as they are published, each with
its number; those that were overwritten before they were seen are counted. No
subscriber line is taken, so nobody is held up.

--plot draws a chart: with --type of the values of a stream, or of the first
element of another structure (--plot FIELD, where that is a struct: data,
inner.data, values[2]); without --type of the fill (--plot in, --plot out: of
the rates).

On a terminal it draws a screen (keys: q, space, + and -); elsewhere it prints a
line for each look. JSON and CSV are lines, too.
${TYPES_HELP}

Examples:
  zeroipc monitor /sensors readings
  zeroipc monitor /sensors readings --plot in
  zeroipc monitor /market prices --type '{id: u32, price: f64}' --plot price
  zeroipc monitor /market prices --type '{id: u32, price: f64}' --csv > prices.csv
  zeroipc monitor /cache sessions --key 'utf8(16)' --type u64 --for 10s --json`;

interface Options {
  type?: ElementType;
  key?: ElementType;
  for?: number;
  every?: number;
  plot?: string | true;
  csv?: boolean;
}

/** Between two looks at what was published, and at anything else. */
const FOLLOW_EVERY = 100;
const LOOK_EVERY = 1000;
const LEAST_EVERY = 10;
const MOST_EVERY = 3_600_000;
/** Of a chart that is printed at the end, where it cannot be drawn meanwhile. */
const PRINTED_CHART = { columns: 80, rows: 16 };

class Monitor {
  readonly #context: Context;
  readonly #format: Format;
  readonly #observed: Observed;
  readonly #type: ElementType | undefined;
  readonly #charted: Charted | undefined;
  readonly #follower: Follower | undefined;
  readonly #for: number;
  readonly #pace = new Pace();
  #interval: number;
  /** When the first look was. */
  #start: number | undefined;

  constructor(context: Context, view: View, name: string, options: Options) {
    const subject = view.subject(view.find(name));
    const { type, key } = options;
    const reading =
      type || key ? new Reading(subject, { ...(type ? { type } : {}), ...(key ? { key } : {}) }) : undefined;
    if (!reading && !subject.gauge()) throw new Usage("an array is neither full nor empty: --type shows its elements");
    this.#context = context;
    this.#format = context.json ? "json" : options.csv ? "csv" : "text";
    this.#type = subject.tape && type?.withSize(subject.elemSize, `${subject.kind} "${subject.name}"`);
    this.#charted = options.plot === undefined ? undefined : new Charted(subject, type, options.plot);
    if (this.#charted && this.#format !== "text") throw new Usage("--plot is for people: without --json and --csv");
    this.#observed = new Observed(view, subject, reading);
    this.#follower = type && subject.tape ? new Follower(subject) : undefined;
    this.#interval = options.every ?? (this.#follower ? FOLLOW_EVERY : LOOK_EVERY);
    this.#for = options.for ?? Infinity;
  }

  async run(): Promise<void> {
    try {
      const draws = this.#format === "text" && canDraw(process.stdout);
      if (draws && (this.#charted || !this.#follower)) await this.#draw();
      else if (this.#charted) await this.#chartOnce(this.#charted);
      else if (this.#follower) await this.#printValues(this.#follower);
      else await this.#printLooks();
    } finally {
      this.#pace.close();
    }
  }

  /** Waits for the next look; false: it is over. */
  async #next(): Promise<boolean> {
    this.#start ??= this.#pace.last;
    const end = this.#start + this.#for;
    // A last look right after the one before would tell rates by chance.
    if (performance.now() >= end - this.#interval / 20) return false;
    return this.#pace.next(() => Math.min(this.#interval, Math.max(0, end - this.#pace.last)));
  }

  // --- lines ---

  async #printValues(follower: Follower): Promise<void> {
    const lines = new ValueLines(this.#context, this.#format, this.#type as ElementType);
    for (;;) {
      for (const followed of follower.read()) lines.print(followed);
      const over = follower.ended ? "the stream was closed" : this.#observed.over;
      if (over !== undefined) lines.end(over);
      this.#context.out.flush();
      if (over !== undefined || !(await this.#next())) return;
    }
  }

  async #printLooks(): Promise<void> {
    const lines = new LookLines(this.#context, this.#format, this.#observed);
    for (;;) {
      lines.print(this.#observed.look());
      const { over } = this.#observed;
      if (over !== undefined) this.#context.remark(`zeroipc: ${over}`);
      if (over !== undefined || !(await this.#next())) return;
    }
  }

  async #chartOnce(charted: Charted): Promise<void> {
    do this.#sample();
    while (this.#over === undefined && (await this.#next()));
    const { title, values } = charted.chart;
    const { columns, rows } = PRINTED_CHART;
    this.#context.print(title);
    for (const line of plot(values, columns, rows)) this.#context.print(line);
    if (values.length === 0) this.#context.print("there was nothing to draw");
  }

  // --- the screen ---

  #sample() {
    if (this.#follower) for (const followed of this.#follower.read()) this.#charted?.follow(followed);
    const look = this.#observed.look();
    if (!this.#follower) this.#charted?.look(look, this.#observed);
    return look;
  }

  get #over(): string | undefined {
    return this.#follower?.ended ? "the stream was closed" : this.#observed.over;
  }

  async #draw(): Promise<void> {
    const observed = this.#observed;
    let look = this.#sample();
    const detailed = () => (this.#charted ? undefined : observed.details(process.stdout.rows || 24));
    let details = detailed();
    let over = this.#over;
    let paused = false;
    const show = () => {
      const { columns, rows } = screen;
      const chart = this.#charted?.chart;
      const state = { observed, look, details, chart, paused, interval: this.#interval, over };
      screen.draw(monitorFrame(state, { columns, rows, colour: this.#context.colour }));
    };
    const key = (name: string) => {
      if (name === "q" || name === "ctrl-c") this.#pace.close();
      else if (name === " ") {
        paused = !paused;
        if (!paused) this.#pace.hurry();
      } else if (name === "+" || name === "-") {
        const factor = name === "+" ? 0.5 : 2;
        this.#interval = Math.max(LEAST_EVERY, Math.min(MOST_EVERY, this.#interval * factor));
        this.#pace.retime();
      }
      if (screenIsOpen) show();
    };
    const screen = new Screen({ key, redraw: show, end: () => this.#pace.close() }, process.stdout);
    let screenIsOpen = true;
    try {
      show();
      while (await this.#next()) {
        if (!paused && over === undefined) {
          look = this.#sample();
          details = detailed();
          over = this.#over;
        }
        show();
      }
    } finally {
      screenIsOpen = false;
      screen.close();
    }
    // The screen is gone; what it said at last stays.
    const text = gaugeText(look);
    if (text !== "") this.#context.print(`${observed.view.name} ${observed.subject.name}: ${text}`);
    if (over !== undefined) this.#context.print(over);
  }
}

async function run(context: Context, segment: string, name: string, options: Options): Promise<void> {
  if (options.csv && context.json) throw new Usage("--csv and --json: it can be one of them only");
  using view = View.open(segment);
  await new Monitor(context, view, name, options).run();
}

export function monitor(program: Command, context: Context): void {
  program
    .command("monitor")
    .description("watches a structure live: its fill and rates, its values, as text or as a chart")
    .argument("<segment>", "its name")
    .argument("<name>", "of a structure")
    .addOption(typeOption())
    .addOption(keyOption())
    .option("--for <time>", "ends after this time: 500ms, 10s, 1m", readTime)
    .option("--every <time>", "between two looks; 1s unless given, 100ms for the values of a stream", readTime)
    .option("--plot [field]", "draws a chart, of a number")
    .option("--csv", "prints CSV")
    .addHelpText("after", HELP)
    .action((segment: string, name: string, options: Options) => run(context, segment, name, options));
}
