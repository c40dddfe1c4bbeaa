// The standing scenarios of one channel. Letters are explained in ../channel.mjs; each is run at each of its capacities.

/** The lap before the 40-bit turn wraps. */
const LAST_LAP = (1n << 39n) - 1n;
const DEATH = { deaths: 1 };
const PAUSE = { pauses: 1 };
const UNBUFFERED = { unbuffered: true };

const LIST = [
  // close beside sends and receives
  { words: "ss,c,rr", capacities: [1, 2, 3] },
  { words: "ss,c,rr", ...DEATH, capacities: [1, 2] },
  { words: "ss,c,rr", ...PAUSE, capacities: [1, 2] },
  { words: "s,sr,c", capacities: [1, 2], preemptions: 3 },
  { words: "s,r,c,c", ...DEATH, capacities: [1] },
  { words: "cs,rs,r", capacities: [1, 2], fill: 2 },
  { words: "c,rs,rs", ...DEATH, capacities: [1, 2], fill: 2 },
  { words: "c,rs,rr", ...PAUSE, capacities: [1], fill: 1, preemptions: 3 },
  { words: "c,rsr,sr", capacities: [2], fill: 2, shift: 1 },
  { words: "c,srs,r", ...DEATH, capacities: [1], lap: LAST_LAP },
  { words: "c,srs,rr", capacities: [2], lap: LAST_LAP, fill: 2, shift: 1 },
  { words: "c,s,rr", capacities: [1, 2], fill: 1, spares: 1, fewSpares: true, ...PAUSE },
  // waiting beside close
  { words: "R,R,c", capacities: [1] },
  { words: "R,R,sc", capacities: [1, 2] },
  { words: "S,S,c", capacities: [1], fill: 1 },
  { words: "S,S,rc", capacities: [1, 2], fill: 2 },
  { words: "S,R,c", capacities: [1], fill: 1 },
  { words: "RR,SS,c", capacities: [1] },
  { words: "T,U,c", capacities: [1], fill: 1 },
  { words: "R,R,sc", ...DEATH, capacities: [1] },
  { words: "S,r,c", ...DEATH, capacities: [1], fill: 1 },
  { words: "R,c,c", ...DEATH, capacities: [1] },
  // from hand to hand
  { words: "o,r,r", ...UNBUFFERED, capacities: [1, 2] },
  { words: "o,R", ...UNBUFFERED, capacities: [1], preemptions: 3 },
  { words: "oo,RR", ...UNBUFFERED, capacities: [1, 2] },
  { words: "o,o,RR", ...UNBUFFERED, capacities: [1, 2] },
  { words: "o,o,R,R", ...UNBUFFERED, capacities: [1, 2], preemptions: 1 },
  { words: "q,r,R", ...UNBUFFERED, capacities: [1, 2] },
  { words: "O,r,R", ...UNBUFFERED, capacities: [1] },
  { words: "O,O,RR", ...UNBUFFERED, capacities: [1, 2] },
  { words: "Oo,rR", ...UNBUFFERED, capacities: [2] },
  { words: "O,O,o,rr", ...UNBUFFERED, capacities: [2], preemptions: 1 },
  { words: "O,o,U,R", ...UNBUFFERED, capacities: [1], preemptions: 1 },
  { words: "o,O,o,o,r", ...UNBUFFERED, capacities: [2], preemptions: 1 },
  { words: "q,o,q,r", ...UNBUFFERED, ...DEATH, capacities: [2], shift: 1 },
  { words: "q,q,rr", ...UNBUFFERED, capacities: [1, 2], preemptions: 3 },
  { words: "qq,rr", ...UNBUFFERED, capacities: [1], lap: LAST_LAP },
  { words: "q,O,rr", ...UNBUFFERED, capacities: [2], lap: LAST_LAP, shift: 1 },
  // deaths and pauses of either side
  { words: "o,r,r", ...UNBUFFERED, ...DEATH, capacities: [1, 2] },
  { words: "o,R,r", ...UNBUFFERED, ...PAUSE, capacities: [1, 2] },
  { words: "O,R,r", ...UNBUFFERED, ...DEATH, capacities: [1] },
  { words: "q,r,q", ...UNBUFFERED, ...DEATH, capacities: [1, 2] },
  { words: "q,O,r", ...UNBUFFERED, ...PAUSE, capacities: [1, 2] },
  { words: "o,o,rr", ...UNBUFFERED, ...DEATH, capacities: [1, 2] },
  { words: "o,o,RR", ...UNBUFFERED, ...PAUSE, capacities: [1] },
  // closed with offers out
  { words: "o,c,r", ...UNBUFFERED, capacities: [1, 2] },
  { words: "o,o,c,r", ...UNBUFFERED, capacities: [1, 2], preemptions: 1 },
  { words: "O,c,R", ...UNBUFFERED, capacities: [1] },
  { words: "q,c,rr", ...UNBUFFERED, capacities: [1, 2], preemptions: 3 },
  { words: "o,c,r", ...UNBUFFERED, ...DEATH, capacities: [1] },
  { words: "o,c,R", ...UNBUFFERED, ...PAUSE, capacities: [1] },
  { words: "o,oc,R", ...UNBUFFERED, ...DEATH, capacities: [1] },
];

/** Every scenario with one capacity. */
export const SCENARIOS = LIST.flatMap(({ capacities = [2], ...scenario }) =>
  capacities.map((capacity) => ({
    ...scenario,
    ...(scenario.fill && { fill: Math.min(scenario.fill, capacity) }),
    capacity,
  })),
);

/** Longer words for random schedules. */
export const RANDOM_SCENARIOS = [
  { words: "ssss,rrrr,rsrs,c", capacity: 2 },
  { words: "SSS,RRR,sTr,Uc", capacity: 1 },
  { words: "SRS,RSR,UT,c", capacity: 2, fill: 1 },
  { words: "ooo,RRR,Oq,rU", unbuffered: true, capacity: 2 },
  { words: "OOO,OOO,RUr,U", unbuffered: true, capacity: 1 },
  { words: "oO,qO,RU,rc", unbuffered: true, capacity: 3, lap: LAST_LAP },
];
