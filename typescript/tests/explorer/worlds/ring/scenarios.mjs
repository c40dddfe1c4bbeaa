// The standing scenarios. Letters are explained in ../ring.mjs; a scenario is run at each of its capacities.

/** The lap before the 32-bit lap wraps. */
const LAST_LAP = (1n << 32n) - 1n;

const DEATH = { deaths: 1 };
const PAUSE = { pauses: 1 };
const MESSAGES = { messages: true };

const LIST = [
  // one of each
  { words: "pp,cc", capacities: [1, 2, 3] },
  { words: "ppp,ccc", capacities: [1, 2] },
  { words: "pP,Cc", capacities: [2, 3], shift: 1 },
  { words: "PP,CC", capacities: [2, 3], fill: 1, shift: 1 },
  { words: "rap,kec", capacities: [1, 2] },
  { words: "Rp,ckc", capacities: [2, 3], shift: 1 },
  { words: "ppp,ccc", capacities: [1, 2], lap: LAST_LAP },
  { words: "PPp,CcC", capacities: [3], shift: 2, lap: LAST_LAP },
  { words: "pppp,cccc", capacities: [2, 3], chunk: 2 },
  { words: "ppp,ccc", capacities: [2, 3], wide: true, chunk: 3, shift: 1 },
  { words: "PpP,CcC", capacities: [3], wide: true, chunk: 2, preemptions: 2 },
  // several want a side
  { words: "p,p,cc", capacities: [1, 2] },
  { words: "pp,c,c", capacities: [1, 2] },
  { words: "py,py,cc", capacities: [1, 2] },
  { words: "pyp,py,ccc", capacities: [2] },
  { words: "cz,czc,pp", capacities: [2], fill: 1 },
  { words: "yzp,pcyz,c", capacities: [1], fill: 1 },
  // one of them dies, another takes its place
  { words: "pp,p,cc", ...DEATH, capacities: [1, 2, 3] },
  { words: "pp,c,cc", ...DEATH, capacities: [1, 2] },
  { words: "pp,pp,cc", ...DEATH, capacities: [3], wide: true, chunk: 3, preemptions: 1 },
  { words: "P,P,C", ...DEATH, capacities: [2, 3], shift: 1 },
  { words: "pP,k,C", ...DEATH, capacities: [2], fill: 1, shift: 1 },
  { words: "r,ap,ck", ...DEATH, capacities: [1, 2], fill: 1 },
  { words: "R,p,c", ...DEATH, capacities: [2, 3] },
  { words: "ppp,pp,cc", ...DEATH, capacities: [2], lap: LAST_LAP, shift: 1, preemptions: 2 },
  { words: "c,ec,cp", ...DEATH, capacities: [2], fill: 2 },
  { words: "p,p,p,c", deaths: 2, capacities: [1, 2], preemptions: 1 },
  { words: "py,p,pc", ...DEATH, capacities: [1, 2] },
  { words: "pp,cc", ...DEATH, ...PAUSE, capacities: [1, 2] },
  // one of them stands still and keeps its side
  { words: "pp,p,cc", ...PAUSE, capacities: [1, 2] },
  { words: "Pr,k,Cc", ...PAUSE, capacities: [2], fill: 1, shift: 1 },
  // messages
  { words: "m1m2,uu", ...MESSAGES, capacities: [3, 4, 5] },
  { words: "m1m1m1,uuu", ...MESSAGES, capacities: [2, 3], shift: 1 },
  { words: "m2m2,uu", ...MESSAGES, capacities: [4], shift: 3, lap: LAST_LAP },
  { words: "Mm2,Uu", ...MESSAGES, capacities: [5, 7], shift: 3 },
  { words: "m1m2m1,uUu", ...MESSAGES, capacities: [6, 9], shift: 3, chunk: 4 },
  { words: "M,m1,U", ...MESSAGES, ...DEATH, capacities: [5], shift: 2 },
  { words: "m2m1,u,uU", ...MESSAGES, ...DEATH, capacities: [4, 5], shift: 3 },
  // waiting
  { words: "ww,pp", capacities: [1, 2] },
  { words: "WW,cc", capacities: [1], fill: 1 },
  { words: "www,WWW", capacities: [1, 2] },
  { words: "wW,pc", capacities: [1] },
  { words: "ww,P", capacities: [2] },
  { words: "WW,C", capacities: [2], fill: 2 },
  { words: "tw,pp", capacities: [1] },
  { words: "TW,cc", capacities: [1], fill: 1 },
  { words: "ww,p,p", ...DEATH, capacities: [1], preemptions: 2 },
  { words: "w,w,pp", ...DEATH, capacities: [1, 2], preemptions: 2 },
  { words: "W,W,cc", ...DEATH, capacities: [1], fill: 1, preemptions: 2 },
  { words: "wz,w,pp", capacities: [2] },
  { words: "w,w,pp", ...DEATH, capacities: [2], slotGap: 70, preemptions: 1 },
  { words: "w,WW", ...PAUSE, capacities: [1] },
];

/** Every scenario with one capacity, and with 3 preemptions unless it says otherwise: with two sides there are few schedules. */
export const SCENARIOS = LIST.flatMap(({ capacities = [2], ...scenario }) =>
  capacities.map((capacity) => ({
    preemptions: 3,
    ...scenario,
    fill: Math.min(scenario.fill ?? 0, capacity),
    capacity,
  })),
);

/** Longer words for random schedules. */
export const RANDOM_SCENARIOS = [
  { words: "ppPpyp,Ppyr,cCck,kce", capacity: 3, shift: 1 },
  { words: "rapRy,pPrP,CkczC,cek", capacity: 2, fill: 1 },
  { words: "pyppP,pyRpr,czkC,CCck", capacity: 3, lap: LAST_LAP, shift: 2 },
  { words: "m1Mm2m1,m2M,uUu,uuU", ...MESSAGES, capacity: 7, shift: 5 },
  { words: "m2m1m2y,m1m1m1,uzu,uuu", ...MESSAGES, capacity: 4, shift: 1, lap: LAST_LAP },
  { words: "WWWW,wwww,pTp,ctc", capacity: 1 },
  { words: "wwwz,twt,PWpW", capacity: 2 },
];
