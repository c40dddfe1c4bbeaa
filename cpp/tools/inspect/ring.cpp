// Rings: SPECIFICATION.md section 13.

#include "subject.h"
#include "text.h"

namespace zeroipc::inspect {

namespace layout = detail::layout;

namespace {

class Ring final : public Subject {
 public:
  Ring(const View &view, const Listed &entry)
      : Subject(view, entry, "ring"),
        messages_(area_.u32(layout::ring_mode) == layout::ring_messages),
        largest_(area_.u32(layout::ring_largest)),
        unit_count_(messages_ ? capacity_ / layout::frame_unit : capacity_) {
    if (area_.u32(layout::ring_mode) > layout::ring_messages) corrupt("mode %u", area_.u32(layout::ring_mode));
    if (stride_ != (messages_ ? layout::frame_unit : elem_size_)) corrupt("its stride is %u", stride_);
    if (messages_ && (capacity_ < 8 || capacity_ % 8 != 0 || largest_ > capacity_ - 8))
      corrupt("messages of up to %u bytes in %u bytes", largest_, capacity_);
    area_bytes_ = std::uint64_t{unit_count_} * stride_;
    overflow_ = messages_ ? up8(largest_) : 0;
    need(layout::ring_area + area_bytes_ + overflow_);
  }

  [[nodiscard]] std::vector<Fact> facts() const override {
    const std::string messages = format("messages of up to %u bytes; the capacity counts bytes", largest_);
    return {{"mode", messages_ ? messages : "elements"},
            {"head", place(area_.u64(layout::ring_head))},
            {"tail", place(area_.u64(layout::ring_tail))},
            {"producer", view_.owner_text(area_.u64(layout::ring_producer))},
            {"consumer", view_.owner_text(area_.u64(layout::ring_consumer))},
            {"consumer waiting", waiters(layout::ring_not_empty)},
            {"producer waiting", waiters(layout::ring_not_full)}};
  }

  [[nodiscard]] std::optional<Gauge> gauge() const override {
    const std::uint64_t head = area_.u64(layout::ring_head), tail = area_.u64(layout::ring_tail);
    const std::uint64_t bytes = messages_ ? layout::frame_unit : 1;
    return Gauge{.used = distance(head, tail) * bytes,
                 .most = capacity_,
                 .unit = messages_ ? "bytes" : "",
                 .in = number(tail) * bytes,
                 .out = number(head) * bytes,
                 .in_name = "written",
                 .out_name = "read"};
  }

  void visit(const Visit &visit) const override {
    const std::uint64_t head = area_.u64(layout::ring_head);
    const std::uint64_t units = distance(head, area_.u64(layout::ring_tail));
    std::uint64_t index = head & UINT32_MAX;
    for (std::uint64_t gone = 0, number = 0; gone < units; number++) {
      std::uint64_t taken = 1, length = elem_size_, at = layout::ring_area + index * stride_;
      if (messages_) {
        length = area_.u32(at);
        taken = 1 + up8(length) / layout::frame_unit;
        at += layout::frame_payload;
        // What the consumer has gone past may be written again: then there is no telling where a message begins.
        if (is_read(head, gone)) return;
        if (length > largest_ || taken > units - gone)
          corrupt("a message of %llu bytes", static_cast<unsigned long long>(length));
      }
      const auto value = area_.copy(at, length);
      const bool late = is_read(head, gone);  // the copy may be torn
      if (late && messages_) return;
      if (!late && !visit({std::to_string(number), value})) return;
      gone += taken;
      index = (index + taken) % unit_count_;
    }
  }

  [[nodiscard]] std::vector<Span> spans() const override {
    std::vector<Span> spans = {{layout::ring_tail, layout::ring_tail + 8, 0, "tail"},
                               {layout::ring_producer, layout::ring_producer + 8, 0, "producer"},
                               {layout::ring_head, layout::ring_head + 8, 0, "head"},
                               {layout::ring_consumer, layout::ring_consumer + 8, 0, "consumer"},
                               {layout::ring_not_empty, layout::ring_not_empty + 32, 0, "waiter set not_empty"},
                               {layout::ring_not_full, layout::ring_not_full + 32, 0, "waiter set not_full"},
                               {layout::ring_area, layout::ring_area + area_bytes_, 0, "area"}};
    if (overflow_ > 0) spans.push_back({spans.back().end, spans.back().end + overflow_, 0, "overflow of the area"});
    return spans;
  }

 private:
  [[nodiscard]] std::uint64_t distance(std::uint64_t head, std::uint64_t tail) const {
    if ((head & UINT32_MAX) >= unit_count_ || (tail & UINT32_MAX) >= unit_count_)
      corrupt("head %llu, tail %llu of %llu", static_cast<unsigned long long>(head & UINT32_MAX),
              static_cast<unsigned long long>(tail & UINT32_MAX), static_cast<unsigned long long>(unit_count_));
    const std::uint64_t laps = ((tail >> 32) - (head >> 32)) & UINT32_MAX;
    const std::uint64_t end = std::min<std::uint64_t>(laps, 2) * unit_count_ + (tail & UINT32_MAX);
    if (laps == UINT32_MAX || end < (head & UINT32_MAX)) return 0;
    return std::min<std::uint64_t>(end - (head & UINT32_MAX), unit_count_);
  }

  /** Whether the consumer is past what lies `units` behind this head. */
  [[nodiscard]] bool is_read(std::uint64_t head, std::uint64_t units) const {
    return number(area_.u64(layout::ring_head)) - number(head) > units;
  }

  [[nodiscard]] std::uint64_t number(std::uint64_t position) const {
    return (position >> 32) * unit_count_ + (position & UINT32_MAX);
  }

  [[nodiscard]] std::string place(std::uint64_t position) const {
    return format("lap %llu, %s %llu", static_cast<unsigned long long>(position >> 32), messages_ ? "unit" : "index",
                  static_cast<unsigned long long>(position & UINT32_MAX));
  }

  bool messages_;
  std::uint32_t largest_;
  std::uint64_t unit_count_, area_bytes_ = 0, overflow_ = 0;
};

}  // namespace

std::unique_ptr<Subject> ring_subject(const View &view, const Listed &entry) {
  return std::make_unique<Ring>(view, entry);
}

}  // namespace zeroipc::inspect
