// Stacks: SPECIFICATION.md section 12.

#include "subject.h"
#include "text.h"

namespace zeroipc::inspect {

namespace layout = detail::layout;

namespace {

constexpr std::uint32_t block_in(std::uint64_t word) { return static_cast<std::uint32_t>(word & layout::no_block); }

class Stack final : public Subject {
 public:
  Stack(const View &view, const Listed &entry)
      : Subject(view, entry, "stack"), block_count_(area_.u32(layout::stack_block_count)) {
    need_blocks(block_count_, layout::no_block);
    need_stride(layout::stack_block_payload + up8(elem_size_));
    blocks_ = up64(layout::stack_entries + 8 * std::uint64_t{capacity_});
    need(blocks_ + std::uint64_t{block_count_} * stride_);
  }

  [[nodiscard]] std::vector<Fact> facts() const override {
    const std::uint64_t top = area_.u64(layout::stack_top);
    const std::string named = block_in(top) == layout::no_block ? "none" : format("block %u", block_in(top));
    return {{"blocks", format("%u, %u of them spare", block_count_, block_count_ - capacity_)},
            {"top", named},
            {"consumers waiting", waiters(layout::stack_not_empty)},
            {"producers waiting", waiters(layout::stack_not_full)}};
  }

  [[nodiscard]] std::optional<Gauge> gauge() const override {
    for (int turn = 0; turn < most_turns; turn++) {
      const std::uint64_t top = area_.u64(layout::stack_top);
      const std::uint64_t depth = depth_of(top);
      if (area_.u64(layout::stack_top) != top) continue;
      if (depth > capacity_ || (depth == 0) != (block_in(top) == layout::no_block))
        corrupt("the depth of the block on top is %llu, its capacity %u", static_cast<unsigned long long>(depth),
                capacity_);
      return Gauge{.used = depth, .most = capacity_, .in = top >> 24, .in_name = "pushes and pops"};
    }
    return Gauge{.most = capacity_, .in = area_.u64(layout::stack_top) >> 24, .in_name = "pushes and pops",
                 .state = "changes too fast to be counted"};
  }

  /** From the top down. The walk is of one moment only if top has not changed since: each value is proved so. */
  void visit(const Visit &visit) const override {
    for (int turn = 0; turn < most_turns; turn++) {
      const std::uint64_t top = area_.u64(layout::stack_top);
      std::uint64_t depth = depth_of(top);
      if (area_.u64(layout::stack_top) != top) continue;
      if (depth > capacity_) corrupt("a depth of %llu", static_cast<unsigned long long>(depth));
      std::uint32_t block = block_in(top);
      for (std::uint64_t place = 0; depth > 0; depth--, place++) {
        if (block >= block_count_) corrupt("it names block %u of %u", block, block_count_);
        const auto value = area_.copy(block_at(block) + layout::stack_block_payload, elem_size_);
        if (depth > 1) block = block_in(area_.u64(layout::stack_entries + 8 * (depth - 2)));
        if (area_.u64(layout::stack_top) != top) {
          if (place == 0) break;  // nothing was told yet: again
          visit({"", {}, {}, "(changed while it was looked at)"});
          return;
        }
        if (!visit({std::to_string(place), value}) || depth == 1) return;
      }
      if (area_.u64(layout::stack_top) == top) return;
    }
  }

  [[nodiscard]] std::vector<Span> spans() const override {
    return {{layout::stack_top, layout::stack_top + 8, 0, "top"},
            {layout::stack_not_empty, layout::stack_not_empty + 32, 0, "waiter set not_empty"},
            {layout::stack_not_full, layout::stack_not_full + 32, 0, "waiter set not_full"},
            {layout::stack_entries, layout::stack_entries + 8 * std::uint64_t{capacity_}, 8, "entry"},
            {blocks_, blocks_ + std::uint64_t{block_count_} * stride_, stride_, "block"}};
  }

  [[nodiscard]] std::string about(const Span &span, std::uint64_t k) const override {
    if (span.each == 0) return "";
    if (span.begin == layout::stack_entries) {
      const std::uint64_t word = area_.u64(layout::stack_entries + 8 * k);
      return block_in(word) == layout::no_block ? "none" : format("block %u", block_in(word));
    }
    const std::uint64_t word = area_.u64(block_at(k));
    const auto owner = static_cast<std::uint32_t>(word & 0xffffff);
    return format("depth %llu, ", static_cast<unsigned long long>(area_.u64(block_at(k) + layout::stack_block_depth))) +
           (owner == 0 ? "no owner" : format("%s slot %u", word >> 63 ? "held by" : "last of", detail::slot_of(owner)));
  }

 private:
  static constexpr int most_turns = 100;

  [[nodiscard]] std::uint64_t block_at(std::uint64_t block) const { return blocks_ + block * stride_; }

  [[nodiscard]] std::uint64_t depth_of(std::uint64_t top) const {
    const std::uint32_t block = block_in(top);
    if (block == layout::no_block) return 0;
    if (block >= block_count_) corrupt("top names block %u of %u", block, block_count_);
    return area_.u64(block_at(block) + layout::stack_block_depth);
  }

  std::uint32_t block_count_;
  std::uint64_t blocks_;
};

}  // namespace

std::unique_ptr<Subject> stack_subject(const View &view, const Listed &entry) {
  return std::make_unique<Stack>(view, entry);
}

}  // namespace zeroipc::inspect
