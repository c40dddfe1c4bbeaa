// produce, consume, mark and lane: many elements that stand for numbers, with a ledger in the segment.

#include <string.h>

#include "testee.h"

static uint32_t *numbers_of(const char *name, uint64_t least) {
  handle *array = handle_of(name);
  if (least >= zeroipc_array_length(array->structure)) give_up("outside the array", name);
  return zeroipc_array_data(array->structure);
}

void produce(handle *self, uint64_t first, uint64_t last, put_number put, void *through) {
  uint32_t *ledger = NULL;
  if (more_words()) {
    const char *name = word();
    uint64_t index = long_number();
    ledger = numbers_of(name, index) + index;
  }
  for (uint64_t k = first; k <= last; k++) {
    zeroipc_status status = put(self, through, k);
    if (status != ZEROIPC_OK) {
      say_status(status, "present");
      return;
    }
    if (ledger != NULL) __atomic_store_n(ledger, (uint32_t)k, __ATOMIC_SEQ_CST);
  }
  done();
}

void consume(handle *self, uint64_t stop, take_number take, void *through) {
  static uint64_t took[1 << 20];
  static bool torn[1 << 20];
  size_t count = 0;
  zeroipc_status status = ZEROIPC_OK;
  while (count < sizeof torn && (status = take(self, through, &took[count], &torn[count])) == ZEROIPC_OK) {
    if (!torn[count] && took[count] == stop) break;
    count++;
  }
  if (status != ZEROIPC_OK && status != ZEROIPC_ENDED) {
    say_error(status);
    return;
  }
  begin_list();
  for (size_t k = 0; k < count; k++) {
    char text[24];
    const type *u64 = type_of("u64");
    u64->print(&took[k], sizeof took[k], text, sizeof text);
    item(torn[k] ? "torn" : text);
  }
  end_list();
}

void mark(handle *self, uint64_t stop, const char *marks, uint64_t base, take_number take, void *through) {
  uint64_t count = 0, number = 0;
  bool torn = false;
  zeroipc_status status;
  while ((status = take(self, through, &number, &torn)) == ZEROIPC_OK && (torn || number != stop)) {
    count++;
    if (torn) give_up("torn, of the elements for", self->name);
    __atomic_fetch_add(numbers_of(marks, base + number) + base + number, 1, __ATOMIC_SEQ_CST);
  }
  if (status == ZEROIPC_OK || status == ZEROIPC_ENDED) say_number(count);
  else say_error(status);
}
