// Queues and channels: SPECIFICATION.md sections 11 and 21.

#include <zeroipc/detail/walk.h>

#include "subject.h"
#include "text.h"

namespace zeroipc::inspect {

namespace layout = detail::layout;

namespace {

struct Ends {
  detail::Walk head, tail;
  std::uint64_t size;  // positions from head to tail
  bool closed;
};

class CellRing final : public Subject {
 public:
  CellRing(const View &view, const Listed &entry, bool channel)
      : Subject(view, entry, channel ? "channel" : "queue"), channel_(channel) {
    const std::uint32_t block_count = area_.u32(layout::queue_block_count);
    need_blocks(block_count, channel ? layout::channel_most_blocks : layout::no_block);
    need_stride(layout::cell_payload + up8(elem_size_));
    need(layout::queue_cells + std::uint64_t{block_count} * stride_);
    if (channel && area_.u32(layout::channel_rendezvous) > 1)
      corrupt("rendezvous is %u", area_.u32(layout::channel_rendezvous));
    unbuffered_ = channel && area_.u32(layout::channel_rendezvous) == 1;
    cells_.base = const_cast<std::byte *>(area_.at(0, area_.bytes()));
    cells_.capacity = capacity_;
    cells_.stride = stride_;
    cells_.closed_bit = channel ? layout::channel_closed_bit : 0;
    cells_.any_order = unbuffered_;
    cells_.begin_cells(layout::queue_cells, block_count);
  }

  [[nodiscard]] std::vector<Fact> facts() const override {
    const Ends ends = find_ends();
    std::vector<Fact> facts;
    if (channel_) facts.push_back({"mode", unbuffered_ ? "unbuffered: the capacity counts offers" : "buffered"});
    if (channel_) facts.push_back({"state", state(ends)});
    facts.push_back({"blocks", format("%u, %u of them spare", cells_.block_count, cells_.block_count - capacity_)});
    facts.push_back({"head", place(ends.head)});
    facts.push_back({"tail", place(ends.tail)});
    facts.push_back({channel_ ? "receivers waiting" : "consumers waiting", waiters(layout::queue_not_empty)});
    facts.push_back({channel_ ? "senders waiting" : "producers waiting", waiters(layout::queue_not_full)});
    if (channel_) facts.push_back({"offers waiting", waiters(layout::channel_taken)});
    if (channel_) facts.push_back({"selects waiting", waiters(layout::channel_wanted)});
    return facts;
  }

  [[nodiscard]] std::optional<Gauge> gauge() const override {
    const Ends ends = find_ends();
    Gauge gauge{.used = ends.size, .most = capacity_};
    if (unbuffered_) gauge.used = count_offers(ends);
    gauge.in = number(ends.tail);
    gauge.out = number(ends.head);
    gauge.in_name = unbuffered_ ? "offered" : channel_ ? "sent" : "pushed";
    gauge.out_name = unbuffered_ ? "gone" : channel_ ? "received" : "popped";  // an offer is taken, or taken back
    if (channel_) gauge.state = state(ends);
    return gauge;
  }

  void visit(const Visit &visit) const override {
    Ends ends = find_ends();
    std::uint64_t place = 0;
    for (std::uint64_t k = 0; k < ends.size; k++, ends.head.step_on()) {
      const std::uint64_t target = detail::load64(ends.head.cell());
      if (detail::turn_of(target) != ((ends.head.lap << 1 | 1) & detail::turn_mask)) continue;  // taken meanwhile
      const std::uint32_t block = cells_.named_block(target);
      if (block >= cells_.block_count)
        corrupt("cell %u names block %u of %u", ends.head.index, block, cells_.block_count);
      const auto value =
          area_.copy(layout::queue_cells + std::uint64_t{block} * stride_ + layout::cell_payload, elem_size_);
      const std::uint64_t now = detail::load64(ends.head.cell());
      if (detail::turn_of(now) != detail::turn_of(target)) continue;  // it proves the copy; a mark may have come
      if (!visit({std::to_string(place++), value})) return;
    }
  }

  [[nodiscard]] std::vector<Span> spans() const override {
    std::vector<Span> spans = {{layout::queue_tail, layout::queue_tail + 8, 0, "tail"},
                               {layout::queue_head, layout::queue_head + 8, 0, "head"},
                               {layout::queue_not_empty, layout::queue_not_empty + 32, 0, "waiter set not_empty"}};
    if (channel_)
      spans.push_back({layout::channel_wanted, layout::channel_wanted + 32, 0, "waiter set wanted"});
    spans.push_back({layout::queue_not_full, layout::queue_not_full + 32, 0, "waiter set not_full"});
    if (channel_) spans.push_back({layout::channel_taken, layout::channel_taken + 32, 0, "waiter set taken"});
    spans.push_back({layout::queue_cells, layout::queue_cells + std::uint64_t{capacity_} * stride_, stride_, "cell"});
    spans.push_back({spans.back().end, spans.back().end + std::uint64_t{cells_.block_count - capacity_} * stride_,
                     stride_, "spare block", capacity_});
    return spans;
  }

  [[nodiscard]] std::string about(const Span &span, std::uint64_t k) const override {
    if (span.each == 0) return "";
    const std::uint64_t number = k + span.first;
    const std::uint64_t at = layout::queue_cells + number * stride_;
    const std::uint64_t target = area_.u64(at), word = area_.u64(at + layout::cell_block);
    std::string text;
    if (number < capacity_) {
      const std::uint64_t turn = detail::turn_of(target);
      text = format("lap %llu, ", static_cast<unsigned long long>(turn >> 1));
      if ((turn & 1) != 0) text += format("block %u", cells_.named_block(target));
      else text += channel_ && detail::block_of(target) == layout::channel_closed ? "empty, closed" : "empty";
    }
    if (const auto owner = word & detail::owner_mask; owner != 0)
      text += format("%sits block %s slot %u", text.empty() ? "" : "; ",
                     (word & detail::held_bit) != 0 ? "held by" : "last of",
                     detail::slot_of(static_cast<std::uint32_t>(owner)));
    return text;
  }

 private:
  [[nodiscard]] Ends find_ends() const {
    Ends ends{detail::Walk(cells_, cells_.at(layout::queue_head)), detail::Walk(cells_, cells_.at(layout::queue_tail)),
              0, false};
    if (!ends.head.starts_well() || !ends.tail.starts_well()) corrupt("a hint's index is not below %u", capacity_);
    const detail::Outcome head = ends.head.to_head(), tail = ends.tail.to_tail();
    if (head == detail::Outcome::corrupt || tail == detail::Outcome::corrupt)
      corrupt("its words lead nowhere: a block number, or a turn, is not one of them");
    ends.closed = tail == detail::Outcome::ended;
    const std::uint64_t laps = (ends.tail.lap - ends.head.lap) & detail::lap_mask;
    if (laps >> 38 == 0) {  // else the head moved past that tail meanwhile
      const std::uint64_t end = std::min<std::uint64_t>(laps, 2) * capacity_ + ends.tail.index;
      ends.size = end < ends.head.index ? 0 : std::min<std::uint64_t>(end - ends.head.index, capacity_);
    }
    return ends;
  }

  /** Offers that stand: those that were taken back leave empty cells between head and tail. */
  [[nodiscard]] std::uint64_t count_offers(Ends ends) const {
    std::uint64_t count = 0;
    for (std::uint64_t k = 0; k < ends.size; k++, ends.head.step_on())
      if (detail::turn_of(detail::load64(ends.head.cell())) == ((ends.head.lap << 1 | 1) & detail::turn_mask)) count++;
    return count;
  }

  [[nodiscard]] std::uint64_t number(const detail::Walk &walk) const { return walk.lap * capacity_ + walk.index; }

  [[nodiscard]] static std::string place(const detail::Walk &walk) {
    return format("lap %llu, index %u", static_cast<unsigned long long>(walk.lap), walk.index);
  }

  [[nodiscard]] static std::string state(const Ends &ends) {
    return !ends.closed ? "open" : ends.size == 0 ? "closed, drained" : "closed, not yet drained";
  }

  bool channel_, unbuffered_ = false;
  detail::Cells cells_;
};

}  // namespace

std::unique_ptr<Subject> queue_subject(const View &view, const Listed &entry) {
  return std::make_unique<CellRing>(view, entry, false);
}

std::unique_ptr<Subject> channel_subject(const View &view, const Listed &entry) {
  return std::make_unique<CellRing>(view, entry, true);
}

}  // namespace zeroipc::inspect
