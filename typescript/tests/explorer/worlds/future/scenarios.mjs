// The standing scenarios. Letters are explained in ../future.mjs.

/** Before the fields of the words wrap: 37 bits of generation, 40 of version. */
const LAST_GENERATION = (1n << 37n) - 1n;
const LAST_VERSION = (1n << 40n) - 1n;

const DEATH = { deaths: 1 };
const PAUSE = { pauses: 1 };

export const SCENARIOS = [
  // set and get
  { words: "s,s,gg", preemptions: 3 },
  { words: "s,f,g,g" },
  { words: "s,f,gn", ...DEATH, preemptions: 3 },
  { words: "s,s,sg", ...DEATH },
  { words: "s,s,sg", ...PAUSE },
  { words: "s,ss,f", blocks: 2, ...DEATH },
  { words: "s,s,s,g", blocks: 2, ...PAUSE },
  { words: "s,s,S", blocks: 2, ...DEATH },
  { words: "s,S,S,w", blocks: 2, ...DEATH, preemptions: 1 },
  { words: "s,sg,f", ...DEATH, version: LAST_VERSION },
  // pledges
  { words: "pk,G,s", preemptions: 3 },
  { words: "pk,pk,Gs", ...DEATH },
  { words: "pq,G,G", ...DEATH },
  { words: "pa,s,G", ...DEATH },
  { words: "pk,Gg,Gg", ...DEATH, preemptions: 3 },
  { words: "pk,pa,sG", ...PAUSE },
  { words: "pk,sG,b", ...DEATH },
  { words: "pk,o,oG", ...DEATH, preemptions: 3 },
  // computing
  { words: "bc,bc,g", ...DEATH, preemptions: 3 },
  { words: "bc,bx,bc", ...DEATH },
  { words: "bd,bc,s", ...DEATH },
  { words: "bc,bc,bc", ...PAUSE },
  { words: "bdbc,bc,g", ...DEATH, generation: LAST_GENERATION },
  { words: "bc,bd,pk" },
  { words: "bc,Bc,Bc", ...DEATH },
  // waiting
  { words: "w,w,s", preemptions: 3 },
  { words: "w,w,f", ...DEATH },
  { words: "w,t,s,s" },
  { words: "w,y,s", ...DEATH },
  { words: "w,w,pk", ...DEATH },
  { words: "w,w,pa" },
  { words: "w,w,pk", ...PAUSE },
  { words: "t,w,pq", ...DEATH },
  { words: "w,Bc,Bc", ...DEATH },
  { words: "Bc,Bc,bd" },
  { words: "w,w,w,s", slotGap: 60, preemptions: 1 },
  { words: "w,w,pk", slotGap: 70, ...DEATH },
];

/** Longer words for random schedules. */
export const RANDOM_SCENARIOS = [
  { words: "sg,fg,sG,pk,g" },
  { words: "pk,pa,pq,sG,Gg" },
  { words: "bdbc,bc,bdbx,Gn" },
  { words: "pk,w,w,tG,s", blocks: 2 },
  { words: "Bc,Bc,Bc,w,s" },
  { words: "S,S,sS,fG,w", blocks: 2 },
];
