// Two processes and a queue: one measures, the other one prints. Without arguments this is both; in two terminals, in
// any order:
//
//   sensor write /room
//   sensor read /room

#define _GNU_SOURCE

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
#include <zeroipc.h>

// An element is any type without pointers.
typedef struct reading {
  uint32_t number;
  double degrees;
} reading;

#define READINGS 6
#define CAPACITY 2 // less than there are: the writer waits for the reader, at no CPU

static void must(zeroipc_status status) {
  if (status == ZEROIPC_OK) return;
  fprintf(stderr, "%s\n", zeroipc_error_message());
  exit(1);
}

// Whoever comes first creates the segment and the queue, the other one attaches.
static zeroipc_queue *open_queue(const char *segment, zeroipc_memory **memory) {
  zeroipc_queue *queue;
  must(zeroipc_memory_create(segment, 1 << 16, NULL, memory));
  must(zeroipc_queue_create(*memory, "readings", sizeof(reading), CAPACITY, NULL, &queue));
  return queue;
}

static void write_all(const char *segment) {
  zeroipc_memory *memory;
  zeroipc_queue *queue = open_queue(segment, &memory);
  for (uint32_t k = 1; k <= READINGS; k++) {
    reading made = {k, 20 + k / 4.0};
    must(zeroipc_queue_push(queue, &made, ZEROIPC_FOREVER));
  }
  zeroipc_queue_close(queue);
  zeroipc_memory_close(memory); // what was pushed stays
}

static void read_all(const char *segment) {
  zeroipc_memory *memory;
  zeroipc_queue *queue = open_queue(segment, &memory);
  for (int k = 0; k < READINGS; k++) {
    reading got;
    must(zeroipc_queue_pop(queue, &got, ZEROIPC_FOREVER));
    printf("reading %u: %.2f degrees\n", got.number, got.degrees);
  }
  zeroipc_queue_close(queue);
  zeroipc_memory_close(memory);
  must(zeroipc_memory_unlink(segment));
}

int main(int argc, char **argv) {
  if (argc == 3 && strcmp(argv[1], "write") == 0) return write_all(argv[2]), 0;
  if (argc == 3 && strcmp(argv[1], "read") == 0) return read_all(argv[2]), 0;
  if (argc != 1) return fprintf(stderr, "usage: sensor [write|read SEGMENT]\n"), 2;

  char segment[64];
  snprintf(segment, sizeof segment, "/sensor-%d", (int)getpid());
  pid_t writer = fork(); // before anything is opened: a segment is not inherited
  if (writer == 0) {
    write_all(segment);
    return 0;
  }
  read_all(segment);
  waitpid(writer, NULL, 0);
  return 0;
}
