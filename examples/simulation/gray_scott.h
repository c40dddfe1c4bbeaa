// The Gray-Scott model: two substances diffuse, and u + 2v becomes 3v. What grows depends on two numbers alone.
// J. E. Pearson, "Complex Patterns in a Simple System", Science 261 (1993).

#pragma once

#include <algorithm>
#include <random>

#include "state.h"

/** The concentrations of both substances, row after row. */
struct Fields {
  float *__restrict u, *__restrict v;
};

/** A square where u and v have these values. */
inline void fill(Fields to, std::size_t left, std::size_t top, std::size_t width, std::size_t height, float u,
                 float v) {
  for (std::size_t y = top; y < top + height; y++) {
    std::fill_n(to.u + y * columns + left, width, u);
    std::fill_n(to.v + y * columns + left, width, v);
  }
}

/** The state at rest: no v. */
inline void empty(Fields to) { fill(to, 0, 0, columns, rows, 1, 0); }

/** A drop of v somewhere, with fresh u around it to grow in. */
inline void drop(Fields to, std::mt19937 &random) {
  const std::size_t left = random() % (columns - 24), top = random() % (rows - 24);
  fill(to, left, top, 24, 24, 1, 0);
  fill(to, left + 8, top + 8, 8, 8, 0.5f, 0.25f);
}

/** One step of Euler's method with the five-point Laplacian; what leaves on one side comes in on the other. */
inline void advance(Fields from, Fields to, Recipe recipe) {
  const float feed = static_cast<float>(recipe.feed), removed = static_cast<float>(recipe.feed + recipe.kill);
  for (std::size_t y = 0; y < rows; y++) {
    const std::size_t row = y * columns, above = (y + rows - 1) % rows * columns, below = (y + 1) % rows * columns;
    const auto cell = [=](std::size_t left, std::size_t x, std::size_t right) {
      const float u = from.u[row + x], v = from.v[row + x], made = u * v * v;
      const float du = from.u[row + left] + from.u[row + right] + from.u[above + x] + from.u[below + x] - 4 * u;
      const float dv = from.v[row + left] + from.v[row + right] + from.v[above + x] + from.v[below + x] - 4 * v;
      to.u[row + x] = u + 0.16f * du - made + feed * (1 - u);
      to.v[row + x] = v + 0.08f * dv + made - removed * v;
    };
    cell(columns - 1, 0, 1);
    for (std::size_t x = 1; x < columns - 1; x++) cell(x - 1, x, x + 1);
    cell(columns - 2, columns - 1, 0);
  }
}
