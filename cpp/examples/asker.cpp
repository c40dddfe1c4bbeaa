// One of two processes, which may be started in either order; solver.cpp is the other one.
//
//   asker [segment]
//
// Prints:
//   > the solver has begun: true
//   > x = 1.5

#include <chrono>
#include <iostream>

#include <zeroipc/future.h>

using namespace std::chrono_literals;

int main(int argc, char **argv) {
  zeroipc::Memory memory(argc > 1 ? argv[1] : "/results", 10s);  // opens it, and waits until it exists
  zeroipc::Future<bool> begun(memory, "begun", 10s);             // the same
  std::cout << std::boolalpha << "the solver has begun: " << begun.get() << '\n';

  zeroipc::Future<double> x(memory, "x", true);  // opens it: it must exist, and does since before `begun`
  if (const auto value = x.get_for(std::chrono::seconds(5))) std::cout << "x = " << *value << '\n';
  else std::cout << "nobody knows x yet\n";
  memory.unlink();
}
