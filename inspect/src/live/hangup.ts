// Ending after the terminal has gone. Node puts the settings of its terminals back when it ends, and aborts, with a core
// dump, when that cannot be done. Who is told in time by SIGHUP ends by that instead, as programs do by default.

import { isatty } from "node:tty";

const terminals = [0, 1, 2].filter((fd) => isatty(fd));
let prepared = false;

/** To be called by who handles SIGHUP, or goes on after it. */
export function surviveHangup(): void {
  if (prepared) return;
  prepared = true;
  process.on("exit", () => {
    if (terminals.every((fd) => isatty(fd))) return;
    process.removeAllListeners("SIGHUP");
    process.kill(process.pid, "SIGHUP");
  });
}
