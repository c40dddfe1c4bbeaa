// Pool: blocks of one type that are leased, used in place, and handed over through queues of handles. SPECIFICATION.md
// "Pool" has the steps (A, L, S, V).
//
//   line 1  bound queues: u64[8], the line of each     line 2  waiters: free
//   line 3  blocks { lease u64, payload }, `stride` apart
//
// The algorithm is this project's own.

#pragma once

#include <zeroipc/detail/pool_queues.h>
#include <zeroipc/queue.h>

namespace zeroipc {

/**
 * Any thread of any process may call anything at any time; threads may share a handle. The forms that do not wait are
 * lock-free: who is killed or stopped anywhere holds up nobody. What a killed process had leased comes back by itself;
 * what it had sent is received exactly once.
 *
 * A lease is the participant's: of all threads that share the Memory. It ends with its Lease, with `release`, with a
 * `send`, or when the segment is let go of: the Memory and every handle in it closed. A block's bytes belong to whoever
 * has the lease, and no longer than that.
 *
 * Leases go through queues of handles, `Queue<std::uint64_t>`, which were opened through the same Memory. The first
 * send or receive binds one to the pool; there can be 8 (BAD_ARGUMENT). Handles get into them and out of them by send
 * and receive only.
 *
 * Every operation throws Error: CLOSED after close, READ_ONLY when it would change a pool in a read-only Memory, STALE
 * where a handle fits no lease (any more) or the lease is not the caller's, CORRUPT where words contradict each other.
 * "All are leased", full, empty and a time that has passed are values.
 */
template <typename T>
class Pool {
  static_assert(detail::CheckElement<T>::passed);

 public:
  using value_type = T;

  /** Names a lease: what travels through queues. Once the lease has ended it fits none, ever. */
  using Handle = std::uint64_t;

  /** Fits no lease. */
  static constexpr Handle no_handle = detail::no_handle;

  /** Blocks that a pool may have, at most. */
  static constexpr std::uint32_t max_capacity = detail::layout::no_block;

  /**
   * Creates a pool of `capacity` blocks, or attaches to the one that exists, which must be of that shape
   * (KIND_MISMATCH, SHAPE_MISMATCH); SEGMENT_FULL, TABLE_FULL.
   */
  Pool(const Memory &memory, std::string_view name, std::size_t capacity) {
    const detail::Wanted shape = wanted(detail::checked_capacity(kind_name, name, capacity, max_capacity));
    detail::create_pool(detail::segment_of(memory), name, shape, core_);
  }

  /** Opens the pool, waiting for its name as long as is asked; NOT_FOUND, or TIMEOUT after a wait. */
  Pool(const Memory &memory, std::string_view name, Timeout timeout = at_once) {
    detail::open_structure(detail::segment_of(memory), name, wanted(0), timeout, core_);
    detail::prove_pool(core_);
  }

  /** Lets go of the pool, which stays, and so do its leases. Each Lease must have ended. Closing twice is fine. */
  void close() noexcept { core_.close(); }

  // --- leases ---

  /**
   * A block that is leased: its value is written and read in place, until it is released or sent. It may be kept as
   * long as one likes, but must end before the handle of the pool moves or ends.
   */
  class [[nodiscard]] Lease {
   public:
    Lease(Lease &&other) noexcept
        : pool_(std::exchange(other.pool_, nullptr)), handle_(std::exchange(other.handle_, no_handle)) {}
    Lease &operator=(Lease &&other) noexcept {
      std::swap(pool_, other.pool_);
      std::swap(handle_, other.handle_);
      return *this;
    }
    ~Lease() {
      if (pool_ && pool_->owner != 0) detail::release_lease(*pool_, handle_);
    }

    /** The block: plain memory, of whoever has the lease. */
    [[nodiscard]] T &operator*() const { return *get(); }
    [[nodiscard]] T *operator->() const { return get(); }
    /** Aligned to 8 bytes, to 64 where T has more than 56. CLOSED when the lease has ended. */
    [[nodiscard]] T *get() const {
      if (!pool_ || !pool_->base) [[unlikely]] detail::fail(ErrorCode::closed, "the lease has ended");
      return value_at(*pool_, handle_);
    }

    /** Others can look at the value with `pool.get(handle)`. no_handle when the lease has ended. */
    [[nodiscard]] Handle handle() const noexcept { return handle_; }

    /** Gives the block back, as the destructor does; STALE when the lease has ended. Wait-free. */
    void release() {
      if (!pool_) [[unlikely]] detail::fail(ErrorCode::stale, "the lease was released or sent before");
      detail::check_changeable(*pool_);
      detail::PoolCore &pool = *std::exchange(pool_, nullptr);
      const Handle handle = std::exchange(handle_, no_handle);
      if (!detail::release_lease(pool, handle)) detail::fail_stale(pool, handle);
    }

    /** Whether it was neither released nor sent. */
    [[nodiscard]] explicit operator bool() const noexcept { return pool_ != nullptr; }

   private:
    friend class Pool;
    Lease(detail::PoolCore &pool, Handle handle) : pool_(&pool), handle_(handle) {}

    detail::PoolCore *pool_;
    Handle handle_;
  };

  /** Leases a free block; empty when all are leased. What is in it is whatever was there last. */
  [[nodiscard]] std::optional<Lease> try_acquire() {
    detail::check_changeable(core_);
    return lease_of(detail::acquire_lease(core_));
  }

  /**
   * The same, waiting for a free block. It costs no CPU while it waits. What the dead had leased is found within 250
   * ms.
   */
  [[nodiscard]] Lease acquire() { return *acquire_for(forever); }

  /** The same, as long as is asked; empty when the time passed first. */
  [[nodiscard]] std::optional<Lease> acquire_for(Timeout timeout) {
    std::optional<Lease> lease = try_acquire();
    if (lease) return lease;
    const auto holds = [this] { return detail::has_free(core_); };
    const auto attempt = [&] { return (lease = try_acquire()).has_value(); };
    detail::wait({core_.segment.get(), core_.at(detail::layout::pool_free), holds}, attempt, timeout);
    return lease;
  }

  /** Gives back the block that is leased under the handle; STALE, and nothing is changed. Wait-free. */
  void release(Handle handle) {
    detail::check_changeable(core_);
    if (!detail::release_lease(core_, handle)) [[unlikely]] detail::fail_stale(core_, handle);
  }

  /**
   * The value of a handle, in place, whoever has its lease; STALE when that has ended. Who does not have it may look
   * only: the value may change at any moment, and what was read is what its holder wrote only if `is_current(handle)`
   * afterwards. A reader may. Wait-free.
   */
  [[nodiscard]] T &get(Handle handle) {
    check_leased(handle);
    return *value_at(core_, handle);
  }
  [[nodiscard]] const T &get(Handle handle) const {
    check_leased(handle);
    return *value_at(core_, handle);
  }

  /** Whether the lease of this handle goes on: asked after what was read in place. Wait-free. */
  [[nodiscard]] bool is_current(Handle handle) const {
    detail::check_open(core_);
    detail::end_reading();
    return detail::is_leased(core_, handle);
  }

  // --- by address, as allocators do ---

  /** Leases a free block; null when all are leased. What is in it is whatever was there last. */
  [[nodiscard]] T *allocate() {
    detail::check_changeable(core_);
    const Handle handle = detail::acquire_lease(core_);
    return handle == no_handle ? nullptr : value_at(core_, handle);
  }

  /** Gives a block back that was allocated. BAD_ARGUMENT: there is no block; STALE: it is not leased by the caller. */
  void deallocate(T *value) { release(handle_of(value)); }

  /** Leases a free block and makes the value in it, of these arguments; null when all are leased. */
  template <typename... Arguments>
  [[nodiscard]] T *construct(Arguments &&...arguments) {
    T *const value = allocate();
    if (!value) return nullptr;
    try {
      if constexpr (std::is_constructible_v<T, Arguments...>)
        return ::new (value) T(std::forward<Arguments>(arguments)...);
      else return ::new (value) T{std::forward<Arguments>(arguments)...};
    } catch (...) {
      deallocate(value);
      throw;
    }
  }

  /** As deallocate: values that processes share have nothing to be destroyed. */
  void destroy(T *value) { deallocate(value); }

  /** The handle under which the block at this address is leased now. BAD_ARGUMENT, STALE. Wait-free. */
  [[nodiscard]] Handle handle_of(const T *value) const {
    detail::check_open(core_);
    const auto offset = reinterpret_cast<std::uintptr_t>(value) - reinterpret_cast<std::uintptr_t>(core_.payload_of(0));
    const std::uintptr_t index = offset / core_.stride;
    if (offset % core_.stride != 0 || index >= core_.capacity) [[unlikely]]
      detail::fail(ErrorCode::bad_argument, "pool \"%s\": there is no block at %p", core_.name.data(),
                   static_cast<const void *>(value));
    const std::uint64_t word = detail::load64(core_.lease_at(static_cast<std::uint32_t>(index)));
    const Handle handle = detail::handle_of(detail::generation_of(word), static_cast<std::uint32_t>(index));
    if ((word & detail::owner_mask) == 0) [[unlikely]] detail::fail_stale(core_, handle);
    return handle;
  }

  // --- handing over ---

  /**
   * Hands a lease over: whoever receives it has the block, also when this process is dead by then. False when the queue
   * is full; then the lease goes on, perhaps under another handle.
   */
  [[nodiscard]] bool try_send(Lease &lease, Queue<Handle> &queue) {
    if (!lease) [[unlikely]] detail::fail(ErrorCode::stale, "the lease was released or sent before");
    if (lease.pool_ != &core_) [[unlikely]]
      detail::fail(ErrorCode::bad_argument, "pool \"%s\": the lease is another pool's, or another handle's",
                   core_.name.data());
    if (!try_send(lease.handle_, queue)) return false;
    lease.pool_ = nullptr;
    return true;
  }

  /** The same, waiting for room in the queue. */
  void send(Lease &lease, Queue<Handle> &queue) { static_cast<void>(send_for(lease, queue, forever)); }
  void send(Lease &&lease, Queue<Handle> &queue) { send(lease, queue); }

  /** The same, as long as is asked; false when the time passed first: then the lease goes on. */
  [[nodiscard]] bool send_for(Lease &lease, Queue<Handle> &queue, Timeout timeout) {
    return try_send(lease, queue) || wait_for_room(queue, [&] { return try_send(lease, queue); }, timeout);
  }

  /** The same by handle, which is no_handle once it is sent, and another one where the lease goes on under another. */
  [[nodiscard]] bool try_send(Handle &handle, Queue<Handle> &queue) {
    detail::check_changeable(core_);
    detail::Cells &cells = detail::cells_of(queue);
    detail::bind_queue(core_, cells);
    return detail::send_lease(core_, cells, handle);
  }

  /** The same, waiting for room in the queue; as long as is asked, and false when the time passed first. */
  void send(Handle &handle, Queue<Handle> &queue) { static_cast<void>(send_for(handle, queue, forever)); }
  [[nodiscard]] bool send_for(Handle &handle, Queue<Handle> &queue, Timeout timeout) {
    return try_send(handle, queue) || wait_for_room(queue, [&] { return try_send(handle, queue); }, timeout);
  }

  /** Takes over the oldest lease in the queue; empty when there is none. */
  [[nodiscard]] std::optional<Lease> try_receive(Queue<Handle> &queue) {
    detail::check_changeable(core_);
    detail::Cells &cells = detail::cells_of(queue);
    detail::bind_queue(core_, cells);
    return lease_of(detail::receive_lease(core_, cells));
  }

  /** The same, waiting for one. It costs no CPU while it waits. */
  [[nodiscard]] Lease receive(Queue<Handle> &queue) { return *receive_for(queue, forever); }

  /** The same, as long as is asked; empty when the time passed first. */
  [[nodiscard]] std::optional<Lease> receive_for(Queue<Handle> &queue, Timeout timeout) {
    std::optional<Lease> lease = try_receive(queue);
    if (lease) return lease;
    detail::Cells &cells = detail::cells_of(queue);
    const auto holds = [&cells] { return detail::has_items(cells); };
    const auto attempt = [&] { return (lease = try_receive(queue)).has_value(); };
    detail::wait({cells.segment.get(), cells.at(detail::layout::queue_not_empty), holds}, attempt, timeout);
    return lease;
  }

  // --- observe, recover ---

  /**
   * Blocks that are leased or being handed over, those of the dead not among them; and the others. Exact while nothing
   * changes. Read-only memories may.
   */
  [[nodiscard]] std::size_t allocated() const {
    detail::check_open(core_);
    return detail::count_leased(core_);
  }
  [[nodiscard]] std::size_t available() const { return core_.capacity - allocated(); }

  /** How many blocks there are; the pool's name in the segment. */
  [[nodiscard]] std::size_t capacity() const noexcept { return core_.capacity; }
  [[nodiscard]] std::string name() const { return core_.name.data(); }

  /**
   * Takes back what dead participants had leased; how many blocks. Never needed: acquire finds such blocks itself.
   * Wait-free.
   */
  std::size_t reclaim() {
    detail::check_changeable(core_);
    return detail::reclaim_leases(core_);
  }

 private:
  static constexpr const char *kind_name = "pool";

  static detail::Wanted wanted(std::uint32_t capacity) {
    return {detail::layout::kind_pool, kind_name, sizeof(T), capacity};
  }

  static T *value_at(const detail::PoolCore &core, Handle handle) {
    return reinterpret_cast<T *>(core.payload_of(detail::index_in(handle)));
  }

  std::optional<Lease> lease_of(Handle handle) {
    return handle == no_handle ? std::nullopt : std::optional(Lease(core_, handle));
  }

  void check_leased(Handle handle) const {
    detail::check_open(core_);
    if (!detail::is_leased(core_, handle)) [[unlikely]] detail::fail_stale(core_, handle);
  }

  bool wait_for_room(Queue<Handle> &queue, detail::FunctionRef<bool()> attempt, Timeout timeout) {
    detail::Cells &cells = detail::cells_of(queue);
    const auto holds = [&cells] { return detail::has_room(cells); };
    return detail::wait({cells.segment.get(), cells.at(detail::layout::queue_not_full), holds}, attempt, timeout);
  }

  detail::PoolCore core_;
};

}  // namespace zeroipc
