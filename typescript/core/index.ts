// The core: every structure's operations as functions on addresses. See docs/architecture.md.

export {
  channelAnnounce,
  channelClose,
  channelHasOther,
  channelIsClosed,
  channelIsDrained,
  channelOffer,
  channelReceive,
  channelReceiveNumber,
  channelReceiversWait,
  channelRetract,
  channelSend,
  channelSendNumber,
  channelTake,
  channelTaken,
} from "./channel";
export { futurePledge, futureReap } from "./future";
export { lazyInvalidate } from "./lazy";
export {
  outcomeAbandon,
  outcomeBegin,
  outcomeHolder,
  outcomeIsOrphaned,
  outcomeNumber,
  outcomeRead,
  outcomeRelease,
  outcomeSetNumber,
  outcomeSettle,
  outcomeState,
} from "./outcome";
export * from "./map";
export * from "./queue";
export * from "./ring";
export { ringHolder, ringHolds, ringRelease, ringTake } from "./side";
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
export {
  deriveAdvance,
  deriveAttach,
  deriveEmit,
  deriveEmitNumber,
  deriveFail,
  deriveFinish,
  deriveGoOnAt,
  deriveHandOver,
  deriveLook,
  deriveLookNumber,
  deriveOffset,
} from "./derived";
export { countSubscribers as streamSubscribers } from "./room";
export { status } from "./status";
export { doorbellAddress, enterSet, leaveSet, readDoorbell, ring, wakeAll, wakeOne } from "./waiting";
export {
  streamClose,
  streamDrop,
  streamEmit,
  streamEmitMany,
  streamEmitNumber,
  streamHasRoom,
  streamIsClosed,
  streamLast,
  streamLastNumber,
  streamSequence,
} from "./stream";
export {
  streamAdvance,
  streamHasNext,
  streamJoin,
  streamLeave,
  streamLook,
  streamLookNumber,
  streamNext,
  streamNextMany,
  streamNextNumber,
  streamObserve,
  streamPosition,
} from "./subscriber";
