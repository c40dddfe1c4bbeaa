// Whether a future could have behaved so.

import { effectsBy, judge, mayConclude } from "../outcome/judge.mjs";

/** What each letter does when it is done. */
function settlesOf({ letter, items: [value] }) {
  switch (letter) {
    case "s":
    case "S":
      return { settles: "ready", right: "empty", value };
    case "f":
      return { settles: "failed", right: "empty", value };
    case "k":
      return { settles: "ready", right: "pledged", value };
    case "q":
      return { settles: "failed", right: "pledged", value };
    case "a":
      return { settles: "abandoned", right: "pledged" };
    case "c":
      return { settles: "ready", right: "computing", value };
    case "x":
      return { settles: "failed", right: "computing", value };
    case "p":
      return { pledges: true, right: "empty" };
    default:
      return {};
  }
}

function mayHaveDone(op) {
  if ("bB".includes(op.letter)) return [{ begins: true }];
  if ("Gwty".includes(op.letter)) return [{ reaps: true }];
  if (op.letter === "d") return [{ releases: true }];
  if ("cx".includes(op.letter)) return mayConclude(op, settlesOf(op));
  return "gno".includes(op.letter) ? [] : [settlesOf(op)];
}

export function judgeFuture(history, scenario) {
  return judge(history, scenario, (op) => effectsBy(op, settlesOf(op)), mayHaveDone);
}
