// Streams, derived ones too: SPECIFICATION.md sections 19 and 20.

#include <zeroipc/detail/position.h>

#include "subject.h"
#include "text.h"

namespace zeroipc::inspect {

namespace layout = detail::layout;

namespace {

class Stream final : public Subject {
 public:
  Stream(const View &view, const Listed &entry)
      : Subject(view, entry, "stream"),
        policy_(area_.u32(layout::stream_policy)),
        operator_(area_.u32(layout::stream_operator)),
        block_count_(area_.u32(layout::stream_block_count)),
        max_subscribers_(area_.u32(layout::stream_max_subscribers)) {
    if (policy_ > layout::policy_drop_newest) corrupt("policy %u", policy_);
    if (operator_ > layout::operator_scan) corrupt("operator %u", operator_);
    if (max_subscribers_ < 1 || max_subscribers_ > layout::max_subscribers_limit)
      corrupt("%u subscribers", max_subscribers_);
    need_blocks(block_count_, layout::no_block);
    need_stride(up8(elem_size_) + (operator_ != 0 ? 8 : 0));
    targets_ = layout::stream_subscribers + std::uint64_t{max_subscribers_} * layout::line_bytes;
    words_ = targets_ + up64(8 * std::uint64_t{capacity_});
    payloads_ = words_ + up64(8 * std::uint64_t{block_count_});
    need(payloads_ + std::uint64_t{block_count_} * stride_);
    cells_.capacity = capacity_;
    cells_.index_bits = detail::index_bits_of(capacity_);
  }

  [[nodiscard]] std::vector<Fact> facts() const override {
    static constexpr const char *policies[] = {"block", "drop-oldest", "drop-newest"};
    const Tail tail = find_tail();
    std::vector<Fact> facts = {
        {"policy", policies[policy_]},
        {"state", tail.closed ? "closed" : "open"},
        {"dropped", format("%llu", static_cast<unsigned long long>(area_.u64(layout::stream_dropped)))},
        {"blocks", format("%u, %u of them spare", block_count_, block_count_ - capacity_)}};
    if (operator_ != 0) add_derivation(facts);
    add_subscribers(facts, tail.position);
    facts.push_back({"subscribers waiting", waiters(layout::stream_published)});
    facts.push_back({"producers waiting", waiters(layout::stream_room)});
    if (operator_ != 0) facts.push_back({"derivers waiting", waiters(layout::stream_handover)});
    return facts;
  }

  [[nodiscard]] std::optional<Gauge> gauge() const override {
    const Tail tail = find_tail();
    const std::uint64_t number = detail::position_number(cells_, tail.position);
    Census census(view_);
    std::uint32_t subscribers = 0;
    for (std::uint32_t line = 0; line < max_subscribers_; line++)
      if (census.alive(area_.u64(line_at(line)))) subscribers++;
    return Gauge{.used = std::min<std::uint64_t>(number, capacity_),
                 .most = capacity_,
                 .in = number,
                 .in_name = "published",
                 .state = counted(subscribers, "subscriber") + (tail.closed ? ", closed" : "")};
  }

  void visit(const Visit &visit) const override {
    Tape tape{.next = earliest()};
    static_cast<void>(read_on(tape, visit));
  }

  /** R1 to R3 and R5 of one who has no line: from the tape's place to the tail. How many were overwritten before. */
  std::uint64_t read_on(Tape &tape, const Visit &visit) const {
    const Tail tail = find_tail();
    const std::uint64_t end = detail::position_number(cells_, tail.position);
    const std::uint64_t oldest = end > capacity_ ? end - capacity_ : 0;
    std::uint64_t lost = 0;
    if (tape.next < oldest || tape.next > end) {
      lost = tape.next < oldest ? oldest - tape.next : 0;
      tape.next = oldest;
    }
    for (; tape.next < end; tape.next++) {
      const auto index = static_cast<std::uint32_t>(tape.next % capacity_);
      const std::uint64_t target = area_.u64(target_at(index));
      const std::uint32_t block = detail::block_of(target);
      if (lap_of(target) != ((tape.next / capacity_ + 1) & detail::lap_mask)) {
        lost++;  // overwritten since the tail was found
        continue;
      }
      if (block >= block_count_) corrupt("cell %u names block %u of %u", index, block, block_count_);
      const auto value = area_.copy(payloads_ + std::uint64_t{block} * stride_, elem_size_);
      if (lap_of(area_.u64(target_at(index))) != lap_of(target)) {
        lost++;
        continue;
      }
      if (!visit({std::to_string(tape.next), value})) {
        tape.next++;
        return lost;
      }
    }
    tape.ended = tail.closed;
    return lost;
  }

  [[nodiscard]] std::vector<Span> spans() const override {
    return {{layout::stream_tail, layout::stream_tail + 8, 0, "tail"},
            {layout::stream_joins, layout::stream_joins + 8, 0, "joins"},
            {layout::stream_published, layout::stream_published + 32, 0, "waiter set published"},
            {layout::stream_room, layout::stream_room + 32, 0, "waiter set room"},
            {layout::stream_binding, layout::stream_binding + 8, 0, "binding"},
            {layout::stream_start, layout::stream_start + 8, 0, "start"},
            {layout::stream_dropped, layout::stream_dropped + 8, 0, "dropped"},
            {layout::stream_failed, layout::stream_failed + 4, 0, "failed"},
            {layout::stream_handover, layout::stream_handover + 32, 0, "waiter set handover"},
            {layout::stream_failure, layout::stream_failure + layout::stream_failure_bytes, 0, "failure"},
            {layout::stream_subscribers, targets_, layout::line_bytes, "subscriber"},
            {targets_, targets_ + 8 * std::uint64_t{capacity_}, 8, "target"},
            {words_, words_ + 8 * std::uint64_t{block_count_}, 8, "block word"},
            {payloads_, payloads_ + std::uint64_t{block_count_} * stride_, stride_, "payload"}};
  }

  [[nodiscard]] std::string about(const Span &span, std::uint64_t k) const override {
    if (span.begin == targets_) {
      const std::uint64_t target = area_.u64(target_at(k));
      const std::string holds = detail::block_of(target) == layout::no_block
                                    ? "no value yet"
                                    : format("block %u", detail::block_of(target));
      return format("lap %llu is next, ", static_cast<unsigned long long>(lap_of(target))) + holds +
             ((detail::turn_of(target) & 1) != 0 ? "; closed" : "");
    }
    if (span.begin == layout::stream_subscribers) {
      const std::uint64_t word = area_.u64(line_at(k));
      if ((word & 0xffffff) == 0) return word == 0 ? "free" : "handed over";
      return format("slot %u", detail::slot_of(static_cast<std::uint32_t>(word & 0xffffff)));
    }
    return "";
  }

 private:
  struct Tail {
    std::uint64_t position;
    bool closed;
  };

  static constexpr std::uint64_t spare_steps = std::uint64_t{1} << 20;

  static constexpr std::uint64_t lap_of(std::uint64_t target) { return detail::turn_of(target) >> 1; }

  [[nodiscard]] std::uint64_t line_at(std::uint64_t line) const {
    return layout::stream_subscribers + line * layout::line_bytes;
  }
  [[nodiscard]] std::uint64_t target_at(std::uint64_t index) const { return targets_ + 8 * index; }

  /** P1: walks to the tail. */
  [[nodiscard]] Tail find_tail() const {
    std::uint64_t position = area_.u64(layout::stream_tail) & detail::position_bits;
    if (detail::position_index(position) >= capacity_) corrupt("the tail's index is not below %u", capacity_);
    for (std::uint64_t steps = std::uint64_t{capacity_} * 4 + spare_steps; steps > 0; steps--) {
      const std::uint64_t target = area_.u64(target_at(detail::position_index(position)));
      const std::uint64_t lap = lap_of(target), mine = detail::position_lap(position);
      if (lap == mine) return {position, (detail::turn_of(target) & 1) != 0};
      if (!detail::lap_after(lap, mine)) corrupt("a cell is a lap behind the tail");
      position = detail::next_position(
          cells_, detail::position_of((lap - 1) & detail::lap_mask, detail::position_index(position)));
    }
    corrupt("its words lead nowhere");
  }

  [[nodiscard]] std::uint64_t earliest() const {
    const std::uint64_t end = detail::position_number(cells_, find_tail().position);
    return end > capacity_ ? end - capacity_ : 0;
  }

  void add_derivation(std::vector<Fact> &facts) const {
    static constexpr const char *operators[] = {"none", "map", "filter", "take", "skip", "window", "scan"};
    std::string how = operators[operator_];
    const std::uint32_t count = area_.u32(layout::stream_count), step = area_.u32(layout::stream_step);
    if (operator_ == layout::operator_window) how += format(" of %u, step %u", count, step);
    else if (count != 0) how += format(" %u", count);
    const std::uint32_t line = area_.u32(layout::stream_source_offset);
    std::string source = format("line %u of segment 0x%08x", line, area_.u32(layout::stream_source_segment));
    if (area_.u32(layout::stream_source_segment) == view_.segment().segment_id)
      for (const Listed &entry : view_.entries())
        if (entry.offset == std::uint64_t{line} << layout::line_shift) source = entry.name;
    facts.push_back({"derived", how + ", from " + source});
    const std::uint64_t binding = area_.u64(layout::stream_binding);
    const auto bound = static_cast<std::uint32_t>(binding >> 24 & 0xffff);
    facts.push_back({"bound to", bound != 0 ? format("subscriber line %u of the source", bound - 1)
                                 : (binding & 0xffffff) != 0 ? "being bound by " + view_.owner_text(binding)
                                                             : "no line yet"});
    if (area_.u32(layout::stream_failed) != 0)
      facts.push_back({"failed", field_text(area_.at(layout::stream_failure, layout::stream_failure_bytes),
                                            layout::stream_failure_bytes)});
  }

  void add_subscribers(std::vector<Fact> &facts, std::uint64_t tail) const {
    constexpr std::uint32_t most = 32;
    std::uint32_t count = 0;
    for (std::uint32_t line = 0; line < max_subscribers_; line++) {
      const std::uint64_t word = area_.u64(line_at(line)), bound = area_.u64(line_at(line) + layout::line_bound);
      if (word == 0) continue;
      if (++count > most) continue;
      const std::string whose = (word & 0xffffff) == 0 ? "handed over" : view_.owner_text(word);
      facts.push_back({count == 1 ? "subscribers" : "", format("line %u: %s%s", line, whose.c_str(),
                                                               bound == 0 ? "" : ", derives a stream")});
      facts.push_back({"", (word >> 63) != 0 && (word & 0xffffff) != 0 ? "  joining" : "  " + behind(word, tail)});
    }
    if (count == 0) facts.push_back({"subscribers", format("none of %u", max_subscribers_)});
    if (count > most) facts.push_back({"", format("and %u more", count - most)});
  }

  [[nodiscard]] std::string behind(std::uint64_t word, std::uint64_t tail) const {
    const std::uint64_t cursor = detail::whole_position(cells_, word, tail);
    if (!detail::is_position(cells_, cursor)) return "its cursor is corrupt";
    if (detail::position_after(cursor, tail)) return "at the tail";
    const std::uint64_t values = detail::distance(cells_, cursor, tail);
    return values == 0 ? "at the tail" : counted(values, "value") + " behind" + (values > capacity_ ? ", lapped" : "");
  }

  std::uint32_t policy_, operator_, block_count_, max_subscribers_;
  std::uint64_t targets_ = 0, words_ = 0, payloads_ = 0;
  detail::Cells cells_;  // for positions only
};

}  // namespace

std::unique_ptr<Subject> stream_subject(const View &view, const Listed &entry) {
  return std::make_unique<Stream>(view, entry);
}

bool is_stream(const Subject &subject) { return dynamic_cast<const Stream *>(&subject) != nullptr; }

std::uint64_t follow(const Subject &stream, Tape &tape, const Visit &visit) {
  const auto *that = dynamic_cast<const Stream *>(&stream);
  return that ? that->read_on(tape, visit) : 0;
}

}  // namespace zeroipc::inspect
