// Draws on the terminal as `top` does, for screen.test.ts: the size of the window, keys as they come. Keys end it in
// different ways.

import { paint } from "../../src/live/line";
import { Screen } from "../../src/live/screen";

const keys: string[] = [];
let draws = 0;

function show(): void {
  draws++;
  const line = (text: string) => paint([[text]], screen.columns, true);
  const { columns, rows } = screen;
  const middle = Array.from({ length: Math.max(0, rows - 2) }, (_, k) => line(`keys ${keys.join(" ")}`.slice(k && 99)));
  screen.draw([line(`${columns}x${rows} draw ${draws}`), ...middle, line("-".repeat(columns - 1) + "+")]);
}

function finish(code: number): void {
  screen.close();
  clearInterval(timer);
  process.exitCode = code;
}

const screen = new Screen(
  {
    key: (name) => {
      keys.push(name);
      if (name === "q") finish(0);
      else if (name === "t") throw new Error("thrown while drawing");
      else if (name === "p") void Promise.reject(new Error("rejected while drawing"));
      else if (name === "x") process.exit(7);
      else show();
    },
    redraw: show,
    end: () => finish(5),
  },
  process.stdout,
);
const timer = setInterval(show, 50);
show();
