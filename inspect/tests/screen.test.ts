// src/live/screen.ts on a real terminal: what a person gets back on every way out.

import assert from "node:assert/strict";
import { constants } from "node:os";
import { test, type TestContext } from "node:test";
import { fileURLToPath } from "node:url";
import { KEYS, Session, type End, type SessionOptions } from "./terminal/session";

const drawing = fileURLToPath(new URL("terminal/drawing.mjs", import.meta.url));
const { SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGSTOP, SIGCONT } = constants.signals;

function session(context: TestContext, command: readonly string[], options?: SessionOptions): Session {
  const made = new Session(command, options);
  context.after(() => made.close());
  return made;
}

const draw = (context: TestContext, options?: SessionOptions) =>
  session(context, [process.execPath, "--enable-source-maps", drawing], options);

async function isRestored(terminal: Session): Promise<End> {
  const end = await terminal.end;
  assert.equal(terminal.alternate, false, "the screen of before is back");
  assert.equal(terminal.cursorHidden, false, "the cursor is back");
  assert.equal(terminal.wraps, true, "lines wrap again");
  assert.equal(end.restored, true, "the terminal's settings are those of before");
  assert.doesNotMatch(terminal.screen, /draw \d/);
  return end;
}

test("frames fill the window, on the alternate screen, without a cursor", async (context) => {
  const terminal = draw(context);
  await terminal.until(/^80x24 draw 3/);
  assert.equal(terminal.alternate, true);
  assert.equal(terminal.cursorHidden, true);
  assert.equal(terminal.lines[23], `${"-".repeat(79)}+`);
  terminal.send("q");
  assert.equal((await isRestored(terminal)).code, 0);
});

test("keys have names", async (context) => {
  const terminal = draw(context, { columns: 200 });
  await terminal.until(/draw/);
  const { up, down, pageUp, pageDown, home, end, enter, left, right } = KEYS;
  terminal.send(`${up}${down}${pageUp}${pageDown}${home}${end}${enter}${left}${right}a/?G \x7f\x03é東`);
  await terminal.until(/keys up down pageup pagedown home end return left right a \/ \? G {3}backspace ctrl-c é 東/);
  terminal.send("\x1b");
  await terminal.until(/東 escape/);
  terminal.send("q");
  assert.equal((await isRestored(terminal)).code, 0);
});

for (const [name, signal] of Object.entries({ SIGINT, SIGTERM, SIGHUP, SIGQUIT })) {
  test(`${name} gives the terminal back`, async (context) => {
    const terminal = draw(context);
    await terminal.until(/draw/);
    terminal.signal(signal);
    assert.equal((await isRestored(terminal)).code, 5);
  });
}

for (const [key, what, code, message] of [
  ["t", "an exception", 1, "thrown while drawing"],
  ["p", "a rejection that nobody handles", 1, "rejected while drawing"],
  ["x", "process.exit", 7, ""],
] as const) {
  test(`${what} gives the terminal back, and its message stays`, async (context) => {
    const terminal = draw(context, { columns: 120, rows: 40 });
    await terminal.until(/draw/);
    terminal.send(key);
    assert.equal((await isRestored(terminal)).code, code);
    assert.ok(terminal.screen.includes(message), terminal.screen);
  });
}

test("a terminal that is gone ends it", async (context) => {
  const terminal = draw(context);
  await terminal.until(/draw/);
  terminal.hangUp();
  // As programs end by default; not by the abort of a Node that cannot put its terminal in order.
  assert.deepEqual(await terminal.end, { code: null, signal: SIGHUP, restored: null });
});

test("the window's size is followed, down to one row and two columns", async (context) => {
  const terminal = draw(context);
  await terminal.until(/^80x24/);
  for (const [columns, rows] of [
    [20, 5],
    [200, 50],
    [2, 1],
    [40, 12],
  ] as const) {
    terminal.resize(columns, rows);
    if (columns > 2) {
      await terminal.until(new RegExp(`^${columns}x${rows} `));
      assert.equal(terminal.lines[rows - 1], `${"-".repeat(columns - 1)}+`);
    } else await terminal.until(/^2…/);
  }
  terminal.send("q");
  assert.equal((await isRestored(terminal)).code, 0);
});

/** Continues it once it is stopped, which nobody tells: a SIGCONT before that is lost. */
async function continued(terminal: Session): Promise<void> {
  const drawn = terminal.bytes.length;
  const timer = setInterval(() => terminal.signal(SIGCONT), 100);
  await terminal.until(() => terminal.alternate && terminal.bytes.length > drawn + 500);
  clearInterval(timer);
}

test("SIGTSTP and SIGCONT: the terminal is the shell's in between", async (context) => {
  const terminal = draw(context);
  await terminal.until(/draw/);
  terminal.signal(SIGTSTP);
  await terminal.until(() => !terminal.alternate && !terminal.cursorHidden);
  await continued(terminal);
  assert.equal(terminal.alternate, true);
  terminal.signal(SIGSTOP); // unseen
  await continued(terminal);
  terminal.send("q");
  assert.equal((await isRestored(terminal)).code, 0);
});

test("Ctrl-Z gives the terminal to the shell, and fg takes it again", async (context) => {
  const shell = session(context, ["sh", "-i"], { env: { ENV: "" } });
  await shell.until(/[#$]/);
  shell.send("PS1='shell> '\n");
  await shell.until(/^shell>\s*$/m);
  shell.send(`"${process.execPath}" "${drawing}"\n`);
  await shell.until(/^80x24 draw/);
  shell.send(KEYS.ctrlZ);
  await shell.until(/Stopped[^]*^shell>\s*$/m);
  assert.equal(shell.alternate, false);
  assert.equal(shell.cursorHidden, false);
  shell.send("echo the $((40 + 2)) shell\n");
  await shell.until(/the 42 shell/);
  shell.send("fg\n");
  await shell.until(/^80x24 draw/);
  shell.send("k");
  await shell.until(/keys k/);
  shell.send("q");
  await shell.until(/fg[^]*^shell>\s*$/m);
  shell.send("echo code $?; exit\n");
  await shell.until(/code 0/);
  assert.equal((await shell.end).code, 0);
});

test("without a terminal on standard input there are no keys, and signals end it", async (context) => {
  const terminal = session(context, ["sh", "-c", `"${process.execPath}" "${drawing}" < /dev/null`]);
  await terminal.until(/^80x24 draw 3/);
  terminal.send(KEYS.ctrlC); // the terminal itself makes a signal of it
  await terminal.end;
  assert.equal(terminal.alternate, false);
  assert.equal(terminal.cursorHidden, false);
});
