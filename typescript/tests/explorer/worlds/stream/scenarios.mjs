// The standing scenarios. Letters are explained in ../stream.mjs; a scenario is run at each of its capacities.

/** The lap before laps wrap. */
const LAST_LAP = (1n << 39n) - 1n;
/** The lap before the lap field of a line or block word wraps, for capacity 2 (one bit of index) and 3 (two bits). */
const LAST_LAP_OF_2 = (1n << 38n) - 1n;
const LAST_LAP_OF_3 = (1n << 37n) - 1n;

const DEATH = { deaths: 1 };
const PAUSE = { pauses: 1 };
const OLDEST = { policy: "oldest" };
const NEWEST = { policy: "newest" };

const LIST = [
  // block: nothing is lost from the start on
  { words: "pppp,err", capacities: [1, 2, 3] },
  { words: "pp,pp,er", capacities: [1, 2] },
  { words: "pp,pp,jr", capacities: [1, 2], preemptions: 3 },
  { words: "ppp,er,jr", capacities: [1, 2] },
  { words: "ppp,erl,er", capacities: [2] },
  { words: "ppp,b1rr,k", capacities: [2] },
  { words: "pp,pp,er", ...DEATH, capacities: [1, 2] },
  { words: "ppp,erl,er", ...DEATH, capacities: [1, 2] },
  { words: "pp,pp,jr", ...PAUSE, capacities: [2] },
  { words: "P,P,eR", ...DEATH, capacities: [2, 3] },
  { words: "ppp,ekk", ...DEATH, capacities: [1, 2] },
  // an unused stream, and the wraps
  { words: "pp,p,err", capacities: [2, 3], unused: true, lap: 0n },
  { words: "ppp,err", ...DEATH, capacities: [2], lap: LAST_LAP, shift: 1 },
  { words: "ppp,err", ...DEATH, capacities: [1], lap: LAST_LAP },
  { words: "ppp,erlj", ...DEATH, capacities: [2], lap: LAST_LAP_OF_2, shift: 1 },
  { words: "ppp,er,jr", capacities: [3], lap: LAST_LAP_OF_3, shift: 2 },
  { words: "ppp,err", ...OLDEST, capacities: [2], lap: LAST_LAP, shift: 1 },
  // drop-oldest: what is lost is counted exactly
  { words: "pppp,err", ...OLDEST, capacities: [1, 2, 3] },
  { words: "pp,pp,er", ...OLDEST, capacities: [1, 2] },
  { words: "pp,pp,jrr", ...OLDEST, ...DEATH, capacities: [2] },
  { words: "PP,eRr", ...OLDEST, ...PAUSE, capacities: [2] },
  { words: "pp,o,o", ...OLDEST, capacities: [1, 2] },
  // drop-newest
  { words: "ppp,err", ...NEWEST, capacities: [1, 2] },
  { words: "pp,p,er", ...NEWEST, ...DEATH, capacities: [1, 2] },
  // close
  { words: "pp,x,err", capacities: [1, 2], preemptions: 3 },
  { words: "pp,xp,x", ...DEATH, capacities: [1, 2] },
  { words: "pp,x,err", ...OLDEST, ...DEATH, capacities: [2] },
  { words: "pp,xp,err", capacities: [2], lap: LAST_LAP, shift: 1 },
  { words: "ppx,jr,p", ...PAUSE, capacities: [1, 2] },
  // looking, few lines, few spares
  { words: "ppp,ox,o", capacities: [1, 2], unused: true, lap: 0n },
  { words: "el,el,jr,p", capacities: [2], subscribers: 1, fewLines: true, preemptions: 1 },
  { words: "e,er,pp", ...DEATH, capacities: [2], subscribers: 1, fewLines: true },
  { words: "pp,pp,er", ...PAUSE, capacities: [2], spares: 1, fewSpares: true },
  // waiting
  { words: "ew,ew,pp", capacities: [1, 2], preemptions: 1 },
  { words: "jw,pp", capacities: [1], preemptions: 3 },
  { words: "ew,W,Wl", capacities: [1], preemptions: 1, fill: 1 },
  { words: "err,WWW", capacities: [1, 2] },
  { words: "erkl,WW,W", capacities: [1], preemptions: 1 },
  { words: "eR,WW,W", capacities: [2], preemptions: 1, fill: 1 },
  { words: "jww,px", capacities: [1] },
  { words: "er,WW,x", capacities: [1] },
  { words: "et,WT,p", capacities: [1] },
  { words: "jw,jw,P", ...DEATH, capacities: [2], preemptions: 1, slotGap: 70 },
  { words: "er,WWW", ...DEATH, capacities: [1, 2] },
  { words: "jr,er,WWW", ...DEATH, capacities: [1], preemptions: 1 },
  { words: "jw,pp", ...PAUSE, capacities: [1] },
];

/** Every scenario with one capacity. */
export const SCENARIOS = LIST.flatMap(({ capacities = [2], ...scenario }) =>
  capacities.map((capacity) => ({ ...scenario, fill: Math.min(scenario.fill ?? 0, capacity), capacity })),
);

/** Longer words for random schedules. */
export const RANDOM_SCENARIOS = [
  { words: "pppppp,errrl,jrrr", capacity: 2 },
  { words: "pPpp,pPp,eRrkl,b1rr", capacity: 3, fill: 1 },
  { words: "ppppp,pppp,errrr", capacity: 1, policy: "oldest" },
  { words: "ppppp,xpp,errlj,jkr", capacity: 2, lap: LAST_LAP },
  { words: "PPP,jRrR,err", capacity: 3, lap: LAST_LAP_OF_3, shift: 1, policy: "oldest" },
  // One that is paused as it wakes another delays that one by slices, which are few here.
  { words: "WWW,WW,errrl,jww", capacity: 1, pauses: 0 },
  { words: "ppp,pp,erleljl,k", capacity: 2, subscribers: 2, policy: "newest" },
];
