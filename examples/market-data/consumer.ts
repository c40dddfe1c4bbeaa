// The consumers in TypeScript: `book` is fast, `pricer` is far too slow for the feed.

import { Memory, type TypeOf } from "zeroipc";
import { type Consumer, now, openState, POLICIES, type Quote, SYMBOLS } from "./state";

type Quote = TypeOf<typeof Quote>;
/** Does something with each quote; tells at the end what came of it. */
type Work = { take(quote: Quote): void; result(): string };

/** The last quote of each symbol. */
function book(): Work {
  const last: Quote[] = [];
  return {
    take: (quote) => (last[quote.symbol] = quote),
    result: () => `spread ${(last.reduce((sum, { bid, ask }) => sum + ask - bid, 0) / SYMBOLS).toFixed(3)}`,
  };
}

/** An American put at the money for each quote, by a binomial tree: about a millisecond of work. */
function pricer(): Work {
  const [steps, up] = [1000, Math.exp(0.2 * Math.sqrt(0.25 / 1000))];
  const discount = Math.exp((-0.03 * 0.25) / steps);
  const rise = (1 / discount - 1 / up) / (up - 1 / up);
  const values = new Float64Array(steps + 1);
  let put = 0;
  const take = ({ bid, ask }: Quote) => {
    const spot = (bid + ask) / 2;
    for (let step = steps; step >= 0; step--) {
      for (let k = 0, price = spot * up ** -step; k <= step; k++, price *= up * up) {
        const kept = discount * (rise * (values[k + 1] as number) + (1 - rise) * (values[k] as number));
        values[k] = Math.max(spot - price, step === steps ? 0 : kept);
      }
    }
    put = (values[0] as number) / spot;
  };
  return { take, result: () => `a put costs ${(100 * put).toFixed(2)} %` };
}

const WORK = { book, pricer };

export async function consume(segment: string, name: keyof typeof WORK & Consumer): Promise<void> {
  const onDeath = () => {
    Memory.unlink(segment); // the feed was killed: nobody needs this any more
    process.exit(1);
  };
  process.once("disconnect", onDeath);
  const { memory, quotes, ready, report } = openState(segment, false);
  const subscriptions = POLICIES.map((policy) => ({
    subscription: quotes(policy).subscription(),
    pledge: report(policy, name).pledge(), // if this process dies, whoever waits for the report is told
  }));
  await ready.send(name);
  for (const { subscription, pledge } of subscriptions) {
    const work = WORK[name]();
    const behind: number[] = [];
    for await (const quote of subscription) {
      work.take(quote);
      behind.push(now() - quote.time);
    }
    behind.sort((a, b) => a - b);
    const at = (share: number) => behind[Math.floor((behind.length - 1) * share)] ?? 0;
    await pledge.set({ seen: behind.length, median: at(0.5), most: at(1), result: work.result() });
  }
  memory.close();
  process.off("disconnect", onDeath).disconnect();
}
