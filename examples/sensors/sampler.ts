// The sampler: reads every sensor several hundred times a second and pushes what it reads. It never waits for anybody:
// what finds the queue full is dropped and counted.

import type { TypeOf } from "zeroipc";
import {
  createShared,
  KINDS,
  leave,
  notify,
  otherPeer,
  type Reading,
  SAMPLER,
  SENSOR_LIMIT,
  type Shared,
  Total,
} from "./layout";
import { UsageError } from "./options";
import { findSources, type SensorInfo, type Source } from "./sensors";

export interface SamplerOptions {
  segment: string;
  /** Rounds a second. */
  rate: number;
  /** Whether the runner started it, which then does the talking. */
  quiet: boolean;
}

const SLOW_ROUNDS_PER_SECOND = 10;

/** Samples until `stop` aborts. A segment whose name somebody removed is left for a new one. */
export async function sample(options: SamplerOptions, stop: AbortSignal): Promise<void> {
  const sources = findSources();
  const say = (text: string) => {
    if (!options.quiet) console.log(text);
  };
  while (!stop.aborted) {
    const shared = createShared(options.segment, SAMPLER);
    const other = otherPeer(shared.memory, SAMPLER);
    if (other !== undefined) {
      shared.memory.close();
      throw new UsageError(`process ${other} samples into ${shared.memory.name} already`);
    }
    const sampler = new Sampler(shared, sources, options.rate);
    notify(shared, `sampler started, pid ${process.pid}`);
    say(
      `sampling ${sampler.sensorCount} sensors ${options.rate} times a second into ${shared.memory.name}; Ctrl-C stops`,
    );
    const before = shared.totals.load(Total.sequence);
    await sampler.run(stop);
    const count = Number(shared.totals.load(Total.sequence) - before);
    say(`sampled ${count.toLocaleString("en")} readings, ${sampler.dropped.toLocaleString("en")} of them dropped`);
    notify(shared, `sampler ended, pid ${process.pid}`);
    if (leave(shared.memory)) say(`nobody else was attached: ${shared.memory.name} is removed`);
  }
}

/** Gives each sensor its place in "sensors": the one it had before, or a new one at the end. */
function register({ sensors, totals }: Shared, wanted: SensorInfo[]): Uint32Array {
  const places = new Map<string, number>();
  const count = Number(totals.load(Total.sensors));
  for (let id = 0; id < count; id++) places.set(sensors.get(id).name, id);
  for (const { name, unit, kind } of wanted) {
    if (places.has(name) || places.size === SENSOR_LIMIT) continue;
    sensors.set(places.size, { name, unit, kind: KINDS.indexOf(kind) });
    places.set(name, places.size);
  }
  totals.store(Total.sensors, BigInt(places.size));
  return Uint32Array.from(wanted, ({ name }) => places.get(name) ?? SENSOR_LIMIT);
}

class Sampler {
  readonly sensorCount: number;
  dropped = 0;
  readonly #shared: Shared;
  readonly #sources: Source[];
  readonly #rate: number;
  readonly #ids: Uint32Array;
  readonly #values: Float64Array;
  /** One object per reading of a round, used again in every round. */
  readonly #spare: TypeOf<typeof Reading>[];
  #round = 0;

  constructor(shared: Shared, sources: Source[], rate: number) {
    const sensors = sources.flatMap((source) => source.sensors);
    this.sensorCount = sensors.length;
    this.#shared = shared;
    this.#sources = sources;
    this.#rate = rate;
    this.#ids = register(shared, sensors);
    this.#values = new Float64Array(sensors.length).fill(Number.NaN);
    this.#spare = sensors.map(() => ({ sensor: 0, sequence: 0n, time: 0n, value: 0 }));
  }

  /** Rounds at the rate, until `stop` aborts or the segment's name is gone. */
  run(stop: AbortSignal): Promise<void> {
    const period = 1000 / this.#rate;
    const { memory, totals } = this.#shared;
    return new Promise((resolve, reject) => {
      let timer: NodeJS.Timeout;
      let due = performance.now();
      let nextLook = due;
      const end = () => {
        clearTimeout(timer);
        stop.removeEventListener("abort", end);
        resolve();
      };
      const turn = () => {
        try {
          this.#sampleOnce();
          const now = performance.now();
          due += period;
          const behind = Math.floor((now - due) / period);
          if (behind > 0) {
            due += behind * period; // a round that was missed cannot be made up for
            totals.add(Total.skipped, BigInt(behind));
          }
          if (now >= nextLook) {
            if (memory.unlinked) return end();
            nextLook = now + 1000;
          }
          timer = setTimeout(turn, due - now);
        } catch (error) {
          reject(error);
        }
      };
      stop.addEventListener("abort", end);
      if (stop.aborted) end();
      else turn();
    });
  }

  #sampleOnce(): void {
    this.#readAll();
    const { totals, latest, readings } = this.#shared;
    const batch = this.#fillBatch(process.hrtime.bigint());
    // The numbers are taken first: a sampler that is killed here leaves a gap, and no number is ever used twice.
    let sequence = totals.add(Total.sequence, BigInt(batch.length));
    for (const reading of batch) {
      reading.sequence = sequence++;
      latest[reading.sensor] = reading.value;
    }
    const left = batch.length - readings.tryPushMany(batch);
    if (left > 0) {
      this.dropped += left;
      totals.add(Total.dropped, BigInt(left));
    }
    totals.add(Total.rounds, 1n);
  }

  #readAll(): void {
    const slowRound = this.#round++ % Math.ceil(this.#rate / SLOW_ROUNDS_PER_SECOND) === 0;
    let at = 0;
    for (const source of this.#sources) {
      const end = at + source.sensors.length;
      this.#values.fill(Number.NaN, at, end);
      if (slowRound || !source.slow) {
        try {
          source.read(this.#values, at);
        } catch {
          this.#values.fill(Number.NaN, at, end); // a sensor that cannot answer now, or a device that was taken out
        }
      }
      at = end;
    }
  }

  /** The readings of this round, without numbers yet: those values that could be read. */
  #fillBatch(time: bigint): TypeOf<typeof Reading>[] {
    const batch: TypeOf<typeof Reading>[] = [];
    for (let k = 0; k < this.#values.length; k++) {
      const value = this.#values[k] as number;
      const sensor = this.#ids[k] as number;
      if (Number.isNaN(value) || sensor === SENSOR_LIMIT) continue;
      const reading = this.#spare[k] as TypeOf<typeof Reading>;
      reading.sensor = sensor;
      reading.time = time;
      reading.value = value;
      batch.push(reading);
    }
    return batch;
  }
}
