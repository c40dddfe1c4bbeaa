// The viewer: waits for the segment, takes every reading out of the queue, and shows what they say.

import { setImmediate as turn } from "node:timers/promises";
import { awaitShared, KINDS, leave, notify, otherPeer, SAMPLER, type Shared, Total, VIEWER } from "./layout";
import { UsageError } from "./options";
import { openScreen, type Screen } from "./screen";
import { Latencies, type Percentiles, Series } from "./statistics";
import { renderFrame, renderLine, renderSummary, type SensorRow, type ViewState } from "./view";

export interface ViewerOptions {
  segment: string;
  /** Whether the runner started it, which then does the talking. */
  quiet: boolean;
}

const FRAMES_PER_SECOND = 5;
const BATCH = 4096;
const LANGUAGES = ["?", "C", "C++", "Python", "TypeScript"];

/** What another process wrote, without control characters for the terminal. */
const printable = (text: string) => text.replace(/[^ -~]/g, "?");

/** Views until `stop` aborts. A segment whose name somebody removed is left, to wait for a new one. */
export async function view(options: ViewerOptions, stop: AbortSignal): Promise<void> {
  const end = new AbortController();
  stop.addEventListener("abort", () => end.abort());
  if (stop.aborted) end.abort();
  let draw = () => {};
  const screen = openScreen(
    () => draw(),
    () => end.abort(),
  );
  let summary = "";
  try {
    while (!end.signal.aborted) {
      const waiting = `waiting for the segment ${options.segment}: npm run demo -- sample`;
      if (!options.quiet && !screen.live) screen.print(waiting);
      draw = () => screen.draw(({ columns }) => waiting.slice(0, columns));
      if (!options.quiet) draw();
      const shared = await attach(options.segment, end.signal);
      if (!shared) break;
      const viewer = new Viewer(shared, screen, options.quiet);
      draw = () => viewer.draw();
      summary = await viewer.run(end.signal);
      if (leave(shared.memory) && !options.quiet)
        summary += `\n  nobody else was attached: ${shared.memory.name} is removed`;
    }
  } finally {
    screen.end();
  }
  if (summary !== "") screen.print(summary);
}

async function attach(segment: string, signal: AbortSignal): Promise<Shared | undefined> {
  let shared: Shared;
  try {
    shared = await awaitShared(segment, VIEWER, signal);
  } catch (error) {
    if (signal.aborted) return undefined;
    throw error;
  }
  const other = otherPeer(shared.memory, VIEWER);
  if (other === undefined) return shared;
  shared.memory.close();
  throw new UsageError(`process ${other} views ${segment} already, and a reading goes to one of them only`);
}

class Viewer {
  readonly #shared: Shared;
  readonly #screen: Screen;
  readonly #quiet: boolean;
  readonly #started = process.hrtime.bigint();
  readonly #series: Series[] = [];
  readonly #sensors: Pick<SensorRow, "name" | "unit" | "kind">[] = [];
  readonly #overall = new Latencies();
  readonly #second = new Latencies();
  readonly #notices: string[] = [];
  #recent: Percentiles = this.#second.percentiles();
  #expected: bigint;
  #mine = 0;
  #backlog = 0;
  #readingsPerSecond = 0;
  #roundsPerSecond = 0;

  constructor(shared: Shared, screen: Screen, quiet: boolean) {
    this.#shared = shared;
    this.#screen = screen;
    this.#quiet = quiet;
    this.#expected = shared.totals.load(Total.expected);
  }

  /** Until `stop` aborts or the segment's name is gone; returns the summary. */
  async run(stop: AbortSignal): Promise<string> {
    const ended = new AbortController();
    const onStop = () => ended.abort();
    stop.addEventListener("abort", onStop);
    if (stop.aborted) ended.abort();
    if (!this.#quiet) notify(this.#shared, `viewer started, pid ${process.pid}`);
    const timers = [
      setInterval(() => this.draw(), 1000 / FRAMES_PER_SECOND),
      setInterval(() => {
        if (this.#shared.memory.unlinked) ended.abort();
      }, 1000),
      this.#countSeconds(),
    ];
    try {
      await this.#receive(ended.signal);
    } finally {
      for (const timer of timers) clearInterval(timer);
      stop.removeEventListener("abort", onStop);
    }
    for (let batch = this.#pop(); batch.length > 0; batch = this.#pop()) this.#take(batch); // what the sampler left
    this.draw();
    return renderSummary(this.#state());
  }

  #pop() {
    return this.#shared.readings.tryPopMany(BATCH);
  }

  async #receive(signal: AbortSignal): Promise<void> {
    const { readings } = this.#shared;
    while (!signal.aborted) {
      let batch;
      try {
        batch = await readings.popMany(BATCH, { signal });
      } catch (error) {
        if (signal.aborted) return;
        throw error;
      }
      this.#take(batch);
      if (batch.length === BATCH) await turn(); // there is more: let the timers have their turn, too
    }
  }

  #take(batch: ReturnType<Shared["readings"]["tryPopMany"]>): void {
    const { totals } = this.#shared;
    const now = process.hrtime.bigint();
    const first = this.#expected;
    let missing = 0n;
    for (const { sensor, sequence, time, value } of batch) {
      if (sequence > this.#expected) missing += sequence - this.#expected;
      this.#expected = sequence + 1n;
      if (time < this.#started) this.#backlog++;
      else {
        const latency = Number(now - time);
        this.#overall.add(latency);
        this.#second.add(latency);
      }
      if (sensor >= this.#series.length) this.#readSensors();
      this.#series[sensor]?.add(Number(time) / 1e9, value);
    }
    this.#mine += batch.length;
    totals.add(Total.received, BigInt(batch.length));
    if (missing > 0n) totals.add(Total.missing, missing);
    if (this.#expected !== first) totals.store(Total.expected, this.#expected);
  }

  /** Sensors that were added since: a sampler that was started again may have found more. */
  #readSensors(): void {
    const { sensors, totals } = this.#shared;
    for (let id = this.#sensors.length; id < Number(totals.load(Total.sensors)); id++) {
      const { name, unit, kind: code } = sensors.get(id);
      const kind = KINDS[code] ?? "gauge";
      this.#sensors.push({ name, unit, kind });
      this.#series.push(new Series(kind));
    }
  }

  /** Every second: rates and the last second's latencies; without a terminal also the line. */
  #countSeconds(): NodeJS.Timeout {
    const { totals } = this.#shared;
    let before = { time: performance.now(), mine: this.#mine, rounds: totals.load(Total.rounds) };
    return setInterval(() => {
      const now = { time: performance.now(), mine: this.#mine, rounds: totals.load(Total.rounds) };
      const seconds = (now.time - before.time) / 1000;
      this.#readingsPerSecond = (now.mine - before.mine) / seconds;
      this.#roundsPerSecond = Number(now.rounds - before.rounds) / seconds;
      this.#recent = this.#second.percentiles();
      this.#second.reset();
      before = now;
      if (this.#screen.live) return;
      this.#takeNotices(true);
      this.#screen.print(renderLine(this.#state()));
    }, 1000);
  }

  draw(): void {
    if (!this.#screen.live) return;
    this.#takeNotices(false);
    const state = this.#state();
    this.#screen.draw((shape) => renderFrame(state, shape));
  }

  #takeNotices(print: boolean): void {
    for (;;) {
      const notice = this.#shared.notices.tryPop();
      if (notice === undefined) break;
      const text = printable(notice);
      if (print) this.#screen.print(text);
      else this.#notices.push(text);
    }
    this.#notices.splice(0, this.#notices.length - 3);
  }

  #state(): ViewState {
    const { memory, readings, totals, latest } = this.#shared;
    const total = (index: number) => Number(totals.load(index));
    const peers = memory.peers().map(({ pid, language, label }) => ({
      pid,
      language: LANGUAGES[language] ?? "?",
      label: printable(label),
    }));
    const rows = this.#sensors.map((sensor, id): SensorRow => {
      const summary = (this.#series[id] as Series).summary();
      return { ...sensor, ...summary, now: sensor.kind === "gauge" ? (latest[id] as number) : summary.now };
    });
    return {
      segment: memory.name,
      usedBytes: memory.used,
      sizeBytes: memory.size,
      seconds: Number(process.hrtime.bigint() - this.#started) / 1e9,
      readingsPerSecond: this.#readingsPerSecond,
      roundsPerSecond: this.#roundsPerSecond,
      recent: this.#recent,
      overall: this.#overall.percentiles(),
      queueSize: readings.size,
      queueCapacity: readings.capacity,
      sampled: total(Total.sequence),
      dropped: total(Total.dropped),
      missing: total(Total.missing),
      received: total(Total.received),
      rounds: total(Total.rounds),
      skipped: total(Total.skipped),
      mine: this.#mine,
      backlog: this.#backlog,
      peers,
      samplerHere: peers.some(({ label }) => label === SAMPLER),
      rows,
      notices: this.#notices,
      hint: `Ctrl-C stops${this.#quiet ? "; kill -9 either process: it is started again" : ""}`,
    };
  }
}
