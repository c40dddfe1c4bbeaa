// One of two processes, which may be started in either order; sensor.cpp is the other one.
//
//   controller [segment]
//
// Prints:
//   > command 1: 42, start
//   > it is 23.5 degrees

#include <chrono>
#include <iostream>

#include <zeroipc/array.h>
#include <zeroipc/queue.h>

#include "command.h"

using namespace std::chrono_literals;

int main(int argc, char **argv) {
  zeroipc::Memory memory(argc > 1 ? argv[1] : "/sensor_data", 10s);  // opens it, and waits until it exists
  zeroipc::Queue<Command> commands(memory, "commands", 10s);         // the same, at no CPU

  const Command command = commands.pop();
  std::cout << "command " << command.type << ": " << command.data << ", " << command.text << '\n';

  zeroipc::Array<float> temperature(memory, "temperature");
  std::cout << "it is " << temperature[0] << " degrees\n";
  memory.unlink();
}
