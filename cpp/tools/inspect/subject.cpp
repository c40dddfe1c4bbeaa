#include "subject.h"

#include <cstdarg>

#include "text.h"

namespace zeroipc::inspect {

namespace layout = detail::layout;

Subject::Subject(const View &view, const Listed &entry, const char *kind_name)
    : view_(view),
      area_(view.area(entry)),
      name_(entry.name),
      kind_name_(kind_name),
      elem_size_(area_.u32(layout::structure_elem_size)),
      capacity_(area_.u32(layout::structure_capacity)),
      stride_(area_.u32(layout::structure_stride)) {
  if (elem_size_ < 1) corrupt("its elements have no bytes");
  if (capacity_ < 1) corrupt("its capacity is 0");
}

void Subject::corrupt(const char *format, ...) const {
  std::va_list values;
  va_start(values, format);
  const std::string why = detail::formatted(format, values);
  va_end(values);
  detail::fail(ErrorCode::corrupt, "%s \"%s\": %s", kind_name_, name_.c_str(), why.c_str());
}

void Subject::need(std::uint64_t bytes) const {
  if (bytes > area_.bytes())
    corrupt("it takes %llu bytes, and its entry has %llu", static_cast<unsigned long long>(bytes),
            static_cast<unsigned long long>(area_.bytes()));
}

void Subject::need_stride(std::uint64_t least) const {
  if (stride_ % 8 != 0 || stride_ < least)
    corrupt("its stride is %u, and must be a multiple of 8 from %llu on", stride_,
            static_cast<unsigned long long>(least));
}

void Subject::need_blocks(std::uint32_t block_count, std::uint32_t most) const {
  if (block_count <= capacity_ || block_count > most) corrupt("%u blocks for a capacity of %u", block_count, capacity_);
}

void check_types(const Subject &subject, const Options &options) {
  const std::string name = "\"" + options.name + "\"";
  if (options.type) options.type->check(subject.elem_size(), std::string(subject.kind_name()) + " " + name);
  if (options.key && subject.key_size() == 0) throw Usage{"--key: only a map has keys and values"};
  if (options.key) options.key->check(subject.key_size(), "keys of " + name);
}

std::string kind_letters(const View &view, const Listed &entry) {
  return field_text(view.area(entry).at(layout::structure_kind, 4), 4);
}

std::unique_ptr<Subject> look_at(const View &view, const Listed &entry) {
  static constexpr struct {
    std::uint32_t kind;
    Maker make;
  } kinds[] = {{layout::kind_array, array_subject},     {layout::kind_queue, queue_subject},
               {layout::kind_channel, channel_subject}, {layout::kind_stack, stack_subject},
               {layout::kind_ring, ring_subject},       {layout::kind_map, map_subject},
               {layout::kind_set, set_subject},         {layout::kind_pool, pool_subject},
               {layout::kind_future, future_subject},   {layout::kind_lazy, lazy_subject},
               {layout::kind_stream, stream_subject}};
  const std::uint32_t kind = view.area(entry).u32(layout::structure_kind);
  for (const auto &known : kinds)
    if (known.kind == kind) return known.make(view, entry);
  return nullptr;
}

// --- Array: SPECIFICATION.md section 10 ---

namespace {

class Array final : public Subject {
 public:
  Array(const View &view, const Listed &entry) : Subject(view, entry, "array") {
    if (stride_ != elem_size_) corrupt("its stride is %u, its elements have %u bytes", stride_, elem_size_);
    need(layout::array_elements + std::uint64_t{capacity_} * elem_size_);
  }

  [[nodiscard]] std::vector<Fact> facts() const override { return {}; }

  void visit(const Visit &visit) const override {
    for (std::uint64_t k = 0; k < capacity_; k++) {
      const auto value = area_.copy(layout::array_elements + k * elem_size_, elem_size_);
      if (!visit({std::to_string(k), value})) return;
    }
  }

  [[nodiscard]] std::vector<Span> spans() const override {
    return {{layout::array_elements, layout::array_elements + std::uint64_t{capacity_} * elem_size_, 0, "elements"}};
  }
};

}  // namespace

std::unique_ptr<Subject> array_subject(const View &view, const Listed &entry) {
  return std::make_unique<Array>(view, entry);
}

}  // namespace zeroipc::inspect
