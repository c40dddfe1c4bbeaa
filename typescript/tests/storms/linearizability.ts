// Whether a recorded history is one that a sequential model could have had: each operation at one moment between its begin
// and its end. What was never ended (its process was killed) happened at some moment after its begin, or not at all.
//
// The search is that of J. M. Wing and C. Gong, "Testing and verifying concurrent objects" (1993), with the memory of
// configurations of G. Lowe, "Testing for linearizability" (2017): which operations have happened, and the state. Histories of several
// independent keys are judged key by key, for linearizability is local (M. P. Herlihy and J. M. Wing, 1990).

/** Booleans are recorded as 1 and 0; undefined is nothing. */
export type Result = number | undefined;

export interface Operation {
  readonly process: number;
  readonly name: string;
  readonly args: readonly number[];
  readonly result: Result;
  readonly begin: number;
  /** Infinity: it never ended, and nobody knows its result. */
  readonly end: number;
}

export interface Model<S> {
  readonly initial: S;
  /**
   * The states in which the operation may leave this one with the result it had; none: it cannot have happened here. Of
   * one that never ended any result will do. States are never changed, only replaced.
   */
  apply(state: S, operation: Operation): readonly S[];
  /** Two states with the same text are the same. */
  text(state: S): string;
}

/** Whether the operation may have returned this. */
export function returned(operation: Operation, result: number | boolean | undefined): boolean {
  const expected = typeof result === "boolean" ? Number(result) : result;
  return operation.end === Number.POSITIVE_INFINITY || Object.is(operation.result, expected);
}

interface Configuration<S> {
  readonly state: S;
  /** All completed operations before this one, in the order of their begins, have happened... */
  readonly before: number;
  /** ...and these beyond, ascending. */
  readonly beyond: readonly number[];
  /** Those of the pending ones that have happened, ascending. */
  readonly pending: readonly number[];
  readonly last?: Operation;
  readonly parent?: Configuration<S>;
}

const MOST_CONFIGURATIONS = 3_000_000;

/** Why the history cannot have been; undefined when it can. */
export function refute<S>(history: readonly Operation[], model: Model<S>): string | undefined {
  const sorted = [...history].sort((a, b) => a.begin - b.begin);
  const completed = sorted.filter(({ end }) => end !== Number.POSITIVE_INFINITY);
  const unended = sorted.filter(({ end }) => end === Number.POSITIVE_INFINITY);
  const known = new Set<string>();
  const stack: Configuration<S>[] = [{ state: model.initial, before: 0, beyond: [], pending: [] }];
  let farthest = stack[0] as Configuration<S>;
  for (let here = stack.pop(); here; here = stack.pop()) {
    if (here.before === completed.length) return undefined;
    if (here.before + here.beyond.length > farthest.before + farthest.beyond.length) farthest = here;
    for (const next of successors(here, completed, unended, model)) {
      const text = `${next.before}|${next.beyond}|${next.pending}|${model.text(next.state)}`;
      if (known.has(text)) continue;
      known.add(text);
      stack.push(next);
    }
    if (known.size > MOST_CONFIGURATIONS) throw new Error(`more than ${MOST_CONFIGURATIONS} configurations`);
  }
  return explain(farthest, completed, unended, model);
}

/** The best come last: they are looked at first. */
function successors<S>(
  here: Configuration<S>,
  completed: readonly Operation[],
  unended: readonly Operation[],
  model: Model<S>,
): Configuration<S>[] {
  const list: Configuration<S>[] = [];
  const { candidates, bound } = possible(here, completed);
  unended.forEach((operation, k) => {
    if (operation.begin > bound || here.pending.includes(k)) return;
    const pending = [...here.pending, k].sort((a, b) => a - b);
    for (const state of model.apply(here.state, operation)) {
      list.push({ ...here, state, pending, last: operation, parent: here });
    }
  });
  for (const k of candidates.reverse()) {
    const operation = completed[k] as Operation;
    const states = model.apply(here.state, operation);
    if (states.length === 0) continue;
    let before = here.before;
    const beyond = new Set(here.beyond).add(k);
    while (beyond.delete(before)) before++;
    const sorted = [...beyond].sort((a, b) => a - b);
    for (const state of states) {
      list.push({ state, before, beyond: sorted, pending: here.pending, last: operation, parent: here });
    }
  }
  return list;
}

/** Completed operations that may be the next: those that began before any other that is left had ended. */
function possible<S>(here: Configuration<S>, completed: readonly Operation[]): { candidates: number[]; bound: number } {
  const candidates: number[] = [];
  let bound = Number.POSITIVE_INFINITY;
  for (let k = here.before; k < completed.length; k++) {
    const { begin, end } = completed[k] as Operation;
    if (begin > bound) break;
    if (here.beyond.includes(k)) continue;
    candidates.push(k);
    bound = Math.min(bound, end);
  }
  return { candidates, bound };
}

function explain<S>(
  farthest: Configuration<S>,
  completed: readonly Operation[],
  unended: readonly Operation[],
  model: Model<S>,
): string {
  const past: string[] = [];
  for (let at: Configuration<S> | undefined = farthest; at?.last; at = at.parent) past.unshift(show(at.last));
  const stuck = possible(farthest, completed).candidates.map((k) => show(completed[k] as Operation));
  const pending = unended.filter((_, k) => !farthest.pending.includes(k)).map(show);
  return [
    `${past.length} of ${completed.length + unended.length} operations can have happened in this order, as far as any order goes:`,
    ...past.slice(-30),
    `which leaves ${model.text(farthest.state)}; then one of these, and none can have been:`,
    ...stuck,
    ...(pending.length > 0 ? ["never ended:", ...pending] : []),
  ].join("\n  ");
}

function show({ process, name, args, result, begin, end }: Operation): string {
  const came = end === Number.POSITIVE_INFINITY ? "never ended" : `${result ?? "nothing"}`;
  return `[${begin}, ${end}] process ${process}: ${name}(${args.join(", ")}) -> ${came}`;
}

/** Judges each key's operations by themselves. */
export function refuteByKey<S>(
  history: readonly Operation[],
  model: Model<S>,
  keyOf: (operation: Operation) => number,
): string | undefined {
  const keys = new Map<number, Operation[]>();
  for (const operation of history) {
    const key = keyOf(operation);
    const list = keys.get(key);
    if (list) list.push(operation);
    else keys.set(key, [operation]);
  }
  for (const [key, list] of keys) {
    const why = refute(list, model);
    if (why !== undefined) return `key ${key}: ${why}`;
  }
  return undefined;
}

/** How many operations ran beside another of another process: what a history is worth. */
export function overlapping(history: readonly Operation[]): number {
  return history.filter((one) =>
    history.some((other) => other.process !== one.process && other.begin < one.end && one.begin < other.end),
  ).length;
}
