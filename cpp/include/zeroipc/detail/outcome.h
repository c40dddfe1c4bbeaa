// Outcome: one value or one error that is set once and waited for; what Future and Lazy have in common.
// SPECIFICATION.md "Future" has the steps (G, S, B, U) and the table of states.
//
//   line 1  state { generation:37, state:3, who:24 }, waiters: settled
//   line 2  blocks { word u64 { version:40, owner:24 }, payload }, `stride` apart
//
// A block is written in private and published by one CAS of the state word: nobody is ever "about to" settle, so
// whoever dies or is stopped before that CAS holds up nobody. Whose right it is to settle stands in the same word, so
// one CAS decides between a set, a death and an invalidation. Threads of a participant share its owner id: each holds
// blocks of its own, and what is begun by one of them is settled or released by that one alone.

#pragma once

#include <zeroipc/detail/cell.h>
#include <zeroipc/detail/utf8.h>

namespace zeroipc::detail {

/** A future or a lazy, as this process has it open. */
struct SharedOutcome : Structure {
  std::uint32_t block_count = 0;
  std::uint32_t text_room = 0;
  std::uint32_t next_block = 0;  // where to look for a free block next; threads share this hint
  std::uint32_t asked_at = 0;    // when it was last asked whether somebody lives, in ms; a hint
  std::uint32_t orphaned = 0;    // of a reader: that its pledger was found dead

  [[nodiscard]] std::byte *state_at() const { return at(layout::outcome_state); }
  [[nodiscard]] std::byte *block_at(std::uint32_t block) const {
    return at(layout::outcome_blocks) + std::size_t{block} * stride + layout::outcome_block;
  }
  [[nodiscard]] std::byte *payload_at(std::uint32_t block) const { return block_at(block) + layout::outcome_payload; }

  /** Where a wait for it stands. All who wait are woken at once, so that there is nothing to be passed on. */
  [[nodiscard]] Condition settled() const { return {segment.get(), at(layout::outcome_settled)}; }
};

// --- open ---

inline constexpr std::uint32_t least_blocks = 2, most_blocks = layout::no_block - 1;
// From this stride on, 2 blocks must do.
inline constexpr std::uint64_t large_stride = 1u << 16;

/** Every element size leaves room for a text of layout::least_text_room bytes. */
constexpr std::uint64_t outcome_payload_bytes(std::size_t elem_size) {
  return std::max(round_up8(elem_size), round_up8(layout::text_bytes + layout::least_text_room));
}

/** Proves the shape against the structure's size. */
inline void prove_outcome(SharedOutcome &outcome) {
  outcome.block_count = fixed32(outcome.at(layout::outcome_block_count));
  if (outcome.capacity != 1) fail_corrupt(outcome, "its capacity is not 1");
  if (outcome.stride % 8 != 0 || outcome.stride < layout::outcome_payload + outcome_payload_bytes(outcome.elem_size))
    fail_corrupt(outcome, "its blocks cannot hold its element");
  if (outcome.block_count < least_blocks || outcome.block_count > most_blocks ||
      layout::outcome_blocks + std::uint64_t{outcome.block_count} * outcome.stride > outcome.bytes)
    fail_corrupt(outcome, "its blocks do not fit its bytes");
  outcome.text_room = std::min(outcome.stride - layout::outcome_payload - layout::text_bytes, layout::most_text_room);
}

/** Creates it, or attaches; `blocks`: as asked for, 0: as usual. */
inline void create_outcome(const std::shared_ptr<Segment> &segment, std::string_view name, Wanted wanted,
                           std::uint32_t blocks, SharedOutcome &out) {
  const std::uint64_t bytes = layout::outcome_payload + outcome_payload_bytes(wanted.elem_size);
  const std::uint64_t stride = lines_of(bytes) * layout::line_bytes;
  if (blocks == 0) blocks = stride > large_stride ? 2 : 4;
  if (blocks < least_blocks || blocks > most_blocks)
    fail(ErrorCode::bad_argument, "%s \"%s\": blocks must be a whole number from %u to %u, not %u", wanted.kind_name,
         std::string(name).c_str(), least_blocks, most_blocks, blocks);
  const auto initialise = [blocks](std::byte *at) { write32(at + layout::outcome_block_count, blocks); };
  wanted.capacity = 1;
  create_structure(segment, name, wanted, layout::outcome_blocks + blocks * stride, static_cast<std::uint32_t>(stride),
                   initialise, out);
  prove_outcome(out);
}

inline void open_outcome(const std::shared_ptr<Segment> &segment, std::string_view name, const Wanted &wanted,
                         Timeout timeout, SharedOutcome &out) {
  open_structure(segment, name, wanted, timeout, out);
  prove_outcome(out);
}

// --- the state word ---

inline constexpr std::uint32_t generation_shift = 27;
inline constexpr std::uint64_t version_one = std::uint64_t{1} << 24;
// A loop that comes back so often is led in circles by a hostile segment.
inline constexpr std::uint32_t most_repetitions = 1u << 20;

constexpr std::uint32_t state_of(std::uint64_t x) { return static_cast<std::uint32_t>(x >> 24) & 7; }

/** An owner, or the number of a block: see the table of states. */
constexpr std::uint32_t who_of(std::uint64_t x) { return static_cast<std::uint32_t>(x & owner_mask); }

constexpr std::uint64_t outcome_generation(std::uint64_t x) { return x >> generation_shift; }

/** The word with this state in the generation of `x`. */
constexpr std::uint64_t become(std::uint64_t x, std::uint32_t state, std::uint32_t who) {
  return outcome_generation(x) << generation_shift | std::uint64_t{state} << 24 | who;
}

/** The same word in the next generation; it wraps. */
constexpr std::uint64_t next_generation(std::uint64_t x) { return x + (std::uint64_t{1} << generation_shift); }

[[noreturn, gnu::cold, gnu::noinline]] inline void fail_contradicted(const SharedOutcome &outcome) {
  fail_corrupt(outcome, "its words contradict each other");
}

inline void wake_waiters(const SharedOutcome &outcome) {
  wake_all(*outcome.segment, outcome.at(layout::outcome_settled));
}

// --- look ---

// A look that finds the outcome changed so often says that there was nothing for a moment.
inline constexpr int most_looks = 16;

/** A text as it lies in a block. */
struct Text {
  std::uint32_t length;
  char bytes[layout::most_text_room];
};

/** A text's length is as little to be trusted as any word of the segment: it is cut to the room. */
inline void text_out(const SharedOutcome &outcome, Text &text, const std::byte *payload) {
  std::uint64_t start;
  payload_out(&start, payload, sizeof start);
  const std::uint32_t length = std::min(static_cast<std::uint32_t>(start), outcome.text_room);
  payload_out(&text, payload, layout::text_bytes + length);
  text.length = length;
}

[[noreturn, gnu::cold, gnu::noinline]] inline void fail_with(const Structure &structure, const Text &text) {
  const std::string reason = utf8_of({text.bytes, text.length});
  throw FailedError(std::string(structure.kind_name) + " \"" + structure.name.data() + "\" failed: " + reason, reason);
}

/**
 * G1 to G3: the state; READY: its value was copied to `out` (null: it is not wanted); FAILED: with `text` (the same).
 * CORRUPT.
 */
inline std::uint32_t look_at(const SharedOutcome &outcome, void *out, Text *text) {
  for (int k = 0; k < most_looks; k++) {
    const std::uint64_t x = load64(outcome.state_at());  // G1
    const std::uint32_t state = state_of(x), block = who_of(x);
    if (state > layout::state_abandoned) fail_contradicted(outcome);
    if (state != layout::state_ready && state != layout::state_failed) return state;
    if (block >= outcome.block_count) fail_contradicted(outcome);
    // G2. OUTCOME-O1 <- settle
    if (state == layout::state_ready && out) payload_out(out, outcome.payload_at(block), outcome.elem_size);
    if (state == layout::state_failed && text) text_out(outcome, *text, outcome.payload_at(block));
    // G3: nobody could claim the block while state named it: the copy is whole.
    if (load64(outcome.state_at()) == x) return state;
  }
  return layout::state_empty;  // it was settled twice, so it was empty in between
}

/** Who has pledged to settle it, or computes it, and lives. */
inline std::optional<Peer> holder_of(const SharedOutcome &outcome) {
  const std::uint64_t x = load64(outcome.state_at());
  if (state_of(x) != layout::state_pledged && state_of(x) != layout::state_computing) return std::nullopt;
  for (Peer &peer : list_peers(*outcome.segment))
    if (peer.owner == who_of(x)) return std::move(peer);
  return std::nullopt;
}

// Whether somebody lives is a system call: not asked more often than this.
inline constexpr std::uint32_t ask_every_ms = 25;

/** Whether it is time again to ask whether somebody lives. */
inline bool may_ask(SharedOutcome &outcome) {
  const std::uint32_t time = static_cast<std::uint32_t>(now() / one_millisecond) | 1;  // 0: never asked
  const std::uint32_t before = hint_load(outcome.asked_at);
  if (before != 0 && time - before < ask_every_ms) return false;
  hint_store(outcome.asked_at, time);
  return true;
}

/** G4: whether it was pledged by somebody who is dead, and so is abandoned. A system call. */
inline bool reap(const SharedOutcome &outcome) {
  const std::uint64_t x = load64(outcome.state_at());
  if (state_of(x) != layout::state_pledged || is_alive(*outcome.segment, who_of(x))) return false;
  // The CAS decides: a pledger that set the future before it died has changed the word. A reader loads it again.
  if (outcome.owner == 0) return load64(outcome.state_at()) == x;
  if (!cas64(outcome.state_at(), x, become(x, layout::state_abandoned, 0))) return false;
  wake_waiters(outcome);
  return true;
}

// --- settle ---

/** What came of an attempt to settle. */
enum class Settling {
  done,
  refused,   // it is settled, or for somebody else to settle
  no_block,  // none is free at this moment
};

/** Whose right it is to settle: the state, and when computing the generation, of the word that may be replaced. */
struct Right {
  std::uint32_t state;
  std::uint64_t generation = 0;
};

inline constexpr Right anybody{layout::state_empty}, pledger{layout::state_pledged};

/** Whether `x` is the word of this right: EMPTY (anybody's), PLEDGED (by me), COMPUTING (by me, in this generation). */
inline bool has_right(const SharedOutcome &outcome, std::uint64_t x, Right right) {
  if (state_of(x) > layout::state_abandoned) fail_contradicted(outcome);
  if (state_of(x) != right.state) return false;
  if (right.state != layout::state_empty && who_of(x) != outcome.owner) return false;
  return right.state != layout::state_computing || outcome_generation(x) == right.generation;
}

/** H1: whether from here on only I may set it. Not when it is settled, pledged or being computed. */
inline bool take_pledge(const SharedOutcome &outcome) {
  const std::uint64_t x = load64(outcome.state_at());
  return has_right(outcome, x, anybody) &&
         cas64(outcome.state_at(), x, become(x, layout::state_pledged, outcome.owner));
}

/** S2: a free block, held by me. */
inline Settling claim_block(SharedOutcome &outcome, std::uint64_t x, std::uint32_t &out) {
  std::uint32_t block = hint_load(outcome.next_block);
  for (std::uint32_t k = 0; k < outcome.block_count; k++) {
    std::byte *at = outcome.block_at(block);
    const std::uint64_t word = load64(at);
    const auto whose = static_cast<std::uint32_t>(word & owner_mask);
    if (whose == 0 || !is_alive(*outcome.segment, whose)) {
      // OUTCOME-O2 <- settle: after the word, and after its owner was found dead. Unsettled still, so no block is
      // named.
      if (load64(outcome.state_at()) != x) return Settling::refused;
      // The version has moved if anybody had the block meanwhile.
      if (cas64(at, word, ((word & ~owner_mask) + version_one) | outcome.owner)) {
        hint_store(outcome.next_block, block);
        out = block;
        return Settling::done;
      }
    }
    if (++block == outcome.block_count) block = 0;
  }
  return Settling::no_block;
}

/** S1 to S6. */
inline Settling settle(SharedOutcome &outcome, Right right, std::uint32_t state, const void *payload,
                       std::size_t bytes) {
  const std::uint64_t x = load64(outcome.state_at());  // S1
  if (!has_right(outcome, x, right)) return Settling::refused;
  std::uint32_t block;
  if (const Settling claimed = claim_block(outcome, x, block); claimed != Settling::done) return claimed;
  payload_in(outcome.payload_at(block), payload, bytes);  // S3
  // S4, the set. OUTCOME-O1 -> look_at: the payload may be read.
  const bool done = cas64(outcome.state_at(), x, become(x, state, block));
  // S5. OUTCOME-O2 -> claim_block: after the CAS of the state, won or lost. Only its owner may store the word while it
  // is held.
  plain_store64(outcome.block_at(block), load64(outcome.block_at(block)) & ~owner_mask);
  if (!done) return Settling::refused;
  wake_waiters(outcome);  // S6
  return Settling::done;
}

/** READY, with an element. */
inline Settling succeed(SharedOutcome &outcome, Right right, const void *element) {
  return settle(outcome, right, layout::state_ready, element, outcome.elem_size);
}

/** FAILED, with a text, of which what does not fit is cut. */
inline Settling settle_as_failed(SharedOutcome &outcome, Right right, std::string_view reason) {
  Text text;
  const std::string kept = utf8_of(reason, outcome.text_room);
  text.length = static_cast<std::uint32_t>(kept.copy(text.bytes, sizeof text.bytes));
  return settle(outcome, right, layout::state_failed, &text, layout::text_bytes + text.length);
}

/** H3, ABANDONED, which needs no block: by whoever pledged, or computes what comes of an abandoned future. */
inline bool abandon(const SharedOutcome &outcome, Right right) {
  const std::uint64_t x = load64(outcome.state_at());
  if (!has_right(outcome, x, right)) return false;
  if (!cas64(outcome.state_at(), x, become(x, layout::state_abandoned, 0))) return false;
  wake_waiters(outcome);
  return true;
}

// --- compute, one participant at a time ---

/** B1 and B2: the right to settle it, if it is for me to compute now. */
inline std::optional<Right> begin_computation(SharedOutcome &outcome) {
  const std::uint64_t x = load64(outcome.state_at());  // B1
  if (state_of(x) == layout::state_computing) {
    if (!may_ask(outcome) || is_alive(*outcome.segment, who_of(x))) return std::nullopt;
  } else if (state_of(x) != layout::state_empty) {
    return std::nullopt;
  }
  const std::uint64_t mine = become(next_generation(x), layout::state_computing, outcome.owner);
  // B2: it decides, also against one that settled and then died.
  if (!cas64(outcome.state_at(), x, mine)) return std::nullopt;
  return Right{layout::state_computing, outcome_generation(mine)};
}

/** U1 and U2: gives back what I began to compute, whatever its generation is by now. */
inline void release_computation(const SharedOutcome &outcome) {
  for (std::uint32_t k = 0; k < most_repetitions; k++) {
    const std::uint64_t x = load64(outcome.state_at());
    if (state_of(x) != layout::state_computing || who_of(x) != outcome.owner) return;
    if (!cas64(outcome.state_at(), x, become(x, layout::state_empty, 0))) continue;
    wake_waiters(outcome);
    return;
  }
}

/**
 * I1. Whoever computes goes on doing so alone, but its right is gone with the generation. Nobody is woken: nobody waits
 * for an empty outcome.
 */
inline void invalidate(const SharedOutcome &outcome) {
  for (std::uint32_t k = 0; k < most_repetitions; k++) {
    const std::uint64_t x = load64(outcome.state_at()), next = next_generation(x);
    switch (state_of(x)) {
      case layout::state_empty: return;
      case layout::state_computing:
        if (cas64(outcome.state_at(), x, next)) return;
        break;
      case layout::state_ready:
      case layout::state_failed:
        if (cas64(outcome.state_at(), x, become(next, layout::state_empty, 0))) return;
        break;
      default: fail_contradicted(outcome);  // no state of a lazy
    }
  }
  fail_contradicted(outcome);
}

}  // namespace zeroipc::detail
