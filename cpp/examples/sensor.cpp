// One of two processes, which may be started in either order; controller.cpp is the other one.
//
//   sensor [segment]
//
// Prints:
//   > measured 23.5 degrees
//   > sent a command

#include <iostream>

#include <zeroipc/array.h>
#include <zeroipc/queue.h>

#include "command.h"

int main(int argc, char **argv) {
  zeroipc::Memory memory(argc > 1 ? argv[1] : "/sensor_data", 10 << 20);  // creates, or attaches

  zeroipc::Array<float> temperature(memory, "temperature", 1000);
  temperature[0] = 23.5f;  // plain memory, which the other process sees
  std::cout << "measured " << temperature[0] << " degrees\n";

  zeroipc::Queue<Command> commands(memory, "commands", 1024);
  commands.push({.type = 1, .data = 42, .text = "start"});
  std::cout << "sent a command\n";
}
