// The viewer: takes a frame, draws it where it lies, gives it back. On a terminal 30 times a second; elsewhere a line a second.

import { setTimeout as sleep } from "node:timers/promises";
import { picture } from "./picture";
import { KEYS, press, recipeText } from "./recipes";
import type { Simulation } from "./simulation";
import type { State } from "./state";

const out = process.stdout;
const draws = out.isTTY && process.env["TERM"] !== "dumb" && !process.env["NO_COLOR"];
const FRAME_MS = draws ? 33 : 1000;
const TEXT_LINES = 3;

export const count = (number: number) => Math.round(number).toLocaleString("en");

export interface Seen {
  frames: number;
  /** Frames whose cells were not those that the simulation had added up. There are none. */
  torn: number;
}

/** Draws until `stop` aborts. */
export async function view(state: State, simulation: Simulation, stop: AbortSignal): Promise<Seen> {
  const seen: Seen = { frames: 0, torn: 0 };
  const past: { at: number; step: number }[] = []; // of the last second
  let told = "";
  const clear = () => void out.write("\x1b[?25l\x1b[2J");
  if (draws) out.on("resize", clear);
  if (draws) clear();
  try {
    for (;;) {
      const frame = await state.frames.receive(state.ready, { signal: stop });
      const { step, total, v } = frame.value;
      const drawn = picture(v, out.columns ?? 80, Math.max(1, (out.rows ?? 24) - TEXT_LINES - 1));
      frame.release(); // from here on the simulation may write there
      seen.frames++;
      if (drawn.total !== total) seen.torn++;

      const now = { at: performance.now(), step: Number(step) };
      while (past[1] && now.at - past[1].at > 1000) past.shift();
      const before = past[0] ?? now;
      past.push(now);
      const speed = ((now.step - before.step) * 1000) / (now.at - before.at || 1);
      const status = `step ${count(now.step)}  ${count(speed)}/s  frames ${seen.frames}, ${seen.torn} torn  ${recipeText(state)}`;
      const notice = simulation.notice || `kill -9 ${simulation.pid}: another one goes on at its step`;
      if (draws) {
        const lines = [...drawn.lines, ...[status, KEYS, notice].map((line) => line.slice(0, out.columns))];
        out.write(`\x1b[H${lines.map((line) => `${line}\x1b[K\n`).join("")}\x1b[J`);
      } else console.log(notice === told ? status : `${notice}\n${status}`);
      told = notice;
      await sleep(FRAME_MS, undefined, { signal: stop });
    }
  } catch (error) {
    if (!stop.aborted) throw error;
    return seen;
  } finally {
    if (draws) out.off("resize", clear).write("\x1b[?25h");
  }
}

/** Steers by the keys of a terminal. `end` is called for q and for Ctrl-C, which is no signal then. */
export function readKeys(state: State, end: () => void): () => void {
  const input = process.stdin;
  if (!input.isTTY) return () => {};
  const onKeys = (keys: string) => {
    for (const key of keys) {
      if (key === "q" || key === "\x03") end();
      else press(state, key);
    }
  };
  input.setRawMode(true).setEncoding("utf8").on("data", onKeys);
  return () => void input.setRawMode(false).off("data", onKeys).pause();
}
