// One of two processes, which may be started in either order; dispatcher.cpp is the other one.
//
//   worker [segment]
//
// Prints:
//   > 1: open the valve
//   > 2: read the gauge
//   > 3: close the valve

#include <chrono>
#include <iostream>

#include <zeroipc/channel.h>

#include "message.h"

using namespace std::chrono_literals;

int main(int argc, char **argv) {
  zeroipc::Memory memory(argc > 1 ? argv[1] : "/work", 10s);    // opens it, and waits until it exists
  zeroipc::Channel<Message> commands(memory, "commands", 10s);  // the same

  while (const auto command = commands.receive())  // until the channel has ended, and all was received
    std::cout << command->id << ": " << command->text << '\n';
  memory.unlink();
}
