// Whether a history could have come from a sequential object: Wing and Gong's check, going forward.

/** What a model returns when one effect can lead to several states, as that of a stopped operation with unknown result. */
export class Several {
  constructor(...states) {
    this.states = states;
  }
}

/**
 * @template State
 * @typedef {object} Model
 * @property {State} initial a plain value, never changed in place
 * @property {(state: State, effect: object) => State | Several | undefined} apply the state after the effect, or undefined
 *   when it cannot be had in this state
 * @property {(state: State) => string} [key] equal for equal states; JSON unless given
 * @property {(state: State) => boolean} [final] whether this may be the state at the end
 * @property {boolean} [lasting] whether a stopped operation may still have its effects later, through others that help it
 */

/**
 * @param {import("./history.mjs").Operation[]} operations
 * @param {(operation: object) => object[]} effectsOf what an operation did, in order; all of it between its begin and its
 *   end, but of a stopped one only as much as it came to
 * @param {Model} model
 */
export function linearizable(operations, effectsOf, model) {
  const effects = operations.map(effectsOf);
  const key = model.key ?? JSON.stringify;
  const begins = new Map(operations.map(({ begin }, number) => [begin, number]));
  const ends = new Map(operations.map(({ end }, number) => [end, number]).filter(([end]) => end >= 0));
  const last = Math.max(-1, ...begins.keys(), ...ends.keys());
  let found = new Map([["", { state: model.initial, progress: operations.map(() => 0) }]]);
  const open = new Set();
  for (let k = 0; k <= last; k++) {
    if (begins.has(k)) open.add(begins.get(k));
    const number = ends.get(k);
    if (number === undefined) continue;
    found = closure(found, open, effects, model, key);
    if (!operations[number].stopped)
      for (const [name, { progress }] of found) if (progress[number] < effects[number].length) found.delete(name);
    if (found.size === 0) return false;
    if (!operations[number].stopped || !model.lasting) open.delete(number);
  }
  if (open.size > 0) found = closure(found, open, effects, model, key);
  return model.final === undefined || [...found.values()].some(({ state }) => model.final(state));
}

/** What was found, and all that any effects of the open operations lead to. */
function closure(found, open, effects, model, key) {
  const all = new Map();
  const work = [...found.values()];
  while (work.length > 0) {
    const { state, progress } = work.pop();
    const name = `${key(state)}|${progress}`;
    if (all.has(name)) continue;
    all.set(name, { state, progress });
    for (const number of open) {
      const effect = effects[number][progress[number]];
      const after = effect && model.apply(state, effect);
      if (after === undefined) continue;
      const further = progress.with(number, progress[number] + 1);
      for (const next of after instanceof Several ? after.states : [after])
        work.push({ state: next, progress: further });
    }
  }
  return all;
}
