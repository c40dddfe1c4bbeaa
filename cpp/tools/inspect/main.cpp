// zeroipc-inspect: looks at segments from the command line.

#include <signal.h>

#include "command.h"

int main(int argc, char **argv) {
  signal(SIGPIPE, SIG_IGN);  // told by errno then; see flush
  return zeroipc::inspect::run({argv + 1, argv + argc});
}
