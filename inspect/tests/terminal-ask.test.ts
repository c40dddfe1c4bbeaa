// Questions of gc and rm, in a real terminal.

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { after, test } from "node:test";
import { Memory } from "zeroipc";
import { bin, testName, until } from "./harness";

const server = `zeroipc-ask-${process.pid}`;
const tmux = (...args: string[]): string => execFileSync("tmux", ["-L", server, ...args], { encoding: "utf8" });
const skip = spawnSync("tmux", ["-V"]).status !== 0;

after(() => void (skip || spawnSync("tmux", ["-L", server, "kill-server"], { stdio: "ignore" })));

/** Runs a command line in a new terminal, which then stays and shows its exit code. */
function start(name: string, ...args: string[]): void {
  const command = `${process.execPath} ${bin} ${args.join(" ")}; echo "exit $?"; sleep 60`;
  tmux("-f", "/dev/null", "new-session", "-d", "-s", name, "-x", "100", "-y", "30", "sh", "-c", command);
}

const screen = (name: string): string => tmux("capture-pane", "-p", "-t", name);

async function shows(name: string, text: RegExp): Promise<void> {
  await until(`${text} on the screen`, () => text.test(screen(name)), 20).catch((error: Error) => {
    throw new Error(`${error.message}:\n${screen(name)}`);
  });
}

test("rm asks who is there, and obeys", { skip }, async () => {
  const name = testName();
  using memory = new Memory(name, { size: "64KB" });
  start("no", "rm", name);
  await shows("no", /1 participant lives in \S+\s*\. Remove its name\? \[y\/N\]/);
  tmux("send-keys", "-t", "no", "Enter");
  await shows("no", /exit 1/);
  assert.equal(memory.unlinked, false);
  start("yes", "rm", name);
  await shows("yes", /\[y\/N\]/);
  tmux("send-keys", "-t", "yes", "y", "Enter");
  await shows("yes", /exit 0/);
  assert.equal(memory.unlinked, true);
});

test("gc asks, and a no or the end of input removes nothing", { skip }, async () => {
  const name = testName();
  new Memory(name, { size: "64KB" }).close();
  for (const [session, key] of [
    ["answer", "n"],
    ["end", "C-d"],
  ] as const) {
    start(session, "gc");
    await shows(session, /Remove (it|them) \(\d+ segments?, .*\)\? \[y\/N\]/);
    tmux("send-keys", "-t", session, key, ...(key === "n" ? ["Enter"] : []));
    await shows(session, /nothing was removed\s+exit 0/);
  }
  assert.ok(Memory.exists(name));
  start("interrupted", "gc");
  await shows("interrupted", /\[y\/N\]/);
  tmux("send-keys", "-t", "interrupted", "C-c");
  await until("its end", () => !screen("interrupted").includes("[y/N]") || /exit \d+/.test(screen("interrupted")), 20);
  assert.ok(Memory.exists(name));
  Memory.unlink(name);
});
