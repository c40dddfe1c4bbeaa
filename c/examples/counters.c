// Several processes count in one map. Nobody owns it, nothing is locked by hand, and adding is one atomic step.

#define _GNU_SOURCE

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
#include <zeroipc.h>

#define KEY_BYTES 16
#define MOST_WORDS 64
#define ROUNDS 1000

static const char *const texts[] = {"the quick brown fox", "jumps over the lazy dog", "the dog sleeps", "quick fox"};
#define COUNTERS (sizeof texts / sizeof texts[0])

static void must(zeroipc_status status) {
  if (status == ZEROIPC_OK) return;
  fprintf(stderr, "%s\n", zeroipc_error_message());
  exit(1);
}

static zeroipc_map *open_map(const char *segment, zeroipc_memory **memory) {
  zeroipc_map *map;
  must(zeroipc_memory_create(segment, 1 << 16, NULL, memory));
  must(zeroipc_map_create(*memory, "words", KEY_BYTES, sizeof(uint64_t), MOST_WORDS, NULL, &map));
  return map;
}

// Adds 1 for each word of its text, again and again.
static void count(const char *segment, const char *text) {
  zeroipc_memory *memory;
  zeroipc_map *map = open_map(segment, &memory);
  for (int round = 0; round < ROUNDS; round++) {
    char words[64], key[KEY_BYTES];
    snprintf(words, sizeof words, "%s", text);
    for (char *word = strtok(words, " "); word; word = strtok(NULL, " ")) {
      must(zeroipc_text_key(key, sizeof key, word));
      must(zeroipc_map_add_u64(map, key, 1, NULL, ZEROIPC_FOREVER)); // an absent key counts as 0
    }
  }
  zeroipc_map_close(map);
  zeroipc_memory_close(memory);
}

typedef struct line {
  char word[KEY_BYTES + 1];
  unsigned long long count;
} line;

typedef struct table {
  line lines[MOST_WORDS];
  size_t length;
} table;

static bool add_line(const void *key, const void *value, void *context) {
  table *all = context;
  line *next = &all->lines[all->length++];
  uint64_t number;
  memcpy(next->word, key, KEY_BYTES); // a full key has no zero at its end
  memcpy(&number, value, sizeof number);
  next->count = number;
  return all->length < MOST_WORDS;
}

static int by_word(const void *a, const void *b) { return strcmp(((const line *)a)->word, ((const line *)b)->word); }

int main(void) {
  char segment[64];
  snprintf(segment, sizeof segment, "/counters-%d", (int)getpid());
  for (size_t k = 0; k < COUNTERS; k++) {
    if (fork() != 0) continue;
    count(segment, texts[k]);
    return 0;
  }
  while (wait(NULL) > 0) {
  }
  zeroipc_memory *memory;
  zeroipc_map *map = open_map(segment, &memory); // all who counted have gone; the map has stayed
  static table all;
  must(zeroipc_map_each(map, add_line, &all));
  qsort(all.lines, all.length, sizeof all.lines[0], by_word);
  for (size_t k = 0; k < all.length; k++) printf("%-6s %5llu\n", all.lines[k].word, all.lines[k].count);
  zeroipc_map_close(map);
  zeroipc_memory_close(memory);
  must(zeroipc_memory_unlink(segment));
  return 0;
}
