// The program `zeroipc`: its commands, the options that all of them take, and its exit codes.

import { Command, Help } from "commander";
import { bench } from "./commands/bench";
import { completion } from "./commands/completion";
import { dump } from "./commands/dump";
import { emit } from "./commands/emit";
import { gc } from "./commands/gc";
import { get } from "./commands/get";
import { list } from "./commands/list";
import { monitor } from "./commands/monitor";
import { pop } from "./commands/pop";
import { push } from "./commands/push";
import { put } from "./commands/put";
import { record } from "./commands/record";
import { repair } from "./commands/repair";
import { replay } from "./commands/replay";
import { rm } from "./commands/rm";
import { show } from "./commands/show";
import { top } from "./commands/top";
import { validate } from "./commands/validate";
import { wait } from "./commands/wait";
import { version } from "../package.json";
import { Context, type Register, report } from "./command";

/** In the order of the help. */
const COMMANDS: readonly [group: string, commands: readonly Register[]][] = [
  ["Looking:", [list, show, monitor, top, dump]],
  ["Scripting:", [wait, get, put, push, pop, emit, record, replay]],
  ["Checking and tidying:", [validate, repair, gc, rm]],
  ["Besides:", [bench, completion]],
];

const EXIT_CODES = `
SEGMENT is a name such as /sensors; the slash may be left out.
Looking disturbs nobody: segments are opened read-only, without a lock or a peer slot.

Exit codes: 0 done; 1 it could not be done or looked at; 2 the command line is
wrong; 3 what was asked for does not hold (empty, absent, timed out, faulty).
Colours are used on a terminal only, and not where NO_COLOR is set.`;

/** "show <segment> [name]": options have room in the command's own help. */
function subcommandTerm(command: Command): string {
  const words = command.registeredArguments.map((argument) => {
    const name = `${argument.name()}${argument.variadic ? "..." : ""}`;
    return argument.required ? `<${name}>` : `[${name}]`;
  });
  return [command.name(), ...words].join(" ");
}

export function makeProgram(context: Context): Command {
  const program = new Command("zeroipc")
    .description("Looks into ZeroIPC segments while they are used, and works on them from scripts.")
    .version(version, "-V, --version", "prints the version")
    .helpOption("-h, --help", "prints help")
    .option("--json", "prints JSON, for programs")
    .option("--no-color", "prints without colours")
    .configureHelp({ showGlobalOptions: true, helpWidth: 80, subcommandTerm } satisfies Partial<Help>)
    .configureOutput({
      writeOut: (text) => context.out.write(text),
      writeErr: (text) => context.err.write(text),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .showHelpAfterError("(zeroipc --help, or zeroipc COMMAND --help, tells more)")
    .exitOverride()
    .addHelpText("after", EXIT_CODES)
    .hook("preAction", (that) => context.configure(that.opts()));
  for (const [group, commands] of COMMANDS) {
    program.commandsGroup(group);
    for (const register of commands) register(program, context);
  }
  program.helpCommand("help [command]", "prints help of a command");
  for (const command of program.commands) command.helpOption("-h, --help", "prints help");
  return program;
}

/** Runs a command line to its end; the exit code. */
export async function run(argv: readonly string[], context: Context): Promise<number> {
  try {
    const program = makeProgram(context);
    await program.parseAsync(argv.length > 2 ? argv : [...argv, "--help"]);
    context.out.flush();
  } catch (error) {
    context.exitCode = report(context, error);
  }
  try {
    context.err.flush();
  } catch {
    // Nobody reads it.
  }
  return context.exitCode;
}

export async function main(argv: readonly string[]): Promise<void> {
  process.exitCode = await run(argv, new Context());
}
