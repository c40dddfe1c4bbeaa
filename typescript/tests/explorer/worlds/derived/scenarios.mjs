// The standing scenarios. Letters are explained in ../derived.mjs.

/** The lap before laps wrap, and the one before the lap field of a line wraps, for capacity 2. */
const LAST_LAP = (1n << 39n) - 1n;
const LAST_LAP_OF_2 = (1n << 38n) - 1n;

const DEATH = { deaths: 1 };
const PAUSE = { pauses: 1 };
/** One derives, another stands by, and only one of them may die: nothing may be skipped. */
const PAIR = { attached: "12", whole: true };

const LIST = [
  { words: "ppp,dd,dd", ...PAIR, capacities: [1, 2] },
  { words: "ppp,dd,dd", ...PAIR, ...DEATH, capacities: [1, 2] },
  { words: "pppp,ddd,ddd", ...PAIR, ...DEATH, capacities: [2], preemptions: 1 },
  { words: "ppp,dd,dd", ...PAIR, ...DEATH, operator: "filter", capacities: [1, 2] },
  { words: "pppp,dd,dd", ...PAIR, ...DEATH, operator: "pairs", capacities: [2, 3] },
  { words: "ppp,dhd,dd", ...PAIR, capacities: [1, 2] },
  { words: "ppp,dh,dd", attached: "12", ...DEATH, capacities: [2] },
  { words: "ppp,dh,adh,dd", attached: "123", whole: true, capacities: [2], preemptions: 1 },
  { words: "ppp,dd,dd,jl", ...PAIR, ...DEATH, subscribers: 1, fewLines: true, capacities: [1, 2], preemptions: 1 },
  { words: "ppp,dd,dd", ...PAIR, ...PAUSE, capacities: [1, 2] },
  // nobody has derived yet, or nobody stood by
  { words: "pp,d,d", capacities: [1, 2] },
  { words: "pp,dd,dd", ...DEATH, capacities: [1, 2] },
  { words: "ppp,d,d", attached: "1", ...DEATH, capacities: [1, 2] },
  { words: "pppp,d,jl,d", attached: "1", ...DEATH, subscribers: 1, fewLines: true, capacities: [1], preemptions: 1 },
  { words: "a,a,a", ...DEATH, subscribers: 2 },
  { words: "pp,dhd,dhd", ...DEATH, capacities: [1] },
  { words: "ppp,dd,dd", policy: "oldest", attached: "12", ...DEATH, capacities: [1, 2] },
  { words: "pp,ad,ad", ...PAUSE, capacities: [1] },
  { words: "pp,d,ad", attached: "1", stood: true, ...DEATH, capacities: [1, 2] },
  // the source holds everything: nothing may be skipped though the line is lost
  { words: "pp,d,jl,d", attached: "1", whole: true, ...DEATH, subscribers: 1, fewLines: true, capacities: [4] },
  // the wraps
  { words: "ppp,dd,dd", ...PAIR, ...DEATH, lap: LAST_LAP, shift: 1 },
  { words: "ppp,dd,dd", ...PAIR, ...DEATH, lap: LAST_LAP_OF_2, shift: 1 },
  // the end
  { words: "ppx,ddd,dd", ...PAIR, ...DEATH, capacities: [1, 2] },
  { words: "px,dhd,dd", ...PAIR, capacities: [2] },
  // waiting
  { words: "WWW,dd,Sd", ...PAIR, ...DEATH, capacities: [1], preemptions: 1 },
  { words: "WW,ddd,S", ...PAIR, ...DEATH, capacities: [1] },
  { words: "pp,dh,S", ...PAIR, capacities: [2] },
  { words: "WW,h,Sdd", ...PAIR, capacities: [1] },
  { words: "px,dd,S", ...PAIR, capacities: [2] },
  { words: "p,h,S,S", attached: "123", whole: true, capacities: [2], preemptions: 1 },
];

/** Every scenario with one capacity. */
export const SCENARIOS = LIST.flatMap(({ capacities = [2], ...scenario }) =>
  capacities.map((capacity) => ({ ...scenario, capacity })),
);

/** Longer words for random schedules. */
export const RANDOM_SCENARIOS = [
  { words: "pppppp,dddd,dddd,dddd", attached: "123", capacity: 2 },
  { words: "pppppp,ddhdd,dhddd,ahd", capacity: 2, operator: "filter" },
  { words: "pppppp,dddd,ddd,jljl", attached: "1", capacity: 3, subscribers: 2, fewLines: true, operator: "pairs" },
  // One that is paused as it wakes another delays that one by slices, which are few here.
  { words: "WWWWW,dddd,Sddd,Sdd", attached: "123", capacity: 1, pauses: 0 },
];
