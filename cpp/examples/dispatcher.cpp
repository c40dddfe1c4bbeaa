// One of two processes, which may be started in either order; worker.cpp is the other one.
//
//   dispatcher [segment]
//
// Prints:
//   > sent 3 commands

#include <iostream>

#include <zeroipc/channel.h>

#include "message.h"

int main(int argc, char **argv) {
  zeroipc::Memory memory(argc > 1 ? argv[1] : "/work", 1 << 20);  // creates, or attaches

  zeroipc::Channel<Message> commands(memory, "commands", 100);  // the same
  commands.send({.id = 1, .text = "open the valve"});           // waits for room, at no CPU
  commands.send({.id = 2, .text = "read the gauge"});
  commands.send({.id = 3, .text = "close the valve"});
  commands.end();  // for everybody; what was sent will still be received
  std::cout << "sent 3 commands\n";
}
