// The core: every structure's operations as functions on addresses. See docs/architecture.md.

export * from "./pool";
export * from "./queue";
export { status } from "./status";
export { doorbellAddress, enterSet, leaveSet, readDoorbell, ring, wakeAll, wakeOne } from "./waiting";
