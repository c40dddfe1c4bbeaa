// The server's side of the work: hands images over, and knows who waits for which answer.

import { BLOCKS, CLASSES, openState, type State } from "./state";

export interface Verdict {
  readonly shape: string;
  readonly scores: Record<string, number>;
  /** The process that looked at it. */
  readonly worker: number;
}

export class Classifier {
  readonly state: State;
  /** Images by worker. */
  readonly counts = new Map<number, number>();
  readonly #waiting = new Map<bigint, (verdict: Verdict) => void>();
  readonly #reading: Promise<void>;

  constructor(segment: string) {
    this.state = openState(segment);
    this.#reading = this.#readAnswers();
  }

  /** `fill` writes the pixels where the worker reads them. The image's block is ours until the answer is there. */
  async classify(fill: (pixels: Float32Array) => void | Promise<void>): Promise<Verdict> {
    using lease = await this.state.images.acquire();
    await fill(lease.value as Float32Array);
    const answered = new Promise<Verdict>((resolve) => this.#waiting.set(lease.handle, resolve));
    try {
      await this.state.jobs.send(lease.handle);
      return await answered;
    } finally {
      this.#waiting.delete(lease.handle);
    }
  }

  /** A worker has died, perhaps with a job: all that nobody has answered are jobs again. Twice is harmless. */
  async again(): Promise<void> {
    for (const handle of this.#waiting.keys()) await this.state.jobs.send(handle);
  }

  get busy(): number {
    return BLOCKS - this.state.images.available;
  }

  async #readAnswers(): Promise<void> {
    for await (const { image, worker, scores } of this.state.answers) {
      const resolve = this.#waiting.get(image);
      if (!resolve) continue; // the second answer of two
      this.counts.set(worker, (this.counts.get(worker) ?? 0) + 1);
      const byName = CLASSES.map((name, k): [string, number] => [name, scores[k] as number]);
      const [best] = byName.reduce((one, other) => (other[1] > one[1] ? other : one));
      resolve({ shape: best, scores: Object.fromEntries(byName), worker });
    }
  }

  /** The workers end when the jobs do. */
  async close(): Promise<void> {
    this.state.jobs.close();
    this.state.answers.close();
    await this.#reading;
  }
}
