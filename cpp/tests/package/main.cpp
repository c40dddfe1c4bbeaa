#include <zeroipc/zeroipc.h>

int main() { return zeroipc::Memory::exists("/zeroipc-no-such-segment") ? 1 : 0; }
