#include "structure.h"

#include <stdio.h>

#define MOST_SPARE_BYTES ((uint32_t)1 << 18)

static const char *text_of_kind(uint32_t kind, char *out) {
  for (int k = 0; k < 4; k++) {
    char letter = (char)(kind >> (8 * k) & 0xff);
    out[k] = letter >= ' ' && letter <= '~' ? letter : '?';
  }
  out[4] = 0;
  return out;
}

// Compares the header with what is wanted, and reads the shape into private memory.
static zeroipc_status check(zeroipc_memory *memory, const char *name, const zi_wanted *wanted,
                            const zeroipc_entry *entry, structure *out) {
  uint8_t *base = memory->base + entry->offset;
  uint32_t kind = fixed32(base + STRUCTURE_KIND), elem_size = fixed32(base + STRUCTURE_ELEM_SIZE);
  uint32_t capacity = fixed32(base + STRUCTURE_CAPACITY);
  char letters[5];
  if (kind != wanted->kind)
    return zi_fail(ZEROIPC_KIND_MISMATCH, "\"%s\" is a structure of kind '%s', asked for %s", name,
                   text_of_kind(kind, letters), wanted->kind_name);
  if (elem_size != wanted->elem_size)
    return zi_fail(ZEROIPC_SHAPE_MISMATCH, "%s \"%s\": stored element size %u, asked for %zu", wanted->kind_name, name,
                   elem_size, wanted->elem_size);
  if (wanted->capacity != 0 && capacity != wanted->capacity)
    return zi_fail(ZEROIPC_SHAPE_MISMATCH, "%s \"%s\": stored capacity %u, asked for %u", wanted->kind_name, name,
                   capacity, wanted->capacity);
  *out = (structure){.memory = memory,
                     .kind_name = wanted->kind_name,
                     .base = base,
                     .bytes = entry->size,
                     .owner = memory->owner,
                     .elem_size = elem_size,
                     .capacity = capacity,
                     .stride = fixed32(base + STRUCTURE_STRIDE)};
  memcpy(out->name, entry->name, sizeof out->name);
  if (capacity == 0) return zi_corrupt(out, "its capacity is 0");
  zi_memory_retain(memory);
  return ZEROIPC_OK;
}

zeroipc_status zi_open_structure(zeroipc_memory *memory, const char *name, const zi_wanted *wanted, int64_t timeout_ns,
                                 structure *out) {
  zeroipc_entry entry;
  zeroipc_status status = zeroipc_table_find(memory, name, &entry);
  if (status == ZEROIPC_NOT_FOUND && timeout_ns != 0) {
    status = zeroipc_table_wait(memory, name, timeout_ns);
    if (!status) status = zeroipc_table_find(memory, name, &entry);
  }
  return status ? status : check(memory, name, wanted, &entry, out);
}

struct new_structure {
  const zi_wanted *wanted;
  uint32_t stride;
  zi_initialise initialise;
  void *context;
};

static void write_header(uint8_t *at, void *context) {
  const struct new_structure *made = context;
  const uint32_t words[] = {made->wanted->kind, (uint32_t)made->wanted->elem_size, made->wanted->capacity,
                            made->stride};
  memcpy(at, words, sizeof words);
  if (made->initialise) made->initialise(at, made->context);
}

zeroipc_status zi_create_structure(zeroipc_memory *memory, const char *name, const zi_wanted *wanted, uint64_t bytes,
                                   uint32_t stride, zi_initialise initialise, void *context, structure *out) {
  struct new_structure made = {wanted, stride, initialise, context};
  zeroipc_entry entry;
  zeroipc_status status = zi_find_or_create(memory, name, bytes, write_header, &made, &entry, NULL);
  return status ? status : check(memory, name, wanted, &entry, out);
}

void zi_close_structure(structure *structure) { zi_memory_release(structure->memory); }

zeroipc_status zi_corrupt(const structure *structure, const char *why) {
  return zi_fail(ZEROIPC_CORRUPT, "%s \"%s\": %s", structure->kind_name, structure->name, why);
}

zeroipc_status zi_check_capacity(const char *kind_name, const char *name, uint32_t capacity, uint32_t most) {
  if (capacity >= 1 && capacity <= most) return ZEROIPC_OK;
  return zi_fail(ZEROIPC_BAD_ARGUMENT, "%s \"%s\": capacity must be a whole number from 1 to %u, not %u", kind_name,
                 name ? name : "", most, capacity);
}

zeroipc_status zi_check_size(const char *kind_name, const char *name, size_t elem_size, size_t most) {
  if (elem_size >= 1 && elem_size <= most) return ZEROIPC_OK;
  return zi_fail(ZEROIPC_BAD_TYPE, "%s \"%s\": an element has 1 to %zu bytes, not %zu", kind_name,
                 name ? name : "", most, elem_size);
}

uint32_t zi_usual_spares(const zeroipc_memory *memory, uint32_t stride) {
  uint32_t most = MOST_SPARE_BYTES / stride;
  if (most < 8) most = 8;
  return memory->max_peers < most ? memory->max_peers : most;
}

uint64_t zi_block_stride(size_t head, size_t elem_size) {
  uint64_t bytes = head + (uint64_t)round_up8(elem_size);
  return bytes <= 32 ? 32 : (bytes + LINE_BYTES - 1) / LINE_BYTES * LINE_BYTES;
}
