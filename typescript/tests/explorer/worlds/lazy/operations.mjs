// The lazy's operations as stages: see programs.mjs.

import { EVENT } from "../../history.mjs";
import { makeOutcomeOperations } from "../outcome/operations.mjs";

export function makeLazyOperations(scene, programs) {
  const { wants, done, operations } = makeOutcomeOperations(scene, programs);
  const forcing = [wants.reading, wants.beginning];
  const gaveUp = (p) => programs.end(p, EVENT.EMPTY);
  return {
    ...operations,
    i: () => programs.single((p) => p.core.lazyInvalidate(p.g), done),
    F: () => programs.waiting(forcing),
    T: () => programs.waiting(forcing, { mayTimeOut: true, gaveUp }),
    w: () => programs.waiting([wants.reading]),
    y: () => programs.waiting([wants.reading], { mayCancel: true }),
  };
}
