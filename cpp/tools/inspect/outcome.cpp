// Futures and lazies: SPECIFICATION.md sections 17 and 18.

#include "subject.h"
#include "text.h"

namespace zeroipc::inspect {

namespace layout = detail::layout;

namespace {

constexpr std::uint32_t state_in(std::uint64_t word) { return static_cast<std::uint32_t>(word >> 24 & 7); }
constexpr std::uint32_t who_in(std::uint64_t word) { return static_cast<std::uint32_t>(word & 0xffffff); }

class Outcome final : public Subject {
 public:
  Outcome(const View &view, const Listed &entry, bool lazy)
      : Subject(view, entry, lazy ? "lazy" : "future"), block_count_(area_.u32(layout::outcome_block_count)) {
    if (capacity_ != 1) corrupt("its capacity is %u", capacity_);
    if (block_count_ < 2 || block_count_ > 0xfffffe) corrupt("%u blocks", block_count_);
    need_stride(layout::outcome_payload +
                std::max(up8(elem_size_), up8(layout::text_bytes + std::uint64_t{layout::least_text_room})));
    need(layout::outcome_blocks + std::uint64_t{block_count_} * stride_);
  }

  [[nodiscard]] std::vector<Fact> facts() const override {
    const std::uint64_t word = area_.u64(layout::outcome_state);
    std::vector<Fact> facts = {{"state", state_text(word)}};
    if (state_in(word) == layout::state_failed) facts.push_back({"failure", failure(word)});
    if (state_in(word) == layout::state_pledged) facts.push_back({"pledger", view_.owner_text(who_in(word))});
    if (state_in(word) == layout::state_computing) facts.push_back({"computed by", view_.owner_text(who_in(word))});
    facts.push_back({"generation", format("%llu", static_cast<unsigned long long>(word >> 27))});
    facts.push_back({"blocks", std::to_string(block_count_)});
    facts.push_back({"waiting", waiters(layout::outcome_settled)});
    return facts;
  }

  [[nodiscard]] std::optional<Gauge> gauge() const override {
    const std::uint64_t word = area_.u64(layout::outcome_state);
    return Gauge{.used = state_in(word) == layout::state_ready ? 1u : 0u, .most = 1, .state = state_text(word)};
  }

  void visit(const Visit &visit) const override {
    for (int turn = 0; turn < most_turns; turn++) {
      const std::uint64_t word = area_.u64(layout::outcome_state);
      if (state_in(word) != layout::state_ready) return;
      if (who_in(word) >= block_count_) corrupt("its state names block %u of %u", who_in(word), block_count_);
      const auto value = area_.copy(block_at(who_in(word)) + layout::outcome_payload, elem_size_);
      if (area_.u64(layout::outcome_state) != word) continue;  // it proves the copy
      visit({"value", value});
      return;
    }
  }

  [[nodiscard]] std::vector<Span> spans() const override {
    return {{layout::outcome_state, layout::outcome_state + 8, 0, "state"},
            {layout::outcome_settled, layout::outcome_settled + 32, 0, "waiter set settled"},
            {layout::outcome_blocks, layout::outcome_blocks + std::uint64_t{block_count_} * stride_, stride_, "block"}};
  }

  [[nodiscard]] std::string about(const Span &span, std::uint64_t k) const override {
    if (span.each == 0) return "";
    const std::uint64_t word = area_.u64(block_at(k));
    return who_in(word) == 0 ? "" : format("held by slot %u", detail::slot_of(who_in(word)));
  }

 private:
  static constexpr int most_turns = 16;

  [[nodiscard]] std::uint64_t block_at(std::uint64_t block) const { return layout::outcome_blocks + block * stride_; }

  [[nodiscard]] std::string state_text(std::uint64_t word) const {
    switch (state_in(word)) {
      case layout::state_empty: return "empty";
      case layout::state_pledged: return view_.alive(who_in(word)) ? "pledged" : "abandoned: its pledger is gone";
      case layout::state_computing: return view_.alive(who_in(word)) ? "computing" : "computing, by one who is gone";
      case layout::state_ready: return "ready";
      case layout::state_failed: return "failed";
      case layout::state_abandoned: return "abandoned";
      default: corrupt("its state is %u", state_in(word));
    }
  }

  [[nodiscard]] std::string failure(std::uint64_t word) const {
    if (who_in(word) >= block_count_) corrupt("its state names block %u of %u", who_in(word), block_count_);
    const std::uint64_t at = block_at(who_in(word)) + layout::outcome_payload;
    const std::uint64_t room = std::min<std::uint64_t>(stride_ - 12, layout::most_text_room);
    const auto text = area_.copy(at + layout::text_bytes, std::min<std::uint64_t>(area_.u32(at), room));
    return shown({reinterpret_cast<const char *>(text.data()), text.size()});
  }

  std::uint32_t block_count_;
};

}  // namespace

std::unique_ptr<Subject> future_subject(const View &view, const Listed &entry) {
  return std::make_unique<Outcome>(view, entry, false);
}

std::unique_ptr<Subject> lazy_subject(const View &view, const Listed &entry) {
  return std::make_unique<Outcome>(view, entry, true);
}

}  // namespace zeroipc::inspect
