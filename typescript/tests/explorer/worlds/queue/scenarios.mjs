// The standing scenarios. Letters are explained in ../queue.mjs; a scenario is run at each of its capacities.

/** The lap before the 40-bit turn wraps. */
const LAST_LAP = (1n << 39n) - 1n;
/** The lap before the lap field of a block word wraps, for capacity 2 (one bit of index) and 3 (two bits). */
const LAST_LAP_OF_2 = (1n << 38n) - 1n;
const LAST_LAP_OF_3 = (1n << 37n) - 1n;

const DEATH = { deaths: 1 };
const PAUSE = { pauses: 1 };

const LIST = [
  // push and pop
  { words: "pp,p,cc", capacities: [1, 2, 3] },
  { words: "pp,p,cc", ...DEATH, capacities: [1, 2] },
  { words: "pp,p,cc", ...PAUSE, capacities: [1, 2] },
  { words: "p,pcp", capacities: [1, 2], preemptions: 3 },
  { words: "pcpc,pcp", capacities: [1, 2] },
  { words: "pc,pc,pc", ...DEATH, capacities: [1] },
  { words: "p,p,cp", ...DEATH, ...PAUSE, capacities: [2], fill: 1 },
  { words: "pp,cc", ...DEATH, capacities: [1, 2, 3], preemptions: 3, fill: 1 },
  { words: "pm,pc,hc", capacities: [2], fill: 1 },
  { words: "cp,cp,pc", capacities: [2], fill: 2, shift: 1 },
  // an unused queue, and the wraps
  { words: "pp,p,cc", capacities: [2, 3], unused: true, lap: 0n },
  { words: "pcp,pcp", ...DEATH, capacities: [2], lap: LAST_LAP, shift: 1 },
  { words: "pcp,kp", ...DEATH, capacities: [1], lap: LAST_LAP },
  { words: "pcp,pcp", ...DEATH, capacities: [2], lap: LAST_LAP_OF_2, shift: 1 },
  { words: "pcp,pcp", ...PAUSE, capacities: [3], lap: LAST_LAP_OF_3, shift: 2 },
  { words: "rp,kc,p", capacities: [1], lap: LAST_LAP, fill: 1 },
  // several at once, and looking
  { words: "P,C,pc", ...DEATH, capacities: [1, 2] },
  { words: "P,P,C", ...PAUSE, capacities: [2, 3] },
  { words: "e,pcp,c", ...DEATH, capacities: [1, 2], fill: 1 },
  { words: "eh,pc,cp", capacities: [2], fill: 2 },
  // in place
  { words: "r,k,a,p", ...DEATH, capacities: [1, 2] },
  { words: "pr,kc,p", ...PAUSE, capacities: [1, 2] },
  { words: "k,k,pp", ...DEATH, capacities: [1, 2], fill: 1 },
  { words: "k,k,pp", ...PAUSE, capacities: [1, 2], fill: 1 },
  { words: "rc,rc,k", ...DEATH, capacities: [1], fill: 1 },
  { words: "pk,pk,pk", ...PAUSE, capacities: [2] },
  { words: "pcpc,k,r", capacities: [1], fill: 1 },
  { words: "ra,kp,c", capacities: [1, 2], spares: 1, fewSpares: true, ...DEATH },
  { words: "pp,pc,rk", capacities: [2], spares: 0, fewSpares: true, ...PAUSE },
  // waiting
  { words: "w,w,pp", capacities: [1, 2] },
  { words: "w,w,P", capacities: [2] },
  { words: "W,W,cc", capacities: [1], fill: 1 },
  { words: "W,W,C", capacities: [2], fill: 2 },
  { words: "ww,WW", capacities: [1], preemptions: 3 },
  { words: "t,w,p", capacities: [1] },
  { words: "T,W,c", capacities: [1], fill: 1 },
  { words: "x,w,pp", capacities: [1, 2] },
  { words: "w,k,r", capacities: [1], fill: 1 },
  { words: "w,w,W,ppc", capacities: [2], slotGap: 60, preemptions: 1 },
  { words: "w,w,pp", ...DEATH, capacities: [1], slotGap: 70 },
  { words: "w,w,pp", ...DEATH, capacities: [1, 2] },
  { words: "w,w,pp", ...PAUSE, capacities: [1] },
  { words: "t,w,pW", ...DEATH, capacities: [1] },
  { words: "x,w,p,c", capacities: [1], ...DEATH },
];

/** Every scenario with one capacity. */
export const SCENARIOS = LIST.flatMap(({ capacities = [2], ...scenario }) =>
  capacities.map((capacity) => ({ ...scenario, fill: Math.min(scenario.fill ?? 0, capacity), capacity })),
);

/** Longer words for random schedules. */
export const RANDOM_SCENARIOS = [
  { words: "ppcc,pcpc,ckpr", capacity: 2 },
  { words: "pprk,kcpP,Cepc", capacity: 3, fill: 1 },
  { words: "ppp,rar,ckc,kk", capacity: 2, fill: 1 },
  { words: "pcpc,pcpc,pcpc,e", capacity: 1 },
  { words: "pcpc,pkrc,kkpp", capacity: 1, lap: LAST_LAP },
  { words: "PPC,CPC,pkr", capacity: 3, lap: LAST_LAP_OF_3, shift: 1 },
  { words: "www,WWW,tpT", capacity: 1 },
  { words: "ww,tx,ppP,c", capacity: 2 },
];
