// Fibers: several stacks in one thread.

#ifndef ZEROIPC_TESTS_FIBER_H
#define ZEROIPC_TESTS_FIBER_H

typedef struct fiber fiber;

// Makes a fiber that will run `body` from the beginning when it is switched to; anew each time.
fiber *fiber_create(void);
void fiber_begin(fiber *f, void (*body)(void *), void *context);
// Leaves the stack that runs now, and goes on in the fiber, or in the main one (NULL).
void fiber_switch(fiber *to);

#endif
