// The standing scenarios. Letters are explained in ../lazy.mjs.

/** Before the fields of the words wrap: 37 bits of generation, 40 of version. */
const LAST_GENERATION = (1n << 37n) - 1n;
const LAST_VERSION = (1n << 40n) - 1n;

const DEATH = { deaths: 1 };
const PAUSE = { pauses: 1 };

export const SCENARIOS = [
  // force
  { words: "bc,bc,g", preemptions: 3 },
  { words: "bc,bx,bcg", ...DEATH },
  { words: "bc,bc,bc", ...PAUSE },
  { words: "bdbc,bc,g", ...DEATH, preemptions: 3 },
  // invalidate
  { words: "bc,i,g", preemptions: 3 },
  { words: "bcbc,ig,n" },
  { words: "bcbc,ig,gn", ...DEATH },
  { words: "bcibc,gg,n", preemptions: 3 },
  { words: "bcibc,bcibc", preemptions: 3 },
  { words: "bcibc,bcibc,g", ...DEATH },
  { words: "bcibc,bx,ig", ...DEATH },
  { words: "bcibc,bcg,i", ...PAUSE },
  { words: "bc,bci,ii", ...DEATH },
  { words: "bcibc,bcibc", blocks: 2, ...PAUSE, preemptions: 3 },
  { words: "bcibcibc,gg", blocks: 2, ...DEATH },
  { words: "bc,ibc,ibc", blocks: 2, ...PAUSE },
  { words: "bcibc,ig", generation: LAST_GENERATION, version: LAST_VERSION, ...DEATH, preemptions: 3 },
  { words: "bcibc,bcig", generation: LAST_GENERATION - 2n, version: LAST_VERSION, ...PAUSE },
  // waiting
  { words: "Fc,Fc,Fc" },
  { words: "Fc,Fc", ...DEATH, preemptions: 3 },
  { words: "Fc,Fc,w", ...DEATH },
  { words: "Fx,Fc,w", ...PAUSE },
  { words: "Fc,Tc,i" },
  { words: "Fc,Fc,i", ...DEATH },
  { words: "FcFc,iw" },
  { words: "Fc,y,w", ...DEATH },
  { words: "Fd,Fc,w", ...DEATH },
  { words: "FcFc,Fci", ...PAUSE },
  { words: "w,w,w,bc", slotGap: 60, preemptions: 1 },
  { words: "Fc,w,Fc", slotGap: 70, ...DEATH },
];

/** Longer words for random schedules. */
export const RANDOM_SCENARIOS = [
  { words: "bcibc,bcibc,ig,gn" },
  { words: "bcg,bxi,bdbc,gi", blocks: 2 },
  { words: "FcFc,FciFc,igi" },
  { words: "FcTc,Fci,w,yi", blocks: 2 },
  { words: "bcibcibc,ign,bcig", generation: LAST_GENERATION, version: LAST_VERSION },
];
