// zeroipc completion, and the hidden command that its scripts ask

import { RootCommand } from "@bomb.sh/tab";
import { Argument, type Command } from "commander";
import type { Context } from "../command";
import { completeNames, completeSegments, completeTypes, type Complete } from "../script/candidates";
import { scripts } from "../script/shells";

const HELP = `
Prints a script by which the shell completes commands, options, types, and the
names of segments and structures that exist at that moment.

Examples:
  source <(zeroipc completion bash)              in ~/.bashrc
  source <(zeroipc completion zsh)               in ~/.zshrc, behind compinit
  zeroipc completion fish | source               in ~/.config/fish/config.fish`;

/** By the names that arguments and options have in all commands. */
const arguments_: Record<string, (complete: Complete, words: readonly string[]) => void> = {
  segment: completeSegments,
  name: completeNames,
};
const options: typeof arguments_ = { type: completeTypes, key: completeTypes };

/** What the library for completion is to know of our commands. */
function describe(program: Command, words: readonly string[]): RootCommand {
  const root = new RootCommand();
  for (const command of program.createHelp().visibleCommands(program)) {
    const known = root.command(command.name(), command.description());
    for (const argument of command.registeredArguments) {
      const name = argument.name();
      const choices = (complete: Complete) => argument.argChoices?.forEach((choice) => complete(choice, ""));
      const handler = arguments_[name] ?? choices;
      known.argument(name, (complete) => handler(complete, words), argument.variadic);
    }
    for (const option of [...command.options, ...program.options]) {
      const name = option.long?.slice(2);
      if (name === undefined || option.hidden) continue;
      const short = option.short?.slice(1);
      if (!option.required) known.option(name, option.description, short);
      else known.option(name, option.description, (complete) => options[name]?.(complete, words), short);
    }
  }
  return root;
}

export function completion(program: Command, context: Context): void {
  program
    .command("completion")
    .description("prints a script for completion by the shell")
    .addArgument(new Argument("<shell>").choices(Object.keys(scripts)))
    .addHelpText("after", HELP)
    .action((shell: keyof typeof scripts) => context.out.write(scripts[shell]));
  program
    .command("complete", { hidden: true })
    .argument("[word...]")
    .action((words: string[]) => describe(program, [...words]).parse([...words]));
}
