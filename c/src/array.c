#include "../include/zeroipc/array.h"

#include <stdlib.h>

#include "structure.h"

struct zeroipc_array {
  structure base;
};

static const char KIND_NAME[] = "array";
#define LARGEST_ELEMENT ((size_t)UINT32_MAX)

static zeroipc_status finish(zeroipc_status status, zeroipc_array *array, zeroipc_array **out) {
  if (!status && (array->base.stride != array->base.elem_size ||
                  ARRAY_ELEMENTS + (uint64_t)array->base.capacity * array->base.stride > array->base.bytes)) {
    status = zi_corrupt(&array->base, "its elements do not fit its lines");
    zi_close_structure(&array->base);
  }
  if (status) free(array);
  else *out = array;
  return status;
}

zeroipc_status zeroipc_array_create(zeroipc_memory *memory, const char *name, size_t elem_size, uint32_t capacity,
                                    zeroipc_array **out) {
  *out = NULL;
  zeroipc_status status = zi_check_size(KIND_NAME, name, elem_size, LARGEST_ELEMENT);
  if (!status) status = zi_check_capacity(KIND_NAME, name, capacity, UINT32_MAX);
  if (status) return status;
  zeroipc_array *array = calloc(1, sizeof *array);
  if (!array) return zi_fail(ZEROIPC_SYSTEM_FULL, "array \"%s\": no memory for its handle", name);
  zi_wanted wanted = {KIND_ARRAY, KIND_NAME, elem_size, capacity};
  uint64_t bytes = ARRAY_ELEMENTS + (uint64_t)capacity * elem_size;
  status = zi_create_structure(memory, name, &wanted, bytes, (uint32_t)elem_size, NULL, NULL, &array->base);
  return finish(status, array, out);
}

zeroipc_status zeroipc_array_open(zeroipc_memory *memory, const char *name, size_t elem_size, int64_t timeout_ns,
                                  zeroipc_array **out) {
  *out = NULL;
  zeroipc_array *array = calloc(1, sizeof *array);
  if (!array) return zi_fail(ZEROIPC_SYSTEM_FULL, "array \"%s\": no memory for its handle", name);
  zi_wanted wanted = {KIND_ARRAY, KIND_NAME, elem_size, 0};
  return finish(zi_open_structure(memory, name, &wanted, timeout_ns, &array->base), array, out);
}

void zeroipc_array_close(zeroipc_array *array) {
  if (!array) return;
  zi_close_structure(&array->base);
  free(array);
}

void *zeroipc_array_data(zeroipc_array *array) { return array->base.base + ARRAY_ELEMENTS; }

uint32_t zeroipc_array_length(const zeroipc_array *array) { return array->base.capacity; }

static zeroipc_status check_index(const zeroipc_array *array, uint32_t index) {
  if (index < array->base.capacity) return ZEROIPC_OK;
  return zi_fail(ZEROIPC_BAD_ARGUMENT, "array \"%s\": there is no element %u of %u", array->base.name, index,
                 array->base.capacity);
}

zeroipc_status zeroipc_array_get(zeroipc_array *array, uint32_t index, void *out) {
  zeroipc_status status = check_index(array, index);
  if (!status)
    memcpy(out, array->base.base + ARRAY_ELEMENTS + (size_t)index * array->base.elem_size, array->base.elem_size);
  return status;
}

zeroipc_status zeroipc_array_set(zeroipc_array *array, uint32_t index, const void *value) {
  zeroipc_status status = check_index(array, index);
  if (!status) status = zi_writable(array->base.memory, "change an array");
  if (!status)
    memcpy(array->base.base + ARRAY_ELEMENTS + (size_t)index * array->base.elem_size, value, array->base.elem_size);
  return status;
}
