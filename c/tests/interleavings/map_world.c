// Maps in the explorer: s sets key 1, t key 2, u key 3; i inserts key 1; g gets key 1, h key 2; d removes key 1,
// e key 2. All keys have the same home, for there is one group.

#include <limits.h>

#include "explore.h"
#include "keyed.h"

#define KEYS 3

typedef struct item {
  int64_t value, same;
} item;

static void prepare(zeroipc_memory *memory, const scenario *s) {
  zeroipc_map *map;
  const uint64_t seed = 7;
  zeroipc_keyed_options options = {.spares = s->spares ? (uint32_t)s->spares : MOST_PARTICIPANTS + 1, .seed = &seed};
  CHECK_OK(zeroipc_map_create(memory, "m", 8, sizeof(item), (uint32_t)s->capacity, &options, &map));
  for (int64_t key = 1; key <= s->fill; key++) CHECK_OK(zeroipc_map_try_set(map, &key, &(item){key, key}));
  zeroipc_map_close(map);
}

static void *open_map(zeroipc_memory *memory) {
  zeroipc_map *map;
  CHECK_OK(zeroipc_map_open(memory, "m", 8, sizeof(item), 0, &map));
  return map;
}

// A torn item is one that nobody made.
static int64_t value_of(const item *got) { return got->value == got->same ? got->value : -1000 - got->value; }

static int64_t key_of(char letter) {
  switch (letter) {
    case 't':
    case 'h':
    case 'e': return 2;
    case 'u': return 3;
    default: return 1;
  }
}

static void get(record *performed, zeroipc_map *map, int64_t key) {
  item one;
  performed->status = zeroipc_map_get(map, &key, &one);
  performed->value = performed->status ? 0 : value_of(&one);
}

static void perform(participant *p, char letter) {
  zeroipc_map *map = p->handle;
  record *performed = p->now;
  int64_t key = key_of(letter);
  item one;
  switch (letter) {
    case 'g':
    case 'h':
      get(performed, map, key);
      break;
    case 'd':
    case 'e':
      performed->status = zeroipc_map_remove(map, &key);
      break;
    default:
      one.value = one.same = performed->value = p->next++;
      performed->status =
          letter == 'i' ? zeroipc_map_try_insert(map, &key, &one) : zeroipc_map_try_set(map, &key, &one);
  }
}

// --- the model: the value of each key, 0 where it is absent ---

static void begin(state *model, const scenario *s) {
  for (int64_t key = 1; key <= s->fill; key++) model->words[key] = key;
}

static bool is_full(const state *model, const scenario *s) {
  int entries = 0;
  for (int key = 1; key <= KEYS; key++) entries += model->words[key] != 0;
  return entries == s->capacity;
}

static bool apply(state *model, const record *op, bool cut, const scenario *s) {
  int64_t *at = &model->words[key_of(op->letter)];
  switch (op->letter) {
    case 'g':
    case 'h':
      return cut || (op->status == (*at ? ZEROIPC_OK : ZEROIPC_ABSENT) && op->value == *at);
    case 'd':
    case 'e':
      if (!cut && op->status != (*at ? ZEROIPC_OK : ZEROIPC_ABSENT)) return false;
      *at = 0;
      return true;
    default:
      if (!cut && op->status == ZEROIPC_REFUSED) return op->letter == 'i' && *at != 0;
      if (!cut && op->status == ZEROIPC_NO_ROOM) return *at == 0 && is_full(model, s);
      if (!cut && op->status == ZEROIPC_BUSY) return *at == 0 || s->spares; // somebody adds a key of the same home
      if (!cut && op->status != ZEROIPC_OK) return false;
      if ((op->letter == 'i' && *at != 0) || (*at == 0 && is_full(model, s))) return false;
      *at = op->value;
      return op->value != 0;
  }
}

static const char *drain(participant *checker, const scenario *s) {
  (void)s;
  const char letters[] = {'g', 'h'};
  for (int k = 0; k < 2; k++) {
    record found = {0};
    get(&found, checker->handle, key_of(letters[k]));
    if (found.status > 0) return "corrupt at the end";
    note(checker, letters[k], found.value, found.status);
  }
  return NULL;
}

static bool count_each(const void *key, const void *value, void *context) {
  (void)value;
  uint32_t *seen = context;
  uint64_t number;
  memcpy(&number, key, sizeof number);
  if (number > 0 && number <= KEYS) seen[number]++;
  return true;
}

// No key is there twice; the capacity is exact, twice over. A participant that is paused may have the lock.
static const char *whole(participant *checker, const scenario *s, int paused) {
  zeroipc_map *map = checker->handle;
  uint32_t seen[KEYS + 1] = {0};
  if (zeroipc_map_each(map, count_each, seen)) return "it cannot be iterated";
  for (int key = 1; key <= KEYS; key++)
    if (seen[key] > 1) return "a key is there twice";
  if (paused || s->spares) return NULL;
  for (int round = 0; round < 2; round++) {
    if (zeroipc_map_clear(map) || zeroipc_map_size(map) != 0) return "it cannot be cleared";
    for (int64_t key = 10; key < 10 + s->capacity; key++)
      if (zeroipc_map_try_set(map, &key, &(item){key, key})) return "it cannot be filled";
    int64_t more = 99;
    if (zeroipc_map_try_set(map, &more, &(item){9, 9}) != ZEROIPC_NO_ROOM) return "more than the capacity fits";
  }
  return NULL;
}

static const world map_world = {
    .name = "map",
    .segment_bytes = 65536,
    .prepare = prepare,
    .open = open_map,
    .handle_bytes = sizeof(keyed),
    .perform = perform,
    .begin = begin,
    .apply = apply,
    .drain = drain,
    .whole = whole,
};

static const scenario scenarios[] = {
    {"s,sg,g", 2, 2, 1, 0, 1, 0, 0, 0},  {"i,i,g", 2, 2, 1, 0, 0, 0, 0, 0},   {"sd,sg", 2, 3, 1, 0, 0, 0, 0, 0},
    {"ds,gg,s", 2, 2, 1, 0, 1, 0, 0, 0}, {"s,t,u", 2, 2, 1, 0, 0, 0, 0, 0},   {"sd,te,gh", 2, 2, 0, 0, 0, 0, 0, 0},
    {"st,de,g", 2, 2, 1, 0, 0, 0, 0, 0}, {"s,t,gh", 2, 2, 0, 1, 0, 0, 0, 0},  {"ss,gg", 1, 3, 0, 1, 1, 0, 0, 0},
    {"id,id,i", 1, 2, 1, 0, 0, 0, 0, 0}, {"s,sg,d", 2, 2, 0, 0, 1, 0, 0, 1},  {"i,i,t", 2, 2, 0, 0, 0, 0, 0, 1},
};

static const mutant mutants[] = {
    {"get: the copy is not proved", "buckets.h", "return load64(bucket) == seen ? ZEROIPC_OK : ZEROIPC_BUSY;",
     "return ZEROIPC_OK;", {"g,ss,s", 2, 3, 0, 0, 1, 0, 0, 0}},
    {"add: does not look again with the stripe in hand", "keyed.c",
     "status = find(t, key, before, expected, &at); // N4", "status = ZEROIPC_ABSENT; // N4",
     {"i,i", 2, 2, 0, 0, 0, 0, 0, 0}},
    {"add: without a stripe", "stripes.c", "if (owner != 0 && zi_alive(t->s.memory, owner)) return ZEROIPC_BUSY;", "",
     {"i,i", 2, 2, 0, 0, 0, 0, 0, 0}},
    {"stripe: not taken over from the dead", "stripes.c",
     "if (owner != 0 && zi_alive(t->s.memory, owner)) return ZEROIPC_BUSY;", "if (owner != 0) return ZEROIPC_BUSY;",
     {"s,t", 2, 1, 1, 0, 0, 0, 0, 0}},
    {"claim: a block that is being written is free", "pairs.c",
     "if ((word & WRITING) != 0 && zi_alive(t->s.memory, (uint32_t)(word & BLOCK_MASK))) {", "if (false) {",
     {"s,t,h", 2, 2, 0, 0, 2, 0, 1, 0}},
    {"claim: a block that a bucket names is free", "pairs.c", "return !is_full(named) || block_in(named) != block;",
     "return true;", {"s,t,g", 2, 1, 0, 0, 2, 0, 1, 0}},
    {"add: the value is written after it is published", "keyed.c",
     "if (!prepare(t, spot->bucket, block_in(places->vacant.word), key, change, pair)) return ZEROIPC_BUSY; // N6",
     "if (pair->word == 0 && !zi_claim_pair(t, block_in(places->vacant.word), pair)) return ZEROIPC_BUSY;",
     {"s,g", 2, 1, 0, 0, 0, 0, 0, 0}},
    {"erase: by a store", "keyed.c", "return cas64(bucket, seen, changed(seen, VACANT, block_in(seen)));",
     "store64(bucket, changed(seen, VACANT, block_in(seen))); return true;", {"d,dt", 1, 2, 0, 0, 1, 0, 0, 0}},
};

const suite map_suite = {&map_world, scenarios, sizeof scenarios / sizeof scenarios[0], mutants,
                         sizeof mutants / sizeof mutants[0]};
