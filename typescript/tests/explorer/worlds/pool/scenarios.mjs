// The standing scenarios. Letters are explained in ../pool.mjs; a scenario is run with each of its numbers of blocks and cells.

/** The generation before the last. */
const LAST = (1n << 39n) - 2n;

const DEATH = { deaths: 1 };
const PAUSE = { pauses: 1 };

const LIST = [
  // leases
  {
    words: "ar,ar",
    sizes: [
      [1, 1],
      [2, 1],
    ],
    preemptions: 3,
  },
  {
    words: "ara,ar,ar",
    sizes: [
      [1, 1],
      [2, 1],
    ],
  },
  {
    words: "arx,arx",
    sizes: [
      [1, 1],
      [2, 1],
    ],
    preemptions: 3,
  },
  {
    words: "aarr,aa",
    sizes: [
      [2, 1],
      [3, 1],
    ],
  },
  {
    words: "ar,a,ar",
    ...DEATH,
    sizes: [
      [1, 1],
      [2, 1],
    ],
  },
  { words: "arar,ar,a", ...PAUSE, sizes: [[2, 1]] },
  {
    words: "a,a,a",
    deaths: 2,
    sizes: [
      [1, 1],
      [2, 1],
    ],
  },
  { words: "ac,ar,a", ...DEATH, sizes: [[1, 1]] },
  { words: "ar,ca,a", ...DEATH, sizes: [[2, 1]] },
  { words: "arx,arx", ...DEATH, sizes: [[1, 1]], generation: LAST, preemptions: 3 },
  // handing over
  {
    words: "as,vr",
    sizes: [
      [1, 1],
      [2, 2],
    ],
    preemptions: 3,
  },
  {
    words: "asas,vrvr",
    sizes: [
      [1, 1],
      [2, 1],
      [2, 2],
    ],
  },
  {
    words: "as,as,vvr",
    sizes: [
      [2, 1],
      [2, 2],
    ],
  },
  {
    words: "as,v,vr",
    sizes: [
      [1, 1],
      [2, 2],
    ],
    preemptions: 3,
  },
  {
    words: "asas,vr,vr",
    sizes: [
      [2, 1],
      [2, 2],
    ],
  },
  {
    words: "as,vr",
    ...DEATH,
    sizes: [
      [1, 1],
      [2, 1],
      [2, 2],
    ],
    preemptions: 3,
  },
  {
    words: "as,vr,a",
    ...DEATH,
    sizes: [
      [1, 1],
      [2, 1],
    ],
  },
  { words: "as,vr,as", ...DEATH, sizes: [[2, 1]] },
  {
    words: "as,v,va",
    ...DEATH,
    sizes: [
      [1, 1],
      [2, 2],
    ],
  },
  { words: "as,vr,a", deaths: 2, sizes: [[1, 1]] },
  { words: "as,vr,as", ...PAUSE, sizes: [[2, 1]] },
  {
    words: "asa,vr,vr",
    ...PAUSE,
    sizes: [
      [1, 1],
      [2, 2],
    ],
  },
  { words: "as,vs,v", ...DEATH, sizes: [[1, 1]] },
  { words: "asc,v,c", ...DEATH, sizes: [[1, 1]] },
  { words: "asvr,asvr", ...DEATH, sizes: [[2, 1]], generation: LAST },
  { words: "asvr,asvr", sizes: [[1, 1]], generation: LAST, preemptions: 3 },
  // several queues, and queues that are bound when they are needed
  { words: "as,vs1,v1r", queues: 2, sizes: [[1, 1]], ...DEATH },
  { words: "as,as1,vv1", queues: 2, sizes: [[2, 1]], ...DEATH },
  { words: "as,vr,a", unbound: true, sizes: [[1, 1]], ...DEATH },
  { words: "as,as1,a", unbound: true, queues: 2, sizes: [[2, 1]], ...DEATH, preemptions: 1 },
  { words: "as1,vr,as", unbound: true, queues: 2, sizes: [[2, 1]] },
  // waiting
  { words: "w,w,ar", sizes: [[1, 1]] },
  { words: "ar,wr,wr", sizes: [[1, 1]] },
  { words: "ar,ar,ww", sizes: [[2, 1]] },
  { words: "t,w,ar", sizes: [[1, 1]] },
  { words: "V,V,asas", sizes: [[2, 2]] },
  { words: "aS,aS,vv", sizes: [[2, 1]] },
  { words: "k,V,asas", sizes: [[2, 2]] },
  { words: "aSaS,VrVr", sizes: [[2, 1]] },
  { words: "ar,w,w", ...DEATH, sizes: [[1, 1]] },
  { words: "a,w,w", ...DEATH, sizes: [[1, 1]] },
  { words: "V,V,asas", ...DEATH, sizes: [[2, 2]] },
  { words: "aS,aS,vv", ...DEATH, sizes: [[2, 1]] },
  { words: "aS,v,as", ...PAUSE, sizes: [[2, 1]] },
];

/** Every scenario with one number of blocks and of cells. */
export const SCENARIOS = LIST.flatMap(({ sizes, ...scenario }) =>
  sizes.map(([blocks, cells]) => ({ ...scenario, blocks, cells })),
);

/** Longer words for random schedules. */
export const RANDOM_SCENARIOS = [
  { words: "asvrarx,vrasar,arasv", blocks: 2, cells: 2 },
  { words: "aasrs,vrvs,vrav,c", blocks: 3, cells: 2 },
  { words: "asas1,vs1,v1rv1r,a", blocks: 2, cells: 1, queues: 2 },
  { words: "asas,vrvr,as1v1,ca", blocks: 3, cells: 1, queues: 2, unbound: true },
  { words: "aSaS,VrV,wrw,ar", blocks: 2, cells: 1, generation: LAST },
  { words: "wrwr,trtr,arar,c", blocks: 1, cells: 1 },
];
