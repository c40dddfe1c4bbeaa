// One of two processes, which may be started in either order; asker.cpp is the other one.
//
//   solver [segment]
//
// Prints:
//   > x is known

#include <chrono>
#include <cmath>
#include <iostream>
#include <thread>

#include <zeroipc/future.h>

using namespace std::chrono_literals;

int main(int argc, char **argv) {
  zeroipc::Memory memory(argc > 1 ? argv[1] : "/results", 1 << 20);  // creates, or attaches

  zeroipc::Future<double> x(memory, "x");  // the same
  zeroipc::Future<bool> begun(memory, "begun");
  begun.set_value(true);

  std::this_thread::sleep_for(50ms);  // it is hard to compute
  x.set_value(std::sqrt(2.25));       // once, for everybody; who waits is woken
  std::cout << "x is known\n";
}
