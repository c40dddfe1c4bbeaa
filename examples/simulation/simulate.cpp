// The simulation: computes in the segment, and has the newest frame ready for the viewer.
//
//   simulate SEGMENT SEED      ends with its standard input, and so with whoever started it

#include <poll.h>
#include <unistd.h>

#include <chrono>
#include <cmath>
#include <cstdlib>
#include <iostream>
#include <numeric>
#include <random>
#include <thread>

#include "gray_scott.h"

namespace {

using namespace std::chrono_literals;

using Clock = std::chrono::steady_clock;
constexpr std::uint64_t steps_at_once = 8;

bool input_has_ended() {
  pollfd input{STDIN_FILENO, POLLIN, 0};
  return poll(&input, 1, 0) > 0 && (input.revents & POLLHUP) != 0;
}

/** Never waits: where the viewer is slow, or dead, it gets fewer frames and the simulation does not notice. */
void offer(State &state, std::uint64_t step, const float *v) {
  auto frame = state.frames.try_receive(state.ready);  // the last one, if nobody has taken it: it is out of date
  if (!frame) frame = state.frames.try_acquire();
  if (!frame) return;
  (*frame)->step = step;
  (*frame)->total = std::accumulate(v, v + cells, 0.0);
  std::copy_n(v, cells, (*frame)->v);
  static_cast<void>(state.frames.try_send(*frame, state.ready));  // where it cannot, the lease ends here
}

void simulate(State &state, unsigned long seed) {
  const auto generation = [&](std::uint64_t step) {
    const std::size_t at = step % 2 * cells;
    return Fields{state.u.data() + at, state.v.data() + at};
  };
  // Whoever was here before may have been killed in the middle of a step. It wrote to the other generation then, and
  // this one is whole: nothing is lost but that step, or half a drop.
  std::uint64_t step = state.steps.load(0);
  if (step == 0) empty(generation(0));
  std::mt19937 random(static_cast<unsigned>(seed + step));
  for (Clock::time_point due = Clock::now(); !input_has_ended();) {
    const Recipe recipe = *state.recipes.get("recipe");
    for (auto drops = state.drops.atomic(0).exchange(0); drops > 0; drops--) drop(generation(step), random);
    for (std::uint64_t k = 0; k < steps_at_once; k++, step++) {
      advance(generation(step), generation(step + 1), recipe);
      state.steps.atomic(0).store(step + 1);  // only now it is the current one
    }
    offer(state, step, generation(step).v);
    // What it was late by is not made up for.
    const std::chrono::nanoseconds taken(std::llround(steps_at_once * 1e9 / recipe.speed));
    due = std::max(due, Clock::now() - 100ms) + taken;
    std::this_thread::sleep_until(due);
  }
}

}  // namespace

int main(int argc, char **argv) {
  if (argc != 3) {
    std::cerr << "usage: simulate SEGMENT SEED; `npm run example simulation` starts it\n";
    return 2;
  }
  try {
    State state{zeroipc::Memory(argv[1])};
    simulate(state, std::strtoul(argv[2], nullptr, 10));
  } catch (const zeroipc::Error &error) {
    std::cerr << "simulate: " << error.what() << '\n';
    return 1;
  }
}
