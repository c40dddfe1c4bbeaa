// Ctrl-C and polite ends: what waits stops waiting, the segment is let go, and the shell learns how it ended.

import type { Context } from "../command";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Why a wait ended: a signal came. */
export class Interrupted extends Error {
  constructor(readonly by: NodeJS.Signals) {
    super(`interrupted by ${by}`);
  }
}

/**
 * Runs `action` with a signal that aborts it. When one came: a command that goes on until it is interrupted (`usual`) ends as
 * if it were done; another one dies of the signal once it has let go of everything, so that a shell's script stops, too.
 */
export async function interruptible(
  context: Context,
  action: (signal: AbortSignal) => Promise<void>,
  { usual = false } = {},
): Promise<void> {
  const controller = new AbortController();
  let caught: NodeJS.Signals | undefined;
  const onSignal = (signal: NodeJS.Signals) => {
    caught ??= signal;
    controller.abort(new Interrupted(signal));
  };
  for (const signal of SIGNALS) process.on(signal, onSignal);
  try {
    await action(controller.signal);
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
  } finally {
    for (const signal of SIGNALS) process.off(signal, onSignal);
  }
  if (caught === undefined || usual) return;
  context.out.flush();
  process.kill(process.pid, caught);
}

/** Sleeps; rejects when the signal aborts. */
export function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason as Error);
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", onAbort);
      resolve();
    }, milliseconds);
    const onAbort = () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    signal.addEventListener("abort", onAbort, { once: true });
  });
}
