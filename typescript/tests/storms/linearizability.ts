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
  return operation.end === NEVER || Object.is(operation.result, expected);
}

const NEVER = Number.POSITIVE_INFINITY;

interface Configuration<S> {
  readonly state: S;
  /** How many operations of each lane have happened. */
  readonly places: readonly number[];
  /** Which of those that never ended have happened, ascending. */
  readonly unended: readonly number[];
  readonly count: number;
  readonly last?: Operation;
  readonly parent?: Configuration<S>;
}

interface Recorded {
  /** The operations that ended; those of one lane came one after the other. So a place in each lane says which have happened. */
  readonly lanes: readonly (readonly Operation[])[];
  readonly unended: readonly Operation[];
  readonly ended: number;
}

function sortOut(history: readonly Operation[]): Recorded {
  const sorted = [...history].sort((a, b) => a.begin - b.begin);
  const lanes: Operation[][] = [];
  for (const operation of sorted) {
    if (operation.end === NEVER) continue;
    const lane = lanes.find((other) => (other.at(-1) as Operation).end < operation.begin);
    if (lane) lane.push(operation);
    else lanes.push([operation]);
  }
  const unended = sorted.filter(({ end }) => end === NEVER);
  return { lanes, unended, ended: sorted.length - unended.length };
}

const MOST_CONFIGURATIONS = 500_000;

/** Why the history cannot have been; undefined when it can. */
export function refute<S>(history: readonly Operation[], model: Model<S>): string | undefined {
  const recorded = sortOut(history);
  const known = new Set<string>();
  const start: Configuration<S> = {
    state: model.initial,
    places: recorded.lanes.map(() => 0),
    unended: [],
    count: 0,
  };
  const stack = [start];
  let farthest = start;
  for (let here = stack.pop(); here; here = stack.pop()) {
    if (here.count > farthest.count) farthest = here;
    if (here.count - here.unended.length === recorded.ended) return undefined;
    for (const next of successors(here, recorded, model)) {
      const text = `${next.places}|${next.unended}|${model.text(next.state)}`;
      if (known.has(text)) continue;
      known.add(text);
      stack.push(next);
    }
    if (known.size > MOST_CONFIGURATIONS) throw new Error(`more than ${MOST_CONFIGURATIONS} configurations`);
  }
  return explain(farthest, recorded, model);
}

/** What may come next. The best come last: they are looked at first. */
function successors<S>(here: Configuration<S>, recorded: Recorded, model: Model<S>): Configuration<S>[] {
  const list: Configuration<S>[] = [];
  const go = (operation: Operation, moved: Pick<Configuration<S>, "places" | "unended">) => {
    for (const state of model.apply(here.state, operation)) {
      list.push({ state, ...moved, count: here.count + 1, last: operation, parent: here });
    }
  };
  const { candidates, bound } = possible(here, recorded);
  recorded.unended.forEach((operation, k) => {
    if (operation.begin > bound || here.unended.includes(k)) return;
    go(operation, { places: here.places, unended: [...here.unended, k].sort((a, b) => a - b) });
  });
  // What ended first probably happened first.
  for (const { operation, lane } of candidates.sort((a, b) => b.operation.end - a.operation.end)) {
    const places = here.places.map((place, k) => (k === lane ? place + 1 : place));
    go(operation, { places, unended: here.unended });
  }
  return list;
}

interface Candidate {
  readonly operation: Operation;
  readonly lane: number;
}

/** Ended operations that may be the next: those that began before any other that is left had ended, which is `bound`. */
function possible<S>({ places }: Configuration<S>, { lanes }: Recorded): { candidates: Candidate[]; bound: number } {
  const next: Candidate[] = [];
  let bound = NEVER;
  lanes.forEach((operations, lane) => {
    const operation = operations[places[lane] as number];
    if (!operation) return;
    next.push({ operation, lane });
    bound = Math.min(bound, operation.end);
  });
  return { candidates: next.filter(({ operation }) => operation.begin <= bound), bound };
}

function explain<S>(farthest: Configuration<S>, recorded: Recorded, model: Model<S>): string {
  const past: string[] = [];
  for (let at: Configuration<S> | undefined = farthest; at?.last; at = at.parent) past.unshift(show(at.last));
  const stuck = possible(farthest, recorded).candidates.map(({ operation }) => show(operation));
  const left = recorded.unended.filter((_, k) => !farthest.unended.includes(k)).map(show);
  const total = recorded.ended + recorded.unended.length;
  return [
    `${past.length} of ${total} operations can have happened in this order, as far as any order goes:`,
    ...past.slice(-30),
    `which leaves ${model.text(farthest.state)}; then one of these, and none can have been:`,
    ...stuck,
    ...(left.length > 0 ? ["never ended:", ...left] : []),
  ].join("\n  ");
}

function show({ process, name, args, result, begin, end }: Operation): string {
  const came = end === NEVER ? "never ended" : `${result ?? "nothing"}`;
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
  const sorted = [...history].sort((a, b) => a.begin - b.begin);
  const beside = new Set<Operation>();
  let open: Operation[] = [];
  for (const operation of sorted) {
    open = open.filter(({ end }) => end > operation.begin);
    for (const other of open) if (other.process !== operation.process) beside.add(other).add(operation);
    open.push(operation);
  }
  return beside.size;
}
