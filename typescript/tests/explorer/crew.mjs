// Several workers that take jobs from one list.

import { Worker } from "node:worker_threads";

/** Time that a job gets at least. */
const LEAST_SECONDS = 0.05;

export class Crew {
  /** @param {number} size @param {(result: object) => void} report called with every result as it comes */
  constructor(size, report) {
    this.report = report;
    this.modules = {};
    this.workers = Array.from({ length: size }, () => new Worker(new URL("./worker.mjs", import.meta.url)));
  }

  /** Does all jobs; `prepare` may add to one when its turn comes. Returns the results in the order of the jobs. */
  async all(jobs, prepare = (job) => job) {
    const results = [];
    let next = 0;
    const serve = async (worker) => {
      while (next < jobs.length) {
        const k = next++;
        results[k] = await this.ask(worker, prepare(jobs[k]));
        this.report(results[k]);
      }
    };
    await Promise.all(this.workers.map(serve));
    return results;
  }

  ask(worker, job) {
    return new Promise((resolve, reject) => {
      const settle = (action) => (value) => {
        worker.off("message", answered);
        worker.off("error", failed);
        action(value);
      };
      const answered = settle(resolve);
      const failed = settle(reject);
      worker.on("message", answered);
      worker.on("error", failed);
      worker.postMessage({ ...job, module: this.modules[job.world] });
    });
  }

  /** The same, with the time shared by the jobs' weights. What one does not use goes to those after it. */
  share(jobs, seconds) {
    const end = performance.now() + seconds * 1000;
    let weights = jobs.reduce((sum, { weight }) => sum + weight, 0);
    return this.all(jobs, (job) => {
      const left = Math.max(0, (end - performance.now()) / 1000);
      const share = (left * this.workers.length * job.weight) / weights;
      weights -= job.weight;
      return { ...job, seconds: Math.max(LEAST_SECONDS, Math.min(left, share)) };
    });
  }

  async end() {
    await Promise.all(this.workers.map((worker) => worker.terminate()));
  }
}
