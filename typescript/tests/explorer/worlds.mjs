// The worlds: one per structure, each a file worlds/<name>.mjs that exports a `world`.

import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/**
 * @typedef {object} World
 * @property {string} name
 * @property {number} weight its share of the time, beside the others'; 1 for most
 * @property {string[]} files of the core, without ".ts", whose exports it calls
 * @property {{file: string, find: string, replace: string}[]} [edits] of the core that make its scenarios smaller: of constants
 * @property {Record<string, string>} letters its operations, each with what it does
 * @property {Record<string, number | bigint | boolean | ((scenario: object) => number)>} parameters of its scenarios beside the
 *   common ones, with their defaults; a function computes one from the others. Flags are false unless given
 * @property {string[]} [records] the names of the geometry records that each participant has; one unless given
 * @property {Record<string, number>} [events] its own types of events, from EVENT.OWN on
 * @property {(scenario: object) => number} [itemBytes] 16 unless given
 * @property {(scenario: object) => number} [firstItem] the first item that operations may use; 0 unless given
 * @property {(letter: string, argument: number) => number} [itemsOf] how many fresh items an operation needs; 0 unless given
 * @property {new (scenario: object, arena: import("./arena.mjs").Arena, flaw: string) => Scene} Scene
 * @property {object[]} scenarios the standing ones
 * @property {object[]} random longer words for random schedules
 * @property {Mutant[]} mutants
 */

/**
 * A scenario's structures.
 * @typedef {object} Scene
 * @property {number[]} sets addresses of all waiter sets
 * @property {(record: string, participant: object) => Record<string, number>} geometry the words of a record, by name
 * @property {() => void} write writes the structures; the checker (arena.checker) may use them to get to the starting point
 * @property {(programs: import("./programs.mjs").Programs) => Record<string, Function>} operations by letter: a function that
 *   makes the stages of one operation
 * @property {(p: object) => void} [resetParticipant] brings p.own back to the start of an execution
 * @property {(checker: object, history: object) => string | null} drain takes what is left and records it, or says what is wrong
 * @property {(history: import("./history.mjs").History) => string | null} judge what is wrong with a history
 * @property {(checker: object, stops: {paused: number, dead: number}) => string | null} check what is wrong with the structure:
 *   capacity, blocks
 * @property {(address: number) => [string, string] | undefined} tell the name of a word and its value as text
 */

/**
 * @typedef {object} Mutant
 * @property {string} name
 * @property {{file: string, find: string, replace: string}[]} [edits] of the core; each text stands there exactly once
 * @property {string} [flaw] a fault of the programs instead
 * @property {object} scenario that finds it
 * @property {string} [harmless] why it cannot be found
 */

const folder = join(dirname(fileURLToPath(import.meta.url)), "worlds");

/** @type {Record<string, World>} */
export const WORLDS = {};
for (const file of readdirSync(folder).sort()) {
  if (!file.endsWith(".mjs")) continue;
  const { world } = await import(pathToFileURL(join(folder, file)).href);
  WORLDS[world.name] = world;
}
