// Whether a lazy could have behaved so: nobody computes beside another one, and no value is seen that was begun before an
// invalidation.

import { effectsBy, judge, mayConclude } from "../outcome/judge.mjs";

/** What each letter does when it is done. */
function settlesOf({ letter, items: [value] }) {
  switch (letter) {
    case "c":
      return { settles: "ready", right: "computing", value };
    case "x":
      return { settles: "failed", right: "computing", value };
    case "i":
      return { invalidates: true };
    default:
      return {};
  }
}

function mayHaveDone(op) {
  if ("bFT".includes(op.letter)) return [{ begins: true }];
  if (op.letter === "d") return [{ releases: true }];
  if ("cx".includes(op.letter)) return mayConclude(op, settlesOf(op));
  return op.letter === "i" ? [settlesOf(op)] : [];
}

export function judgeLazy(history, scenario) {
  return judge(history, scenario, (op) => effectsBy(op, settlesOf(op)), mayHaveDone);
}
