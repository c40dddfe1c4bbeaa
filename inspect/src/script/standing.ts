// How a structure stands, for `wait`: looked at without a trace, each time anew by its name.

import { NotFoundError } from "zeroipc";
import { Failure, Usage } from "../command";
import { makeSubject } from "../model/kinds";
import type { Gauge, Subject } from "../model/subject";
import { View } from "../model/view";
import { counted } from "../text";

export const CONDITIONS = ["notEmpty", "empty", "ready", "closed"] as const;
export type Condition = (typeof CONDITIONS)[number];

export interface Standing {
  /** Whether everything exists, and the condition holds. */
  readonly holds: boolean;
  /** Whether everything exists. */
  readonly exists: boolean;
  /** How it stands, for a message. */
  readonly now: string;
}

/** Looks once. Errors other than that something does not exist are thrown. */
export function standing(segment: string, name: string | undefined, condition?: Condition): Standing {
  try {
    using view = View.open(segment);
    if (name === undefined) return { holds: true, exists: true, now: "" };
    const entry = view.find(name);
    return condition ? ask(makeSubject(view, entry), condition) : { holds: true, exists: true, now: "" };
  } catch (error) {
    if (!(error instanceof NotFoundError) || error.code !== "ZEROIPC_NOT_FOUND") throw error;
    return { holds: false, exists: false, now: error.message };
  }
}

function ask(subject: Subject, condition: Condition): Standing {
  const what = `${subject.kind} "${subject.name}"`;
  const { used = -1, unit = "", state = "", closed, failed }: Partial<Gauge> = subject.gauge() ?? {};
  const stands = (holds: boolean, now: string) => ({ holds, exists: true, now: `${what} ${now}` });
  switch (condition) {
    case "closed":
      if (closed === undefined) throw new Usage(`${what}: only channels and streams are closed`);
      return stands(closed, closed ? "is closed" : "is open");
    case "ready":
      if (failed === undefined) throw new Usage(`${what}: only futures and lazies become ready`);
      if (failed) throw new Failure(`${what}: it is ${state}`);
      return stands(used === 1, `is ${state}`);
    default: {
      if (["array", "pool", "future", "lazy"].includes(subject.kind))
        throw new Usage(`${what} is neither empty nor full`);
      return stands(
        condition === "empty" ? used === 0 : used > 0,
        `holds ${counted(used, unit.replace(/s$/, "") || "value")}`,
      );
    }
  }
}
