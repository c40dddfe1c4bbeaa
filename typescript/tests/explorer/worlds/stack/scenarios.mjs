// The standing scenarios. Letters are explained in ../stack.mjs; a scenario is run at each of its capacities.

/** Tags up to the wrap at 2^39. */
const LAST_TAG = (1n << 39n) - 1n;

const DEATH = { deaths: 1 };
const PAUSE = { pauses: 1 };

const LIST = [
  // push and pop
  { words: "pp,p,oo", capacities: [1, 2, 3] },
  { words: "pp,p,oo", ...DEATH, capacities: [1, 2] },
  { words: "pp,p,oo", ...PAUSE, capacities: [1, 2] },
  { words: "pop,pop,po", capacities: [2], preemptions: 3 }, // three faults show only here
  { words: "po,po,po", ...DEATH, capacities: [1, 2] },
  { words: "po,po,po", ...PAUSE, capacities: [2, 3] },
  { words: "pop,op", ...DEATH, capacities: [1, 2], preemptions: 3 },
  { words: "pop,op", ...PAUSE, capacities: [2], preemptions: 3, fill: 1 },
  { words: "ppo,oop", ...DEATH, capacities: [2, 3], fill: 1 },
  { words: "ppo,oop", ...PAUSE, capacities: [2, 3], fill: 1 },
  { words: "opp,opp,oo", ...DEATH, capacities: [2], fill: 2, preemptions: 1 },
  { words: "p,p,op", ...DEATH, ...PAUSE, capacities: [2], fill: 1 },
  { words: "pm,po,ho", capacities: [2], fill: 1 },
  // blocks that change their depths
  { words: "p,opp", ...DEATH, capacities: [2, 3], fill: 1, crossed: true, preemptions: 3 },
  { words: "op,po,op", ...DEATH, capacities: [2], fill: 2, crossed: true },
  { words: "ppo,oop", ...PAUSE, capacities: [3], fill: 2, crossed: true },
  // an unused stack, and the wrap
  { words: "pp,p,oo", capacities: [2, 3], unused: true },
  { words: "pop,pop", ...DEATH, capacities: [2], tag: LAST_TAG, unused: true },
  { words: "pop,pop", ...DEATH, capacities: [2], tag: LAST_TAG },
  { words: "ppo,opo", ...PAUSE, capacities: [3], tag: LAST_TAG - 1n, fill: 1 },
  // several at once, and looking
  { words: "P,O,po", ...DEATH, capacities: [1, 2] },
  { words: "P,P,O", ...PAUSE, capacities: [2, 3] },
  { words: "e,pop,o", ...DEATH, capacities: [1, 2], fill: 1 },
  { words: "eh,po,op", capacities: [2], fill: 2 },
  { words: "ss,po,op", capacities: [2], fill: 1 },
  // few blocks
  { words: "pp,po,p", capacities: [2], spares: 1, fewSpares: true, ...DEATH },
  { words: "pp,po,p", capacities: [1], spares: 1, fewSpares: true, ...PAUSE },
  // waiting
  { words: "w,w,pp", capacities: [1, 2] },
  { words: "w,w,P", capacities: [2] },
  { words: "W,W,oo", capacities: [1], fill: 1 },
  { words: "W,W,O", capacities: [2], fill: 2 },
  { words: "ww,WW", capacities: [1], preemptions: 3 },
  { words: "t,w,p", capacities: [1] },
  { words: "T,W,o", capacities: [1], fill: 1 },
  { words: "x,w,pp", capacities: [1, 2] },
  { words: "w,w,pp", ...DEATH, capacities: [1, 2] },
  { words: "w,w,pp", ...PAUSE, capacities: [1] },
  { words: "t,w,pW", ...DEATH, capacities: [1] },
];

/** Every scenario with one capacity. */
export const SCENARIOS = LIST.flatMap(({ capacities, ...scenario }) =>
  capacities.map((capacity) => ({ ...scenario, fill: Math.min(scenario.fill ?? 0, capacity), capacity })),
);

/** Longer words for random schedules. */
export const RANDOM_SCENARIOS = [
  { words: "ppoo,popo,opop", capacity: 2 },
  { words: "ppop,oopp,Peoo", capacity: 3, fill: 1 },
  { words: "popo,popo,popo,e", capacity: 1 },
  { words: "PPO,OPO,pop", capacity: 3, tag: LAST_TAG - 3n },
  { words: "www,WWW,tpT", capacity: 1 },
  { words: "ww,tx,ppP,o", capacity: 2 },
];
