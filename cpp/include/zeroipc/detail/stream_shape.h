// The shape of a stream: what a new one is made of, and the checks of one that exists. SPECIFICATION.md "Stream".

#pragma once

#include <memory>
#include <string>
#include <string_view>

#include <zeroipc/detail/rows.h>

namespace zeroipc::detail {

/** How a derived stream is made of its source: the fields of its header. */
struct DerivedShape {
  const char *name;  // as in the API: "map"
  std::uint32_t operation, count, step, source_segment, source_offset;
};

// Of a new stream: block; of one that exists: whichever it has.
inline constexpr std::uint32_t usual_policy = UINT32_MAX;

struct StreamShape {
  std::size_t elem_size;
  std::uint32_t capacity;
  bool any_capacity = false;  // one that exists may have another
  std::uint32_t policy = usual_policy;
  std::uint32_t subscribers = 0;  // 0: as many as usual
  std::uint32_t spares = 0;
  const DerivedShape *derived = nullptr;  // null: not asked
};

inline constexpr const char *stream_name = "stream";
inline constexpr std::uint32_t most_stream_values = layout::no_block - 1;
inline constexpr std::uint32_t origin_bytes = 8;

constexpr const char *name_of_policy(std::uint32_t policy) {
  constexpr const char *names[] = {"block", "drop-oldest", "drop-newest"};
  return names[policy];
}

constexpr std::uint64_t stream_payload_bytes(std::size_t elem_size, bool derived) {
  return round_up8(elem_size) + (derived ? origin_bytes : 0);
}

constexpr std::uint64_t whole_lines(std::uint64_t bytes) {
  return (bytes + layout::line_bytes - 1) / layout::line_bytes * layout::line_bytes;
}

/** So that payloads do not straddle lines: a part of a line that divides it, or whole lines. */
constexpr std::uint32_t stream_stride(std::size_t elem_size, bool derived) {
  const std::uint64_t bytes = stream_payload_bytes(elem_size, derived);
  for (std::uint32_t part = 8; part <= 32; part *= 2)
    if (bytes <= part) return part;
  return static_cast<std::uint32_t>(whole_lines(bytes));
}

/** Where the rows lie, in bytes from the header on, and where they end. */
struct RowPlaces {
  std::uint64_t targets, words, payloads, end;

  RowPlaces(std::uint32_t subscribers, std::uint32_t capacity, std::uint32_t blocks, std::uint32_t stride)
      : targets(layout::stream_subscribers + std::uint64_t{subscribers} * layout::line_bytes),
        words(targets + whole_lines(std::uint64_t{capacity} * 8)),
        payloads(words + whole_lines(std::uint64_t{blocks} * 8)),
        end(payloads + std::uint64_t{blocks} * stride) {}
};

/** Proves the shape against the structure's size, and reads it into the handle. */
inline void prove_stream(Rows &rows) {
  const std::uint32_t blocks = fixed32(rows.at(layout::stream_block_count));
  rows.policy = fixed32(rows.at(layout::stream_policy));
  rows.line_count = fixed32(rows.at(layout::stream_max_subscribers));
  rows.operation = fixed32(rows.at(layout::stream_operator));
  if (rows.policy > layout::policy_drop_newest) fail_corrupt(rows, "there is no such policy");
  if (rows.operation > layout::operator_scan) fail_corrupt(rows, "there is no such operator");
  if (rows.line_count < 1 || rows.line_count > layout::max_subscribers_limit)
    fail_corrupt(rows, "it cannot have so many subscribers");
  if (rows.stride % 8 != 0 || rows.stride < stream_payload_bytes(rows.elem_size, rows.operation != 0))
    fail_corrupt(rows, "its blocks cannot hold its payloads");
  if (blocks <= rows.capacity || blocks > layout::no_block) fail_corrupt(rows, "its blocks cannot be so many");
  const RowPlaces places(rows.line_count, rows.capacity, blocks, rows.stride);
  if (places.end > rows.bytes) fail_corrupt(rows, "its lines and blocks do not fit its bytes");
  rows.begin_cells(static_cast<std::uint32_t>(places.targets), blocks);
  rows.lines = rows.at(layout::stream_subscribers);
  rows.words = rows.base + places.words;
  rows.payloads = rows.base + places.payloads;
  rows.origin_at = rows.operation != 0 ? static_cast<std::uint32_t>(round_up8(rows.elem_size)) : 0;
}

/** Compares it with what is wanted of it; SHAPE_MISMATCH. */
inline void compare_stream(const Rows &rows, const StreamShape &shape) {
  if (shape.policy != usual_policy && rows.policy != shape.policy)
    fail(ErrorCode::shape_mismatch, "stream \"%s\": stored policy %s, asked for %s", rows.name.data(),
         name_of_policy(rows.policy), name_of_policy(shape.policy));
  if (!shape.derived) return;
  const struct {
    const char *what;
    std::uint32_t at, asked;
  } fields[] = {{"operator", layout::stream_operator, shape.derived->operation},
                {"count", layout::stream_count, shape.derived->count},
                {"step", layout::stream_step, shape.derived->step},
                {"source segment", layout::stream_source_segment, shape.derived->source_segment},
                {"source offset", layout::stream_source_offset, shape.derived->source_offset}};
  for (const auto &field : fields) {
    const std::uint32_t has = fixed32(rows.at(field.at));
    if (has != field.asked)
      fail(ErrorCode::shape_mismatch, "stream \"%s\": stored %s %u, asked for %u (%s)", rows.name.data(), field.what,
           has, field.asked, shape.derived->name);
  }
}

inline void open_stream(const std::shared_ptr<Segment> &segment, std::string_view name, const StreamShape &shape,
                        Timeout timeout, Rows &out) {
  open_structure(segment, name, {layout::kind_stream, stream_name, shape.elem_size, shape.capacity}, timeout, out);
  prove_stream(out);
  compare_stream(out, shape);
}

inline std::uint32_t checked_number(std::string_view name, const char *what, std::uint32_t value, std::uint32_t most) {
  if (value < 1 || value > most)
    fail(ErrorCode::bad_argument, "stream \"%s\": %s must be a whole number from 1 to %u, not %u",
         std::string(name).c_str(), what, most, value);
  return value;
}

inline void create_stream(const std::shared_ptr<Segment> &segment, std::string_view name, const StreamShape &shape,
                          Rows &out) {
  if (shape.policy != usual_policy && shape.policy > layout::policy_drop_newest)
    fail(ErrorCode::bad_argument, "stream \"%s\": there is no policy %u", std::string(name).c_str(), shape.policy);
  const std::uint32_t capacity = shape.capacity, stride = stream_stride(shape.elem_size, shape.derived != nullptr);
  const std::uint32_t spares = checked_number(
      name, "spares", shape.spares ? shape.spares : usual_spares(*segment, stride), layout::no_block - capacity);
  const std::uint32_t subscribers = checked_number(
      name, "subscribers", shape.subscribers ? shape.subscribers : segment->max_peers, layout::max_subscribers_limit);
  const RowPlaces places(subscribers, capacity, capacity + spares, stride);
  const auto initialise = [&](std::byte *at) {
    write32(at + layout::structure_capacity, capacity);
    write32(at + layout::stream_policy, shape.policy == usual_policy ? layout::policy_block : shape.policy);
    write32(at + layout::stream_block_count, capacity + spares);
    write32(at + layout::stream_max_subscribers, subscribers);
    if (const DerivedShape *derived = shape.derived) {
      write32(at + layout::stream_operator, derived->operation);
      write32(at + layout::stream_count, derived->count);
      write32(at + layout::stream_step, derived->step);
      write32(at + layout::stream_source_segment, derived->source_segment);
      write32(at + layout::stream_source_offset, derived->source_offset);
    }
    for (std::uint64_t k = 0; k < capacity; k++) write64(at + places.targets + k * 8, layout::no_block);
  };
  const std::uint32_t wanted = shape.any_capacity ? 0 : capacity;
  create_structure(segment, name, {layout::kind_stream, stream_name, shape.elem_size, wanted}, places.end, stride,
                   initialise, out);
  prove_stream(out);
  compare_stream(out, shape);
}

}  // namespace zeroipc::detail
