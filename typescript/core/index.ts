// The core: every structure's operations as functions on addresses. See docs/architecture.md.

export * from "./queue";
export {
  stackHasItems,
  stackHasRoom,
  stackPop,
  stackPopMany,
  stackPopNumber,
  stackPush,
  stackPushMany,
  stackPushNumber,
  stackSize,
  stackTop,
} from "./stack";
export { status } from "./status";
export { doorbellAddress, enterSet, leaveSet, readDoorbell, ring, wakeAll, wakeOne } from "./waiting";
