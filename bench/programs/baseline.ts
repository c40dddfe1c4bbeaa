// The baselines: what Node itself offers, measured as the queues are. The variant names a wire and what to measure on it.

import { setTimeout as sleep } from "node:timers/promises";
import { IDLE, MESSAGES, OneWay } from "./one-way";
import { median } from "../median";
import { assignment, now, report, wrongMessage } from "./participant";
import { type Wire, wires } from "./wires";

const { lead, variant } = assignment;
const wireName = variant.slice(0, variant.lastIndexOf("."));
const measured = variant.slice(variant.lastIndexOf(".") + 1);

/** Each measurement's two sides. */
interface Measurement {
  lead(wire: Wire): void | Promise<void>;
  other(wire: Wire): void;
}

/** Messages one way, as many as the wire takes. */
function throughput(messages: number, warmUp: number): Measurement {
  return {
    lead: (wire) => wire.flood(0, warmUp + messages),
    other(wire) {
      let expected = 0;
      let start = 0;
      wire.listen((value) => {
        if (value !== expected++) throw wrongMessage(expected - 1, value);
        if (value === warmUp) start = now();
        if (expected < warmUp + messages) return;
        report((messages - 1) / ((now() - start) / 1000));
        wire.end();
      });
    },
  };
}

/** A message there and back, one at a time. */
function roundTrips(trips: number, warmUp: number): Measurement {
  return {
    lead(wire) {
      const times: number[] = [];
      let value = 0;
      let start = now();
      wire.listen((came) => {
        const end = now();
        if (came !== value) throw wrongMessage(value, came);
        if (value++ >= warmUp) times.push((end - start) / 1000);
        if (times.length === trips) {
          report(median(times));
          wire.end();
          return;
        }
        start = now();
        wire.send(value);
      });
      wire.send(value);
    },
    other: (wire) => wire.listen((value) => wire.send(value)),
  };
}

/** A message one way to a process that sleeps. */
const wake: Measurement = {
  async lead(wire) {
    for (let k = 0; k < MESSAGES; k++) {
      await sleep(IDLE);
      wire.send(now());
    }
  },
  other(wire) {
    const oneWay = new OneWay();
    wire.listen((sent) => {
      oneWay.came(sent);
      if (!oneWay.complete) return;
      report(median(oneWay.times) / 1000);
      wire.end();
    });
  },
};

const messages = wireName === "unix_socket.packed" ? 8_000_000 : 150_000;
const measurements: Record<string, Measurement> = {
  xproc: throughput(messages, messages / 5),
  rtt: roundTrips(3000, 1000),
  wake,
};

const wire = (wires[wireName] as () => Wire)();
const measurement = measurements[measured] as Measurement;
if (lead) await measurement.lead(wire);
else measurement.other(wire);
