// The queues that are bound to a pool: which they are, what handles are in them. SPECIFICATION.md "Pool", "bind".

#pragma once

#include <zeroipc/detail/pool_core.h>

namespace zeroipc::detail {

inline constexpr std::size_t handle_bytes = 8;

inline std::byte *bound_at(const PoolCore &pool, std::uint32_t number) {
  return pool.at(layout::pool_queues) + std::size_t{number} * 8;
}

/** CORRUPT: a word of `queues` names a line at which there is none. */
[[noreturn, gnu::cold, gnu::noinline]] inline void fail_unbound(const PoolCore &pool, std::uint64_t line) {
  fail(ErrorCode::corrupt, "pool \"%s\": it is bound to line %llu, where no queue of handles lies", pool.name.data(),
       static_cast<unsigned long long>(line));
}

/** Opens the queue that lies at this line, proved as by its own open. False where none of handles does. */
inline bool open_bound(const PoolCore &pool, std::uint64_t line, Cells &out) {
  const RingShape shape{{layout::kind_queue, "queue", handle_bytes}, layout::no_block};
  const Segment &segment = *pool.segment;
  try {
    const std::uint32_t count = count_entries(segment);
    for (std::uint32_t k = 0; k < count; k++) {
      const Place place = read_entry(segment, k);
      if (place.offset >> layout::line_shift != line) continue;
      prove_structure(pool.segment, shape.wanted, place, out);
      prove_cells(shape, out);
      return true;
    }
  } catch (const Error &) {  // corrupt, and what is corrupt here is the pool
    out.close();
  }
  return false;
}

/** Opens the queues that were bound since. 0, or the line of the first one that is none. */
inline std::uint64_t learn_queues(const PoolCore &pool) {
  BoundQueues &bound = *pool.bound;
  const std::lock_guard lock(bound.learning);
  for (std::uint32_t k = bound.count(); k < layout::pool_queue_count; k++) {
    const std::uint64_t line = load64(bound_at(pool, k));
    if (line == 0) break;
    if (!open_bound(pool, line, bound.cells[k])) return line;
    bound.add_one();
  }
  return 0;
}

/** The handle in the block that this target names; to be proved by the target. */
inline std::uint64_t handle_named(const Cells &cells, std::uint64_t target) {
  return payload_load64(cells.payload_of(block_of(target)));
}

/**
 * Whether this cell holds the handle. If the block is another element's by now, the cell was emptied, and before that
 * the lease word was changed (V3): the caller's CAS of it fails whatever is read here.
 */
inline bool holds(const Cells &cells, std::uint32_t index, std::uint64_t handle) {
  const std::uint64_t target = load64(cells.cell_at(index));
  if ((turn_of(target) & 1) == 0 || block_of(target) >= cells.block_count) return false;
  return handle_named(cells, target) == handle;
}

/**
 * Whether a cell of a bound queue holds the handle. Where a bound queue is none: perhaps, and its line is told.
 */
inline bool is_carried(const PoolCore &pool, std::uint64_t handle, std::uint64_t &unknown_line) {
  const BoundQueues &bound = *pool.bound;
  for (std::uint32_t k = 0; k < layout::pool_queue_count; k++) {
    if (k >= bound.count()) {
      if (load64(bound_at(pool, k)) == 0) return false;  // POOL-O2 <- bind_queue: who sent through one had bound it
      if (const std::uint64_t line = learn_queues(pool)) unknown_line = line;
      if (k >= bound.count()) return true;
    }
    const Cells &cells = bound.cells[k];
    for (std::uint32_t index = 0; index < cells.capacity; index++)
      if (holds(cells, index, handle)) return true;
  }
  return false;
}

/** Binds the queue, or finds it bound; BAD_ARGUMENT, CORRUPT. */
inline void bind_queue(const PoolCore &pool, const Cells &cells) {
  const BoundQueues &bound = *pool.bound;
  for (std::uint32_t k = 0; k < bound.count(); k++)
    if (bound.cells[k].base == cells.base) return;
  check_open(cells);
  if (cells.segment != pool.segment)
    fail(ErrorCode::bad_argument, "pool \"%s\": leases go through queues that were opened through the same Memory",
         pool.name.data());
  const std::uint64_t line = static_cast<std::uint64_t>(cells.base - pool.segment->base) >> layout::line_shift;
  for (std::uint32_t k = 0; k < layout::pool_queue_count; k++) {
    std::byte *at = bound_at(pool, k);
    if (load64(at) == 0) cas64(at, 0, line);  // POOL-O2 -> is_carried. Lost: to another queue, or for this one
    if (load64(at) != line) continue;
    if (const std::uint64_t unknown = learn_queues(pool)) fail_unbound(pool, unknown);
    return;
  }
  fail(ErrorCode::bad_argument, "pool \"%s\": %u other queues are bound to it already", pool.name.data(),
       layout::pool_queue_count);
}

}  // namespace zeroipc::detail
