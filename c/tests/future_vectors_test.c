// The script of ../vectors/future.txt.

#include "vectors.h"

struct message {
  uint8_t type;
  int32_t data;
  char text[5];
};

// Its pledge must last until the bytes were compared.
static zeroipc_future *promised;

static const char *twice(const void *value, void *out, void *context) {
  (void)context;
  *(double *)out = *(const double *)value * 2;
  return NULL;
}

static void write_futures(zeroipc_memory *memory) {
  zeroipc_future *answer, *doubled, *trouble;
  zeroipc_future_options two = {.blocks = 2};
  double value = 42.5;
  CHECK_OK(zeroipc_future_create(memory, "answer", sizeof value, NULL, &answer));
  CHECK_OK(zeroipc_future_try_set(answer, &value));
  CHECK_OK(zeroipc_future_map(answer, memory, "doubled", sizeof value, twice, NULL, NULL, &doubled));
  CHECK_OK(zeroipc_future_get(doubled, &value, 0));
  CHECK_OK(zeroipc_future_create(memory, "trouble", sizeof(uint32_t), &two, &trouble));
  CHECK_OK(zeroipc_future_try_fail(trouble, "no caf\xc3\xa9"));
  CHECK_OK(zeroipc_future_create(memory, "promised", sizeof(struct message), &two, &promised));
  CHECK_OK(zeroipc_future_pledge(promised));
  zeroipc_future_close(trouble);
  zeroipc_future_close(doubled);
  zeroipc_future_close(answer);
}

static void read_futures(zeroipc_memory *memory) {
  zeroipc_future *future;
  double value;
  CHECK_OK(zeroipc_future_create(memory, "answer", sizeof value, NULL, &future));
  CHECK_OK(zeroipc_future_try_get(future, &value));
  CHECK(value == 42.5);
  zeroipc_future_close(future);
  CHECK_OK(zeroipc_future_open(memory, "doubled", sizeof value, 0, &future));
  CHECK_OK(zeroipc_future_try_get(future, &value));
  CHECK(value == 85);
  zeroipc_future_close(future);
  CHECK_OK(zeroipc_future_open(memory, "trouble", sizeof(uint32_t), 0, &future));
  CHECK_STATUS(zeroipc_future_try_get(future, &value), ZEROIPC_FAILED);
  CHECK(strcmp(zeroipc_failure_reason(), "no caf\xc3\xa9") == 0);
  zeroipc_future_close(future);
  struct message message;
  CHECK_OK(zeroipc_future_open(memory, "promised", sizeof message, 0, &future));
  CHECK_STATUS(zeroipc_future_try_get(future, &message), ZEROIPC_ABANDONED);
  CHECK_STATUS(zeroipc_future_state(future), ZEROIPC_ABANDONED);
  zeroipc_future_close(future);
}

static void vector_future(void) {
  play(&(script){"future", 4, write_futures, read_futures});
  zeroipc_future_close(promised);
}

int main(void) {
  RUN(vector_future);
  return test_result();
}
