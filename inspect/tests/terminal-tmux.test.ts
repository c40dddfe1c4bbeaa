// zeroipc top and zeroipc monitor inside tmux, which is a terminal with opinions of its own: keys, sizes, and the shell's screen
// as it was before, on every way out. What they draw is compared more closely in terminal-live.test.ts.

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { test, type TestContext } from "node:test";
import { f64, Memory, Queue, Stream, u32 } from "zeroipc";
import { bin, sleep, testName, within } from "./harness";

const missing = spawnSync("tmux", ["-V"]).status === 0 ? false : "tmux is not installed";

/** A shell in a window of a tmux server of its own. */
class Window {
  readonly #server = testName().slice(1);

  constructor(context: TestContext, columns = 80, rows = 24) {
    context.after(() => spawnSync("tmux", ["-L", this.#server, "kill-server"]));
    const size = ["-x", String(columns), "-y", String(rows)];
    this.#tmux("-f", "/dev/null", "new-session", "-d", ...size, "env", "PS1=shell> ", "ENV=", "sh");
  }

  #tmux(...args: string[]): string {
    return execFileSync("tmux", ["-L", this.#server, ...args], { encoding: "utf8" });
  }

  get screen(): string {
    return this.#tmux("capture-pane", "-p");
  }

  get state(): string {
    return this.#tmux("display", "-p", "alternate #{alternate_on}, cursor #{cursor_flag}").trim();
  }

  type(text: string): void {
    this.#tmux("send-keys", "-l", text);
  }

  keys(...names: string[]): void {
    this.#tmux("send-keys", ...names);
  }

  resize(columns: number, rows: number): void {
    this.#tmux("resize-window", "-x", String(columns), "-y", String(rows));
  }

  /** Sends a signal to what the shell runs. */
  signal(name: string): void {
    const shell = this.#tmux("display", "-p", "#{pane_pid}").trim();
    execFileSync("pkill", [`-${name}`, "-P", shell]);
  }

  async until(what: RegExp): Promise<string> {
    for (const end = performance.now() + 20_000; ; await sleep(30)) {
      const { screen } = this;
      if (what.test(screen)) return screen;
      if (performance.now() > end) throw new Error(`waited for ${String(what)}; the screen shows:\n${screen}`);
    }
  }

  /** Types a command into the shell, in front of which there is something to come back to. */
  async start(...args: string[]): Promise<void> {
    await this.until(/shell>/);
    this.type(`echo before; "${process.execPath}" "${bin}" ${args.join(" ")}; echo "code $?."`);
    this.keys("Enter");
  }

  /** The command has ended, and the terminal is the shell's again. */
  async restored(code: number): Promise<void> {
    const screen = await this.until(new RegExp(`^before$[^]*^code ${code}\\.$`, "m"));
    assert.doesNotMatch(screen, /q quit/);
    assert.equal(this.state, "alternate 0, cursor 1");
    this.type("clear");
    this.keys("Enter");
    await this.until(/^shell>\s*$/);
  }
}

test("top in tmux: keys, sizes, segments that come and go, and every way out", { skip: missing }, async (context) => {
  const name = testName();
  const memory = Memory.create(name, { size: "1MB" });
  try {
    new Queue(memory, "commands", u32, 8).tryPush(1);
    const window = new Window(context);
    const args = ["top", "--interval", "100ms", "--filter", name];
    await window.start(...args);
    await window.until(/commands +queue +\[\| {4}\] +1\/8/);
    assert.equal(window.state, "alternate 1, cursor 0");
    window.type("f");
    await window.until(/FILL▼/);
    window.type("?");
    await window.until(/fold or unfold a segment/);
    window.keys("Escape");
    await window.until(/FILL▼/);
    window.keys("Down");
    window.keys("Enter");
    await window.until(/^\+ /m);
    window.type("e");
    window.resize(30, 8);
    await window.until(/^NAME {9,}FILL▼/m);
    window.resize(160, 50);
    await window.until(/SIZE +IN, UP TO NOW/);
    window.resize(80, 24);
    const other = Memory.create(`${name}x`, { size: "64KB" });
    await window.until(new RegExp(`${name}x `));
    other.unlink();
    other.close();
    await window.until(new RegExp(`${name} (?![^]*${name}x )`));
    window.type("q");
    await window.restored(0);
    for (const leave of [() => window.keys("C-c"), () => window.signal("INT"), () => window.signal("TERM")]) {
      await window.start(...args);
      await window.until(/commands/);
      leave();
      await window.restored(0);
    }
  } finally {
    memory.unlink();
    memory.close();
  }
});

test("monitor --plot in tmux", { skip: missing }, (context) =>
  within(async (memory) => {
    const stream = new Stream(memory, "wave", f64, 64);
    const window = new Window(context);
    await window.start("monitor", memory.name, "wave", "--type", "f64", "--plot");
    await window.until(/nothing yet/);
    let k = 0;
    const timer = setInterval(() => stream.tryEmit(Math.round(100 * Math.sin(k++ / 8))), 5);
    try {
      await window.until(/^ 100\.?\d* [┼┤][^]*╭[^]*^-100\.?\d* [┼┤]/m);
      window.resize(40, 10);
      await window.until(/╭/);
      window.resize(120, 40);
      await window.until(/╭[^]*q quit/);
    } finally {
      clearInterval(timer);
    }
    window.type("q");
    await window.restored(0);
  })(),
);
