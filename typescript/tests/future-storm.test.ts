// Future: processes killed and stopped at random moments. Each future has one outcome for everybody, the death of a pledger
// is seen, derived futures are computed by one process at a time, and a setter that stands still holds up nobody.

import { after, test } from "node:test";
import { endPrograms } from "./harness";
import { cast } from "./storms/future";
import { killStorm, pauseStorm } from "./storms/storm";

after(endPrograms);

const crew = (roles: string) => roles.split(" ").map((role) => ({ role }));

test("set, pledge, map and get when their processes are killed", () =>
  killStorm({ cast, crew: crew("set pledge get map get map"), kills: 20, soakRounds: 10 }));

test("set and get of 4096 bytes when their processes are killed", () =>
  killStorm({ cast, elementBytes: 4096, crew: crew("set get set get"), kills: 20, soakRounds: 10 }));

test("set and get when one is stopped", () =>
  pauseStorm({ cast, elementBytes: 256, crew: crew("set get set get"), stops: 25, progress: 5 }));
