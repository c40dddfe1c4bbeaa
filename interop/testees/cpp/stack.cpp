// Stacks.

#include <zeroipc/stack.h>

#include "pushed.h"

namespace {

template <typename T>
class StackOf final : public Pushed<zeroipc::Stack, T> {
 public:
  using Base = Pushed<zeroipc::Stack, T>;
  using Base::Base;

 protected:
  Answer obey_own(const std::string &verb, Command &command) override {
    if (verb == "peek" || verb == "top") return value_or(this->library_.top(), "empty");
    return Base::obey_own(verb, command);
  }
};

}  // namespace

StructurePtr make_stack(const Making &making) {
  return make_pushed<StackOf, zeroipc::StackOptions>(making, FlowTypes());
}
