// One process publishes, two others subscribe, one of them too slow. Under the policy drop-oldest nobody waits for it:
// it is told how many values it has missed, and goes on with the oldest that is kept.

#define _GNU_SOURCE

#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include <zeroipc.h>

#define KEPT 16
#define PUBLISHED 1000
#define SUBSCRIBERS 2

static void must(zeroipc_status status) {
  if (status == ZEROIPC_OK) return;
  fprintf(stderr, "%s\n", zeroipc_error_message());
  exit(1);
}

static void pause_ms(int milliseconds) {
  struct timespec pause = {.tv_nsec = milliseconds * 1000000L};
  nanosleep(&pause, NULL);
}

static zeroipc_stream *open_stream(const char *segment, zeroipc_memory **memory) {
  zeroipc_stream_options options = {.policy = ZEROIPC_POLICY_DROP_OLDEST};
  zeroipc_stream *stream;
  must(zeroipc_memory_create(segment, 1 << 16, NULL, memory));
  must(zeroipc_stream_create(*memory, "prices", sizeof(uint64_t), KEPT, &options, &stream));
  return stream;
}

static void publish(const char *segment) {
  zeroipc_memory *memory;
  zeroipc_stream *stream = open_stream(segment, &memory);
  while (zeroipc_stream_subscriber_count(stream) < SUBSCRIBERS) pause_ms(1);
  for (uint64_t k = 1; k <= PUBLISHED; k++) {
    must(zeroipc_stream_emit(stream, &k, ZEROIPC_FOREVER));
    if (k % KEPT == 0) pause_ms(1);
  }
  must(zeroipc_stream_end(stream)); // for everybody: who has read all that is kept finds the end
  zeroipc_stream_close(stream);
  zeroipc_memory_close(memory);
}

static void subscribe(const char *segment, bool slow) {
  zeroipc_memory *memory;
  zeroipc_stream *stream = open_stream(segment, &memory);
  zeroipc_subscription *mine;
  must(zeroipc_subscription_open(stream, ZEROIPC_LATEST, &mine));
  // It has something else to do until everything is published.
  while (slow && !zeroipc_stream_is_ended(stream)) pause_ms(1);
  unsigned long long count = 0, first = 0, last = 0;
  uint64_t value;
  zeroipc_status status;
  while ((status = zeroipc_subscription_next(mine, &value, ZEROIPC_FOREVER)) == ZEROIPC_OK) {
    if (count++ == 0) first = value;
    last = value;
  }
  if (status != ZEROIPC_ENDED) must(status);
  unsigned long long lost = zeroipc_subscription_lost(mine);
  if (slow) printf("slow: %llu values from %llu to %llu, %llu lost\n", count, first, last, lost);
  else printf("fast: %llu values and losses, the last one is %llu\n", count + lost, last);
  zeroipc_subscription_close(mine);
  zeroipc_stream_close(stream);
  zeroipc_memory_close(memory);
}

int main(void) {
  char segment[64];
  snprintf(segment, sizeof segment, "/fanout-%d", (int)getpid());
  for (int k = 0; k < SUBSCRIBERS; k++) {
    if (fork() != 0) continue;
    subscribe(segment, k == 0);
    return 0;
  }
  publish(segment);
  while (wait(NULL) > 0) {
  }
  must(zeroipc_memory_unlink(segment));
  return 0;
}
