// Pools: SPECIFICATION.md section 16.

#include <cstring>
#include <unordered_set>

#include "subject.h"
#include "text.h"

namespace zeroipc::inspect {

namespace layout = detail::layout;

namespace {

constexpr bool is_sent(std::uint64_t lease) { return (lease >> 24 & 1) != 0; }
constexpr std::uint64_t generation_of(std::uint64_t lease) { return lease >> 25; }
constexpr std::uint64_t handle_of(std::uint64_t lease, std::uint64_t block) {
  return generation_of(lease) << 24 | block;
}

class Pool final : public Subject {
 public:
  Pool(const View &view, const Listed &entry)
      : Subject(view, entry, "pool"), payload_(area_.u32(layout::pool_payload)) {
    if (payload_ < 8 || payload_ % 8 != 0) corrupt("payloads at %u", payload_);
    need_stride(payload_ + up8(elem_size_));
    need(layout::pool_blocks + std::uint64_t{capacity_} * stride_);
  }

  [[nodiscard]] std::vector<Fact> facts() const override {
    Census census(view_);
    const Handles handles = find_handles();
    std::uint64_t leased = 0, sent = 0, left = 0;
    for (std::uint64_t block = 0; block < capacity_; block++) {
      const std::uint64_t lease = area_.u64(block_at(block));
      if (is_taken(lease, block, census, handles)) (is_sent(lease) ? sent : leased)++;
      else if ((lease & 0xffffff) != 0) left++;
    }
    std::vector<Fact> facts = {
        {"payload at", format("+%u in each block", payload_)},
        {"leased", counted(leased, "block")},
        {"being handed over", counted(sent, "block")},
        {"left by the dead", counted(left, "block") + ", free"},
    };
    const std::size_t begin = facts.size();
    for (const std::uint64_t line : bound_lines()) {
      const auto entry = entry_at(line);
      facts.push_back({facts.size() == begin ? "bound queues" : "",
                       entry ? entry->name : format("line %llu, where none is: corrupt",
                                                    static_cast<unsigned long long>(line))});
    }
    if (facts.size() == begin) facts.push_back({"bound queues", "none"});
    facts.push_back({"acquirers waiting", waiters(layout::pool_free)});
    return facts;
  }

  [[nodiscard]] std::optional<Gauge> gauge() const override {
    Census census(view_);
    const Handles handles = find_handles();
    Gauge gauge{.most = capacity_, .in = 0, .in_name = "leases and hand-overs"};
    for (std::uint64_t block = 0; block < capacity_; block++) {
      const std::uint64_t lease = area_.u64(block_at(block));
      *gauge.in += generation_of(lease);
      if (is_taken(lease, block, census, handles)) gauge.used++;
    }
    return gauge;
  }

  /** The blocks that are not free. Their payloads are plain memory of whoever has the lease. */
  void visit(const Visit &visit) const override {
    Census census(view_);
    const Handles handles = find_handles();
    for (std::uint64_t block = 0; block < capacity_; block++) {
      const std::uint64_t lease = area_.u64(block_at(block));
      if (!is_taken(lease, block, census, handles)) continue;
      const auto value = area_.copy(block_at(block) + payload_, elem_size_);
      const std::uint32_t slot = detail::slot_of(static_cast<std::uint32_t>(lease & 0xffffff));
      const std::string note = format("(%s slot %u)", is_sent(lease) ? "handed over by" : "leased by", slot);
      if (!visit({std::to_string(block), value, {}, note})) return;
    }
  }

  [[nodiscard]] std::vector<Span> spans() const override {
    return {{layout::pool_queues, layout::pool_queues + 8 * layout::pool_queue_count, 0, "bound queues"},
            {layout::pool_free, layout::pool_free + 32, 0, "waiter set free"},
            {layout::pool_blocks, layout::pool_blocks + std::uint64_t{capacity_} * stride_, stride_, "block"}};
  }

  [[nodiscard]] std::string about(const Span &span, std::uint64_t k) const override {
    if (span.each == 0) return "";
    const std::uint64_t lease = area_.u64(block_at(k));
    const auto owner = static_cast<std::uint32_t>(lease & 0xffffff);
    return format("generation %llu, ", static_cast<unsigned long long>(generation_of(lease))) +
           (owner == 0 ? "nobody's" : format("%s slot %u", is_sent(lease) ? "sent by" : "leased by",
                                             detail::slot_of(owner)));
  }

 private:
  using Handles = std::unordered_set<std::uint64_t>;

  [[nodiscard]] std::uint64_t block_at(std::uint64_t block) const { return layout::pool_blocks + block * stride_; }

  /** What is not free: leased by the living, being handed over by them, or in a bound queue. */
  static bool is_taken(std::uint64_t lease, std::uint64_t block, Census &census, const Handles &handles) {
    if ((lease & 0xffffff) == 0) return false;
    return census.alive(lease) || (is_sent(lease) && handles.contains(handle_of(lease, block)));
  }

  [[nodiscard]] std::vector<std::uint64_t> bound_lines() const {
    std::vector<std::uint64_t> lines;
    for (std::uint32_t k = 0; k < layout::pool_queue_count; k++)
      if (const std::uint64_t line = area_.u64(layout::pool_queues + 8 * k)) lines.push_back(line);
    return lines;
  }

  [[nodiscard]] std::optional<Listed> entry_at(std::uint64_t line) const {
    for (Listed &entry : view_.entries())
      if (entry.problem.empty() && entry.offset == line << layout::line_shift &&
          view_.area(entry).u32(layout::structure_kind) == layout::kind_queue)
        return std::move(entry);
    return std::nullopt;
  }

  /** The handles that are in bound queues. */
  [[nodiscard]] Handles find_handles() const {
    Handles handles;
    for (const std::uint64_t line : bound_lines()) {
      const auto entry = entry_at(line);
      if (!entry) continue;
      const auto queue = queue_subject(view_, *entry);
      if (queue->elem_size() != 8) continue;
      queue->visit([&](const Element &element) {
        std::uint64_t handle = 0;
        std::memcpy(&handle, element.value.data(), sizeof handle);
        handles.insert(handle);
        return true;
      });
    }
    return handles;
  }

  std::uint32_t payload_;
};

}  // namespace

std::unique_ptr<Subject> pool_subject(const View &view, const Listed &entry) {
  return std::make_unique<Pool>(view, entry);
}

}  // namespace zeroipc::inspect
