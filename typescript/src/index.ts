// The public API of the package `zeroipc`.

export { SharedArray, type ScalarArray, type ElementArray } from "./array";
export type { Peer } from "./attachment";
export * from "./errors";
export { type BatchSize, Flow, type WindowSize } from "./flow";
export type { FlowOptions } from "./flow/consume";
export type { Observable, Observer, Unsubscribable } from "./flow/interop";
export type { Cursor, FlowInput, FlowSource, ValueOf } from "./flow/source";
export { Claim, Lease, Reservation } from "./lease";
export { Memory, type MemoryOptions, type OpenOptions } from "./memory";
export type { SegmentOptions } from "./segment";
export { type HandleQueue, Pool } from "./pool";
export { PoolLease, PoolView } from "./pool-lease";
export { Queue, type QueueOptions } from "./queue";
export type { StructureOptions } from "./structure";
export { type Entry, Table } from "./table";
export { bool, f32, f64, i8, i16, i32, i64, type ScalarType, u8, u16, u32, u64 } from "./types/scalar";
export { type ArrayOf, array, bytes, utf8 } from "./types/sequence";
export { type Fields, type StructType, type StructValue, struct } from "./types/struct";
export type { ScalarName, Type, TypedArray, TypeOf } from "./types/type";
export type { SyncWaitOptions, WaitOptions } from "./waiting";
