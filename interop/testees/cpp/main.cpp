// A testee in C++: does what it is told, one command a line, with one answer a line. interop/README.md says what there
// is to be told.

#include <iostream>
#include <string>

#include "session.h"

int main() {
  Session session;
  std::string line;
  while (std::getline(std::cin, line)) {
    try {
      Command command(line);
      std::cout << session.obey(command) << std::endl;
    } catch (const Misunderstood &why) {
      std::cerr << "testee: " << why.what() << '\n';
      return 2;
    }
  }
}
