// What a measure is: its name, its unit, how it is run, and the bar that it should reach.

/** A program of ./programs, in one process or two; or one of ./c, ./cpp or ./py, which makes its own second process. */
export type Plan =
  | { readonly program: string; readonly variant: string; readonly processes: 1 | 2 }
  | { readonly native: string; readonly args: readonly string[] }
  | { readonly python: string; readonly args: readonly string[]; readonly by: "Python" | "C library" };

/** A bar is given as a number, or as a factor of another name's value in the same run. */
export interface Bar {
  readonly is: "at least" | "at most";
  readonly value: number;
  readonly of?: string;
}

export interface Measure {
  readonly name: string;
  readonly unit: "ns" | "us" | "M msg/s" | "x" | "%";
  readonly what: string;
  readonly plan: Plan;
  /** A command without which it cannot be measured. */
  readonly needs?: string;
  /** Holds from Node 22 on. */
  readonly bar?: Bar;
}

/** Measured together: each round runs every one of them once, so that what drifts, drifts under all of them. */
export interface Group {
  readonly title: string;
  /** The two processes are kept on a CPU each even where nothing else is pinned. */
  readonly apart?: true;
  readonly measures: readonly Measure[];
}

export const one = (program: string, variant = ""): Plan => ({ program, variant, processes: 1 });
export const two = (program: string, variant = ""): Plan => ({ program, variant, processes: 2 });
export const cpp = (name: string, ...args: string[]): Plan => ({ native: `cpp/${name}`, args });
export const c = (name: string, ...args: string[]): Plan => ({ native: `c/${name}`, args });
export const py = (name: string, ...args: string[]): Plan => ({ python: `${name}.py`, args, by: "Python" });
/** The same with the C library. */
export const pyByC = (name: string, ...args: string[]): Plan => ({ python: `${name}.py`, args, by: "C library" });
export const atLeast = (value: number, of?: string): Bar => ({
  is: "at least",
  value,
  ...(of !== undefined && { of }),
});
export const atMost = (value: number, of?: string): Bar => ({ is: "at most", value, ...(of !== undefined && { of }) });
