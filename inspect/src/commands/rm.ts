// zeroipc rm SEGMENT...

import { lstatSync, unlinkSync } from "node:fs";
import type { Command } from "commander";
import { Memory, NotFoundError, PeerSlots, PermissionError } from "zeroipc";
import * as L from "zeroipc/layout";
import { confirm } from "../ask";
import { type Context, FAILED, messageOf } from "../command";
import { FOLDER, systemError } from "../model/file";
import { fullName } from "../model/view";
import { removalError } from "../removal";
import { counted, shown } from "../text";

const HELP = `
Removes names. Whoever has such a segment open keeps it, and works on in it with
those who have it open, too; nobody else can open it any more. Where somebody lives
in one, it says who and asks first, unless --yes or --force is given.

Segments of any format version, and those that are corrupt, are removed; files
that are no segments are not. One of another user is removed only with --any-owner.

Exit codes: 0 all are removed; 1 one is not: there is none of that name, or no
permission, or the answer was no; 2 there is nobody to ask.

Examples:
  zeroipc rm /sensors
  zeroipc rm --force /sensors /results`;

interface Options {
  force?: boolean;
  yes?: boolean;
  anyOwner?: boolean;
}

/** The slots that somebody holds. */
function inhabitants(name: string): number[] {
  using slots = new PeerSlots(name);
  return Array.from({ length: L.MAX_PEERS_LIMIT }, (_, k) => k + 1).filter((slot) => slots.held(slot));
}

function statusOf(name: string) {
  try {
    return lstatSync(`${FOLDER}${name}`);
  } catch (error) {
    throw systemError(error, name);
  }
}

/** Whether it was removed. */
async function remove(context: Context, given: string, options: Options): Promise<boolean> {
  const name = fullName(given);
  const status = statusOf(name);
  if (!options.anyOwner && status.uid !== process.geteuid?.()) {
    throw new PermissionError(
      "ZEROIPC_NO_PERMISSION",
      `segment "${shown(name)}" belongs to user ${status.uid}: give --any-owner to remove it`,
    );
  }
  if (!status.isFile() || !Memory.exists(name)) {
    throw new NotFoundError("ZEROIPC_BAD_MAGIC", `"${shown(name)}" is no segment, and is left alone`);
  }
  if (!options.force && !options.yes) {
    const count = inhabitants(name).length;
    const who = `${counted(count, "participant")} ${count === 1 ? "lives" : "live"} in ${shown(name)}.`;
    const question = `${who} Remove its name?`;
    if (count > 0 && !(await confirm(context, question, "Give --yes to remove it all the same."))) return false;
  }
  try {
    unlinkSync(`${FOLDER}${name}`);
  } catch (error) {
    throw removalError(error, name);
  }
  return true;
}

async function run(context: Context, names: readonly string[], options: Options): Promise<void> {
  const removed: string[] = [];
  const failed: { name: string; reason: string }[] = [];
  for (const name of names) {
    try {
      if (await remove(context, name, options)) removed.push(name);
      else failed.push({ name, reason: "somebody lives in it" });
    } catch (error) {
      if (options.force && (error as { code?: string }).code === "ZEROIPC_NOT_FOUND") continue;
      if (!("code" in (error as object))) throw error; // nobody to ask
      failed.push({ name, reason: messageOf(error) });
      if (!context.json) context.remark(`zeroipc: ${messageOf(error)}`);
    }
  }
  if (context.json) context.printJson({ removed, failed });
  if (failed.length > 0) context.exitCode = FAILED;
}

export function rm(program: Command, context: Context): void {
  program
    .command("rm")
    .description("removes segments by name")
    .argument("<segment...>", "their names")
    .option("-f, --force", "absent is fine, and whoever lives in one does not matter")
    .option("-y, --yes", "does not ask where somebody lives in one")
    .option("--any-owner", "segments of other users, too")
    .addHelpText("after", HELP)
    .action((names: string[], options: Options) => run(context, names, options));
}
