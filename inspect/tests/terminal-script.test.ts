// The commands for scripts in a real terminal: keys are sent to a shell in tmux, and its screen is read.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { after, test } from "node:test";
import { Queue, Stream, u32, utf8 } from "zeroipc";
import { bin, sleep, until, within } from "./harness";

const server = `zeroipc-test-${process.pid}`;
const tmux = (...args: string[]) =>
  execFileSync("tmux", ["-f", "/dev/null", "-L", server, ...args], { encoding: "utf8" });

after(() => {
  try {
    tmux("kill-server");
  } catch {
    // It has gone with its last session.
  }
});

let sessions = 0;

/** A shell on a screen of 80 by 24, in which `zeroipc` is the command. */
class Shell {
  readonly #name = `s${sessions++}`;

  constructor() {
    tmux("new-session", "-d", "-s", this.#name, "-x", "80", "-y", "24", "env PS1='$ ' bash --norc --noprofile");
    this.type(`zeroipc() { "${process.execPath}" "${bin}" "$@"; }; clear`);
  }

  type(line: string): void {
    tmux("send-keys", "-t", this.#name, "-l", "--", line);
    this.key("Enter");
  }

  text(text: string): void {
    tmux("send-keys", "-t", this.#name, "-l", "--", text);
  }

  key(...names: string[]): void {
    tmux("send-keys", "-t", this.#name, ...names);
  }

  get screen(): string {
    return tmux("capture-pane", "-p", "-J", "-t", this.#name).trimEnd();
  }

  async shows(what: RegExp): Promise<void> {
    try {
      await until(`${what} on the screen`, () => what.test(this.screen), 20);
    } catch (error) {
      throw new Error(`${(error as Error).message}:\n${this.screen}`);
    }
  }
}

test(
  "pop --follow prints what comes, and Ctrl-C is its usual end",
  within(async (memory) => {
    const queue = new Queue(memory, "q", utf8(16), 8);
    const shell = new Shell();
    shell.type(`zeroipc pop ${memory.name} q --type utf8 --follow; echo "ended with $?"`);
    await until("it takes part", () => memory.peers().length === 2, 20);
    queue.tryPush("first");
    await shell.shows(/^first$/m);
    queue.tryPush("\u001b[2J\u0007wiped");
    await shell.shows(/^first\n\\x1b\[2J\\x07wiped$/m);
    shell.key("C-c");
    await shell.shows(/^\^Cended with 0$/m);
    assert.equal(memory.peers().length, 1);
  }),
);

test(
  "Ctrl-C while it waits for room stops the shell's loop",
  within(async (memory) => {
    new Queue(memory, "q", u32, 1).tryPush(1);
    const shell = new Shell();
    shell.type(`for k in 1 2 3; do zeroipc push ${memory.name} q --type u32 $k; done; echo "loop ended with $?"`);
    await until("it takes part", () => memory.peers().length === 2, 20);
    await sleep(100);
    shell.key("C-c");
    await until("it is gone", () => memory.peers().length === 1, 20);
    await sleep(500);
    assert.equal(memory.peers().length, 1);
    assert.doesNotMatch(shell.screen, /^loop ended with 0/m);
    shell.type('echo "status $?"');
    await shell.shows(/^status 130$/m);
  }),
);

test(
  "lines are typed and pushed one by one; Ctrl-D ends; Ctrl-Z stops and fg goes on",
  within(async (memory) => {
    const queue = new Queue(memory, "q", u32, 8);
    const shell = new Shell();
    shell.type(`zeroipc push ${memory.name} q --type u32; echo "ended with $?"`);
    await until("it takes part", () => memory.peers().length === 2, 20);
    shell.type("41");
    await until("it is pushed", () => queue.size === 1, 20);
    shell.key("C-z");
    await shell.shows(/Stopped/);
    shell.type("fg");
    await shell.shows(/\$ fg\n/);
    await sleep(200);
    shell.type("42");
    await until("it is pushed", () => queue.size === 2, 20);
    shell.key("C-d");
    await until("it ends", () => memory.peers().length === 1, 20);
    assert.deepEqual([...queue.tryPopMany(9)], [41, 42]);
  }),
);

test(
  "record on a terminal, ended by Ctrl-C, says what it has",
  within(async (memory) => {
    const stream = new Stream(memory, "s", u32, 8);
    stream.tryEmit(7);
    const shell = new Shell();
    shell.type(`zeroipc record ${memory.name} s --type u32 --from earliest; echo "ended with $?"`);
    await shell.shows(/"value":7\}$/m);
    shell.key("C-c");
    await shell.shows(/^1 value recorded, 0 lost; ended: interrupted\nended with 0$/m);
  }),
);

test(
  "the tabulator completes commands, segments and names",
  within(async (memory) => {
    new Queue(memory, "the-only-queue", u32, 8).tryPush(5);
    const shell = new Shell();
    shell.type("source <(zeroipc completion bash); echo ready");
    await shell.shows(/^ready$/m);
    shell.text("zeroipc po");
    shell.key("Tab");
    await shell.shows(/^\$ zeroipc pop$/m);
    shell.text(memory.name.slice(0, -1));
    shell.key("Tab");
    await shell.shows(new RegExp(`^\\$ zeroipc pop ${memory.name}$`, "m"));
    shell.text("the");
    shell.key("Tab");
    await shell.shows(/ the-only-queue$/m);
    shell.text("--ty");
    shell.key("Tab");
    await shell.shows(/ --type$/m);
    shell.type("u32");
    await shell.shows(/^5$/m);
  }),
);
