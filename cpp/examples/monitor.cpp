// One of two processes, which may be started in either order; publisher.cpp is the other one.
//
//   monitor [segment]
//
// Prints:
//   > warning: 101.3 degrees Fahrenheit
//   > warning: 104 degrees Fahrenheit

#include <chrono>
#include <iostream>

#include <zeroipc/stream.h>

using namespace std::chrono_literals;

int main(int argc, char **argv) {
  zeroipc::Memory memory(argc > 1 ? argv[1] : "/sensors", 10s);      // opens it, and waits until it exists
  zeroipc::Stream<double> temperatures(memory, "temp_stream", 10s);  // the same

  // Streams of their own, to which any process may subscribe by their names. They begin with what is there already.
  const zeroipc::DeriveOptions from_the_start{.from = zeroipc::earliest};
  auto fahrenheit =
      temperatures.map(memory, "temp_f", [](double celsius) { return celsius * 9 / 5 + 32; }, from_the_start);
  auto warnings = fahrenheit.filter(memory, "warnings", [](double degrees) { return degrees > 100; }, from_the_start);

  // In a thread of its own, until the stream ends.
  auto subscriber = warnings.subscribe(
      [](double degrees) { std::cout << "warning: " << degrees << " degrees Fahrenheit\n"; }, zeroipc::earliest);
  subscriber.wait();
  memory.unlink();
}
