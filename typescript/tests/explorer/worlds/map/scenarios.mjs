// The standing scenarios. Letters are explained in ../map.mjs. `shape` is groups x places; each is run with a death and with a pause.

const list = (words, prefill, homes, more = {}) => ({ words, prefill, homes, ...more });

/** With one bucket a group. */
const NARROW = [
  // two groups, both with a place
  list("s1e1,g1g1", "2", "0000"), // torn, another key's value, stale
  list("s1s1,g1g1", "1", "0000"), // changes against looks
  list("s1,s1,e1", "", "0000"), // a key twice
  list("i1,i1,e1", "", "0000"),
  list("i1e1,i1e1", "", "0000"),
  list("s1,s1e1", "2", "0000"), // change against erase
  list("c1,c1,s1", "1", "0000"), // one compare-and-set wins
  list("c1,e1i1", "1", "0000"), // added again elsewhere, against compare-and-set
  list("d1,d1,s1", "1", "0000"),
  list("e1e2s2,g2", "12", "0000"), // the key comes back nearer than the reader looked
  list("e1s3,g2g3", "12", "0000"), // erased space used by another key inside a chain
  list("e1s2,s3", "1", "0100"), // full, falsely
  list("s3,e1,s4", "12", "0000"), // full, exactly
  list("s1,s2,s3", "", "0100"), // stripes compete for the last places
  list("s1e1,s2e2,g1", "", "0100"), // chains that cross stripes
  list("s3,e1s2,e2s1,e1s2", "1", "0100"), // full must be proved
  list("e2,s3,g3", "12", "0000", { groups: 3, capacity: 3 }), // reach is raised and lowered
  list("e3s3,e2s2,g3", "123", "0000", { groups: 3, capacity: 3 }),
  list("e2s2,e3,g2", "123", "0010", { groups: 3, capacity: 3 }), // chains of two homes
  list("e3,s3s3,g3", "123", "0000", { groups: 3, capacity: 3 }),
  list("e3s4,s3,g3", "123", "0000", { groups: 4, capacity: 4 }),
  list("e4,s3,g3", "1234", "0022", { groups: 4, capacity: 4 }),
  // fewer places than buckets: they move
  list("s1,s2", "", "2200", { groups: 3, capacity: 2 }),
  list("s2,g2,e1", "1", "0200", { groups: 3, capacity: 2 }),
  list("s2,s3", "1", "0220", { groups: 3, capacity: 2 }),
  list("s2,s3,e1", "1", "0230", { groups: 4, capacity: 2 }),
  list("e1s3,e2s4", "12", "0123", { groups: 4, capacity: 2 }),
  list("e1s2,s3,g2", "1", "0230", { groups: 4, capacity: 1 }),
  list("s1,s2,s3", "", "2330", { groups: 4, capacity: 2 }),
  // waiting for a stripe
  list("S1,S2", "", "0000"),
  list("S1,I1,g1", "", "0000"),
  list("S1e1,S2,S3", "", "0000", { groups: 3, capacity: 3 }),
  // counting
  list("a1,a1,g1", "", "0000", { counting: true }),
  list("a1a1,a1e1", "2", "0000", { counting: true }),
  // everything
  list("z0,s1,g2", "12", "0000"),
  // as many spares as writers, none beyond
  list("s1,s1,e1s1", "1", "0000", { spares: 3 }),
  // before the wraps
  list("s1e1,s1e1", "", "0000", { late: true }),
  list("s2,s3,e1", "1", "0230", { groups: 4, capacity: 2, late: true }),
];

/** With two buckets a group. */
const WIDE = [
  list("s1,s2,s3", "4", "0000"),
  list("e1s1,s2e2,g1", "134", "0010"),
  list("i1,i1,g1", "234", "0101"),
  list("s1,s2e2,g1", "34", "0001", { capacity: 3 }),
  list("e3s1,s2", "34", "1101", { capacity: 2 }),
];

const DEATH = { deaths: 1 };
const PAUSE = { pauses: 1 };

const withStops = (scenarios) =>
  scenarios.flatMap((scenario) => [
    { ...scenario, ...DEATH },
    { ...scenario, ...PAUSE },
  ]);

export const SCENARIOS = { narrow: withStops(NARROW), wide: withStops(WIDE) };

const random = (words, prefill, homes, more = {}) => ({ words, prefill, homes, ...DEATH, ...PAUSE, ...more });

export const RANDOM_SCENARIOS = {
  narrow: [
    random("s1e1s2g1,s2e2s1g2,s3g1e3", "1", "0010", { groups: 3, capacity: 2 }),
    random("s1e1i1,i1e1s2,c2d2s2,g1g2g3", "2", "0000", { groups: 3, capacity: 3 }),
    random("s1e1s2e2,s3e3s4e4,g1g2g3", "", "0123", { groups: 4, capacity: 2 }),
    random("S1e1S2e2,S1e1S3e3,S2e2", "", "0000", { groups: 3, capacity: 2 }),
  ],
  wide: [random("s1e1s2g1,s2e2s1g2,s3g1e3", "1", "0010", { capacity: 3 })],
};
