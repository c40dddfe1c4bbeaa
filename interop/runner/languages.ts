// The languages: how each one's testee is built and started. One more language is one more row.

import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The runner is bundled to interop/build/runner. */
const interop = fileURLToPath(new URL("../../", import.meta.url));

export interface Language {
  readonly title: string;
  /** As it stands in a peer slot. */
  readonly number: number;
  readonly command: string;
  readonly args: readonly string[];
  readonly environment?: NodeJS.ProcessEnv;
  /** What makes it; nothing where scripts/interop.mjs has done so already. */
  readonly build?: readonly [command: string, ...args: string[]];
}

const node = [`${interop}build/testees/typescript/main.mjs`];
const python = {
  title: "Python",
  number: 3,
  command: `${interop}../python/.venv/bin/python`,
  args: ["-m", "testee"],
  environment: { ZEROIPC_C_LIBRARY: "off" },
};

export const languages = {
  typescript: { title: "TypeScript", number: 4, command: process.execPath, args: node },
  c: {
    title: "C",
    number: 1,
    command: `${interop}testees/c/build/testee`,
    args: [],
    build: ["make", "-C", `${interop}testees/c`, "--no-print-directory", "-s"],
  },
  cpp: { title: "C++", number: 2, command: `${interop}testees/cpp/build/testee`, args: [] },
  python,
} as const satisfies Record<string, Language>;

export type LanguageName = keyof typeof languages;

/** Other ways to wait in the same languages: as promises, as coroutines. */
export const variants = {
  "typescript-async": { ...languages.typescript, title: "TypeScript (async)", args: [...node, "--async"] },
  "python-async": { ...python, title: "Python (async)", args: [...python.args, "--async"] },
} as const satisfies Record<string, Language>;

/** Python again, whose operations on elements the C library does. */
const otherWays = {
  "python-c": {
    ...python,
    title: "Python (C library)",
    environment: { ZEROIPC_C_LIBRARY: `${interop}../c/build/libzeroipc.so` },
  },
} as const satisfies Record<string, Language>;

export type VariantName = keyof typeof variants;
export type Speaker = LanguageName | VariantName | keyof typeof otherWays;

const all: Readonly<Record<Speaker, Language>> = { ...languages, ...variants, ...otherWays };

export function languageOf(speaker: Speaker): Language {
  return all[speaker];
}

/** Those to play with: all, or those that ZEROIPC_INTEROP names (`c,python`). */
export const names = (process.env["ZEROIPC_INTEROP"] ?? Object.keys(languages).join(",")).split(",") as LanguageName[];
export const variantNames = (Object.keys(variants) as VariantName[]).filter((name) =>
  names.includes(name.replace("-async", "") as LanguageName),
);

export const testeeFolder = (name: string): string => `${interop}testees/${name.replace(/-\w+$/, "")}`;
export const scenarioFolder = `${interop}scenarios/`;
export const layoutFolder = `${interop}layouts/`;
export const repository = fileURLToPath(new URL("../../../", import.meta.url));

export function build(): void {
  for (const name of names) {
    const { build: how }: Language = languages[name];
    if (!how) continue;
    const [command, ...args] = how;
    const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: "utf8" });
    if (status !== 0) throw new Error(`${command} ${args.join(" ")}: ${error?.message ?? ""}${stdout}${stderr}`);
  }
}
