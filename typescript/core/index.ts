// The core: every structure's operations as functions on addresses. See docs/architecture.md.

export * from "./queue";
export * from "./ring";
export { ringHolder, ringHolds, ringRelease, ringTake } from "./side";
export { status } from "./status";
export { doorbellAddress, enterSet, leaveSet, readDoorbell, ring, wakeAll, wakeOne } from "./waiting";
