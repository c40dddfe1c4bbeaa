// Reading vectors: SPECIFICATION.md "Vectors".

#include "vectors.h"

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include "memory.h"

#define MOST_IDS 16

struct vector {
  size_t size;
  uint8_t *bytes, *masked;
  size_t ids[MOST_IDS]; // where the segment's id stands
  int id_count;
};

// One token of the column of bytes: "4D", "00x32", "..x4", "id".
static size_t read_token(struct vector *vector, size_t at, const char *token) {
  if (strcmp(token, "id") == 0) {
    CHECK(vector->id_count < MOST_IDS);
    vector->ids[vector->id_count++] = at;
    return at + 4;
  }
  long times = token[2] == 'x' ? strtol(token + 3, NULL, 10) : 1;
  for (long k = 0; k < times; k++, at++) {
    CHECK(at < vector->size);
    if (token[0] == '.') vector->masked[at] = 1;
    else vector->bytes[at] = (uint8_t)strtol((char[]){token[0], token[1], 0}, NULL, 16);
  }
  return at;
}

static struct vector read_vector(const char *name) {
  struct vector vector = {0};
  char path[200], line[600];
  snprintf(path, sizeof path, "../vectors/%s.txt", name);
  FILE *file = fopen(path, "r");
  if (!file) fail_at(__FILE__, __LINE__, "there is no %s: run the tests in c/", path);
  while (fgets(line, sizeof line, file)) {
    if (sscanf(line, "size %zu", &vector.size) == 1) {
      vector.bytes = calloc(1, vector.size);
      vector.masked = calloc(1, vector.size);
    }
    if (line[0] != '+') continue;
    char *column = strchr(line, '|');
    CHECK(column && vector.bytes);
    size_t at = (size_t)strtoul(line + 1, NULL, 16);
    char *end = strchr(column + 1, '|');
    CHECK(end);
    *end = 0;
    for (char *token = strtok(column + 1, " "); token; token = strtok(NULL, " ")) at = read_token(&vector, at, token);
  }
  fclose(file);
  CHECK(vector.bytes);
  return vector;
}

static void set_id(struct vector *vector, uint32_t id) {
  for (int k = 0; k < vector->id_count; k++) memcpy(vector->bytes + vector->ids[k], &id, sizeof id);
}

static void write_and_compare(const script *script, struct vector *vector) {
  zeroipc_memory_options options = {
      .exclusive = true, .max_entries = script->max_entries, .max_peers = 2, .label = "vector"};
  zeroipc_memory *memory;
  CHECK_OK(zeroipc_memory_create(test_name(), vector->size, &options, &memory));
  script->write(memory);
  set_id(vector, memory->segment_id);
  int different = 0;
  for (size_t at = 0; at < vector->size; at++) {
    if (vector->masked[at] || vector->bytes[at] == memory->base[at]) continue;
    if (different++ < 20)
      fprintf(stderr, "vector %s: +0x%zX: %02X, written %02X\n", script->name, at, vector->bytes[at], memory->base[at]);
  }
  CHECK_EQUAL(different, 0);
  end_memory(memory);
}

static void open_and_read(const script *script, struct vector *vector) {
  set_id(vector, 1);
  const char *name = test_name();
  char path[128];
  snprintf(path, sizeof path, "/dev/shm%s", name);
  int fd = open(path, O_RDWR | O_CREAT | O_EXCL, 0600);
  CHECK(fd >= 0 && write(fd, vector->bytes, vector->size) == (ssize_t)vector->size);
  close(fd);
  zeroipc_memory *memory;
  CHECK_OK(zeroipc_memory_open(name, 0, NULL, &memory));
  script->read(memory);
  end_memory(memory);
}

void play(const script *script) {
  struct vector vector = read_vector(script->name);
  write_and_compare(script, &vector);
  open_and_read(script, &vector);
  free(vector.bytes);
  free(vector.masked);
}
