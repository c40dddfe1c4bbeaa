// The standing scenarios of select. Letters are explained in ../select.mjs; each is run at each of its capacities.

const DEATH = { deaths: 1 };
const PAUSE = { pauses: 1 };
const UNBUFFERED = { unbuffered: true };
const MIXED = { unbuffered: true, mixed: true };

const LIST = [
  // buffered: receives, sends, both
  { words: "Z12,s,s1", capacities: [1] },
  { words: "Z12,R,s,s1", capacities: [1], preemptions: 1 },
  { words: "Y12,Z12,s,s1", capacities: [1], preemptions: 1 },
  { words: "Z34,r,r1", capacities: [1], fill: 1 },
  { words: "Z14,S,r1", capacities: [1], fill: 1 },
  { words: "Z14,Z23", capacities: [1], preemptions: 3 },
  { words: "Z12,c", capacities: [1] },
  { words: "Z34,c", capacities: [1], fill: 1 },
  { words: "z12,s,s1", capacities: [1] },
  { words: "z34z12,z12z34", capacities: [1] },
  { words: "Y12,R,s,s1", capacities: [1], preemptions: 1, ...DEATH },
  { words: "Z12,R1,s1", capacities: [1], ...PAUSE },
  // offering on one channel
  { words: "Z32,R", capacities: [1], ...UNBUFFERED },
  { words: "Z32,o1", capacities: [1], ...UNBUFFERED },
  { words: "Z32,R,o1R1", capacities: [1], ...UNBUFFERED, preemptions: 1 },
  { words: "Z32,Z14", capacities: [1, 2], ...UNBUFFERED },
  { words: "Z23,Z41", capacities: [1], ...UNBUFFERED },
  { words: "Y32,Y14", capacities: [1], ...UNBUFFERED, preemptions: 1 },
  { words: "Z31,Z13", capacities: [1, 2], ...UNBUFFERED },
  { words: "Z31,o,R", capacities: [2], ...UNBUFFERED, preemptions: 1 },
  { words: "Y31,r", capacities: [1], ...UNBUFFERED },
  { words: "Y31,o,r", capacities: [2], ...UNBUFFERED, preemptions: 1 },
  { words: "z31,R,r", capacities: [1], ...UNBUFFERED },
  { words: "z32,z14", capacities: [1], ...UNBUFFERED, preemptions: 3 },
  { words: "Z31,R", capacities: [1], ...UNBUFFERED },
  { words: "Z31,R,R", capacities: [1], ...UNBUFFERED },
  { words: "Z32,o,rr", capacities: [1], ...UNBUFFERED, preemptions: 1 },
  { words: "Z32,c", capacities: [1], ...UNBUFFERED },
  { words: "Z32,c1,r", capacities: [1], ...UNBUFFERED },
  { words: "Y32,c,r", capacities: [1], ...UNBUFFERED },
  { words: "Z32,r,s1", capacities: [1], ...MIXED },
  { words: "Z34,R,r1", capacities: [1], fill: 1, ...MIXED },
  { words: "Y34,r,r1", capacities: [1], fill: 1, ...MIXED, preemptions: 1 },
  // offering on either of two
  { words: "Z34,R", capacities: [1], ...UNBUFFERED },
  { words: "Z34,R1", capacities: [1], ...UNBUFFERED },
  { words: "Z34,R,R1", capacities: [1], ...UNBUFFERED, preemptions: 1 },
  { words: "Y34,R1", capacities: [1], ...UNBUFFERED, preemptions: 1 },
  { words: "Z34,Z12", capacities: [1], ...UNBUFFERED, preemptions: 1 },
  { words: "Z34,Z21", capacities: [1], ...UNBUFFERED, preemptions: 1 },
  { words: "z34,r,r1", capacities: [1], ...UNBUFFERED },
  { words: "Z34,c1", capacities: [1], ...UNBUFFERED },
  // deaths and pauses
  { words: "Z32,R,o1", capacities: [1], ...UNBUFFERED, ...DEATH, preemptions: 1 },
  { words: "Z32,Z14", capacities: [1], ...UNBUFFERED, ...DEATH, preemptions: 1 },
  { words: "Z32,Z14", capacities: [1], ...UNBUFFERED, ...PAUSE, preemptions: 1 },
  { words: "Y32,r,q1", capacities: [1], ...UNBUFFERED, ...DEATH, preemptions: 1 },
  { words: "Z34,R1", capacities: [1], ...UNBUFFERED, ...DEATH, preemptions: 1 },
  { words: "z32,r,q1", capacities: [1], ...UNBUFFERED, ...DEATH },
];

/** Every scenario with one capacity. */
export const SELECTS = LIST.flatMap(({ capacities, ...scenario }) =>
  capacities.map((capacity) => ({ ...scenario, capacity })),
);

/** Longer words for random schedules. */
export const RANDOM_SELECTS = [
  { words: "Z12Z12,ss1s,Y34r,c", capacity: 1 },
  { words: "Z32Z14,Z14Z32,Y31", unbuffered: true, capacity: 1 },
  { words: "Z34Z34,RR1,R1R", unbuffered: true, capacity: 2 },
  { words: "Y31Y13,Z13,o,R", unbuffered: true, capacity: 2 },
];
