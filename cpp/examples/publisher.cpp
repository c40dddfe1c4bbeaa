// One of two processes, which may be started in either order; monitor.cpp is the other one.
//
//   publisher [segment]
//
// Prints:
//   > published 4 temperatures

#include <iostream>

#include <zeroipc/stream.h>

int main(int argc, char **argv) {
  zeroipc::Memory memory(argc > 1 ? argv[1] : "/sensors", 10 << 20);  // creates, or attaches

  zeroipc::Stream<double> temperatures(memory, "temp_stream", 1000);  // the last 1000 stay for who comes late
  for (const double celsius : {21.5, 38.5, 24.0, 40.0}) temperatures.emit(celsius);
  std::cout << "published " << temperatures.sequence() << " temperatures\n";
  temperatures.end();  // for everybody: what is derived from it ends, too
}
