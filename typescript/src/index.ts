// The public API of the package `zeroipc`.

export { SharedArray, type ScalarArray, type ElementArray } from "./array";
export type { Peer } from "./attachment";
export { Channel, type ChannelOptions } from "./channel";
export {
  AbandonedError,
  ArgumentError,
  BusyError,
  ClosedError,
  CorruptError,
  EndedError,
  type ErrorCode,
  errorCodes,
  ExistsError,
  FailedError,
  FormatError,
  FullError,
  MismatchError,
  NotFoundError,
  PermissionError,
  ReadOnlyError,
  StaleError,
  SystemError,
  TimeoutError,
  UnsupportedError,
  ZeroIpcError,
} from "./errors";
export { type BatchSize, Flow, type WindowSize } from "./flow";
export type { FlowOptions } from "./flow/consume";
export type { Observable, Observer, Unsubscribable } from "./flow/interop";
export type { Cursor, FlowInput, FlowSource, ValueOf } from "./flow/source";
export { Future, type FutureOptions, type FutureState, type MapOptions } from "./future";
export type { FutureValue, FutureValues } from "./futures";
export { Lazy, type LazyState } from "./lazy";
export { Claim, Lease, Reservation } from "./lease";
export { SharedMap, type SharedMapOptions } from "./map";
export { Memory, type MemoryOptions, type OpenOptions } from "./memory";
export type { SegmentOptions } from "./segment";
export type { OutcomeOptions } from "./outcome";
export { Pledge } from "./pledge";
export type { Offer } from "./offer";
export { type HandleQueue, Pool } from "./pool";
export { PoolLease, PoolView } from "./pool-lease";
export { Queue, type QueueOptions } from "./queue";
export {
  type Chosen,
  type Offering,
  select,
  type SelectCase,
  type SelectDefault,
  selectSync,
  trySelect,
} from "./select";
export { type Messages, type MessageRingOptions, messages, Ring } from "./ring";
export { ElementRing } from "./ring-elements";
export type { RingHandle, RingSide } from "./ring-handle";
export { MessageRing } from "./ring-messages";
export { ElementReservation, MessageReservation, RingReservation } from "./ring-reservation";
export { Stack, type StackOptions } from "./stack";
export { PeerSlots } from "./slots";
export { SharedSet, type SharedSetOptions } from "./set";
export { type DerivedStream, type DeriveOptions, Stream, type WindowOf } from "./stream";
export type { StreamOptions } from "./stream/broadcast";
export { Derivation } from "./stream/derivation";
export type { Policy } from "./stream/shape";
export { type From, Subscription, type SubscriptionOptions } from "./stream/subscription";
export type { StructureOptions } from "./structure";
export { type Entry, Table } from "./table";
export { bool, f32, f64, i8, i16, i32, i64, type ScalarType, u8, u16, u32, u64 } from "./types/scalar";
export { type ArrayOf, array, bytes, utf8 } from "./types/sequence";
export { type Fields, type StructType, type StructValue, struct } from "./types/struct";
export type { ScalarName, Type, TypedArray, TypeOf } from "./types/type";
export type { Condition, SyncWaitOptions, WaitOptions } from "./waiting";
