// The part of docs/cli.md that is made: the help of every command, and a screen of what it prints, from a world that is the same
// every time. scripts/docs.mjs writes it, and docs.test.ts compares it. What differs from run to run (pids, times, rates, the
// user) is replaced.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { f64, Memory, Queue, Stream } from "zeroipc";
import { Context } from "../src/command";
import { makeProgram } from "../src/main";
import { bin, here, shell, startProgram } from "./harness";
import { Session } from "./terminal/session";
import { Command, makeWorld } from "./world";

/** What stands before it in the document is written by hand. */
export const MARK = "<!-- From here on: written by `npm run docs:cli`. -->\n";

/** Segments of the page. Those that are really made have names as long that nobody else has. */
const NAMES = ["sensors", "pipeline", "leftover"] as const;

class Stage {
  readonly folder = mkdtempSync(join(tmpdir(), "zeroipc-docs-"));
  readonly #real = new Map(NAMES.map((name) => [name as string, unique(name)]));

  real(name: (typeof NAMES)[number]): string {
    return this.#real.get(name) as string;
  }

  /** The lines as somebody types them into a shell, and what comes of it. */
  async run(...lines: string[]): Promise<string> {
    let said = "";
    for (const line of lines) {
      const { code, stdout } = await shell(`{ ${this.#toReal(line)}\n} 2>&1`, { cwd: this.folder });
      said += `$ ${line}\n${stdout}`;
      if (code !== 0) said += `$ echo $?\n${code}\n`;
    }
    return this.#toShown(said);
  }

  /** A window with the command in it, once it shows what is waited for. */
  async window(rows: number, args: string[], steps: (session: Session) => Promise<unknown>): Promise<string> {
    const real = args.map((arg) => this.#toReal(arg));
    const session = new Session([process.execPath, bin, ...real], { columns: 80, rows });
    try {
      await steps(session);
      const line = args.map((arg) => (/^[\w./-]+$/.test(arg) ? arg : `'${arg}'`)).join(" ");
      return this.#toShown(`$ zeroipc ${line}\n${session.screen.trimEnd()}\n`);
    } finally {
      session.close();
    }
  }

  close(): void {
    rmSync(this.folder, { recursive: true });
    for (const name of this.#real.values()) Memory.unlink(name);
  }

  #toReal(text: string): string {
    return text.replace(/sensors|pipeline|leftover/g, (name) => this.#real.get(name) as string);
  }

  #toShown(text: string): string {
    for (const [name, real] of this.#real) text = text.replaceAll(real, name);
    return masked(text);
  }
}

/** A name as long as this one. */
function unique(name: string): string {
  let real = name.slice(0, 1);
  while (real.length < name.length) real += Math.floor(Math.random() * 36).toString(36);
  return real;
}

/** What differs from run to run, replaced. */
function masked(text: string): string {
  const masks: [RegExp, string][] = [
    [/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/g, "2026-11-23 09:30:00"],
    [/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "2026-11-23T09:30:00.000Z"],
    [/, \d+[sm] ago/g, ", 5s ago"],
    [/unused for \d+[sm]/g, "unused for 8s"],
    [/^( {2}id +)0x\w{8}$/gm, "$10x51a7e1d5"],
    [/^( {2}owner +)\S+$/gm, "$1alice"],
    [/^(SEGMENT .*) OWNER +MODE$/gm, "$1 OWNER  MODE"],
    [/^(\/.*) +\d+[sm] {2}\S+ +0600$/gm, "$1   5s  alice  0600"],
    [/^SLOT +PID /gm, "SLOT   PID "],
    [/^( +\d+) +\d+( {2}TypeScript)/gm, "$1  4242$2"],
    [/\bpid \d+/g, "pid 4242"],
    [/Linux ([\d.]+)\S*;/g, "Linux $1;"],
    [/"t":[\d.]+/g, '"t":0.25'],
    [/^(zeroipc top +)[\d:]{8}(.*\/dev\/shm ).*$/gm, "$109:30:00$21 MiB of 8 GiB"],
    [/in [\d.]+k?\/s {2}out [\d.]+k?\/s/g, "in 500/s  out 500/s"],
    [/(commands +queue .* 4\/6) .*$/gm, "$1    500    500"],
    [/^(- \/sensors .*\/1M) +\d+ +\d+ /gm, "$1    500    500 "],
    [
      /^(?:\d+ with problems {2})?\d+ segments? {2}\d+ structures? {2}\d+ alive/gm,
      "3 segments  42 structures  1 alive",
    ],
    [/^(\/sensors wave .*)[\d:]{8}$/gm, "$109:30:00"],
    [/^published +\S+\/s +100 {2}.*$/gm, "published       500/s            100  ▁▂▅█"],
  ];
  return masks.reduce((masking, [what, by]) => masking.replace(what, by), text);
}

type Screen = (stage: Stage) => Promise<string>;

/** Of the commands in the order in which they are run here; `bench` prints what differs from machine to machine. */
const SCREENS: Record<string, Screen> = {
  list: (stage) => stage.run("zeroipc list --filter sensors"),
  show: (stage) =>
    stage.run("zeroipc show /sensors", "zeroipc show /sensors commands --type '{type: u32, data: i32}' --limit 2"),
  monitor: async (stage) => {
    using memory = new Memory(stage.real("sensors"));
    const stream = new Stream(memory, "wave", f64, 256);
    const args = ["monitor", "/sensors", "wave", "--type", "f64", "--plot"];
    return await stage.window(16, args, async (session) => {
      await session.until(/nothing yet/);
      for (let k = 0; k < 100; k++) stream.tryEmit(Math.round(100 * Math.sin(k / 8)));
      stream.close();
      await session.until(/the stream was closed/);
    });
  },
  top: async (stage) => {
    using memory = new Memory(stage.real("sensors"));
    const commands = new Queue(memory, "commands", Command, 6);
    const timer = setInterval(() => {
      const command = commands.tryPop();
      if (command) commands.tryPush(command);
    }, 2);
    try {
      return await stage.window(20, ["top", "--interval", "200ms", "--filter", "sensors"], (session) =>
        session.until(/in [1-9].*out [1-9][^]*commands +queue .* 4\/6 +[1-9]/),
      );
    } finally {
      clearInterval(timer);
    }
  },
  dump: (stage) => stage.run("zeroipc dump /sensors jobs --size 320"),
  wait: (stage) =>
    stage.run(
      "zeroipc wait /sensors answer --ready && zeroipc get /sensors answer --type i32",
      "zeroipc wait /sensors jobs --closed --timeout 100ms",
    ),
  get: (stage) =>
    stage.run(
      "zeroipc get /sensors temperature 0 1 --type f64",
      "zeroipc get /sensors sessions alice --key 'utf8(16)' --type u64",
      "zeroipc get /sensors sessions carol --key 'utf8(16)' --type u64",
    ),
  put: (stage) =>
    stage.run(
      "zeroipc put /pipeline limits alice 5 --create map:100 --size 1MB --key 'utf8(16)' --type u32",
      "zeroipc put /pipeline limits alice 1 --add --key 'utf8(16)' --type u32",
      "zeroipc get /pipeline limits --key 'utf8(16)' --type u32",
    ),
  push: (stage) => stage.run("seq 5 | zeroipc push /pipeline todo --create queue:100 --type u32"),
  pop: (stage) =>
    stage.run(
      "zeroipc pop /pipeline todo --type u32 --count 2",
      "zeroipc pop /pipeline todo --type u32 --all --json",
      "zeroipc pop /pipeline todo --type u32",
    ),
  emit: (stage) => stage.run("zeroipc emit /pipeline celsius --create stream:1000 --type f64 21.5 22 22.5"),
  record: (stage) =>
    stage.run(
      "zeroipc record /pipeline celsius celsius.jsonl --type f64 --from earliest --count 2",
      "cat celsius.jsonl",
    ),
  replay: (stage) =>
    stage.run(
      "zeroipc replay /pipeline again celsius.jsonl --fast --create queue:100",
      "zeroipc pop /pipeline again --type f64 --all",
    ),
  validate: (stage) => stage.run("zeroipc validate /sensors", "zeroipc validate /leftover frames"),
  repair: (stage) => stage.run("zeroipc repair --dry-run /leftover"),
  gc: (stage) => stage.run("zeroipc gc --dry-run 2>/dev/null | grep /leftover"),
  rm: (stage) => stage.run("zeroipc rm /pipeline", "zeroipc list --filter pipeline"),
  bench: (stage) => stage.run("zeroipc bench"),
  completion: (stage) => stage.run("zeroipc completion bash | head -n 4"),
};

/** Screens that no test compares. */
export const VARYING: readonly string[] = ["bench"];

/** The made part, by command: help and screen. Those of `without` have no screen. */
export async function commandPages(without: readonly string[] = []): Promise<Map<string, string>> {
  const stage = new Stage();
  const memory = await makeWorld(stage.real("sensors"));
  const leftover = startProgram("world", [stage.real("leftover")]);
  try {
    await leftover.expect("ready");
    leftover.kill("SIGKILL");
    await leftover.ended;
    const pages = new Map<string, string>();
    const commands = makeProgram(new Context()).commands.map((command) => command.name());
    for (const name of commands.filter((name) => name !== "complete" && name !== "help")) {
      const { stdout: help } = await here(name, "--help");
      const screen = without.includes(name) ? "" : await (SCREENS[name] as Screen)(stage);
      pages.set(name, section(name, help, screen));
    }
    return pages;
  } finally {
    memory.close();
    stage.close();
  }
}

function section(name: string, help: string, screen: string): string {
  const block = (text: string) => `\`\`\`text\n${text.replace(/\s*$/, "\n").replace(/[ \t]+$/gm, "")}\`\`\`\n`;
  return `## zeroipc ${name}\n\n${block(help)}${screen === "" ? "" : `\n${block(screen)}`}`;
}

/** The sections of the document's made part as they are, by command. */
export function sectionsOf(document: string): Map<string, string> {
  const sections = (document.split(MARK)[1] ?? "").split(/^(?=## zeroipc )/m).slice(1);
  return new Map(sections.map((text) => [/^## zeroipc (\S+)/.exec(text)?.[1] ?? "", `${text.trimEnd()}\n`]));
}

/** The document with its made part anew. Figures of a machine stay those that they were, where there are any. */
export async function page(document: string): Promise<string> {
  const [byHand] = document.split(MARK) as [string];
  const before = sectionsOf(document);
  const kept = VARYING.filter((name) => before.has(name));
  const pages = await commandPages(kept);
  for (const name of kept) {
    const help = pages.get(name) as string;
    const screen = /\n```text\n\$ [^]*/.exec(before.get(name) as string)?.[0] ?? "";
    pages.set(name, help + screen);
  }
  const { stdout: help } = await here("--help");
  return `${byHand}${MARK}\n${[section("--help", help, ""), ...pages.values()].join("\n")}`;
}
