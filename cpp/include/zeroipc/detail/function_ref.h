// A callable that is called while its owner waits for the call: a reference to it, without allocation.

#pragma once

#include <memory>
#include <type_traits>
#include <utility>

namespace zeroipc::detail {

template <typename Signature>
class FunctionRef;

/** Refers to a callable that must outlive it. Empty when made from nothing. */
template <typename Result, typename... Arguments>
class FunctionRef<Result(Arguments...)> {
 public:
  FunctionRef() = default;

  template <typename Callable>
    requires(!std::is_same_v<std::remove_cvref_t<Callable>, FunctionRef> &&
             std::is_invocable_r_v<Result, Callable &, Arguments...>)
  FunctionRef(Callable &&callable)  // NOLINT: made where it is passed
      : callable_(const_cast<void *>(static_cast<const void *>(std::addressof(callable)))),
        call_([](void *at, Arguments... arguments) -> Result {
          return (*static_cast<std::remove_reference_t<Callable> *>(at))(std::forward<Arguments>(arguments)...);
        }) {}

  Result operator()(Arguments... arguments) const { return call_(callable_, std::forward<Arguments>(arguments)...); }
  explicit operator bool() const { return call_ != nullptr; }

 private:
  void *callable_ = nullptr;
  Result (*call_)(void *, Arguments...) = nullptr;
};

}  // namespace zeroipc::detail
