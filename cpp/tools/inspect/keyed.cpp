// Maps and sets: SPECIFICATION.md sections 14 and 15.

#include "subject.h"
#include "text.h"

namespace zeroipc::inspect {

namespace layout = detail::layout;

namespace {

constexpr std::uint32_t group_limit = 1u << 24;

constexpr std::uint32_t block_in(std::uint64_t bucket) { return static_cast<std::uint32_t>(bucket & layout::no_block); }
constexpr std::uint32_t tag_in(std::uint64_t bucket) { return static_cast<std::uint32_t>(bucket >> 24 & 0xff); }

class Keyed final : public Subject {
 public:
  Keyed(const View &view, const Listed &entry, bool set)
      : Subject(view, entry, set ? "set" : "map"),
        set_(set),
        key_size_(area_.u32(layout::map_key_size)),
        block_count_(area_.u32(layout::map_block_count)),
        group_count_(area_.u32(layout::map_group_count)) {
    if (key_size_ < 1 || (set && key_size_ != elem_size_)) corrupt("its keys have %u bytes", key_size_);
    need_blocks(block_count_, layout::no_block);
    need_stride(layout::pair_key + up8(key_size_) + (set ? 0 : up8(elem_size_)));
    if (std::uint64_t{group_count_} * layout::slots < capacity_ || group_count_ > group_limit)
      corrupt("%u groups for a capacity of %u", group_count_, capacity_);
    blocks_ = layout::map_groups + std::uint64_t{group_count_} * layout::line_bytes;
    need(blocks_ + std::uint64_t{block_count_} * stride_);
  }

  [[nodiscard]] std::uint32_t key_size() const override { return set_ ? 0 : key_size_; }

  [[nodiscard]] std::vector<Fact> facts() const override {
    Census census(view_);
    std::uint32_t adding = 0, longest = 0, writing = 0;
    for (std::uint32_t group = 0; group < group_count_; group++) {
      const std::uint64_t stripe = area_.u64(group_at(group) + layout::group_stripe);
      if (census.alive(stripe)) adding++;
      longest = std::max(longest, static_cast<std::uint32_t>(stripe >> 24 & 0xff));
    }
    for (std::uint32_t block = 0; block < block_count_; block++) {
      const std::uint64_t word = area_.u64(block_at(block));
      if (word >> 63 != 0 && census.alive(word)) writing++;
    }
    static constexpr const char *full[] = {"nothing is known", "somebody looks", "yes", "corrupt"};
    return {{"key size", counted(key_size_, "byte")},
            {"blocks",
             format("%u, %u of them spare; %u being written", block_count_, block_count_ - capacity_, writing)},
            {"groups", format("%u of %u buckets; the longest reach is %s", group_count_, layout::slots,
                              longest == layout::far ? "all of them" : std::to_string(longest).c_str())},
            {"seed", format("0x%016llx", static_cast<unsigned long long>(area_.u64(layout::map_seed)))},
            {"stripes held", format("%u: a living participant adds a key there", adding)},
            {"mover", view_.owner_text(area_.u64(layout::map_mover))},
            {"known to be full", full[area_.u64(layout::map_full) & 3]},
            {"writers waiting", waiters(layout::map_released)}};
  }

  [[nodiscard]] std::optional<Gauge> gauge() const override {
    std::uint64_t entries = 0;
    each_bucket([&](std::uint64_t, std::uint64_t, std::uint64_t bucket) {
      if (tag_in(bucket) > layout::vacant) entries++;
      return true;
    });
    return Gauge{.used = entries, .most = capacity_};
  }

  void visit(const Visit &visit) const override {
    std::uint64_t place = 0;
    each_bucket([&](std::uint64_t group, std::uint64_t slot, std::uint64_t bucket) {
      while (tag_in(bucket) > layout::vacant) {
        const std::uint32_t block = block_in(bucket);
        const std::uint64_t at = block_at(block) + layout::pair_key;
        if (block >= block_count_) corrupt("a bucket names block %u of %u", block, block_count_);
        const auto key = area_.copy(at, key_size_);
        const auto value = set_ ? key : area_.copy(at + up8(key_size_), elem_size_);
        const std::uint64_t now = area_.u64(bucket_at(group, slot));
        if (now == bucket)  // which proves the copy
          return set_ ? visit({std::to_string(place++), value}) : visit({std::to_string(place++), value, key});
        if (now >> 32 == bucket >> 32) corrupt("a bucket changed, and its version did not");
        bucket = now;
        if (++changes_ > most_changes) corrupt("a bucket changes all the time");
      }
      return true;
    });
  }

  [[nodiscard]] std::vector<Span> spans() const override {
    return {{layout::map_mover, layout::map_mover + 8, 0, "mover"},
            {layout::map_released, layout::map_released + 32, 0, "waiter set released"},
            {layout::map_full, layout::map_full + 8, 0, "full"},
            {layout::map_groups, blocks_, layout::line_bytes, "group"},
            {blocks_, blocks_ + std::uint64_t{block_count_} * stride_, stride_, "block"}};
  }

  [[nodiscard]] std::string about(const Span &span, std::uint64_t k) const override {
    if (span.each == 0) return "";
    if (span.begin == layout::map_groups) {
      std::string text = format("reach %u; blocks", static_cast<unsigned>(area_.u64(group_at(k)) >> 24 & 0xff));
      for (std::uint32_t slot = 1; slot <= layout::slots; slot++) {
        const std::uint64_t bucket = area_.u64(bucket_at(k, slot));
        text += tag_in(bucket) > layout::vacant ? format(" %u", block_in(bucket)) : " -";
      }
      return text;
    }
    const std::uint64_t word = area_.u64(block_at(k));
    const std::uint32_t target = area_.u32(block_at(k) + layout::pair_target);
    std::string text = target == 0 ? "" : format("aimed at group %u, slot %u", target / 8, target % 8);
    if (const auto owner = static_cast<std::uint32_t>(word & 0xffffff); owner != 0)
      text += format("; %s slot %u", word >> 63 ? "being written by" : "last of", detail::slot_of(owner));
    return text;
  }

 private:
  static constexpr std::uint32_t most_changes = 1u << 20;

  [[nodiscard]] std::uint64_t group_at(std::uint64_t group) const {
    return layout::map_groups + group * layout::line_bytes;
  }
  /** Slots count from 1. */
  [[nodiscard]] std::uint64_t bucket_at(std::uint64_t group, std::uint64_t slot) const {
    return group_at(group) + layout::group_buckets + (slot - 1) * 8;
  }
  [[nodiscard]] std::uint64_t block_at(std::uint64_t block) const { return blocks_ + block * stride_; }

  template <typename Each>
  void each_bucket(Each &&each) const {
    for (std::uint64_t group = 0; group < group_count_; group++)
      for (std::uint64_t slot = 1; slot <= layout::slots; slot++)
        if (!each(group, slot, area_.u64(bucket_at(group, slot)))) return;
  }

  bool set_;
  std::uint32_t key_size_, block_count_, group_count_;
  std::uint64_t blocks_ = 0;
  mutable std::uint32_t changes_ = 0;
};

}  // namespace

std::unique_ptr<Subject> map_subject(const View &view, const Listed &entry) {
  return std::make_unique<Keyed>(view, entry, false);
}

std::unique_ptr<Subject> set_subject(const View &view, const Listed &entry) {
  return std::make_unique<Keyed>(view, entry, true);
}

}  // namespace zeroipc::inspect
