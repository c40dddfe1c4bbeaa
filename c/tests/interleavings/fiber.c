#define _GNU_SOURCE

#include "fiber.h"

#include <stdint.h>
#include <stdlib.h>
#include <ucontext.h>

#define STACK_BYTES (64 * 1024)

#if defined(__x86_64__)

// Six registers and the stack pointer are all that a call keeps; ucontext would ask the kernel at every switch.
struct fiber {
  void *sp;
  char *stack;
  void (*body)(void *);
  void *context;
};

void zi_fiber_swap(void **from, void *to);
__asm__(".text\n"
        ".globl zi_fiber_swap\n"
        "zi_fiber_swap:\n"
        "  pushq %rbp\n  pushq %rbx\n  pushq %r12\n  pushq %r13\n  pushq %r14\n  pushq %r15\n"
        "  movq %rsp, (%rdi)\n"
        "  movq %rsi, %rsp\n"
        "  popq %r15\n  popq %r14\n  popq %r13\n  popq %r12\n  popq %rbx\n  popq %rbp\n"
        "  ret\n");

static struct fiber main_fiber;
static struct fiber *running = &main_fiber;

static void start(void) {
  running->body(running->context);
  abort(); // a body switches away and never ends
}

fiber *fiber_create(void) {
  fiber *f = calloc(1, sizeof *f);
  f->stack = aligned_alloc(64, STACK_BYTES);
  return f;
}

void fiber_begin(fiber *f, void (*body)(void *), void *context) {
  f->body = body;
  f->context = context;
  void **top = (void **)(void *)(f->stack + STACK_BYTES - 64);
  *--top = NULL;                       // where start would return to
  *--top = (void *)(uintptr_t)&start;  // where the first switch returns to
  for (int k = 0; k < 6; k++) *--top = NULL;
  f->sp = top;
}

void fiber_switch(fiber *to) {
  struct fiber *from = running;
  running = to ? to : &main_fiber;
  zi_fiber_swap(&from->sp, running->sp);
}

#else

struct fiber {
  ucontext_t place;
  char *stack;
  void (*body)(void *);
  void *context;
};

static struct fiber main_fiber;
static struct fiber *running = &main_fiber;

static void start(void) {
  running->body(running->context);
  abort();
}

fiber *fiber_create(void) {
  fiber *f = calloc(1, sizeof *f);
  f->stack = malloc(STACK_BYTES);
  return f;
}

void fiber_begin(fiber *f, void (*body)(void *), void *context) {
  f->body = body;
  f->context = context;
  getcontext(&f->place);
  f->place.uc_stack.ss_sp = f->stack;
  f->place.uc_stack.ss_size = STACK_BYTES;
  makecontext(&f->place, start, 0);
}

void fiber_switch(fiber *to) {
  struct fiber *from = running;
  running = to ? to : &main_fiber;
  swapcontext(&from->place, &running->place);
}

#endif
