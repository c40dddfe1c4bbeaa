(module
 (type $0 (func (param i32 i32) (result i32)))
 (type $1 (func (param i32) (result i32)))
 (type $2 (func (param i32 i32 i32) (result i32)))
 (type $3 (func (param i32 i32)))
 (type $4 (func (param i32) (result f64)))
 (type $5 (func (param i32)))
 (type $6 (func (param i32 i32 i32 i32) (result i32)))
 (type $7 (func (param i32 i32 i32)))
 (type $8 (func (param i32 i32) (result f64)))
 (type $9 (func (param i32 f64) (result i32)))
 (type $10 (func (param i32 i32 i64 i32 i64) (result i32)))
 (type $11 (func (param i32 i32 f64) (result i32)))
 (type $12 (func (param i32 i32 i64) (result i32)))
 (type $13 (func (param i32 i64) (result i32)))
 (type $14 (func (param i32 i64 i64 i32 i32) (result i32)))
 (type $15 (func (param i32 i32 i64 i64 i64) (result i32)))
 (type $16 (func (param i32 i64 i32) (result i32)))
 (type $17 (func (param i32 f64 i32) (result i32)))
 (type $18 (func (param i32 i64 i64) (result i32)))
 (type $19 (func (param i32 i64 i64 i32 i32 i32) (result i32)))
 (type $20 (func (param i32 i32 i64 i32 i32) (result i32)))
 (type $21 (func (param i32 i64 i32 i64) (result i32)))
 (type $22 (func (param i32 i32 i32 i64)))
 (type $23 (func (param i32 i32 i32 i64 i64 i32 i32 i32) (result i32)))
 (type $24 (func (param i32 i64 i32 i32) (result i32)))
 (type $25 (func))
 (type $26 (func (result i32)))
 (type $27 (func (param i32 i32 i32 f64) (result i32)))
 (type $28 (func (result f64)))
 (type $29 (func (param i32 i32 f64 i32 i32) (result i32)))
 (type $30 (func (param i32 i32 f64 f64) (result i32)))
 (type $31 (func (param i32 f64 i32 i32) (result i32)))
 (type $32 (func (param i32 i32 i64 i64 i32 i32 i32) (result i32)))
 (type $33 (func (param i32 i32 i32) (result f64)))
 (type $34 (func (param i32 i32 i32 f64)))
 (import "env" "memory" (memory $0 1 65536 shared))
 (import "env" "slotHeld" (func $core/env/slotHeld (param i32 i32) (result i32)))
 (import "env" "futexWake" (func $core/env/futexWake (param i32) (result i32)))
 (global $core/walk/atIndex (mut i32) (i32.const 0))
 (global $core/status/last (mut i32) (i32.const 0))
 (global $core/walk/atLap (mut i64) (i64.const 0))
 (global $core/walk/stepsLeft (mut i32) (i32.const 0))
 (global $core/stack/stepsLeft (mut i32) (i32.const 0))
 (global $core/walk/startedFrom (mut i64) (i64.const 0))
 (global $core/walk/atTarget (mut i64) (i64.const 0))
 (global $core/pairs/heldWord (mut i64) (i64.const 0))
 (global $core/pairs/held (mut i32) (i32.const 0))
 (global $core/places/bareAt (mut i32) (i32.const 0))
 (global $core/stripes/word (mut i64) (i64.const 0))
 (global $core/subscriber/startAt (mut i64) (i64.const 0))
 (global $core/places/vacantWord (mut i64) (i64.const 0))
 (global $core/pool/unknown (mut i32) (i32.const 0))
 (global $core/derived/place (mut i64) (i64.const 0))
 (global $core/walk/atRest (mut i64) (i64.const 0))
 (global $core/pool/leased (mut i64) (i64.const 0))
 (global $core/walk/atBlock (mut i32) (i32.const 0))
 (global $core/stripes/home (mut i32) (i32.const 0))
 (global $core/queue/popped (mut i64) (i64.const 0))
 (global $core/buckets/foundAt (mut i32) (i32.const 0))
 (global $core/buckets/foundWord (mut i64) (i64.const 0))
 (global $core/places/vacantAt (mut i32) (i32.const 0))
 (global $core/subscriber/seen (mut i64) (i64.const 0))
 (global $core/derived/lastOrigin (mut i64) (i64.const 0))
 (global $core/waiting/rotation (mut i32) (i32.const 0))
 (global $core/pairs/writers (mut i32) (i32.const 0))
 (global $core/places/bareDistance (mut i32) (i32.const 0))
 (global $core/places/bareWord (mut i64) (i64.const 0))
 (global $core/stripes/raised (mut i32) (i32.const 0))
 (global $core/pause/spun (mut i32) (i32.const 1))
 (global $core/stack/popped (mut i64) (i64.const 0))
 (global $core/derived/lineWord (mut i64) (i64.const 0))
 (global $core/queue/published (mut i64) (i64.const 0))
 (global $core/buckets/foundDistance (mut i32) (i32.const 0))
 (global $core/places/vacantDistance (mut i32) (i32.const 0))
 (global $core/places/moverWord (mut i64) (i64.const 0))
 (global $core/stream/origin (mut i64) (i64.const 0))
 (global $core/buckets/foundStripe (mut i64) (i64.const 0))
 (global $core/stream/latest (mut i64) (i64.const 0))
 (export "channelAnnounce" (func $core/channel/channelAnnounce))
 (export "channelClose" (func $core/channel/channelClose))
 (export "channelHasOther" (func $core/channel/channelHasOther))
 (export "channelIsClosed" (func $core/channel/channelIsClosed))
 (export "channelIsDrained" (func $core/channel/channelIsDrained))
 (export "channelOffer" (func $core/channel/channelOffer))
 (export "channelReceive" (func $core/channel/channelReceive))
 (export "channelReceiveNumber" (func $core/channel/channelReceiveNumber))
 (export "channelReceiversWait" (func $core/channel/channelReceiversWait))
 (export "channelRetract" (func $core/channel/channelRetract))
 (export "channelSend" (func $core/channel/channelSend))
 (export "channelSendNumber" (func $core/channel/channelSendNumber))
 (export "channelTake" (func $core/channel/channelTake))
 (export "channelTaken" (func $core/channel/channelTaken))
 (export "futurePledge" (func $core/future/futurePledge))
 (export "futureReap" (func $core/future/futureReap))
 (export "lazyInvalidate" (func $core/lazy/lazyInvalidate))
 (export "outcomeAbandon" (func $core/outcome/outcomeAbandon))
 (export "outcomeBegin" (func $core/outcome/outcomeBegin))
 (export "outcomeHolder" (func $core/outcome/outcomeHolder))
 (export "outcomeIsOrphaned" (func $core/outcome/outcomeIsOrphaned))
 (export "outcomeNumber" (func $core/outcome/outcomeNumber))
 (export "outcomeRead" (func $core/outcome/outcomeRead))
 (export "outcomeRelease" (func $core/outcome/outcomeRelease))
 (export "outcomeSetNumber" (func $core/outcome/outcomeSetNumber))
 (export "outcomeSettle" (func $core/outcome/outcomeSettle))
 (export "outcomeState" (func $core/outcome/outcomeState))
 (export "ringHolder" (func $core/side/ringHolder))
 (export "ringHolds" (func $core/side/ringHolds))
 (export "ringRelease" (func $core/side/ringRelease))
 (export "ringTake" (func $core/side/ringTake))
 (export "stackHasItems" (func $core/stack/stackHasItems))
 (export "stackHasRoom" (func $core/stack/stackHasRoom))
 (export "stackPop" (func $core/stack/stackPop))
 (export "stackPopMany" (func $core/stack/stackPopMany))
 (export "stackPopNumber" (func $core/stack/stackPopNumber))
 (export "stackPush" (func $core/stack/stackPush))
 (export "stackPushMany" (func $core/stack/stackPushMany))
 (export "stackPushNumber" (func $core/stack/stackPushNumber))
 (export "stackSize" (func $core/stack/stackSize))
 (export "stackTop" (func $core/stack/stackTop))
 (export "deriveAdvance" (func $core/derived/deriveAdvance))
 (export "deriveAttach" (func $core/derived/deriveAttach))
 (export "deriveEmit" (func $core/derived/deriveEmit))
 (export "deriveEmitNumber" (func $core/derived/deriveEmitNumber))
 (export "deriveFail" (func $core/derived/deriveFail))
 (export "deriveFinish" (func $core/derived/deriveFinish))
 (export "deriveGoOnAt" (func $core/derived/deriveGoOnAt))
 (export "deriveHandOver" (func $core/derived/deriveHandOver))
 (export "deriveLook" (func $core/derived/deriveLook))
 (export "deriveLookNumber" (func $core/derived/deriveLookNumber))
 (export "deriveOffset" (func $core/derived/deriveOffset))
 (export "streamSubscribers" (func $core/room/countSubscribers))
 (export "status" (func $core/status/status))
 (export "doorbellAddress" (func $core/waiting/doorbellAddress))
 (export "enterSet" (func $core/waiting/enterSet))
 (export "leaveSet" (func $core/waiting/leaveSet))
 (export "readDoorbell" (func $core/waiting/readDoorbell))
 (export "ring" (func $core/waiting/ring))
 (export "wakeAll" (func $core/waiting/wakeAll))
 (export "wakeOne" (func $core/waiting/wakeOne))
 (export "streamClose" (func $core/stream/streamClose))
 (export "streamDrop" (func $core/stream/streamDrop))
 (export "streamEmit" (func $core/stream/streamEmit))
 (export "streamEmitMany" (func $core/stream/streamEmitMany))
 (export "streamEmitNumber" (func $core/stream/streamEmitNumber))
 (export "streamHasRoom" (func $core/stream/streamHasRoom))
 (export "streamIsClosed" (func $core/stream/streamIsClosed))
 (export "streamLast" (func $core/stream/streamLast))
 (export "streamLastNumber" (func $core/stream/streamLastNumber))
 (export "streamSequence" (func $core/stream/streamSequence))
 (export "streamAdvance" (func $core/subscriber/streamAdvance))
 (export "streamHasNext" (func $core/subscriber/streamHasNext))
 (export "streamJoin" (func $core/subscriber/streamJoin))
 (export "streamLeave" (func $core/subscriber/streamLeave))
 (export "streamLook" (func $core/subscriber/streamLook))
 (export "streamLookNumber" (func $core/subscriber/streamLookNumber))
 (export "streamNext" (func $core/subscriber/streamNext))
 (export "streamNextMany" (func $core/subscriber/streamNextMany))
 (export "streamNextNumber" (func $core/subscriber/streamNextNumber))
 (export "streamObserve" (func $core/subscriber/streamObserve))
 (export "streamPosition" (func $core/subscriber/streamPosition))
 (export "mapGetU32" (func $core/map/mapGetU32))
 (export "mapGetF64" (func $core/map/mapGetF64))
 (export "mapGetU64" (func $core/map/mapGetU64))
 (export "mapGet" (func $core/map/mapGet))
 (export "mapChangeU32" (func $core/map/mapChangeU32))
 (export "mapChangeF64" (func $core/map/mapChangeF64))
 (export "mapChangeU64" (func $core/map/mapChangeU64))
 (export "mapChange" (func $core/map/mapChange))
 (export "mapEraseU32" (func $core/map/mapEraseU32))
 (export "mapEraseF64" (func $core/map/mapEraseF64))
 (export "mapEraseU64" (func $core/map/mapEraseU64))
 (export "mapErase" (func $core/map/mapErase))
 (export "mapClear" (func $core/map/mapClear))
 (export "mapSize" (func $core/map/mapSize))
 (export "mapNext" (func $core/map/mapNext))
 (export "poolGeneration" (func $core/pool/poolGeneration))
 (export "poolAcquire" (func $core/pool/poolAcquire))
 (export "poolRelease" (func $core/pool/poolRelease))
 (export "poolBind" (func $core/pool/poolBind))
 (export "poolSend" (func $core/pool/poolSend))
 (export "poolReceive" (func $core/pool/poolReceive))
 (export "poolPayload" (func $core/pool/poolPayload))
 (export "poolHolds" (func $core/pool/poolHolds))
 (export "poolHasFree" (func $core/pool/poolHasFree))
 (export "poolAllocated" (func $core/pool/poolAllocated))
 (export "poolReclaim" (func $core/pool/poolReclaim))
 (export "published" (global $core/queue/published))
 (export "publish" (func $core/queue/publish))
 (export "queuePushNumber" (func $core/queue/queuePushNumber))
 (export "queuePushWord" (func $core/queue/queuePushWord))
 (export "queuePush" (func $core/queue/queuePush))
 (export "queuePushMany" (func $core/queue/queuePushMany))
 (export "queueReserve" (func $core/queue/queueReserve))
 (export "queueCommit" (func $core/queue/queueCommit))
 (export "queuePopNumber" (func $core/queue/queuePopNumber))
 (export "queuePop" (func $core/queue/queuePop))
 (export "queuePopMany" (func $core/queue/queuePopMany))
 (export "queuePeek" (func $core/queue/queuePeek))
 (export "queueClaim" (func $core/queue/queueClaim))
 (export "queueRelease" (func $core/queue/queueRelease))
 (export "queuePayload" (func $core/queue/queuePayload))
 (export "queueHasItems" (func $core/queue/queueHasItems))
 (export "queueHasRoom" (func $core/queue/queueHasRoom))
 (export "queueSize" (func $core/queue/queueSize))
 (export "ringWriteNumber" (func $core/ring/ringWriteNumber))
 (export "ringWrite" (func $core/ring/ringWrite))
 (export "ringWriteMany" (func $core/ring/ringWriteMany))
 (export "ringRoom" (func $core/ring/ringRoom))
 (export "ringPublish" (func $core/ring/ringPublish))
 (export "ringReserve" (func $core/ring/ringReserve))
 (export "ringCommit" (func $core/ring/ringCommit))
 (export "ringFrame" (func $core/ring/ringFrame))
 (export "ringReadNumber" (func $core/ring/ringReadNumber))
 (export "ringRead" (func $core/ring/ringRead))
 (export "ringReady" (func $core/ring/ringReady))
 (export "ringAdvance" (func $core/ring/ringAdvance))
 (export "ringMessage" (func $core/ring/ringMessage))
 (export "ringUsed" (func $core/ring/ringUsed))
 (export "memory" (memory $0))
 (start $~start)
 (func $core/waiting/wakeSleeper (param $0 i32) (param $1 i32) (param $2 i32) (result i32)
  (local $3 i32)
  (local $4 i64)
  (local $5 i64)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i64)
  global.get $core/waiting/rotation
  i32.const 6
  i32.shr_u
  local.tee $3
  local.get $0
  i32.load offset=36
  local.tee $8
  i32.const 63
  i32.add
  i32.const 6
  i32.shr_u
  local.tee $6
  i32.ge_u
  if
   i32.const 0
   global.set $core/waiting/rotation
   i32.const 0
   local.set $3
  end
  i64.const -1
  global.get $core/waiting/rotation
  i32.const 63
  i32.and
  i64.extend_i32_u
  i64.shl
  local.set $4
  loop $for-loop|0
   local.get $6
   local.get $7
   i32.ge_u
   if
    local.get $2
    if (result i32)
     local.get $2
     i32.const 1
     i32.sub
     i32.const 6
     i32.shr_u
     local.get $3
     i32.eq
    else
     i32.const 0
    end
    if
     local.get $4
     i64.const -2
     local.get $2
     i32.const 1
     i32.sub
     i32.const 63
     i32.and
     i64.extend_i32_u
     i64.rotl
     i64.and
     local.set $4
    end
    local.get $1
    local.get $3
    i32.const 3
    i32.shl
    i32.add
    local.tee $9
    i64.atomic.load
    local.get $4
    i64.and
    local.set $5
    loop $for-loop|1
     local.get $5
     i64.const 0
     i64.ne
     if
      local.get $9
      i64.const 1
      local.get $5
      i64.ctz
      i32.wrap_i64
      local.tee $10
      i64.extend_i32_u
      i64.shl
      local.tee $5
      i64.const -1
      i64.xor
      i64.atomic.rmw.and
      local.set $11
      local.get $3
      i32.const 6
      i32.shl
      local.get $10
      i32.add
      i32.const 1
      i32.add
      local.tee $10
      global.set $core/waiting/rotation
      local.get $8
      local.get $10
      i32.ge_u
      local.get $5
      local.get $11
      i64.and
      i64.const 0
      i64.ne
      i32.and
      if (result i32)
       local.get $0
       local.get $10
       call $core/waiting/ring
       i32.const 0
       i32.gt_s
      else
       i32.const 0
      end
      if
       i32.const 1
       return
      end
      local.get $11
      local.get $5
      local.get $5
      i64.const 1
      i64.sub
      i64.or
      i64.const -1
      i64.xor
      i64.and
      local.get $4
      i64.and
      local.set $5
      br $for-loop|1
     end
    end
    i64.const -1
    local.set $4
    local.get $6
    local.get $3
    i32.const 1
    i32.add
    local.tee $3
    i32.eq
    if
     i32.const 0
     local.set $3
    end
    local.get $7
    i32.const 1
    i32.add
    local.set $7
    br $for-loop|0
   end
  end
  i32.const 0
 )
 (func $core/waiting/wakeSleepers (param $0 i32) (param $1 i32)
  (local $2 i64)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  local.get $0
  i32.load offset=36
  local.tee $4
  i32.const 63
  i32.add
  i32.const 6
  i32.shr_u
  local.set $5
  loop $for-loop|0
   local.get $3
   local.get $5
   i32.lt_u
   if
    local.get $1
    local.get $3
    i32.const 3
    i32.shl
    i32.add
    i64.atomic.load
    local.set $2
    loop $for-loop|1
     local.get $2
     i64.const 0
     i64.ne
     if
      local.get $2
      i64.ctz
      i32.wrap_i64
      local.get $3
      i32.const 6
      i32.shl
      i32.add
      i32.const 1
      i32.add
      local.tee $6
      local.get $4
      i32.le_u
      if
       local.get $0
       local.get $1
       local.get $6
       call $core/waiting/wakeSlot
      end
      local.get $2
      local.get $2
      i64.const 1
      i64.sub
      i64.and
      local.set $2
      br $for-loop|1
     end
    end
    local.get $3
    i32.const 1
    i32.add
    local.set $3
    br $for-loop|0
   end
  end
 )
 (func $core/peers/alive (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  local.get $1
  local.get $0
  i32.load offset=28
  i32.eq
  if
   i32.const 1
   return
  end
  local.get $1
  i32.const 255
  i32.and
  local.tee $2
  if (result i32)
   local.get $2
   local.get $0
   i32.load offset=36
   i32.gt_u
  else
   i32.const 1
  end
  if
   i32.const 0
   return
  end
  local.get $1
  local.get $0
  i32.load offset=32
  local.get $2
  i32.const 1
  i32.sub
  i32.const 6
  i32.shl
  i32.add
  i32.atomic.load
  i32.ne
  if
   i32.const 0
   return
  end
  local.get $0
  i32.load offset=40
  local.get $2
  call $core/env/slotHeld
 )
 (func $core/walk/walkToHead (param $0 i32) (result i32)
  (local $1 i64)
  (local $2 i64)
  (local $3 i64)
  (local $4 i32)
  loop $while-continue|0
   global.get $core/walk/stepsLeft
   local.tee $4
   i32.const 1
   i32.sub
   global.set $core/walk/stepsLeft
   local.get $4
   if
    local.get $0
    i32.load offset=4
    global.get $core/walk/atIndex
    local.get $0
    i32.load offset=12
    i32.mul
    i32.add
    i64.atomic.load
    local.tee $1
    i64.const 24
    i64.shr_u
    local.tee $2
    global.get $core/walk/atLap
    i64.const 1
    i64.shl
    i64.const 1
    i64.or
    i64.const 1099511627775
    i64.and
    local.tee $3
    i64.eq
    if
     local.get $1
     global.set $core/walk/atTarget
     local.get $1
     i64.const 16777215
     i64.and
     i32.wrap_i64
     local.tee $4
     local.get $0
     i32.load offset=52
     i32.const -1
     i32.xor
     i32.and
     global.set $core/walk/atBlock
     i64.const 16777215
     i64.const 16777214
     global.get $core/walk/atBlock
     local.get $4
     i32.eq
     select
     global.set $core/walk/atRest
     global.get $core/walk/atBlock
     local.get $0
     i32.load offset=16
     i32.lt_u
     if (result i32)
      i32.const 1
     else
      i32.const 4
      global.set $core/status/last
      i32.const 0
     end
     return
    end
    local.get $2
    local.get $3
    i64.sub
    i64.const 24
    i64.shl
    i64.const 0
    i64.le_s
    if
     i32.const 5
     i32.const 2
     local.get $1
     i64.const 16777215
     i64.and
     i32.wrap_i64
     i32.const 16777214
     i32.eq
     if (result i32)
      local.get $0
      i32.load offset=52
     else
      i32.const 0
     end
     select
     global.set $core/status/last
     i32.const 0
     return
    end
    local.get $0
    i32.load offset=56
    i32.eqz
    if
     local.get $2
     i64.const 1
     i64.shr_u
     i64.const 1
     i64.sub
     i64.const 549755813887
     i64.and
     global.set $core/walk/atLap
    end
    global.get $core/walk/atIndex
    i32.const 1
    i32.add
    global.set $core/walk/atIndex
    global.get $core/walk/atIndex
    local.get $0
    i32.load offset=8
    i32.eq
    if
     i32.const 0
     global.set $core/walk/atIndex
     global.get $core/walk/atLap
     i64.const 1
     i64.add
     i64.const 549755813887
     i64.and
     global.set $core/walk/atLap
    end
    br $while-continue|0
   end
  end
  i32.const 4
  global.set $core/status/last
  i32.const 0
 )
 (func $core/stream/emitAnyway (param $0 i32) (param $1 i32) (param $2 i64) (param $3 i32) (param $4 i64) (result i32)
  (local $5 i32)
  (local $6 i64)
  (local $7 i32)
  local.get $0
  i32.load
  local.tee $5
  i32.const -64
  i32.sub
  i64.load
  local.tee $6
  global.set $core/walk/startedFrom
  local.get $6
  i64.const 16777215
  i64.and
  i32.wrap_i64
  global.set $core/walk/atIndex
  local.get $6
  i64.const 24
  i64.shr_u
  i64.const 549755813887
  i64.and
  global.set $core/walk/atLap
  local.get $0
  i32.load offset=8
  local.tee $7
  i32.const 2
  i32.shl
  i32.const -1048576
  i32.sub
  global.set $core/walk/stepsLeft
  global.get $core/walk/atIndex
  local.get $7
  i32.ge_u
  if
   i32.const 4
   global.set $core/status/last
   i32.const 0
   return
  end
  local.get $0
  local.get $1
  local.get $2
  local.get $3
  local.get $4
  call $core/stream/publish
  i32.eqz
  if
   global.get $core/status/last
   i32.const 1
   i32.eq
   local.tee $1
   global.get $core/status/last
   i32.const 3
   i32.eq
   local.get $1
   select
   if (result i32)
    local.get $0
    i32.load offset=72
    i32.const 2
    i32.eq
   else
    i32.const 0
   end
   if
    local.get $0
    i32.load
    i32.const 336
    i32.add
    i64.const 1
    i64.atomic.rmw.add
    drop
   end
   i32.const 0
   return
  end
  global.get $core/walk/atIndex
  i32.const 1
  i32.add
  global.set $core/walk/atIndex
  global.get $core/walk/atIndex
  local.get $0
  i32.load offset=8
  i32.eq
  if
   i32.const 0
   global.set $core/walk/atIndex
   global.get $core/walk/atLap
   i64.const 1
   i64.add
   i64.const 549755813887
   i64.and
   global.set $core/walk/atLap
  end
  local.get $5
  i32.const -64
  i32.sub
  global.get $core/walk/atIndex
  i64.extend_i32_u
  global.get $core/walk/atLap
  i64.const 24
  i64.shl
  i64.or
  i64.store
  block $__inlined_func$core/waiting/anyWaiting$1283 (result i32)
   i32.const 1
   local.get $5
   i32.const 192
   i32.add
   local.tee $1
   i64.atomic.load
   i64.const 0
   i64.ne
   br_if $__inlined_func$core/waiting/anyWaiting$1283
   drop
   i32.const 0
   local.get $0
   i32.load offset=36
   i32.const 64
   i32.le_u
   br_if $__inlined_func$core/waiting/anyWaiting$1283
   drop
   local.get $1
   i64.atomic.load offset=8
   local.get $1
   i64.atomic.load offset=16
   i64.or
   local.get $1
   i64.atomic.load offset=24
   i64.or
   i64.const 0
   i64.ne
  end
  if
   local.get $0
   local.get $1
   call $core/waiting/wakeSleepers
  end
  i32.const 1
 )
 (func $core/side/find (param $0 i32) (param $1 i32) (param $2 i32) (result i32)
  (local $3 i32)
  (local $4 i64)
  (local $5 i32)
  (local $6 i64)
  (local $7 i64)
  (local $8 i64)
  (local $9 i64)
  local.get $1
  i32.const 1
  i32.eq
  if (result i32)
   local.get $0
   i32.load offset=116
   i32.const 4
   i32.and
  else
   i32.const 0
  end
  if
   i32.const 8
   global.set $core/status/last
   i32.const 0
   return
  end
  local.get $0
  i32.const 64
  i32.const 88
  local.get $1
  i32.const 1
  i32.eq
  select
  i32.add
  local.tee $5
  i32.load offset=12
  local.get $5
  i32.load offset=16
  i32.add
  local.tee $3
  local.get $2
  i32.lt_u
  if
   local.get $0
   i32.load offset=116
   local.get $1
   i32.and
   if (result i32)
    i32.const 1
   else
    local.get $0
    local.get $1
    call $core/side/ringTake
   end
   i32.eqz
   if
    i32.const 0
    return
   end
   local.get $0
   i32.load
   local.set $3
   local.get $5
   i64.load
   local.set $4
   local.get $1
   i32.const 1
   i32.eq
   if (result i64)
    local.get $3
    i64.atomic.load offset=192
    local.set $6
    block $__inlined_func$core/side/distance$1105 (result i64)
     i64.const -1
     local.get $4
     i64.const 4294967295
     i64.and
     local.tee $7
     local.get $0
     i64.load32_u offset=8
     local.tee $8
     i64.ge_u
     local.get $8
     local.get $6
     i64.const 4294967295
     i64.and
     local.tee $9
     i64.le_u
     i32.or
     br_if $__inlined_func$core/side/distance$1105
     drop
     local.get $7
     local.get $9
     i64.sub
     local.get $4
     i64.const 32
     i64.shr_u
     local.get $6
     i64.const 32
     i64.shr_u
     i64.sub
     i32.wrap_i64
     local.tee $3
     i32.eqz
     br_if $__inlined_func$core/side/distance$1105
     drop
     local.get $8
     local.get $9
     i64.sub
     local.get $7
     i64.add
     i64.const -1
     local.get $3
     i32.const 1
     i32.eq
     local.get $7
     local.get $9
     i64.le_u
     i32.and
     select
    end
   else
    block $__inlined_func$core/side/distance$1107 (result i64)
     i64.const -1
     local.get $3
     i32.const -64
     i32.sub
     i64.atomic.load
     local.tee $6
     i64.const 4294967295
     i64.and
     local.tee $7
     local.get $0
     i64.load32_u offset=8
     local.tee $8
     i64.ge_u
     local.get $8
     local.get $4
     i64.const 4294967295
     i64.and
     local.tee $9
     i64.le_u
     i32.or
     br_if $__inlined_func$core/side/distance$1107
     drop
     local.get $7
     local.get $9
     i64.sub
     local.get $6
     i64.const 32
     i64.shr_u
     local.get $4
     i64.const 32
     i64.shr_u
     i64.sub
     i32.wrap_i64
     local.tee $3
     i32.eqz
     br_if $__inlined_func$core/side/distance$1107
     drop
     local.get $8
     local.get $9
     i64.sub
     local.get $7
     i64.add
     i64.const -1
     local.get $3
     i32.const 1
     i32.eq
     local.get $7
     local.get $9
     i64.le_u
     i32.and
     select
    end
   end
   local.tee $4
   i64.const 0
   i64.lt_s
   if
    i32.const 4
    global.set $core/status/last
    i32.const 0
    return
   end
   local.get $1
   i32.const 1
   i32.eq
   if (result i32)
    local.get $0
    i32.load offset=8
    local.get $4
    i32.wrap_i64
    i32.sub
   else
    local.get $4
    i32.wrap_i64
   end
   local.tee $3
   local.get $2
   i32.lt_u
   if
    i32.const 1
    i32.const 2
    local.get $1
    i32.const 1
    i32.eq
    select
    global.set $core/status/last
   end
  end
  local.get $0
  i32.const 64
  i32.const 88
  local.get $1
  i32.const 1
  i32.eq
  select
  i32.add
  local.tee $0
  local.get $3
  i32.store offset=12
  local.get $0
  i32.const 0
  i32.store offset=16
  local.get $3
 )
 (func $core/walk/walkToTail (param $0 i32) (result i32)
  (local $1 i64)
  (local $2 i64)
  (local $3 i32)
  (local $4 i64)
  loop $while-continue|0
   global.get $core/walk/stepsLeft
   local.tee $3
   i32.const 1
   i32.sub
   global.set $core/walk/stepsLeft
   local.get $3
   if
    local.get $0
    i32.load offset=4
    global.get $core/walk/atIndex
    local.get $0
    i32.load offset=12
    i32.mul
    i32.add
    i64.atomic.load
    local.tee $1
    i64.const 24
    i64.shr_u
    local.set $2
    local.get $1
    global.set $core/walk/atTarget
    global.get $core/walk/atLap
    i64.const 1
    i64.shl
    i64.const 1099511627775
    i64.and
    local.tee $4
    local.get $2
    i64.eq
    if
     local.get $1
     i64.const 16777215
     i64.and
     i32.wrap_i64
     i32.const 16777214
     i32.eq
     if (result i32)
      local.get $0
      i32.load offset=52
     else
      i32.const 0
     end
     if (result i32)
      i32.const 5
      global.set $core/status/last
      i32.const 0
     else
      i32.const 1
     end
     return
    end
    local.get $2
    local.get $4
    i64.sub
    i64.const 24
    i64.shl
    i64.const 0
    i64.le_s
    if
     i32.const 5
     i32.const 1
     local.get $0
     i32.load offset=52
     local.get $1
     i64.const 16777215
     i64.and
     i32.wrap_i64
     i32.and
     select
     global.set $core/status/last
     i32.const 0
     return
    end
    local.get $2
    i64.const 1
    i64.sub
    i64.const 1099511627775
    i64.and
    i64.const 1
    i64.shr_u
    global.set $core/walk/atLap
    global.get $core/walk/atIndex
    i32.const 1
    i32.add
    global.set $core/walk/atIndex
    global.get $core/walk/atIndex
    local.get $0
    i32.load offset=8
    i32.eq
    if
     i32.const 0
     global.set $core/walk/atIndex
     global.get $core/walk/atLap
     i64.const 1
     i64.add
     i64.const 549755813887
     i64.and
     global.set $core/walk/atLap
    end
    br $while-continue|0
   end
  end
  i32.const 4
  global.set $core/status/last
  i32.const 0
 )
 (func $core/stream/findTail (param $0 i32) (result i32)
  (local $1 i64)
  (local $2 i32)
  (local $3 i64)
  local.get $0
  i32.load
  i32.const -64
  i32.sub
  i64.load
  local.tee $1
  global.set $core/walk/startedFrom
  local.get $1
  i64.const 16777215
  i64.and
  i32.wrap_i64
  global.set $core/walk/atIndex
  local.get $1
  i64.const 24
  i64.shr_u
  i64.const 549755813887
  i64.and
  global.set $core/walk/atLap
  local.get $0
  i32.load offset=8
  local.tee $2
  i32.const 2
  i32.shl
  i32.const -1048576
  i32.sub
  global.set $core/walk/stepsLeft
  global.get $core/walk/atIndex
  local.get $2
  i32.ge_u
  if
   i32.const 4
   global.set $core/status/last
   i32.const 0
   return
  end
  block $__inlined_func$core/walk/walkToUnpublished$5 (result i32)
   loop $while-continue|0
    global.get $core/walk/stepsLeft
    local.tee $2
    i32.const 1
    i32.sub
    global.set $core/walk/stepsLeft
    local.get $2
    if
     block $while-break|0
      local.get $0
      i32.load offset=4
      global.get $core/walk/atIndex
      i32.const 3
      i32.shl
      i32.add
      i64.atomic.load
      local.tee $3
      i64.const 25
      i64.shr_u
      local.tee $1
      global.get $core/walk/atLap
      i64.eq
      if
       local.get $3
       global.set $core/walk/atTarget
       i32.const 1
       br $__inlined_func$core/walk/walkToUnpublished$5
      end
      local.get $1
      global.get $core/walk/atLap
      i64.sub
      i64.const 25
      i64.shl
      i64.const 0
      i64.le_s
      br_if $while-break|0
      local.get $1
      i64.const 1
      i64.sub
      i64.const 549755813887
      i64.and
      global.set $core/walk/atLap
      global.get $core/walk/atIndex
      i32.const 1
      i32.add
      global.set $core/walk/atIndex
      global.get $core/walk/atIndex
      local.get $0
      i32.load offset=8
      i32.eq
      if
       i32.const 0
       global.set $core/walk/atIndex
       global.get $core/walk/atLap
       i64.const 1
       i64.add
       i64.const 549755813887
       i64.and
       global.set $core/walk/atLap
      end
      br $while-continue|0
     end
    end
   end
   i32.const 4
   global.set $core/status/last
   i32.const 0
  end
 )
 (func $core/side/findOne (param $0 i32) (param $1 i32) (param $2 i32) (result i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i64)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  local.get $0
  i32.const 64
  i32.const 88
  local.get $1
  i32.const 1
  i32.eq
  select
  i32.add
  local.tee $3
  i32.load offset=12
  local.tee $4
  local.get $2
  i32.ge_u
  if
   local.get $4
   return
  end
  local.get $1
  i32.const 1
  i32.eq
  if (result i32)
   local.get $0
   i32.load offset=116
   i32.const 4
   i32.and
  else
   i32.const 0
  end
  if
   i32.const 8
   global.set $core/status/last
   i32.const 0
   return
  end
  local.get $4
  local.get $3
  i32.load offset=16
  i32.add
  local.tee $3
  local.get $2
  i32.lt_u
  if
   block $__inlined_func$core/side/pauseBefore$1390 (result i32)
    i32.const 0
    local.get $0
    i32.load offset=116
    i32.const 3
    i32.and
    local.get $1
    i32.ne
    br_if $__inlined_func$core/side/pauseBefore$1390
    drop
    i32.const 0
    local.get $0
    i32.const 64
    i32.const 88
    local.get $1
    i32.const 1
    i32.eq
    select
    i32.add
    local.tee $3
    i32.load offset=20
    local.tee $7
    i32.const -2147483648
    i32.ge_u
    br_if $__inlined_func$core/side/pauseBefore$1390
    drop
    local.get $7
    if
     local.get $3
     local.get $7
     i32.const 1
     i32.sub
     i32.store offset=20
     i32.const 0
     br $__inlined_func$core/side/pauseBefore$1390
    end
    global.get $core/pause/spun
    local.set $3
    loop $for-loop|0
     local.get $5
     i32.const 256
     i32.lt_u
     if
      local.get $3
      i32.const 1664525
      i32.mul
      i32.const 1013904223
      i32.add
      local.set $3
      local.get $5
      i32.const 1
      i32.add
      local.set $5
      br $for-loop|0
     end
    end
    local.get $3
    global.set $core/pause/spun
    i32.const 1
   end
   local.set $7
   local.get $0
   local.get $1
   local.get $2
   call $core/side/find
   local.set $3
   local.get $0
   i32.const 64
   i32.const 88
   local.get $1
   i32.const 1
   i32.eq
   local.tee $8
   select
   i32.add
   local.tee $9
   i32.load offset=20
   i32.const 2147483647
   i32.and
   local.set $5
   local.get $9
   i32.const 64
   local.get $5
   local.get $7
   if (result i32)
    local.get $3
    i64.extend_i32_u
    local.get $3
    i32.eqz
    local.get $0
    i32.load offset=112
    local.tee $5
    i32.eqz
    local.get $8
    i32.or
    i32.or
    if (result i32)
     local.get $2
    else
     local.get $0
     i32.const 64
     i32.const 88
     local.get $1
     i32.const 1
     i32.eq
     select
     i32.add
     i32.load offset=8
     i32.load
     local.tee $7
     local.get $5
     local.get $5
     local.get $7
     i32.gt_u
     select
     i32.const 7
     i32.add
     i32.const 3
     i32.shr_u
     i32.const 1
     i32.add
    end
    i64.extend_i32_u
    i64.const 2
    i64.shl
    i64.lt_u
   else
    i32.const 0
   end
   select
   local.tee $5
   i32.const -2147483648
   i32.or
   local.get $5
   local.get $2
   local.get $3
   i32.gt_u
   local.tee $5
   select
   i32.store offset=20
   local.get $5
   if
    local.get $3
    return
   end
  end
  local.get $0
  i32.const 64
  i32.const 88
  local.get $1
  i32.const 1
  i32.eq
  select
  i32.add
  local.tee $5
  local.get $3
  local.get $4
  i32.sub
  local.tee $3
  local.get $2
  local.get $4
  i32.sub
  local.tee $2
  local.get $0
  i32.load offset=120
  local.tee $7
  local.get $2
  local.get $7
  i32.gt_u
  select
  local.tee $2
  local.get $2
  local.get $3
  i32.gt_u
  select
  local.tee $7
  local.get $4
  i32.add
  i32.store offset=12
  local.get $5
  local.get $3
  local.get $7
  i32.sub
  i32.store offset=16
  local.get $0
  i32.load offset=12
  local.tee $2
  local.get $7
  i32.mul
  local.tee $3
  local.get $0
  i32.load offset=4
  local.get $0
  i32.load offset=8
  local.get $2
  i32.mul
  i32.add
  local.tee $8
  local.get $2
  local.get $4
  i32.mul
  local.tee $2
  local.get $8
  local.get $5
  i32.load offset=8
  local.tee $5
  i32.sub
  local.tee $8
  i32.lt_u
  if (result i32)
   local.get $2
   local.get $5
   i32.add
  else
   local.get $0
   i32.load offset=4
   local.get $2
   local.get $8
   i32.sub
   i32.add
  end
  local.tee $0
  i32.sub
  local.tee $2
  local.get $2
  local.get $3
  i32.gt_u
  select
  local.tee $3
  i32.const 512
  i32.le_u
  local.get $3
  i32.const 64
  i32.gt_u
  i32.and
  if
   local.get $0
   i32.const 63
   i32.add
   i32.const -64
   i32.and
   local.set $2
   local.get $1
   i32.const 1
   i32.eq
   if
    loop $for-loop|00
     local.get $2
     local.get $0
     local.get $3
     i32.add
     i32.lt_u
     if
      local.get $2
      i32.const 0
      i32.store8
      local.get $2
      i32.const -64
      i32.sub
      local.set $2
      br $for-loop|00
     end
    end
   else
    i32.const 0
    local.set $1
    loop $for-loop|1
     local.get $2
     local.get $0
     local.get $3
     i32.add
     i32.lt_u
     if
      local.get $1
      local.get $2
      i32.load8_u
      i32.add
      local.set $1
      local.get $2
      i32.const -64
      i32.sub
      local.set $2
      br $for-loop|1
     end
    end
   end
  end
  local.get $4
  local.get $7
  i32.add
 )
 (func $core/derived/withdraw (param $0 i32) (param $1 i32)
  (local $2 i32)
  (local $3 i32)
  local.get $1
  i32.load offset=32
  local.set $2
  local.get $1
  i32.load offset=36
  local.set $3
  local.get $1
  i32.const 0
  i32.store offset=32
  local.get $0
  i32.load offset=68
  local.get $2
  i32.const 1
  i32.sub
  i32.le_u
  local.get $3
  i32.const 12
  i32.ge_u
  i32.or
  if
   return
  end
  local.get $0
  i32.load offset=64
  local.get $2
  i32.const 6
  i32.shl
  i32.add
  i32.const 48
  i32.sub
  local.get $3
  i32.const 2
  i32.shl
  i32.add
  local.get $0
  i32.load offset=28
  i32.const 0
  i32.atomic.rmw.cmpxchg
  drop
  block $__inlined_func$core/waiting/anyWaiting$1268 (result i32)
   i32.const 1
   local.get $0
   i32.load
   i32.const 256
   i32.add
   local.tee $1
   i64.atomic.load
   i64.const 0
   i64.ne
   br_if $__inlined_func$core/waiting/anyWaiting$1268
   drop
   i32.const 0
   local.get $0
   i32.load offset=36
   i32.const 64
   i32.le_u
   br_if $__inlined_func$core/waiting/anyWaiting$1268
   drop
   local.get $1
   i64.atomic.load offset=8
   local.get $1
   i64.atomic.load offset=16
   i64.or
   local.get $1
   i64.atomic.load offset=24
   i64.or
   i64.const 0
   i64.ne
  end
  if
   local.get $0
   local.get $1
   call $core/waiting/wakeSleepers
  end
 )
 (func $core/buckets/find (param $0 i32) (param $1 i64) (param $2 i64) (param $3 i32) (param $4 i32) (result i32)
  (local $5 i32)
  (local $6 i64)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i64)
  (local $12 i32)
  (local $13 i32)
  (local $14 i32)
  (local $15 i32)
  (local $16 i32)
  (local $17 i32)
  (local $18 i32)
  local.get $1
  i32.wrap_i64
  i32.const 255
  i32.and
  local.tee $5
  i32.const 2
  i32.add
  local.get $5
  local.get $5
  i32.const 2
  i32.lt_u
  select
  local.set $12
  local.get $0
  i32.load offset=4
  local.get $0
  i64.load32_u offset=64
  local.get $1
  i64.const 32
  i64.shr_u
  i64.mul
  i64.const 32
  i64.shr_u
  i32.wrap_i64
  local.tee $13
  i32.const 6
  i32.shl
  i32.add
  local.tee $5
  i64.atomic.load
  local.set $11
  local.get $0
  i32.load offset=64
  i32.const 1
  i32.sub
  local.tee $7
  local.get $11
  i64.const 24
  i64.shr_u
  i32.wrap_i64
  i32.const 255
  i32.and
  local.tee $8
  local.get $8
  i32.const 255
  i32.eq
  local.get $7
  local.get $8
  i32.lt_u
  i32.or
  select
  local.set $14
  loop $for-loop|0
   local.get $9
   local.get $14
   i32.le_u
   if
    local.get $9
    if
     local.get $0
     i32.load offset=4
     local.get $9
     local.get $13
     i32.add
     local.tee $5
     local.get $0
     i32.load offset=64
     local.tee $7
     i32.sub
     local.get $5
     local.get $5
     local.get $7
     i32.ge_u
     select
     i32.const 6
     i32.shl
     i32.add
     local.set $5
    end
    local.get $5
    i32.const 8
    i32.add
    local.set $8
    loop $for-loop|1
     local.get $8
     local.get $5
     i32.const -64
     i32.sub
     i32.lt_u
     if
      block $for-continue|1
       local.get $12
       local.get $8
       i64.atomic.load
       local.tee $1
       i64.const 24
       i64.shr_u
       i32.wrap_i64
       i32.const 255
       i32.and
       local.tee $15
       i32.ne
       br_if $for-continue|1
       i32.const 0
       local.set $10
       block $__inlined_func$core/buckets/compare$20 (result i32)
        loop $for-loop|00
         local.get $10
         i32.const 1048576
         i32.lt_u
         if
          i32.const -4
          local.get $1
          i64.const 16777215
          i64.and
          i32.wrap_i64
          local.tee $7
          local.get $0
          i32.load offset=16
          i32.ge_u
          br_if $__inlined_func$core/buckets/compare$20
          drop
          local.get $0
          i32.load offset=68
          local.get $0
          i32.load offset=12
          local.get $7
          i32.mul
          i32.add
          local.set $16
          local.get $4
          i32.const 0
          block $core/buckets/sameKey|inlined.0 (result i32)
           local.get $3
           i32.eqz
           if
            local.get $2
            local.get $16
            i64.atomic.load offset=16
            i64.eq
            br $core/buckets/sameKey|inlined.0
           end
           local.get $0
           i32.load offset=72
           local.set $17
           i32.const 0
           local.set $7
           loop $for-loop|11
            local.get $7
            local.get $17
            i32.lt_u
            if
             i32.const 0
             local.get $16
             i32.const 16
             i32.add
             local.get $7
             i32.add
             i64.atomic.load
             local.get $3
             local.get $7
             i32.add
             i64.load
             i64.ne
             br_if $core/buckets/sameKey|inlined.0
             drop
             local.get $7
             i32.const 8
             i32.add
             local.set $7
             br $for-loop|11
            end
           end
           i32.const 1
          end
          local.tee $17
          select
          if
           local.get $0
           i32.load offset=72
           local.get $16
           i32.const 16
           i32.add
           i32.add
           local.set $18
           local.get $0
           i32.load offset=76
           local.set $16
           i32.const 0
           local.set $7
           loop $for-loop|002
            local.get $7
            local.get $16
            i32.lt_u
            if
             local.get $4
             local.get $7
             i32.add
             local.get $7
             local.get $18
             i32.add
             i64.atomic.load
             i64.store
             local.get $7
             i32.const 8
             i32.add
             local.set $7
             br $for-loop|002
            end
           end
          end
          local.get $8
          i64.atomic.load
          local.tee $6
          local.get $1
          i64.eq
          if
           local.get $1
           global.set $core/buckets/foundWord
           local.get $17
           i32.const 0
           i32.ne
           br $__inlined_func$core/buckets/compare$20
          end
          i32.const 0
          local.get $15
          local.get $6
          local.tee $1
          i64.const 24
          i64.shr_u
          i32.wrap_i64
          i32.const 255
          i32.and
          i32.ne
          br_if $__inlined_func$core/buckets/compare$20
          drop
          local.get $10
          i32.const 1
          i32.add
          local.set $10
          br $for-loop|00
         end
        end
        i32.const -4
       end
       local.tee $7
       i32.eqz
       br_if $for-continue|1
       local.get $8
       global.set $core/buckets/foundAt
       local.get $9
       global.set $core/buckets/foundDistance
       local.get $11
       global.set $core/buckets/foundStripe
       local.get $7
       return
      end
      local.get $8
      i32.const 8
      i32.add
      local.set $8
      br $for-loop|1
     end
    end
    local.get $9
    i32.const 1
    i32.add
    local.set $9
    br $for-loop|0
   end
  end
  i32.const 0
 )
 (func $core/waiting/wakeMany (param $0 i32) (param $1 i32) (param $2 i32)
  loop $while-continue|0
   local.get $2
   if (result i32)
    block $__inlined_func$core/waiting/anyWaiting$1233 (result i32)
     i32.const 1
     local.get $1
     i64.atomic.load
     i64.const 0
     i64.ne
     br_if $__inlined_func$core/waiting/anyWaiting$1233
     drop
     i32.const 0
     local.get $0
     i32.load offset=36
     i32.const 64
     i32.le_u
     br_if $__inlined_func$core/waiting/anyWaiting$1233
     drop
     local.get $1
     i64.atomic.load offset=8
     local.get $1
     i64.atomic.load offset=16
     i64.or
     local.get $1
     i64.atomic.load offset=24
     i64.or
     i64.const 0
     i64.ne
    end
    if (result i32)
     local.get $0
     local.get $1
     i32.const 0
     call $core/waiting/wakeSleeper
    else
     i32.const 0
    end
   else
    i32.const 0
   end
   if
    local.get $2
    i32.const 1
    i32.sub
    local.set $2
    br $while-continue|0
   end
  end
 )
 (func $core/subscriber/nextAnyway (param $0 i32) (param $1 i32) (param $2 i32) (result i32)
  (local $3 i32)
  (local $4 i64)
  (local $5 i32)
  (local $6 i64)
  local.get $0
  local.get $1
  local.get $2
  call $core/subscriber/look
  if (result i32)
   i32.const 1
  else
   block $__inlined_func$core/subscriber/hasRested$1299 (result i32)
    i32.const 0
    local.get $1
    i64.load
    local.tee $4
    local.get $1
    i64.load offset=48
    local.tee $6
    i64.eq
    br_if $__inlined_func$core/subscriber/hasRested$1299
    drop
    local.get $1
    local.get $4
    i64.store offset=48
    local.get $1
    i32.load offset=56
    local.tee $3
    if (result i32)
     i32.const 0
    else
     local.get $0
     i64.load32_u offset=8
     local.get $4
     i64.const 24
     i64.shr_u
     local.get $6
     i64.const 24
     i64.shr_u
     i64.sub
     i64.const 549755813887
     i64.and
     i64.mul
     local.get $4
     i64.const 16777215
     i64.and
     i64.add
     local.get $6
     i64.const 16777215
     i64.and
     i64.sub
     i64.const 4
     i64.lt_u
    end
    if
     i32.const 64
     local.set $3
    end
    local.get $1
    local.get $3
    i32.const 1
    i32.sub
    i32.const 0
    local.get $3
    select
    i32.store offset=56
    i32.const 0
    local.get $3
    br_if $__inlined_func$core/subscriber/hasRested$1299
    drop
    global.get $core/pause/spun
    local.set $3
    loop $for-loop|0
     local.get $5
     i32.const 256
     i32.lt_u
     if
      local.get $3
      i32.const 1664525
      i32.mul
      i32.const 1013904223
      i32.add
      local.set $3
      local.get $5
      i32.const 1
      i32.add
      local.set $5
      br $for-loop|0
     end
    end
    local.get $3
    global.set $core/pause/spun
    i32.const 1
   end
   if (result i32)
    local.get $0
    local.get $1
    local.get $2
    call $core/subscriber/look
   else
    i32.const 0
   end
  end
  i32.eqz
  if
   local.get $0
   local.get $1
   call $core/subscriber/settle
   i32.const 0
   return
  end
  local.get $1
  local.get $1
  i64.load
  local.tee $4
  i64.const 1
  i64.add
  local.get $4
  i64.const 24
  i64.shr_u
  i64.const 1
  i64.add
  i64.const 549755813887
  i64.and
  i64.const 24
  i64.shl
  local.get $0
  i32.load offset=8
  local.get $4
  i64.const 16777215
  i64.and
  i32.wrap_i64
  i32.const 1
  i32.add
  i32.gt_u
  select
  i64.store
  local.get $1
  i32.load offset=16
  i32.const 1
  i32.sub
  local.tee $2
  local.get $0
  i32.load offset=68
  i32.lt_u
  if
   local.get $0
   i32.load offset=64
   local.get $2
   i32.const 6
   i32.shl
   i32.add
   local.get $0
   i64.load32_u offset=28
   local.get $1
   i64.load
   local.tee $4
   i64.const 16777215
   i64.and
   local.get $4
   i64.const 24
   i64.shr_u
   local.get $0
   i64.load32_u offset=24
   i64.shl
   i64.or
   i64.const 549755813887
   i64.and
   i64.const 24
   i64.shl
   i64.or
   i64.store
   local.get $1
   i32.const 1
   i32.store offset=20
  end
  local.get $0
  i32.load offset=72
  i32.eqz
  if
   block $__inlined_func$core/waiting/anyWaiting$1300 (result i32)
    i32.const 1
    local.get $0
    i32.load
    i32.const 256
    i32.add
    local.tee $1
    i64.atomic.load
    i64.const 0
    i64.ne
    br_if $__inlined_func$core/waiting/anyWaiting$1300
    drop
    i32.const 0
    local.get $0
    i32.load offset=36
    i32.const 64
    i32.le_u
    br_if $__inlined_func$core/waiting/anyWaiting$1300
    drop
    local.get $1
    i64.atomic.load offset=8
    local.get $1
    i64.atomic.load offset=16
    i64.or
    local.get $1
    i64.atomic.load offset=24
    i64.or
    i64.const 0
    i64.ne
   end
   if (result i32)
    local.get $0
    local.get $1
    i32.const 0
    call $core/waiting/wakeSleeper
   else
    i32.const 0
   end
   drop
  end
  i32.const 1
 )
 (func $core/subscriber/look (param $0 i32) (param $1 i32) (param $2 i32) (result i32)
  (local $3 i32)
  (local $4 i64)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i64)
  (local $9 i32)
  (local $10 i32)
  (local $11 i64)
  (local $12 i64)
  local.get $0
  i32.load offset=8
  local.tee $6
  i32.const 2
  i32.shl
  i32.const -1048576
  i32.sub
  local.set $5
  loop $for-loop|0
   local.get $5
   if
    local.get $6
    local.get $1
    i64.load
    local.tee $4
    i64.const 16777215
    i64.and
    i32.wrap_i64
    local.tee $3
    i32.le_u
    if
     i32.const 4
     global.set $core/status/last
     i32.const 0
     return
    end
    local.get $0
    i32.load offset=4
    local.get $3
    i32.const 3
    i32.shl
    i32.add
    local.tee $7
    i64.atomic.load
    local.tee $11
    i64.const 25
    i64.shr_u
    local.tee $12
    local.get $4
    i64.const 24
    i64.shr_u
    i64.const 1
    i64.add
    i64.const 549755813887
    i64.and
    local.tee $8
    i64.eq
    if
     local.get $11
     i64.const 16777215
     i64.and
     i32.wrap_i64
     local.tee $3
     local.get $0
     i32.load offset=16
     i32.ge_u
     if
      i32.const 4
      global.set $core/status/last
      i32.const 0
      return
     end
     local.get $2
     if
      local.get $0
      i32.load offset=100
      local.get $3
      local.get $0
      i32.load offset=12
      i32.mul
      i32.add
      local.set $9
      local.get $0
      i32.load offset=20
      i32.const 7
      i32.add
      i32.const -8
      i32.and
      local.set $10
      i32.const 0
      local.set $3
      loop $for-loop|00
       local.get $3
       local.get $10
       i32.lt_u
       if
        local.get $2
        local.get $3
        i32.add
        local.get $3
        local.get $9
        i32.add
        i64.atomic.load
        i64.store
        local.get $3
        i32.const 8
        i32.add
        local.set $3
        br $for-loop|00
       end
      end
     else
      local.get $0
      i32.load offset=100
      local.get $3
      local.get $0
      i32.load offset=12
      i32.mul
      i32.add
      i64.atomic.load
      global.set $core/subscriber/seen
     end
     local.get $11
     local.get $7
     i64.atomic.load
     i64.eq
     if
      i32.const 1
      return
     end
    else
     local.get $12
     local.get $8
     i64.sub
     i64.const 25
     i64.shl
     i64.const 0
     i64.gt_s
     if
      local.get $1
      local.get $1
      i64.load offset=8
      local.get $0
      i64.load32_u offset=8
      local.get $3
      i64.extend_i32_u
      local.get $12
      i64.const 1
      i64.sub
      i64.const 549755813887
      i64.and
      i64.const 24
      i64.shl
      i64.or
      i64.const 16777216
      i64.sub
      i64.const 9223372036854775807
      i64.and
      local.tee $8
      i64.const 1
      i64.add
      local.get $8
      i64.const 24
      i64.shr_u
      i64.const 1
      i64.add
      i64.const 549755813887
      i64.and
      i64.const 24
      i64.shl
      local.get $0
      i32.load offset=8
      local.get $8
      i64.const 16777215
      i64.and
      i32.wrap_i64
      i32.const 1
      i32.add
      i32.gt_u
      select
      local.tee $8
      i64.const 24
      i64.shr_u
      local.get $4
      i64.const 24
      i64.shr_u
      i64.sub
      i64.const 549755813887
      i64.and
      i64.mul
      local.get $8
      i64.const 16777215
      i64.and
      i64.add
      local.get $4
      i64.const 16777215
      i64.and
      i64.sub
      i64.add
      i64.store offset=8
      local.get $1
      local.get $8
      i64.store
     else
      i32.const 5
      i32.const 2
      local.get $12
      local.get $4
      i64.const 24
      i64.shr_u
      i64.eq
      local.get $11
      i64.const 16777216
      i64.and
      i64.const 0
      i64.ne
      i32.and
      select
      global.set $core/status/last
      i32.const 0
      return
     end
    end
    local.get $5
    i32.const 1
    i32.sub
    local.set $5
    br $for-loop|0
   end
  end
  i32.const 4
  global.set $core/status/last
  i32.const 0
 )
 (func $core/subscriber/settle (param $0 i32) (param $1 i32)
  (local $2 i64)
  (local $3 i32)
  local.get $1
  i32.load offset=20
  i32.eqz
  if
   return
  end
  local.get $1
  i32.const 0
  i32.store offset=20
  local.get $0
  i32.load offset=68
  local.get $1
  i32.load offset=16
  local.tee $3
  i32.const 1
  i32.sub
  i32.le_u
  if
   return
  end
  local.get $0
  i32.load offset=64
  local.get $3
  i32.const 1
  i32.sub
  i32.const 6
  i32.shl
  i32.add
  local.get $0
  i64.load32_u offset=28
  local.get $1
  i64.load
  local.tee $2
  i64.const 16777215
  i64.and
  local.get $2
  i64.const 24
  i64.shr_u
  local.get $0
  i64.load32_u offset=24
  i64.shl
  i64.or
  i64.const 549755813887
  i64.and
  i64.const 24
  i64.shl
  i64.or
  local.tee $2
  local.get $2
  i64.atomic.rmw.cmpxchg
  drop
  local.get $0
  i32.load offset=72
  i32.eqz
  if
   block $__inlined_func$core/waiting/anyWaiting$1289 (result i32)
    i32.const 1
    local.get $0
    i32.load
    i32.const 256
    i32.add
    local.tee $1
    i64.atomic.load
    i64.const 0
    i64.ne
    br_if $__inlined_func$core/waiting/anyWaiting$1289
    drop
    i32.const 0
    local.get $0
    i32.load offset=36
    i32.const 64
    i32.le_u
    br_if $__inlined_func$core/waiting/anyWaiting$1289
    drop
    local.get $1
    i64.atomic.load offset=8
    local.get $1
    i64.atomic.load offset=16
    i64.or
    local.get $1
    i64.atomic.load offset=24
    i64.or
    i64.const 0
    i64.ne
   end
   if
    local.get $0
    local.get $1
    call $core/waiting/wakeSleepers
   end
  end
 )
 (func $core/outcome/wakeWaiters (param $0 i32)
  (local $1 i32)
  block $__inlined_func$core/waiting/anyWaiting$1218 (result i32)
   i32.const 1
   local.get $0
   i32.load
   i32.const 96
   i32.add
   local.tee $1
   i64.atomic.load
   i64.const 0
   i64.ne
   br_if $__inlined_func$core/waiting/anyWaiting$1218
   drop
   i32.const 0
   local.get $0
   i32.load offset=36
   i32.const 64
   i32.le_u
   br_if $__inlined_func$core/waiting/anyWaiting$1218
   drop
   local.get $1
   i64.atomic.load offset=8
   local.get $1
   i64.atomic.load offset=16
   i64.or
   local.get $1
   i64.atomic.load offset=24
   i64.or
   i64.const 0
   i64.ne
  end
  if
   local.get $0
   local.get $1
   call $core/waiting/wakeSleepers
  end
 )
 (func $core/waiting/ring (param $0 i32) (param $1 i32) (result i32)
  local.get $0
  i32.load offset=32
  local.get $1
  i32.const 6
  i32.shl
  i32.add
  i32.const 52
  i32.sub
  local.tee $0
  i32.const 1
  i32.atomic.rmw.add
  drop
  local.get $0
  call $core/env/futexWake
 )
 (func $core/subscriber/findStart (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i64)
  (local $4 i64)
  local.get $0
  i32.load offset=8
  local.tee $2
  local.get $2
  i32.const 1
  i32.sub
  local.get $0
  i32.load offset=72
  i32.const 1
  i32.eq
  select
  local.tee $2
  local.get $1
  i32.ge_u
  if
   local.get $1
   local.set $2
  end
  local.get $0
  call $core/stream/findTail
  local.set $1
  loop $for-loop|0
   local.get $1
   if
    global.get $core/walk/atIndex
    i64.extend_i32_u
    global.get $core/walk/atLap
    i64.const 24
    i64.shl
    i64.or
    local.tee $3
    i64.const 16777215
    i64.and
    i32.wrap_i64
    local.tee $1
    local.get $2
    i32.ge_u
    if (result i64)
     local.get $3
     local.get $2
     i64.extend_i32_u
     i64.sub
    else
     local.get $1
     local.get $0
     i32.load offset=8
     i32.add
     local.get $2
     i32.sub
     i64.extend_i32_u
     local.get $3
     i64.const 24
     i64.shr_u
     i64.const 1
     i64.sub
     i64.const 549755813887
     i64.and
     i64.const 24
     i64.shl
     i64.or
    end
    global.set $core/subscriber/startAt
    global.get $core/walk/atLap
    global.get $core/subscriber/startAt
    i64.const 24
    i64.shr_u
    i64.eq
    if
     i32.const 1
     return
    end
    global.get $core/walk/atLap
    local.get $0
    i32.load offset=4
    global.get $core/subscriber/startAt
    i64.const 16777215
    i64.and
    i32.wrap_i64
    i32.const 3
    i32.shl
    i32.add
    i64.atomic.load
    local.tee $3
    i64.const 25
    i64.shr_u
    i64.eq
    if
     local.get $3
     i64.const 16777215
     i64.and
     i32.wrap_i64
     i32.const 16777215
     i32.eq
     if
      global.get $core/walk/atLap
      i64.const 24
      i64.shl
      global.set $core/subscriber/startAt
     end
     i32.const 1
     return
    end
    block $__inlined_func$core/walk/walkToUnpublished$8 (result i32)
     loop $while-continue|0
      global.get $core/walk/stepsLeft
      local.tee $1
      i32.const 1
      i32.sub
      global.set $core/walk/stepsLeft
      local.get $1
      if
       block $while-break|0
        local.get $0
        i32.load offset=4
        global.get $core/walk/atIndex
        i32.const 3
        i32.shl
        i32.add
        i64.atomic.load
        local.tee $4
        i64.const 25
        i64.shr_u
        local.tee $3
        global.get $core/walk/atLap
        i64.eq
        if
         local.get $4
         global.set $core/walk/atTarget
         i32.const 1
         br $__inlined_func$core/walk/walkToUnpublished$8
        end
        local.get $3
        global.get $core/walk/atLap
        i64.sub
        i64.const 25
        i64.shl
        i64.const 0
        i64.le_s
        br_if $while-break|0
        local.get $3
        i64.const 1
        i64.sub
        i64.const 549755813887
        i64.and
        global.set $core/walk/atLap
        global.get $core/walk/atIndex
        i32.const 1
        i32.add
        global.set $core/walk/atIndex
        global.get $core/walk/atIndex
        local.get $0
        i32.load offset=8
        i32.eq
        if
         i32.const 0
         global.set $core/walk/atIndex
         global.get $core/walk/atLap
         i64.const 1
         i64.add
         i64.const 549755813887
         i64.and
         global.set $core/walk/atLap
        end
        br $while-continue|0
       end
      end
     end
     i32.const 4
     global.set $core/status/last
     i32.const 0
    end
    local.set $1
    br $for-loop|0
   end
  end
  i32.const 0
 )
 (func $core/stream/streamClose (param $0 i32) (result i32)
  (local $1 i64)
  (local $2 i32)
  (local $3 i32)
  (local $4 i64)
  local.get $0
  i32.load
  local.tee $2
  i32.const -64
  i32.sub
  i64.load
  local.tee $1
  global.set $core/walk/startedFrom
  local.get $1
  i64.const 16777215
  i64.and
  i32.wrap_i64
  global.set $core/walk/atIndex
  local.get $1
  i64.const 24
  i64.shr_u
  i64.const 549755813887
  i64.and
  global.set $core/walk/atLap
  local.get $0
  i32.load offset=8
  local.tee $3
  i32.const 2
  i32.shl
  i32.const -1048576
  i32.sub
  global.set $core/walk/stepsLeft
  global.get $core/walk/atIndex
  local.get $3
  i32.ge_u
  if
   i32.const 4
   global.set $core/status/last
   i32.const 0
   return
  end
  loop $while-continue|0
   block $__inlined_func$core/walk/walkToUnpublished$4 (result i32)
    loop $while-continue|00
     global.get $core/walk/stepsLeft
     local.tee $3
     i32.const 1
     i32.sub
     global.set $core/walk/stepsLeft
     local.get $3
     if
      block $while-break|0
       local.get $0
       i32.load offset=4
       global.get $core/walk/atIndex
       i32.const 3
       i32.shl
       i32.add
       i64.atomic.load
       local.tee $4
       i64.const 25
       i64.shr_u
       local.tee $1
       global.get $core/walk/atLap
       i64.eq
       if
        local.get $4
        global.set $core/walk/atTarget
        i32.const 1
        br $__inlined_func$core/walk/walkToUnpublished$4
       end
       local.get $1
       global.get $core/walk/atLap
       i64.sub
       i64.const 25
       i64.shl
       i64.const 0
       i64.le_s
       br_if $while-break|0
       local.get $1
       i64.const 1
       i64.sub
       i64.const 549755813887
       i64.and
       global.set $core/walk/atLap
       global.get $core/walk/atIndex
       i32.const 1
       i32.add
       global.set $core/walk/atIndex
       global.get $core/walk/atIndex
       local.get $0
       i32.load offset=8
       i32.eq
       if
        i32.const 0
        global.set $core/walk/atIndex
        global.get $core/walk/atLap
        i64.const 1
        i64.add
        i64.const 549755813887
        i64.and
        global.set $core/walk/atLap
       end
       br $while-continue|00
      end
     end
    end
    i32.const 4
    global.set $core/status/last
    i32.const 0
   end
   if
    global.get $core/walk/atTarget
    i64.const 16777216
    i64.and
    i64.eqz
    if (result i32)
     local.get $0
     i32.load offset=4
     global.get $core/walk/atIndex
     i32.const 3
     i32.shl
     i32.add
     global.get $core/walk/atTarget
     local.tee $1
     global.get $core/walk/atTarget
     i64.const 16777216
     i64.or
     i64.atomic.rmw.cmpxchg
     local.get $1
     i64.eq
    else
     i32.const 1
    end
    i32.eqz
    br_if $while-continue|0
    block $__inlined_func$core/waiting/anyWaiting$1264 (result i32)
     i32.const 1
     local.get $2
     i32.const 192
     i32.add
     local.tee $3
     i64.atomic.load
     i64.const 0
     i64.ne
     br_if $__inlined_func$core/waiting/anyWaiting$1264
     drop
     i32.const 0
     local.get $0
     i32.load offset=36
     i32.const 64
     i32.le_u
     br_if $__inlined_func$core/waiting/anyWaiting$1264
     drop
     local.get $3
     i64.atomic.load offset=8
     local.get $3
     i64.atomic.load offset=16
     i64.or
     local.get $3
     i64.atomic.load offset=24
     i64.or
     i64.const 0
     i64.ne
    end
    if
     local.get $0
     local.get $3
     call $core/waiting/wakeSleepers
    end
    block $__inlined_func$core/waiting/anyWaiting$1265 (result i32)
     i32.const 1
     local.get $2
     i32.const 256
     i32.add
     local.tee $3
     i64.atomic.load
     i64.const 0
     i64.ne
     br_if $__inlined_func$core/waiting/anyWaiting$1265
     drop
     i32.const 0
     local.get $0
     i32.load offset=36
     i32.const 64
     i32.le_u
     br_if $__inlined_func$core/waiting/anyWaiting$1265
     drop
     local.get $3
     i64.atomic.load offset=8
     local.get $3
     i64.atomic.load offset=16
     i64.or
     local.get $3
     i64.atomic.load offset=24
     i64.or
     i64.const 0
     i64.ne
    end
    if
     local.get $0
     local.get $3
     call $core/waiting/wakeSleepers
    end
    block $__inlined_func$core/waiting/anyWaiting$1266 (result i32)
     i32.const 1
     local.get $2
     i32.const 352
     i32.add
     local.tee $2
     i64.atomic.load
     i64.const 0
     i64.ne
     br_if $__inlined_func$core/waiting/anyWaiting$1266
     drop
     i32.const 0
     local.get $0
     i32.load offset=36
     i32.const 64
     i32.le_u
     br_if $__inlined_func$core/waiting/anyWaiting$1266
     drop
     local.get $2
     i64.atomic.load offset=8
     local.get $2
     i64.atomic.load offset=16
     i64.or
     local.get $2
     i64.atomic.load offset=24
     i64.or
     i64.const 0
     i64.ne
    end
    if
     local.get $0
     local.get $2
     call $core/waiting/wakeSleepers
    end
    i32.const 1
    return
   end
  end
  i32.const 0
 )
 (func $core/room/lookForRoom (param $0 i32) (param $1 i64) (param $2 i64) (result i32)
  (local $3 i32)
  (local $4 i64)
  (local $5 i32)
  (local $6 i32)
  (local $7 i64)
  (local $8 i64)
  (local $9 i64)
  (local $10 i32)
  (local $11 i32)
  (local $12 i64)
  local.get $0
  i32.load offset=68
  local.set $6
  local.get $1
  i64.const 16777216
  i64.add
  i64.const 9223372036854775807
  i64.and
  local.set $4
  i32.const 65536
  local.set $5
  local.get $0
  local.get $1
  i64.store offset=88
  local.get $0
  local.get $2
  i64.store offset=80
  loop $for-loop|0
   local.get $3
   local.get $6
   i32.lt_u
   if
    block $for-continue|0
     local.get $0
     i32.load offset=64
     local.get $3
     i32.const 6
     i32.shl
     i32.add
     local.tee $10
     i64.atomic.load
     local.tee $8
     i64.eqz
     br_if $for-continue|0
     local.get $8
     i64.const 0
     i64.lt_s
     if (result i32)
      local.get $8
      i64.const 16777215
      i64.and
      i32.wrap_i64
      i32.const 0
      i32.ne
     else
      i32.const 0
     end
     i32.eqz
     if
      local.get $0
      i32.load offset=24
      local.tee $11
      i64.extend_i32_u
      local.tee $9
      i64.const 25
      i64.add
      local.set $12
      local.get $0
      i32.load offset=8
      local.get $8
      i64.const 24
      i64.shr_u
      local.tee $2
      i32.wrap_i64
      i32.const 1
      local.get $11
      i32.shl
      i32.const 1
      i32.sub
      i32.and
      i64.extend_i32_u
      local.get $1
      i64.const 24
      i64.shr_u
      local.tee $7
      local.get $2
      i64.const 549755813887
      i64.and
      local.get $9
      i64.shr_u
      local.get $7
      i64.sub
      local.get $12
      i64.shl
      local.get $12
      i64.shr_s
      i64.add
      i64.const 549755813887
      i64.and
      i64.const 24
      i64.shl
      i64.or
      local.tee $2
      i64.const 16777215
      i64.and
      i32.wrap_i64
      i32.le_u
      if
       i32.const 4
       global.set $core/status/last
       i32.const 0
       return
      end
      local.get $2
      i64.const 16777216
      i64.add
      i64.const 9223372036854775807
      i64.and
      local.tee $2
      local.get $1
      i64.sub
      i64.const 1
      i64.shl
      i64.const 0
      i64.gt_s
      if
       local.get $2
       local.get $4
       local.get $4
       local.get $2
       i64.sub
       i64.const 1
       i64.shl
       i64.const 0
       i64.gt_s
       select
       local.set $4
       br $for-continue|0
      end
     end
     local.get $0
     local.get $8
     i64.const 16777215
     i64.and
     i32.wrap_i64
     call $core/peers/alive
     if
      i32.const 1
      global.set $core/status/last
      i32.const 0
      return
     end
     local.get $0
     local.get $10
     call $core/room/heirOf
     local.tee $11
     if
      local.get $0
      local.get $11
      i32.const 255
      i32.and
      call $core/waiting/ring
      drop
      i32.const 1
      global.set $core/status/last
      i32.const 0
      return
     end
     local.get $10
     local.get $8
     i64.const 0
     i64.atomic.rmw.cmpxchg
     local.get $8
     i64.eq
     if
      block $__inlined_func$core/waiting/anyWaiting$1278 (result i32)
       i32.const 1
       local.get $0
       i32.load
       i32.const 256
       i32.add
       local.tee $10
       i64.atomic.load
       i64.const 0
       i64.ne
       br_if $__inlined_func$core/waiting/anyWaiting$1278
       drop
       i32.const 0
       local.get $0
       i32.load offset=36
       i32.const 64
       i32.le_u
       br_if $__inlined_func$core/waiting/anyWaiting$1278
       drop
       local.get $10
       i64.atomic.load offset=8
       local.get $10
       i64.atomic.load offset=16
       i64.or
       local.get $10
       i64.atomic.load offset=24
       i64.or
       i64.const 0
       i64.ne
      end
      if
       local.get $0
       local.get $10
       call $core/waiting/wakeSleepers
      end
     else
      local.get $5
      i32.const 1
      i32.sub
      local.tee $5
      if (result i32)
       local.get $3
       i32.const 1
       i32.sub
      else
       i32.const 4
       global.set $core/status/last
       i32.const 0
       return
      end
      local.set $3
     end
    end
    local.get $3
    i32.const 1
    i32.add
    local.set $3
    br $for-loop|0
   end
  end
  local.get $0
  local.get $4
  i64.store offset=88
  i32.const 1
 )
 (func $core/queue/publish (param $0 i32) (param $1 i32) (param $2 i64) (param $3 i32) (param $4 i64) (result i32)
  (local $5 i64)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  loop $while-continue|0
   local.get $0
   call $core/walk/walkToTail
   if
    local.get $0
    i64.load32_u offset=28
    global.get $core/walk/atIndex
    i64.extend_i32_u
    global.get $core/walk/atLap
    local.get $0
    i64.load32_u offset=24
    i64.shl
    i64.or
    i64.const 549755813887
    i64.and
    i64.const 24
    i64.shl
    i64.or
    local.set $5
    local.get $3
    i32.const 16777215
    i32.eq
    if
     local.get $0
     global.get $core/walk/atIndex
     local.get $5
     call $core/cell/claimBlock
     local.tee $3
     i32.const 16777215
     i32.eq
     if
      i32.const 3
      global.set $core/status/last
      i32.const 0
      return
     end
     local.get $0
     i32.load offset=4
     local.get $3
     local.get $0
     i32.load offset=12
     i32.mul
     i32.add
     i32.const 16
     i32.add
     local.set $7
     local.get $1
     if
      block $__inlined_func$core/cell/copyPayload$69
       local.get $0
       i32.load offset=20
       i32.const 7
       i32.add
       i32.const -8
       i32.and
       local.tee $8
       i32.const 256
       i32.gt_u
       if
        local.get $7
        local.get $1
        local.get $8
        memory.copy
        br $__inlined_func$core/cell/copyPayload$69
       end
       i32.const 0
       local.set $6
       loop $for-loop|0
        local.get $6
        local.get $8
        i32.lt_u
        if
         local.get $6
         local.get $7
         i32.add
         local.get $1
         local.get $6
         i32.add
         i64.load
         i64.store
         local.get $6
         i32.const 8
         i32.add
         local.set $6
         br $for-loop|0
        end
       end
      end
     else
      local.get $7
      local.get $2
      i64.store
     end
     local.get $0
     i32.load offset=4
     local.get $3
     local.get $0
     i32.load offset=12
     i32.mul
     i32.add
     local.get $5
     i64.store offset=8
    else
     local.get $4
     local.get $5
     i64.ne
     if
      local.get $4
      local.get $0
      i32.load offset=4
      local.get $3
      local.get $0
      i32.load offset=12
      i32.mul
      i32.add
      i32.const 8
      i32.add
      local.get $4
      local.get $5
      i64.atomic.rmw.cmpxchg
      i64.ne
      if
       i32.const 16777215
       local.set $3
       br $while-continue|0
      end
     end
    end
    local.get $5
    local.set $4
    local.get $3
    i64.extend_i32_u
    global.get $core/walk/atLap
    i64.const 1
    i64.shl
    i64.const 1
    i64.or
    i64.const 1099511627775
    i64.and
    i64.const 24
    i64.shl
    i64.or
    global.set $core/queue/published
    local.get $0
    i32.load offset=4
    global.get $core/walk/atIndex
    local.get $0
    i32.load offset=12
    i32.mul
    i32.add
    global.get $core/walk/atTarget
    local.tee $5
    global.get $core/queue/published
    i64.atomic.rmw.cmpxchg
    local.get $5
    i64.eq
    if
     i32.const 1
     return
    end
    br $while-continue|0
   end
  end
  local.get $3
  i32.const 16777215
  i32.ne
  if
   local.get $0
   i32.load offset=4
   local.get $3
   local.get $0
   i32.load offset=12
   i32.mul
   i32.add
   i32.const 8
   i32.add
   local.get $4
   i64.const 0
   i64.atomic.rmw.cmpxchg
   drop
  end
  i32.const 0
 )
 (func $core/map/erase (param $0 i32) (param $1 i64) (param $2 i64) (param $3 i32) (param $4 i32) (result i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i64)
  local.get $4
  if (result i32)
   local.get $0
   i32.load offset=88
  else
   i32.const 0
  end
  local.set $7
  loop $for-loop|0
   local.get $6
   i32.const 1048576
   i32.lt_u
   if
    local.get $0
    local.get $1
    local.get $2
    local.get $3
    local.get $7
    call $core/buckets/find
    local.tee $5
    i32.const 1
    i32.ne
    if
     local.get $5
     return
    end
    local.get $4
    if (result i32)
     local.get $0
     i32.load offset=88
     local.set $8
     local.get $0
     i32.load offset=76
     local.set $9
     i32.const 0
     local.set $5
     block $__inlined_func$core/map/isExpected$899 (result i32)
      loop $for-loop|00
       local.get $5
       local.get $9
       i32.lt_u
       if
        i32.const 0
        local.get $5
        local.get $8
        i32.add
        i64.load
        local.get $4
        local.get $5
        i32.add
        i64.load
        i64.ne
        br_if $__inlined_func$core/map/isExpected$899
        drop
        local.get $5
        i32.const 8
        i32.add
        local.set $5
        br $for-loop|00
       end
      end
      i32.const 1
     end
    else
     i32.const 1
    end
    i32.eqz
    if
     i32.const 0
     return
    end
    i32.const 0
    local.set $5
    loop $for-loop|01
     local.get $5
     i32.const 1024
     i32.lt_u
     if
      block $__inlined_func$core/places/clearFull$1335
       local.get $0
       i32.load
       i64.atomic.load offset=160
       local.tee $10
       i64.const 3
       i64.and
       i64.eqz
       br_if $__inlined_func$core/places/clearFull$1335
       local.get $0
       i32.load
       i32.const 160
       i32.add
       local.get $10
       local.get $10
       i64.const -4
       i64.and
       i64.const 4
       i64.add
       i64.atomic.rmw.cmpxchg
       local.get $10
       i64.eq
       br_if $__inlined_func$core/places/clearFull$1335
       local.get $5
       i32.const 1
       i32.add
       local.set $5
       br $for-loop|01
      end
     end
    end
    global.get $core/buckets/foundAt
    global.get $core/buckets/foundWord
    local.tee $10
    local.get $10
    i64.const 16777215
    i64.and
    local.get $10
    i64.const -4294967296
    i64.and
    i64.const 4294967296
    i64.add
    i64.const 16777216
    i64.or
    i64.or
    i64.atomic.rmw.cmpxchg
    local.get $10
    i64.eq
    if
     local.get $0
     global.get $core/buckets/foundAt
     i32.store offset=92
     i32.const 0
     local.set $3
     loop $for-loop|02
      local.get $3
      i32.const 1024
      i32.lt_u
      if
       block $__inlined_func$core/places/clearFull$1337
        local.get $0
        i32.load
        i64.atomic.load offset=160
        local.tee $2
        i64.const 3
        i64.and
        i64.eqz
        br_if $__inlined_func$core/places/clearFull$1337
        local.get $0
        i32.load
        i32.const 160
        i32.add
        local.get $2
        local.get $2
        i64.const -4
        i64.and
        i64.const 4
        i64.add
        i64.atomic.rmw.cmpxchg
        local.get $2
        i64.eq
        br_if $__inlined_func$core/places/clearFull$1337
        local.get $3
        i32.const 1
        i32.add
        local.set $3
        br $for-loop|02
       end
      end
     end
     global.get $core/buckets/foundDistance
     if (result i32)
      global.get $core/buckets/foundDistance
      local.get $0
      i32.load offset=64
      i32.const 1
      i32.sub
      local.tee $3
      global.get $core/buckets/foundStripe
      i64.const 24
      i64.shr_u
      i32.wrap_i64
      i32.const 255
      i32.and
      local.tee $4
      local.get $4
      i32.const 255
      i32.eq
      local.get $3
      local.get $4
      i32.lt_u
      i32.or
      select
      i32.lt_u
     else
      i32.const 1
     end
     if
      i32.const 1
      return
     end
     local.get $0
     local.get $0
     i64.load32_u offset=64
     local.get $1
     i64.const 32
     i64.shr_u
     i64.mul
     i64.const 32
     i64.shr_u
     i32.wrap_i64
     call $core/map/tightenStripe
     i32.const 1
     return
    end
    local.get $6
    i32.const 1
    i32.add
    local.set $6
    br $for-loop|0
   end
  end
  i32.const -4
 )
 (func $core/map/change (param $0 i32) (param $1 i64) (param $2 i64) (param $3 i32) (param $4 i32) (param $5 i32) (result i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i64)
  (local $12 i32)
  (local $13 i32)
  local.get $0
  i64.load32_u offset=64
  local.get $1
  i64.const 32
  i64.shr_u
  i64.mul
  i64.const 32
  i64.shr_u
  i32.wrap_i64
  local.set $7
  local.get $5
  i32.const 2
  i32.ge_u
  if (result i32)
   local.get $0
   i32.load offset=88
  else
   i32.const 0
  end
  local.set $8
  block $folding-inner2
   block $folding-inner1 (result i32)
    block $folding-inner0
     loop $for-loop|0
      local.get $9
      i32.const 1048576
      i32.lt_u
      if
       local.get $0
       local.get $1
       local.get $2
       local.get $3
       local.get $8
       call $core/buckets/find
       local.tee $6
       i32.eqz
       if
        local.get $5
        i32.const 2
        i32.eq
        br_if $folding-inner0
        local.get $0
        i32.load
        i64.atomic.load offset=160
        i64.const 3
        i64.and
        i64.const 2
        i64.ne
        if
         i32.const 0
         local.set $6
        else
         local.get $0
         i32.load offset=96
         i32.const 1
         i32.add
         local.tee $10
         i32.const 100
         i32.lt_u
         local.set $6
         local.get $0
         local.get $10
         i32.const 0
         local.get $6
         select
         i32.store offset=96
        end
        i32.const -1
        local.get $6
        br_if $folding-inner1
        drop
        local.get $0
        local.get $7
        call $core/stripes/takeStripe
        local.tee $6
        i32.const 1
        i32.ne
        br_if $folding-inner2
        local.get $0
        local.get $1
        local.get $2
        local.get $3
        local.get $8
        call $core/buckets/find
        local.tee $6
        i32.eqz
        if
         local.get $0
         local.get $7
         local.get $1
         local.get $2
         local.get $3
         local.get $4
         local.get $5
         call $core/map/add
         br $folding-inner1
        end
        local.get $0
        i32.const 0
        call $core/stripes/releaseStripe
       end
       local.get $6
       i32.const 1
       i32.ne
       br_if $folding-inner2
       local.get $5
       i32.const 1
       i32.eq
       br_if $folding-inner0
       local.get $5
       i32.const 2
       i32.eq
       if (result i32)
        local.get $0
        i32.load offset=76
        local.tee $12
        local.get $4
        i32.add
        local.set $13
        local.get $0
        i32.load offset=88
        local.set $10
        i32.const 0
        local.set $6
        block $__inlined_func$core/map/isExpected$882 (result i32)
         loop $for-loop|00
          local.get $6
          local.get $12
          i32.lt_u
          if
           i32.const 0
           local.get $6
           local.get $10
           i32.add
           i64.load
           local.get $6
           local.get $13
           i32.add
           i64.load
           i64.ne
           br_if $__inlined_func$core/map/isExpected$882
           drop
           local.get $6
           i32.const 8
           i32.add
           local.set $6
           br $for-loop|00
          end
         end
         i32.const 1
        end
       else
        i32.const 1
       end
       i32.eqz
       br_if $folding-inner0
       local.get $0
       global.get $core/buckets/foundAt
       i32.const 16777215
       local.get $1
       local.get $2
       local.get $3
       local.get $4
       local.get $5
       call $core/map/prepare
       i32.eqz
       if
        i32.const -24
        return
       end
       global.get $core/buckets/foundAt
       global.get $core/buckets/foundWord
       local.tee $11
       global.get $core/pairs/held
       i64.extend_i32_u
       global.get $core/buckets/foundWord
       i64.const -4294967296
       i64.and
       i64.const 4294967296
       i64.add
       local.get $1
       i32.wrap_i64
       i32.const 255
       i32.and
       local.tee $6
       i32.const 2
       i32.add
       local.get $6
       local.get $6
       i32.const 2
       i32.lt_u
       select
       i64.extend_i32_u
       i64.const 24
       i64.shl
       i64.or
       i64.or
       i64.atomic.rmw.cmpxchg
       local.get $11
       i64.eq
       if
        global.get $core/pairs/heldWord
        i64.const 0
        i64.ne
        if
         local.get $0
         i32.load offset=68
         global.get $core/pairs/held
         local.get $0
         i32.load offset=12
         i32.mul
         i32.add
         global.get $core/pairs/heldWord
         i64.const 9223372036837998592
         i64.and
         i64.store
         i64.const 0
         global.set $core/pairs/heldWord
        end
        local.get $0
        global.get $core/buckets/foundWord
        i64.const 16777215
        i64.and
        i64.store32 offset=44
        block $__inlined_func$core/waiting/anyWaiting$1333 (result i32)
         i32.const 1
         local.get $0
         i32.load
         i32.const 128
         i32.add
         local.tee $3
         i64.atomic.load
         i64.const 0
         i64.ne
         br_if $__inlined_func$core/waiting/anyWaiting$1333
         drop
         i32.const 0
         local.get $0
         i32.load offset=36
         i32.const 64
         i32.le_u
         br_if $__inlined_func$core/waiting/anyWaiting$1333
         drop
         local.get $3
         i64.atomic.load offset=8
         local.get $3
         i64.atomic.load offset=16
         i64.or
         local.get $3
         i64.atomic.load offset=24
         i64.or
         i64.const 0
         i64.ne
        end
        if
         local.get $0
         local.get $3
         call $core/waiting/wakeSleepers
        end
        i32.const 1
        return
       end
       local.get $9
       i32.const 1
       i32.add
       local.set $9
       br $for-loop|0
      end
     end
     global.get $core/pairs/heldWord
     i64.const 0
     i64.ne
     if
      local.get $0
      i32.load offset=68
      global.get $core/pairs/held
      local.get $0
      i32.load offset=12
      i32.mul
      i32.add
      global.get $core/pairs/heldWord
      i64.const 9223372036837998592
      i64.and
      i64.store
      i64.const 0
      global.set $core/pairs/heldWord
     end
     i32.const -4
     return
    end
    i32.const 0
   end
   global.get $core/pairs/heldWord
   i64.const 0
   i64.ne
   if
    local.get $0
    i32.load offset=68
    global.get $core/pairs/held
    local.get $0
    i32.load offset=12
    i32.mul
    i32.add
    global.get $core/pairs/heldWord
    i64.const 9223372036837998592
    i64.and
    i64.store
    i64.const 0
    global.set $core/pairs/heldWord
   end
   return
  end
  global.get $core/pairs/heldWord
  i64.const 0
  i64.ne
  if
   local.get $0
   i32.load offset=68
   global.get $core/pairs/held
   local.get $0
   i32.load offset=12
   i32.mul
   i32.add
   global.get $core/pairs/heldWord
   i64.const 9223372036837998592
   i64.and
   i64.store
   i64.const 0
   global.set $core/pairs/heldWord
  end
  local.get $6
 )
 (func $core/cell/isFreeBeside (param $0 i32) (param $1 i32) (param $2 i64) (param $3 i32) (param $4 i32) (result i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i64)
  local.get $2
  i64.const 16777215
  i64.and
  i32.wrap_i64
  local.tee $5
  i32.eqz
  if
   i32.const 1
   return
  end
  local.get $2
  i64.const 0
  i64.lt_s
  local.tee $6
  if (result i32)
   local.get $0
   local.get $5
   call $core/peers/alive
  else
   i32.const 0
  end
  if
   i32.const 0
   return
  end
  local.get $3
  local.get $0
  i32.load offset=8
  i32.ge_u
  if
   local.get $0
   local.get $5
   call $core/peers/alive
   i32.eqz
   return
  end
  local.get $1
  local.get $4
  i64.atomic.load
  local.tee $7
  i64.const 16777215
  i64.and
  i32.wrap_i64
  local.get $0
  i32.load offset=52
  i32.const -1
  i32.xor
  i32.and
  i32.eq
  if
   i32.const 0
   return
  end
  local.get $6
  if
   i32.const 1
   return
  end
  local.get $7
  i64.const 24
  i64.shr_u
  local.tee $7
  i64.const 1
  i64.and
  i32.wrap_i64
  if
   i32.const 1
   return
  end
  local.get $7
  i64.const 1
  i64.shr_u
  local.get $0
  i64.load32_u offset=24
  i64.shl
  i64.const 549755813887
  i64.and
  local.get $3
  i64.extend_i32_u
  local.get $2
  i64.const 24
  i64.shr_u
  i64.const 549755813887
  i64.and
  i64.xor
  i64.ne
  if
   i32.const 1
   return
  end
  local.get $0
  local.get $5
  call $core/peers/alive
  if
   i32.const 0
   return
  end
  local.get $1
  local.get $4
  i64.atomic.load
  i64.const 16777215
  i64.and
  i32.wrap_i64
  local.get $0
  i32.load offset=52
  i32.const -1
  i32.xor
  i32.and
  i32.ne
 )
 (func $core/subscriber/streamLeave (param $0 i32) (param $1 i32)
  (local $2 i32)
  local.get $1
  i32.load offset=16
  local.set $2
  local.get $1
  i32.const 0
  i32.store offset=16
  local.get $0
  i32.load offset=68
  local.get $2
  i32.const 1
  i32.sub
  i32.le_u
  if
   return
  end
  local.get $0
  i32.load offset=64
  local.get $2
  i32.const 1
  i32.sub
  i32.const 6
  i32.shl
  i32.add
  i64.const 0
  i64.atomic.rmw.and
  drop
  block $__inlined_func$core/waiting/anyWaiting$1284 (result i32)
   i32.const 1
   local.get $0
   i32.load
   i32.const 256
   i32.add
   local.tee $1
   i64.atomic.load
   i64.const 0
   i64.ne
   br_if $__inlined_func$core/waiting/anyWaiting$1284
   drop
   i32.const 0
   local.get $0
   i32.load offset=36
   i32.const 64
   i32.le_u
   br_if $__inlined_func$core/waiting/anyWaiting$1284
   drop
   local.get $1
   i64.atomic.load offset=8
   local.get $1
   i64.atomic.load offset=16
   i64.or
   local.get $1
   i64.atomic.load offset=24
   i64.or
   i64.const 0
   i64.ne
  end
  if
   local.get $0
   local.get $1
   call $core/waiting/wakeSleepers
  end
 )
 (func $core/stripes/tighten (param $0 i32)
  (local $1 i64)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  local.get $0
  i32.load offset=64
  i32.const 1
  i32.sub
  local.tee $2
  global.get $core/stripes/word
  i64.const 24
  i64.shr_u
  i32.wrap_i64
  i32.const 255
  i32.and
  local.tee $3
  local.get $3
  i32.const 255
  i32.eq
  local.get $2
  local.get $3
  i32.lt_u
  i32.or
  select
  local.set $3
  loop $while-continue|0
   local.get $3
   if (result i32)
    global.get $core/stripes/home
    local.set $6
    local.get $0
    i32.load offset=4
    local.get $3
    global.get $core/stripes/home
    i32.add
    local.tee $2
    local.get $0
    i32.load offset=64
    local.tee $5
    i32.sub
    local.get $2
    local.get $2
    local.get $5
    i32.ge_u
    select
    i32.const 6
    i32.shl
    i32.add
    local.tee $7
    i32.const 8
    i32.add
    local.set $4
    block $__inlined_func$core/stripes/holdsKeyOf$1421 (result i32)
     loop $for-loop|0
      local.get $4
      local.get $7
      i32.const -64
      i32.sub
      i32.lt_u
      if
       local.get $4
       i64.atomic.load
       local.set $1
       i32.const 0
       local.set $2
       loop $for-loop|1
        local.get $1
        i64.const 24
        i64.shr_u
        i32.wrap_i64
        i32.const 255
        i32.and
        i32.const 2
        i32.ge_u
        if
         block $for-break1
          local.get $1
          i64.const 16777215
          i64.and
          i32.wrap_i64
          local.tee $8
          local.get $0
          i32.load offset=16
          i32.ge_u
          br_if $for-break1
          local.get $0
          i32.load offset=68
          local.get $0
          i32.load offset=12
          local.get $8
          i32.mul
          i32.add
          i32.atomic.load offset=12
          local.set $8
          local.get $2
          i32.const 1024
          i32.eq
          local.get $1
          local.get $4
          i64.atomic.load
          local.tee $1
          i64.eq
          i32.or
          if
           i32.const 1
           local.get $6
           local.get $5
           i64.extend_i32_u
           local.get $8
           i64.extend_i32_u
           i64.mul
           i64.const 32
           i64.shr_u
           i32.wrap_i64
           i32.eq
           br_if $__inlined_func$core/stripes/holdsKeyOf$1421
           drop
           br $for-break1
          end
          local.get $2
          i32.const 1
          i32.add
          local.set $2
          br $for-loop|1
         end
        end
       end
       local.get $4
       i32.const 8
       i32.add
       local.set $4
       br $for-loop|0
      end
     end
     i32.const 0
    end
   else
    i32.const 1
   end
   i32.eqz
   if
    local.get $3
    i32.const 1
    i32.sub
    local.set $3
    br $while-continue|0
   end
  end
  global.get $core/stripes/word
  i64.const -4278190081
  i64.and
  i32.const 255
  local.get $3
  local.get $3
  i32.const 255
  i32.ge_u
  select
  i64.extend_i32_u
  i64.const 24
  i64.shl
  i64.or
  local.tee $1
  global.get $core/stripes/word
  i64.ne
  if
   local.get $1
   global.set $core/stripes/word
   local.get $0
   i32.load offset=4
   global.get $core/stripes/home
   i32.const 6
   i32.shl
   i32.add
   local.get $1
   i64.store
  end
 )
 (func $core/stripes/releaseStripe (param $0 i32) (param $1 i32)
  (local $2 i32)
  global.get $core/stripes/raised
  if (result i32)
   local.get $1
   local.get $0
   i32.load offset=64
   i32.const 1
   i32.sub
   local.tee $1
   global.get $core/stripes/word
   i64.const 24
   i64.shr_u
   i32.wrap_i64
   i32.const 255
   i32.and
   local.tee $2
   local.get $2
   i32.const 255
   i32.eq
   local.get $1
   local.get $2
   i32.lt_u
   i32.or
   select
   i32.lt_u
  else
   global.get $core/stripes/raised
  end
  if (result i64)
   i64.const 0
  else
   global.get $core/stripes/word
   i64.const 32
   i64.shr_u
   i64.const 7
   i64.and
  end
  i64.eqz
  if
   local.get $0
   call $core/stripes/tighten
  end
  local.get $0
  i32.load offset=4
  global.get $core/stripes/home
  i32.const 6
  i32.shl
  i32.add
  global.get $core/stripes/word
  global.get $core/stripes/word
  i64.const -16777216
  i64.and
  i64.atomic.rmw.cmpxchg
  drop
  block $__inlined_func$core/waiting/anyWaiting$1319 (result i32)
   i32.const 1
   local.get $0
   i32.load
   i32.const 128
   i32.add
   local.tee $1
   i64.atomic.load
   i64.const 0
   i64.ne
   br_if $__inlined_func$core/waiting/anyWaiting$1319
   drop
   i32.const 0
   local.get $0
   i32.load offset=36
   i32.const 64
   i32.le_u
   br_if $__inlined_func$core/waiting/anyWaiting$1319
   drop
   local.get $1
   i64.atomic.load offset=8
   local.get $1
   i64.atomic.load offset=16
   i64.or
   local.get $1
   i64.atomic.load offset=24
   i64.or
   i64.const 0
   i64.ne
  end
  if
   local.get $0
   local.get $1
   call $core/waiting/wakeSleepers
  end
 )
 (func $core/stack/complete (param $0 i32) (param $1 i64) (param $2 i32) (param $3 i64) (result i32)
  (local $4 i32)
  (local $5 i64)
  local.get $0
  i32.load
  i32.const 248
  i32.add
  local.get $3
  i32.wrap_i64
  i32.const 3
  i32.shl
  i32.add
  local.set $4
  loop $while-continue|0
   global.get $core/stack/stepsLeft
   if (result i32)
    global.get $core/stack/stepsLeft
    i32.const 1
    i32.sub
    global.set $core/stack/stepsLeft
    i32.const 1
   else
    i32.const 0
   end
   if
    local.get $2
    i64.extend_i32_u
    local.get $0
    i32.load offset=4
    local.get $2
    local.get $0
    i32.load offset=12
    i32.mul
    i32.add
    i64.atomic.load
    i64.const 24
    i64.shr_u
    i64.const 549755813887
    i64.and
    i64.const 1
    i64.add
    i64.const 549755813887
    i64.and
    i64.const 24
    i64.shl
    i64.or
    local.tee $5
    local.get $4
    i64.atomic.load
    local.tee $3
    i64.eq
    if
     i32.const 1
     return
    end
    local.get $1
    local.get $0
    i32.load
    i32.const -64
    i32.sub
    i64.atomic.load
    i64.ne
    if
     i32.const 0
     return
    end
    local.get $4
    local.get $3
    local.get $5
    i64.atomic.rmw.cmpxchg
    local.get $3
    i64.eq
    if
     i32.const 1
     return
    end
    br $while-continue|0
   end
  end
  i32.const 0
 )
 (func $core/stack/claimBlock (param $0 i32) (param $1 i32) (param $2 i64) (param $3 i64) (param $4 i64) (result i32)
  (local $5 i32)
  (local $6 i32)
  local.get $0
  i32.load offset=16
  local.tee $5
  local.get $1
  i32.gt_u
  if (result i32)
   local.get $0
   local.get $1
   local.get $2
   local.get $3
   local.get $4
   call $core/stack/claim
  else
   i32.const 0
  end
  if
   local.get $1
   return
  end
  local.get $0
  i32.load offset=44
  local.set $1
  loop $for-loop|0
   local.get $5
   local.get $6
   i32.gt_u
   if (result i32)
    global.get $core/stack/stepsLeft
    if (result i32)
     global.get $core/stack/stepsLeft
     i32.const 1
     i32.sub
     global.set $core/stack/stepsLeft
     i32.const 1
    else
     i32.const 0
    end
   else
    i32.const 0
   end
   if
    local.get $0
    local.get $1
    local.get $2
    local.get $3
    local.get $4
    call $core/stack/claim
    if
     local.get $0
     local.get $1
     i32.store offset=44
     local.get $1
     return
    end
    local.get $5
    local.get $1
    i32.const 1
    i32.add
    local.tee $1
    i32.eq
    if
     i32.const 0
     local.set $1
    end
    local.get $6
    i32.const 1
    i32.add
    local.set $6
    br $for-loop|0
   end
  end
  i32.const 16777215
 )
 (func $core/queue/pushAnyway (param $0 i32) (param $1 i32) (param $2 i64) (param $3 i32) (param $4 i64) (result i32)
  (local $5 i32)
  (local $6 i64)
  (local $7 i32)
  local.get $0
  i32.load
  local.tee $5
  i32.const -64
  i32.sub
  i64.load
  local.tee $6
  global.set $core/walk/startedFrom
  local.get $6
  i64.const 16777215
  i64.and
  i32.wrap_i64
  global.set $core/walk/atIndex
  local.get $6
  i64.const 24
  i64.shr_u
  i64.const 549755813887
  i64.and
  global.set $core/walk/atLap
  local.get $0
  i32.load offset=8
  local.tee $7
  i32.const 2
  i32.shl
  i32.const -1048576
  i32.sub
  global.set $core/walk/stepsLeft
  global.get $core/walk/atIndex
  local.get $7
  i32.ge_u
  if
   i32.const 4
   global.set $core/status/last
   i32.const 0
   return
  end
  local.get $0
  local.get $1
  local.get $2
  local.get $3
  local.get $4
  call $core/queue/publish
  i32.eqz
  if
   i32.const 0
   return
  end
  global.get $core/walk/atIndex
  i32.const 1
  i32.add
  global.set $core/walk/atIndex
  global.get $core/walk/atIndex
  local.get $0
  i32.load offset=8
  i32.eq
  if
   i32.const 0
   global.set $core/walk/atIndex
   global.get $core/walk/atLap
   i64.const 1
   i64.add
   i64.const 549755813887
   i64.and
   global.set $core/walk/atLap
  end
  local.get $5
  i32.const -64
  i32.sub
  global.get $core/walk/atIndex
  i64.extend_i32_u
  global.get $core/walk/atLap
  i64.const 24
  i64.shl
  i64.or
  i64.store
  block $__inlined_func$core/waiting/anyWaiting$1207 (result i32)
   i32.const 1
   local.get $5
   i32.const 192
   i32.add
   local.tee $1
   i64.atomic.load
   i64.const 0
   i64.ne
   br_if $__inlined_func$core/waiting/anyWaiting$1207
   drop
   i32.const 0
   local.get $0
   i32.load offset=36
   i32.const 64
   i32.le_u
   br_if $__inlined_func$core/waiting/anyWaiting$1207
   drop
   local.get $1
   i64.atomic.load offset=8
   local.get $1
   i64.atomic.load offset=16
   i64.or
   local.get $1
   i64.atomic.load offset=24
   i64.or
   i64.const 0
   i64.ne
  end
  if (result i32)
   local.get $0
   local.get $1
   i32.const 0
   call $core/waiting/wakeSleeper
  else
   i32.const 0
  end
  drop
  i32.const 1
 )
 (func $core/pool/isFree (param $0 i32) (param $1 i32) (param $2 i64) (result i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i64)
  local.get $2
  i64.const 16777215
  i64.and
  i32.wrap_i64
  local.tee $6
  i32.eqz
  if
   i32.const 1
   return
  end
  i32.const 1
  local.set $3
  block $__inlined_func$core/pool/livesNow$1347
   local.get $0
   local.get $6
   i32.const 255
   i32.and
   local.tee $5
   i32.const 6
   i32.shr_u
   i32.const 3
   i32.shl
   i32.add
   local.tee $7
   i64.load offset=96
   i64.const 1
   local.get $5
   i32.const 63
   i32.and
   i64.extend_i32_u
   i64.shl
   local.tee $8
   i64.and
   i64.const 0
   i64.ne
   if (result i32)
    local.get $6
    local.get $0
    i32.load offset=32
    local.get $5
    i32.const 1
    i32.sub
    i32.const 6
    i32.shl
    i32.add
    i32.atomic.load
    i32.eq
   else
    i32.const 0
   end
   br_if $__inlined_func$core/pool/livesNow$1347
   i32.const 0
   local.set $3
   local.get $0
   local.get $6
   call $core/peers/alive
   i32.eqz
   br_if $__inlined_func$core/pool/livesNow$1347
   local.get $7
   local.get $7
   i64.load offset=96
   local.get $8
   i64.or
   i64.store offset=96
   i32.const 1
   local.set $3
  end
  local.get $3
  if
   i32.const 0
   return
  end
  local.get $2
  i64.const 16777216
  i64.and
  i64.eqz
  if
   i32.const 0
   local.set $1
  else
   local.get $1
   i64.extend_i32_u
   local.get $2
   i64.const 25
   i64.shr_u
   i64.const 549755813887
   i64.and
   i64.const 24
   i64.shl
   i64.or
   local.set $2
   block $__inlined_func$core/pool/carried$1348
    loop $for-loop|0
     local.get $4
     i32.const 8
     i32.lt_u
     if
      local.get $0
      local.get $4
      i32.const 2
      i32.shl
      i32.add
      i32.load offset=64
      local.tee $5
      i32.eqz
      if
       i32.const 0
       local.set $1
       local.get $0
       i32.load
       i32.const -64
       i32.sub
       local.get $4
       i32.const 3
       i32.shl
       i32.add
       i64.atomic.load
       i64.eqz
       br_if $__inlined_func$core/pool/carried$1348
       i32.const 1
       global.set $core/pool/unknown
       i32.const 1
       local.set $1
       br $__inlined_func$core/pool/carried$1348
      end
      local.get $5
      i32.load offset=8
      local.set $6
      i32.const 0
      local.set $3
      loop $for-loop|1
       local.get $3
       local.get $6
       i32.lt_u
       if
        i32.const 1
        local.set $1
        local.get $5
        i32.load offset=4
        local.get $3
        local.get $5
        i32.load offset=12
        i32.mul
        i32.add
        i64.atomic.load
        local.tee $8
        i64.const 24
        i64.shr_u
        i64.const 1
        i64.and
        i64.eqz
        if (result i32)
         i32.const 1
        else
         local.get $5
         i32.load offset=16
         local.get $8
         i64.const 16777215
         i64.and
         i32.wrap_i64
         i32.le_u
        end
        if (result i32)
         i32.const 0
        else
         local.get $5
         i32.load offset=4
         local.get $5
         i32.load offset=12
         local.get $8
         i64.const 16777215
         i64.and
         i32.wrap_i64
         i32.mul
         i32.add
         i64.load offset=16
         local.get $2
         i64.eq
        end
        br_if $__inlined_func$core/pool/carried$1348
        local.get $3
        i32.const 1
        i32.add
        local.set $3
        br $for-loop|1
       end
      end
      local.get $4
      i32.const 1
      i32.add
      local.set $4
      br $for-loop|0
     end
    end
    i32.const 0
    local.set $1
   end
  end
  local.get $1
  i32.eqz
 )
 (func $core/channel/channelIsClosed (param $0 i32) (result i32)
  (local $1 i64)
  (local $2 i32)
  local.get $0
  i32.load
  i32.const -64
  i32.sub
  i64.load
  local.tee $1
  global.set $core/walk/startedFrom
  local.get $1
  i64.const 16777215
  i64.and
  i32.wrap_i64
  global.set $core/walk/atIndex
  local.get $1
  i64.const 24
  i64.shr_u
  i64.const 549755813887
  i64.and
  global.set $core/walk/atLap
  local.get $0
  i32.load offset=8
  local.tee $2
  i32.const 2
  i32.shl
  i32.const -1048576
  i32.sub
  global.set $core/walk/stepsLeft
  global.get $core/walk/atIndex
  local.get $2
  i32.ge_u
  if
   i32.const 4
   global.set $core/status/last
   i32.const 0
   return
  end
  local.get $0
  call $core/walk/walkToTail
  if (result i32)
   i32.const 0
   global.set $core/status/last
   i32.const 0
  else
   global.get $core/status/last
   i32.const 5
   i32.eq
  end
 )
 (func $core/cell/claimBlock (param $0 i32) (param $1 i32) (param $2 i64) (result i32)
  (local $3 i32)
  (local $4 i32)
  local.get $0
  local.get $1
  local.get $2
  call $core/cell/claim
  if
   local.get $1
   return
  end
  local.get $0
  i32.load offset=16
  local.set $3
  local.get $0
  i32.load offset=44
  local.set $1
  loop $for-loop|0
   local.get $3
   local.get $4
   i32.gt_u
   if
    local.get $0
    local.get $1
    local.get $2
    call $core/cell/claim
    if
     local.get $0
     local.get $1
     i32.store offset=44
     local.get $1
     return
    end
    local.get $3
    local.get $1
    i32.const 1
    i32.add
    local.tee $1
    i32.eq
    if
     i32.const 0
     local.set $1
    end
    local.get $4
    i32.const 1
    i32.add
    local.set $4
    br $for-loop|0
   end
  end
  i32.const 16777215
 )
 (func $core/waiting/wakeSlot (param $0 i32) (param $1 i32) (param $2 i32)
  (local $3 i64)
  (local $4 i32)
  local.get $1
  local.get $2
  i32.const 1
  i32.sub
  local.tee $4
  i32.const 6
  i32.shr_u
  i32.const 3
  i32.shl
  i32.add
  local.set $1
  i64.const 1
  local.get $4
  i32.const 63
  i32.and
  i64.extend_i32_u
  i64.shl
  local.tee $3
  local.get $1
  i64.atomic.load
  i64.and
  i64.const 0
  i64.ne
  if (result i32)
   local.get $1
   local.get $3
   i64.const -1
   i64.xor
   i64.atomic.rmw.and
   local.get $3
   i64.and
   i64.const 0
   i64.ne
  else
   i32.const 0
  end
  if
   local.get $0
   local.get $2
   call $core/waiting/ring
   drop
  end
 )
 (func $core/subscriber/takeLine (param $0 i32) (param $1 i64) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i64)
  (local $6 i32)
  local.get $0
  i32.load offset=68
  local.set $6
  loop $for-loop|0
   local.get $3
   i32.const 2
   i32.lt_s
   if
    i32.const 0
    local.set $2
    loop $for-loop|1
     local.get $2
     local.get $6
     i32.lt_u
     if
      block $for-continue|1
       local.get $0
       i32.load offset=64
       local.get $2
       i32.const 6
       i32.shl
       i32.add
       local.tee $4
       i64.atomic.load
       local.tee $5
       i64.const 0
       i64.ne
       if (result i32)
        local.get $3
        if (result i32)
         local.get $0
         local.get $5
         i64.const 16777215
         i64.and
         i32.wrap_i64
         call $core/peers/alive
        else
         i32.const 1
        end
        if (result i32)
         i32.const 1
        else
         local.get $0
         local.get $4
         call $core/room/heirOf
        end
       else
        i32.const 0
       end
       br_if $for-continue|1
       local.get $5
       local.get $4
       local.get $5
       local.get $0
       i64.load32_u offset=28
       i64.const -9223372036854775808
       i64.or
       i64.atomic.rmw.cmpxchg
       i64.ne
       br_if $for-continue|1
       local.get $4
       local.get $1
       i64.store offset=8
       local.get $0
       i32.load
       i32.const 128
       i32.add
       i64.const 1
       i64.atomic.rmw.add
       drop
       local.get $2
       i32.const 1
       i32.add
       return
      end
      local.get $2
      i32.const 1
      i32.add
      local.set $2
      br $for-loop|1
     end
    end
    local.get $3
    i32.const 1
    i32.add
    local.set $3
    br $for-loop|0
   end
  end
  i32.const 16
  global.set $core/status/last
  i32.const 0
 )
 (func $core/subscriber/streamLookNumber (param $0 i32) (param $1 i32) (result f64)
  (local $2 i64)
  local.get $0
  local.get $1
  i32.const 0
  call $core/subscriber/look
  if (result i32)
   i32.const 1
  else
   local.get $0
   local.get $1
   call $core/subscriber/settle
   i32.const 0
  end
  i32.eqz
  if
   f64.const nan:0x8000000000000
   return
  end
  i32.const 0
  global.set $core/status/last
  block $core/number/bitsNumber|inlined.3 (result f64)
   global.get $core/subscriber/seen
   local.tee $2
   f64.reinterpret_i64
   local.get $0
   i32.load offset=48
   local.tee $0
   i32.const 1
   i32.eq
   br_if $core/number/bitsNumber|inlined.3
   drop
   local.get $2
   i32.wrap_i64
   local.tee $1
   f32.reinterpret_i32
   f64.promote_f32
   local.get $0
   i32.const 2
   i32.eq
   br_if $core/number/bitsNumber|inlined.3
   drop
   local.get $1
   f64.convert_i32_s
   local.get $0
   i32.const 3
   i32.eq
   br_if $core/number/bitsNumber|inlined.3
   drop
   local.get $1
   f64.convert_i32_u
   local.get $0
   i32.const 4
   i32.eq
   br_if $core/number/bitsNumber|inlined.3
   drop
   local.get $1
   i32.extend16_s
   f64.convert_i32_s
   local.get $0
   i32.const 5
   i32.eq
   br_if $core/number/bitsNumber|inlined.3
   drop
   local.get $1
   i32.const 65535
   i32.and
   f64.convert_i32_u
   local.get $0
   i32.const 6
   i32.eq
   br_if $core/number/bitsNumber|inlined.3
   drop
   local.get $1
   i32.extend8_s
   f64.convert_i32_s
   local.get $1
   i32.const 255
   i32.and
   f64.convert_i32_u
   local.get $0
   i32.const 7
   i32.eq
   select
  end
 )
 (func $core/subscriber/beginAt (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i64)
  (local $4 i64)
  local.get $1
  local.get $3
  i64.store
  local.get $1
  local.get $3
  i64.store offset=48
  local.get $1
  local.get $2
  i32.store offset=16
  local.get $1
  i32.const 0
  i32.store offset=20
  local.get $0
  i32.load offset=64
  local.get $2
  i32.const 1
  i32.sub
  i32.const 6
  i32.shl
  i32.add
  local.get $0
  i64.load32_u offset=28
  local.tee $4
  i64.const -9223372036854775808
  i64.or
  local.get $4
  local.get $3
  i64.const 16777215
  i64.and
  local.get $3
  i64.const 24
  i64.shr_u
  local.get $0
  i64.load32_u offset=24
  i64.shl
  i64.or
  i64.const 549755813887
  i64.and
  i64.const 24
  i64.shl
  i64.or
  i64.atomic.rmw.cmpxchg
  drop
  block $__inlined_func$core/waiting/anyWaiting$1274 (result i32)
   i32.const 1
   local.get $0
   i32.load
   i32.const 256
   i32.add
   local.tee $1
   i64.atomic.load
   i64.const 0
   i64.ne
   br_if $__inlined_func$core/waiting/anyWaiting$1274
   drop
   i32.const 0
   local.get $0
   i32.load offset=36
   i32.const 64
   i32.le_u
   br_if $__inlined_func$core/waiting/anyWaiting$1274
   drop
   local.get $1
   i64.atomic.load offset=8
   local.get $1
   i64.atomic.load offset=16
   i64.or
   local.get $1
   i64.atomic.load offset=24
   i64.or
   i64.const 0
   i64.ne
  end
  if
   local.get $0
   local.get $1
   call $core/waiting/wakeSleepers
  end
 )
 (func $core/stripes/takeStripe (param $0 i32) (param $1 i32) (result i32)
  (local $2 i64)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  local.get $0
  i32.load offset=4
  local.get $1
  i32.const 6
  i32.shl
  i32.add
  local.set $3
  loop $for-loop|0
   local.get $4
   i32.const 1024
   i32.lt_u
   if
    local.get $3
    i64.atomic.load
    local.tee $2
    i64.const 16777215
    i64.and
    i32.wrap_i64
    local.tee $5
    if (result i32)
     local.get $0
     local.get $5
     call $core/peers/alive
    else
     i32.const 0
    end
    if
     i32.const -24
     return
    end
    local.get $2
    local.get $3
    local.get $2
    local.get $0
    i64.load32_u offset=28
    local.get $2
    i64.const -4294967296
    i64.and
    i64.const 4294967296
    i64.add
    local.get $2
    i64.const 4278190080
    i64.and
    i64.or
    i64.or
    local.tee $2
    i64.atomic.rmw.cmpxchg
    i64.eq
    if
     local.get $1
     global.set $core/stripes/home
     local.get $2
     global.set $core/stripes/word
     i32.const 0
     global.set $core/stripes/raised
     local.get $5
     if
      local.get $0
      call $core/stripes/tighten
     end
     i32.const 1
     return
    end
    local.get $4
    i32.const 1
    i32.add
    local.set $4
    br $for-loop|0
   end
  end
  i32.const -24
 )
 (func $core/stream/publish (param $0 i32) (param $1 i32) (param $2 i64) (param $3 i32) (param $4 i64) (result i32)
  (local $5 i64)
  (local $6 i32)
  (local $7 i32)
  (local $8 i64)
  (local $9 i32)
  (local $10 i32)
  loop $while-continue|0
   block $__inlined_func$core/walk/walkToUnpublished$10 (result i32)
    loop $while-continue|00
     global.get $core/walk/stepsLeft
     local.tee $6
     i32.const 1
     i32.sub
     global.set $core/walk/stepsLeft
     local.get $6
     if
      block $while-break|0
       local.get $0
       i32.load offset=4
       global.get $core/walk/atIndex
       i32.const 3
       i32.shl
       i32.add
       i64.atomic.load
       local.tee $5
       i64.const 25
       i64.shr_u
       local.tee $8
       global.get $core/walk/atLap
       i64.eq
       if
        local.get $5
        global.set $core/walk/atTarget
        i32.const 1
        br $__inlined_func$core/walk/walkToUnpublished$10
       end
       local.get $8
       global.get $core/walk/atLap
       i64.sub
       i64.const 25
       i64.shl
       i64.const 0
       i64.le_s
       br_if $while-break|0
       local.get $8
       i64.const 1
       i64.sub
       i64.const 549755813887
       i64.and
       global.set $core/walk/atLap
       global.get $core/walk/atIndex
       i32.const 1
       i32.add
       global.set $core/walk/atIndex
       global.get $core/walk/atIndex
       local.get $0
       i32.load offset=8
       i32.eq
       if
        i32.const 0
        global.set $core/walk/atIndex
        global.get $core/walk/atLap
        i64.const 1
        i64.add
        i64.const 549755813887
        i64.and
        global.set $core/walk/atLap
       end
       br $while-continue|00
      end
     end
    end
    i32.const 4
    global.set $core/status/last
    i32.const 0
   end
   if
    block $while-break|01
     global.get $core/walk/atTarget
     i64.const 16777216
     i64.and
     i64.const 0
     i64.ne
     if
      i32.const 5
      global.set $core/status/last
      br $while-break|01
     end
     local.get $0
     i32.load offset=72
     i32.const 1
     i32.ne
     if (result i32)
      local.get $0
      i32.load
      i64.atomic.load offset=128
      local.tee $5
      local.get $0
      i64.load offset=80
      i64.eq
      local.get $0
      i64.load offset=88
      global.get $core/walk/atIndex
      i64.extend_i32_u
      global.get $core/walk/atLap
      i64.const 24
      i64.shl
      i64.or
      local.tee $8
      i64.sub
      i64.const 9223372036854775807
      i64.and
      i64.const 1
      i64.sub
      i64.const 16777216
      i64.lt_u
      i32.and
      if (result i32)
       i32.const 1
      else
       local.get $0
       local.get $8
       local.get $5
       call $core/room/lookForRoom
      end
     else
      i32.const 1
     end
     i32.eqz
     if
      global.get $core/walk/atTarget
      local.get $0
      i32.load offset=4
      global.get $core/walk/atIndex
      i32.const 3
      i32.shl
      i32.add
      i64.atomic.load
      i64.eq
      br_if $while-break|01
      br $while-continue|0
     end
     local.get $0
     i64.load32_u offset=28
     global.get $core/walk/atIndex
     i64.extend_i32_u
     global.get $core/walk/atLap
     local.get $0
     i64.load32_u offset=24
     i64.shl
     i64.or
     i64.const 549755813887
     i64.and
     i64.const 24
     i64.shl
     i64.or
     local.set $5
     local.get $3
     i32.const 16777215
     i32.eq
     if
      local.get $0
      i32.load offset=16
      local.set $9
      local.get $0
      i32.load offset=44
      local.set $3
      i32.const 0
      local.set $6
      block $__inlined_func$core/rows/claimAnyRow$1279
       loop $for-loop|0
        local.get $6
        local.get $9
        i32.lt_u
        if
         local.get $0
         i32.load offset=96
         local.get $3
         i32.const 3
         i32.shl
         i32.add
         local.tee $7
         i64.atomic.load
         local.tee $4
         i64.const 24
         i64.shr_u
         i32.wrap_i64
         i32.const 1
         local.get $0
         i32.load offset=24
         i32.shl
         i32.const 1
         i32.sub
         i32.and
         local.set $10
         local.get $0
         local.get $3
         local.get $4
         local.get $10
         local.get $0
         i32.load offset=4
         local.get $10
         i32.const 3
         i32.shl
         i32.add
         call $core/cell/isFreeBeside
         if (result i32)
          local.get $7
          local.get $4
          local.get $5
          i64.const -9223372036854775808
          i64.or
          i64.atomic.rmw.cmpxchg
          local.get $4
          i64.eq
         else
          i32.const 0
         end
         br_if $__inlined_func$core/rows/claimAnyRow$1279
         local.get $9
         local.get $3
         i32.const 1
         i32.add
         local.tee $3
         i32.eq
         if
          i32.const 0
          local.set $3
         end
         local.get $6
         i32.const 1
         i32.add
         local.set $6
         br $for-loop|0
        end
       end
       i32.const 16777215
       local.set $3
      end
      local.get $3
      i32.const 16777215
      i32.eq
      if
       i32.const 3
       global.set $core/status/last
       i32.const 0
       return
      end
      local.get $0
      i32.load offset=100
      local.get $3
      local.get $0
      i32.load offset=12
      i32.mul
      i32.add
      local.set $7
      local.get $1
      if
       block $__inlined_func$core/cell/copyPayload$610
        local.get $0
        i32.load offset=20
        i32.const 7
        i32.add
        i32.const -8
        i32.and
        local.tee $9
        i32.const 256
        i32.gt_u
        if
         local.get $7
         local.get $1
         local.get $9
         memory.copy
         br $__inlined_func$core/cell/copyPayload$610
        end
        i32.const 0
        local.set $6
        loop $for-loop|00
         local.get $6
         local.get $9
         i32.lt_u
         if
          local.get $6
          local.get $7
          i32.add
          local.get $1
          local.get $6
          i32.add
          i64.load
          i64.store
          local.get $6
          i32.const 8
          i32.add
          local.set $6
          br $for-loop|00
         end
        end
       end
      else
       local.get $7
       local.get $2
       i64.store
      end
      local.get $0
      i32.load offset=76
      local.tee $6
      if
       local.get $6
       local.get $7
       i32.add
       global.get $core/stream/origin
       i64.store
      end
      local.get $0
      i32.load offset=96
      local.get $3
      i32.const 3
      i32.shl
      i32.add
      local.get $5
      i64.store
     else
      local.get $4
      local.get $5
      i64.ne
      if
       local.get $4
       local.get $0
       i32.load offset=96
       local.get $3
       i32.const 3
       i32.shl
       i32.add
       local.get $4
       local.get $5
       i64.atomic.rmw.cmpxchg
       i64.ne
       if
        i32.const 16777215
        local.set $3
        br $while-continue|0
       end
      end
     end
     local.get $5
     local.set $4
     local.get $0
     i32.load offset=4
     global.get $core/walk/atIndex
     i32.const 3
     i32.shl
     i32.add
     global.get $core/walk/atTarget
     local.tee $5
     local.get $3
     i64.extend_i32_u
     global.get $core/walk/atLap
     i64.const 1
     i64.add
     i64.const 549755813887
     i64.and
     i64.const 25
     i64.shl
     i64.or
     i64.atomic.rmw.cmpxchg
     local.get $5
     i64.ne
     br_if $while-continue|0
     global.get $core/walk/atTarget
     i64.const 16777215
     i64.and
     i32.wrap_i64
     local.tee $1
     i32.const 16777215
     i32.eq
     if
      local.get $3
      i32.const 1
      i32.add
      local.set $1
     end
     local.get $0
     local.get $1
     i32.const 0
     local.get $1
     local.get $0
     i32.load offset=16
     i32.lt_u
     select
     i32.store offset=44
     i32.const 1
     return
    end
   end
  end
  local.get $3
  i32.const 16777215
  i32.ne
  if
   local.get $0
   i32.load offset=96
   local.get $3
   i32.const 3
   i32.shl
   i32.add
   local.get $4
   i64.const 0
   i64.atomic.rmw.cmpxchg
   drop
  end
  i32.const 0
 )
 (func $core/stream/copyLast (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i64)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i64)
  local.get $0
  i32.load
  i32.const -64
  i32.sub
  i64.load
  local.tee $3
  global.set $core/walk/startedFrom
  local.get $3
  i64.const 16777215
  i64.and
  i32.wrap_i64
  global.set $core/walk/atIndex
  local.get $3
  i64.const 24
  i64.shr_u
  i64.const 549755813887
  i64.and
  global.set $core/walk/atLap
  local.get $0
  i32.load offset=8
  local.tee $2
  i32.const 2
  i32.shl
  i32.const -1048576
  i32.sub
  global.set $core/walk/stepsLeft
  global.get $core/walk/atIndex
  local.get $2
  i32.ge_u
  if
   i32.const 4
   global.set $core/status/last
   i32.const 0
   return
  end
  loop $while-continue|0
   block $__inlined_func$core/walk/walkToUnpublished$14 (result i32)
    loop $while-continue|00
     global.get $core/walk/stepsLeft
     local.tee $2
     i32.const 1
     i32.sub
     global.set $core/walk/stepsLeft
     local.get $2
     if
      block $while-break|0
       local.get $0
       i32.load offset=4
       global.get $core/walk/atIndex
       i32.const 3
       i32.shl
       i32.add
       i64.atomic.load
       local.tee $3
       i64.const 25
       i64.shr_u
       local.tee $7
       global.get $core/walk/atLap
       i64.eq
       if
        local.get $3
        global.set $core/walk/atTarget
        i32.const 1
        br $__inlined_func$core/walk/walkToUnpublished$14
       end
       local.get $7
       global.get $core/walk/atLap
       i64.sub
       i64.const 25
       i64.shl
       i64.const 0
       i64.le_s
       br_if $while-break|0
       local.get $7
       i64.const 1
       i64.sub
       i64.const 549755813887
       i64.and
       global.set $core/walk/atLap
       global.get $core/walk/atIndex
       i32.const 1
       i32.add
       global.set $core/walk/atIndex
       global.get $core/walk/atIndex
       local.get $0
       i32.load offset=8
       i32.eq
       if
        i32.const 0
        global.set $core/walk/atIndex
        global.get $core/walk/atLap
        i64.const 1
        i64.add
        i64.const 549755813887
        i64.and
        global.set $core/walk/atLap
       end
       br $while-continue|00
      end
     end
    end
    i32.const 4
    global.set $core/status/last
    i32.const 0
   end
   if
    local.get $0
    i32.load offset=4
    global.get $core/walk/atIndex
    i64.extend_i32_u
    global.get $core/walk/atLap
    i64.const 24
    i64.shl
    i64.or
    local.tee $3
    i64.const 16777215
    i64.and
    i32.wrap_i64
    local.tee $2
    if (result i64)
     local.get $3
     i64.const 1
     i64.sub
    else
     local.get $2
     local.get $0
     i32.load offset=8
     i32.add
     i32.const 1
     i32.sub
     i64.extend_i32_u
     local.get $3
     i64.const 24
     i64.shr_u
     i64.const 1
     i64.sub
     i64.const 549755813887
     i64.and
     i64.const 24
     i64.shl
     i64.or
    end
    local.tee $3
    i64.const 16777215
    i64.and
    i32.wrap_i64
    i32.const 3
    i32.shl
    i32.add
    local.tee $6
    i64.atomic.load
    local.tee $7
    i64.const 16777215
    i64.and
    i32.wrap_i64
    local.tee $2
    i32.const 16777215
    i32.eq
    if
     i32.const 2
     global.set $core/status/last
     i32.const 0
     return
    end
    local.get $3
    i64.const 24
    i64.shr_u
    i64.const 1
    i64.add
    i64.const 549755813887
    i64.and
    local.get $7
    i64.const 25
    i64.shr_u
    i64.ne
    br_if $while-continue|0
    local.get $2
    local.get $0
    i32.load offset=16
    i32.ge_u
    if
     i32.const 4
     global.set $core/status/last
     i32.const 0
     return
    end
    local.get $1
    if
     local.get $0
     i32.load offset=100
     local.get $2
     local.get $0
     i32.load offset=12
     i32.mul
     i32.add
     local.set $4
     local.get $0
     i32.load offset=20
     i32.const 7
     i32.add
     i32.const -8
     i32.and
     local.set $5
     i32.const 0
     local.set $2
     loop $for-loop|0
      local.get $2
      local.get $5
      i32.lt_u
      if
       local.get $1
       local.get $2
       i32.add
       local.get $2
       local.get $4
       i32.add
       i64.atomic.load
       i64.store
       local.get $2
       i32.const 8
       i32.add
       local.set $2
       br $for-loop|0
      end
     end
    else
     local.get $0
     i32.load offset=100
     local.get $2
     local.get $0
     i32.load offset=12
     i32.mul
     i32.add
     i64.atomic.load
     global.set $core/stream/latest
    end
    local.get $7
    local.get $6
    i64.atomic.load
    i64.eq
    if
     i32.const 1
     return
    end
    br $while-continue|0
   end
  end
  i32.const 0
 )
 (func $core/stack/claim (param $0 i32) (param $1 i32) (param $2 i64) (param $3 i64) (param $4 i64) (result i32)
  (local $5 i64)
  (local $6 i64)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i64)
  block $__inlined_func$core/stack/isFree$1408 (result i32)
   i32.const 1
   local.get $0
   i32.load offset=4
   local.get $1
   local.get $0
   i32.load offset=12
   i32.mul
   i32.add
   local.tee $9
   i64.atomic.load
   local.tee $5
   i64.const 16777215
   i64.and
   i32.wrap_i64
   local.tee $7
   i32.eqz
   br_if $__inlined_func$core/stack/isFree$1408
   drop
   local.get $5
   i64.const 0
   i64.lt_s
   if
    local.get $0
    local.get $7
    call $core/peers/alive
    i32.eqz
    br $__inlined_func$core/stack/isFree$1408
   end
   local.get $0
   i32.load
   i32.const -64
   i32.sub
   i64.atomic.load
   local.tee $6
   i64.const 16777215
   i64.and
   i32.wrap_i64
   local.set $8
   local.get $5
   i64.const 24
   i64.shr_u
   i64.const 549755813887
   i64.and
   local.tee $10
   local.get $6
   i64.const 24
   i64.shr_u
   i64.const 549755813887
   i64.and
   i64.eq
   if
    local.get $0
    local.get $7
    call $core/peers/alive
    if (result i32)
     i32.const 0
    else
     local.get $6
     local.get $0
     i32.load
     i32.const -64
     i32.sub
     i64.atomic.load
     i64.eq
    end
    br $__inlined_func$core/stack/isFree$1408
   end
   i32.const 0
   local.get $1
   local.get $8
   i32.eq
   br_if $__inlined_func$core/stack/isFree$1408
   drop
   i32.const 1
   local.get $8
   i32.const 16777215
   i32.eq
   br_if $__inlined_func$core/stack/isFree$1408
   drop
   i32.const 1
   local.get $3
   local.get $6
   i64.eq
   local.get $0
   i32.load offset=4
   local.get $1
   local.get $0
   i32.load offset=12
   i32.mul
   i32.add
   i64.atomic.load offset=8
   local.tee $3
   local.get $4
   i64.ge_u
   i32.and
   br_if $__inlined_func$core/stack/isFree$1408
   drop
   local.get $0
   i64.load32_u offset=8
   local.get $3
   i64.const 1
   i64.sub
   i64.le_u
   if (result i32)
    i32.const 1
   else
    local.get $0
    i32.load
    i32.const 248
    i32.add
    local.get $3
    i32.wrap_i64
    i32.const 3
    i32.shl
    i32.add
    i64.atomic.load
    local.get $1
    i64.extend_i32_u
    local.get $10
    i64.const 1
    i64.add
    i64.const 549755813887
    i64.and
    i64.const 24
    i64.shl
    i64.or
    i64.ne
   end
  end
  if (result i32)
   local.get $9
   local.get $5
   local.get $2
   i64.const -9223372036854775808
   i64.or
   i64.atomic.rmw.cmpxchg
   local.get $5
   i64.eq
  else
   i32.const 0
  end
 )
 (func $core/side/ringTake (param $0 i32) (param $1 i32) (result i32)
  (local $2 i64)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  local.get $0
  i32.load offset=8
  local.tee $6
  i32.eqz
  if
   i32.const 1
   i32.const 2
   local.get $1
   i32.const 1
   i32.eq
   select
   global.set $core/status/last
   i32.const 0
   return
  end
  local.get $0
  i32.load offset=116
  local.tee $3
  local.get $1
  i32.and
  if
   i32.const 0
   global.set $core/status/last
   i32.const 1
   return
  end
  local.get $0
  i32.load
  i32.const 128
  i32.const 256
  local.get $1
  i32.const 1
  i32.eq
  select
  i32.add
  local.tee $5
  i64.atomic.load
  local.tee $2
  i64.const 16777215
  i64.and
  i32.wrap_i64
  local.tee $4
  if (result i32)
   local.get $0
   local.get $4
   call $core/peers/alive
  else
   i32.const 0
  end
  if
   i32.const 7
   global.set $core/status/last
   i32.const 0
   return
  end
  local.get $2
  local.get $5
  local.get $2
  local.get $0
  i64.load32_u offset=28
  i64.atomic.rmw.cmpxchg
  i64.ne
  if
   i32.const 7
   global.set $core/status/last
   i32.const 0
   return
  end
  local.get $6
  i64.extend_i32_u
  local.get $0
  i32.load
  i32.const 64
  i32.const 192
  local.get $1
  i32.const 1
  i32.eq
  select
  i32.add
  i64.atomic.load
  local.tee $2
  i64.const 4294967295
  i64.and
  i64.le_u
  if
   local.get $5
   i64.const 0
   i64.atomic.store
   i32.const 4
   global.set $core/status/last
   i32.const 0
   return
  end
  local.get $0
  i32.const 64
  i32.const 88
  local.get $1
  i32.const 1
  i32.eq
  select
  i32.add
  local.tee $4
  local.get $2
  i64.store
  local.get $4
  local.get $0
  i32.load offset=4
  local.get $0
  i32.load offset=12
  local.get $2
  i64.const 4294967295
  i64.and
  i32.wrap_i64
  i32.mul
  i32.add
  i32.store offset=8
  local.get $0
  local.get $1
  local.get $3
  i32.or
  i32.store offset=116
  i32.const 0
  global.set $core/status/last
  i32.const 1
 )
 (func $core/room/heirOf (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  local.get $1
  i64.atomic.load offset=8
  i64.const 0
  i64.ne
  if
   block $__inlined_func$core/room/livingStandby$1272
    loop $for-loop|0
     local.get $2
     i32.const 12
     i32.lt_u
     if
      local.get $1
      i32.const 16
      i32.add
      local.get $2
      i32.const 2
      i32.shl
      i32.add
      i32.atomic.load
      local.tee $3
      if (result i32)
       local.get $0
       local.get $3
       call $core/peers/alive
      else
       i32.const 0
      end
      br_if $__inlined_func$core/room/livingStandby$1272
      local.get $2
      i32.const 1
      i32.add
      local.set $2
      br $for-loop|0
     end
    end
    i32.const 0
    local.set $3
   end
  end
  local.get $3
 )
 (func $core/queue/queuePushWord (param $0 i32) (param $1 i64) (result i32)
  (local $2 i32)
  (local $3 i64)
  (local $4 i64)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i64)
  (local $9 i64)
  (local $10 i32)
  (local $11 i64)
  block $core/queue/push|inlined.2 (result i32)
   local.get $0
   i32.load
   local.tee $5
   i32.const -64
   i32.sub
   i64.load
   local.tee $3
   i64.const 16777215
   i64.and
   i32.wrap_i64
   local.tee $7
   local.get $0
   i32.load offset=8
   local.tee $6
   i32.ge_u
   if
    i32.const 4
    global.set $core/status/last
    i32.const 0
    br $core/queue/push|inlined.2
   end
   local.get $0
   i64.load32_u offset=28
   local.get $7
   i64.extend_i32_u
   local.get $3
   i64.const 24
   i64.shr_u
   i64.const 549755813887
   i64.and
   local.tee $3
   local.get $0
   i64.load32_u offset=24
   i64.shl
   i64.or
   i64.const 549755813887
   i64.and
   i64.const 24
   i64.shl
   i64.or
   local.set $9
   local.get $0
   i32.load offset=4
   local.get $7
   local.get $0
   i32.load offset=12
   i32.mul
   i32.add
   local.tee $10
   i64.atomic.load offset=8
   local.set $8
   block $core/queue/pushHere|inlined.2
    local.get $10
    i64.atomic.load
    local.tee $11
    local.get $3
    i64.const 1
    i64.shl
    i64.const 1099511627775
    i64.and
    local.tee $4
    i64.const 24
    i64.shl
    i64.const 16777215
    i64.or
    i64.ne
    if
     i32.const 1
     i32.const 3
     local.get $11
     i64.const 24
     i64.shr_u
     local.tee $8
     local.get $4
     i64.eq
     if (result i32)
      i32.const 1
     else
      local.get $8
      local.get $4
      i64.sub
      i64.const 24
      i64.shl
      i64.const 0
      i64.gt_s
     end
     select
     local.set $2
     br $core/queue/pushHere|inlined.2
    end
    i32.const 1
    local.set $2
    i64.const 0
    local.get $8
    local.get $9
    i64.xor
    i64.const 24
    i64.shr_u
    local.get $8
    i64.const 0
    i64.lt_s
    if (result i32)
     i32.const 1
    else
     local.get $7
     local.get $8
     i64.const 24
     i64.shr_u
     i32.wrap_i64
     i32.const 1
     local.get $0
     i32.load offset=24
     i32.shl
     i32.const 1
     i32.sub
     i32.and
     i32.ne
    end
    select
    i64.eqz
    br_if $core/queue/pushHere|inlined.2
    local.get $8
    local.get $10
    i32.const 8
    i32.add
    local.get $8
    local.get $9
    i64.const -9223372036854775808
    i64.or
    i64.atomic.rmw.cmpxchg
    i64.ne
    br_if $core/queue/pushHere|inlined.2
    local.get $10
    local.get $1
    i64.store offset=16
    local.get $10
    local.get $9
    i64.store offset=8
    i32.const 2
    i32.const 0
    local.get $10
    local.get $11
    local.get $7
    i64.extend_i32_u
    local.get $4
    i64.const 1
    i64.or
    i64.const 24
    i64.shl
    i64.or
    i64.atomic.rmw.cmpxchg
    local.get $11
    i64.ne
    select
    local.set $2
   end
   local.get $2
   i32.const 3
   i32.eq
   if
    i32.const 1
    global.set $core/status/last
    i32.const 0
    br $core/queue/push|inlined.2
   end
   local.get $2
   if
    local.get $0
    i32.const 0
    local.get $1
    i32.const 16777215
    local.get $7
    local.get $2
    i32.const 2
    i32.ne
    select
    local.get $9
    call $core/queue/pushAnyway
    br $core/queue/push|inlined.2
   end
   local.get $5
   i32.const -64
   i32.sub
   local.get $3
   i64.const 1
   i64.add
   i64.const 24
   i64.shl
   local.get $7
   i32.const 1
   i32.add
   local.tee $2
   i64.extend_i32_u
   local.get $3
   i64.const 24
   i64.shl
   i64.or
   local.get $2
   local.get $6
   i32.eq
   select
   i64.store
   block $__inlined_func$core/waiting/anyWaiting$1355 (result i32)
    i32.const 1
    local.get $5
    i32.const 192
    i32.add
    local.tee $2
    i64.atomic.load
    i64.const 0
    i64.ne
    br_if $__inlined_func$core/waiting/anyWaiting$1355
    drop
    i32.const 0
    local.get $0
    i32.load offset=36
    i32.const 64
    i32.le_u
    br_if $__inlined_func$core/waiting/anyWaiting$1355
    drop
    local.get $2
    i64.atomic.load offset=8
    local.get $2
    i64.atomic.load offset=16
    i64.or
    local.get $2
    i64.atomic.load offset=24
    i64.or
    i64.const 0
    i64.ne
   end
   if (result i32)
    local.get $0
    local.get $2
    i32.const 0
    call $core/waiting/wakeSleeper
   else
    i32.const 0
   end
   drop
   i32.const 1
  end
  i32.const 0
  i32.ne
 )
 (func $core/queue/queuePushNumber (param $0 i32) (param $1 f64) (result i32)
  (local $2 i64)
  (local $3 i32)
  (local $4 i64)
  (local $5 i64)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i64)
  (local $10 i32)
  (local $11 i64)
  (local $12 i64)
  block $core/number/numberBits|inlined.0 (result i64)
   local.get $1
   i64.reinterpret_f64
   local.get $0
   i32.load offset=48
   local.tee $3
   i32.const 1
   i32.eq
   br_if $core/number/numberBits|inlined.0
   drop
   local.get $1
   f32.demote_f64
   i32.reinterpret_f32
   i64.extend_i32_u
   local.get $3
   i32.const 2
   i32.eq
   br_if $core/number/numberBits|inlined.0
   drop
   local.get $1
   i32.trunc_sat_f64_s
   local.tee $6
   i64.extend_i32_u
   local.get $3
   i32.const 3
   i32.eq
   br_if $core/number/numberBits|inlined.0
   drop
   local.get $1
   i32.trunc_sat_f64_u
   i64.extend_i32_u
   local.get $3
   i32.const 4
   i32.eq
   br_if $core/number/numberBits|inlined.0
   drop
   local.get $6
   i32.const 65535
   i32.and
   local.get $6
   i32.const 255
   i32.and
   local.get $3
   i32.const 6
   i32.eq
   local.get $3
   i32.const 5
   i32.eq
   i32.or
   select
   i64.extend_i32_u
  end
  local.set $5
  block $core/queue/push|inlined.1 (result i32)
   local.get $0
   i32.load
   local.tee $10
   i32.const -64
   i32.sub
   i64.load
   local.tee $2
   i64.const 16777215
   i64.and
   i32.wrap_i64
   local.tee $7
   local.get $0
   i32.load offset=8
   local.tee $6
   i32.ge_u
   if
    i32.const 4
    global.set $core/status/last
    i32.const 0
    br $core/queue/push|inlined.1
   end
   local.get $0
   i64.load32_u offset=28
   local.get $7
   i64.extend_i32_u
   local.get $2
   i64.const 24
   i64.shr_u
   i64.const 549755813887
   i64.and
   local.tee $2
   local.get $0
   i64.load32_u offset=24
   i64.shl
   i64.or
   i64.const 549755813887
   i64.and
   i64.const 24
   i64.shl
   i64.or
   local.set $11
   local.get $0
   i32.load offset=4
   local.get $7
   local.get $0
   i32.load offset=12
   i32.mul
   i32.add
   local.tee $8
   i64.atomic.load offset=8
   local.set $9
   block $core/queue/pushHere|inlined.1
    local.get $8
    i64.atomic.load
    local.tee $12
    local.get $2
    i64.const 1
    i64.shl
    i64.const 1099511627775
    i64.and
    local.tee $4
    i64.const 24
    i64.shl
    i64.const 16777215
    i64.or
    i64.ne
    if
     i32.const 1
     i32.const 3
     local.get $12
     i64.const 24
     i64.shr_u
     local.tee $9
     local.get $4
     i64.eq
     if (result i32)
      i32.const 1
     else
      local.get $9
      local.get $4
      i64.sub
      i64.const 24
      i64.shl
      i64.const 0
      i64.gt_s
     end
     select
     local.set $3
     br $core/queue/pushHere|inlined.1
    end
    i32.const 1
    local.set $3
    i64.const 0
    local.get $9
    local.get $11
    i64.xor
    i64.const 24
    i64.shr_u
    local.get $9
    i64.const 0
    i64.lt_s
    if (result i32)
     i32.const 1
    else
     local.get $7
     local.get $9
     i64.const 24
     i64.shr_u
     i32.wrap_i64
     i32.const 1
     local.get $0
     i32.load offset=24
     i32.shl
     i32.const 1
     i32.sub
     i32.and
     i32.ne
    end
    select
    i64.eqz
    br_if $core/queue/pushHere|inlined.1
    local.get $9
    local.get $8
    i32.const 8
    i32.add
    local.get $9
    local.get $11
    i64.const -9223372036854775808
    i64.or
    i64.atomic.rmw.cmpxchg
    i64.ne
    br_if $core/queue/pushHere|inlined.1
    local.get $8
    local.get $5
    i64.store offset=16
    local.get $8
    local.get $11
    i64.store offset=8
    i32.const 2
    i32.const 0
    local.get $8
    local.get $12
    local.get $7
    i64.extend_i32_u
    local.get $4
    i64.const 1
    i64.or
    i64.const 24
    i64.shl
    i64.or
    i64.atomic.rmw.cmpxchg
    local.get $12
    i64.ne
    select
    local.set $3
   end
   local.get $3
   i32.const 3
   i32.eq
   if
    i32.const 1
    global.set $core/status/last
    i32.const 0
    br $core/queue/push|inlined.1
   end
   local.get $3
   if
    local.get $0
    i32.const 0
    local.get $5
    i32.const 16777215
    local.get $7
    local.get $3
    i32.const 2
    i32.ne
    select
    local.get $11
    call $core/queue/pushAnyway
    br $core/queue/push|inlined.1
   end
   local.get $10
   i32.const -64
   i32.sub
   local.get $2
   i64.const 1
   i64.add
   i64.const 24
   i64.shl
   local.get $7
   i32.const 1
   i32.add
   local.tee $3
   i64.extend_i32_u
   local.get $2
   i64.const 24
   i64.shl
   i64.or
   local.get $3
   local.get $6
   i32.eq
   select
   i64.store
   block $__inlined_func$core/waiting/anyWaiting$1209 (result i32)
    i32.const 1
    local.get $10
    i32.const 192
    i32.add
    local.tee $3
    i64.atomic.load
    i64.const 0
    i64.ne
    br_if $__inlined_func$core/waiting/anyWaiting$1209
    drop
    i32.const 0
    local.get $0
    i32.load offset=36
    i32.const 64
    i32.le_u
    br_if $__inlined_func$core/waiting/anyWaiting$1209
    drop
    local.get $3
    i64.atomic.load offset=8
    local.get $3
    i64.atomic.load offset=16
    i64.or
    local.get $3
    i64.atomic.load offset=24
    i64.or
    i64.const 0
    i64.ne
   end
   if (result i32)
    local.get $0
    local.get $3
    i32.const 0
    call $core/waiting/wakeSleeper
   else
    i32.const 0
   end
   drop
   i32.const 1
  end
  i32.const 0
  i32.ne
 )
 (func $core/queue/queuePush (param $0 i32) (param $1 i32) (result i32)
  (local $2 i64)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i64)
  (local $8 i32)
  (local $9 i32)
  (local $10 i64)
  (local $11 i64)
  (local $12 i64)
  (local $13 i32)
  block $core/queue/push|inlined.0 (result i32)
   local.get $0
   i32.load
   local.tee $8
   i32.const -64
   i32.sub
   i64.load
   local.tee $2
   i64.const 16777215
   i64.and
   i32.wrap_i64
   local.tee $4
   local.get $0
   i32.load offset=8
   local.tee $9
   i32.ge_u
   if
    i32.const 4
    global.set $core/status/last
    i32.const 0
    br $core/queue/push|inlined.0
   end
   local.get $0
   i64.load32_u offset=28
   local.get $4
   i64.extend_i32_u
   local.get $2
   i64.const 24
   i64.shr_u
   i64.const 549755813887
   i64.and
   local.tee $2
   local.get $0
   i64.load32_u offset=24
   i64.shl
   i64.or
   i64.const 549755813887
   i64.and
   i64.const 24
   i64.shl
   i64.or
   local.set $11
   local.get $0
   i32.load offset=4
   local.get $4
   local.get $0
   i32.load offset=12
   i32.mul
   i32.add
   local.tee $5
   i64.atomic.load offset=8
   local.set $10
   block $core/queue/pushHere|inlined.0
    local.get $5
    i64.atomic.load
    local.tee $12
    local.get $2
    i64.const 1
    i64.shl
    i64.const 1099511627775
    i64.and
    local.tee $7
    i64.const 24
    i64.shl
    i64.const 16777215
    i64.or
    i64.ne
    if
     i32.const 1
     i32.const 3
     local.get $12
     i64.const 24
     i64.shr_u
     local.tee $10
     local.get $7
     i64.eq
     if (result i32)
      i32.const 1
     else
      local.get $10
      local.get $7
      i64.sub
      i64.const 24
      i64.shl
      i64.const 0
      i64.gt_s
     end
     select
     local.set $3
     br $core/queue/pushHere|inlined.0
    end
    i32.const 1
    local.set $3
    i64.const 0
    local.get $10
    local.get $11
    i64.xor
    i64.const 24
    i64.shr_u
    local.get $10
    i64.const 0
    i64.lt_s
    if (result i32)
     i32.const 1
    else
     local.get $4
     local.get $10
     i64.const 24
     i64.shr_u
     i32.wrap_i64
     i32.const 1
     local.get $0
     i32.load offset=24
     i32.shl
     i32.const 1
     i32.sub
     i32.and
     i32.ne
    end
    select
    i64.eqz
    br_if $core/queue/pushHere|inlined.0
    local.get $10
    local.get $5
    i32.const 8
    i32.add
    local.get $10
    local.get $11
    i64.const -9223372036854775808
    i64.or
    i64.atomic.rmw.cmpxchg
    i64.ne
    br_if $core/queue/pushHere|inlined.0
    local.get $1
    if
     block $__inlined_func$core/cell/copyPayload$152
      local.get $5
      i32.const 16
      i32.add
      local.set $13
      local.get $0
      i32.load offset=20
      i32.const 7
      i32.add
      i32.const -8
      i32.and
      local.tee $3
      i32.const 256
      i32.gt_u
      if
       local.get $13
       local.get $1
       local.get $3
       memory.copy
       br $__inlined_func$core/cell/copyPayload$152
      end
      loop $for-loop|0
       local.get $3
       local.get $6
       i32.gt_u
       if
        local.get $6
        local.get $13
        i32.add
        local.get $1
        local.get $6
        i32.add
        i64.load
        i64.store
        local.get $6
        i32.const 8
        i32.add
        local.set $6
        br $for-loop|0
       end
      end
     end
    else
     local.get $5
     i64.const 0
     i64.store offset=16
    end
    local.get $5
    local.get $11
    i64.store offset=8
    i32.const 2
    i32.const 0
    local.get $5
    local.get $12
    local.get $4
    i64.extend_i32_u
    local.get $7
    i64.const 1
    i64.or
    i64.const 24
    i64.shl
    i64.or
    i64.atomic.rmw.cmpxchg
    local.get $12
    i64.ne
    select
    local.set $3
   end
   local.get $3
   i32.const 3
   i32.eq
   if
    i32.const 1
    global.set $core/status/last
    i32.const 0
    br $core/queue/push|inlined.0
   end
   local.get $3
   if
    local.get $0
    local.get $1
    i64.const 0
    i32.const 16777215
    local.get $4
    local.get $3
    i32.const 2
    i32.ne
    select
    local.get $11
    call $core/queue/pushAnyway
    br $core/queue/push|inlined.0
   end
   local.get $8
   i32.const -64
   i32.sub
   local.get $2
   i64.const 1
   i64.add
   i64.const 24
   i64.shl
   local.get $4
   i32.const 1
   i32.add
   local.tee $1
   i64.extend_i32_u
   local.get $2
   i64.const 24
   i64.shl
   i64.or
   local.get $1
   local.get $9
   i32.eq
   select
   i64.store
   block $__inlined_func$core/waiting/anyWaiting$1208 (result i32)
    i32.const 1
    local.get $8
    i32.const 192
    i32.add
    local.tee $1
    i64.atomic.load
    i64.const 0
    i64.ne
    br_if $__inlined_func$core/waiting/anyWaiting$1208
    drop
    i32.const 0
    local.get $0
    i32.load offset=36
    i32.const 64
    i32.le_u
    br_if $__inlined_func$core/waiting/anyWaiting$1208
    drop
    local.get $1
    i64.atomic.load offset=8
    local.get $1
    i64.atomic.load offset=16
    i64.or
    local.get $1
    i64.atomic.load offset=24
    i64.or
    i64.const 0
    i64.ne
   end
   if (result i32)
    local.get $0
    local.get $1
    i32.const 0
    call $core/waiting/wakeSleeper
   else
    i32.const 0
   end
   drop
   i32.const 1
  end
  i32.const 0
  i32.ne
 )
 (func $core/queue/queuePopNumber (param $0 i32) (result f64)
  (local $1 i64)
  (local $2 i32)
  (local $3 i64)
  (local $4 i32)
  (local $5 i64)
  (local $6 i32)
  (local $7 i32)
  (local $8 i64)
  (local $9 i32)
  block $core/queue/pop|inlined.1 (result i32)
   local.get $0
   i32.load
   local.tee $6
   i64.load offset=128
   local.tee $1
   i64.const 16777215
   i64.and
   i32.wrap_i64
   local.tee $7
   local.get $0
   i32.load offset=8
   local.tee $2
   i32.ge_u
   if
    i32.const 4
    global.set $core/status/last
    i32.const 0
    br $core/queue/pop|inlined.1
   end
   block $core/queue/popHere|inlined.1 (result i32)
    local.get $1
    i64.const 24
    i64.shr_u
    i64.const 549755813887
    i64.and
    local.tee $8
    i64.const 1
    i64.shl
    i64.const 1
    i64.or
    i64.const 1099511627775
    i64.and
    local.tee $1
    local.get $0
    i32.load offset=4
    local.get $7
    local.get $0
    i32.load offset=12
    i32.mul
    i32.add
    local.tee $4
    i64.atomic.load
    local.tee $5
    i64.const 24
    i64.shr_u
    local.tee $3
    i64.ne
    if
     i32.const 1
     i32.const 3
     local.get $3
     local.get $1
     i64.sub
     i64.const 24
     i64.shl
     i64.const 0
     i64.gt_s
     select
     br $core/queue/popHere|inlined.1
    end
    i32.const 1
    local.get $5
    i64.const 16777215
    i64.and
    i32.wrap_i64
    local.tee $9
    local.get $0
    i32.load offset=16
    i32.ge_u
    br_if $core/queue/popHere|inlined.1
    drop
    local.get $0
    i32.load offset=4
    local.get $0
    i32.load offset=12
    local.get $9
    i32.mul
    i32.add
    i64.load offset=16
    global.set $core/queue/popped
    local.get $5
    local.get $4
    local.get $5
    local.get $1
    i64.const 1
    i64.add
    i64.const 1099511627775
    i64.and
    i64.const 24
    i64.shl
    i64.const 16777215
    i64.or
    i64.atomic.rmw.cmpxchg
    i64.ne
   end
   local.tee $4
   i32.const 3
   i32.eq
   if
    i32.const 2
    global.set $core/status/last
    i32.const 0
    br $core/queue/pop|inlined.1
   end
   local.get $4
   if
    local.get $0
    i32.const 0
    call $core/queue/popAnyway
    br $core/queue/pop|inlined.1
   end
   local.get $6
   local.get $8
   i64.const 1
   i64.add
   i64.const 24
   i64.shl
   local.get $7
   i32.const 1
   i32.add
   local.tee $4
   i64.extend_i32_u
   local.get $8
   i64.const 24
   i64.shl
   i64.or
   local.get $2
   local.get $4
   i32.eq
   select
   i64.store offset=128
   block $__inlined_func$core/waiting/anyWaiting$1200 (result i32)
    i32.const 1
    local.get $6
    i32.const 256
    i32.add
    local.tee $2
    i64.atomic.load
    i64.const 0
    i64.ne
    br_if $__inlined_func$core/waiting/anyWaiting$1200
    drop
    i32.const 0
    local.get $0
    i32.load offset=36
    i32.const 64
    i32.le_u
    br_if $__inlined_func$core/waiting/anyWaiting$1200
    drop
    local.get $2
    i64.atomic.load offset=8
    local.get $2
    i64.atomic.load offset=16
    i64.or
    local.get $2
    i64.atomic.load offset=24
    i64.or
    i64.const 0
    i64.ne
   end
   if (result i32)
    local.get $0
    local.get $2
    i32.const 0
    call $core/waiting/wakeSleeper
   else
    i32.const 0
   end
   drop
   i32.const 1
  end
  i32.eqz
  if
   f64.const nan:0x8000000000000
   return
  end
  i32.const 0
  global.set $core/status/last
  block $core/number/bitsNumber|inlined.0 (result f64)
   global.get $core/queue/popped
   local.tee $1
   f64.reinterpret_i64
   local.get $0
   i32.load offset=48
   local.tee $0
   i32.const 1
   i32.eq
   br_if $core/number/bitsNumber|inlined.0
   drop
   local.get $1
   i32.wrap_i64
   local.tee $2
   f32.reinterpret_i32
   f64.promote_f32
   local.get $0
   i32.const 2
   i32.eq
   br_if $core/number/bitsNumber|inlined.0
   drop
   local.get $2
   f64.convert_i32_s
   local.get $0
   i32.const 3
   i32.eq
   br_if $core/number/bitsNumber|inlined.0
   drop
   local.get $2
   f64.convert_i32_u
   local.get $0
   i32.const 4
   i32.eq
   br_if $core/number/bitsNumber|inlined.0
   drop
   local.get $2
   i32.extend16_s
   f64.convert_i32_s
   local.get $0
   i32.const 5
   i32.eq
   br_if $core/number/bitsNumber|inlined.0
   drop
   local.get $2
   i32.const 65535
   i32.and
   f64.convert_i32_u
   local.get $0
   i32.const 6
   i32.eq
   br_if $core/number/bitsNumber|inlined.0
   drop
   local.get $2
   i32.extend8_s
   f64.convert_i32_s
   local.get $2
   i32.const 255
   i32.and
   f64.convert_i32_u
   local.get $0
   i32.const 7
   i32.eq
   select
  end
 )
 (func $core/queue/queuePop (param $0 i32) (param $1 i32) (result i32)
  (local $2 i64)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i64)
  (local $9 i64)
  (local $10 i32)
  (local $11 i64)
  (local $12 i32)
  block $core/queue/pop|inlined.0 (result i32)
   local.get $0
   i32.load
   local.tee $4
   i64.load offset=128
   local.tee $2
   i64.const 16777215
   i64.and
   i32.wrap_i64
   local.tee $5
   local.get $0
   i32.load offset=8
   local.tee $6
   i32.ge_u
   if
    i32.const 4
    global.set $core/status/last
    i32.const 0
    br $core/queue/pop|inlined.0
   end
   block $core/queue/popHere|inlined.0 (result i32)
    local.get $2
    i64.const 24
    i64.shr_u
    i64.const 549755813887
    i64.and
    local.tee $11
    i64.const 1
    i64.shl
    i64.const 1
    i64.or
    i64.const 1099511627775
    i64.and
    local.tee $2
    local.get $0
    i32.load offset=4
    local.get $5
    local.get $0
    i32.load offset=12
    i32.mul
    i32.add
    local.tee $7
    i64.atomic.load
    local.tee $9
    i64.const 24
    i64.shr_u
    local.tee $8
    i64.ne
    if
     i32.const 1
     i32.const 3
     local.get $8
     local.get $2
     i64.sub
     i64.const 24
     i64.shl
     i64.const 0
     i64.gt_s
     select
     br $core/queue/popHere|inlined.0
    end
    i32.const 1
    local.get $9
    i64.const 16777215
    i64.and
    i32.wrap_i64
    local.tee $10
    local.get $0
    i32.load offset=16
    i32.ge_u
    br_if $core/queue/popHere|inlined.0
    drop
    local.get $0
    i32.load offset=4
    local.get $0
    i32.load offset=12
    local.get $10
    i32.mul
    i32.add
    i32.const 16
    i32.add
    local.set $12
    local.get $1
    if
     block $__inlined_func$core/cell/copyPayload$100
      local.get $0
      i32.load offset=20
      i32.const 7
      i32.add
      i32.const -8
      i32.and
      local.tee $10
      i32.const 256
      i32.gt_u
      if
       local.get $1
       local.get $12
       local.get $10
       memory.copy
       br $__inlined_func$core/cell/copyPayload$100
      end
      loop $for-loop|0
       local.get $3
       local.get $10
       i32.lt_u
       if
        local.get $1
        local.get $3
        i32.add
        local.get $3
        local.get $12
        i32.add
        i64.load
        i64.store
        local.get $3
        i32.const 8
        i32.add
        local.set $3
        br $for-loop|0
       end
      end
     end
    else
     local.get $12
     i64.load
     global.set $core/queue/popped
    end
    local.get $9
    local.get $7
    local.get $9
    local.get $2
    i64.const 1
    i64.add
    i64.const 1099511627775
    i64.and
    i64.const 24
    i64.shl
    i64.const 16777215
    i64.or
    i64.atomic.rmw.cmpxchg
    i64.ne
   end
   local.tee $3
   i32.const 3
   i32.eq
   if
    i32.const 2
    global.set $core/status/last
    i32.const 0
    br $core/queue/pop|inlined.0
   end
   local.get $3
   if
    local.get $0
    local.get $1
    call $core/queue/popAnyway
    br $core/queue/pop|inlined.0
   end
   local.get $4
   local.get $11
   i64.const 1
   i64.add
   i64.const 24
   i64.shl
   local.get $5
   i32.const 1
   i32.add
   local.tee $1
   i64.extend_i32_u
   local.get $11
   i64.const 24
   i64.shl
   i64.or
   local.get $1
   local.get $6
   i32.eq
   select
   i64.store offset=128
   block $__inlined_func$core/waiting/anyWaiting$1198 (result i32)
    i32.const 1
    local.get $4
    i32.const 256
    i32.add
    local.tee $1
    i64.atomic.load
    i64.const 0
    i64.ne
    br_if $__inlined_func$core/waiting/anyWaiting$1198
    drop
    i32.const 0
    local.get $0
    i32.load offset=36
    i32.const 64
    i32.le_u
    br_if $__inlined_func$core/waiting/anyWaiting$1198
    drop
    local.get $1
    i64.atomic.load offset=8
    local.get $1
    i64.atomic.load offset=16
    i64.or
    local.get $1
    i64.atomic.load offset=24
    i64.or
    i64.const 0
    i64.ne
   end
   if (result i32)
    local.get $0
    local.get $1
    i32.const 0
    call $core/waiting/wakeSleeper
   else
    i32.const 0
   end
   drop
   i32.const 1
  end
  i32.const 0
  i32.ne
 )
 (func $core/queue/popAnyway (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i64)
  (local $4 i32)
  local.get $0
  i32.load
  local.tee $2
  i64.load offset=128
  local.tee $3
  global.set $core/walk/startedFrom
  local.get $3
  i64.const 16777215
  i64.and
  i32.wrap_i64
  global.set $core/walk/atIndex
  local.get $3
  i64.const 24
  i64.shr_u
  i64.const 549755813887
  i64.and
  global.set $core/walk/atLap
  local.get $0
  i32.load offset=8
  local.tee $4
  i32.const 2
  i32.shl
  i32.const -1048576
  i32.sub
  global.set $core/walk/stepsLeft
  global.get $core/walk/atIndex
  local.get $4
  i32.ge_u
  if
   i32.const 4
   global.set $core/status/last
   i32.const 0
   return
  end
  local.get $0
  local.get $1
  call $core/queue/consume
  i32.eqz
  if
   i32.const 0
   return
  end
  global.get $core/walk/atIndex
  i32.const 1
  i32.add
  global.set $core/walk/atIndex
  global.get $core/walk/atIndex
  local.get $0
  i32.load offset=8
  i32.eq
  if
   i32.const 0
   global.set $core/walk/atIndex
   global.get $core/walk/atLap
   i64.const 1
   i64.add
   i64.const 549755813887
   i64.and
   global.set $core/walk/atLap
  end
  local.get $2
  global.get $core/walk/atIndex
  i64.extend_i32_u
  global.get $core/walk/atLap
  i64.const 24
  i64.shl
  i64.or
  i64.store offset=128
  block $__inlined_func$core/waiting/anyWaiting$1196 (result i32)
   i32.const 1
   local.get $2
   i32.const 256
   i32.add
   local.tee $1
   i64.atomic.load
   i64.const 0
   i64.ne
   br_if $__inlined_func$core/waiting/anyWaiting$1196
   drop
   i32.const 0
   local.get $0
   i32.load offset=36
   i32.const 64
   i32.le_u
   br_if $__inlined_func$core/waiting/anyWaiting$1196
   drop
   local.get $1
   i64.atomic.load offset=8
   local.get $1
   i64.atomic.load offset=16
   i64.or
   local.get $1
   i64.atomic.load offset=24
   i64.or
   i64.const 0
   i64.ne
  end
  if (result i32)
   local.get $0
   local.get $1
   i32.const 0
   call $core/waiting/wakeSleeper
  else
   i32.const 0
  end
  drop
  i32.const 1
 )
 (func $core/queue/consume (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i64)
  loop $while-continue|0
   local.get $0
   call $core/walk/walkToHead
   if
    local.get $0
    i32.load offset=4
    global.get $core/walk/atBlock
    local.get $0
    i32.load offset=12
    i32.mul
    i32.add
    i32.const 16
    i32.add
    local.set $3
    local.get $1
    if
     block $__inlined_func$core/cell/copyPayload$86
      local.get $0
      i32.load offset=20
      i32.const 7
      i32.add
      i32.const -8
      i32.and
      local.tee $4
      i32.const 256
      i32.gt_u
      if
       local.get $1
       local.get $3
       local.get $4
       memory.copy
       br $__inlined_func$core/cell/copyPayload$86
      end
      i32.const 0
      local.set $2
      loop $for-loop|0
       local.get $2
       local.get $4
       i32.lt_u
       if
        local.get $1
        local.get $2
        i32.add
        local.get $2
        local.get $3
        i32.add
        i64.load
        i64.store
        local.get $2
        i32.const 8
        i32.add
        local.set $2
        br $for-loop|0
       end
      end
     end
    else
     local.get $3
     i64.load
     global.set $core/queue/popped
    end
    local.get $0
    i32.load offset=4
    global.get $core/walk/atIndex
    local.get $0
    i32.load offset=12
    i32.mul
    i32.add
    global.get $core/walk/atTarget
    local.tee $5
    global.get $core/walk/atRest
    global.get $core/walk/atLap
    i64.const 1
    i64.shl
    i64.const 2
    i64.add
    i64.const 1099511627775
    i64.and
    i64.const 24
    i64.shl
    i64.or
    i64.atomic.rmw.cmpxchg
    local.get $5
    i64.eq
    if
     i32.const 1
     return
    end
    br $while-continue|0
   end
  end
  i32.const 0
 )
 (func $core/queue/claimed (param $0 i32) (param $1 i32) (param $2 i32) (result i32)
  global.get $core/walk/atIndex
  i32.const 1
  i32.add
  global.set $core/walk/atIndex
  global.get $core/walk/atIndex
  local.get $0
  i32.load offset=8
  i32.eq
  if
   i32.const 0
   global.set $core/walk/atIndex
   global.get $core/walk/atLap
   i64.const 1
   i64.add
   i64.const 549755813887
   i64.and
   global.set $core/walk/atLap
  end
  local.get $1
  global.get $core/walk/atIndex
  i64.extend_i32_u
  global.get $core/walk/atLap
  i64.const 24
  i64.shl
  i64.or
  i64.store offset=128
  block $__inlined_func$core/waiting/anyWaiting$1373 (result i32)
   i32.const 1
   local.get $1
   i32.const 256
   i32.add
   local.tee $1
   i64.atomic.load
   i64.const 0
   i64.ne
   br_if $__inlined_func$core/waiting/anyWaiting$1373
   drop
   i32.const 0
   local.get $0
   i32.load offset=36
   i32.const 64
   i32.le_u
   br_if $__inlined_func$core/waiting/anyWaiting$1373
   drop
   local.get $1
   i64.atomic.load offset=8
   local.get $1
   i64.atomic.load offset=16
   i64.or
   local.get $1
   i64.atomic.load offset=24
   i64.or
   i64.const 0
   i64.ne
  end
  if (result i32)
   local.get $0
   local.get $1
   i32.const 0
   call $core/waiting/wakeSleeper
  else
   i32.const 0
  end
  drop
  local.get $2
 )
 (func $core/pool/poolAllocated (param $0 i32) (result i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  local.get $0
  i32.load offset=8
  local.set $3
  i32.const 0
  global.set $core/pool/unknown
  loop $for-loop|0
   local.get $1
   i32.const 32
   i32.lt_u
   if
    local.get $0
    local.get $1
    i32.add
    i64.const 0
    i64.store offset=96
    local.get $1
    i32.const 8
    i32.add
    local.set $1
    br $for-loop|0
   end
  end
  i32.const 0
  local.set $1
  loop $for-loop|00
   local.get $1
   local.get $3
   i32.lt_u
   if
    local.get $2
    local.get $2
    i32.const 1
    i32.add
    local.get $0
    local.get $1
    local.get $0
    i32.load
    i32.const 192
    i32.add
    local.get $1
    local.get $0
    i32.load offset=12
    i32.mul
    i32.add
    i64.atomic.load
    call $core/pool/isFree
    select
    local.set $2
    local.get $1
    i32.const 1
    i32.add
    local.set $1
    br $for-loop|00
   end
  end
  i32.const 33
  i32.const 0
  global.get $core/pool/unknown
  select
  global.set $core/status/last
  local.get $2
 )
 (func $core/places/takeMover (param $0 i32) (result i32)
  (local $1 i32)
  (local $2 i64)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  local.get $0
  i32.load
  i32.const -64
  i32.sub
  i64.atomic.load
  local.tee $2
  i64.const 16777215
  i64.and
  i32.wrap_i64
  local.tee $1
  if (result i32)
   local.get $0
   local.get $1
   call $core/peers/alive
  else
   i32.const 0
  end
  if
   i32.const 0
   return
  end
  local.get $2
  local.get $0
  i32.load
  i32.const -64
  i32.sub
  local.get $2
  local.get $0
  i64.load32_u offset=28
  local.get $2
  i64.const -16777216
  i64.and
  i64.const 16777216
  i64.add
  i64.or
  local.tee $2
  i64.atomic.rmw.cmpxchg
  i64.ne
  if
   i32.const 0
   return
  end
  local.get $2
  global.set $core/places/moverWord
  local.get $1
  if
   block $__inlined_func$core/places/recount$21
    local.get $0
    i32.load offset=64
    local.set $6
    local.get $0
    i32.load offset=8
    local.set $1
    loop $for-loop|0
     local.get $5
     local.get $6
     i32.lt_u
     if
      i32.const 0
      local.set $3
      local.get $0
      i32.load offset=4
      local.get $5
      i32.const 6
      i32.shl
      i32.add
      local.tee $7
      i32.const 8
      i32.add
      local.set $4
      loop $for-loop|00
       local.get $4
       local.get $7
       i32.const -64
       i32.sub
       i32.lt_u
       if
        local.get $3
        i32.const 1
        i32.add
        local.get $3
        local.get $4
        i64.atomic.load
        i64.const 24
        i64.shr_u
        i32.wrap_i64
        i32.const 255
        i32.and
        select
        local.set $3
        local.get $4
        i32.const 8
        i32.add
        local.set $4
        br $for-loop|00
       end
      end
      local.get $1
      local.get $3
      i32.sub
      local.set $1
      local.get $5
      i32.const 1
      i32.add
      local.set $5
      br $for-loop|0
     end
    end
    local.get $1
    i32.const 0
    i32.le_s
    br_if $__inlined_func$core/places/recount$21
    i32.const 0
    local.set $5
    loop $for-loop|1
     local.get $5
     local.get $6
     i32.lt_u
     local.get $1
     i32.const 0
     i32.gt_s
     i32.and
     if
      i32.const 0
      local.set $4
      local.get $0
      i32.load offset=4
      local.get $5
      i32.const 6
      i32.shl
      i32.add
      local.tee $7
      i32.const 8
      i32.add
      local.set $3
      loop $for-loop|01
       local.get $3
       local.get $7
       i32.const -64
       i32.sub
       i32.lt_u
       local.get $1
       local.get $4
       i32.gt_s
       i32.and
       if
        local.get $4
        i32.const 1
        i32.add
        local.get $4
        local.get $3
        i64.atomic.load
        local.tee $2
        i64.const 24
        i64.shr_u
        i32.wrap_i64
        i32.const 255
        i32.and
        if (result i32)
         i32.const 0
        else
         local.get $3
         local.get $2
         local.get $2
         i64.const 16777215
         i64.and
         local.get $2
         i64.const -4294967296
         i64.and
         i64.const 4294967296
         i64.add
         i64.const 16777216
         i64.or
         i64.or
         i64.atomic.rmw.cmpxchg
         local.get $2
         i64.eq
        end
        select
        local.set $4
        local.get $3
        i32.const 8
        i32.add
        local.set $3
        br $for-loop|01
       end
      end
      local.get $1
      local.get $4
      i32.sub
      local.set $1
      local.get $5
      i32.const 1
      i32.add
      local.set $5
      br $for-loop|1
     end
    end
    i32.const 0
    local.set $1
    loop $for-loop|02
     local.get $1
     i32.const 1024
     i32.lt_u
     if
      block $__inlined_func$core/places/clearFull$1309
       local.get $0
       i32.load
       i64.atomic.load offset=160
       local.tee $2
       i64.const 3
       i64.and
       i64.eqz
       br_if $__inlined_func$core/places/clearFull$1309
       local.get $0
       i32.load
       i32.const 160
       i32.add
       local.get $2
       local.get $2
       i64.const -4
       i64.and
       i64.const 4
       i64.add
       i64.atomic.rmw.cmpxchg
       local.get $2
       i64.eq
       br_if $__inlined_func$core/places/clearFull$1309
       local.get $1
       i32.const 1
       i32.add
       local.set $1
       br $for-loop|02
      end
     end
    end
   end
  end
  i32.const 1
 )
 (func $core/places/replaceDeadMover (param $0 i32) (result i32)
  (local $1 i32)
  local.get $0
  i32.load
  i32.const -64
  i32.sub
  i64.atomic.load
  i64.const 16777215
  i64.and
  i32.wrap_i64
  local.tee $1
  if (result i32)
   local.get $0
   local.get $1
   call $core/peers/alive
  else
   i32.const 1
  end
  if
   i32.const 0
   return
  end
  local.get $0
  call $core/places/takeMover
  if
   local.get $0
   i32.load
   i32.const -64
   i32.sub
   global.get $core/places/moverWord
   i64.const -16777216
   i64.and
   i64.store
  end
  i32.const 1
 )
 (func $core/pairs/tryClaim (param $0 i32) (param $1 i32) (result i32)
  (local $2 i64)
  (local $3 i32)
  (local $4 i32)
  (local $5 i64)
  (local $6 i32)
  block $__inlined_func$core/pairs/isFree$1422 (result i32)
   local.get $0
   i32.load offset=68
   local.get $1
   local.get $0
   i32.load offset=12
   i32.mul
   i32.add
   local.tee $3
   i64.atomic.load
   local.tee $5
   i64.const -9223372036854775808
   i64.and
   i64.const 0
   i64.ne
   if (result i32)
    local.get $0
    local.get $5
    i64.const 16777215
    i64.and
    i32.wrap_i64
    call $core/peers/alive
   else
    i32.const 0
   end
   if
    global.get $core/pairs/writers
    i32.const 1
    i32.add
    global.set $core/pairs/writers
    i32.const 0
    br $__inlined_func$core/pairs/isFree$1422
   end
   local.get $0
   i32.load offset=68
   local.get $1
   local.get $0
   i32.load offset=12
   i32.mul
   i32.add
   i32.atomic.load offset=8
   local.tee $6
   i32.const 3
   i32.shr_u
   local.set $4
   i32.const 1
   local.get $6
   i32.const 7
   i32.and
   local.tee $6
   i32.eqz
   local.get $4
   local.get $0
   i32.load offset=64
   i32.ge_u
   i32.or
   local.get $6
   i32.const 7
   i32.gt_u
   i32.or
   if (result i32)
    i32.const 0
   else
    local.get $0
    i32.load offset=4
    local.get $4
    i32.const 6
    i32.shl
    i32.add
    local.get $6
    i32.const 3
    i32.shl
    i32.add
   end
   local.tee $4
   i32.eqz
   br_if $__inlined_func$core/pairs/isFree$1422
   drop
   local.get $1
   local.get $4
   i64.atomic.load
   local.tee $2
   i64.const 16777215
   i64.and
   i32.wrap_i64
   i32.ne
   if (result i32)
    i32.const 1
   else
    local.get $2
    i64.const 24
    i64.shr_u
    i32.wrap_i64
    i32.const 255
    i32.and
    i32.const 2
    i32.lt_u
   end
  end
  i32.eqz
  if
   i32.const 0
   return
  end
  local.get $5
  local.get $3
  local.get $5
  local.get $0
  i64.load32_u offset=28
  local.get $5
  i64.const 16777216
  i64.add
  i64.const 9223372036837998592
  i64.and
  i64.const -9223372036854775808
  i64.or
  i64.or
  local.tee $2
  i64.atomic.rmw.cmpxchg
  i64.ne
  if
   i32.const 0
   return
  end
  local.get $1
  global.set $core/pairs/held
  local.get $2
  global.set $core/pairs/heldWord
  i32.const 1
 )
 (func $core/outcome/claim (param $0 i32) (param $1 i64) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i64)
  local.get $0
  i32.load offset=16
  local.set $6
  local.get $0
  i32.load offset=44
  local.set $2
  loop $for-loop|0
   local.get $5
   local.get $6
   i32.lt_u
   if
    local.get $0
    i32.load offset=4
    local.get $2
    local.get $0
    i32.load offset=12
    i32.mul
    i32.add
    local.tee $4
    i64.atomic.load
    local.tee $7
    i64.const 16777215
    i64.and
    i32.wrap_i64
    local.tee $3
    if (result i32)
     local.get $0
     local.get $3
     call $core/peers/alive
    else
     i32.const 0
    end
    i32.eqz
    if
     local.get $1
     local.get $0
     i32.load
     i32.const -64
     i32.sub
     i64.atomic.load
     i64.ne
     if
      i32.const 1
      global.set $core/status/last
      i32.const 16777215
      return
     end
     local.get $4
     local.get $7
     local.get $0
     i64.load32_u offset=28
     local.get $7
     i64.const -16777216
     i64.and
     i64.const 16777216
     i64.add
     i64.or
     i64.atomic.rmw.cmpxchg
     local.get $7
     i64.eq
     if
      local.get $0
      local.get $2
      i32.store offset=44
      local.get $2
      return
     end
    end
    local.get $6
    local.get $2
    i32.const 1
    i32.add
    local.tee $2
    i32.eq
    if
     i32.const 0
     local.set $2
    end
    local.get $5
    i32.const 1
    i32.add
    local.set $5
    br $for-loop|0
   end
  end
  i32.const 3
  global.set $core/status/last
  i32.const 16777215
 )
 (func $core/map/tightenStripe (param $0 i32) (param $1 i32)
  local.get $0
  local.get $1
  call $core/stripes/takeStripe
  i32.const 1
  i32.ne
  if
   return
  end
  local.get $0
  call $core/stripes/tighten
  local.get $0
  i32.const 0
  call $core/stripes/releaseStripe
 )
 (func $core/map/prepare (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i64) (param $4 i64) (param $5 i32) (param $6 i32) (param $7 i32) (result i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  global.get $core/pairs/heldWord
  i64.eqz
  local.tee $9
  if
   local.get $0
   i32.load offset=16
   local.set $11
   i32.const 0
   global.set $core/pairs/writers
   i32.const 1
   local.set $8
   block $__inlined_func$core/pairs/claimPair$855
    local.get $2
    local.get $11
    i32.lt_u
    if (result i32)
     local.get $0
     local.get $2
     call $core/pairs/tryClaim
    else
     i32.const 0
    end
    br_if $__inlined_func$core/pairs/claimPair$855
    local.get $0
    i32.load offset=44
    local.set $2
    loop $for-loop|0
     global.get $core/pairs/writers
     i32.const 1024
     i32.lt_u
     local.get $10
     local.get $11
     i32.const 1
     i32.shl
     i32.lt_u
     i32.and
     if
      local.get $0
      local.get $2
      call $core/pairs/tryClaim
      if
       local.get $0
       local.get $2
       i32.store offset=44
       br $__inlined_func$core/pairs/claimPair$855
      end
      local.get $11
      local.get $2
      i32.const 1
      i32.add
      local.tee $2
      i32.eq
      if
       i32.const 0
       local.set $2
      end
      local.get $10
      i32.const 1
      i32.add
      local.set $10
      br $for-loop|0
     end
    end
    i32.const 0
    local.set $8
   end
  else
   i32.const 1
   local.set $8
  end
  local.get $8
  i32.eqz
  if
   i32.const 0
   return
  end
  local.get $0
  i32.load offset=68
  global.get $core/pairs/held
  local.get $0
  i32.load offset=12
  i32.mul
  i32.add
  local.get $1
  local.get $0
  i32.load offset=4
  i32.sub
  i32.const 3
  i32.shr_u
  i32.store offset=8
  local.get $9
  if
   local.get $0
   i32.load offset=68
   global.get $core/pairs/held
   local.get $0
   i32.load offset=12
   i32.mul
   i32.add
   local.tee $1
   local.get $3
   i64.const 32
   i64.shr_u
   i64.store32 offset=12
   local.get $5
   if
    block $__inlined_func$core/cell/copyPayload$848
     local.get $1
     i32.const 16
     i32.add
     local.set $2
     local.get $0
     i32.load offset=72
     local.tee $8
     i32.const 256
     i32.gt_u
     if
      local.get $2
      local.get $5
      local.get $8
      memory.copy
      br $__inlined_func$core/cell/copyPayload$848
     end
     i32.const 0
     local.set $1
     loop $for-loop|00
      local.get $1
      local.get $8
      i32.lt_u
      if
       local.get $1
       local.get $2
       i32.add
       local.get $1
       local.get $5
       i32.add
       i64.load
       i64.store
       local.get $1
       i32.const 8
       i32.add
       local.set $1
       br $for-loop|00
      end
     end
    end
   else
    local.get $1
    local.get $4
    i64.store offset=16
   end
  end
  local.get $7
  i32.const 3
  i32.eq
  if
   local.get $0
   i32.load offset=88
   local.set $1
   local.get $6
   i32.const 8
   i32.add
   local.set $2
   local.get $0
   i32.load offset=48
   local.tee $5
   i32.const 1
   i32.eq
   if
    local.get $2
    local.get $1
    f64.load
    local.get $6
    f64.load
    f64.add
    f64.store
   else
    local.get $5
    i32.const 2
    i32.eq
    if
     local.get $2
     local.get $1
     f32.load
     local.get $6
     f32.load
     f32.add
     i32.reinterpret_f32
     i64.extend_i32_u
     i64.store
    else
     local.get $2
     local.get $1
     i64.load
     local.get $6
     i64.load
     i64.add
     i32.const 8
     local.get $0
     i32.load offset=20
     i32.sub
     i32.const 3
     i32.shl
     i64.extend_i32_s
     local.tee $3
     i64.shl
     local.get $3
     i64.shr_u
     i64.store
    end
   end
   local.get $0
   i32.load offset=72
   local.get $0
   i32.load offset=68
   global.get $core/pairs/held
   local.get $0
   i32.load offset=12
   i32.mul
   i32.add
   i32.const 16
   i32.add
   i32.add
   local.set $1
   block $__inlined_func$core/cell/copyPayload$852
    local.get $0
    i32.load offset=76
    local.tee $5
    i32.const 256
    i32.gt_u
    if
     local.get $1
     local.get $2
     local.get $5
     memory.copy
     br $__inlined_func$core/cell/copyPayload$852
    end
    i32.const 0
    local.set $0
    loop $for-loop|01
     local.get $0
     local.get $5
     i32.lt_u
     if
      local.get $0
      local.get $1
      i32.add
      local.get $0
      local.get $2
      i32.add
      i64.load
      i64.store
      local.get $0
      i32.const 8
      i32.add
      local.set $0
      br $for-loop|01
     end
    end
   end
  else
   local.get $9
   if
    block $__inlined_func$core/cell/copyPayload$8523
     local.get $0
     i32.load offset=72
     local.get $0
     i32.load offset=68
     global.get $core/pairs/held
     local.get $0
     i32.load offset=12
     i32.mul
     i32.add
     i32.const 16
     i32.add
     i32.add
     local.set $1
     local.get $0
     i32.load offset=76
     local.tee $2
     i32.const 256
     i32.gt_u
     if
      local.get $1
      local.get $6
      local.get $2
      memory.copy
      br $__inlined_func$core/cell/copyPayload$8523
     end
     i32.const 0
     local.set $0
     loop $for-loop|06
      local.get $0
      local.get $2
      i32.lt_u
      if
       local.get $0
       local.get $1
       i32.add
       local.get $0
       local.get $6
       i32.add
       i64.load
       i64.store
       local.get $0
       i32.const 8
       i32.add
       local.set $0
       br $for-loop|06
      end
     end
    end
   end
  end
  i32.const 1
 )
 (func $core/map/mapGetU64 (param $0 i32) (param $1 i64) (param $2 i32) (result i32)
  (local $3 i64)
  local.get $0
  local.get $0
  i64.load offset=80
  local.get $1
  i64.xor
  i64.const 7046029254386353131
  i64.sub
  local.tee $3
  i64.const 30
  i64.shr_u
  local.get $3
  i64.xor
  i64.const -4658895280553007687
  i64.mul
  local.tee $3
  i64.const 27
  i64.shr_u
  local.get $3
  i64.xor
  i64.const -7723592293110705685
  i64.mul
  local.tee $3
  i64.const 31
  i64.shr_u
  local.get $3
  i64.xor
  local.get $1
  i32.const 0
  local.get $2
  call $core/buckets/find
 )
 (func $core/map/mapEraseU64 (param $0 i32) (param $1 i64) (param $2 i32) (result i32)
  (local $3 i64)
  local.get $0
  local.get $0
  i64.load offset=80
  local.get $1
  i64.xor
  i64.const 7046029254386353131
  i64.sub
  local.tee $3
  i64.const 30
  i64.shr_u
  local.get $3
  i64.xor
  i64.const -4658895280553007687
  i64.mul
  local.tee $3
  i64.const 27
  i64.shr_u
  local.get $3
  i64.xor
  i64.const -7723592293110705685
  i64.mul
  local.tee $3
  i64.const 31
  i64.shr_u
  local.get $3
  i64.xor
  local.get $1
  i32.const 0
  local.get $2
  call $core/map/erase
 )
 (func $core/map/mapChangeU64 (param $0 i32) (param $1 i64) (param $2 i32) (param $3 i32) (result i32)
  (local $4 i64)
  local.get $0
  local.get $0
  i64.load offset=80
  local.get $1
  i64.xor
  i64.const 7046029254386353131
  i64.sub
  local.tee $4
  i64.const 30
  i64.shr_u
  local.get $4
  i64.xor
  i64.const -4658895280553007687
  i64.mul
  local.tee $4
  i64.const 27
  i64.shr_u
  local.get $4
  i64.xor
  i64.const -7723592293110705685
  i64.mul
  local.tee $4
  i64.const 31
  i64.shr_u
  local.get $4
  i64.xor
  local.get $1
  i32.const 0
  local.get $2
  local.get $3
  call $core/map/change
 )
 (func $core/derived/findOrigin (param $0 i32) (param $1 i32) (result i32)
  (local $2 i64)
  (local $3 i32)
  (local $4 i64)
  local.get $1
  call $core/stream/findTail
  i32.eqz
  if
   i32.const -1
   return
  end
  local.get $1
  i32.load offset=4
  global.get $core/walk/atIndex
  i64.extend_i32_u
  global.get $core/walk/atLap
  i64.const 24
  i64.shl
  i64.or
  local.tee $2
  i64.const 16777215
  i64.and
  i32.wrap_i64
  local.tee $3
  if (result i64)
   local.get $2
   i64.const 1
   i64.sub
  else
   local.get $3
   local.get $1
   i32.load offset=8
   i32.add
   i32.const 1
   i32.sub
   i64.extend_i32_u
   local.get $2
   i64.const 24
   i64.shr_u
   i64.const 1
   i64.sub
   i64.const 549755813887
   i64.and
   i64.const 24
   i64.shl
   i64.or
  end
  local.tee $2
  i64.const 16777215
  i64.and
  i32.wrap_i64
  i32.const 3
  i32.shl
  i32.add
  i64.atomic.load
  local.tee $4
  i64.const 16777215
  i64.and
  i32.wrap_i64
  local.tee $3
  i32.const 16777215
  i32.eq
  if
   i32.const 0
   return
  end
  i32.const 4
  global.set $core/status/last
  local.get $3
  local.get $1
  i32.load offset=16
  i32.ge_u
  if
   i32.const -1
   return
  end
  local.get $2
  i64.const 24
  i64.shr_u
  i64.const 1
  i64.add
  i64.const 549755813887
  i64.and
  local.get $4
  i64.const 25
  i64.shr_u
  i64.ne
  if
   i32.const -1
   return
  end
  local.get $1
  i32.load offset=76
  local.get $1
  i32.load offset=100
  local.get $3
  local.get $1
  i32.load offset=12
  i32.mul
  i32.add
  i32.add
  i64.load
  global.set $core/derived/lastOrigin
  i32.const 1
  i32.const -1
  local.get $0
  i32.load offset=8
  global.get $core/derived/lastOrigin
  local.tee $2
  i64.const 16777215
  i64.and
  i32.wrap_i64
  i32.gt_u
  local.get $2
  i64.const 24
  i64.shr_u
  i64.const 549755813887
  i64.le_u
  i32.and
  select
 )
 (func $core/channel/notSent (param $0 i32)
  global.get $core/status/last
  i32.const 1
  i32.ne
  if
   return
  end
  local.get $0
  call $core/channel/channelIsClosed
  if
   i32.const 5
   global.set $core/status/last
   return
  end
  global.get $core/status/last
  i32.eqz
  if
   i32.const 1
   global.set $core/status/last
  end
 )
 (func $core/channel/notReceived (param $0 i32)
  global.get $core/status/last
  i32.const 2
  i32.ne
  if
   return
  end
  local.get $0
  call $core/channel/channelIsDrained
  if
   i32.const 5
   global.set $core/status/last
   return
  end
  global.get $core/status/last
  i32.eqz
  if
   i32.const 2
   global.set $core/status/last
  end
 )
 (func $core/channel/channelRetract (param $0 i32) (param $1 i32) (result i32)
  (local $2 i64)
  (local $3 i32)
  (local $4 i32)
  local.get $0
  i32.load offset=4
  local.get $0
  i32.load offset=12
  local.get $1
  i32.load
  i32.mul
  i32.add
  local.set $4
  loop $for-loop|0
   local.get $3
   i32.const 3
   i32.lt_s
   if
    local.get $4
    i64.atomic.load
    local.set $2
    local.get $1
    i64.load offset=8
    local.get $2
    local.get $0
    i64.load32_u offset=52
    i64.const -1
    i64.xor
    i64.and
    i64.ne
    if
     i32.const 0
     global.set $core/status/last
     i32.const 0
     return
    end
    local.get $4
    local.get $2
    local.get $2
    i64.const 24
    i64.shr_u
    i64.const 1
    i64.add
    i64.const 1099511627775
    i64.and
    i64.const 24
    i64.shl
    i64.const 16777215
    i64.const 16777214
    local.get $2
    local.get $1
    i64.load offset=8
    i64.eq
    select
    i64.or
    i64.atomic.rmw.cmpxchg
    local.get $2
    i64.eq
    if
     local.get $0
     i32.load
     local.tee $1
     i32.const 128
     i32.add
     local.tee $3
     i64.load
     local.tee $2
     global.set $core/walk/startedFrom
     local.get $2
     i64.const 16777215
     i64.and
     i32.wrap_i64
     global.set $core/walk/atIndex
     local.get $2
     i64.const 24
     i64.shr_u
     i64.const 549755813887
     i64.and
     global.set $core/walk/atLap
     local.get $0
     i32.load offset=8
     local.tee $4
     i32.const 2
     i32.shl
     i32.const -1048576
     i32.sub
     global.set $core/walk/stepsLeft
     global.get $core/walk/atIndex
     local.get $4
     i32.lt_u
     if
      local.get $0
      call $core/walk/walkToHead
      drop
      global.get $core/walk/atIndex
      i64.extend_i32_u
      global.get $core/walk/atLap
      i64.const 24
      i64.shl
      i64.or
      local.tee $2
      global.get $core/walk/startedFrom
      i64.ne
      if
       local.get $3
       global.get $core/walk/startedFrom
       local.get $2
       i64.atomic.rmw.cmpxchg
       drop
      end
     end
     block $__inlined_func$core/waiting/anyWaiting$1205 (result i32)
      i32.const 1
      local.get $1
      i32.const 256
      i32.add
      local.tee $1
      i64.atomic.load
      i64.const 0
      i64.ne
      br_if $__inlined_func$core/waiting/anyWaiting$1205
      drop
      i32.const 0
      local.get $0
      i32.load offset=36
      i32.const 64
      i32.le_u
      br_if $__inlined_func$core/waiting/anyWaiting$1205
      drop
      local.get $1
      i64.atomic.load offset=8
      local.get $1
      i64.atomic.load offset=16
      i64.or
      local.get $1
      i64.atomic.load offset=24
      i64.or
      i64.const 0
      i64.ne
     end
     if (result i32)
      local.get $0
      local.get $1
      i32.const 0
      call $core/waiting/wakeSleeper
     else
      i32.const 0
     end
     drop
     i32.const 1
     return
    end
    local.get $3
    i32.const 1
    i32.add
    local.set $3
    br $for-loop|0
   end
  end
  i32.const 4
  global.set $core/status/last
  i32.const 0
 )
 (func $core/channel/channelIsDrained (param $0 i32) (result i32)
  (local $1 i64)
  (local $2 i32)
  local.get $0
  i32.load
  i64.load offset=128
  local.tee $1
  global.set $core/walk/startedFrom
  local.get $1
  i64.const 16777215
  i64.and
  i32.wrap_i64
  global.set $core/walk/atIndex
  local.get $1
  i64.const 24
  i64.shr_u
  i64.const 549755813887
  i64.and
  global.set $core/walk/atLap
  local.get $0
  i32.load offset=8
  local.tee $2
  i32.const 2
  i32.shl
  i32.const -1048576
  i32.sub
  global.set $core/walk/stepsLeft
  global.get $core/walk/atIndex
  local.get $2
  i32.ge_u
  if
   i32.const 4
   global.set $core/status/last
   i32.const 0
   return
  end
  local.get $0
  call $core/walk/walkToHead
  if (result i32)
   i32.const 0
   global.set $core/status/last
   i32.const 0
  else
   global.get $core/status/last
   i32.const 5
   i32.eq
  end
 )
 (func $core/cell/claim (param $0 i32) (param $1 i32) (param $2 i64) (result i32)
  (local $3 i64)
  (local $4 i32)
  (local $5 i32)
  local.get $0
  i32.load offset=4
  local.get $1
  local.get $0
  i32.load offset=12
  i32.mul
  i32.add
  i32.const 8
  i32.add
  local.tee $5
  i64.atomic.load
  local.tee $3
  i64.const 24
  i64.shr_u
  i32.wrap_i64
  i32.const 1
  local.get $0
  i32.load offset=24
  i32.shl
  i32.const 1
  i32.sub
  i32.and
  local.set $4
  local.get $0
  local.get $1
  local.get $3
  local.get $4
  local.get $0
  i32.load offset=4
  local.get $4
  local.get $0
  i32.load offset=12
  i32.mul
  i32.add
  call $core/cell/isFreeBeside
  if (result i32)
   local.get $5
   local.get $3
   local.get $2
   i64.const -9223372036854775808
   i64.or
   i64.atomic.rmw.cmpxchg
   local.get $3
   i64.eq
  else
   i32.const 0
  end
 )
 (func $~start
  i32.const 0
  global.set $core/status/last
  i64.const 16777215
  global.set $core/walk/atRest
 )
 (func $core/waiting/wakeOne (param $0 i32) (param $1 i32) (result i32)
  block $__inlined_func$core/waiting/anyWaiting$1189 (result i32)
   i32.const 1
   local.get $1
   i64.atomic.load
   i64.const 0
   i64.ne
   br_if $__inlined_func$core/waiting/anyWaiting$1189
   drop
   i32.const 0
   local.get $0
   i32.load offset=36
   i32.const 64
   i32.le_u
   br_if $__inlined_func$core/waiting/anyWaiting$1189
   drop
   local.get $1
   i64.atomic.load offset=8
   local.get $1
   i64.atomic.load offset=16
   i64.or
   local.get $1
   i64.atomic.load offset=24
   i64.or
   i64.const 0
   i64.ne
  end
  if (result i32)
   local.get $0
   local.get $1
   i32.const 0
   call $core/waiting/wakeSleeper
  else
   i32.const 0
  end
 )
 (func $core/waiting/wakeAll (param $0 i32) (param $1 i32)
  block $__inlined_func$core/waiting/anyWaiting$1166 (result i32)
   i32.const 1
   local.get $1
   i64.atomic.load
   i64.const 0
   i64.ne
   br_if $__inlined_func$core/waiting/anyWaiting$1166
   drop
   i32.const 0
   local.get $0
   i32.load offset=36
   i32.const 64
   i32.le_u
   br_if $__inlined_func$core/waiting/anyWaiting$1166
   drop
   local.get $1
   i64.atomic.load offset=8
   local.get $1
   i64.atomic.load offset=16
   i64.or
   local.get $1
   i64.atomic.load offset=24
   i64.or
   i64.const 0
   i64.ne
  end
  if
   local.get $0
   local.get $1
   call $core/waiting/wakeSleepers
  end
 )
 (func $core/waiting/readDoorbell (param $0 i32) (result i32)
  local.get $0
  i32.load offset=32
  local.get $0
  i32.load offset=28
  i32.const 255
  i32.and
  i32.const 6
  i32.shl
  i32.add
  i32.const 52
  i32.sub
  i32.atomic.load
 )
 (func $core/waiting/leaveSet (param $0 i32) (param $1 i32)
  local.get $1
  local.get $0
  i32.load offset=28
  i32.const 255
  i32.and
  i32.const 1
  i32.sub
  local.tee $0
  i32.const 6
  i32.shr_u
  i32.const 3
  i32.shl
  i32.add
  i64.const -2
  local.get $0
  i32.const 63
  i32.and
  i64.extend_i32_u
  i64.rotl
  i64.atomic.rmw.and
  drop
 )
 (func $core/waiting/enterSet (param $0 i32) (param $1 i32)
  local.get $1
  local.get $0
  i32.load offset=28
  i32.const 255
  i32.and
  i32.const 1
  i32.sub
  local.tee $0
  i32.const 6
  i32.shr_u
  i32.const 3
  i32.shl
  i32.add
  i64.const 1
  local.get $0
  i32.const 63
  i32.and
  i64.extend_i32_u
  i64.shl
  i64.atomic.rmw.or
  drop
 )
 (func $core/waiting/doorbellAddress (param $0 i32) (result i32)
  local.get $0
  i32.load offset=32
  local.get $0
  i32.load offset=28
  i32.const 255
  i32.and
  i32.const 6
  i32.shl
  i32.add
  i32.const 52
  i32.sub
 )
 (func $core/subscriber/streamPosition (param $0 i32) (param $1 i32) (result f64)
  (local $2 i64)
  local.get $0
  i64.load32_u offset=8
  local.get $1
  i64.load
  local.tee $2
  i64.const 24
  i64.shr_u
  i64.mul
  local.get $2
  i64.const 16777215
  i64.and
  i64.add
  f64.convert_i64_u
 )
 (func $core/subscriber/streamObserve (param $0 i32) (param $1 i32) (param $2 i32) (result i32)
  local.get $0
  local.get $2
  call $core/subscriber/findStart
  i32.eqz
  if
   i32.const 0
   return
  end
  local.get $1
  global.get $core/subscriber/startAt
  i64.store
  local.get $1
  i32.const 0
  i32.store offset=16
  i32.const 1
 )
 (func $core/subscriber/streamNextNumber (param $0 i32) (param $1 i32) (result f64)
  (local $2 i64)
  (local $3 i32)
  (local $4 i64)
  (local $5 i32)
  block $core/subscriber/next|inlined.1 (result i32)
   local.get $0
   i32.load offset=8
   local.get $1
   i64.load
   local.tee $2
   i64.const 16777215
   i64.and
   i32.wrap_i64
   i32.le_u
   if
    local.get $0
    local.get $1
    i32.const 0
    call $core/subscriber/nextAnyway
    br $core/subscriber/next|inlined.1
   end
   local.get $0
   i32.load offset=4
   local.get $2
   i64.const 16777215
   i64.and
   i32.wrap_i64
   i32.const 3
   i32.shl
   i32.add
   local.tee $3
   i64.atomic.load
   local.tee $4
   i64.const 16777215
   i64.and
   i32.wrap_i64
   local.set $5
   local.get $2
   i64.const 24
   i64.shr_u
   i64.const 1
   i64.add
   i64.const 549755813887
   i64.and
   local.get $4
   i64.const 25
   i64.shr_u
   i64.ne
   if (result i32)
    i32.const 1
   else
    local.get $5
    local.get $0
    i32.load offset=16
    i32.ge_u
   end
   if
    local.get $0
    local.get $1
    i32.const 0
    call $core/subscriber/nextAnyway
    br $core/subscriber/next|inlined.1
   end
   local.get $0
   i32.load offset=100
   local.get $5
   local.get $0
   i32.load offset=12
   i32.mul
   i32.add
   i64.atomic.load
   global.set $core/subscriber/seen
   local.get $4
   local.get $3
   i64.atomic.load
   i64.ne
   if
    local.get $0
    local.get $1
    i32.const 0
    call $core/subscriber/nextAnyway
    br $core/subscriber/next|inlined.1
   end
   local.get $1
   local.get $0
   i32.load offset=8
   local.get $2
   i64.const 16777215
   i64.and
   i32.wrap_i64
   i32.const 1
   i32.add
   i32.gt_u
   if (result i64)
    local.get $2
    i64.const 1
    i64.add
   else
    local.get $2
    i64.const 24
    i64.shr_u
    i64.const 1
    i64.add
    i64.const 549755813887
    i64.and
    i64.const 24
    i64.shl
   end
   i64.store
   local.get $1
   i32.load offset=16
   i32.const 1
   i32.sub
   local.tee $3
   local.get $0
   i32.load offset=68
   i32.lt_u
   if
    local.get $0
    i32.load offset=64
    local.get $3
    i32.const 6
    i32.shl
    i32.add
    local.get $0
    i64.load32_u offset=28
    local.get $1
    i64.load
    local.tee $2
    i64.const 16777215
    i64.and
    local.get $2
    i64.const 24
    i64.shr_u
    local.get $0
    i64.load32_u offset=24
    i64.shl
    i64.or
    i64.const 549755813887
    i64.and
    i64.const 24
    i64.shl
    i64.or
    i64.store
    local.get $1
    i32.const 1
    i32.store offset=20
   end
   local.get $0
   i32.load offset=72
   i32.eqz
   if
    block $__inlined_func$core/waiting/anyWaiting$1302 (result i32)
     i32.const 1
     local.get $0
     i32.load
     i32.const 256
     i32.add
     local.tee $1
     i64.atomic.load
     i64.const 0
     i64.ne
     br_if $__inlined_func$core/waiting/anyWaiting$1302
     drop
     i32.const 0
     local.get $0
     i32.load offset=36
     i32.const 64
     i32.le_u
     br_if $__inlined_func$core/waiting/anyWaiting$1302
     drop
     local.get $1
     i64.atomic.load offset=8
     local.get $1
     i64.atomic.load offset=16
     i64.or
     local.get $1
     i64.atomic.load offset=24
     i64.or
     i64.const 0
     i64.ne
    end
    if (result i32)
     local.get $0
     local.get $1
     i32.const 0
     call $core/waiting/wakeSleeper
    else
     i32.const 0
    end
    drop
   end
   i32.const 1
  end
  i32.eqz
  if
   f64.const nan:0x8000000000000
   return
  end
  i32.const 0
  global.set $core/status/last
  block $core/number/bitsNumber|inlined.5 (result f64)
   global.get $core/subscriber/seen
   local.tee $2
   f64.reinterpret_i64
   local.get $0
   i32.load offset=48
   local.tee $0
   i32.const 1
   i32.eq
   br_if $core/number/bitsNumber|inlined.5
   drop
   local.get $2
   i32.wrap_i64
   local.tee $1
   f32.reinterpret_i32
   f64.promote_f32
   local.get $0
   i32.const 2
   i32.eq
   br_if $core/number/bitsNumber|inlined.5
   drop
   local.get $1
   f64.convert_i32_s
   local.get $0
   i32.const 3
   i32.eq
   br_if $core/number/bitsNumber|inlined.5
   drop
   local.get $1
   f64.convert_i32_u
   local.get $0
   i32.const 4
   i32.eq
   br_if $core/number/bitsNumber|inlined.5
   drop
   local.get $1
   i32.extend16_s
   f64.convert_i32_s
   local.get $0
   i32.const 5
   i32.eq
   br_if $core/number/bitsNumber|inlined.5
   drop
   local.get $1
   i32.const 65535
   i32.and
   f64.convert_i32_u
   local.get $0
   i32.const 6
   i32.eq
   br_if $core/number/bitsNumber|inlined.5
   drop
   local.get $1
   i32.extend8_s
   f64.convert_i32_s
   local.get $1
   i32.const 255
   i32.and
   f64.convert_i32_u
   local.get $0
   i32.const 7
   i32.eq
   select
  end
 )
 (func $core/subscriber/streamNextMany (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (result i32)
  (local $4 i32)
  (local $5 i64)
  (local $6 i32)
  local.get $0
  i32.load offset=20
  i32.const 7
  i32.add
  i32.const -8
  i32.and
  local.set $6
  loop $while-continue|0
   local.get $3
   local.get $4
   i32.gt_u
   if (result i32)
    local.get $0
    local.get $1
    local.get $2
    local.get $4
    local.get $6
    i32.mul
    i32.add
    call $core/subscriber/look
   else
    i32.const 0
   end
   if
    local.get $1
    local.get $1
    i64.load
    local.tee $5
    i64.const 1
    i64.add
    local.get $5
    i64.const 24
    i64.shr_u
    i64.const 1
    i64.add
    i64.const 549755813887
    i64.and
    i64.const 24
    i64.shl
    local.get $0
    i32.load offset=8
    local.get $5
    i64.const 16777215
    i64.and
    i32.wrap_i64
    i32.const 1
    i32.add
    i32.gt_u
    select
    i64.store
    local.get $4
    i32.const 1
    i32.add
    local.set $4
    br $while-continue|0
   end
  end
  local.get $4
  i32.eqz
  if
   local.get $0
   local.get $1
   call $core/subscriber/settle
   i32.const 0
   return
  end
  local.get $1
  i32.load offset=16
  i32.const 1
  i32.sub
  local.tee $2
  local.get $0
  i32.load offset=68
  i32.lt_u
  if
   local.get $0
   i32.load offset=64
   local.get $2
   i32.const 6
   i32.shl
   i32.add
   local.get $0
   i64.load32_u offset=28
   local.get $1
   i64.load
   local.tee $5
   i64.const 16777215
   i64.and
   local.get $5
   i64.const 24
   i64.shr_u
   local.get $0
   i64.load32_u offset=24
   i64.shl
   i64.or
   i64.const 549755813887
   i64.and
   i64.const 24
   i64.shl
   i64.or
   i64.store
   local.get $1
   i32.const 1
   i32.store offset=20
  end
  local.get $0
  i32.load offset=72
  i32.eqz
  if
   local.get $0
   local.get $0
   i32.load
   i32.const 256
   i32.add
   local.get $4
   call $core/waiting/wakeMany
  end
  local.get $4
 )
 (func $core/subscriber/streamNext (param $0 i32) (param $1 i32) (param $2 i32) (result i32)
  (local $3 i64)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i64)
  (local $8 i32)
  block $core/subscriber/next|inlined.0 (result i32)
   local.get $0
   i32.load offset=8
   local.get $1
   i64.load
   local.tee $3
   i64.const 16777215
   i64.and
   i32.wrap_i64
   i32.le_u
   if
    local.get $0
    local.get $1
    local.get $2
    call $core/subscriber/nextAnyway
    br $core/subscriber/next|inlined.0
   end
   local.get $0
   i32.load offset=4
   local.get $3
   i64.const 16777215
   i64.and
   i32.wrap_i64
   i32.const 3
   i32.shl
   i32.add
   local.tee $5
   i64.atomic.load
   local.tee $7
   i64.const 16777215
   i64.and
   i32.wrap_i64
   local.set $6
   local.get $3
   i64.const 24
   i64.shr_u
   i64.const 1
   i64.add
   i64.const 549755813887
   i64.and
   local.get $7
   i64.const 25
   i64.shr_u
   i64.ne
   if (result i32)
    i32.const 1
   else
    local.get $6
    local.get $0
    i32.load offset=16
    i32.ge_u
   end
   if
    local.get $0
    local.get $1
    local.get $2
    call $core/subscriber/nextAnyway
    br $core/subscriber/next|inlined.0
   end
   local.get $2
   if
    local.get $0
    i32.load offset=100
    local.get $6
    local.get $0
    i32.load offset=12
    i32.mul
    i32.add
    local.set $6
    local.get $0
    i32.load offset=20
    i32.const 7
    i32.add
    i32.const -8
    i32.and
    local.set $8
    loop $for-loop|0
     local.get $4
     local.get $8
     i32.lt_u
     if
      local.get $2
      local.get $4
      i32.add
      local.get $4
      local.get $6
      i32.add
      i64.atomic.load
      i64.store
      local.get $4
      i32.const 8
      i32.add
      local.set $4
      br $for-loop|0
     end
    end
   else
    local.get $0
    i32.load offset=100
    local.get $6
    local.get $0
    i32.load offset=12
    i32.mul
    i32.add
    i64.atomic.load
    global.set $core/subscriber/seen
   end
   local.get $7
   local.get $5
   i64.atomic.load
   i64.ne
   if
    local.get $0
    local.get $1
    local.get $2
    call $core/subscriber/nextAnyway
    br $core/subscriber/next|inlined.0
   end
   local.get $1
   local.get $0
   i32.load offset=8
   local.get $3
   i64.const 16777215
   i64.and
   i32.wrap_i64
   i32.const 1
   i32.add
   i32.gt_u
   if (result i64)
    local.get $3
    i64.const 1
    i64.add
   else
    local.get $3
    i64.const 24
    i64.shr_u
    i64.const 1
    i64.add
    i64.const 549755813887
    i64.and
    i64.const 24
    i64.shl
   end
   i64.store
   local.get $1
   i32.load offset=16
   i32.const 1
   i32.sub
   local.tee $2
   local.get $0
   i32.load offset=68
   i32.lt_u
   if
    local.get $0
    i32.load offset=64
    local.get $2
    i32.const 6
    i32.shl
    i32.add
    local.get $0
    i64.load32_u offset=28
    local.get $1
    i64.load
    local.tee $3
    i64.const 16777215
    i64.and
    local.get $3
    i64.const 24
    i64.shr_u
    local.get $0
    i64.load32_u offset=24
    i64.shl
    i64.or
    i64.const 549755813887
    i64.and
    i64.const 24
    i64.shl
    i64.or
    i64.store
    local.get $1
    i32.const 1
    i32.store offset=20
   end
   local.get $0
   i32.load offset=72
   i32.eqz
   if
    block $__inlined_func$core/waiting/anyWaiting$1301 (result i32)
     i32.const 1
     local.get $0
     i32.load
     i32.const 256
     i32.add
     local.tee $1
     i64.atomic.load
     i64.const 0
     i64.ne
     br_if $__inlined_func$core/waiting/anyWaiting$1301
     drop
     i32.const 0
     local.get $0
     i32.load offset=36
     i32.const 64
     i32.le_u
     br_if $__inlined_func$core/waiting/anyWaiting$1301
     drop
     local.get $1
     i64.atomic.load offset=8
     local.get $1
     i64.atomic.load offset=16
     i64.or
     local.get $1
     i64.atomic.load offset=24
     i64.or
     i64.const 0
     i64.ne
    end
    if (result i32)
     local.get $0
     local.get $1
     i32.const 0
     call $core/waiting/wakeSleeper
    else
     i32.const 0
    end
    drop
   end
   i32.const 1
  end
  i32.const 0
  i32.ne
 )
 (func $core/subscriber/streamLook (param $0 i32) (param $1 i32) (param $2 i32) (result i32)
  local.get $0
  local.get $1
  local.get $2
  call $core/subscriber/look
  if
   i32.const 1
   return
  end
  local.get $0
  local.get $1
  call $core/subscriber/settle
  i32.const 0
 )
 (func $core/subscriber/streamJoin (param $0 i32) (param $1 i32) (param $2 i32) (result i32)
  (local $3 i32)
  local.get $0
  i64.const 0
  call $core/subscriber/takeLine
  local.tee $3
  i32.eqz
  if
   i32.const 0
   return
  end
  local.get $0
  local.get $2
  call $core/subscriber/findStart
  if
   local.get $0
   local.get $1
   local.get $3
   global.get $core/subscriber/startAt
   call $core/subscriber/beginAt
   i32.const 1
   return
  end
  local.get $0
  i32.load offset=64
  local.get $3
  i32.const 1
  i32.sub
  i32.const 6
  i32.shl
  i32.add
  i64.const 0
  i64.atomic.rmw.and
  drop
  i32.const 4
  global.set $core/status/last
  i32.const 0
 )
 (func $core/subscriber/streamHasNext (param $0 i32) (param $1 i32) (result i32)
  (local $2 i64)
  (local $3 i64)
  local.get $0
  i32.load offset=8
  local.get $1
  i64.load
  local.tee $2
  i64.const 16777215
  i64.and
  i32.wrap_i64
  i32.le_u
  if
   i32.const 4
   global.set $core/status/last
   i32.const 0
   return
  end
  local.get $0
  i32.load offset=4
  local.get $2
  i64.const 16777215
  i64.and
  i32.wrap_i64
  i32.const 3
  i32.shl
  i32.add
  i64.atomic.load
  local.tee $3
  i64.const 16777216
  i64.and
  i64.const 0
  i64.ne
  local.get $2
  i64.const 24
  i64.shr_u
  local.get $3
  i64.const 25
  i64.shr_u
  i64.ne
  i32.or
 )
 (func $core/subscriber/streamAdvance (param $0 i32) (param $1 i32)
  (local $2 i64)
  (local $3 i32)
  local.get $1
  local.get $1
  i64.load
  local.tee $2
  i64.const 1
  i64.add
  local.get $2
  i64.const 24
  i64.shr_u
  i64.const 1
  i64.add
  i64.const 549755813887
  i64.and
  i64.const 24
  i64.shl
  local.get $0
  i32.load offset=8
  local.get $2
  i64.const 16777215
  i64.and
  i32.wrap_i64
  i32.const 1
  i32.add
  i32.gt_u
  select
  i64.store
  local.get $1
  i32.load offset=16
  i32.const 1
  i32.sub
  local.tee $3
  local.get $0
  i32.load offset=68
  i32.lt_u
  if
   local.get $0
   i32.load offset=64
   local.get $3
   i32.const 6
   i32.shl
   i32.add
   local.get $0
   i64.load32_u offset=28
   local.get $1
   i64.load
   local.tee $2
   i64.const 16777215
   i64.and
   local.get $2
   i64.const 24
   i64.shr_u
   local.get $0
   i64.load32_u offset=24
   i64.shl
   i64.or
   i64.const 549755813887
   i64.and
   i64.const 24
   i64.shl
   i64.or
   i64.store
   local.get $1
   i32.const 1
   i32.store offset=20
  end
  local.get $0
  i32.load offset=72
  i32.eqz
  if
   block $__inlined_func$core/waiting/anyWaiting$1298 (result i32)
    i32.const 1
    local.get $0
    i32.load
    i32.const 256
    i32.add
    local.tee $1
    i64.atomic.load
    i64.const 0
    i64.ne
    br_if $__inlined_func$core/waiting/anyWaiting$1298
    drop
    i32.const 0
    local.get $0
    i32.load offset=36
    i32.const 64
    i32.le_u
    br_if $__inlined_func$core/waiting/anyWaiting$1298
    drop
    local.get $1
    i64.atomic.load offset=8
    local.get $1
    i64.atomic.load offset=16
    i64.or
    local.get $1
    i64.atomic.load offset=24
    i64.or
    i64.const 0
    i64.ne
   end
   if (result i32)
    local.get $0
    local.get $1
    i32.const 0
    call $core/waiting/wakeSleeper
   else
    i32.const 0
   end
   drop
  end
 )
 (func $core/stream/streamSequence (param $0 i32) (result f64)
  local.get $0
  call $core/stream/findTail
  i32.eqz
  if
   f64.const nan:0x8000000000000
   return
  end
  global.get $core/walk/atIndex
  i64.extend_i32_u
  global.get $core/walk/atLap
  local.get $0
  i64.load32_u offset=8
  i64.mul
  i64.add
  f64.convert_i64_u
 )
 (func $core/stream/streamLastNumber (param $0 i32) (result f64)
  (local $1 i64)
  (local $2 i32)
  local.get $0
  i32.const 0
  call $core/stream/copyLast
  i32.eqz
  if
   f64.const nan:0x8000000000000
   return
  end
  i32.const 0
  global.set $core/status/last
  block $core/number/bitsNumber|inlined.4 (result f64)
   global.get $core/stream/latest
   local.tee $1
   f64.reinterpret_i64
   local.get $0
   i32.load offset=48
   local.tee $0
   i32.const 1
   i32.eq
   br_if $core/number/bitsNumber|inlined.4
   drop
   local.get $1
   i32.wrap_i64
   local.tee $2
   f32.reinterpret_i32
   f64.promote_f32
   local.get $0
   i32.const 2
   i32.eq
   br_if $core/number/bitsNumber|inlined.4
   drop
   local.get $2
   f64.convert_i32_s
   local.get $0
   i32.const 3
   i32.eq
   br_if $core/number/bitsNumber|inlined.4
   drop
   local.get $2
   f64.convert_i32_u
   local.get $0
   i32.const 4
   i32.eq
   br_if $core/number/bitsNumber|inlined.4
   drop
   local.get $2
   i32.extend16_s
   f64.convert_i32_s
   local.get $0
   i32.const 5
   i32.eq
   br_if $core/number/bitsNumber|inlined.4
   drop
   local.get $2
   i32.const 65535
   i32.and
   f64.convert_i32_u
   local.get $0
   i32.const 6
   i32.eq
   br_if $core/number/bitsNumber|inlined.4
   drop
   local.get $2
   i32.extend8_s
   f64.convert_i32_s
   local.get $2
   i32.const 255
   i32.and
   f64.convert_i32_u
   local.get $0
   i32.const 7
   i32.eq
   select
  end
 )
 (func $core/stream/streamLast (param $0 i32) (param $1 i32) (result i32)
  local.get $0
  local.get $1
  call $core/stream/copyLast
 )
 (func $core/stream/streamIsClosed (param $0 i32) (result i32)
  i32.const 0
  global.set $core/status/last
  local.get $0
  call $core/stream/findTail
  if (result i32)
   global.get $core/walk/atTarget
   i64.const 16777216
   i64.and
   i64.const 0
   i64.ne
  else
   i32.const 0
  end
 )
 (func $core/stream/streamHasRoom (param $0 i32) (result i32)
  (local $1 i64)
  (local $2 i64)
  local.get $0
  call $core/stream/findTail
  i32.eqz
  if
   i32.const 0
   return
  end
  global.get $core/walk/atTarget
  i64.const 16777216
  i64.and
  i64.const 0
  i64.ne
  if (result i32)
   i32.const 1
  else
   local.get $0
   i32.load offset=72
   i32.const 1
   i32.eq
  end
  if
   i32.const 1
   return
  end
  local.get $0
  i32.load
  i64.atomic.load offset=128
  local.tee $1
  local.get $0
  i64.load offset=80
  i64.eq
  local.get $0
  i64.load offset=88
  global.get $core/walk/atIndex
  i64.extend_i32_u
  global.get $core/walk/atLap
  i64.const 24
  i64.shl
  i64.or
  local.tee $2
  i64.sub
  i64.const 9223372036854775807
  i64.and
  i64.const 1
  i64.sub
  i64.const 16777216
  i64.lt_u
  i32.and
  if (result i32)
   i32.const 1
  else
   local.get $0
   local.get $2
   local.get $1
   call $core/room/lookForRoom
  end
  i32.const 0
  i32.ne
 )
 (func $core/stream/streamEmitNumber (param $0 i32) (param $1 f64) (result i32)
  (local $2 i32)
  (local $3 i64)
  (local $4 i64)
  (local $5 i32)
  (local $6 i64)
  (local $7 i32)
  (local $8 i64)
  (local $9 i32)
  (local $10 i64)
  (local $11 i64)
  (local $12 i32)
  block $core/number/numberBits|inlined.4 (result i64)
   local.get $1
   i64.reinterpret_f64
   local.get $0
   i32.load offset=48
   local.tee $2
   i32.const 1
   i32.eq
   br_if $core/number/numberBits|inlined.4
   drop
   local.get $1
   f32.demote_f64
   i32.reinterpret_f32
   i64.extend_i32_u
   local.get $2
   i32.const 2
   i32.eq
   br_if $core/number/numberBits|inlined.4
   drop
   local.get $1
   i32.trunc_sat_f64_s
   local.tee $5
   i64.extend_i32_u
   local.get $2
   i32.const 3
   i32.eq
   br_if $core/number/numberBits|inlined.4
   drop
   local.get $1
   i32.trunc_sat_f64_u
   i64.extend_i32_u
   local.get $2
   i32.const 4
   i32.eq
   br_if $core/number/numberBits|inlined.4
   drop
   local.get $5
   i32.const 65535
   i32.and
   local.get $5
   i32.const 255
   i32.and
   local.get $2
   i32.const 6
   i32.eq
   local.get $2
   i32.const 5
   i32.eq
   i32.or
   select
   i64.extend_i32_u
  end
  local.set $3
  block $core/stream/emit|inlined.1 (result i32)
   local.get $0
   i32.load
   local.tee $9
   i32.const -64
   i32.sub
   i64.load
   local.tee $4
   i64.const 16777215
   i64.and
   i32.wrap_i64
   local.tee $2
   local.get $0
   i32.load offset=8
   i32.ge_u
   if
    i32.const 4
    global.set $core/status/last
    i32.const 0
    br $core/stream/emit|inlined.1
   end
   local.get $4
   i64.const 24
   i64.shr_u
   i64.const 549755813887
   i64.and
   local.tee $4
   i64.const 1
   i64.shl
   local.get $0
   i32.load offset=4
   local.get $2
   i32.const 3
   i32.shl
   i32.add
   local.tee $5
   i64.atomic.load
   local.tee $6
   i64.const 24
   i64.shr_u
   i64.ne
   if
    local.get $0
    i32.const 0
    local.get $3
    i32.const 16777215
    i64.const 0
    call $core/stream/emitAnyway
    br $core/stream/emit|inlined.1
   end
   local.get $2
   i64.extend_i32_u
   local.get $4
   i64.const 24
   i64.shl
   i64.or
   local.set $10
   local.get $0
   i32.load offset=72
   i32.const 1
   i32.ne
   if (result i32)
    local.get $0
    i32.load
    i64.atomic.load offset=128
    local.tee $8
    local.get $0
    i64.load offset=80
    i64.eq
    local.get $0
    i64.load offset=88
    local.get $10
    i64.sub
    i64.const 9223372036854775807
    i64.and
    i64.const 1
    i64.sub
    i64.const 16777216
    i64.lt_u
    i32.and
    if (result i32)
     i32.const 1
    else
     local.get $0
     local.get $10
     local.get $8
     call $core/room/lookForRoom
    end
   else
    i32.const 1
   end
   i32.eqz
   if
    local.get $6
    local.get $5
    i64.atomic.load
    i64.eq
    if (result i32)
     global.get $core/status/last
     i32.const 1
     i32.eq
     local.tee $2
     global.get $core/status/last
     i32.const 3
     i32.eq
     local.get $2
     select
     if (result i32)
      local.get $0
      i32.load offset=72
      i32.const 2
      i32.eq
     else
      i32.const 0
     end
     if
      local.get $0
      i32.load
      i32.const 336
      i32.add
      i64.const 1
      i64.atomic.rmw.add
      drop
     end
     i32.const 0
    else
     local.get $0
     i32.const 0
     local.get $3
     i32.const 16777215
     i64.const 0
     call $core/stream/emitAnyway
    end
    br $core/stream/emit|inlined.1
   end
   local.get $0
   i64.load32_u offset=28
   local.get $2
   i64.extend_i32_u
   local.get $4
   local.get $0
   i64.load32_u offset=24
   i64.shl
   i64.or
   i64.const 549755813887
   i64.and
   i64.const 24
   i64.shl
   i64.or
   local.set $11
   local.get $0
   i32.load offset=96
   local.get $0
   i32.load offset=44
   local.tee $7
   i32.const 3
   i32.shl
   i32.add
   local.tee $2
   i64.atomic.load
   local.tee $8
   i64.const 24
   i64.shr_u
   i32.wrap_i64
   i32.const 1
   local.get $0
   i32.load offset=24
   i32.shl
   i32.const 1
   i32.sub
   i32.and
   local.set $12
   local.get $0
   local.get $7
   local.get $8
   local.get $12
   local.get $0
   i32.load offset=4
   local.get $12
   i32.const 3
   i32.shl
   i32.add
   call $core/cell/isFreeBeside
   if (result i32)
    local.get $2
    local.get $8
    local.get $11
    i64.const -9223372036854775808
    i64.or
    i64.atomic.rmw.cmpxchg
    local.get $8
    i64.eq
   else
    i32.const 0
   end
   i32.eqz
   if
    local.get $0
    i32.const 0
    local.get $3
    i32.const 16777215
    i64.const 0
    call $core/stream/emitAnyway
    br $core/stream/emit|inlined.1
   end
   local.get $0
   i32.load offset=100
   local.get $7
   local.get $0
   i32.load offset=12
   i32.mul
   i32.add
   local.get $3
   i64.store
   local.get $0
   i32.load offset=96
   local.get $7
   i32.const 3
   i32.shl
   i32.add
   local.get $11
   i64.store
   local.get $6
   local.get $5
   local.get $6
   local.get $7
   i64.extend_i32_u
   local.get $4
   i64.const 1
   i64.add
   i64.const 549755813887
   i64.and
   i64.const 25
   i64.shl
   i64.or
   i64.atomic.rmw.cmpxchg
   i64.ne
   if
    local.get $0
    i32.const 0
    local.get $3
    local.get $7
    local.get $11
    call $core/stream/emitAnyway
    br $core/stream/emit|inlined.1
   end
   local.get $6
   i64.const 16777215
   i64.and
   i32.wrap_i64
   local.tee $2
   i32.const 16777215
   i32.eq
   if
    local.get $7
    i32.const 1
    i32.add
    local.set $2
   end
   local.get $0
   local.get $2
   i32.const 0
   local.get $2
   local.get $0
   i32.load offset=16
   i32.lt_u
   select
   i32.store offset=44
   local.get $9
   i32.const -64
   i32.sub
   local.get $0
   i32.load offset=8
   local.get $10
   i64.const 16777215
   i64.and
   i32.wrap_i64
   i32.const 1
   i32.add
   i32.gt_u
   if (result i64)
    local.get $10
    i64.const 1
    i64.add
   else
    local.get $10
    i64.const 24
    i64.shr_u
    i64.const 1
    i64.add
    i64.const 549755813887
    i64.and
    i64.const 24
    i64.shl
   end
   i64.store
   block $__inlined_func$core/waiting/anyWaiting$1296 (result i32)
    i32.const 1
    local.get $9
    i32.const 192
    i32.add
    local.tee $2
    i64.atomic.load
    i64.const 0
    i64.ne
    br_if $__inlined_func$core/waiting/anyWaiting$1296
    drop
    i32.const 0
    local.get $0
    i32.load offset=36
    i32.const 64
    i32.le_u
    br_if $__inlined_func$core/waiting/anyWaiting$1296
    drop
    local.get $2
    i64.atomic.load offset=8
    local.get $2
    i64.atomic.load offset=16
    i64.or
    local.get $2
    i64.atomic.load offset=24
    i64.or
    i64.const 0
    i64.ne
   end
   if
    local.get $0
    local.get $2
    call $core/waiting/wakeSleepers
   end
   i32.const 1
  end
  i32.const 0
  i32.ne
 )
 (func $core/stream/streamEmitMany (param $0 i32) (param $1 i32) (param $2 i32) (result i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i64)
  (local $6 i32)
  (local $7 i32)
  local.get $0
  i32.load offset=20
  i32.const 7
  i32.add
  i32.const -8
  i32.and
  local.set $6
  local.get $0
  i32.load
  local.tee $4
  i32.const -64
  i32.sub
  i64.load
  local.tee $5
  global.set $core/walk/startedFrom
  local.get $5
  i64.const 16777215
  i64.and
  i32.wrap_i64
  global.set $core/walk/atIndex
  local.get $5
  i64.const 24
  i64.shr_u
  i64.const 549755813887
  i64.and
  global.set $core/walk/atLap
  local.get $0
  i32.load offset=8
  local.tee $7
  i32.const 2
  i32.shl
  i32.const -1048576
  i32.sub
  global.set $core/walk/stepsLeft
  global.get $core/walk/atIndex
  local.get $7
  i32.ge_u
  if
   i32.const 4
   global.set $core/status/last
   i32.const 0
   return
  end
  loop $while-continue|0
   local.get $2
   local.get $3
   i32.gt_u
   if (result i32)
    local.get $0
    local.get $1
    local.get $3
    local.get $6
    i32.mul
    i32.add
    i64.const 0
    i32.const 16777215
    i64.const 0
    call $core/stream/publish
   else
    i32.const 0
   end
   if
    global.get $core/walk/atIndex
    i32.const 1
    i32.add
    global.set $core/walk/atIndex
    global.get $core/walk/atIndex
    local.get $0
    i32.load offset=8
    i32.eq
    if
     i32.const 0
     global.set $core/walk/atIndex
     global.get $core/walk/atLap
     i64.const 1
     i64.add
     i64.const 549755813887
     i64.and
     global.set $core/walk/atLap
    end
    local.get $0
    i32.load offset=8
    i32.const 2
    i32.shl
    i32.const -1048576
    i32.sub
    global.set $core/walk/stepsLeft
    local.get $3
    i32.const 1
    i32.add
    local.set $3
    br $while-continue|0
   end
  end
  local.get $3
  i32.eqz
  if
   i32.const 0
   return
  end
  local.get $4
  i32.const -64
  i32.sub
  global.get $core/walk/atIndex
  i64.extend_i32_u
  global.get $core/walk/atLap
  i64.const 24
  i64.shl
  i64.or
  i64.store
  block $__inlined_func$core/waiting/anyWaiting$1295 (result i32)
   i32.const 1
   local.get $4
   i32.const 192
   i32.add
   local.tee $1
   i64.atomic.load
   i64.const 0
   i64.ne
   br_if $__inlined_func$core/waiting/anyWaiting$1295
   drop
   i32.const 0
   local.get $0
   i32.load offset=36
   i32.const 64
   i32.le_u
   br_if $__inlined_func$core/waiting/anyWaiting$1295
   drop
   local.get $1
   i64.atomic.load offset=8
   local.get $1
   i64.atomic.load offset=16
   i64.or
   local.get $1
   i64.atomic.load offset=24
   i64.or
   i64.const 0
   i64.ne
  end
  if
   local.get $0
   local.get $1
   call $core/waiting/wakeSleepers
  end
  local.get $3
 )
 (func $core/stream/streamEmit (param $0 i32) (param $1 i32) (result i32)
  (local $2 i64)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i64)
  (local $7 i64)
  (local $8 i32)
  (local $9 i64)
  (local $10 i64)
  (local $11 i32)
  (local $12 i32)
  block $core/stream/emit|inlined.0 (result i32)
   local.get $0
   i32.load
   local.tee $4
   i32.const -64
   i32.sub
   i64.load
   local.tee $2
   i64.const 16777215
   i64.and
   i32.wrap_i64
   local.tee $8
   local.get $0
   i32.load offset=8
   i32.ge_u
   if
    i32.const 4
    global.set $core/status/last
    i32.const 0
    br $core/stream/emit|inlined.0
   end
   local.get $2
   i64.const 24
   i64.shr_u
   i64.const 549755813887
   i64.and
   local.tee $2
   i64.const 1
   i64.shl
   local.get $0
   i32.load offset=4
   local.get $8
   i32.const 3
   i32.shl
   i32.add
   local.tee $5
   i64.atomic.load
   local.tee $6
   i64.const 24
   i64.shr_u
   i64.ne
   if
    local.get $0
    local.get $1
    i64.const 0
    i32.const 16777215
    i64.const 0
    call $core/stream/emitAnyway
    br $core/stream/emit|inlined.0
   end
   local.get $8
   i64.extend_i32_u
   local.get $2
   i64.const 24
   i64.shl
   i64.or
   local.set $9
   local.get $0
   i32.load offset=72
   i32.const 1
   i32.ne
   if (result i32)
    local.get $0
    i32.load
    i64.atomic.load offset=128
    local.tee $7
    local.get $0
    i64.load offset=80
    i64.eq
    local.get $0
    i64.load offset=88
    local.get $9
    i64.sub
    i64.const 9223372036854775807
    i64.and
    i64.const 1
    i64.sub
    i64.const 16777216
    i64.lt_u
    i32.and
    if (result i32)
     i32.const 1
    else
     local.get $0
     local.get $9
     local.get $7
     call $core/room/lookForRoom
    end
   else
    i32.const 1
   end
   i32.eqz
   if
    local.get $6
    local.get $5
    i64.atomic.load
    i64.eq
    if (result i32)
     global.get $core/status/last
     i32.const 1
     i32.eq
     local.tee $1
     global.get $core/status/last
     i32.const 3
     i32.eq
     local.get $1
     select
     if (result i32)
      local.get $0
      i32.load offset=72
      i32.const 2
      i32.eq
     else
      i32.const 0
     end
     if
      local.get $0
      i32.load
      i32.const 336
      i32.add
      i64.const 1
      i64.atomic.rmw.add
      drop
     end
     i32.const 0
    else
     local.get $0
     local.get $1
     i64.const 0
     i32.const 16777215
     i64.const 0
     call $core/stream/emitAnyway
    end
    br $core/stream/emit|inlined.0
   end
   local.get $0
   i64.load32_u offset=28
   local.get $8
   i64.extend_i32_u
   local.get $2
   local.get $0
   i64.load32_u offset=24
   i64.shl
   i64.or
   i64.const 549755813887
   i64.and
   i64.const 24
   i64.shl
   i64.or
   local.set $10
   local.get $0
   i32.load offset=96
   local.get $0
   i32.load offset=44
   local.tee $8
   i32.const 3
   i32.shl
   i32.add
   local.tee $11
   i64.atomic.load
   local.tee $7
   i64.const 24
   i64.shr_u
   i32.wrap_i64
   i32.const 1
   local.get $0
   i32.load offset=24
   i32.shl
   i32.const 1
   i32.sub
   i32.and
   local.set $12
   local.get $0
   local.get $8
   local.get $7
   local.get $12
   local.get $0
   i32.load offset=4
   local.get $12
   i32.const 3
   i32.shl
   i32.add
   call $core/cell/isFreeBeside
   if (result i32)
    local.get $11
    local.get $7
    local.get $10
    i64.const -9223372036854775808
    i64.or
    i64.atomic.rmw.cmpxchg
    local.get $7
    i64.eq
   else
    i32.const 0
   end
   i32.eqz
   if
    local.get $0
    local.get $1
    i64.const 0
    i32.const 16777215
    i64.const 0
    call $core/stream/emitAnyway
    br $core/stream/emit|inlined.0
   end
   local.get $1
   if
    block $__inlined_func$core/cell/copyPayload$682
     local.get $0
     i32.load offset=100
     local.get $8
     local.get $0
     i32.load offset=12
     i32.mul
     i32.add
     local.set $11
     local.get $0
     i32.load offset=20
     i32.const 7
     i32.add
     i32.const -8
     i32.and
     local.tee $12
     i32.const 256
     i32.gt_u
     if
      local.get $11
      local.get $1
      local.get $12
      memory.copy
      br $__inlined_func$core/cell/copyPayload$682
     end
     loop $for-loop|0
      local.get $3
      local.get $12
      i32.lt_u
      if
       local.get $3
       local.get $11
       i32.add
       local.get $1
       local.get $3
       i32.add
       i64.load
       i64.store
       local.get $3
       i32.const 8
       i32.add
       local.set $3
       br $for-loop|0
      end
     end
    end
   else
    local.get $0
    i32.load offset=100
    local.get $8
    local.get $0
    i32.load offset=12
    i32.mul
    i32.add
    i64.const 0
    i64.store
   end
   local.get $0
   i32.load offset=96
   local.get $8
   i32.const 3
   i32.shl
   i32.add
   local.get $10
   i64.store
   local.get $6
   local.get $5
   local.get $6
   local.get $8
   i64.extend_i32_u
   local.get $2
   i64.const 1
   i64.add
   i64.const 549755813887
   i64.and
   i64.const 25
   i64.shl
   i64.or
   i64.atomic.rmw.cmpxchg
   i64.ne
   if
    local.get $0
    local.get $1
    i64.const 0
    local.get $8
    local.get $10
    call $core/stream/emitAnyway
    br $core/stream/emit|inlined.0
   end
   local.get $6
   i64.const 16777215
   i64.and
   i32.wrap_i64
   local.tee $1
   i32.const 16777215
   i32.eq
   if
    local.get $8
    i32.const 1
    i32.add
    local.set $1
   end
   local.get $0
   local.get $1
   i32.const 0
   local.get $1
   local.get $0
   i32.load offset=16
   i32.lt_u
   select
   i32.store offset=44
   local.get $4
   i32.const -64
   i32.sub
   local.get $0
   i32.load offset=8
   local.get $9
   i64.const 16777215
   i64.and
   i32.wrap_i64
   i32.const 1
   i32.add
   i32.gt_u
   if (result i64)
    local.get $9
    i64.const 1
    i64.add
   else
    local.get $9
    i64.const 24
    i64.shr_u
    i64.const 1
    i64.add
    i64.const 549755813887
    i64.and
    i64.const 24
    i64.shl
   end
   i64.store
   block $__inlined_func$core/waiting/anyWaiting$1292 (result i32)
    i32.const 1
    local.get $4
    i32.const 192
    i32.add
    local.tee $1
    i64.atomic.load
    i64.const 0
    i64.ne
    br_if $__inlined_func$core/waiting/anyWaiting$1292
    drop
    i32.const 0
    local.get $0
    i32.load offset=36
    i32.const 64
    i32.le_u
    br_if $__inlined_func$core/waiting/anyWaiting$1292
    drop
    local.get $1
    i64.atomic.load offset=8
    local.get $1
    i64.atomic.load offset=16
    i64.or
    local.get $1
    i64.atomic.load offset=24
    i64.or
    i64.const 0
    i64.ne
   end
   if
    local.get $0
    local.get $1
    call $core/waiting/wakeSleepers
   end
   i32.const 1
  end
  i32.const 0
  i32.ne
 )
 (func $core/stream/streamDrop (param $0 i32) (param $1 i32)
  local.get $0
  i32.load
  i32.const 336
  i32.add
  local.get $1
  i64.extend_i32_u
  i64.atomic.rmw.add
  drop
 )
 (func $core/status/status (result i32)
  global.get $core/status/last
 )
 (func $core/stack/stackTop (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i64)
  local.get $0
  i32.load offset=16
  i32.const 2
  i32.shl
  i32.const -1048576
  i32.sub
  global.set $core/stack/stepsLeft
  loop $while-continue|0
   global.get $core/stack/stepsLeft
   if (result i32)
    global.get $core/stack/stepsLeft
    i32.const 1
    i32.sub
    global.set $core/stack/stepsLeft
    i32.const 1
   else
    i32.const 0
   end
   if
    block $while-break|0
     local.get $0
     i32.load
     i32.const -64
     i32.sub
     i64.atomic.load
     local.tee $5
     i64.const 16777215
     i64.and
     i32.wrap_i64
     local.tee $2
     i32.const 16777215
     i32.eq
     if
      i32.const 2
      global.set $core/status/last
      i32.const 0
      return
     end
     local.get $2
     local.get $0
     i32.load offset=16
     i32.ge_u
     br_if $while-break|0
     local.get $0
     i32.load offset=4
     local.get $2
     local.get $0
     i32.load offset=12
     i32.mul
     i32.add
     i32.const 16
     i32.add
     local.set $3
     block $__inlined_func$core/cell/copyPayload$515
      local.get $0
      i32.load offset=20
      i32.const 7
      i32.add
      i32.const -8
      i32.and
      local.tee $4
      i32.const 256
      i32.gt_u
      if
       local.get $1
       local.get $3
       local.get $4
       memory.copy
       br $__inlined_func$core/cell/copyPayload$515
      end
      i32.const 0
      local.set $2
      loop $for-loop|0
       local.get $2
       local.get $4
       i32.lt_u
       if
        local.get $1
        local.get $2
        i32.add
        local.get $2
        local.get $3
        i32.add
        i64.load
        i64.store
        local.get $2
        i32.const 8
        i32.add
        local.set $2
        br $for-loop|0
       end
      end
     end
     local.get $5
     local.get $0
     i32.load
     i32.const -64
     i32.sub
     i64.atomic.load
     i64.eq
     if
      i32.const 1
      return
     end
     br $while-continue|0
    end
   end
  end
  i32.const 4
  global.set $core/status/last
  i32.const 0
 )
 (func $core/stack/stackSize (param $0 i32) (result i32)
  (local $1 i32)
  (local $2 i64)
  (local $3 i64)
  local.get $0
  i32.load offset=16
  i32.const 2
  i32.shl
  i32.const -1048576
  i32.sub
  global.set $core/stack/stepsLeft
  loop $while-continue|0
   global.get $core/stack/stepsLeft
   if (result i32)
    global.get $core/stack/stepsLeft
    i32.const 1
    i32.sub
    global.set $core/stack/stepsLeft
    i32.const 1
   else
    i32.const 0
   end
   if
    block $while-break|0
     local.get $0
     i32.load
     i32.const -64
     i32.sub
     i64.atomic.load
     local.tee $3
     i64.const 16777215
     i64.and
     i32.wrap_i64
     local.tee $1
     i32.const 16777215
     i32.eq
     if
      i32.const 0
      return
     end
     local.get $1
     local.get $0
     i32.load offset=16
     i32.ge_u
     br_if $while-break|0
     local.get $0
     i32.load offset=4
     local.get $1
     local.get $0
     i32.load offset=12
     i32.mul
     i32.add
     i64.atomic.load offset=8
     local.set $2
     local.get $3
     local.get $0
     i32.load
     i32.const -64
     i32.sub
     i64.atomic.load
     i64.ne
     br_if $while-continue|0
     local.get $0
     i64.load32_u offset=8
     local.get $2
     i64.const 1
     i64.sub
     i64.le_u
     br_if $while-break|0
     local.get $2
     i32.wrap_i64
     return
    end
   end
  end
  i32.const 4
  global.set $core/status/last
  i32.const -1
 )
 (func $core/stack/stackPushNumber (param $0 i32) (param $1 f64) (result i32)
  (local $2 i32)
  (local $3 i64)
  (local $4 i64)
  (local $5 i64)
  (local $6 i32)
  (local $7 i32)
  (local $8 i64)
  block $core/number/numberBits|inlined.2 (result i64)
   local.get $1
   i64.reinterpret_f64
   local.get $0
   i32.load offset=48
   local.tee $2
   i32.const 1
   i32.eq
   br_if $core/number/numberBits|inlined.2
   drop
   local.get $1
   f32.demote_f64
   i32.reinterpret_f32
   i64.extend_i32_u
   local.get $2
   i32.const 2
   i32.eq
   br_if $core/number/numberBits|inlined.2
   drop
   local.get $1
   i32.trunc_sat_f64_s
   local.tee $6
   i64.extend_i32_u
   local.get $2
   i32.const 3
   i32.eq
   br_if $core/number/numberBits|inlined.2
   drop
   local.get $1
   i32.trunc_sat_f64_u
   i64.extend_i32_u
   local.get $2
   i32.const 4
   i32.eq
   br_if $core/number/numberBits|inlined.2
   drop
   local.get $6
   i32.const 65535
   i32.and
   local.get $6
   i32.const 255
   i32.and
   local.get $2
   i32.const 6
   i32.eq
   local.get $2
   i32.const 5
   i32.eq
   i32.or
   select
   i64.extend_i32_u
  end
  local.set $5
  local.get $0
  i32.load offset=16
  i32.const 2
  i32.shl
  i32.const -1048576
  i32.sub
  global.set $core/stack/stepsLeft
  local.get $0
  i32.load offset=8
  local.set $7
  i32.const 16777215
  local.set $2
  block $core/stack/push|inlined.2 (result i32)
   loop $while-continue|0
    global.get $core/stack/stepsLeft
    if (result i32)
     global.get $core/stack/stepsLeft
     i32.const 1
     i32.sub
     global.set $core/stack/stepsLeft
     i32.const 1
    else
     i32.const 0
    end
    if
     block $while-break|0
      i64.const 0
      local.set $4
      local.get $0
      i32.load
      i32.const -64
      i32.sub
      i64.atomic.load
      local.tee $3
      i64.const 16777215
      i64.and
      i32.wrap_i64
      local.tee $6
      i32.const 16777215
      i32.ne
      if
       local.get $6
       local.get $0
       i32.load offset=16
       i32.ge_u
       br_if $while-break|0
       local.get $7
       i64.extend_i32_u
       local.tee $8
       local.get $0
       i32.load offset=4
       local.get $6
       local.get $0
       i32.load offset=12
       i32.mul
       i32.add
       i64.atomic.load offset=8
       local.tee $4
       i64.const 1
       i64.sub
       i64.le_u
       br_if $while-break|0
       local.get $4
       local.get $8
       i64.eq
       if
        local.get $3
        local.get $0
        i32.load
        i32.const -64
        i32.sub
        i64.atomic.load
        i64.ne
        br_if $while-continue|0
        local.get $2
        i32.const 16777215
        i32.ne
        if
         local.get $0
         i32.load offset=4
         local.get $2
         local.get $0
         i32.load offset=12
         i32.mul
         i32.add
         i64.const 0
         i64.store
        end
        i32.const 1
        global.set $core/status/last
        i32.const 0
        br $core/stack/push|inlined.2
       end
      end
      local.get $0
      i64.load32_u offset=28
      local.get $3
      i64.const 24
      i64.shr_u
      i64.const 549755813887
      i64.and
      i64.const 24
      i64.shl
      i64.or
      local.set $8
      local.get $2
      i32.const 16777215
      i32.eq
      if
       local.get $0
       local.get $0
       i32.load
       i32.const 248
       i32.add
       local.get $4
       i64.const 1
       i64.add
       i32.wrap_i64
       i32.const 3
       i32.shl
       i32.add
       i64.atomic.load
       i64.const 16777215
       i64.and
       i32.wrap_i64
       local.get $8
       local.get $3
       local.get $4
       call $core/stack/claimBlock
       local.tee $2
       i32.const 16777215
       i32.eq
       if
        local.get $3
        local.get $0
        i32.load
        i32.const -64
        i32.sub
        i64.atomic.load
        i64.ne
        br_if $while-continue|0
        i32.const 3
        global.set $core/status/last
        i32.const 0
        br $core/stack/push|inlined.2
       end
       local.get $0
       i32.load offset=4
       local.get $2
       local.get $0
       i32.load offset=12
       i32.mul
       i32.add
       local.get $5
       i64.store offset=16
      end
      local.get $6
      i32.const 16777215
      i32.ne
      if (result i32)
       local.get $0
       local.get $3
       local.get $6
       local.get $4
       call $core/stack/complete
      else
       i32.const 1
      end
      i32.eqz
      br_if $while-continue|0
      local.get $0
      i32.load offset=4
      local.get $2
      local.get $0
      i32.load offset=12
      i32.mul
      i32.add
      local.get $4
      i64.const 1
      i64.add
      i64.store offset=8
      local.get $0
      i32.load offset=4
      local.get $2
      local.get $0
      i32.load offset=12
      i32.mul
      i32.add
      local.get $8
      i64.store
      i32.const 1
      local.get $0
      i32.load
      i32.const -64
      i32.sub
      local.get $3
      local.get $2
      i64.extend_i32_u
      local.get $3
      i64.const 24
      i64.shr_u
      i64.const 549755813887
      i64.and
      i64.const 1
      i64.add
      i64.const 549755813887
      i64.and
      i64.const 24
      i64.shl
      i64.or
      i64.atomic.rmw.cmpxchg
      local.get $3
      i64.eq
      br_if $core/stack/push|inlined.2
      drop
      i32.const 16777215
      local.get $2
      local.get $8
      local.get $0
      i32.load offset=4
      local.get $2
      local.get $0
      i32.load offset=12
      i32.mul
      i32.add
      local.get $8
      local.get $8
      i64.const -9223372036854775808
      i64.or
      i64.atomic.rmw.cmpxchg
      i64.ne
      select
      local.set $2
      br $while-continue|0
     end
    end
   end
   local.get $2
   i32.const 16777215
   i32.ne
   if
    local.get $0
    i32.load offset=4
    local.get $2
    local.get $0
    i32.load offset=12
    i32.mul
    i32.add
    i64.const 0
    i64.store
   end
   i32.const 4
   global.set $core/status/last
   i32.const 0
  end
  i32.eqz
  if
   i32.const 0
   return
  end
  block $__inlined_func$core/waiting/anyWaiting$1259 (result i32)
   i32.const 1
   local.get $0
   i32.load
   i32.const 128
   i32.add
   local.tee $2
   i64.atomic.load
   i64.const 0
   i64.ne
   br_if $__inlined_func$core/waiting/anyWaiting$1259
   drop
   i32.const 0
   local.get $0
   i32.load offset=36
   i32.const 64
   i32.le_u
   br_if $__inlined_func$core/waiting/anyWaiting$1259
   drop
   local.get $2
   i64.atomic.load offset=8
   local.get $2
   i64.atomic.load offset=16
   i64.or
   local.get $2
   i64.atomic.load offset=24
   i64.or
   i64.const 0
   i64.ne
  end
  if (result i32)
   local.get $0
   local.get $2
   i32.const 0
   call $core/waiting/wakeSleeper
  else
   i32.const 0
  end
  drop
  i32.const 1
 )
 (func $core/stack/stackPushMany (param $0 i32) (param $1 i32) (param $2 i32) (result i32)
  (local $3 i32)
  (local $4 i64)
  (local $5 i32)
  (local $6 i64)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i64)
  local.get $0
  i32.load offset=20
  i32.const 7
  i32.add
  i32.const -8
  i32.and
  local.set $12
  loop $while-continue|1
   local.get $2
   local.get $5
   i32.gt_u
   if (result i32)
    local.get $1
    local.get $5
    local.get $12
    i32.mul
    i32.add
    local.set $9
    local.get $0
    i32.load offset=16
    i32.const 2
    i32.shl
    i32.const -1048576
    i32.sub
    global.set $core/stack/stepsLeft
    local.get $0
    i32.load offset=8
    local.set $13
    i32.const 16777215
    local.set $3
    block $core/stack/push|inlined.1 (result i32)
     loop $while-continue|0
      global.get $core/stack/stepsLeft
      if (result i32)
       global.get $core/stack/stepsLeft
       i32.const 1
       i32.sub
       global.set $core/stack/stepsLeft
       i32.const 1
      else
       i32.const 0
      end
      if
       block $while-break|0
        i64.const 0
        local.set $6
        local.get $0
        i32.load
        i32.const -64
        i32.sub
        i64.atomic.load
        local.tee $4
        i64.const 16777215
        i64.and
        i32.wrap_i64
        local.tee $8
        i32.const 16777215
        i32.ne
        if
         local.get $8
         local.get $0
         i32.load offset=16
         i32.ge_u
         br_if $while-break|0
         local.get $13
         i64.extend_i32_u
         local.tee $14
         local.get $0
         i32.load offset=4
         local.get $8
         local.get $0
         i32.load offset=12
         i32.mul
         i32.add
         i64.atomic.load offset=8
         local.tee $6
         i64.const 1
         i64.sub
         i64.le_u
         br_if $while-break|0
         local.get $6
         local.get $14
         i64.eq
         if
          local.get $4
          local.get $0
          i32.load
          i32.const -64
          i32.sub
          i64.atomic.load
          i64.ne
          br_if $while-continue|0
          local.get $3
          i32.const 16777215
          i32.ne
          if
           local.get $0
           i32.load offset=4
           local.get $3
           local.get $0
           i32.load offset=12
           i32.mul
           i32.add
           i64.const 0
           i64.store
          end
          i32.const 1
          global.set $core/status/last
          i32.const 0
          br $core/stack/push|inlined.1
         end
        end
        local.get $0
        i64.load32_u offset=28
        local.get $4
        i64.const 24
        i64.shr_u
        i64.const 549755813887
        i64.and
        i64.const 24
        i64.shl
        i64.or
        local.set $14
        local.get $3
        i32.const 16777215
        i32.eq
        if
         local.get $0
         local.get $0
         i32.load
         i32.const 248
         i32.add
         local.get $6
         i64.const 1
         i64.add
         i32.wrap_i64
         i32.const 3
         i32.shl
         i32.add
         i64.atomic.load
         i64.const 16777215
         i64.and
         i32.wrap_i64
         local.get $14
         local.get $4
         local.get $6
         call $core/stack/claimBlock
         local.tee $3
         i32.const 16777215
         i32.eq
         if
          local.get $4
          local.get $0
          i32.load
          i32.const -64
          i32.sub
          i64.atomic.load
          i64.ne
          br_if $while-continue|0
          i32.const 3
          global.set $core/status/last
          i32.const 0
          br $core/stack/push|inlined.1
         end
         local.get $0
         i32.load offset=4
         local.get $3
         local.get $0
         i32.load offset=12
         i32.mul
         i32.add
         i32.const 16
         i32.add
         local.set $10
         local.get $9
         if
          block $__inlined_func$core/cell/copyPayload$469
           local.get $0
           i32.load offset=20
           i32.const 7
           i32.add
           i32.const -8
           i32.and
           local.tee $11
           i32.const 256
           i32.gt_u
           if
            local.get $10
            local.get $9
            local.get $11
            memory.copy
            br $__inlined_func$core/cell/copyPayload$469
           end
           i32.const 0
           local.set $7
           loop $for-loop|0
            local.get $7
            local.get $11
            i32.lt_u
            if
             local.get $7
             local.get $10
             i32.add
             local.get $7
             local.get $9
             i32.add
             i64.load
             i64.store
             local.get $7
             i32.const 8
             i32.add
             local.set $7
             br $for-loop|0
            end
           end
          end
         else
          local.get $10
          i64.const 0
          i64.store
         end
        end
        local.get $8
        i32.const 16777215
        i32.ne
        if (result i32)
         local.get $0
         local.get $4
         local.get $8
         local.get $6
         call $core/stack/complete
        else
         i32.const 1
        end
        i32.eqz
        br_if $while-continue|0
        local.get $0
        i32.load offset=4
        local.get $3
        local.get $0
        i32.load offset=12
        i32.mul
        i32.add
        local.get $6
        i64.const 1
        i64.add
        i64.store offset=8
        local.get $0
        i32.load offset=4
        local.get $3
        local.get $0
        i32.load offset=12
        i32.mul
        i32.add
        local.get $14
        i64.store
        i32.const 1
        local.get $0
        i32.load
        i32.const -64
        i32.sub
        local.get $4
        local.get $3
        i64.extend_i32_u
        local.get $4
        i64.const 24
        i64.shr_u
        i64.const 549755813887
        i64.and
        i64.const 1
        i64.add
        i64.const 549755813887
        i64.and
        i64.const 24
        i64.shl
        i64.or
        i64.atomic.rmw.cmpxchg
        local.get $4
        i64.eq
        br_if $core/stack/push|inlined.1
        drop
        i32.const 16777215
        local.get $3
        local.get $14
        local.get $0
        i32.load offset=4
        local.get $3
        local.get $0
        i32.load offset=12
        i32.mul
        i32.add
        local.get $14
        local.get $14
        i64.const -9223372036854775808
        i64.or
        i64.atomic.rmw.cmpxchg
        i64.ne
        select
        local.set $3
        br $while-continue|0
       end
      end
     end
     local.get $3
     i32.const 16777215
     i32.ne
     if
      local.get $0
      i32.load offset=4
      local.get $3
      local.get $0
      i32.load offset=12
      i32.mul
      i32.add
      i64.const 0
      i64.store
     end
     i32.const 4
     global.set $core/status/last
     i32.const 0
    end
   else
    i32.const 0
   end
   if
    local.get $5
    i32.const 1
    i32.add
    local.set $5
    br $while-continue|1
   end
  end
  local.get $5
  if
   local.get $0
   local.get $0
   i32.load
   i32.const 128
   i32.add
   local.get $5
   call $core/waiting/wakeMany
  end
  local.get $5
 )
 (func $core/stack/stackPush (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i64)
  (local $4 i64)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i64)
  local.get $0
  i32.load offset=16
  i32.const 2
  i32.shl
  i32.const -1048576
  i32.sub
  global.set $core/stack/stepsLeft
  local.get $0
  i32.load offset=8
  local.set $9
  i32.const 16777215
  local.set $2
  block $core/stack/push|inlined.0 (result i32)
   loop $while-continue|0
    global.get $core/stack/stepsLeft
    if (result i32)
     global.get $core/stack/stepsLeft
     i32.const 1
     i32.sub
     global.set $core/stack/stepsLeft
     i32.const 1
    else
     i32.const 0
    end
    if
     block $while-break|0
      i64.const 0
      local.set $4
      local.get $0
      i32.load
      i32.const -64
      i32.sub
      i64.atomic.load
      local.tee $3
      i64.const 16777215
      i64.and
      i32.wrap_i64
      local.tee $6
      i32.const 16777215
      i32.ne
      if
       local.get $6
       local.get $0
       i32.load offset=16
       i32.ge_u
       br_if $while-break|0
       local.get $9
       i64.extend_i32_u
       local.tee $10
       local.get $0
       i32.load offset=4
       local.get $6
       local.get $0
       i32.load offset=12
       i32.mul
       i32.add
       i64.atomic.load offset=8
       local.tee $4
       i64.const 1
       i64.sub
       i64.le_u
       br_if $while-break|0
       local.get $4
       local.get $10
       i64.eq
       if
        local.get $3
        local.get $0
        i32.load
        i32.const -64
        i32.sub
        i64.atomic.load
        i64.ne
        br_if $while-continue|0
        local.get $2
        i32.const 16777215
        i32.ne
        if
         local.get $0
         i32.load offset=4
         local.get $2
         local.get $0
         i32.load offset=12
         i32.mul
         i32.add
         i64.const 0
         i64.store
        end
        i32.const 1
        global.set $core/status/last
        i32.const 0
        br $core/stack/push|inlined.0
       end
      end
      local.get $0
      i64.load32_u offset=28
      local.get $3
      i64.const 24
      i64.shr_u
      i64.const 549755813887
      i64.and
      i64.const 24
      i64.shl
      i64.or
      local.set $10
      local.get $2
      i32.const 16777215
      i32.eq
      if
       local.get $0
       local.get $0
       i32.load
       i32.const 248
       i32.add
       local.get $4
       i64.const 1
       i64.add
       i32.wrap_i64
       i32.const 3
       i32.shl
       i32.add
       i64.atomic.load
       i64.const 16777215
       i64.and
       i32.wrap_i64
       local.get $10
       local.get $3
       local.get $4
       call $core/stack/claimBlock
       local.tee $2
       i32.const 16777215
       i32.eq
       if
        local.get $3
        local.get $0
        i32.load
        i32.const -64
        i32.sub
        i64.atomic.load
        i64.ne
        br_if $while-continue|0
        i32.const 3
        global.set $core/status/last
        i32.const 0
        br $core/stack/push|inlined.0
       end
       local.get $0
       i32.load offset=4
       local.get $2
       local.get $0
       i32.load offset=12
       i32.mul
       i32.add
       i32.const 16
       i32.add
       local.set $7
       local.get $1
       if
        block $__inlined_func$core/cell/copyPayload$440
         local.get $0
         i32.load offset=20
         i32.const 7
         i32.add
         i32.const -8
         i32.and
         local.tee $8
         i32.const 256
         i32.gt_u
         if
          local.get $7
          local.get $1
          local.get $8
          memory.copy
          br $__inlined_func$core/cell/copyPayload$440
         end
         i32.const 0
         local.set $5
         loop $for-loop|0
          local.get $5
          local.get $8
          i32.lt_u
          if
           local.get $5
           local.get $7
           i32.add
           local.get $1
           local.get $5
           i32.add
           i64.load
           i64.store
           local.get $5
           i32.const 8
           i32.add
           local.set $5
           br $for-loop|0
          end
         end
        end
       else
        local.get $7
        i64.const 0
        i64.store
       end
      end
      local.get $6
      i32.const 16777215
      i32.ne
      if (result i32)
       local.get $0
       local.get $3
       local.get $6
       local.get $4
       call $core/stack/complete
      else
       i32.const 1
      end
      i32.eqz
      br_if $while-continue|0
      local.get $0
      i32.load offset=4
      local.get $2
      local.get $0
      i32.load offset=12
      i32.mul
      i32.add
      local.get $4
      i64.const 1
      i64.add
      i64.store offset=8
      local.get $0
      i32.load offset=4
      local.get $2
      local.get $0
      i32.load offset=12
      i32.mul
      i32.add
      local.get $10
      i64.store
      i32.const 1
      local.get $0
      i32.load
      i32.const -64
      i32.sub
      local.get $3
      local.get $2
      i64.extend_i32_u
      local.get $3
      i64.const 24
      i64.shr_u
      i64.const 549755813887
      i64.and
      i64.const 1
      i64.add
      i64.const 549755813887
      i64.and
      i64.const 24
      i64.shl
      i64.or
      i64.atomic.rmw.cmpxchg
      local.get $3
      i64.eq
      br_if $core/stack/push|inlined.0
      drop
      i32.const 16777215
      local.get $2
      local.get $10
      local.get $0
      i32.load offset=4
      local.get $2
      local.get $0
      i32.load offset=12
      i32.mul
      i32.add
      local.get $10
      local.get $10
      i64.const -9223372036854775808
      i64.or
      i64.atomic.rmw.cmpxchg
      i64.ne
      select
      local.set $2
      br $while-continue|0
     end
    end
   end
   local.get $2
   i32.const 16777215
   i32.ne
   if
    local.get $0
    i32.load offset=4
    local.get $2
    local.get $0
    i32.load offset=12
    i32.mul
    i32.add
    i64.const 0
    i64.store
   end
   i32.const 4
   global.set $core/status/last
   i32.const 0
  end
  i32.eqz
  if
   i32.const 0
   return
  end
  block $__inlined_func$core/waiting/anyWaiting$1248 (result i32)
   i32.const 1
   local.get $0
   i32.load
   i32.const 128
   i32.add
   local.tee $1
   i64.atomic.load
   i64.const 0
   i64.ne
   br_if $__inlined_func$core/waiting/anyWaiting$1248
   drop
   i32.const 0
   local.get $0
   i32.load offset=36
   i32.const 64
   i32.le_u
   br_if $__inlined_func$core/waiting/anyWaiting$1248
   drop
   local.get $1
   i64.atomic.load offset=8
   local.get $1
   i64.atomic.load offset=16
   i64.or
   local.get $1
   i64.atomic.load offset=24
   i64.or
   i64.const 0
   i64.ne
  end
  if (result i32)
   local.get $0
   local.get $1
   i32.const 0
   call $core/waiting/wakeSleeper
  else
   i32.const 0
  end
  drop
  i32.const 1
 )
 (func $core/stack/stackPopNumber (param $0 i32) (result f64)
  (local $1 i64)
  (local $2 i64)
  (local $3 i64)
  (local $4 i32)
  (local $5 i32)
  local.get $0
  i32.load offset=16
  local.tee $5
  i32.const 2
  i32.shl
  i32.const -1048576
  i32.sub
  global.set $core/stack/stepsLeft
  block $core/stack/pop|inlined.2 (result i32)
   loop $while-continue|0
    global.get $core/stack/stepsLeft
    if (result i32)
     global.get $core/stack/stepsLeft
     i32.const 1
     i32.sub
     global.set $core/stack/stepsLeft
     i32.const 1
    else
     i32.const 0
    end
    if
     block $while-break|0
      local.get $0
      i32.load
      i32.const -64
      i32.sub
      i64.atomic.load
      local.tee $3
      i64.const 16777215
      i64.and
      i32.wrap_i64
      local.tee $4
      i32.const 16777215
      i32.eq
      if
       i32.const 2
       global.set $core/status/last
       i32.const 0
       br $core/stack/pop|inlined.2
      end
      local.get $4
      local.get $5
      i32.ge_u
      br_if $while-break|0
      i64.const 16777215
      local.set $1
      local.get $0
      i32.load offset=4
      local.get $4
      local.get $0
      i32.load offset=12
      i32.mul
      i32.add
      i64.atomic.load offset=8
      local.tee $2
      i64.const 1
      i64.ne
      if
       local.get $2
       i64.const 1
       i64.sub
       local.tee $1
       local.get $0
       i64.load32_u offset=8
       i64.lt_u
       if (result i64)
        local.get $0
        i32.load
        i32.const 248
        i32.add
        local.get $1
        i32.wrap_i64
        i32.const 3
        i32.shl
        i32.add
        i64.atomic.load
        i64.const 16777215
        i64.and
       else
        i64.const 16777215
       end
       local.tee $1
       local.get $5
       i64.extend_i32_u
       i64.ge_u
       br_if $while-break|0
      end
      local.get $0
      i32.load offset=4
      local.get $4
      local.get $0
      i32.load offset=12
      i32.mul
      i32.add
      i64.load offset=16
      global.set $core/stack/popped
      i32.const 1
      local.get $0
      i32.load
      i32.const -64
      i32.sub
      local.get $3
      local.get $3
      i64.const 24
      i64.shr_u
      i64.const 549755813887
      i64.and
      i64.const 1
      i64.add
      i64.const 549755813887
      i64.and
      i64.const 24
      i64.shl
      local.get $1
      i64.or
      i64.atomic.rmw.cmpxchg
      local.get $3
      i64.eq
      br_if $core/stack/pop|inlined.2
      drop
      br $while-continue|0
     end
    end
   end
   i32.const 4
   global.set $core/status/last
   i32.const 0
  end
  i32.eqz
  if
   f64.const nan:0x8000000000000
   return
  end
  block $__inlined_func$core/waiting/anyWaiting$1238 (result i32)
   i32.const 1
   local.get $0
   i32.load
   i32.const 192
   i32.add
   local.tee $4
   i64.atomic.load
   i64.const 0
   i64.ne
   br_if $__inlined_func$core/waiting/anyWaiting$1238
   drop
   i32.const 0
   local.get $0
   i32.load offset=36
   i32.const 64
   i32.le_u
   br_if $__inlined_func$core/waiting/anyWaiting$1238
   drop
   local.get $4
   i64.atomic.load offset=8
   local.get $4
   i64.atomic.load offset=16
   i64.or
   local.get $4
   i64.atomic.load offset=24
   i64.or
   i64.const 0
   i64.ne
  end
  if (result i32)
   local.get $0
   local.get $4
   i32.const 0
   call $core/waiting/wakeSleeper
  else
   i32.const 0
  end
  drop
  i32.const 0
  global.set $core/status/last
  block $core/number/bitsNumber|inlined.2 (result f64)
   global.get $core/stack/popped
   local.tee $1
   f64.reinterpret_i64
   local.get $0
   i32.load offset=48
   local.tee $0
   i32.const 1
   i32.eq
   br_if $core/number/bitsNumber|inlined.2
   drop
   local.get $1
   i32.wrap_i64
   local.tee $4
   f32.reinterpret_i32
   f64.promote_f32
   local.get $0
   i32.const 2
   i32.eq
   br_if $core/number/bitsNumber|inlined.2
   drop
   local.get $4
   f64.convert_i32_s
   local.get $0
   i32.const 3
   i32.eq
   br_if $core/number/bitsNumber|inlined.2
   drop
   local.get $4
   f64.convert_i32_u
   local.get $0
   i32.const 4
   i32.eq
   br_if $core/number/bitsNumber|inlined.2
   drop
   local.get $4
   i32.extend16_s
   f64.convert_i32_s
   local.get $0
   i32.const 5
   i32.eq
   br_if $core/number/bitsNumber|inlined.2
   drop
   local.get $4
   i32.const 65535
   i32.and
   f64.convert_i32_u
   local.get $0
   i32.const 6
   i32.eq
   br_if $core/number/bitsNumber|inlined.2
   drop
   local.get $4
   i32.extend8_s
   f64.convert_i32_s
   local.get $4
   i32.const 255
   i32.and
   f64.convert_i32_u
   local.get $0
   i32.const 7
   i32.eq
   select
  end
 )
 (func $core/stack/stackPopMany (param $0 i32) (param $1 i32) (param $2 i32) (result i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i64)
  (local $6 i32)
  (local $7 i64)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i64)
  local.get $0
  i32.load offset=20
  i32.const 7
  i32.add
  i32.const -8
  i32.and
  local.set $11
  loop $while-continue|1
   local.get $2
   local.get $4
   i32.gt_u
   if (result i32)
    local.get $1
    local.get $4
    local.get $11
    i32.mul
    i32.add
    local.set $6
    local.get $0
    i32.load offset=16
    local.tee $9
    i32.const 2
    i32.shl
    i32.const -1048576
    i32.sub
    global.set $core/stack/stepsLeft
    block $core/stack/pop|inlined.1 (result i32)
     loop $while-continue|0
      global.get $core/stack/stepsLeft
      if (result i32)
       global.get $core/stack/stepsLeft
       i32.const 1
       i32.sub
       global.set $core/stack/stepsLeft
       i32.const 1
      else
       i32.const 0
      end
      if
       block $while-break|0
        local.get $0
        i32.load
        i32.const -64
        i32.sub
        i64.atomic.load
        local.tee $7
        i64.const 16777215
        i64.and
        i32.wrap_i64
        local.tee $3
        i32.const 16777215
        i32.eq
        if
         i32.const 2
         global.set $core/status/last
         i32.const 0
         br $core/stack/pop|inlined.1
        end
        local.get $3
        local.get $9
        i32.ge_u
        br_if $while-break|0
        i64.const 16777215
        local.set $5
        local.get $0
        i32.load offset=4
        local.get $3
        local.get $0
        i32.load offset=12
        i32.mul
        i32.add
        i64.atomic.load offset=8
        local.tee $12
        i64.const 1
        i64.ne
        if
         local.get $12
         i64.const 1
         i64.sub
         local.tee $5
         local.get $0
         i64.load32_u offset=8
         i64.lt_u
         if (result i64)
          local.get $0
          i32.load
          i32.const 248
          i32.add
          local.get $5
          i32.wrap_i64
          i32.const 3
          i32.shl
          i32.add
          i64.atomic.load
          i64.const 16777215
          i64.and
         else
          i64.const 16777215
         end
         local.tee $5
         local.get $9
         i64.extend_i32_u
         i64.ge_u
         br_if $while-break|0
        end
        local.get $0
        i32.load offset=4
        local.get $3
        local.get $0
        i32.load offset=12
        i32.mul
        i32.add
        i32.const 16
        i32.add
        local.set $8
        local.get $6
        if
         block $__inlined_func$core/cell/copyPayload$371
          local.get $0
          i32.load offset=20
          i32.const 7
          i32.add
          i32.const -8
          i32.and
          local.tee $10
          i32.const 256
          i32.gt_u
          if
           local.get $6
           local.get $8
           local.get $10
           memory.copy
           br $__inlined_func$core/cell/copyPayload$371
          end
          i32.const 0
          local.set $3
          loop $for-loop|0
           local.get $3
           local.get $10
           i32.lt_u
           if
            local.get $3
            local.get $6
            i32.add
            local.get $3
            local.get $8
            i32.add
            i64.load
            i64.store
            local.get $3
            i32.const 8
            i32.add
            local.set $3
            br $for-loop|0
           end
          end
         end
        else
         local.get $8
         i64.load
         global.set $core/stack/popped
        end
        i32.const 1
        local.get $0
        i32.load
        i32.const -64
        i32.sub
        local.get $7
        local.get $7
        i64.const 24
        i64.shr_u
        i64.const 549755813887
        i64.and
        i64.const 1
        i64.add
        i64.const 549755813887
        i64.and
        i64.const 24
        i64.shl
        local.get $5
        i64.or
        i64.atomic.rmw.cmpxchg
        local.get $7
        i64.eq
        br_if $core/stack/pop|inlined.1
        drop
        br $while-continue|0
       end
      end
     end
     i32.const 4
     global.set $core/status/last
     i32.const 0
    end
   else
    i32.const 0
   end
   if
    local.get $4
    i32.const 1
    i32.add
    local.set $4
    br $while-continue|1
   end
  end
  local.get $4
  if
   local.get $0
   local.get $0
   i32.load
   i32.const 192
   i32.add
   local.get $4
   call $core/waiting/wakeMany
  end
  local.get $4
 )
 (func $core/stack/stackPop (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i64)
  (local $4 i64)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i64)
  local.get $0
  i32.load offset=16
  local.tee $6
  i32.const 2
  i32.shl
  i32.const -1048576
  i32.sub
  global.set $core/stack/stepsLeft
  block $core/stack/pop|inlined.0 (result i32)
   loop $while-continue|0
    global.get $core/stack/stepsLeft
    if (result i32)
     global.get $core/stack/stepsLeft
     i32.const 1
     i32.sub
     global.set $core/stack/stepsLeft
     i32.const 1
    else
     i32.const 0
    end
    if
     block $while-break|0
      local.get $0
      i32.load
      i32.const -64
      i32.sub
      i64.atomic.load
      local.tee $4
      i64.const 16777215
      i64.and
      i32.wrap_i64
      local.tee $2
      i32.const 16777215
      i32.eq
      if
       i32.const 2
       global.set $core/status/last
       i32.const 0
       br $core/stack/pop|inlined.0
      end
      local.get $2
      local.get $6
      i32.ge_u
      br_if $while-break|0
      i64.const 16777215
      local.set $3
      local.get $0
      i32.load offset=4
      local.get $2
      local.get $0
      i32.load offset=12
      i32.mul
      i32.add
      i64.atomic.load offset=8
      local.tee $8
      i64.const 1
      i64.ne
      if
       local.get $8
       i64.const 1
       i64.sub
       local.tee $3
       local.get $0
       i64.load32_u offset=8
       i64.lt_u
       if (result i64)
        local.get $0
        i32.load
        i32.const 248
        i32.add
        local.get $3
        i32.wrap_i64
        i32.const 3
        i32.shl
        i32.add
        i64.atomic.load
        i64.const 16777215
        i64.and
       else
        i64.const 16777215
       end
       local.tee $3
       local.get $6
       i64.extend_i32_u
       i64.ge_u
       br_if $while-break|0
      end
      local.get $0
      i32.load offset=4
      local.get $2
      local.get $0
      i32.load offset=12
      i32.mul
      i32.add
      i32.const 16
      i32.add
      local.set $5
      local.get $1
      if
       block $__inlined_func$core/cell/copyPayload$352
        local.get $0
        i32.load offset=20
        i32.const 7
        i32.add
        i32.const -8
        i32.and
        local.tee $7
        i32.const 256
        i32.gt_u
        if
         local.get $1
         local.get $5
         local.get $7
         memory.copy
         br $__inlined_func$core/cell/copyPayload$352
        end
        i32.const 0
        local.set $2
        loop $for-loop|0
         local.get $2
         local.get $7
         i32.lt_u
         if
          local.get $1
          local.get $2
          i32.add
          local.get $2
          local.get $5
          i32.add
          i64.load
          i64.store
          local.get $2
          i32.const 8
          i32.add
          local.set $2
          br $for-loop|0
         end
        end
       end
      else
       local.get $5
       i64.load
       global.set $core/stack/popped
      end
      i32.const 1
      local.get $0
      i32.load
      i32.const -64
      i32.sub
      local.get $4
      local.get $4
      i64.const 24
      i64.shr_u
      i64.const 549755813887
      i64.and
      i64.const 1
      i64.add
      i64.const 549755813887
      i64.and
      i64.const 24
      i64.shl
      local.get $3
      i64.or
      i64.atomic.rmw.cmpxchg
      local.get $4
      i64.eq
      br_if $core/stack/pop|inlined.0
      drop
      br $while-continue|0
     end
    end
   end
   i32.const 4
   global.set $core/status/last
   i32.const 0
  end
  i32.eqz
  if
   i32.const 0
   return
  end
  block $__inlined_func$core/waiting/anyWaiting$1232 (result i32)
   i32.const 1
   local.get $0
   i32.load
   i32.const 192
   i32.add
   local.tee $1
   i64.atomic.load
   i64.const 0
   i64.ne
   br_if $__inlined_func$core/waiting/anyWaiting$1232
   drop
   i32.const 0
   local.get $0
   i32.load offset=36
   i32.const 64
   i32.le_u
   br_if $__inlined_func$core/waiting/anyWaiting$1232
   drop
   local.get $1
   i64.atomic.load offset=8
   local.get $1
   i64.atomic.load offset=16
   i64.or
   local.get $1
   i64.atomic.load offset=24
   i64.or
   i64.const 0
   i64.ne
  end
  if (result i32)
   local.get $0
   local.get $1
   i32.const 0
   call $core/waiting/wakeSleeper
  else
   i32.const 0
  end
  drop
  i32.const 1
 )
 (func $core/stack/stackHasRoom (param $0 i32) (result i32)
  (local $1 i64)
  (local $2 i64)
  (local $3 i32)
  local.get $0
  i32.load offset=16
  i32.const 2
  i32.shl
  i32.const -1048576
  i32.sub
  global.set $core/stack/stepsLeft
  block $__inlined_func$core/stack/stackSize (result i32)
   loop $while-continue|0
    global.get $core/stack/stepsLeft
    if (result i32)
     global.get $core/stack/stepsLeft
     i32.const 1
     i32.sub
     global.set $core/stack/stepsLeft
     i32.const 1
    else
     i32.const 0
    end
    if
     block $while-break|0
      i32.const 0
      local.get $0
      i32.load
      i32.const -64
      i32.sub
      i64.atomic.load
      local.tee $2
      i64.const 16777215
      i64.and
      i32.wrap_i64
      local.tee $3
      i32.const 16777215
      i32.eq
      br_if $__inlined_func$core/stack/stackSize
      drop
      local.get $3
      local.get $0
      i32.load offset=16
      i32.ge_u
      br_if $while-break|0
      local.get $0
      i32.load offset=4
      local.get $3
      local.get $0
      i32.load offset=12
      i32.mul
      i32.add
      i64.atomic.load offset=8
      local.set $1
      local.get $2
      local.get $0
      i32.load
      i32.const -64
      i32.sub
      i64.atomic.load
      i64.ne
      br_if $while-continue|0
      local.get $0
      i64.load32_u offset=8
      local.get $1
      i64.const 1
      i64.sub
      i64.le_u
      br_if $while-break|0
      local.get $1
      i32.wrap_i64
      br $__inlined_func$core/stack/stackSize
     end
    end
   end
   i32.const 4
   global.set $core/status/last
   i32.const -1
  end
  local.tee $3
  i32.const 0
  i32.ge_s
  if (result i32)
   local.get $3
   local.get $0
   i32.load offset=8
   i32.lt_u
   if (result i32)
    i32.const 1
   else
    i32.const 1
    global.set $core/status/last
    i32.const 0
   end
  else
   i32.const 0
  end
 )
 (func $core/stack/stackHasItems (param $0 i32) (result i32)
  (local $1 i32)
  local.get $0
  i32.load
  i32.const -64
  i32.sub
  i64.atomic.load
  i64.const 16777215
  i64.and
  i32.wrap_i64
  local.tee $1
  i32.const 16777215
  i32.eq
  if
   i32.const 2
   global.set $core/status/last
   i32.const 0
   return
  end
  local.get $1
  local.get $0
  i32.load offset=16
  i32.lt_u
  if (result i32)
   i32.const 1
  else
   i32.const 4
   global.set $core/status/last
   i32.const 0
  end
 )
 (func $core/side/ringRelease (param $0 i32) (param $1 i32)
  (local $2 i32)
  local.get $0
  i32.load offset=116
  local.tee $2
  local.get $1
  i32.and
  i32.eqz
  if
   return
  end
  local.get $0
  local.get $2
  local.get $1
  i32.const 4
  i32.or
  local.get $1
  local.get $1
  i32.const 1
  i32.eq
  local.tee $1
  select
  i32.const -1
  i32.xor
  i32.and
  i32.store offset=116
  local.get $0
  i32.const 64
  i32.const 88
  local.get $1
  select
  i32.add
  local.tee $2
  i32.const 0
  i32.store offset=12
  local.get $2
  i32.const 0
  i32.store offset=16
  local.get $0
  i32.load
  i32.const 128
  i32.const 256
  local.get $1
  select
  i32.add
  i64.const 0
  i64.atomic.store
 )
 (func $core/side/ringHolds (param $0 i32) (param $1 i32) (result i32)
  local.get $0
  i32.load offset=116
  local.get $1
  i32.and
  i32.const 0
  i32.ne
 )
 (func $core/side/ringHolder (param $0 i32) (param $1 i32) (result i32)
  local.get $0
  i32.load
  i32.const 128
  i32.const 256
  local.get $1
  i32.const 1
  i32.eq
  select
  i32.add
  i64.atomic.load
  i64.const 16777215
  i64.and
  i32.wrap_i64
  local.tee $1
  i32.const 0
  local.get $1
  if (result i32)
   local.get $0
   local.get $1
   call $core/peers/alive
  else
   i32.const 0
  end
  select
 )
 (func $core/room/countSubscribers (param $0 i32) (result i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  local.get $0
  i32.load offset=68
  local.set $3
  loop $for-loop|0
   local.get $2
   local.get $3
   i32.lt_u
   if
    local.get $1
    i32.const 1
    i32.add
    local.get $1
    local.get $0
    i32.load offset=64
    local.get $2
    i32.const 6
    i32.shl
    i32.add
    i64.atomic.load
    i64.const 16777215
    i64.and
    i32.wrap_i64
    local.tee $1
    if (result i32)
     local.get $0
     local.get $1
     call $core/peers/alive
    else
     i32.const 0
    end
    select
    local.set $1
    local.get $2
    i32.const 1
    i32.add
    local.set $2
    br $for-loop|0
   end
  end
  local.get $1
 )
 (func $core/ring/ringWriteNumber (param $0 i32) (param $1 f64) (result i32)
  (local $2 i64)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i64)
  (local $10 i32)
  local.get $0
  i32.const -64
  i32.sub
  i32.load offset=12
  local.tee $3
  i32.eqz
  if
   local.get $0
   i32.const 1
   i32.const 1
   call $core/side/findOne
   local.tee $3
   i32.eqz
   if
    i32.const 0
    return
   end
  end
  local.get $0
  i32.const -64
  i32.sub
  i32.load offset=8
  local.set $4
  local.get $0
  i32.load offset=48
  local.tee $5
  i32.const 1
  i32.eq
  if
   local.get $4
   local.get $1
   f64.store
  else
   local.get $5
   i32.const 2
   i32.eq
   if
    local.get $4
    local.get $1
    f32.demote_f64
    f32.store
   else
    local.get $5
    i32.const 3
    i32.eq
    if
     local.get $4
     local.get $1
     i32.trunc_sat_f64_s
     i32.store
    else
     local.get $5
     i32.const 4
     i32.eq
     if
      local.get $4
      local.get $1
      i32.trunc_sat_f64_u
      i32.store
     else
      local.get $5
      i32.const 6
      i32.eq
      local.get $5
      i32.const 5
      i32.eq
      i32.or
      if
       local.get $4
       local.get $1
       i32.trunc_sat_f64_s
       i32.store16
      else
       local.get $4
       local.get $1
       i32.trunc_sat_f64_s
       i32.store8
      end
     end
    end
   end
  end
  local.get $0
  i32.load
  local.tee $8
  i32.const -64
  i32.sub
  local.get $0
  i32.const -64
  i32.sub
  local.tee $6
  i64.load
  local.tee $2
  i64.const 1
  i64.add
  local.tee $9
  local.get $9
  i64.const 4294967296
  i64.add
  local.get $0
  i64.load32_u offset=8
  local.tee $9
  i64.sub
  local.get $9
  local.get $2
  i64.const 4294967295
  i64.and
  i64.const 1
  i64.add
  i64.gt_u
  select
  local.set $2
  local.get $0
  i32.load offset=4
  local.get $0
  i32.load offset=12
  local.tee $7
  local.get $0
  i32.load offset=8
  i32.mul
  i32.add
  local.get $6
  i32.load offset=8
  local.tee $5
  i32.sub
  local.set $10
  local.get $6
  local.get $7
  local.get $10
  i32.lt_u
  if (result i32)
   local.get $5
   local.get $7
   i32.add
  else
   local.get $0
   i32.load offset=4
   local.get $7
   local.get $10
   i32.sub
   i32.add
  end
  i32.store offset=8
  local.get $6
  local.get $2
  i64.store
  local.get $6
  local.get $3
  i32.const 1
  i32.sub
  i32.store offset=12
  local.get $2
  i64.atomic.store
  block $__inlined_func$core/waiting/anyWaiting$1392 (result i32)
   i32.const 1
   local.get $8
   i32.const 320
   i32.add
   local.tee $3
   i64.atomic.load
   i64.const 0
   i64.ne
   br_if $__inlined_func$core/waiting/anyWaiting$1392
   drop
   i32.const 0
   local.get $0
   i32.load offset=36
   i32.const 64
   i32.le_u
   br_if $__inlined_func$core/waiting/anyWaiting$1392
   drop
   local.get $3
   i64.atomic.load offset=8
   local.get $3
   i64.atomic.load offset=16
   i64.or
   local.get $3
   i64.atomic.load offset=24
   i64.or
   i64.const 0
   i64.ne
  end
  if (result i32)
   local.get $0
   local.get $3
   i32.const 0
   call $core/waiting/wakeSleeper
  else
   i32.const 0
  end
  drop
  i32.const 1
 )
 (func $core/ring/ringWriteMany (param $0 i32) (param $1 i32) (param $2 i32) (result i32)
  (local $3 i64)
  (local $4 i32)
  (local $5 i32)
  (local $6 i64)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i64)
  (local $11 i32)
  local.get $0
  i32.const 1
  local.get $2
  call $core/side/find
  local.tee $5
  local.get $2
  local.get $2
  local.get $5
  i32.gt_u
  select
  local.tee $2
  i32.eqz
  if
   i32.const 0
   return
  end
  local.get $0
  i32.load offset=12
  local.tee $7
  local.get $2
  i32.mul
  local.tee $8
  local.get $0
  i32.load offset=4
  local.get $0
  i32.load offset=8
  local.get $7
  i32.mul
  i32.add
  local.get $0
  i32.const -64
  i32.sub
  i32.load offset=8
  local.tee $7
  i32.sub
  local.tee $9
  local.get $8
  local.get $9
  i32.lt_u
  select
  local.tee $9
  local.get $1
  local.get $7
  i32.or
  i32.or
  i32.const 7
  i32.and
  if
   local.get $7
   local.get $1
   local.get $9
   memory.copy
  else
   block $__inlined_func$core/cell/copyPayload$1120
    local.get $9
    i32.const 256
    i32.gt_u
    if
     local.get $7
     local.get $1
     local.get $9
     memory.copy
     br $__inlined_func$core/cell/copyPayload$1120
    end
    loop $for-loop|0
     local.get $4
     local.get $9
     i32.lt_u
     if
      local.get $4
      local.get $7
      i32.add
      local.get $1
      local.get $4
      i32.add
      i64.load
      i64.store
      local.get $4
      i32.const 8
      i32.add
      local.set $4
      br $for-loop|0
     end
    end
   end
  end
  local.get $8
  local.get $9
  i32.gt_u
  if
   local.get $8
   local.get $9
   i32.sub
   local.tee $4
   local.get $0
   i32.load offset=4
   local.tee $7
   local.get $1
   local.get $9
   i32.add
   local.tee $8
   i32.or
   i32.or
   i32.const 7
   i32.and
   if
    local.get $7
    local.get $8
    local.get $4
    memory.copy
   else
    block $__inlined_func$core/cell/copyPayload$11200
     local.get $4
     i32.const 256
     i32.gt_u
     if
      local.get $7
      local.get $8
      local.get $4
      memory.copy
      br $__inlined_func$core/cell/copyPayload$11200
     end
     i32.const 0
     local.set $1
     loop $for-loop|01
      local.get $1
      local.get $4
      i32.lt_u
      if
       local.get $1
       local.get $7
       i32.add
       local.get $1
       local.get $8
       i32.add
       i64.load
       i64.store
       local.get $1
       i32.const 8
       i32.add
       local.set $1
       br $for-loop|01
      end
     end
    end
   end
  end
  local.get $0
  i32.load
  local.tee $4
  i32.const -64
  i32.sub
  local.get $0
  i32.const -64
  i32.sub
  local.tee $8
  i64.load
  local.tee $6
  local.get $2
  i64.extend_i32_u
  local.tee $10
  i64.add
  local.set $3
  local.get $10
  local.get $6
  i64.const 4294967295
  i64.and
  i64.add
  local.get $0
  i64.load32_u offset=8
  local.tee $6
  i64.ge_u
  if
   local.get $3
   i64.const 4294967296
   i64.add
   local.get $6
   i64.sub
   local.set $3
  end
  local.get $8
  local.get $0
  i32.load offset=12
  local.tee $1
  local.get $2
  i32.mul
  local.tee $9
  local.get $0
  i32.load offset=4
  local.get $0
  i32.load offset=8
  local.get $1
  i32.mul
  i32.add
  local.get $8
  i32.load offset=8
  local.tee $11
  i32.sub
  local.tee $1
  i32.lt_u
  if (result i32)
   local.get $9
   local.get $11
   i32.add
  else
   local.get $0
   i32.load offset=4
   local.get $9
   local.get $1
   i32.sub
   i32.add
  end
  i32.store offset=8
  local.get $8
  local.get $3
  i64.store
  local.get $8
  local.get $5
  local.get $2
  i32.sub
  i32.store offset=12
  local.get $3
  i64.atomic.store
  block $__inlined_func$core/waiting/anyWaiting$1397 (result i32)
   i32.const 1
   local.get $4
   i32.const 320
   i32.add
   local.tee $1
   i64.atomic.load
   i64.const 0
   i64.ne
   br_if $__inlined_func$core/waiting/anyWaiting$1397
   drop
   i32.const 0
   local.get $0
   i32.load offset=36
   i32.const 64
   i32.le_u
   br_if $__inlined_func$core/waiting/anyWaiting$1397
   drop
   local.get $1
   i64.atomic.load offset=8
   local.get $1
   i64.atomic.load offset=16
   i64.or
   local.get $1
   i64.atomic.load offset=24
   i64.or
   i64.const 0
   i64.ne
  end
  if (result i32)
   local.get $0
   local.get $1
   i32.const 0
   call $core/waiting/wakeSleeper
  else
   i32.const 0
  end
  drop
  local.get $2
 )
 (func $core/ring/ringWrite (param $0 i32) (param $1 i32) (result i32)
  (local $2 i64)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i64)
  (local $9 i32)
  local.get $0
  i32.const 1
  i32.const 1
  call $core/side/findOne
  local.tee $4
  i32.eqz
  if
   i32.const 0
   return
  end
  local.get $0
  i32.load offset=20
  local.tee $5
  local.get $0
  i32.const -64
  i32.sub
  i32.load offset=8
  local.tee $6
  local.get $1
  i32.or
  i32.or
  i32.const 7
  i32.and
  if
   local.get $6
   local.get $1
   local.get $5
   memory.copy
  else
   block $__inlined_func$core/cell/copyPayload$1120
    local.get $5
    i32.const 256
    i32.gt_u
    if
     local.get $6
     local.get $1
     local.get $5
     memory.copy
     br $__inlined_func$core/cell/copyPayload$1120
    end
    loop $for-loop|0
     local.get $3
     local.get $5
     i32.lt_u
     if
      local.get $3
      local.get $6
      i32.add
      local.get $1
      local.get $3
      i32.add
      i64.load
      i64.store
      local.get $3
      i32.const 8
      i32.add
      local.set $3
      br $for-loop|0
     end
    end
   end
  end
  local.get $0
  i32.load
  local.tee $5
  i32.const -64
  i32.sub
  local.get $0
  i32.const -64
  i32.sub
  local.tee $7
  i64.load
  local.tee $8
  i64.const 1
  i64.add
  local.set $2
  local.get $8
  i64.const 4294967295
  i64.and
  i64.const 1
  i64.add
  local.get $0
  i64.load32_u offset=8
  local.tee $8
  i64.ge_u
  if
   local.get $2
   i64.const 4294967296
   i64.add
   local.get $8
   i64.sub
   local.set $2
  end
  local.get $0
  i32.load offset=4
  local.get $0
  i32.load offset=12
  local.tee $1
  local.get $0
  i32.load offset=8
  i32.mul
  i32.add
  local.get $7
  i32.load offset=8
  local.tee $3
  i32.sub
  local.set $9
  local.get $7
  local.get $1
  local.get $9
  i32.lt_u
  if (result i32)
   local.get $1
   local.get $3
   i32.add
  else
   local.get $0
   i32.load offset=4
   local.get $1
   local.get $9
   i32.sub
   i32.add
  end
  i32.store offset=8
  local.get $7
  local.get $2
  i64.store
  local.get $7
  local.get $4
  i32.const 1
  i32.sub
  i32.store offset=12
  local.get $2
  i64.atomic.store
  block $__inlined_func$core/waiting/anyWaiting$1394 (result i32)
   i32.const 1
   local.get $5
   i32.const 320
   i32.add
   local.tee $1
   i64.atomic.load
   i64.const 0
   i64.ne
   br_if $__inlined_func$core/waiting/anyWaiting$1394
   drop
   i32.const 0
   local.get $0
   i32.load offset=36
   i32.const 64
   i32.le_u
   br_if $__inlined_func$core/waiting/anyWaiting$1394
   drop
   local.get $1
   i64.atomic.load offset=8
   local.get $1
   i64.atomic.load offset=16
   i64.or
   local.get $1
   i64.atomic.load offset=24
   i64.or
   i64.const 0
   i64.ne
  end
  if (result i32)
   local.get $0
   local.get $1
   i32.const 0
   call $core/waiting/wakeSleeper
  else
   i32.const 0
  end
  drop
  i32.const 1
 )
 (func $core/ring/ringUsed (param $0 i32) (result f64)
  (local $1 i64)
  (local $2 i32)
  (local $3 i64)
  (local $4 i64)
  (local $5 i64)
  (local $6 i64)
  local.get $0
  i32.load
  local.set $2
  local.get $0
  i64.load32_u offset=8
  local.tee $1
  i64.eqz
  if
   f64.const 0
   return
  end
  local.get $2
  i64.atomic.load offset=192
  local.set $5
  local.get $2
  i32.const -64
  i32.sub
  i64.atomic.load
  local.tee $6
  i64.const 4294967295
  i64.and
  local.tee $3
  local.get $1
  i64.ge_s
  local.get $5
  i64.const 4294967295
  i64.and
  local.tee $4
  local.get $1
  i64.ge_s
  i32.or
  if
   i32.const 4
   global.set $core/status/last
   f64.const -1
   return
  end
  local.get $6
  i64.const 32
  i64.shr_u
  local.get $5
  i64.const 32
  i64.shr_u
  i64.sub
  i64.extend32_s
  local.get $1
  i64.mul
  local.get $3
  i64.add
  local.get $4
  i64.sub
  local.tee $3
  i64.const 0
  local.get $3
  i64.const 0
  i64.gt_s
  select
  local.tee $3
  local.get $1
  local.get $1
  local.get $3
  i64.gt_s
  select
  f64.convert_i64_s
 )
 (func $core/ring/ringRoom (param $0 i32) (param $1 i32) (result i32)
  local.get $0
  i32.const 1
  local.get $1
  call $core/side/find
 )
 (func $core/ring/ringReserve (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  local.get $0
  i32.const 1
  local.get $1
  call $core/side/findOne
  local.tee $2
  local.get $1
  i32.lt_u
  if
   i32.const 0
   return
  end
  local.get $0
  i32.const -64
  i32.sub
  local.tee $1
  i32.const 0
  i32.store offset=12
  local.get $1
  local.get $2
  local.get $1
  i32.load offset=16
  i32.add
  i32.store offset=16
  local.get $0
  local.get $0
  i32.load offset=116
  i32.const 4
  i32.or
  i32.store offset=116
  i32.const 1
 )
 (func $core/ring/ringReady (param $0 i32) (param $1 i32) (result i32)
  local.get $0
  i32.const 2
  local.get $1
  call $core/side/find
 )
 (func $core/ring/ringReadNumber (param $0 i32) (result f64)
  (local $1 i64)
  (local $2 f64)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i64)
  (local $7 i32)
  (local $8 i32)
  local.get $0
  i32.load offset=100
  local.tee $3
  i32.eqz
  if
   local.get $0
   i32.const 2
   i32.const 1
   call $core/side/findOne
   local.tee $3
   i32.eqz
   if
    f64.const nan:0x8000000000000
    return
   end
  end
  local.get $0
  i32.load offset=96
  local.set $4
  block $core/number/readNumber|inlined.0 (result f64)
   local.get $0
   i32.load offset=48
   local.tee $5
   i32.const 1
   i32.eq
   if
    local.get $4
    f64.load
    br $core/number/readNumber|inlined.0
   end
   local.get $5
   i32.const 2
   i32.eq
   if
    local.get $4
    f32.load
    f64.promote_f32
    br $core/number/readNumber|inlined.0
   end
   local.get $5
   i32.const 3
   i32.eq
   if
    local.get $4
    i32.load
    f64.convert_i32_s
    br $core/number/readNumber|inlined.0
   end
   local.get $5
   i32.const 4
   i32.eq
   if
    local.get $4
    i32.load
    f64.convert_i32_u
    br $core/number/readNumber|inlined.0
   end
   local.get $5
   i32.const 5
   i32.eq
   if
    local.get $4
    i32.load16_s
    f64.convert_i32_s
    br $core/number/readNumber|inlined.0
   end
   local.get $5
   i32.const 6
   i32.eq
   if
    local.get $4
    i32.load16_u
    f64.convert_i32_u
    br $core/number/readNumber|inlined.0
   end
   local.get $5
   i32.const 7
   i32.eq
   if (result f64)
    local.get $4
    i32.load8_s
    f64.convert_i32_s
   else
    local.get $4
    i32.load8_u
    f64.convert_i32_u
   end
  end
  local.set $2
  local.get $0
  i32.load
  local.set $4
  local.get $0
  i64.load offset=88
  local.tee $1
  i64.const 1
  i64.add
  local.tee $6
  local.get $6
  i64.const 4294967296
  i64.add
  local.get $0
  i64.load32_u offset=8
  local.tee $6
  i64.sub
  local.get $6
  local.get $1
  i64.const 4294967295
  i64.and
  i64.const 1
  i64.add
  i64.gt_u
  select
  local.set $1
  local.get $0
  i32.load offset=4
  local.get $0
  i32.load offset=12
  local.tee $5
  local.get $0
  i32.load offset=8
  i32.mul
  i32.add
  local.get $0
  i32.load offset=96
  local.tee $7
  i32.sub
  local.set $8
  local.get $0
  local.get $5
  local.get $8
  i32.lt_u
  if (result i32)
   local.get $5
   local.get $7
   i32.add
  else
   local.get $0
   i32.load offset=4
   local.get $5
   local.get $8
   i32.sub
   i32.add
  end
  i32.store offset=96
  local.get $0
  local.get $1
  i64.store offset=88
  local.get $0
  local.get $3
  i32.const 1
  i32.sub
  i32.store offset=100
  local.get $4
  local.get $1
  i64.atomic.store offset=192
  block $__inlined_func$core/waiting/anyWaiting$1400 (result i32)
   i32.const 1
   local.get $4
   i32.const 384
   i32.add
   local.tee $3
   i64.atomic.load
   i64.const 0
   i64.ne
   br_if $__inlined_func$core/waiting/anyWaiting$1400
   drop
   i32.const 0
   local.get $0
   i32.load offset=36
   i32.const 64
   i32.le_u
   br_if $__inlined_func$core/waiting/anyWaiting$1400
   drop
   local.get $3
   i64.atomic.load offset=8
   local.get $3
   i64.atomic.load offset=16
   i64.or
   local.get $3
   i64.atomic.load offset=24
   i64.or
   i64.const 0
   i64.ne
  end
  if (result i32)
   local.get $0
   local.get $3
   i32.const 0
   call $core/waiting/wakeSleeper
  else
   i32.const 0
  end
  drop
  local.get $2
  local.get $2
  f64.ne
  if
   i32.const 0
   global.set $core/status/last
  end
  local.get $2
 )
 (func $core/ring/ringRead (param $0 i32) (param $1 i32) (result i32)
  (local $2 i64)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i64)
  local.get $0
  i32.const 2
  i32.const 1
  call $core/side/findOne
  local.tee $4
  i32.eqz
  if
   i32.const 0
   return
  end
  local.get $0
  i32.load offset=20
  local.tee $5
  local.get $0
  i32.load offset=96
  local.tee $6
  local.get $1
  i32.or
  i32.or
  i32.const 7
  i32.and
  if
   local.get $1
   local.get $6
   local.get $5
   memory.copy
  else
   block $__inlined_func$core/cell/copyPayload$1120
    local.get $5
    i32.const 256
    i32.gt_u
    if
     local.get $1
     local.get $6
     local.get $5
     memory.copy
     br $__inlined_func$core/cell/copyPayload$1120
    end
    loop $for-loop|0
     local.get $3
     local.get $5
     i32.lt_u
     if
      local.get $1
      local.get $3
      i32.add
      local.get $3
      local.get $6
      i32.add
      i64.load
      i64.store
      local.get $3
      i32.const 8
      i32.add
      local.set $3
      br $for-loop|0
     end
    end
   end
  end
  local.get $0
  i32.load
  local.set $1
  local.get $0
  i64.load offset=88
  local.tee $7
  i64.const 1
  i64.add
  local.set $2
  local.get $7
  i64.const 4294967295
  i64.and
  i64.const 1
  i64.add
  local.get $0
  i64.load32_u offset=8
  local.tee $7
  i64.ge_u
  if
   local.get $2
   i64.const 4294967296
   i64.add
   local.get $7
   i64.sub
   local.set $2
  end
  local.get $0
  i32.load offset=4
  local.get $0
  i32.load offset=12
  local.tee $3
  local.get $0
  i32.load offset=8
  i32.mul
  i32.add
  local.get $0
  i32.load offset=96
  local.tee $5
  i32.sub
  local.set $6
  local.get $0
  local.get $3
  local.get $6
  i32.lt_u
  if (result i32)
   local.get $3
   local.get $5
   i32.add
  else
   local.get $0
   i32.load offset=4
   local.get $3
   local.get $6
   i32.sub
   i32.add
  end
  i32.store offset=96
  local.get $0
  local.get $2
  i64.store offset=88
  local.get $0
  local.get $4
  i32.const 1
  i32.sub
  i32.store offset=100
  local.get $1
  local.get $2
  i64.atomic.store offset=192
  block $__inlined_func$core/waiting/anyWaiting$1402 (result i32)
   i32.const 1
   local.get $1
   i32.const 384
   i32.add
   local.tee $1
   i64.atomic.load
   i64.const 0
   i64.ne
   br_if $__inlined_func$core/waiting/anyWaiting$1402
   drop
   i32.const 0
   local.get $0
   i32.load offset=36
   i32.const 64
   i32.le_u
   br_if $__inlined_func$core/waiting/anyWaiting$1402
   drop
   local.get $1
   i64.atomic.load offset=8
   local.get $1
   i64.atomic.load offset=16
   i64.or
   local.get $1
   i64.atomic.load offset=24
   i64.or
   i64.const 0
   i64.ne
  end
  if (result i32)
   local.get $0
   local.get $1
   i32.const 0
   call $core/waiting/wakeSleeper
  else
   i32.const 0
  end
  drop
  i32.const 1
 )
 (func $core/ring/ringPublish (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i64)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i64)
  (local $10 i64)
  (local $11 i32)
  local.get $0
  i32.const -64
  i32.sub
  i32.load offset=12
  local.tee $5
  local.get $1
  i32.lt_u
  if
   i32.const 1
   global.set $core/status/last
   i32.const 0
   return
  end
  local.get $0
  i32.load
  local.tee $6
  i32.const -64
  i32.sub
  local.get $0
  i32.const -64
  i32.sub
  local.tee $2
  i64.load
  local.tee $3
  local.get $1
  i64.extend_i32_u
  local.tee $9
  i64.add
  local.tee $10
  local.get $10
  i64.const 4294967296
  i64.add
  local.get $0
  i64.load32_u offset=8
  local.tee $10
  i64.sub
  local.get $10
  local.get $9
  local.get $3
  i64.const 4294967295
  i64.and
  i64.add
  i64.gt_u
  select
  local.set $3
  local.get $2
  local.get $0
  i32.load offset=12
  local.tee $8
  local.get $1
  i32.mul
  local.tee $4
  local.get $0
  i32.load offset=4
  local.get $0
  i32.load offset=8
  local.get $8
  i32.mul
  i32.add
  local.get $2
  i32.load offset=8
  local.tee $11
  i32.sub
  local.tee $8
  i32.lt_u
  if (result i32)
   local.get $4
   local.get $11
   i32.add
  else
   local.get $0
   i32.load offset=4
   local.get $4
   local.get $8
   i32.sub
   i32.add
  end
  i32.store offset=8
  local.get $2
  local.get $3
  i64.store
  local.get $2
  local.get $5
  local.get $1
  i32.sub
  i32.store offset=12
  local.get $3
  i64.atomic.store
  block $__inlined_func$core/waiting/anyWaiting$1398 (result i32)
   i32.const 1
   local.get $6
   i32.const 320
   i32.add
   local.tee $1
   i64.atomic.load
   i64.const 0
   i64.ne
   br_if $__inlined_func$core/waiting/anyWaiting$1398
   drop
   i32.const 0
   local.get $0
   i32.load offset=36
   i32.const 64
   i32.le_u
   br_if $__inlined_func$core/waiting/anyWaiting$1398
   drop
   local.get $1
   i64.atomic.load offset=8
   local.get $1
   i64.atomic.load offset=16
   i64.or
   local.get $1
   i64.atomic.load offset=24
   i64.or
   i64.const 0
   i64.ne
  end
  if (result i32)
   local.get $0
   local.get $1
   i32.const 0
   call $core/waiting/wakeSleeper
  else
   i32.const 0
  end
  drop
  i32.const 1
 )
 (func $core/ring/ringMessage (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  local.get $1
  if (result i32)
   local.get $0
   i32.const 2
   local.get $1
   i32.const 1
   i32.add
   call $core/side/find
  else
   local.get $0
   i32.const 2
   i32.const 1
   call $core/side/findOne
  end
  local.get $1
  i32.le_u
  if
   i32.const 0
   return
  end
  local.get $0
  i32.load offset=100
  local.get $0
  i32.load offset=104
  i32.add
  local.set $2
  local.get $0
  i32.load offset=12
  local.tee $3
  local.get $1
  i32.mul
  local.tee $4
  local.get $0
  i32.load offset=4
  local.get $0
  i32.load offset=8
  local.get $3
  i32.mul
  i32.add
  local.get $0
  i32.load offset=96
  local.tee $5
  i32.sub
  local.tee $3
  i32.lt_u
  if (result i32)
   local.get $4
   local.get $5
   i32.add
  else
   local.get $0
   i32.load offset=4
   local.get $4
   local.get $3
   i32.sub
   i32.add
  end
  local.tee $3
  i32.load
  local.tee $4
  local.get $0
  i32.load offset=112
  i32.gt_u
  if (result i32)
   i32.const 1
  else
   local.get $4
   i32.const 7
   i32.add
   i32.const 3
   i32.shr_u
   i32.const 1
   i32.add
   local.get $2
   local.get $1
   i32.sub
   i32.gt_u
  end
  if
   i32.const 4
   global.set $core/status/last
   i32.const 0
   return
  end
  local.get $0
  local.get $4
  i32.store offset=124
  local.get $3
  i32.const 8
  i32.add
 )
 (func $core/ring/ringFrame (param $0 i32) (param $1 i32) (param $2 i32) (result i32)
  (local $3 i32)
  (local $4 i32)
  local.get $1
  local.get $2
  i32.const 7
  i32.add
  i32.const 3
  i32.shr_u
  i32.const 1
  i32.add
  i32.add
  local.tee $3
  local.get $1
  if (result i32)
   local.get $0
   i32.const 1
   local.get $3
   call $core/side/find
  else
   local.get $0
   i32.const 1
   local.get $3
   call $core/side/findOne
  end
  i32.gt_u
  if
   i32.const 0
   return
  end
  local.get $0
  i32.load offset=12
  local.tee $3
  local.get $1
  i32.mul
  local.tee $1
  local.get $0
  i32.load offset=4
  local.get $0
  i32.load offset=8
  local.get $3
  i32.mul
  i32.add
  local.get $0
  i32.const -64
  i32.sub
  i32.load offset=8
  local.tee $3
  i32.sub
  local.tee $4
  i32.lt_u
  if (result i32)
   local.get $1
   local.get $3
   i32.add
  else
   local.get $0
   i32.load offset=4
   local.get $1
   local.get $4
   i32.sub
   i32.add
  end
  local.tee $0
  local.get $2
  i64.extend_i32_u
  i64.store
  local.get $0
  i32.const 8
  i32.add
 )
 (func $core/ring/ringCommit (param $0 i32) (param $1 i32) (result i32)
  (local $2 i64)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i64)
  (local $9 i64)
  (local $10 i32)
  (local $11 i32)
  local.get $0
  i32.load offset=116
  local.tee $3
  i32.const 4
  i32.and
  i32.eqz
  if
   i32.const 1
   global.set $core/status/last
   i32.const 0
   return
  end
  local.get $0
  local.get $3
  i32.const -5
  i32.and
  i32.store offset=116
  local.get $0
  i32.const 1
  i32.const 0
  call $core/side/find
  local.tee $3
  local.get $1
  i32.lt_u
  if
   i32.const 1
   global.set $core/status/last
   i32.const 0
   return
  end
  local.get $1
  if
   local.get $0
   i32.load
   local.tee $4
   i32.const -64
   i32.sub
   local.get $0
   i32.const -64
   i32.sub
   local.tee $6
   i64.load
   local.tee $2
   local.get $1
   i64.extend_i32_u
   local.tee $8
   i64.add
   local.tee $9
   local.get $9
   i64.const 4294967296
   i64.add
   local.get $0
   i64.load32_u offset=8
   local.tee $9
   i64.sub
   local.get $9
   local.get $8
   local.get $2
   i64.const 4294967295
   i64.and
   i64.add
   i64.gt_u
   select
   local.set $2
   local.get $6
   local.get $0
   i32.load offset=12
   local.tee $7
   local.get $1
   i32.mul
   local.tee $10
   local.get $0
   i32.load offset=4
   local.get $0
   i32.load offset=8
   local.get $7
   i32.mul
   i32.add
   local.get $6
   i32.load offset=8
   local.tee $11
   i32.sub
   local.tee $7
   i32.lt_u
   if (result i32)
    local.get $10
    local.get $11
    i32.add
   else
    local.get $0
    i32.load offset=4
    local.get $10
    local.get $7
    i32.sub
    i32.add
   end
   i32.store offset=8
   local.get $6
   local.get $2
   i64.store
   local.get $6
   local.get $3
   local.get $1
   i32.sub
   i32.store offset=12
   local.get $2
   i64.atomic.store
   block $__inlined_func$core/waiting/anyWaiting$1399 (result i32)
    i32.const 1
    local.get $4
    i32.const 320
    i32.add
    local.tee $1
    i64.atomic.load
    i64.const 0
    i64.ne
    br_if $__inlined_func$core/waiting/anyWaiting$1399
    drop
    i32.const 0
    local.get $0
    i32.load offset=36
    i32.const 64
    i32.le_u
    br_if $__inlined_func$core/waiting/anyWaiting$1399
    drop
    local.get $1
    i64.atomic.load offset=8
    local.get $1
    i64.atomic.load offset=16
    i64.or
    local.get $1
    i64.atomic.load offset=24
    i64.or
    i64.const 0
    i64.ne
   end
   if (result i32)
    local.get $0
    local.get $1
    i32.const 0
    call $core/waiting/wakeSleeper
   else
    i32.const 0
   end
   drop
  end
  i32.const 1
 )
 (func $core/ring/ringAdvance (param $0 i32) (param $1 i32) (result i32)
  (local $2 i64)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i64)
  (local $8 i64)
  (local $9 i32)
  local.get $0
  i32.load offset=100
  local.tee $3
  local.get $1
  i32.lt_u
  if
   local.get $0
   i32.const 2
   local.get $1
   call $core/side/find
   local.tee $3
   local.get $1
   i32.lt_u
   if
    i32.const 0
    return
   end
  end
  local.get $0
  i32.load
  local.set $4
  local.get $0
  i64.load offset=88
  local.tee $2
  local.get $1
  i64.extend_i32_u
  local.tee $7
  i64.add
  local.tee $8
  local.get $8
  i64.const 4294967296
  i64.add
  local.get $0
  i64.load32_u offset=8
  local.tee $8
  i64.sub
  local.get $8
  local.get $7
  local.get $2
  i64.const 4294967295
  i64.and
  i64.add
  i64.gt_u
  select
  local.set $2
  local.get $0
  local.get $0
  i32.load offset=12
  local.tee $6
  local.get $1
  i32.mul
  local.tee $5
  local.get $0
  i32.load offset=4
  local.get $0
  i32.load offset=8
  local.get $6
  i32.mul
  i32.add
  local.get $0
  i32.load offset=96
  local.tee $9
  i32.sub
  local.tee $6
  i32.lt_u
  if (result i32)
   local.get $5
   local.get $9
   i32.add
  else
   local.get $0
   i32.load offset=4
   local.get $5
   local.get $6
   i32.sub
   i32.add
  end
  i32.store offset=96
  local.get $0
  local.get $2
  i64.store offset=88
  local.get $0
  local.get $3
  local.get $1
  i32.sub
  i32.store offset=100
  local.get $4
  local.get $2
  i64.atomic.store offset=192
  block $__inlined_func$core/waiting/anyWaiting$1403 (result i32)
   i32.const 1
   local.get $4
   i32.const 384
   i32.add
   local.tee $1
   i64.atomic.load
   i64.const 0
   i64.ne
   br_if $__inlined_func$core/waiting/anyWaiting$1403
   drop
   i32.const 0
   local.get $0
   i32.load offset=36
   i32.const 64
   i32.le_u
   br_if $__inlined_func$core/waiting/anyWaiting$1403
   drop
   local.get $1
   i64.atomic.load offset=8
   local.get $1
   i64.atomic.load offset=16
   i64.or
   local.get $1
   i64.atomic.load offset=24
   i64.or
   i64.const 0
   i64.ne
  end
  if (result i32)
   local.get $0
   local.get $1
   i32.const 0
   call $core/waiting/wakeSleeper
  else
   i32.const 0
  end
  drop
  i32.const 1
 )
 (func $core/queue/queueSize (param $0 i32) (result i32)
  (local $1 i64)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i64)
  local.get $0
  i32.load offset=8
  local.set $2
  local.get $0
  i32.load
  local.tee $4
  i64.load offset=128
  local.tee $1
  global.set $core/walk/startedFrom
  local.get $1
  i64.const 16777215
  i64.and
  i32.wrap_i64
  global.set $core/walk/atIndex
  local.get $1
  i64.const 24
  i64.shr_u
  i64.const 549755813887
  i64.and
  global.set $core/walk/atLap
  local.get $2
  i32.const 2
  i32.shl
  i32.const -1048576
  i32.sub
  global.set $core/walk/stepsLeft
  global.get $core/walk/atIndex
  local.get $2
  i32.ge_u
  if
   i32.const 0
   return
  end
  local.get $0
  call $core/walk/walkToHead
  drop
  global.get $core/walk/atLap
  local.set $1
  global.get $core/walk/atIndex
  local.set $3
  local.get $4
  i32.const -64
  i32.sub
  i64.load
  local.tee $5
  global.set $core/walk/startedFrom
  local.get $5
  i64.const 16777215
  i64.and
  i32.wrap_i64
  global.set $core/walk/atIndex
  local.get $5
  i64.const 24
  i64.shr_u
  i64.const 549755813887
  i64.and
  global.set $core/walk/atLap
  local.get $0
  i32.load offset=8
  local.tee $4
  i32.const 2
  i32.shl
  i32.const -1048576
  i32.sub
  global.set $core/walk/stepsLeft
  global.get $core/walk/atIndex
  local.get $4
  i32.ge_u
  if
   i32.const 0
   return
  end
  local.get $0
  call $core/walk/walkToTail
  drop
  global.get $core/walk/atIndex
  i64.extend_i32_u
  local.get $2
  i64.extend_i32_u
  local.tee $5
  global.get $core/walk/atLap
  local.get $1
  i64.sub
  i64.const 549755813887
  i64.and
  i64.mul
  i64.add
  local.get $3
  i64.extend_i32_u
  i64.sub
  local.tee $1
  i64.const 0
  local.get $1
  i64.const 0
  i64.gt_s
  select
  local.tee $1
  local.get $5
  local.get $1
  local.get $5
  i64.lt_s
  select
  i32.wrap_i64
 )
 (func $core/queue/queueReserve (param $0 i32) (result i32)
  (local $1 i64)
  (local $2 i32)
  local.get $0
  i32.load
  i32.const -64
  i32.sub
  i64.load
  local.tee $1
  global.set $core/walk/startedFrom
  local.get $1
  i64.const 16777215
  i64.and
  i32.wrap_i64
  global.set $core/walk/atIndex
  local.get $1
  i64.const 24
  i64.shr_u
  i64.const 549755813887
  i64.and
  global.set $core/walk/atLap
  local.get $0
  i32.load offset=8
  local.tee $2
  i32.const 2
  i32.shl
  i32.const -1048576
  i32.sub
  global.set $core/walk/stepsLeft
  global.get $core/walk/atIndex
  local.get $2
  i32.ge_u
  if
   i32.const 4
   global.set $core/status/last
   i32.const 16777215
   return
  end
  local.get $0
  global.get $core/walk/atIndex
  local.get $0
  i64.load32_u offset=28
  global.get $core/walk/atIndex
  i64.extend_i32_u
  global.get $core/walk/atLap
  local.get $0
  i64.load32_u offset=24
  i64.shl
  i64.or
  i64.const 549755813887
  i64.and
  i64.const 24
  i64.shl
  i64.or
  call $core/cell/claimBlock
  local.tee $0
  i32.const 16777215
  i32.eq
  if
   i32.const 3
   global.set $core/status/last
  end
  local.get $0
 )
 (func $core/queue/queueRelease (param $0 i32) (param $1 i32)
  local.get $0
  i32.load offset=4
  local.get $1
  local.get $0
  i32.load offset=12
  i32.mul
  i32.add
  i64.const 0
  i64.store offset=8
  block $__inlined_func$core/waiting/anyWaiting$1381 (result i32)
   i32.const 1
   local.get $0
   i32.load
   i32.const 256
   i32.add
   local.tee $1
   i64.atomic.load
   i64.const 0
   i64.ne
   br_if $__inlined_func$core/waiting/anyWaiting$1381
   drop
   i32.const 0
   local.get $0
   i32.load offset=36
   i32.const 64
   i32.le_u
   br_if $__inlined_func$core/waiting/anyWaiting$1381
   drop
   local.get $1
   i64.atomic.load offset=8
   local.get $1
   i64.atomic.load offset=16
   i64.or
   local.get $1
   i64.atomic.load offset=24
   i64.or
   i64.const 0
   i64.ne
  end
  if (result i32)
   local.get $0
   local.get $1
   i32.const 0
   call $core/waiting/wakeSleeper
  else
   i32.const 0
  end
  drop
 )
 (func $core/queue/queuePushMany (param $0 i32) (param $1 i32) (param $2 i32) (result i32)
  (local $3 i32)
  (local $4 i64)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i64)
  (local $14 i64)
  (local $15 i64)
  local.get $0
  i32.load offset=20
  i32.const 7
  i32.add
  i32.const -8
  i32.and
  local.set $12
  local.get $0
  i32.load
  local.tee $8
  i32.const -64
  i32.sub
  i64.load
  local.tee $4
  global.set $core/walk/startedFrom
  local.get $4
  i64.const 16777215
  i64.and
  i32.wrap_i64
  global.set $core/walk/atIndex
  local.get $4
  i64.const 24
  i64.shr_u
  i64.const 549755813887
  i64.and
  global.set $core/walk/atLap
  local.get $0
  i32.load offset=8
  local.tee $3
  i32.const 2
  i32.shl
  i32.const -1048576
  i32.sub
  global.set $core/walk/stepsLeft
  global.get $core/walk/atIndex
  local.get $3
  i32.ge_u
  if
   i32.const 4
   global.set $core/status/last
   i32.const 0
   return
  end
  loop $while-continue|0
   local.get $2
   local.get $5
   i32.gt_u
   if
    global.get $core/walk/atIndex
    local.set $9
    local.get $0
    i64.load32_u offset=28
    global.get $core/walk/atIndex
    i64.extend_i32_u
    global.get $core/walk/atLap
    local.get $0
    i64.load32_u offset=24
    i64.shl
    i64.or
    i64.const 549755813887
    i64.and
    i64.const 24
    i64.shl
    i64.or
    local.set $14
    local.get $1
    local.get $5
    local.get $12
    i32.mul
    i32.add
    local.set $7
    local.get $0
    i32.load offset=4
    global.get $core/walk/atIndex
    local.get $0
    i32.load offset=12
    i32.mul
    i32.add
    local.tee $6
    i64.atomic.load offset=8
    local.set $13
    block $core/queue/pushHere|inlined.3
     local.get $6
     i64.atomic.load
     local.tee $15
     global.get $core/walk/atLap
     i64.const 1
     i64.shl
     i64.const 1099511627775
     i64.and
     local.tee $4
     i64.const 24
     i64.shl
     i64.const 16777215
     i64.or
     i64.ne
     if
      i32.const 1
      i32.const 3
      local.get $15
      i64.const 24
      i64.shr_u
      local.tee $13
      local.get $4
      i64.eq
      if (result i32)
       i32.const 1
      else
       local.get $13
       local.get $4
       i64.sub
       i64.const 24
       i64.shl
       i64.const 0
       i64.gt_s
      end
      select
      local.set $3
      br $core/queue/pushHere|inlined.3
     end
     i32.const 1
     local.set $3
     i64.const 0
     local.get $13
     local.get $14
     i64.xor
     i64.const 24
     i64.shr_u
     local.get $13
     i64.const 0
     i64.lt_s
     if (result i32)
      i32.const 1
     else
      local.get $9
      local.get $13
      i64.const 24
      i64.shr_u
      i32.wrap_i64
      i32.const 1
      local.get $0
      i32.load offset=24
      i32.shl
      i32.const 1
      i32.sub
      i32.and
      i32.ne
     end
     select
     i64.eqz
     br_if $core/queue/pushHere|inlined.3
     local.get $13
     local.get $6
     i32.const 8
     i32.add
     local.get $13
     local.get $14
     i64.const -9223372036854775808
     i64.or
     i64.atomic.rmw.cmpxchg
     i64.ne
     br_if $core/queue/pushHere|inlined.3
     local.get $7
     if
      block $__inlined_func$core/cell/copyPayload$1045
       local.get $6
       i32.const 16
       i32.add
       local.set $10
       local.get $0
       i32.load offset=20
       i32.const 7
       i32.add
       i32.const -8
       i32.and
       local.tee $11
       i32.const 256
       i32.gt_u
       if
        local.get $10
        local.get $7
        local.get $11
        memory.copy
        br $__inlined_func$core/cell/copyPayload$1045
       end
       i32.const 0
       local.set $3
       loop $for-loop|0
        local.get $3
        local.get $11
        i32.lt_u
        if
         local.get $3
         local.get $10
         i32.add
         local.get $3
         local.get $7
         i32.add
         i64.load
         i64.store
         local.get $3
         i32.const 8
         i32.add
         local.set $3
         br $for-loop|0
        end
       end
      end
     else
      local.get $6
      i64.const 0
      i64.store offset=16
     end
     local.get $6
     local.get $14
     i64.store offset=8
     i32.const 2
     i32.const 0
     local.get $6
     local.get $15
     local.get $9
     i64.extend_i32_u
     local.get $4
     i64.const 1
     i64.or
     i64.const 24
     i64.shl
     i64.or
     i64.atomic.rmw.cmpxchg
     local.get $15
     i64.ne
     select
     local.set $3
    end
    local.get $3
    if (result i32)
     local.get $0
     local.get $7
     i64.const 0
     i32.const 16777215
     global.get $core/walk/atIndex
     local.get $3
     i32.const 2
     i32.ne
     select
     local.get $14
     call $core/queue/publish
    else
     i32.const 1
    end
    if
     global.get $core/walk/atIndex
     i32.const 1
     i32.add
     global.set $core/walk/atIndex
     global.get $core/walk/atIndex
     local.get $0
     i32.load offset=8
     i32.eq
     if
      i32.const 0
      global.set $core/walk/atIndex
      global.get $core/walk/atLap
      i64.const 1
      i64.add
      i64.const 549755813887
      i64.and
      global.set $core/walk/atLap
     end
     local.get $0
     i32.load offset=8
     i32.const 2
     i32.shl
     i32.const -1048576
     i32.sub
     global.set $core/walk/stepsLeft
     local.get $5
     i32.const 1
     i32.add
     local.set $5
     br $while-continue|0
    end
   end
  end
  local.get $5
  if
   local.get $8
   i32.const -64
   i32.sub
   global.get $core/walk/atIndex
   i64.extend_i32_u
   global.get $core/walk/atLap
   i64.const 24
   i64.shl
   i64.or
   i64.store
   local.get $0
   local.get $8
   i32.const 192
   i32.add
   local.get $5
   call $core/waiting/wakeMany
  end
  local.get $5
 )
 (func $core/queue/queuePopMany (param $0 i32) (param $1 i32) (param $2 i32) (result i32)
  (local $3 i32)
  (local $4 i64)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i64)
  (local $12 i32)
  (local $13 i64)
  local.get $0
  i32.load offset=20
  i32.const 7
  i32.add
  i32.const -8
  i32.and
  local.set $9
  local.get $0
  i32.load
  local.tee $7
  i64.load offset=128
  local.tee $4
  global.set $core/walk/startedFrom
  local.get $4
  i64.const 16777215
  i64.and
  i32.wrap_i64
  global.set $core/walk/atIndex
  local.get $4
  i64.const 24
  i64.shr_u
  i64.const 549755813887
  i64.and
  global.set $core/walk/atLap
  local.get $0
  i32.load offset=8
  local.tee $3
  i32.const 2
  i32.shl
  i32.const -1048576
  i32.sub
  global.set $core/walk/stepsLeft
  global.get $core/walk/atIndex
  local.get $3
  i32.ge_u
  if
   i32.const 4
   global.set $core/status/last
   i32.const 0
   return
  end
  loop $while-continue|0
   local.get $2
   local.get $5
   i32.gt_u
   if
    local.get $1
    local.get $5
    local.get $9
    i32.mul
    i32.add
    local.set $6
    block $core/queue/popHere|inlined.2 (result i32)
     global.get $core/walk/atLap
     i64.const 1
     i64.shl
     i64.const 1
     i64.or
     i64.const 1099511627775
     i64.and
     local.tee $13
     local.get $0
     i32.load offset=4
     global.get $core/walk/atIndex
     local.get $0
     i32.load offset=12
     i32.mul
     i32.add
     local.tee $10
     i64.atomic.load
     local.tee $11
     i64.const 24
     i64.shr_u
     local.tee $4
     i64.ne
     if
      i32.const 1
      i32.const 3
      local.get $4
      local.get $13
      i64.sub
      i64.const 24
      i64.shl
      i64.const 0
      i64.gt_s
      select
      br $core/queue/popHere|inlined.2
     end
     i32.const 1
     local.get $11
     i64.const 16777215
     i64.and
     i32.wrap_i64
     local.tee $3
     local.get $0
     i32.load offset=16
     i32.ge_u
     br_if $core/queue/popHere|inlined.2
     drop
     local.get $0
     i32.load offset=4
     local.get $0
     i32.load offset=12
     local.get $3
     i32.mul
     i32.add
     i32.const 16
     i32.add
     local.set $12
     local.get $6
     if
      block $__inlined_func$core/cell/copyPayload$1069
       local.get $0
       i32.load offset=20
       i32.const 7
       i32.add
       i32.const -8
       i32.and
       local.tee $8
       i32.const 256
       i32.gt_u
       if
        local.get $6
        local.get $12
        local.get $8
        memory.copy
        br $__inlined_func$core/cell/copyPayload$1069
       end
       i32.const 0
       local.set $3
       loop $for-loop|0
        local.get $3
        local.get $8
        i32.lt_u
        if
         local.get $3
         local.get $6
         i32.add
         local.get $3
         local.get $12
         i32.add
         i64.load
         i64.store
         local.get $3
         i32.const 8
         i32.add
         local.set $3
         br $for-loop|0
        end
       end
      end
     else
      local.get $12
      i64.load
      global.set $core/queue/popped
     end
     local.get $11
     local.get $10
     local.get $11
     local.get $13
     i64.const 1
     i64.add
     i64.const 1099511627775
     i64.and
     i64.const 24
     i64.shl
     i64.const 16777215
     i64.or
     i64.atomic.rmw.cmpxchg
     i64.ne
    end
    if (result i32)
     local.get $0
     local.get $6
     call $core/queue/consume
    else
     i32.const 1
    end
    if
     global.get $core/walk/atIndex
     i32.const 1
     i32.add
     global.set $core/walk/atIndex
     global.get $core/walk/atIndex
     local.get $0
     i32.load offset=8
     i32.eq
     if
      i32.const 0
      global.set $core/walk/atIndex
      global.get $core/walk/atLap
      i64.const 1
      i64.add
      i64.const 549755813887
      i64.and
      global.set $core/walk/atLap
     end
     local.get $0
     i32.load offset=8
     i32.const 2
     i32.shl
     i32.const -1048576
     i32.sub
     global.set $core/walk/stepsLeft
     local.get $5
     i32.const 1
     i32.add
     local.set $5
     br $while-continue|0
    end
   end
  end
  local.get $5
  if
   local.get $7
   global.get $core/walk/atIndex
   i64.extend_i32_u
   global.get $core/walk/atLap
   i64.const 24
   i64.shl
   i64.or
   i64.store offset=128
   local.get $0
   local.get $7
   i32.const 256
   i32.add
   local.get $5
   call $core/waiting/wakeMany
  end
  local.get $5
 )
 (func $core/queue/queuePeek (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i64)
  (local $4 i32)
  (local $5 i32)
  local.get $0
  i32.load
  i64.load offset=128
  local.tee $3
  global.set $core/walk/startedFrom
  local.get $3
  i64.const 16777215
  i64.and
  i32.wrap_i64
  global.set $core/walk/atIndex
  local.get $3
  i64.const 24
  i64.shr_u
  i64.const 549755813887
  i64.and
  global.set $core/walk/atLap
  local.get $0
  i32.load offset=8
  local.tee $2
  i32.const 2
  i32.shl
  i32.const -1048576
  i32.sub
  global.set $core/walk/stepsLeft
  global.get $core/walk/atIndex
  local.get $2
  i32.ge_u
  if
   i32.const 4
   global.set $core/status/last
   i32.const 0
   return
  end
  loop $while-continue|0
   local.get $0
   call $core/walk/walkToHead
   if
    local.get $0
    i32.load offset=4
    local.get $0
    i32.load offset=12
    global.get $core/walk/atTarget
    i64.const 16777215
    i64.and
    i32.wrap_i64
    i32.mul
    i32.add
    i32.const 16
    i32.add
    local.set $4
    block $__inlined_func$core/cell/copyPayload$1078
     local.get $0
     i32.load offset=20
     i32.const 7
     i32.add
     i32.const -8
     i32.and
     local.tee $5
     i32.const 256
     i32.gt_u
     if
      local.get $1
      local.get $4
      local.get $5
      memory.copy
      br $__inlined_func$core/cell/copyPayload$1078
     end
     i32.const 0
     local.set $2
     loop $for-loop|0
      local.get $2
      local.get $5
      i32.lt_u
      if
       local.get $1
       local.get $2
       i32.add
       local.get $2
       local.get $4
       i32.add
       i64.load
       i64.store
       local.get $2
       i32.const 8
       i32.add
       local.set $2
       br $for-loop|0
      end
     end
    end
    global.get $core/walk/atTarget
    local.get $0
    i32.load offset=4
    global.get $core/walk/atIndex
    local.get $0
    i32.load offset=12
    i32.mul
    i32.add
    i64.atomic.load
    i64.eq
    if
     i32.const 1
     return
    end
    br $while-continue|0
   end
  end
  i32.const 0
 )
 (func $core/queue/queuePayload (param $0 i32) (param $1 i32) (result i32)
  local.get $0
  i32.load offset=4
  local.get $1
  local.get $0
  i32.load offset=12
  i32.mul
  i32.add
  i32.const 16
  i32.add
 )
 (func $core/queue/queueHasRoom (param $0 i32) (result i32)
  (local $1 i64)
  (local $2 i32)
  local.get $0
  i32.load
  i32.const -64
  i32.sub
  i64.load
  local.tee $1
  global.set $core/walk/startedFrom
  local.get $1
  i64.const 16777215
  i64.and
  i32.wrap_i64
  global.set $core/walk/atIndex
  local.get $1
  i64.const 24
  i64.shr_u
  i64.const 549755813887
  i64.and
  global.set $core/walk/atLap
  local.get $0
  i32.load offset=8
  local.tee $2
  i32.const 2
  i32.shl
  i32.const -1048576
  i32.sub
  global.set $core/walk/stepsLeft
  global.get $core/walk/atIndex
  local.get $2
  i32.ge_u
  if
   i32.const 4
   global.set $core/status/last
   i32.const 0
   return
  end
  local.get $0
  call $core/walk/walkToTail
 )
 (func $core/queue/queueHasItems (param $0 i32) (result i32)
  (local $1 i64)
  (local $2 i32)
  local.get $0
  i32.load
  i64.load offset=128
  local.tee $1
  global.set $core/walk/startedFrom
  local.get $1
  i64.const 16777215
  i64.and
  i32.wrap_i64
  global.set $core/walk/atIndex
  local.get $1
  i64.const 24
  i64.shr_u
  i64.const 549755813887
  i64.and
  global.set $core/walk/atLap
  local.get $0
  i32.load offset=8
  local.tee $2
  i32.const 2
  i32.shl
  i32.const -1048576
  i32.sub
  global.set $core/walk/stepsLeft
  global.get $core/walk/atIndex
  local.get $2
  i32.ge_u
  if
   i32.const 4
   global.set $core/status/last
   i32.const 0
   return
  end
  local.get $0
  call $core/walk/walkToHead
 )
 (func $core/queue/queueCommit (param $0 i32) (param $1 i32) (result i32)
  (local $2 i64)
  (local $3 i32)
  (local $4 i32)
  (local $5 i64)
  local.get $0
  i32.load
  local.tee $3
  i32.const -64
  i32.sub
  i64.load
  local.tee $2
  global.set $core/walk/startedFrom
  local.get $2
  i64.const 16777215
  i64.and
  i32.wrap_i64
  global.set $core/walk/atIndex
  local.get $2
  i64.const 24
  i64.shr_u
  i64.const 549755813887
  i64.and
  global.set $core/walk/atLap
  local.get $0
  i32.load offset=8
  local.tee $4
  i32.const 2
  i32.shl
  i32.const -1048576
  i32.sub
  global.set $core/walk/stepsLeft
  global.get $core/walk/atIndex
  local.get $4
  i32.ge_u
  if
   i32.const 4
   global.set $core/status/last
   i32.const 0
   return
  end
  loop $while-continue|0
   local.get $0
   call $core/walk/walkToTail
   if
    local.get $0
    i32.load offset=4
    local.get $1
    local.get $0
    i32.load offset=12
    i32.mul
    i32.add
    local.get $0
    i64.load32_u offset=28
    global.get $core/walk/atIndex
    i64.extend_i32_u
    global.get $core/walk/atLap
    local.get $0
    i64.load32_u offset=24
    i64.shl
    i64.or
    i64.const 549755813887
    i64.and
    i64.const 24
    i64.shl
    i64.or
    local.tee $2
    i64.const -9223372036854775808
    i64.or
    i64.store offset=8
    local.get $0
    i32.load offset=4
    global.get $core/walk/atIndex
    local.get $0
    i32.load offset=12
    i32.mul
    i32.add
    global.get $core/walk/atTarget
    local.tee $5
    local.get $1
    i64.extend_i32_u
    global.get $core/walk/atLap
    i64.const 1
    i64.shl
    i64.const 1
    i64.or
    i64.const 1099511627775
    i64.and
    i64.const 24
    i64.shl
    i64.or
    i64.atomic.rmw.cmpxchg
    local.get $5
    i64.ne
    br_if $while-continue|0
    local.get $0
    i32.load offset=4
    local.get $1
    local.get $0
    i32.load offset=12
    i32.mul
    i32.add
    local.get $2
    i64.store offset=8
    global.get $core/walk/atIndex
    i32.const 1
    i32.add
    global.set $core/walk/atIndex
    global.get $core/walk/atIndex
    local.get $0
    i32.load offset=8
    i32.eq
    if
     i32.const 0
     global.set $core/walk/atIndex
     global.get $core/walk/atLap
     i64.const 1
     i64.add
     i64.const 549755813887
     i64.and
     global.set $core/walk/atLap
    end
    local.get $3
    i32.const -64
    i32.sub
    global.get $core/walk/atIndex
    i64.extend_i32_u
    global.get $core/walk/atLap
    i64.const 24
    i64.shl
    i64.or
    i64.store
    block $__inlined_func$core/waiting/anyWaiting$1367 (result i32)
     i32.const 1
     local.get $3
     i32.const 192
     i32.add
     local.tee $1
     i64.atomic.load
     i64.const 0
     i64.ne
     br_if $__inlined_func$core/waiting/anyWaiting$1367
     drop
     i32.const 0
     local.get $0
     i32.load offset=36
     i32.const 64
     i32.le_u
     br_if $__inlined_func$core/waiting/anyWaiting$1367
     drop
     local.get $1
     i64.atomic.load offset=8
     local.get $1
     i64.atomic.load offset=16
     i64.or
     local.get $1
     i64.atomic.load offset=24
     i64.or
     i64.const 0
     i64.ne
    end
    if (result i32)
     local.get $0
     local.get $1
     i32.const 0
     call $core/waiting/wakeSleeper
    else
     i32.const 0
    end
    drop
    i32.const 1
    return
   end
  end
  i32.const 0
 )
 (func $core/queue/queueClaim (param $0 i32) (result i32)
  (local $1 i64)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i64)
  (local $7 i32)
  (local $8 i32)
  local.get $0
  i32.load
  local.tee $4
  i64.load offset=128
  local.tee $1
  global.set $core/walk/startedFrom
  local.get $1
  i64.const 16777215
  i64.and
  i32.wrap_i64
  global.set $core/walk/atIndex
  local.get $1
  i64.const 24
  i64.shr_u
  i64.const 549755813887
  i64.and
  global.set $core/walk/atLap
  local.get $0
  i32.load offset=8
  local.tee $2
  i32.const 2
  i32.shl
  i32.const -1048576
  i32.sub
  global.set $core/walk/stepsLeft
  global.get $core/walk/atIndex
  local.get $2
  i32.ge_u
  if
   i32.const 4
   global.set $core/status/last
   i32.const 16777215
   return
  end
  i32.const 16777215
  local.set $2
  loop $while-continue|0
   local.get $0
   call $core/walk/walkToHead
   if
    local.get $0
    i32.load offset=4
    global.get $core/walk/atTarget
    i64.const 16777215
    i64.and
    i32.wrap_i64
    local.tee $3
    local.get $0
    i32.load offset=12
    i32.mul
    i32.add
    i32.const 8
    i32.add
    local.tee $5
    i64.atomic.load
    local.tee $1
    local.get $0
    i64.load32_u offset=28
    global.get $core/walk/atIndex
    i64.extend_i32_u
    global.get $core/walk/atLap
    local.get $0
    i64.load32_u offset=24
    i64.shl
    i64.or
    i64.const 549755813887
    i64.and
    i64.const 24
    i64.shl
    i64.or
    local.tee $6
    i64.xor
    i64.const 24
    i64.shr_u
    i64.const 1
    local.get $2
    i32.const 16777215
    i32.eq
    local.get $1
    i64.const 0
    i64.ge_s
    i32.and
    select
    i64.eqz
    if
     local.get $1
     local.get $5
     local.get $1
     local.get $6
     i64.const -9223372036854775808
     i64.or
     i64.atomic.rmw.cmpxchg
     i64.ne
     br_if $while-continue|0
     local.get $0
     i32.load offset=4
     global.get $core/walk/atIndex
     local.get $0
     i32.load offset=12
     i32.mul
     i32.add
     global.get $core/walk/atTarget
     local.tee $6
     global.get $core/walk/atRest
     global.get $core/walk/atLap
     i64.const 1
     i64.shl
     i64.const 2
     i64.add
     i64.const 1099511627775
     i64.and
     i64.const 24
     i64.shl
     i64.or
     i64.atomic.rmw.cmpxchg
     local.get $6
     i64.eq
     if
      local.get $0
      local.get $4
      local.get $3
      call $core/queue/claimed
      return
     end
     local.get $5
     local.get $1
     i64.store
     br $while-continue|0
    end
    local.get $2
    i32.const 16777215
    i32.eq
    if
     local.get $0
     global.get $core/walk/atIndex
     local.get $6
     call $core/cell/claimBlock
     local.tee $2
     i32.const 16777215
     i32.eq
     if
      i32.const 3
      global.set $core/status/last
      i32.const 16777215
      return
     end
    end
    local.get $0
    i32.load offset=4
    local.tee $5
    local.get $0
    i32.load offset=12
    local.tee $7
    local.get $2
    i32.mul
    i32.add
    i32.const 16
    i32.add
    local.set $8
    local.get $5
    local.get $3
    local.get $7
    i32.mul
    i32.add
    i32.const 16
    i32.add
    local.set $5
    block $__inlined_func$core/cell/copyPayload$1094
     local.get $0
     i32.load offset=20
     i32.const 7
     i32.add
     i32.const -8
     i32.and
     local.tee $7
     i32.const 256
     i32.gt_u
     if
      local.get $8
      local.get $5
      local.get $7
      memory.copy
      br $__inlined_func$core/cell/copyPayload$1094
     end
     i32.const 0
     local.set $3
     loop $for-loop|0
      local.get $3
      local.get $7
      i32.lt_u
      if
       local.get $3
       local.get $8
       i32.add
       local.get $3
       local.get $5
       i32.add
       i64.load
       i64.store
       local.get $3
       i32.const 8
       i32.add
       local.set $3
       br $for-loop|0
      end
     end
    end
    local.get $0
    i32.load offset=4
    global.get $core/walk/atIndex
    local.get $0
    i32.load offset=12
    i32.mul
    i32.add
    global.get $core/walk/atTarget
    local.tee $1
    global.get $core/walk/atRest
    global.get $core/walk/atLap
    i64.const 1
    i64.shl
    i64.const 2
    i64.add
    i64.const 1099511627775
    i64.and
    i64.const 24
    i64.shl
    i64.or
    i64.atomic.rmw.cmpxchg
    local.get $1
    i64.eq
    if
     local.get $0
     local.get $4
     local.get $2
     call $core/queue/claimed
     return
    end
    br $while-continue|0
   end
  end
  local.get $2
  i32.const 16777215
  i32.ne
  if
   local.get $0
   i32.load offset=4
   local.get $2
   local.get $0
   i32.load offset=12
   i32.mul
   i32.add
   i64.const 0
   i64.store offset=8
  end
  i32.const 16777215
 )
 (func $core/pool/poolSend (param $0 i32) (param $1 i32) (param $2 i32) (param $3 f64) (result i32)
  (local $4 i64)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i64)
  (local $10 i64)
  (local $11 i32)
  (local $12 i64)
  (local $13 i32)
  (local $14 i64)
  block $folding-inner0
   local.get $2
   local.get $0
   i32.load offset=8
   i32.ge_u
   br_if $folding-inner0
   local.get $0
   i32.load
   i32.const 192
   i32.add
   local.get $2
   local.get $0
   i32.load offset=12
   i32.mul
   i32.add
   local.set $6
   local.get $0
   i32.load offset=28
   local.tee $7
   i64.extend_i32_u
   local.get $3
   i64.trunc_sat_f64_u
   local.tee $9
   i64.const 549755813887
   i64.and
   i64.const 25
   i64.shl
   i64.or
   local.set $4
   local.get $9
   global.set $core/pool/leased
   i32.const 1048576
   local.set $5
   loop $for-loop|0
    local.get $5
    if
     local.get $1
     i32.load
     local.tee $11
     i32.const -64
     i32.sub
     i64.load
     local.tee $9
     global.set $core/walk/startedFrom
     local.get $9
     i64.const 16777215
     i64.and
     i32.wrap_i64
     global.set $core/walk/atIndex
     local.get $9
     i64.const 24
     i64.shr_u
     i64.const 549755813887
     i64.and
     global.set $core/walk/atLap
     local.get $1
     i32.load offset=8
     local.tee $8
     i32.const 2
     i32.shl
     i32.const -1048576
     i32.sub
     global.set $core/walk/stepsLeft
     block $__inlined_func$core/pool/hasRoom$2 (result i32)
      global.get $core/walk/atIndex
      local.get $8
      i32.ge_u
      if
       i32.const 4
       global.set $core/status/last
       i32.const 0
       br $__inlined_func$core/pool/hasRoom$2
      end
      loop $while-continue|0
       local.get $1
       call $core/walk/walkToTail
       i32.eqz
       if
        i32.const 0
        global.get $core/status/last
        i32.const 1
        i32.ne
        br_if $__inlined_func$core/pool/hasRoom$2
        drop
        local.get $1
        i32.load offset=4
        global.get $core/walk/atIndex
        local.get $1
        i32.load offset=12
        i32.mul
        i32.add
        local.tee $8
        i64.atomic.load
        local.tee $12
        i64.const 24
        i64.shr_u
        local.tee $9
        i64.const 1
        i64.and
        i64.eqz
        br_if $while-continue|0
        local.get $1
        i32.load offset=16
        local.get $12
        i64.const 16777215
        i64.and
        i32.wrap_i64
        i32.le_u
        if
         i32.const 4
         global.set $core/status/last
         i32.const 0
         br $__inlined_func$core/pool/hasRoom$2
        end
        local.get $1
        i32.load offset=4
        local.get $1
        i32.load offset=12
        local.get $12
        i64.const 16777215
        i64.and
        i32.wrap_i64
        i32.mul
        i32.add
        i64.load offset=16
        local.set $10
        local.get $12
        local.get $8
        i64.atomic.load
        i64.ne
        br_if $while-continue|0
        local.get $10
        i64.const 16777215
        i64.and
        i32.wrap_i64
        local.tee $13
        local.get $0
        i32.load offset=8
        i32.lt_u
        if (result i32)
         local.get $0
         i32.load
         i32.const 192
         i32.add
         local.get $13
         local.get $0
         i32.load offset=12
         i32.mul
         i32.add
         i64.atomic.load
         local.tee $14
         i64.const 16777216
         i64.and
         i64.const 0
         i64.ne
         if (result i32)
          local.get $14
          i64.const 25
          i64.shr_u
          local.get $10
          i64.const 24
          i64.shr_u
          i64.eq
         else
          i32.const 0
         end
        else
         i32.const 0
        end
        if
         i32.const 1
         global.set $core/status/last
         i32.const 0
         br $__inlined_func$core/pool/hasRoom$2
        end
        local.get $8
        local.get $12
        local.get $9
        i64.const 1
        i64.add
        i64.const 1099511627775
        i64.and
        i64.const 24
        i64.shl
        i64.const 16777215
        i64.or
        i64.atomic.rmw.cmpxchg
        local.get $12
        i64.eq
        if
         block $__inlined_func$core/waiting/anyWaiting$1354 (result i32)
          i32.const 1
          local.get $11
          i32.const 256
          i32.add
          local.tee $8
          i64.atomic.load
          i64.const 0
          i64.ne
          br_if $__inlined_func$core/waiting/anyWaiting$1354
          drop
          i32.const 0
          local.get $1
          i32.load offset=36
          i32.const 64
          i32.le_u
          br_if $__inlined_func$core/waiting/anyWaiting$1354
          drop
          local.get $8
          i64.atomic.load offset=8
          local.get $8
          i64.atomic.load offset=16
          i64.or
          local.get $8
          i64.atomic.load offset=24
          i64.or
          i64.const 0
          i64.ne
         end
         if
          local.get $1
          local.get $8
          i32.const 0
          call $core/waiting/wakeSleeper
          drop
         end
        end
        br $while-continue|0
       end
      end
      i32.const 1
     end
     i32.eqz
     if
      i32.const 0
      return
     end
     local.get $4
     local.get $6
     local.get $4
     local.get $7
     i64.extend_i32_u
     global.get $core/pool/leased
     i64.const 1
     i64.add
     i64.const 549755813887
     i64.and
     local.tee $9
     i64.const 549755813887
     i64.and
     local.tee $4
     i64.const 25
     i64.shl
     i64.const 16777216
     i64.or
     i64.or
     local.tee $10
     i64.atomic.rmw.cmpxchg
     i64.ne
     br_if $folding-inner0
     local.get $1
     local.get $2
     i64.extend_i32_u
     local.get $4
     i64.const 24
     i64.shl
     i64.or
     call $core/queue/queuePushWord
     if
      i32.const 1
      return
     end
     local.get $10
     local.get $6
     local.get $10
     local.get $7
     i64.extend_i32_u
     local.get $9
     i64.const 549755813887
     i64.and
     i64.const 25
     i64.shl
     i64.or
     local.tee $4
     i64.atomic.rmw.cmpxchg
     i64.ne
     br_if $folding-inner0
     local.get $9
     global.set $core/pool/leased
     global.get $core/status/last
     local.tee $8
     i32.const 3
     i32.eq
     if
      i32.const 1
      global.set $core/status/last
      i32.const 0
      return
     end
     local.get $8
     i32.const 1
     i32.ne
     if
      local.get $8
      global.set $core/status/last
      i32.const 0
      return
     end
     local.get $5
     i32.const 1
     i32.sub
     local.set $5
     br $for-loop|0
    end
   end
   i32.const 4
   global.set $core/status/last
   i32.const 0
   return
  end
  i32.const 32
  global.set $core/status/last
  i32.const 0
 )
 (func $core/pool/poolRelease (param $0 i32) (param $1 i32) (param $2 f64) (result i32)
  (local $3 i64)
  (local $4 i64)
  local.get $1
  local.get $0
  i32.load offset=8
  i32.ge_u
  if
   i32.const 32
   global.set $core/status/last
   i32.const 0
   return
  end
  local.get $0
  i32.load
  i32.const 192
  i32.add
  local.get $1
  local.get $0
  i32.load offset=12
  i32.mul
  i32.add
  local.get $2
  i64.trunc_sat_f64_u
  i64.const 549755813887
  i64.and
  i64.const 25
  i64.shl
  local.tee $3
  local.get $0
  i64.load32_u offset=28
  i64.or
  local.tee $4
  local.get $3
  i64.atomic.rmw.cmpxchg
  local.get $4
  i64.ne
  if
   i32.const 32
   global.set $core/status/last
   i32.const 0
   return
  end
  local.get $0
  local.get $1
  i32.store offset=44
  block $__inlined_func$core/waiting/anyWaiting$1350 (result i32)
   i32.const 1
   local.get $0
   i32.load
   i32.const 128
   i32.add
   local.tee $1
   i64.atomic.load
   i64.const 0
   i64.ne
   br_if $__inlined_func$core/waiting/anyWaiting$1350
   drop
   i32.const 0
   local.get $0
   i32.load offset=36
   i32.const 64
   i32.le_u
   br_if $__inlined_func$core/waiting/anyWaiting$1350
   drop
   local.get $1
   i64.atomic.load offset=8
   local.get $1
   i64.atomic.load offset=16
   i64.or
   local.get $1
   i64.atomic.load offset=24
   i64.or
   i64.const 0
   i64.ne
  end
  if (result i32)
   local.get $0
   local.get $1
   i32.const 0
   call $core/waiting/wakeSleeper
  else
   i32.const 0
  end
  drop
  i32.const 1
 )
 (func $core/pool/poolReclaim (param $0 i32) (result i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i64)
  (local $4 i32)
  local.get $0
  i32.load offset=8
  local.set $4
  i32.const 0
  global.set $core/pool/unknown
  loop $for-loop|0
   local.get $2
   i32.const 32
   i32.lt_u
   if
    local.get $0
    local.get $2
    i32.add
    i64.const 0
    i64.store offset=96
    local.get $2
    i32.const 8
    i32.add
    local.set $2
    br $for-loop|0
   end
  end
  i32.const 0
  local.set $2
  loop $for-loop|00
   local.get $2
   local.get $4
   i32.lt_u
   if
    local.get $0
    i32.load
    i32.const 192
    i32.add
    local.get $2
    local.get $0
    i32.load offset=12
    i32.mul
    i32.add
    i64.atomic.load
    local.tee $3
    i64.const 16777215
    i64.and
    i64.eqz
    if (result i32)
     i32.const 0
    else
     local.get $0
     local.get $2
     local.get $3
     call $core/pool/isFree
    end
    if
     local.get $1
     i32.const 1
     i32.add
     local.get $1
     local.get $0
     i32.load
     i32.const 192
     i32.add
     local.get $2
     local.get $0
     i32.load offset=12
     i32.mul
     i32.add
     local.get $3
     local.get $3
     i64.const 25
     i64.shr_u
     i64.const 549755813887
     i64.and
     i64.const 25
     i64.shl
     i64.atomic.rmw.cmpxchg
     local.get $3
     i64.eq
     select
     local.set $1
    end
    local.get $2
    i32.const 1
    i32.add
    local.set $2
    br $for-loop|00
   end
  end
  local.get $1
  if
   local.get $0
   local.get $0
   i32.load
   i32.const 128
   i32.add
   local.get $1
   call $core/waiting/wakeMany
  end
  i32.const 33
  i32.const 0
  global.get $core/pool/unknown
  select
  global.set $core/status/last
  local.get $1
 )
 (func $core/pool/poolReceive (param $0 i32) (param $1 i32) (result i32)
  (local $2 i64)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i64)
  (local $7 i32)
  (local $8 i64)
  local.get $1
  i32.load
  local.tee $3
  i64.load offset=128
  local.tee $2
  global.set $core/walk/startedFrom
  local.get $2
  i64.const 16777215
  i64.and
  i32.wrap_i64
  global.set $core/walk/atIndex
  local.get $2
  i64.const 24
  i64.shr_u
  i64.const 549755813887
  i64.and
  global.set $core/walk/atLap
  local.get $1
  i32.load offset=8
  local.tee $4
  i32.const 2
  i32.shl
  i32.const -1048576
  i32.sub
  global.set $core/walk/stepsLeft
  global.get $core/walk/atIndex
  local.get $4
  i32.ge_u
  if
   i32.const 4
   global.set $core/status/last
   i32.const 16777215
   return
  end
  loop $while-continue|0
   local.get $1
   call $core/walk/walkToHead
   if
    local.get $1
    i32.load offset=4
    local.tee $4
    local.get $1
    i32.load offset=12
    local.tee $5
    global.get $core/walk/atTarget
    local.tee $6
    i64.const 16777215
    i64.and
    i32.wrap_i64
    i32.mul
    i32.add
    i64.load offset=16
    local.set $2
    local.get $6
    local.get $4
    global.get $core/walk/atIndex
    local.get $5
    i32.mul
    i32.add
    local.tee $5
    i64.atomic.load
    i64.ne
    br_if $while-continue|0
    i32.const 0
    local.set $4
    block $__inlined_func$core/pool/takeOver$1428
     local.get $2
     i64.const 16777215
     i64.and
     i32.wrap_i64
     local.tee $7
     local.get $0
     i32.load offset=8
     i32.ge_u
     br_if $__inlined_func$core/pool/takeOver$1428
     local.get $0
     i32.load
     i32.const 192
     i32.add
     local.get $7
     local.get $0
     i32.load offset=12
     i32.mul
     i32.add
     local.tee $7
     i64.atomic.load
     local.tee $8
     i64.const 16777216
     i64.and
     i64.const 0
     i64.ne
     if (result i32)
      local.get $8
      i64.const 25
      i64.shr_u
      local.get $2
      i64.const 24
      i64.shr_u
      i64.eq
     else
      i32.const 0
     end
     i32.eqz
     br_if $__inlined_func$core/pool/takeOver$1428
     local.get $8
     local.get $7
     local.get $8
     local.get $0
     i64.load32_u offset=28
     local.get $8
     i64.const 25
     i64.shr_u
     i64.const 1
     i64.add
     i64.const 549755813887
     i64.and
     local.tee $8
     i64.const 549755813887
     i64.and
     i64.const 25
     i64.shl
     i64.or
     i64.atomic.rmw.cmpxchg
     i64.ne
     br_if $__inlined_func$core/pool/takeOver$1428
     local.get $8
     global.set $core/pool/leased
     i32.const 1
     local.set $4
    end
    local.get $5
    local.get $6
    global.get $core/walk/atRest
    global.get $core/walk/atLap
    i64.const 1
    i64.shl
    i64.const 2
    i64.add
    i64.const 1099511627775
    i64.and
    i64.const 24
    i64.shl
    i64.or
    i64.atomic.rmw.cmpxchg
    local.get $6
    i64.eq
    if
     global.get $core/walk/atIndex
     i32.const 1
     i32.add
     global.set $core/walk/atIndex
     global.get $core/walk/atIndex
     local.get $1
     i32.load offset=8
     i32.eq
     if
      i32.const 0
      global.set $core/walk/atIndex
      global.get $core/walk/atLap
      i64.const 1
      i64.add
      i64.const 549755813887
      i64.and
      global.set $core/walk/atLap
     end
     local.get $3
     global.get $core/walk/atIndex
     i64.extend_i32_u
     global.get $core/walk/atLap
     i64.const 24
     i64.shl
     i64.or
     i64.store offset=128
     block $__inlined_func$core/waiting/anyWaiting$1359 (result i32)
      i32.const 1
      local.get $3
      i32.const 256
      i32.add
      local.tee $5
      i64.atomic.load
      i64.const 0
      i64.ne
      br_if $__inlined_func$core/waiting/anyWaiting$1359
      drop
      i32.const 0
      local.get $1
      i32.load offset=36
      i32.const 64
      i32.le_u
      br_if $__inlined_func$core/waiting/anyWaiting$1359
      drop
      local.get $5
      i64.atomic.load offset=8
      local.get $5
      i64.atomic.load offset=16
      i64.or
      local.get $5
      i64.atomic.load offset=24
      i64.or
      i64.const 0
      i64.ne
     end
     if (result i32)
      local.get $1
      local.get $5
      i32.const 0
      call $core/waiting/wakeSleeper
     else
      i32.const 0
     end
     drop
    end
    local.get $4
    if
     local.get $2
     i64.const 16777215
     i64.and
     i32.wrap_i64
     return
    end
    br $while-continue|0
   end
  end
  i32.const 16777215
 )
 (func $core/pool/poolPayload (param $0 i32) (param $1 i32) (result i32)
  local.get $0
  i32.load offset=4
  local.get $0
  i32.load
  i32.const 192
  i32.add
  local.get $1
  local.get $0
  i32.load offset=12
  i32.mul
  i32.add
  i32.add
 )
 (func $core/pool/poolHolds (param $0 i32) (param $1 i32) (param $2 f64) (result i32)
  (local $3 i64)
  local.get $1
  local.get $0
  i32.load offset=8
  i32.ge_u
  if
   i32.const 32
   global.set $core/status/last
   i32.const 0
   return
  end
  local.get $2
  i64.trunc_sat_f64_u
  local.get $0
  i32.load
  i32.const 192
  i32.add
  local.get $1
  local.get $0
  i32.load offset=12
  i32.mul
  i32.add
  i64.atomic.load
  local.tee $3
  i64.const 25
  i64.shr_u
  i64.eq
  local.get $3
  i64.const 16777215
  i64.and
  i64.const 0
  i64.ne
  i32.and
  if (result i32)
   i32.const 1
  else
   i32.const 32
   global.set $core/status/last
   i32.const 0
  end
 )
 (func $core/pool/poolHasFree (param $0 i32) (result i32)
  local.get $0
  call $core/pool/poolAllocated
  local.get $0
  i32.load offset=8
  i32.lt_u
  if (result i32)
   i32.const 1
  else
   global.get $core/pool/unknown
  end
 )
 (func $core/pool/poolGeneration (result f64)
  global.get $core/pool/leased
  f64.convert_i64_u
 )
 (func $core/pool/poolBind (param $0 i32) (param $1 i32) (result i32)
  (local $2 i32)
  (local $3 i32)
  local.get $0
  i32.load
  i32.const -64
  i32.sub
  local.set $3
  i32.const 0
  local.set $0
  loop $for-loop|0
   local.get $0
   i32.const 8
   i32.lt_s
   if
    local.get $3
    local.get $0
    i32.const 3
    i32.shl
    i32.add
    local.tee $2
    i64.atomic.load
    i64.eqz
    if
     local.get $2
     i64.const 0
     local.get $1
     i64.extend_i32_u
     i64.atomic.rmw.cmpxchg
     drop
    end
    local.get $2
    i64.atomic.load
    local.get $1
    i64.extend_i32_u
    i64.eq
    if
     local.get $0
     return
    end
    local.get $0
    i32.const 1
    i32.add
    local.set $0
    br $for-loop|0
   end
  end
  i32.const -1
 )
 (func $core/pool/poolAcquire (param $0 i32) (result i32)
  (local $1 i32)
  (local $2 i64)
  (local $3 i64)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  (local $9 i32)
  (local $10 i64)
  (local $11 i64)
  local.get $0
  i32.load offset=44
  local.set $4
  local.get $0
  i32.load offset=8
  i32.eqz
  if
   i32.const 2
   global.set $core/status/last
   i32.const 16777215
   return
  end
  local.get $0
  i32.load
  i32.const 192
  i32.add
  local.get $4
  local.get $0
  i32.load offset=12
  i32.mul
  i32.add
  i64.atomic.load
  local.tee $2
  i64.const 16777215
  i64.and
  i64.eqz
  if (result i32)
   local.get $2
   local.get $0
   i32.load
   i32.const 192
   i32.add
   local.get $4
   local.get $0
   i32.load offset=12
   i32.mul
   i32.add
   local.get $2
   local.get $0
   i64.load32_u offset=28
   local.get $2
   i64.const 25
   i64.shr_u
   i64.const 1
   i64.add
   i64.const 549755813887
   i64.and
   local.tee $2
   i64.const 549755813887
   i64.and
   i64.const 25
   i64.shl
   i64.or
   i64.atomic.rmw.cmpxchg
   i64.ne
   if (result i32)
    i32.const 0
   else
    local.get $2
    global.set $core/pool/leased
    local.get $0
    local.get $4
    i32.const 1
    i32.add
    local.tee $5
    i32.const 0
    local.get $0
    i32.load offset=8
    local.get $5
    i32.gt_u
    select
    i32.store offset=44
    i32.const 1
   end
  else
   i32.const 0
  end
  if
   local.get $4
   return
  end
  local.get $0
  i32.load offset=8
  local.tee $8
  i32.const 2
  i32.shl
  i32.const -1048576
  i32.sub
  local.set $5
  i32.const 0
  global.set $core/pool/unknown
  loop $for-loop|0
   local.get $1
   i32.const 32
   i32.lt_u
   if
    local.get $0
    local.get $1
    i32.add
    i64.const 0
    i64.store offset=96
    local.get $1
    i32.const 8
    i32.add
    local.set $1
    br $for-loop|0
   end
  end
  block $__inlined_func$core/pool/acquireAny$1349
   loop $for-loop|00
    i64.const 0
    local.set $2
    local.get $4
    local.set $1
    i32.const 0
    local.set $7
    loop $for-loop|1
     local.get $7
     local.get $8
     i32.lt_u
     if
      local.get $5
      local.tee $6
      i32.const 1
      i32.sub
      local.set $5
      local.get $6
      i32.eqz
      if
       i32.const 4
       global.set $core/status/last
       i32.const 16777215
       local.set $1
       br $__inlined_func$core/pool/acquireAny$1349
      end
      local.get $0
      i32.load
      i32.const 192
      i32.add
      local.get $1
      local.get $0
      i32.load offset=12
      i32.mul
      i32.add
      i64.atomic.load
      local.tee $11
      i64.const 25
      i64.shr_u
      local.tee $10
      local.get $2
      i64.add
      local.set $2
      local.get $0
      local.get $1
      local.get $11
      call $core/pool/isFree
      if (result i32)
       local.get $11
       local.get $0
       i32.load
       i32.const 192
       i32.add
       local.get $1
       local.get $0
       i32.load offset=12
       i32.mul
       i32.add
       local.get $11
       local.get $0
       i64.load32_u offset=28
       local.get $10
       i64.const 1
       i64.add
       i64.const 549755813887
       i64.and
       local.tee $10
       i64.const 549755813887
       i64.and
       i64.const 25
       i64.shl
       i64.or
       i64.atomic.rmw.cmpxchg
       i64.ne
       if (result i32)
        i32.const 0
       else
        local.get $10
        global.set $core/pool/leased
        local.get $0
        local.get $1
        i32.const 1
        i32.add
        local.tee $6
        i32.const 0
        local.get $0
        i32.load offset=8
        local.get $6
        i32.gt_u
        select
        i32.store offset=44
        i32.const 1
       end
      else
       i32.const 0
      end
      br_if $__inlined_func$core/pool/acquireAny$1349
      local.get $8
      local.get $1
      i32.const 1
      i32.add
      local.tee $1
      i32.eq
      if
       i32.const 0
       local.set $1
      end
      local.get $7
      i32.const 1
      i32.add
      local.set $7
      br $for-loop|1
     end
    end
    local.get $2
    local.get $3
    i64.eq
    local.get $9
    i32.and
    i32.eqz
    if
     local.get $2
     local.set $3
     i32.const 1
     local.set $9
     br $for-loop|00
    end
   end
   i32.const 33
   i32.const 2
   global.get $core/pool/unknown
   select
   global.set $core/status/last
   i32.const 16777215
   local.set $1
  end
  local.get $1
 )
 (func $core/outcome/outcomeState (param $0 i32) (result i32)
  local.get $0
  i32.load
  i32.const -64
  i32.sub
  i64.atomic.load
  i64.const 24
  i64.shr_u
  i32.wrap_i64
  i32.const 7
  i32.and
  local.set $0
  i32.const 0
  global.set $core/status/last
  local.get $0
  i32.const 5
  i32.gt_u
  if (result i32)
   i32.const 4
   global.set $core/status/last
   i32.const 7
  else
   local.get $0
  end
 )
 (func $core/outcome/outcomeSettle (param $0 i32) (param $1 i32) (param $2 f64) (param $3 i32) (param $4 i32) (result i32)
  (local $5 i64)
  (local $6 i32)
  (local $7 i32)
  (local $8 i32)
  block $__inlined_func$core/outcome/hasRight$2 (result i32)
   block $folding-inner0
    local.get $1
    local.get $0
    i32.load
    i32.const -64
    i32.sub
    i64.atomic.load
    local.tee $5
    i64.const 24
    i64.shr_u
    i32.wrap_i64
    i32.const 7
    i32.and
    i32.ne
    br_if $folding-inner0
    local.get $1
    if (result i32)
     local.get $0
     i32.load offset=28
     local.get $5
     i64.const 16777215
     i64.and
     i32.wrap_i64
     i32.ne
    else
     i32.const 0
    end
    br_if $folding-inner0
    local.get $1
    i32.const 2
    i32.eq
    local.get $2
    i64.trunc_sat_f64_u
    local.get $5
    i64.const 27
    i64.shr_u
    i64.ne
    i32.and
    br_if $folding-inner0
    i32.const 1
    br $__inlined_func$core/outcome/hasRight$2
   end
   i32.const 1
   global.set $core/status/last
   i32.const 0
  end
  if (result i32)
   block $core/outcome/settle|inlined.1 (result i32)
    i32.const 0
    local.get $0
    local.get $5
    call $core/outcome/claim
    local.tee $8
    i32.const 16777215
    i32.eq
    br_if $core/outcome/settle|inlined.1
    drop
    local.get $0
    i32.load offset=4
    local.get $8
    local.get $0
    i32.load offset=12
    i32.mul
    i32.add
    i32.const 8
    i32.add
    local.set $7
    local.get $4
    if
     block $__inlined_func$core/cell/copyPayload$299
      local.get $3
      i32.const 4
      i32.eq
      if (result i32)
       local.get $4
       i32.load
       i32.const 4
       i32.add
      else
       local.get $0
       i32.load offset=20
      end
      i32.const 7
      i32.add
      i32.const -8
      i32.and
      local.tee $1
      i32.const 256
      i32.gt_u
      if
       local.get $7
       local.get $4
       local.get $1
       memory.copy
       br $__inlined_func$core/cell/copyPayload$299
      end
      loop $for-loop|0
       local.get $1
       local.get $6
       i32.gt_u
       if
        local.get $6
        local.get $7
        i32.add
        local.get $4
        local.get $6
        i32.add
        i64.load
        i64.store
        local.get $6
        i32.const 8
        i32.add
        local.set $6
        br $for-loop|0
       end
      end
     end
    else
     local.get $7
     i64.const 0
     i64.store
    end
    local.get $0
    i32.load
    i32.const -64
    i32.sub
    local.get $5
    local.get $8
    i64.extend_i32_u
    local.get $5
    i64.const -134217728
    i64.and
    local.get $3
    i64.extend_i32_u
    i64.const 24
    i64.shl
    i64.or
    i64.or
    i64.atomic.rmw.cmpxchg
    local.get $5
    i64.eq
    local.get $0
    i32.load offset=4
    local.get $8
    local.get $0
    i32.load offset=12
    i32.mul
    i32.add
    local.tee $3
    local.get $3
    i64.atomic.load
    i64.const -16777216
    i64.and
    i64.store
    i32.eqz
    if
     i32.const 1
     global.set $core/status/last
     i32.const 0
     br $core/outcome/settle|inlined.1
    end
    local.get $0
    call $core/outcome/wakeWaiters
    i32.const 1
   end
  else
   i32.const 0
  end
 )
 (func $core/outcome/outcomeSetNumber (param $0 i32) (param $1 i32) (param $2 f64) (param $3 f64) (result i32)
  (local $4 i64)
  (local $5 i64)
  (local $6 i32)
  block $__inlined_func$core/outcome/hasRight$1 (result i32)
   block $folding-inner0
    local.get $1
    local.get $0
    i32.load
    i32.const -64
    i32.sub
    i64.atomic.load
    local.tee $4
    i64.const 24
    i64.shr_u
    i32.wrap_i64
    i32.const 7
    i32.and
    i32.ne
    br_if $folding-inner0
    local.get $1
    if (result i32)
     local.get $0
     i32.load offset=28
     local.get $4
     i64.const 16777215
     i64.and
     i32.wrap_i64
     i32.ne
    else
     i32.const 0
    end
    br_if $folding-inner0
    local.get $1
    i32.const 2
    i32.eq
    local.get $2
    i64.trunc_sat_f64_u
    local.get $4
    i64.const 27
    i64.shr_u
    i64.ne
    i32.and
    br_if $folding-inner0
    i32.const 1
    br $__inlined_func$core/outcome/hasRight$1
   end
   i32.const 1
   global.set $core/status/last
   i32.const 0
  end
  if (result i32)
   block $core/number/numberBits|inlined.1 (result i64)
    local.get $3
    i64.reinterpret_f64
    local.get $0
    i32.load offset=48
    local.tee $1
    i32.const 1
    i32.eq
    br_if $core/number/numberBits|inlined.1
    drop
    local.get $3
    f32.demote_f64
    i32.reinterpret_f32
    i64.extend_i32_u
    local.get $1
    i32.const 2
    i32.eq
    br_if $core/number/numberBits|inlined.1
    drop
    local.get $3
    i32.trunc_sat_f64_s
    local.tee $6
    i64.extend_i32_u
    local.get $1
    i32.const 3
    i32.eq
    br_if $core/number/numberBits|inlined.1
    drop
    local.get $3
    i32.trunc_sat_f64_u
    i64.extend_i32_u
    local.get $1
    i32.const 4
    i32.eq
    br_if $core/number/numberBits|inlined.1
    drop
    local.get $6
    i32.const 65535
    i32.and
    local.get $6
    i32.const 255
    i32.and
    local.get $1
    i32.const 6
    i32.eq
    local.get $1
    i32.const 5
    i32.eq
    i32.or
    select
    i64.extend_i32_u
   end
   local.set $5
   block $core/outcome/settle|inlined.0 (result i32)
    i32.const 0
    local.get $0
    local.get $4
    call $core/outcome/claim
    local.tee $1
    i32.const 16777215
    i32.eq
    br_if $core/outcome/settle|inlined.0
    drop
    local.get $0
    i32.load offset=4
    local.get $1
    local.get $0
    i32.load offset=12
    i32.mul
    i32.add
    local.get $5
    i64.store offset=8
    local.get $0
    i32.load
    i32.const -64
    i32.sub
    local.get $4
    local.get $1
    i64.extend_i32_u
    local.get $4
    i64.const -134217728
    i64.and
    i64.const 50331648
    i64.or
    i64.or
    i64.atomic.rmw.cmpxchg
    local.get $4
    i64.eq
    local.get $0
    i32.load offset=4
    local.get $1
    local.get $0
    i32.load offset=12
    i32.mul
    i32.add
    local.tee $1
    local.get $1
    i64.atomic.load
    i64.const -16777216
    i64.and
    i64.store
    i32.eqz
    if
     i32.const 1
     global.set $core/status/last
     i32.const 0
     br $core/outcome/settle|inlined.0
    end
    local.get $0
    call $core/outcome/wakeWaiters
    i32.const 1
   end
  else
   i32.const 0
  end
 )
 (func $core/outcome/outcomeRelease (param $0 i32)
  (local $1 i64)
  (local $2 i32)
  (local $3 i32)
  local.get $0
  i32.load
  i32.const -64
  i32.sub
  local.set $2
  loop $for-loop|0
   local.get $3
   i32.const 1048576
   i32.lt_u
   if
    local.get $2
    i64.atomic.load
    local.tee $1
    i64.const 24
    i64.shr_u
    i32.wrap_i64
    i32.const 7
    i32.and
    i32.const 2
    i32.ne
    if (result i32)
     i32.const 1
    else
     local.get $0
     i32.load offset=28
     local.get $1
     i64.const 16777215
     i64.and
     i32.wrap_i64
     i32.ne
    end
    if
     return
    end
    local.get $2
    local.get $1
    local.get $1
    i64.const -134217728
    i64.and
    i64.atomic.rmw.cmpxchg
    local.get $1
    i64.eq
    if
     local.get $0
     call $core/outcome/wakeWaiters
     return
    end
    local.get $3
    i32.const 1
    i32.add
    local.set $3
    br $for-loop|0
   end
  end
 )
 (func $core/outcome/outcomeRead (param $0 i32) (param $1 i32) (param $2 i32) (result i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i64)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  local.get $0
  i32.load
  i32.const -64
  i32.sub
  local.set $5
  i32.const 0
  global.set $core/status/last
  loop $for-loop|0
   local.get $6
   i32.const 16
   i32.lt_u
   if
    local.get $5
    i64.atomic.load
    local.tee $7
    i64.const 24
    i64.shr_u
    i32.wrap_i64
    i32.const 7
    i32.and
    local.tee $9
    i32.const 4
    i32.ne
    local.get $9
    i32.const 3
    i32.ne
    i32.and
    if
     local.get $9
     i32.const 5
     i32.gt_u
     if (result i32)
      i32.const 4
      global.set $core/status/last
      i32.const 7
     else
      local.get $9
     end
     return
    end
    local.get $7
    i64.const 16777215
    i64.and
    i32.wrap_i64
    local.tee $3
    local.get $0
    i32.load offset=16
    i32.ge_u
    if
     i32.const 4
     global.set $core/status/last
     i32.const 7
     return
    end
    local.get $0
    i32.load offset=4
    local.get $3
    local.get $0
    i32.load offset=12
    i32.mul
    i32.add
    i32.const 8
    i32.add
    local.set $4
    local.get $9
    i32.const 4
    i32.eq
    if
     block $__inlined_func$core/cell/copyPayload$261
      local.get $4
      i32.load
      local.tee $3
      local.get $0
      i32.load offset=64
      local.tee $8
      local.get $3
      local.get $8
      i32.lt_u
      select
      local.tee $10
      i32.const 11
      i32.add
      i32.const -8
      i32.and
      local.tee $8
      i32.const 256
      i32.gt_u
      if
       local.get $2
       local.get $4
       local.get $8
       memory.copy
       br $__inlined_func$core/cell/copyPayload$261
      end
      i32.const 0
      local.set $3
      loop $for-loop|01
       local.get $3
       local.get $8
       i32.lt_u
       if
        local.get $2
        local.get $3
        i32.add
        local.get $3
        local.get $4
        i32.add
        i64.load
        i64.store
        local.get $3
        i32.const 8
        i32.add
        local.set $3
        br $for-loop|01
       end
      end
     end
     local.get $2
     local.get $10
     i32.store
    else
     block $__inlined_func$core/cell/copyPayload$268
      local.get $0
      i32.load offset=20
      i32.const 7
      i32.add
      i32.const -8
      i32.and
      local.tee $8
      i32.const 256
      i32.gt_u
      if
       local.get $1
       local.get $4
       local.get $8
       memory.copy
       br $__inlined_func$core/cell/copyPayload$268
      end
      i32.const 0
      local.set $3
      loop $for-loop|00
       local.get $3
       local.get $8
       i32.lt_u
       if
        local.get $1
        local.get $3
        i32.add
        local.get $3
        local.get $4
        i32.add
        i64.load
        i64.store
        local.get $3
        i32.const 8
        i32.add
        local.set $3
        br $for-loop|00
       end
      end
     end
    end
    local.get $7
    local.get $5
    i64.atomic.load
    i64.eq
    if
     local.get $9
     return
    end
    local.get $6
    i32.const 1
    i32.add
    local.set $6
    br $for-loop|0
   end
  end
  i32.const 0
 )
 (func $core/outcome/outcomeNumber (param $0 i32) (result f64)
  (local $1 f64)
  (local $2 i64)
  (local $3 i64)
  (local $4 i32)
  (local $5 i32)
  local.get $0
  i32.load
  i32.const -64
  i32.sub
  local.tee $4
  i64.atomic.load
  local.tee $2
  i64.const 16777215
  i64.and
  i32.wrap_i64
  local.set $5
  local.get $2
  i64.const 24
  i64.shr_u
  i32.wrap_i64
  i32.const 7
  i32.and
  i32.const 3
  i32.eq
  if (result i32)
   local.get $5
   local.get $0
   i32.load offset=16
   i32.lt_u
  else
   i32.const 0
  end
  if
   local.get $0
   i32.load offset=4
   local.get $5
   local.get $0
   i32.load offset=12
   i32.mul
   i32.add
   local.tee $5
   f64.load offset=8
   local.set $1
   local.get $5
   i64.load offset=8
   local.set $3
   local.get $2
   local.get $4
   i64.atomic.load
   i64.eq
   if
    i32.const 0
    global.set $core/status/last
    block $core/number/bitsNumber|inlined.1
     local.get $0
     i32.load offset=48
     local.tee $0
     i32.const 1
     i32.eq
     br_if $core/number/bitsNumber|inlined.1
     local.get $3
     i32.wrap_i64
     local.tee $4
     f32.reinterpret_i32
     f64.promote_f32
     local.set $1
     local.get $0
     i32.const 2
     i32.eq
     br_if $core/number/bitsNumber|inlined.1
     local.get $4
     f64.convert_i32_s
     local.set $1
     local.get $0
     i32.const 3
     i32.eq
     br_if $core/number/bitsNumber|inlined.1
     local.get $4
     f64.convert_i32_u
     local.set $1
     local.get $0
     i32.const 4
     i32.eq
     br_if $core/number/bitsNumber|inlined.1
     local.get $4
     i32.extend16_s
     f64.convert_i32_s
     local.set $1
     local.get $0
     i32.const 5
     i32.eq
     br_if $core/number/bitsNumber|inlined.1
     local.get $4
     i32.const 65535
     i32.and
     f64.convert_i32_u
     local.set $1
     local.get $0
     i32.const 6
     i32.eq
     br_if $core/number/bitsNumber|inlined.1
     local.get $4
     i32.extend8_s
     f64.convert_i32_s
     local.get $4
     i32.const 255
     i32.and
     f64.convert_i32_u
     local.get $0
     i32.const 7
     i32.eq
     select
     local.set $1
    end
    local.get $1
    return
   end
  end
  i32.const 2
  global.set $core/status/last
  f64.const nan:0x8000000000000
 )
 (func $core/outcome/outcomeIsOrphaned (param $0 i32) (param $1 i32) (result i32)
  (local $2 i64)
  local.get $1
  local.get $0
  i32.load
  i32.const -64
  i32.sub
  local.tee $1
  i64.atomic.load
  local.tee $2
  i64.const 24
  i64.shr_u
  i32.wrap_i64
  i32.const 7
  i32.and
  i32.eq
  if (result i32)
   local.get $0
   local.get $2
   i64.const 16777215
   i64.and
   i32.wrap_i64
   call $core/peers/alive
  else
   i32.const 1
  end
  if (result i32)
   i32.const 0
  else
   local.get $2
   local.get $1
   i64.atomic.load
   i64.eq
  end
 )
 (func $core/outcome/outcomeHolder (param $0 i32) (result i32)
  (local $1 i64)
  local.get $0
  i32.load
  i32.const -64
  i32.sub
  i64.atomic.load
  local.tee $1
  i64.const 16777215
  i64.and
  i32.wrap_i64
  i32.const 0
  local.get $1
  i64.const 24
  i64.shr_u
  i32.wrap_i64
  i32.const 7
  i32.and
  i32.const 1
  i32.eq
  if (result i32)
   i32.const 1
  else
   local.get $1
   i64.const 24
   i64.shr_u
   i32.wrap_i64
   i32.const 7
   i32.and
   i32.const 2
   i32.eq
  end
  select
 )
 (func $core/outcome/outcomeBegin (param $0 i32) (param $1 i32) (result f64)
  (local $2 i64)
  (local $3 i32)
  (local $4 i32)
  local.get $0
  i32.load
  i32.const -64
  i32.sub
  local.tee $3
  i64.atomic.load
  local.tee $2
  i64.const 24
  i64.shr_u
  i32.wrap_i64
  i32.const 7
  i32.and
  local.tee $4
  i32.const 2
  i32.eq
  if
   local.get $1
   if (result i32)
    local.get $0
    local.get $2
    i64.const 16777215
    i64.and
    i32.wrap_i64
    call $core/peers/alive
   else
    i32.const 1
   end
   if
    f64.const -1
    return
   end
  else
   local.get $4
   if
    f64.const -1
    return
   end
  end
  local.get $2
  local.get $3
  local.get $2
  local.get $0
  i64.load32_u offset=28
  local.get $2
  i64.const -134217728
  i64.sub
  i64.const -134217728
  i64.and
  i64.const 33554432
  i64.or
  i64.or
  local.tee $2
  i64.atomic.rmw.cmpxchg
  i64.ne
  if
   f64.const -1
   return
  end
  local.get $2
  i64.const 27
  i64.shr_u
  f64.convert_i64_u
 )
 (func $core/outcome/outcomeAbandon (param $0 i32) (param $1 i32) (param $2 f64) (result i32)
  (local $3 i64)
  (local $4 i32)
  block $__inlined_func$core/outcome/hasRight (result i32)
   block $folding-inner0
    local.get $1
    local.get $0
    i32.load
    i32.const -64
    i32.sub
    local.tee $4
    i64.atomic.load
    local.tee $3
    i64.const 24
    i64.shr_u
    i32.wrap_i64
    i32.const 7
    i32.and
    i32.ne
    br_if $folding-inner0
    local.get $1
    if (result i32)
     local.get $0
     i32.load offset=28
     local.get $3
     i64.const 16777215
     i64.and
     i32.wrap_i64
     i32.ne
    else
     i32.const 0
    end
    br_if $folding-inner0
    local.get $1
    i32.const 2
    i32.eq
    local.get $2
    i64.trunc_sat_f64_u
    local.get $3
    i64.const 27
    i64.shr_u
    i64.ne
    i32.and
    br_if $folding-inner0
    i32.const 1
    br $__inlined_func$core/outcome/hasRight
   end
   i32.const 1
   global.set $core/status/last
   i32.const 0
  end
  i32.eqz
  if
   i32.const 0
   return
  end
  local.get $3
  local.get $4
  local.get $3
  local.get $3
  i64.const -134217728
  i64.and
  i64.const 83886080
  i64.or
  i64.atomic.rmw.cmpxchg
  i64.ne
  if
   i32.const 1
   global.set $core/status/last
   i32.const 0
   return
  end
  local.get $0
  call $core/outcome/wakeWaiters
  i32.const 1
 )
 (func $core/map/mapSize (param $0 i32) (result i32)
  (local $1 i32)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  local.get $0
  i32.load offset=64
  local.set $4
  loop $for-loop|0
   local.get $2
   local.get $4
   i32.lt_u
   if
    local.get $0
    i32.load offset=4
    local.get $2
    i32.const 6
    i32.shl
    i32.add
    local.tee $5
    i32.const 8
    i32.add
    local.set $1
    loop $for-loop|1
     local.get $1
     local.get $5
     i32.const -64
     i32.sub
     i32.lt_u
     if
      local.get $3
      i32.const 1
      i32.add
      local.get $3
      local.get $1
      i64.atomic.load
      i64.const 24
      i64.shr_u
      i32.wrap_i64
      i32.const 255
      i32.and
      i32.const 2
      i32.ge_u
      select
      local.set $3
      local.get $1
      i32.const 8
      i32.add
      local.set $1
      br $for-loop|1
     end
    end
    local.get $2
    i32.const 1
    i32.add
    local.set $2
    br $for-loop|0
   end
  end
  local.get $3
 )
 (func $core/map/mapNext (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (result i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i64)
  (local $8 i32)
  (local $9 i32)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  local.get $0
  i32.load offset=64
  local.set $9
  local.get $1
  i32.const 3
  i32.shr_u
  local.set $5
  loop $for-loop|0
   local.get $5
   local.get $9
   i32.lt_u
   if
    i32.const 1
    local.get $1
    i32.const 7
    i32.and
    local.tee $1
    local.get $1
    i32.const 1
    i32.le_u
    select
    local.set $1
    loop $for-loop|1
     local.get $1
     i32.const 7
     i32.le_u
     if
      local.get $0
      i32.load offset=4
      local.get $5
      i32.const 6
      i32.shl
      i32.add
      local.get $1
      i32.const 3
      i32.shl
      i32.add
      local.set $8
      i32.const 0
      local.set $6
      loop $for-loop|2
       local.get $8
       i64.atomic.load
       local.tee $7
       i64.const 24
       i64.shr_u
       i32.wrap_i64
       i32.const 255
       i32.and
       i32.const 2
       i32.ge_u
       if
        local.get $6
        i32.const 1048576
        i32.eq
        local.get $0
        i32.load offset=16
        local.get $7
        i64.const 16777215
        i64.and
        i32.wrap_i64
        i32.le_u
        i32.or
        if
         i32.const -1
         return
        end
        local.get $0
        i32.load offset=68
        local.get $0
        i32.load offset=12
        local.get $7
        i64.const 16777215
        i64.and
        i32.wrap_i64
        i32.mul
        i32.add
        local.tee $11
        i32.const 16
        i32.add
        local.set $10
        local.get $0
        i32.load offset=72
        local.set $12
        i32.const 0
        local.set $4
        loop $for-loop|00
         local.get $4
         local.get $12
         i32.lt_u
         if
          local.get $2
          local.get $4
          i32.add
          local.get $4
          local.get $10
          i32.add
          i64.atomic.load
          i64.store
          local.get $4
          i32.const 8
          i32.add
          local.set $4
          br $for-loop|00
         end
        end
        local.get $3
        if
         local.get $0
         i32.load offset=72
         local.get $11
         i32.const 16
         i32.add
         i32.add
         local.set $10
         local.get $0
         i32.load offset=76
         local.set $11
         i32.const 0
         local.set $4
         loop $for-loop|01
          local.get $4
          local.get $11
          i32.lt_u
          if
           local.get $3
           local.get $4
           i32.add
           local.get $4
           local.get $10
           i32.add
           i64.atomic.load
           i64.store
           local.get $4
           i32.const 8
           i32.add
           local.set $4
           br $for-loop|01
          end
         end
        end
        local.get $8
        i64.atomic.load
        local.get $7
        i64.eq
        if
         local.get $1
         i32.const 7
         i32.lt_u
         if (result i32)
          local.get $1
          i32.const 1
          i32.add
          local.get $5
          i32.const 3
          i32.shl
          i32.or
         else
          local.get $5
          i32.const 1
          i32.add
          i32.const 3
          i32.shl
         end
         return
        end
        local.get $6
        i32.const 1
        i32.add
        local.set $6
        br $for-loop|2
       end
      end
      local.get $1
      i32.const 1
      i32.add
      local.set $1
      br $for-loop|1
     end
    end
    i32.const 0
    local.set $1
    local.get $5
    i32.const 1
    i32.add
    local.set $5
    br $for-loop|0
   end
  end
  i32.const 0
 )
 (func $core/map/mapGetU32 (param $0 i32) (param $1 i32) (param $2 i32) (result i32)
  (local $3 i64)
  (local $4 i64)
  local.get $0
  local.get $1
  i64.extend_i32_u
  local.tee $3
  local.get $0
  i64.load offset=80
  i64.xor
  i64.const 7046029254386353131
  i64.sub
  local.tee $4
  i64.const 30
  i64.shr_u
  local.get $4
  i64.xor
  i64.const -4658895280553007687
  i64.mul
  local.tee $4
  i64.const 27
  i64.shr_u
  local.get $4
  i64.xor
  i64.const -7723592293110705685
  i64.mul
  local.tee $4
  i64.const 31
  i64.shr_u
  local.get $4
  i64.xor
  local.get $3
  i32.const 0
  local.get $2
  call $core/buckets/find
 )
 (func $core/map/mapGetF64 (param $0 i32) (param $1 f64) (param $2 i32) (result i32)
  (local $3 i64)
  (local $4 i64)
  local.get $0
  i64.const 9221120237041090560
  local.get $1
  i64.reinterpret_f64
  local.get $1
  local.get $1
  f64.ne
  select
  local.tee $3
  local.get $0
  i64.load offset=80
  i64.xor
  i64.const 7046029254386353131
  i64.sub
  local.tee $4
  local.get $4
  i64.const 30
  i64.shr_u
  i64.xor
  i64.const -4658895280553007687
  i64.mul
  local.tee $4
  local.get $4
  i64.const 27
  i64.shr_u
  i64.xor
  i64.const -7723592293110705685
  i64.mul
  local.tee $4
  local.get $4
  i64.const 31
  i64.shr_u
  i64.xor
  local.get $3
  i32.const 0
  local.get $2
  call $core/buckets/find
 )
 (func $core/map/mapGet (param $0 i32) (param $1 i32) (param $2 i32) (result i32)
  (local $3 i64)
  (local $4 i32)
  (local $5 i32)
  local.get $0
  i32.load offset=72
  i32.const 8
  i32.eq
  if
   local.get $0
   local.get $1
   i64.load
   local.get $2
   call $core/map/mapGetU64
   return
  end
  local.get $0
  i32.load offset=72
  local.set $5
  local.get $0
  i64.load offset=80
  local.set $3
  loop $for-loop|0
   local.get $4
   local.get $5
   i32.lt_u
   if
    local.get $3
    local.get $1
    local.get $4
    i32.add
    i64.load
    i64.xor
    i64.const 7046029254386353131
    i64.sub
    local.tee $3
    i64.const 30
    i64.shr_u
    local.get $3
    i64.xor
    i64.const -4658895280553007687
    i64.mul
    local.tee $3
    i64.const 27
    i64.shr_u
    local.get $3
    i64.xor
    i64.const -7723592293110705685
    i64.mul
    local.tee $3
    i64.const 31
    i64.shr_u
    local.get $3
    i64.xor
    local.set $3
    local.get $4
    i32.const 8
    i32.add
    local.set $4
    br $for-loop|0
   end
  end
  local.get $0
  local.get $3
  i64.const 0
  local.get $1
  local.get $2
  call $core/buckets/find
 )
 (func $core/map/mapEraseU32 (param $0 i32) (param $1 i32) (param $2 i32) (result i32)
  (local $3 i64)
  (local $4 i64)
  local.get $0
  local.get $1
  i64.extend_i32_u
  local.tee $3
  local.get $0
  i64.load offset=80
  i64.xor
  i64.const 7046029254386353131
  i64.sub
  local.tee $4
  i64.const 30
  i64.shr_u
  local.get $4
  i64.xor
  i64.const -4658895280553007687
  i64.mul
  local.tee $4
  i64.const 27
  i64.shr_u
  local.get $4
  i64.xor
  i64.const -7723592293110705685
  i64.mul
  local.tee $4
  i64.const 31
  i64.shr_u
  local.get $4
  i64.xor
  local.get $3
  i32.const 0
  local.get $2
  call $core/map/erase
 )
 (func $core/map/mapEraseF64 (param $0 i32) (param $1 f64) (param $2 i32) (result i32)
  (local $3 i64)
  (local $4 i64)
  local.get $0
  i64.const 9221120237041090560
  local.get $1
  i64.reinterpret_f64
  local.get $1
  local.get $1
  f64.ne
  select
  local.tee $3
  local.get $0
  i64.load offset=80
  i64.xor
  i64.const 7046029254386353131
  i64.sub
  local.tee $4
  local.get $4
  i64.const 30
  i64.shr_u
  i64.xor
  i64.const -4658895280553007687
  i64.mul
  local.tee $4
  local.get $4
  i64.const 27
  i64.shr_u
  i64.xor
  i64.const -7723592293110705685
  i64.mul
  local.tee $4
  local.get $4
  i64.const 31
  i64.shr_u
  i64.xor
  local.get $3
  i32.const 0
  local.get $2
  call $core/map/erase
 )
 (func $core/map/mapErase (param $0 i32) (param $1 i32) (param $2 i32) (result i32)
  (local $3 i64)
  (local $4 i32)
  (local $5 i32)
  local.get $0
  i32.load offset=72
  i32.const 8
  i32.eq
  if
   local.get $0
   local.get $1
   i64.load
   local.get $2
   call $core/map/mapEraseU64
   return
  end
  local.get $0
  i32.load offset=72
  local.set $5
  local.get $0
  i64.load offset=80
  local.set $3
  loop $for-loop|0
   local.get $4
   local.get $5
   i32.lt_u
   if
    local.get $3
    local.get $1
    local.get $4
    i32.add
    i64.load
    i64.xor
    i64.const 7046029254386353131
    i64.sub
    local.tee $3
    i64.const 30
    i64.shr_u
    local.get $3
    i64.xor
    i64.const -4658895280553007687
    i64.mul
    local.tee $3
    i64.const 27
    i64.shr_u
    local.get $3
    i64.xor
    i64.const -7723592293110705685
    i64.mul
    local.tee $3
    i64.const 31
    i64.shr_u
    local.get $3
    i64.xor
    local.set $3
    local.get $4
    i32.const 8
    i32.add
    local.set $4
    br $for-loop|0
   end
  end
  local.get $0
  local.get $3
  i64.const 0
  local.get $1
  local.get $2
  call $core/map/erase
 )
 (func $core/map/mapClear (param $0 i32)
  (local $1 i32)
  (local $2 i64)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  local.get $0
  i32.load offset=64
  local.set $5
  loop $for-loop|0
   local.get $1
   i32.const 1024
   i32.lt_u
   if
    block $__inlined_func$core/places/clearFull$1338
     local.get $0
     i32.load
     i64.atomic.load offset=160
     local.tee $2
     i64.const 3
     i64.and
     i64.eqz
     br_if $__inlined_func$core/places/clearFull$1338
     local.get $0
     i32.load
     i32.const 160
     i32.add
     local.get $2
     local.get $2
     i64.const -4
     i64.and
     i64.const 4
     i64.add
     i64.atomic.rmw.cmpxchg
     local.get $2
     i64.eq
     br_if $__inlined_func$core/places/clearFull$1338
     local.get $1
     i32.const 1
     i32.add
     local.set $1
     br $for-loop|0
    end
   end
  end
  loop $for-loop|00
   local.get $3
   local.get $5
   i32.lt_u
   if
    i32.const 0
    local.set $6
    local.get $0
    i32.load offset=4
    local.get $3
    i32.const 6
    i32.shl
    i32.add
    local.tee $7
    i32.const 8
    i32.add
    local.set $1
    loop $for-loop|1
     local.get $1
     local.get $7
     i32.const -64
     i32.sub
     i32.lt_u
     if
      i32.const 0
      local.set $4
      loop $for-loop|2
       local.get $4
       i32.const 1048576
       i32.lt_u
       if
        block $for-break2
         local.get $1
         i64.atomic.load
         local.tee $2
         i64.const 24
         i64.shr_u
         i32.wrap_i64
         i32.const 255
         i32.and
         i32.const 2
         i32.lt_u
         br_if $for-break2
         i32.const 1
         local.set $6
         local.get $1
         local.get $2
         local.get $2
         i64.const 16777215
         i64.and
         local.get $2
         i64.const -4294967296
         i64.and
         i64.const 4294967296
         i64.add
         i64.const 16777216
         i64.or
         i64.or
         i64.atomic.rmw.cmpxchg
         local.get $2
         i64.eq
         br_if $for-break2
         local.get $4
         i32.const 1
         i32.add
         local.set $4
         br $for-loop|2
        end
       end
      end
      local.get $1
      i32.const 8
      i32.add
      local.set $1
      br $for-loop|1
     end
    end
    local.get $6
    if
     block $__inlined_func$core/places/clearFull$1341
      i32.const 0
      local.set $1
      loop $for-loop|01
       local.get $1
       i32.const 1024
       i32.lt_u
       if
        local.get $0
        i32.load
        i64.atomic.load offset=160
        local.tee $2
        i64.const 3
        i64.and
        i64.eqz
        br_if $__inlined_func$core/places/clearFull$1341
        local.get $0
        i32.load
        i32.const 160
        i32.add
        local.get $2
        local.get $2
        i64.const -4
        i64.and
        i64.const 4
        i64.add
        i64.atomic.rmw.cmpxchg
        local.get $2
        i64.eq
        br_if $__inlined_func$core/places/clearFull$1341
        local.get $1
        i32.const 1
        i32.add
        local.set $1
        br $for-loop|01
       end
      end
     end
    end
    local.get $3
    i32.const 1
    i32.add
    local.set $3
    br $for-loop|00
   end
  end
  i32.const 0
  local.set $1
  loop $for-loop|3
   local.get $1
   local.get $5
   i32.lt_u
   if
    local.get $0
    i32.load offset=4
    local.get $1
    i32.const 6
    i32.shl
    i32.add
    i64.atomic.load
    local.set $2
    local.get $0
    i32.load offset=64
    i32.const 1
    i32.sub
    local.tee $3
    local.get $2
    i64.const 24
    i64.shr_u
    i32.wrap_i64
    i32.const 255
    i32.and
    local.tee $4
    local.get $4
    i32.const 255
    i32.eq
    local.get $3
    local.get $4
    i32.lt_u
    i32.or
    select
    if
     local.get $0
     local.get $1
     call $core/map/tightenStripe
    end
    local.get $1
    i32.const 1
    i32.add
    local.set $1
    br $for-loop|3
   end
  end
 )
 (func $core/map/mapChangeU32 (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (result i32)
  (local $4 i64)
  (local $5 i64)
  local.get $0
  local.get $1
  i64.extend_i32_u
  local.tee $4
  local.get $0
  i64.load offset=80
  i64.xor
  i64.const 7046029254386353131
  i64.sub
  local.tee $5
  i64.const 30
  i64.shr_u
  local.get $5
  i64.xor
  i64.const -4658895280553007687
  i64.mul
  local.tee $5
  i64.const 27
  i64.shr_u
  local.get $5
  i64.xor
  i64.const -7723592293110705685
  i64.mul
  local.tee $5
  i64.const 31
  i64.shr_u
  local.get $5
  i64.xor
  local.get $4
  i32.const 0
  local.get $2
  local.get $3
  call $core/map/change
 )
 (func $core/map/mapChangeF64 (param $0 i32) (param $1 f64) (param $2 i32) (param $3 i32) (result i32)
  (local $4 i64)
  (local $5 i64)
  local.get $0
  i64.const 9221120237041090560
  local.get $1
  i64.reinterpret_f64
  local.get $1
  local.get $1
  f64.ne
  select
  local.tee $4
  local.get $0
  i64.load offset=80
  i64.xor
  i64.const 7046029254386353131
  i64.sub
  local.tee $5
  local.get $5
  i64.const 30
  i64.shr_u
  i64.xor
  i64.const -4658895280553007687
  i64.mul
  local.tee $5
  local.get $5
  i64.const 27
  i64.shr_u
  i64.xor
  i64.const -7723592293110705685
  i64.mul
  local.tee $5
  local.get $5
  i64.const 31
  i64.shr_u
  i64.xor
  local.get $4
  i32.const 0
  local.get $2
  local.get $3
  call $core/map/change
 )
 (func $core/map/mapChange (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (result i32)
  (local $4 i64)
  (local $5 i32)
  (local $6 i32)
  local.get $0
  i32.load offset=72
  i32.const 8
  i32.eq
  if
   local.get $0
   local.get $1
   i64.load
   local.get $2
   local.get $3
   call $core/map/mapChangeU64
   return
  end
  local.get $0
  i32.load offset=72
  local.set $6
  local.get $0
  i64.load offset=80
  local.set $4
  loop $for-loop|0
   local.get $5
   local.get $6
   i32.lt_u
   if
    local.get $4
    local.get $1
    local.get $5
    i32.add
    i64.load
    i64.xor
    i64.const 7046029254386353131
    i64.sub
    local.tee $4
    i64.const 30
    i64.shr_u
    local.get $4
    i64.xor
    i64.const -4658895280553007687
    i64.mul
    local.tee $4
    i64.const 27
    i64.shr_u
    local.get $4
    i64.xor
    i64.const -7723592293110705685
    i64.mul
    local.tee $4
    i64.const 31
    i64.shr_u
    local.get $4
    i64.xor
    local.set $4
    local.get $5
    i32.const 8
    i32.add
    local.set $5
    br $for-loop|0
   end
  end
  local.get $0
  local.get $4
  i64.const 0
  local.get $1
  local.get $2
  local.get $3
  call $core/map/change
 )
 (func $core/map/add (param $0 i32) (param $1 i32) (param $2 i64) (param $3 i64) (param $4 i32) (param $5 i32) (param $6 i32) (result i32)
  (local $7 i32)
  (local $8 i64)
  (local $9 i64)
  (local $10 i32)
  (local $11 i32)
  (local $12 i32)
  (local $13 i32)
  (local $14 i32)
  (local $15 i32)
  (local $16 i32)
  (local $17 i32)
  local.get $6
  i32.const 3
  i32.eq
  if
   local.get $0
   i32.load offset=88
   i64.const 0
   i64.store
  end
  i32.const -24
  local.set $7
  i32.const 1
  local.set $12
  loop $for-loop|0
   local.get $14
   i32.const 16
   i32.lt_u
   if
    block $for-break0
     i32.const 0
     local.set $11
     local.get $0
     i32.load offset=64
     local.set $16
     i32.const 0
     global.set $core/places/bareAt
     block $for-continue|0
      block $__inlined_func$core/places/walk$22 (result i32)
       loop $for-loop|00
        local.get $11
        local.get $16
        i32.lt_u
        if
         local.get $0
         i32.load offset=4
         local.get $1
         local.get $11
         i32.add
         local.tee $10
         local.get $0
         i32.load offset=64
         local.tee $15
         i32.sub
         local.get $10
         local.get $10
         local.get $15
         i32.ge_u
         select
         i32.const 6
         i32.shl
         i32.add
         local.tee $17
         i32.const 8
         i32.add
         local.set $10
         loop $for-loop|1
          local.get $10
          local.get $17
          i32.const -64
          i32.sub
          i32.lt_u
          if
           local.get $10
           i64.atomic.load
           local.tee $8
           i64.const 24
           i64.shr_u
           i32.wrap_i64
           i32.const 255
           i32.and
           local.tee $15
           i32.const 1
           i32.eq
           if
            local.get $10
            global.set $core/places/vacantAt
            local.get $8
            global.set $core/places/vacantWord
            local.get $11
            global.set $core/places/vacantDistance
            global.get $core/places/bareDistance
            local.get $11
            i32.ge_u
            i32.const 0
            global.get $core/places/bareAt
            select
            if
             i32.const 0
             global.set $core/places/bareAt
            end
            i32.const 1
            br $__inlined_func$core/places/walk$22
           end
           local.get $15
           global.get $core/places/bareAt
           i32.or
           i32.eqz
           if
            local.get $10
            global.set $core/places/bareAt
            local.get $8
            global.set $core/places/bareWord
            local.get $11
            global.set $core/places/bareDistance
           end
           local.get $10
           i32.const 8
           i32.add
           local.set $10
           br $for-loop|1
          end
         end
         i32.const 1
         global.get $core/places/bareAt
         i32.const 0
         local.get $12
         select
         if (result i32)
          block $__inlined_func$core/places/emptiedIsVacant$1306 (result i32)
           i32.const 0
           local.get $0
           i32.load offset=92
           local.tee $10
           i32.eqz
           br_if $__inlined_func$core/places/emptiedIsVacant$1306
           drop
           local.get $10
           i64.atomic.load
           local.tee $8
           i64.const 24
           i64.shr_u
           i32.wrap_i64
           i32.const 255
           i32.and
           i32.const 1
           i32.ne
           if
            local.get $0
            i32.const 0
            i32.store offset=92
            i32.const 0
            br $__inlined_func$core/places/emptiedIsVacant$1306
           end
           local.get $10
           local.get $0
           i32.load offset=4
           i32.sub
           i32.const 6
           i32.shr_u
           local.tee $15
           local.get $1
           i32.ge_u
           if (result i32)
            local.get $15
            local.get $1
            i32.sub
           else
            local.get $15
            local.get $0
            i32.load offset=64
            i32.add
            local.get $1
            i32.sub
           end
           local.set $15
           local.get $10
           global.set $core/places/vacantAt
           local.get $8
           global.set $core/places/vacantWord
           local.get $15
           global.set $core/places/vacantDistance
           global.get $core/places/bareDistance
           local.get $15
           i32.ge_u
           i32.const 0
           global.get $core/places/bareAt
           select
           if
            i32.const 0
            global.set $core/places/bareAt
           end
           i32.const 1
          end
         else
          i32.const 0
         end
         br_if $__inlined_func$core/places/walk$22
         drop
         local.get $11
         i32.const 1
         i32.add
         local.set $11
         br $for-loop|00
        end
       end
       i32.const 0
      end
      i32.eqz
      if
       block $__inlined_func$core/places/proveFull$1423 (result i32)
        i32.const 0
        local.get $0
        call $core/places/replaceDeadMover
        br_if $__inlined_func$core/places/proveFull$1423
        drop
        local.get $0
        i32.load
        i64.atomic.load offset=160
        local.tee $8
        i64.const 3
        i64.and
        i64.const 1
        i64.ne
        if
         i32.const 0
         local.get $0
         i32.load
         i32.const 160
         i32.add
         local.get $8
         local.tee $9
         local.get $8
         i64.const -4
         i64.and
         i64.const 5
         i64.add
         local.tee $8
         i64.atomic.rmw.cmpxchg
         local.get $9
         i64.ne
         br_if $__inlined_func$core/places/proveFull$1423
         drop
        end
        local.get $0
        i32.load offset=64
        local.set $15
        i32.const 0
        local.set $10
        loop $for-loop|001
         local.get $10
         local.get $15
         i32.lt_u
         if
          local.get $0
          i32.load offset=4
          local.get $10
          i32.const 6
          i32.shl
          i32.add
          local.tee $16
          i32.const 8
          i32.add
          local.set $11
          i32.const 0
          block $__inlined_func$core/places/hasVacant$1311 (result i32)
           loop $for-loop|0012
            local.get $11
            local.get $16
            i32.const -64
            i32.sub
            i32.lt_u
            if
             i32.const 1
             local.get $11
             i64.atomic.load
             i64.const 24
             i64.shr_u
             i32.wrap_i64
             i32.const 255
             i32.and
             i32.const 1
             i32.eq
             br_if $__inlined_func$core/places/hasVacant$1311
             drop
             local.get $11
             i32.const 8
             i32.add
             local.set $11
             br $for-loop|0012
            end
           end
           i32.const 0
          end
          br_if $__inlined_func$core/places/proveFull$1423
          drop
          local.get $10
          i32.const 1
          i32.add
          local.set $10
          br $for-loop|001
         end
        end
        i32.const 0
        local.get $0
        call $core/places/replaceDeadMover
        br_if $__inlined_func$core/places/proveFull$1423
        drop
        i32.const 1
        local.get $0
        i32.load
        i32.const 160
        i32.add
        local.get $8
        local.get $8
        i64.const 3
        i64.xor
        i64.atomic.rmw.cmpxchg
        local.get $8
        i64.eq
        br_if $__inlined_func$core/places/proveFull$1423
        drop
        local.get $0
        i32.load
        i64.atomic.load offset=160
        i64.const 3
        i64.and
        i64.const 2
        i64.eq
       end
       i32.eqz
       br_if $for-continue|0
       i32.const -1
       local.set $7
       br $for-break0
      end
      global.get $core/places/bareAt
      i32.const 0
      i32.ne
      local.tee $10
      if
       local.get $0
       call $core/places/takeMover
       local.set $10
      end
      local.get $12
      local.get $10
      i32.const 1
      global.get $core/places/bareAt
      select
      i32.eqz
      i32.and
      if
       i32.const 0
       local.set $12
       br $for-continue|0
      end
      local.get $0
      global.get $core/places/bareAt
      global.get $core/places/vacantAt
      local.get $10
      select
      global.get $core/places/vacantWord
      i64.const 16777215
      i64.and
      i32.wrap_i64
      local.get $2
      local.get $3
      local.get $4
      local.get $5
      local.get $6
      call $core/map/prepare
      local.tee $11
      if
       global.get $core/places/bareDistance
       global.get $core/places/vacantDistance
       local.get $10
       select
       local.tee $13
       local.get $0
       i32.load offset=64
       i32.const 1
       i32.sub
       local.tee $7
       global.get $core/stripes/word
       i64.const 24
       i64.shr_u
       i32.wrap_i64
       i32.const 255
       i32.and
       local.tee $15
       local.get $15
       i32.const 255
       i32.eq
       local.get $7
       local.get $15
       i32.lt_u
       i32.or
       select
       i32.gt_u
       if
        i32.const 1
        global.set $core/stripes/raised
        global.get $core/stripes/word
        i64.const -4278190081
        i64.and
        i32.const 255
        local.get $13
        local.get $13
        i32.const 255
        i32.ge_u
        select
        i64.extend_i32_u
        i64.const 24
        i64.shl
        i64.or
        local.tee $8
        global.get $core/stripes/word
        i64.ne
        if
         local.get $8
         global.set $core/stripes/word
         local.get $0
         i32.load offset=4
         global.get $core/stripes/home
         i32.const 6
         i32.shl
         i32.add
         local.get $8
         i64.store
        end
       end
       local.get $10
       if (result i32)
        local.get $2
        i32.wrap_i64
        i32.const 255
        i32.and
        local.tee $7
        i32.const 2
        i32.add
        local.get $7
        local.get $7
        i32.const 2
        i32.lt_u
        select
        local.set $7
        global.get $core/pairs/held
        local.set $15
        block $__inlined_func$core/places/movePlace$1320 (result i32)
         i32.const 0
         global.get $core/places/bareWord
         global.get $core/places/bareAt
         i64.atomic.load
         i64.ne
         br_if $__inlined_func$core/places/movePlace$1320
         drop
         i32.const 0
         global.get $core/places/vacantAt
         global.get $core/places/vacantWord
         local.tee $8
         global.get $core/places/vacantWord
         i64.const -4294967296
         i64.and
         i64.const 4294967296
         i64.add
         global.get $core/places/vacantWord
         i64.const 16777215
         i64.and
         i64.or
         i64.atomic.rmw.cmpxchg
         local.get $8
         i64.ne
         br_if $__inlined_func$core/places/movePlace$1320
         drop
         i32.const 1
         i32.const -4
         global.get $core/places/bareAt
         global.get $core/places/bareWord
         local.tee $8
         local.get $15
         i64.extend_i32_u
         global.get $core/places/bareWord
         i64.const -4294967296
         i64.and
         i64.const 4294967296
         i64.add
         local.get $7
         i64.extend_i32_u
         i64.const 24
         i64.shl
         i64.or
         i64.or
         i64.atomic.rmw.cmpxchg
         local.get $8
         i64.eq
         select
        end
       else
        global.get $core/places/vacantAt
        global.get $core/places/vacantWord
        local.tee $8
        global.get $core/pairs/held
        i64.extend_i32_u
        global.get $core/places/vacantWord
        i64.const -4294967296
        i64.and
        i64.const 4294967296
        i64.add
        local.get $2
        i32.wrap_i64
        i32.const 255
        i32.and
        local.tee $7
        i32.const 2
        i32.add
        local.get $7
        local.get $7
        i32.const 2
        i32.lt_u
        select
        i64.extend_i32_u
        i64.const 24
        i64.shl
        i64.or
        i64.or
        i64.atomic.rmw.cmpxchg
        local.get $8
        i64.eq
       end
       local.set $7
      end
      local.get $10
      if
       local.get $0
       i32.load
       i32.const -64
       i32.sub
       global.get $core/places/moverWord
       i64.const -16777216
       i64.and
       i64.store
      end
      local.get $7
      local.get $11
      i32.eqz
      i32.or
      br_if $for-break0
     end
     local.get $14
     i32.const 1
     i32.add
     local.set $14
     br $for-loop|0
    end
   end
  end
  global.get $core/pairs/heldWord
  i64.const 0
  i64.ne
  if
   local.get $0
   i32.load offset=68
   global.get $core/pairs/held
   local.get $0
   i32.load offset=12
   i32.mul
   i32.add
   global.get $core/pairs/heldWord
   i64.const 9223372036837998592
   i64.and
   i64.store
   i64.const 0
   global.set $core/pairs/heldWord
  end
  local.get $0
  local.get $13
  i32.const 0
  local.get $7
  i32.const -24
  local.get $7
  select
  local.tee $0
  i32.const 1
  i32.eq
  select
  call $core/stripes/releaseStripe
  local.get $0
 )
 (func $core/lazy/lazyInvalidate (param $0 i32) (result i32)
  (local $1 i64)
  (local $2 i32)
  (local $3 i64)
  (local $4 i32)
  local.get $0
  i32.load
  i32.const -64
  i32.sub
  local.set $4
  loop $for-loop|0
   local.get $2
   i32.const 1048576
   i32.lt_u
   if
    block $for-break0
     local.get $4
     i64.atomic.load
     local.tee $1
     i64.const 24
     i64.shr_u
     i32.wrap_i64
     i32.const 7
     i32.and
     local.tee $0
     i32.eqz
     if
      i32.const 1
      return
     end
     local.get $1
     i64.const -134217728
     i64.sub
     local.set $3
     local.get $0
     i32.const 2
     i32.eq
     if
      local.get $4
      local.get $1
      local.get $1
      i64.const 16777215
      i64.and
      local.get $3
      i64.const -134217728
      i64.and
      i64.const 33554432
      i64.or
      i64.or
      i64.atomic.rmw.cmpxchg
      local.get $1
      i64.eq
      if
       i32.const 1
       return
      end
     else
      local.get $0
      i32.const 4
      i32.eq
      local.get $0
      i32.const 3
      i32.eq
      i32.or
      if
       local.get $4
       local.get $1
       local.get $3
       i64.const -134217728
       i64.and
       i64.atomic.rmw.cmpxchg
       local.get $1
       i64.eq
       if
        i32.const 1
        return
       end
      else
       br $for-break0
      end
     end
     local.get $2
     i32.const 1
     i32.add
     local.set $2
     br $for-loop|0
    end
   end
  end
  i32.const 4
  global.set $core/status/last
  i32.const 0
 )
 (func $core/future/futureReap (param $0 i32) (result i32)
  (local $1 i64)
  (local $2 i32)
  local.get $0
  i32.load
  i32.const -64
  i32.sub
  local.tee $2
  i64.atomic.load
  local.tee $1
  i64.const 24
  i64.shr_u
  i32.wrap_i64
  i32.const 7
  i32.and
  i32.const 1
  i32.ne
  if (result i32)
   i32.const 1
  else
   local.get $0
   local.get $1
   i64.const 16777215
   i64.and
   i32.wrap_i64
   call $core/peers/alive
  end
  if
   i32.const 0
   return
  end
  local.get $1
  local.get $2
  local.get $1
  local.get $1
  i64.const -134217728
  i64.and
  i64.const 83886080
  i64.or
  i64.atomic.rmw.cmpxchg
  i64.ne
  if
   i32.const 0
   return
  end
  local.get $0
  call $core/outcome/wakeWaiters
  i32.const 1
 )
 (func $core/future/futurePledge (param $0 i32) (result i32)
  (local $1 i64)
  (local $2 i32)
  local.get $0
  i32.load
  i32.const -64
  i32.sub
  local.tee $2
  i64.atomic.load
  local.tee $1
  i64.const 24
  i64.shr_u
  i32.wrap_i64
  i32.const 7
  i32.and
  if (result i32)
   i32.const 0
  else
   local.get $2
   local.get $1
   local.get $0
   i64.load32_u offset=28
   local.get $1
   i64.const -134217728
   i64.and
   i64.const 16777216
   i64.or
   i64.or
   i64.atomic.rmw.cmpxchg
   local.get $1
   i64.eq
  end
  i32.eqz
  if
   i32.const 1
   global.set $core/status/last
   i32.const 0
   return
  end
  i32.const 1
 )
 (func $core/derived/takeOver (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (result i32)
  (local $4 i64)
  (local $5 i32)
  (local $6 i32)
  (local $7 i64)
  (local $8 i32)
  (local $9 i64)
  (local $10 i64)
  local.get $0
  i32.load offset=64
  local.get $3
  i32.const 1
  i32.sub
  i32.const 6
  i32.shl
  i32.add
  local.set $5
  local.get $0
  global.get $core/derived/lineWord
  local.tee $7
  i64.const 16777215
  i64.and
  i32.wrap_i64
  call $core/peers/alive
  if
   local.get $2
   i32.load offset=32
   local.get $3
   i32.eq
   if
    i32.const 3
    return
   end
   local.get $0
   local.get $2
   call $core/derived/withdraw
   local.get $0
   i32.load offset=64
   local.get $3
   i32.const 6
   i32.shl
   i32.add
   i32.const 48
   i32.sub
   local.set $8
   i32.const 0
   local.set $1
   loop $for-loop|0
    local.get $1
    i32.const 12
    i32.lt_u
    if
     local.get $8
     local.get $1
     i32.const 2
     i32.shl
     i32.add
     local.tee $5
     i32.atomic.load
     local.tee $6
     if (result i32)
      local.get $0
      local.get $6
      call $core/peers/alive
     else
      i32.const 0
     end
     if (result i32)
      i32.const 0
     else
      local.get $5
      local.get $6
      local.get $0
      i32.load offset=28
      i32.atomic.rmw.cmpxchg
      local.get $6
      i32.eq
     end
     i32.eqz
     if
      local.get $1
      i32.const 1
      i32.add
      local.set $1
      br $for-loop|0
     end
    end
   end
   local.get $2
   local.get $3
   i32.store offset=32
   local.get $2
   local.get $1
   i32.store offset=36
   i32.const 4
   return
  end
  local.get $7
  local.get $5
  local.get $7
  local.get $0
  i64.load32_u offset=28
  local.get $7
  i64.const 9223372036837998592
  i64.and
  i64.or
  local.tee $4
  i64.atomic.rmw.cmpxchg
  i64.ne
  if
   i32.const 4
   return
  end
  local.get $5
  i64.atomic.load offset=8
  local.get $2
  i64.load offset=40
  i64.ne
  if
   local.get $5
   local.get $4
   local.get $4
   i64.const -16777216
   i64.and
   i64.const -9223372036854775808
   i64.or
   i64.atomic.rmw.cmpxchg
   drop
   i32.const 4
   return
  end
  local.get $2
  local.get $3
  i32.store offset=16
  local.get $0
  local.get $2
  call $core/derived/withdraw
  i32.const 2
  i32.const 0
  block $__inlined_func$core/derived/resume$1415 (result i32)
   i32.const 0
   local.get $0
   call $core/stream/findTail
   i32.eqz
   br_if $__inlined_func$core/derived/resume$1415
   drop
   local.get $0
   i32.load offset=24
   local.tee $3
   i64.extend_i32_u
   local.tee $4
   i64.const 25
   i64.add
   local.set $9
   local.get $0
   i32.load offset=8
   local.get $7
   i64.const 24
   i64.shr_u
   local.tee $7
   i32.wrap_i64
   i32.const 1
   local.get $3
   i32.shl
   i32.const 1
   i32.sub
   i32.and
   i64.extend_i32_u
   global.get $core/walk/atIndex
   i64.extend_i32_u
   global.get $core/walk/atLap
   i64.const 24
   i64.shl
   i64.or
   i64.const 24
   i64.shr_u
   local.tee $10
   local.get $7
   i64.const 549755813887
   i64.and
   local.get $4
   i64.shr_u
   local.get $10
   i64.sub
   local.get $9
   i64.shl
   local.get $9
   i64.shr_s
   i64.add
   i64.const 549755813887
   i64.and
   i64.const 24
   i64.shl
   i64.or
   local.tee $4
   i64.const 16777215
   i64.and
   i32.wrap_i64
   i32.le_u
   if
    i32.const 4
    global.set $core/status/last
    i32.const 0
    br $__inlined_func$core/derived/resume$1415
   end
   i32.const 0
   local.get $0
   local.get $1
   call $core/derived/findOrigin
   local.tee $1
   i32.const 0
   i32.lt_s
   br_if $__inlined_func$core/derived/resume$1415
   drop
   local.get $2
   global.get $core/derived/lastOrigin
   local.get $4
   local.get $1
   i32.const 0
   i32.gt_s
   if (result i32)
    global.get $core/derived/lastOrigin
    local.get $4
    i64.sub
    i64.const 1
    i64.shl
    i64.const 0
    i64.gt_s
   else
    i32.const 0
   end
   select
   i64.store
   local.get $2
   i32.load offset=16
   i32.const 1
   i32.sub
   local.tee $1
   local.get $0
   i32.load offset=68
   i32.lt_u
   if
    local.get $0
    i32.load offset=64
    local.get $1
    i32.const 6
    i32.shl
    i32.add
    local.get $0
    i64.load32_u offset=28
    local.get $2
    i64.load
    local.tee $4
    i64.const 16777215
    i64.and
    local.get $4
    i64.const 24
    i64.shr_u
    local.get $0
    i64.load32_u offset=24
    i64.shl
    i64.or
    i64.const 549755813887
    i64.and
    i64.const 24
    i64.shl
    i64.or
    i64.store
    local.get $2
    i32.const 1
    i32.store offset=20
   end
   block $__inlined_func$core/waiting/anyWaiting$1270 (result i32)
    i32.const 1
    local.get $0
    i32.load
    i32.const 256
    i32.add
    local.tee $1
    i64.atomic.load
    i64.const 0
    i64.ne
    br_if $__inlined_func$core/waiting/anyWaiting$1270
    drop
    i32.const 0
    local.get $0
    i32.load offset=36
    i32.const 64
    i32.le_u
    br_if $__inlined_func$core/waiting/anyWaiting$1270
    drop
    local.get $1
    i64.atomic.load offset=8
    local.get $1
    i64.atomic.load offset=16
    i64.or
    local.get $1
    i64.atomic.load offset=24
    i64.or
    i64.const 0
    i64.ne
   end
   if
    local.get $0
    local.get $1
    call $core/waiting/wakeSleepers
   end
   i32.const 1
  end
  select
 )
 (func $core/derived/deriveOffset (param $0 i32) (param $1 i32) (param $2 i32) (result f64)
  (local $3 i64)
  (local $4 i64)
  local.get $0
  i64.load32_u offset=8
  local.get $2
  i64.load
  local.tee $3
  i64.const 24
  i64.shr_u
  local.get $1
  i32.load
  i64.load offset=328
  local.tee $4
  i64.const 24
  i64.shr_u
  i64.sub
  i64.const 549755813887
  i64.and
  i64.mul
  local.get $3
  i64.const 16777215
  i64.and
  i64.add
  local.get $4
  i64.const 16777215
  i64.and
  i64.sub
  f64.convert_i64_u
 )
 (func $core/derived/deriveLookNumber (param $0 i32) (param $1 i32) (result f64)
  (local $2 i64)
  (local $3 f64)
  local.get $0
  local.get $1
  call $core/subscriber/streamLookNumber
  local.get $1
  local.get $1
  i64.load
  local.tee $2
  i64.const 1
  i64.add
  local.get $2
  i64.const 24
  i64.shr_u
  i64.const 1
  i64.add
  i64.const 549755813887
  i64.and
  i64.const 24
  i64.shl
  local.get $0
  i32.load offset=8
  local.get $2
  i64.const 16777215
  i64.and
  i32.wrap_i64
  i32.const 1
  i32.add
  i32.gt_u
  select
  i64.store offset=24
 )
 (func $core/derived/deriveLook (param $0 i32) (param $1 i32) (param $2 i32) (result i32)
  (local $3 i64)
  local.get $0
  local.get $1
  local.get $2
  call $core/subscriber/look
  if (result i32)
   i32.const 1
  else
   local.get $0
   local.get $1
   call $core/subscriber/settle
   i32.const 0
  end
  i32.eqz
  if
   i32.const 0
   return
  end
  local.get $1
  local.get $1
  i64.load
  local.tee $3
  i64.const 1
  i64.add
  local.get $3
  i64.const 24
  i64.shr_u
  i64.const 1
  i64.add
  i64.const 549755813887
  i64.and
  i64.const 24
  i64.shl
  local.get $0
  i32.load offset=8
  local.get $3
  i64.const 16777215
  i64.and
  i32.wrap_i64
  i32.const 1
  i32.add
  i32.gt_u
  select
  i64.store offset=24
  i32.const 1
 )
 (func $core/derived/deriveHandOver (param $0 i32) (param $1 i32) (param $2 i32)
  (local $3 i64)
  (local $4 i32)
  (local $5 i32)
  local.get $0
  local.get $2
  call $core/derived/withdraw
  local.get $0
  i32.load offset=68
  local.get $2
  i32.load offset=16
  local.tee $4
  i32.const 1
  i32.sub
  i32.le_u
  if
   return
  end
  local.get $2
  i32.load offset=16
  i32.const 1
  i32.sub
  local.tee $5
  local.get $0
  i32.load offset=68
  i32.lt_u
  if
   local.get $0
   i32.load offset=64
   local.get $5
   i32.const 6
   i32.shl
   i32.add
   local.get $0
   i64.load32_u offset=28
   local.get $2
   i64.load
   local.tee $3
   i64.const 16777215
   i64.and
   local.get $3
   i64.const 24
   i64.shr_u
   local.get $0
   i64.load32_u offset=24
   i64.shl
   i64.or
   i64.const 549755813887
   i64.and
   i64.const 24
   i64.shl
   i64.or
   i64.store
   local.get $2
   i32.const 1
   i32.store offset=20
  end
  local.get $2
  i32.const 0
  i32.store offset=16
  local.get $0
  i32.load offset=64
  local.get $4
  i32.const 1
  i32.sub
  i32.const 6
  i32.shl
  i32.add
  local.get $0
  i64.load32_u offset=28
  local.get $2
  i64.load
  local.tee $3
  i64.const 16777215
  i64.and
  local.get $3
  i64.const 24
  i64.shr_u
  local.get $0
  i64.load32_u offset=24
  i64.shl
  i64.or
  i64.const 549755813887
  i64.and
  i64.const 24
  i64.shl
  i64.or
  local.tee $3
  local.get $3
  i64.const -16777216
  i64.and
  i64.const -9223372036854775808
  i64.or
  i64.atomic.rmw.cmpxchg
  drop
  block $__inlined_func$core/waiting/anyWaiting$1286 (result i32)
   i32.const 1
   local.get $1
   i32.load
   i32.const 352
   i32.add
   local.tee $2
   i64.atomic.load
   i64.const 0
   i64.ne
   br_if $__inlined_func$core/waiting/anyWaiting$1286
   drop
   i32.const 0
   local.get $1
   i32.load offset=36
   i32.const 64
   i32.le_u
   br_if $__inlined_func$core/waiting/anyWaiting$1286
   drop
   local.get $2
   i64.atomic.load offset=8
   local.get $2
   i64.atomic.load offset=16
   i64.or
   local.get $2
   i64.atomic.load offset=24
   i64.or
   i64.const 0
   i64.ne
  end
  if
   local.get $1
   local.get $2
   call $core/waiting/wakeSleepers
  end
  block $__inlined_func$core/waiting/anyWaiting$1287 (result i32)
   i32.const 1
   local.get $0
   i32.load
   i32.const 256
   i32.add
   local.tee $1
   i64.atomic.load
   i64.const 0
   i64.ne
   br_if $__inlined_func$core/waiting/anyWaiting$1287
   drop
   i32.const 0
   local.get $0
   i32.load offset=36
   i32.const 64
   i32.le_u
   br_if $__inlined_func$core/waiting/anyWaiting$1287
   drop
   local.get $1
   i64.atomic.load offset=8
   local.get $1
   i64.atomic.load offset=16
   i64.or
   local.get $1
   i64.atomic.load offset=24
   i64.or
   i64.const 0
   i64.ne
  end
  if
   local.get $0
   local.get $1
   call $core/waiting/wakeSleepers
  end
 )
 (func $core/derived/deriveGoOnAt (param $0 i32) (param $1 i32) (param $2 i32) (param $3 f64)
  (local $4 i64)
  (local $5 i64)
  (local $6 i64)
  (local $7 i64)
  local.get $2
  local.get $3
  i64.trunc_sat_f64_u
  local.tee $5
  local.get $0
  i64.load32_u offset=8
  local.tee $4
  i64.rem_u
  local.get $1
  i32.load
  i64.load offset=328
  local.tee $6
  i64.const 16777215
  i64.and
  i64.add
  local.tee $7
  local.get $4
  local.get $7
  i64.le_u
  i64.extend_i32_u
  local.tee $7
  local.get $4
  i64.mul
  i64.sub
  i32.wrap_i64
  i64.extend_i32_u
  local.get $5
  local.get $4
  i64.div_u
  local.get $6
  i64.const 24
  i64.shr_u
  i64.add
  local.get $7
  i64.add
  i64.const 549755813887
  i64.and
  i64.const 24
  i64.shl
  i64.or
  i64.store offset=24
 )
 (func $core/derived/deriveFinish (param $0 i32) (param $1 i32) (param $2 i32)
  local.get $1
  call $core/stream/streamClose
  drop
  local.get $0
  local.get $2
  call $core/derived/withdraw
  local.get $0
  local.get $2
  call $core/subscriber/streamLeave
 )
 (func $core/derived/deriveFail (param $0 i32) (param $1 i32) (param $2 i32)
  local.get $1
  i32.load
  i32.const 344
  i32.add
  i32.const 0
  i32.const 1
  i32.atomic.rmw.cmpxchg
  drop
  local.get $1
  call $core/stream/streamClose
  drop
  local.get $0
  local.get $2
  call $core/derived/withdraw
  local.get $0
  local.get $2
  call $core/subscriber/streamLeave
 )
 (func $core/derived/deriveEmitNumber (param $0 i32) (param $1 i32) (param $2 f64) (result i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i64)
  block $core/number/numberBits|inlined.3 (result i64)
   local.get $2
   i64.reinterpret_f64
   local.get $0
   i32.load offset=48
   local.tee $3
   i32.const 1
   i32.eq
   br_if $core/number/numberBits|inlined.3
   drop
   local.get $2
   f32.demote_f64
   i32.reinterpret_f32
   i64.extend_i32_u
   local.get $3
   i32.const 2
   i32.eq
   br_if $core/number/numberBits|inlined.3
   drop
   local.get $2
   i32.trunc_sat_f64_s
   local.tee $4
   i64.extend_i32_u
   local.get $3
   i32.const 3
   i32.eq
   br_if $core/number/numberBits|inlined.3
   drop
   local.get $2
   i32.trunc_sat_f64_u
   i64.extend_i32_u
   local.get $3
   i32.const 4
   i32.eq
   br_if $core/number/numberBits|inlined.3
   drop
   local.get $4
   i32.const 65535
   i32.and
   local.get $4
   i32.const 255
   i32.and
   local.get $3
   i32.const 6
   i32.eq
   local.get $3
   i32.const 5
   i32.eq
   i32.or
   select
   i64.extend_i32_u
  end
  local.set $5
  local.get $1
  i64.load offset=24
  global.set $core/stream/origin
  local.get $0
  i32.const 0
  local.get $5
  i32.const 16777215
  i64.const 0
  call $core/stream/emitAnyway
 )
 (func $core/derived/deriveEmit (param $0 i32) (param $1 i32) (param $2 i32) (result i32)
  local.get $1
  i64.load offset=24
  global.set $core/stream/origin
  local.get $0
  local.get $2
  i64.const 0
  i32.const 16777215
  i64.const 0
  call $core/stream/emitAnyway
 )
 (func $core/derived/deriveAttach (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (result i32)
  (local $4 i64)
  (local $5 i32)
  (local $6 i32)
  (local $7 i32)
  (local $8 i64)
  (local $9 i64)
  (local $10 i64)
  (local $11 i32)
  (local $12 i32)
  (local $13 i64)
  local.get $2
  i32.load offset=36
  i32.const 12
  i32.eq
  if
   local.get $2
   i32.const 0
   i32.store offset=32
  end
  i32.const 65536
  local.set $5
  loop $for-loop|0
   local.get $5
   if
    block $for-break0
     block $__inlined_func$core/derived/isOver$1276 (result i32)
      local.get $1
      i32.load
      i32.atomic.load offset=344
      if
       local.get $1
       call $core/stream/streamClose
       drop
       i32.const 1
       br $__inlined_func$core/derived/isOver$1276
      end
      i32.const 0
      global.set $core/status/last
      local.get $1
      call $core/stream/findTail
      if (result i32)
       global.get $core/walk/atTarget
       i64.const 16777216
       i64.and
       i64.const 0
       i64.ne
      else
       i32.const 0
      end
     end
     if
      local.get $0
      local.get $2
      call $core/derived/withdraw
      i32.const 1
      return
     end
     local.get $1
     i32.load
     i64.atomic.load offset=320
     local.tee $4
     i64.const 24
     i64.shr_u
     i32.wrap_i64
     i32.const 65535
     i32.and
     local.tee $6
     local.get $0
     i32.load offset=68
     i32.gt_u
     br_if $for-break0
     local.get $6
     if (result i32)
      i32.const 0
     else
      local.get $1
      local.get $4
      i64.const 16777215
      i64.and
      i32.wrap_i64
      call $core/peers/alive
     end
     if (result i32)
      i32.const 3
     else
      local.get $6
      if (result i32)
       local.get $0
       i32.load offset=64
       local.get $6
       i32.const 1
       i32.sub
       i32.const 6
       i32.shl
       i32.add
       local.tee $7
       i64.atomic.load
       global.set $core/derived/lineWord
       global.get $core/derived/lineWord
       i64.const 0
       i64.ne
       if (result i32)
        global.get $core/derived/lineWord
        local.tee $8
        i64.const 16777215
        i64.and
        i32.wrap_i64
        i32.const 0
        local.get $8
        i64.const 0
        i64.lt_s
        select
       else
        i32.const 1
       end
       if (result i32)
        i32.const 0
       else
        local.get $7
        i64.atomic.load offset=8
        local.get $2
        i64.load offset=40
        i64.eq
       end
      else
       i32.const 0
      end
      if (result i32)
       local.get $0
       local.get $1
       local.get $2
       local.get $6
       call $core/derived/takeOver
      else
       block $__inlined_func$core/derived/bind$1 (result i32)
        i32.const 4
        local.get $4
        local.get $1
        i32.load
        i32.const 320
        i32.add
        local.tee $6
        local.get $4
        local.get $4
        i64.const 40
        i64.shr_u
        local.tee $4
        i64.const 40
        i64.shl
        local.tee $9
        local.get $1
        i64.load32_u offset=28
        i64.or
        local.tee $10
        i64.atomic.rmw.cmpxchg
        i64.ne
        br_if $__inlined_func$core/derived/bind$1
        drop
        local.get $0
        local.get $2
        call $core/derived/withdraw
        block $folding-inner0
         local.get $0
         local.get $2
         i64.load offset=40
         call $core/subscriber/takeLine
         local.tee $7
         i32.eqz
         br_if $folding-inner0
         local.get $1
         i32.load
         local.set $11
         block $__inlined_func$core/derived/findPlace$1275 (result i32)
          local.get $4
          i64.eqz
          if
           i32.const 0
           local.get $0
           local.get $3
           call $core/subscriber/findStart
           i32.eqz
           br_if $__inlined_func$core/derived/findPlace$1275
           drop
           global.get $core/subscriber/startAt
           global.set $core/derived/place
           local.get $11
           global.get $core/derived/place
           i64.store offset=328
           i32.const 1
           br $__inlined_func$core/derived/findPlace$1275
          end
          i32.const 0
          local.get $0
          local.get $1
          call $core/derived/findOrigin
          local.tee $12
          i32.const 0
          i32.lt_s
          br_if $__inlined_func$core/derived/findPlace$1275
          drop
          local.get $12
          i32.const 0
          i32.gt_s
          if (result i64)
           global.get $core/derived/lastOrigin
          else
           local.get $11
           i64.load offset=328
          end
          global.set $core/derived/place
          local.get $0
          i32.load offset=8
          global.get $core/derived/place
          local.tee $8
          i64.const 16777215
          i64.and
          i32.wrap_i64
          i32.gt_u
          local.get $8
          i64.const 24
          i64.shr_u
          i64.const 549755813887
          i64.le_u
          i32.and
          i32.eqz
          if
           i32.const 4
           global.set $core/status/last
           i32.const 0
           br $__inlined_func$core/derived/findPlace$1275
          end
          i32.const 0
          local.get $0
          i32.const -1
          call $core/subscriber/findStart
          i32.eqz
          br_if $__inlined_func$core/derived/findPlace$1275
          drop
          global.get $core/subscriber/startAt
          global.get $core/derived/place
          i64.sub
          i64.const 1
          i64.shl
          i64.const 0
          i64.gt_s
          if
           local.get $2
           local.get $2
           i64.load offset=8
           local.get $0
           i64.load32_u offset=8
           global.get $core/subscriber/startAt
           local.tee $8
           i64.const 24
           i64.shr_u
           global.get $core/derived/place
           local.tee $13
           i64.const 24
           i64.shr_u
           i64.sub
           i64.const 549755813887
           i64.and
           i64.mul
           local.get $8
           i64.const 16777215
           i64.and
           i64.add
           local.get $13
           i64.const 16777215
           i64.and
           i64.sub
           i64.add
           i64.store offset=8
           global.get $core/subscriber/startAt
           global.set $core/derived/place
          end
          i32.const 1
         end
         i32.eqz
         if
          local.get $0
          i32.load offset=64
          local.get $7
          i32.const 1
          i32.sub
          i32.const 6
          i32.shl
          i32.add
          i64.const 0
          i64.atomic.rmw.and
          drop
          br $folding-inner0
         end
         local.get $0
         local.get $2
         local.get $7
         global.get $core/derived/place
         call $core/subscriber/beginAt
         local.get $6
         local.get $10
         i64.const 1
         local.get $4
         i64.const 1
         i64.add
         i64.const 16777215
         i64.and
         local.tee $4
         local.get $4
         i64.eqz
         select
         i64.const 40
         i64.shl
         local.get $7
         i64.extend_i32_u
         i64.const 24
         i64.shl
         i64.or
         i64.atomic.rmw.cmpxchg
         drop
         i32.const 2
         br $__inlined_func$core/derived/bind$1
        end
        local.get $6
        local.get $10
        local.get $9
        i64.atomic.rmw.cmpxchg
        drop
        i32.const 0
       end
      end
     end
     local.tee $6
     i32.const 4
     i32.ne
     if
      local.get $6
      return
     end
     local.get $5
     i32.const 1
     i32.sub
     local.set $5
     br $for-loop|0
    end
   end
  end
  i32.const 4
  global.set $core/status/last
  i32.const 0
 )
 (func $core/derived/deriveAdvance (param $0 i32) (param $1 i32)
  (local $2 i32)
  (local $3 i64)
  local.get $1
  local.get $1
  i64.load offset=24
  i64.store
  local.get $1
  i32.load offset=16
  i32.const 1
  i32.sub
  local.tee $2
  local.get $0
  i32.load offset=68
  i32.lt_u
  if
   local.get $0
   i32.load offset=64
   local.get $2
   i32.const 6
   i32.shl
   i32.add
   local.get $0
   i64.load32_u offset=28
   local.get $1
   i64.load
   local.tee $3
   i64.const 16777215
   i64.and
   local.get $3
   i64.const 24
   i64.shr_u
   local.get $0
   i64.load32_u offset=24
   i64.shl
   i64.or
   i64.const 549755813887
   i64.and
   i64.const 24
   i64.shl
   i64.or
   i64.store
   local.get $1
   i32.const 1
   i32.store offset=20
  end
  block $__inlined_func$core/waiting/anyWaiting$1262 (result i32)
   i32.const 1
   local.get $0
   i32.load
   i32.const 256
   i32.add
   local.tee $1
   i64.atomic.load
   i64.const 0
   i64.ne
   br_if $__inlined_func$core/waiting/anyWaiting$1262
   drop
   i32.const 0
   local.get $0
   i32.load offset=36
   i32.const 64
   i32.le_u
   br_if $__inlined_func$core/waiting/anyWaiting$1262
   drop
   local.get $1
   i64.atomic.load offset=8
   local.get $1
   i64.atomic.load offset=16
   i64.or
   local.get $1
   i64.atomic.load offset=24
   i64.or
   i64.const 0
   i64.ne
  end
  if
   local.get $0
   local.get $1
   call $core/waiting/wakeSleepers
  end
 )
 (func $core/channel/channelTaken (param $0 i32) (param $1 i32) (result i32)
  (local $2 i64)
  local.get $0
  i32.load offset=4
  local.get $0
  i32.load offset=12
  local.get $1
  i32.load
  i32.mul
  i32.add
  i64.atomic.load
  local.set $2
  local.get $1
  i64.load offset=8
  local.get $2
  local.get $0
  i64.load32_u offset=52
  i64.const -1
  i64.xor
  i64.and
  i64.ne
  if
   i32.const 0
   global.set $core/status/last
   i32.const 1
   return
  end
  i32.const 0
  global.set $core/status/last
  local.get $0
  call $core/channel/channelIsClosed
  i32.eqz
  if
   global.get $core/status/last
   i32.const 4
   i32.ne
   if
    i32.const 6
    global.set $core/status/last
   end
   i32.const 0
   return
  end
  local.get $0
  local.get $1
  call $core/channel/channelRetract
  if (result i32)
   i32.const 5
   global.set $core/status/last
   i32.const 0
  else
   global.get $core/status/last
   i32.eqz
  end
 )
 (func $core/channel/channelTake (param $0 i32) (param $1 i32) (result i32)
  (local $2 i64)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  (local $7 i64)
  local.get $0
  i32.load
  local.tee $4
  i64.load offset=128
  local.tee $2
  global.set $core/walk/startedFrom
  local.get $2
  i64.const 16777215
  i64.and
  i32.wrap_i64
  global.set $core/walk/atIndex
  local.get $2
  i64.const 24
  i64.shr_u
  i64.const 549755813887
  i64.and
  global.set $core/walk/atLap
  local.get $0
  i32.load offset=8
  local.tee $3
  i32.const 2
  i32.shl
  i32.const -1048576
  i32.sub
  global.set $core/walk/stepsLeft
  global.get $core/walk/atIndex
  local.get $3
  i32.ge_u
  if
   i32.const 4
   global.set $core/status/last
   i32.const 0
   return
  end
  loop $while-continue|0
   local.get $0
   call $core/walk/walkToHead
   if
    local.get $0
    i32.load offset=4
    global.get $core/walk/atBlock
    local.get $0
    i32.load offset=12
    i32.mul
    i32.add
    i64.atomic.load offset=8
    local.get $0
    i32.load offset=4
    global.get $core/walk/atBlock
    local.get $0
    i32.load offset=12
    i32.mul
    i32.add
    i32.const 16
    i32.add
    local.set $5
    block $__inlined_func$core/cell/copyPayload$186
     local.get $0
     i32.load offset=20
     i32.const 7
     i32.add
     i32.const -8
     i32.and
     local.tee $6
     i32.const 256
     i32.gt_u
     if
      local.get $1
      local.get $5
      local.get $6
      memory.copy
      br $__inlined_func$core/cell/copyPayload$186
     end
     i32.const 0
     local.set $3
     loop $for-loop|0
      local.get $3
      local.get $6
      i32.lt_u
      if
       local.get $1
       local.get $3
       i32.add
       local.get $3
       local.get $5
       i32.add
       i64.load
       i64.store
       local.get $3
       i32.const 8
       i32.add
       local.set $3
       br $for-loop|0
      end
     end
    end
    local.get $0
    i32.load offset=4
    global.get $core/walk/atIndex
    local.get $0
    i32.load offset=12
    i32.mul
    i32.add
    global.get $core/walk/atTarget
    local.tee $7
    global.get $core/walk/atRest
    global.get $core/walk/atLap
    i64.const 1
    i64.shl
    i64.const 2
    i64.add
    i64.const 1099511627775
    i64.and
    i64.const 24
    i64.shl
    i64.or
    i64.atomic.rmw.cmpxchg
    local.get $7
    i64.ne
    br_if $while-continue|0
    global.get $core/walk/atIndex
    i32.const 1
    i32.add
    global.set $core/walk/atIndex
    global.get $core/walk/atIndex
    local.get $0
    i32.load offset=8
    i32.eq
    if
     i32.const 0
     global.set $core/walk/atIndex
     global.get $core/walk/atLap
     i64.const 1
     i64.add
     i64.const 549755813887
     i64.and
     global.set $core/walk/atLap
    end
    global.get $core/walk/atIndex
    i64.extend_i32_u
    global.get $core/walk/atLap
    i64.const 24
    i64.shl
    i64.or
    local.tee $7
    global.get $core/walk/startedFrom
    i64.ne
    if
     local.get $4
     i32.const 128
     i32.add
     global.get $core/walk/startedFrom
     local.get $7
     i64.atomic.rmw.cmpxchg
     drop
    end
    i32.wrap_i64
    i32.const 255
    i32.and
    local.tee $1
    if (result i32)
     local.get $1
     local.get $0
     i32.load offset=36
     i32.le_u
    else
     i32.const 0
    end
    if
     local.get $0
     local.get $4
     i32.const 288
     i32.add
     local.get $1
     call $core/waiting/wakeSlot
    end
    block $__inlined_func$core/waiting/anyWaiting$1215 (result i32)
     i32.const 1
     local.get $4
     i32.const 256
     i32.add
     local.tee $1
     i64.atomic.load
     i64.const 0
     i64.ne
     br_if $__inlined_func$core/waiting/anyWaiting$1215
     drop
     i32.const 0
     local.get $0
     i32.load offset=36
     i32.const 64
     i32.le_u
     br_if $__inlined_func$core/waiting/anyWaiting$1215
     drop
     local.get $1
     i64.atomic.load offset=8
     local.get $1
     i64.atomic.load offset=16
     i64.or
     local.get $1
     i64.atomic.load offset=24
     i64.or
     i64.const 0
     i64.ne
    end
    if (result i32)
     local.get $0
     local.get $1
     i32.const 0
     call $core/waiting/wakeSleeper
    else
     i32.const 0
    end
    drop
    i32.const 1
    return
   end
  end
  global.get $core/walk/atIndex
  i64.extend_i32_u
  global.get $core/walk/atLap
  i64.const 24
  i64.shl
  i64.or
  local.tee $2
  global.get $core/walk/startedFrom
  i64.ne
  if
   local.get $4
   i32.const 128
   i32.add
   global.get $core/walk/startedFrom
   local.get $2
   i64.atomic.rmw.cmpxchg
   drop
  end
  i32.const 0
 )
 (func $core/channel/channelSendNumber (param $0 i32) (param $1 f64) (result i32)
  local.get $0
  local.get $1
  call $core/queue/queuePushNumber
  if (result i32)
   i32.const 1
  else
   local.get $0
   call $core/channel/notSent
   i32.const 0
  end
 )
 (func $core/channel/channelSend (param $0 i32) (param $1 i32) (result i32)
  local.get $0
  local.get $1
  call $core/queue/queuePush
  if (result i32)
   i32.const 1
  else
   local.get $0
   call $core/channel/notSent
   i32.const 0
  end
 )
 (func $core/channel/channelReceiversWait (param $0 i32) (result i32)
  (local $1 i64)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i32)
  (local $6 i32)
  local.get $0
  i32.load
  i32.const 192
  i32.add
  local.set $3
  local.get $0
  i32.load offset=28
  i32.const 255
  i32.and
  local.set $4
  local.get $0
  i32.load offset=36
  i32.const 63
  i32.add
  i32.const 6
  i32.shr_u
  local.set $5
  i32.const 0
  local.set $0
  block $__inlined_func$core/waiting/othersWait$1201
   loop $for-loop|0
    local.get $0
    local.get $5
    i32.lt_u
    if
     local.get $3
     local.get $0
     i32.const 3
     i32.shl
     i32.add
     i64.atomic.load
     local.set $1
     i32.const 1
     local.set $2
     local.get $0
     local.get $4
     i32.const 1
     i32.sub
     local.tee $6
     i32.const 6
     i32.shr_u
     i32.eq
     if (result i64)
      local.get $1
      i64.const -2
      local.get $6
      i32.const 63
      i32.and
      i64.extend_i32_u
      i64.rotl
      i64.and
     else
      local.get $1
     end
     i64.const 0
     i64.ne
     br_if $__inlined_func$core/waiting/othersWait$1201
     local.get $0
     i32.const 1
     i32.add
     local.set $0
     br $for-loop|0
    end
   end
   i32.const 0
   local.set $2
  end
  local.get $2
 )
 (func $core/channel/channelReceiveNumber (param $0 i32) (result f64)
  (local $1 f64)
  local.get $0
  call $core/queue/queuePopNumber
  local.set $1
  global.get $core/status/last
  i32.eqz
  local.get $1
  local.get $1
  f64.eq
  i32.or
  if
   local.get $1
   return
  end
  local.get $0
  call $core/channel/notReceived
  f64.const nan:0x8000000000000
 )
 (func $core/channel/channelReceive (param $0 i32) (param $1 i32) (result i32)
  local.get $0
  local.get $1
  call $core/queue/queuePop
  if (result i32)
   i32.const 1
  else
   local.get $0
   call $core/channel/notReceived
   i32.const 0
  end
 )
 (func $core/channel/channelOffer (param $0 i32) (param $1 i32) (param $2 i32) (param $3 i32) (result i32)
  (local $4 i32)
  (local $5 i64)
  (local $6 i32)
  local.get $0
  i32.load
  local.tee $4
  i32.const -64
  i32.sub
  i64.load
  local.tee $5
  global.set $core/walk/startedFrom
  local.get $5
  i64.const 16777215
  i64.and
  i32.wrap_i64
  global.set $core/walk/atIndex
  local.get $5
  i64.const 24
  i64.shr_u
  i64.const 549755813887
  i64.and
  global.set $core/walk/atLap
  local.get $0
  i32.load offset=8
  local.tee $6
  i32.const 2
  i32.shl
  i32.const -1048576
  i32.sub
  global.set $core/walk/stepsLeft
  global.get $core/walk/atIndex
  local.get $6
  i32.ge_u
  if
   i32.const 4
   global.set $core/status/last
   i32.const 0
   return
  end
  local.get $0
  local.get $1
  i64.const 0
  i32.const 16777215
  i64.const 0
  call $core/queue/publish
  i32.eqz
  if
   i32.const 0
   return
  end
  local.get $2
  global.get $core/walk/atIndex
  i32.store
  local.get $2
  global.get $core/queue/published
  i64.store offset=8
  global.get $core/walk/atIndex
  i32.const 1
  i32.add
  global.set $core/walk/atIndex
  global.get $core/walk/atIndex
  local.get $0
  i32.load offset=8
  i32.eq
  if
   i32.const 0
   global.set $core/walk/atIndex
   global.get $core/walk/atLap
   i64.const 1
   i64.add
   i64.const 549755813887
   i64.and
   global.set $core/walk/atLap
  end
  local.get $4
  i32.const -64
  i32.sub
  global.get $core/walk/atIndex
  i64.extend_i32_u
  global.get $core/walk/atLap
  i64.const 24
  i64.shl
  i64.or
  i64.store
  local.get $4
  i32.const 192
  i32.add
  local.set $1
  i32.const 2
  i32.const 1
  local.get $3
  if (result i32)
   block $__inlined_func$core/waiting/anyWaiting$1191 (result i32)
    i32.const 1
    local.get $1
    i64.atomic.load
    i64.const 0
    i64.ne
    br_if $__inlined_func$core/waiting/anyWaiting$1191
    drop
    i32.const 0
    local.get $0
    i32.load offset=36
    i32.const 64
    i32.le_u
    br_if $__inlined_func$core/waiting/anyWaiting$1191
    drop
    local.get $1
    i64.atomic.load offset=8
    local.get $1
    i64.atomic.load offset=16
    i64.or
    local.get $1
    i64.atomic.load offset=24
    i64.or
    i64.const 0
    i64.ne
   end
   if (result i32)
    local.get $0
    local.get $1
    local.get $0
    i32.load offset=28
    i32.const 255
    i32.and
    call $core/waiting/wakeSleeper
   else
    i32.const 0
   end
  else
   block $__inlined_func$core/waiting/anyWaiting$1192 (result i32)
    i32.const 1
    local.get $1
    i64.atomic.load
    i64.const 0
    i64.ne
    br_if $__inlined_func$core/waiting/anyWaiting$1192
    drop
    i32.const 0
    local.get $0
    i32.load offset=36
    i32.const 64
    i32.le_u
    br_if $__inlined_func$core/waiting/anyWaiting$1192
    drop
    local.get $1
    i64.atomic.load offset=8
    local.get $1
    i64.atomic.load offset=16
    i64.or
    local.get $1
    i64.atomic.load offset=24
    i64.or
    i64.const 0
    i64.ne
   end
   if (result i32)
    local.get $0
    local.get $1
    i32.const 0
    call $core/waiting/wakeSleeper
   else
    i32.const 0
   end
  end
  select
 )
 (func $core/channel/channelHasOther (param $0 i32) (param $1 i32) (result i32)
  (local $2 i64)
  (local $3 i32)
  local.get $0
  i32.load
  i64.load offset=128
  local.tee $2
  global.set $core/walk/startedFrom
  local.get $2
  i64.const 16777215
  i64.and
  i32.wrap_i64
  global.set $core/walk/atIndex
  local.get $2
  i64.const 24
  i64.shr_u
  i64.const 549755813887
  i64.and
  global.set $core/walk/atLap
  local.get $0
  i32.load offset=8
  local.tee $3
  i32.const 2
  i32.shl
  i32.const -1048576
  i32.sub
  global.set $core/walk/stepsLeft
  global.get $core/walk/atIndex
  local.get $3
  i32.ge_u
  if
   i32.const 4
   global.set $core/status/last
   i32.const 0
   return
  end
  loop $while-continue|0
   local.get $0
   call $core/walk/walkToHead
   if
    local.get $1
    if (result i32)
     global.get $core/walk/atIndex
     local.get $1
     i32.load
     i32.ne
    else
     i32.const 1
    end
    if (result i32)
     i32.const 0
    else
     local.get $1
     i64.load offset=8
     global.get $core/walk/atTarget
     local.get $0
     i64.load32_u offset=52
     i64.const -1
     i64.xor
     i64.and
     i64.eq
    end
    i32.eqz
    if
     i32.const 1
     return
    end
    global.get $core/walk/atIndex
    i32.const 1
    i32.add
    global.set $core/walk/atIndex
    global.get $core/walk/atIndex
    local.get $0
    i32.load offset=8
    i32.eq
    if
     i32.const 0
     global.set $core/walk/atIndex
     global.get $core/walk/atLap
     i64.const 1
     i64.add
     i64.const 549755813887
     i64.and
     global.set $core/walk/atLap
    end
    br $while-continue|0
   end
  end
  i32.const 0
 )
 (func $core/channel/channelClose (param $0 i32) (result i32)
  (local $1 i64)
  (local $2 i32)
  (local $3 i32)
  (local $4 i32)
  (local $5 i64)
  local.get $0
  i32.load
  local.set $2
  local.get $0
  i32.load offset=52
  local.tee $3
  if (result i32)
   local.get $2
   i32.const -64
   i32.sub
   i64.load
   local.tee $1
   global.set $core/walk/startedFrom
   local.get $1
   i64.const 16777215
   i64.and
   i32.wrap_i64
   global.set $core/walk/atIndex
   local.get $1
   i64.const 24
   i64.shr_u
   i64.const 549755813887
   i64.and
   global.set $core/walk/atLap
   local.get $0
   i32.load offset=8
   local.tee $4
   i32.const 2
   i32.shl
   i32.const -1048576
   i32.sub
   global.set $core/walk/stepsLeft
   global.get $core/walk/atIndex
   local.get $4
   i32.lt_u
  else
   i32.const 0
  end
  i32.eqz
  if
   i32.const 4
   global.set $core/status/last
   i32.const 0
   return
  end
  loop $for-loop|0
   block $for-break0
    local.get $0
    call $core/walk/walkToTail
    if (result i64)
     global.get $core/walk/atTarget
     i64.const -16777216
     i64.and
     i64.const 16777214
     i64.or
    else
     global.get $core/status/last
     i32.const 1
     i32.eq
     if (result i64)
      global.get $core/walk/atTarget
      local.get $3
      i64.extend_i32_u
      i64.or
     else
      global.get $core/status/last
      i32.const 5
      i32.eq
      if
       br $for-break0
      else
       i32.const 0
       return
      end
      unreachable
     end
    end
    local.set $1
    local.get $0
    i32.load offset=4
    global.get $core/walk/atIndex
    local.get $0
    i32.load offset=12
    i32.mul
    i32.add
    global.get $core/walk/atTarget
    local.tee $5
    local.get $1
    i64.atomic.rmw.cmpxchg
    local.get $5
    i64.ne
    br_if $for-loop|0
   end
  end
  block $__inlined_func$core/waiting/anyWaiting$1170 (result i32)
   i32.const 1
   local.get $2
   i32.const 192
   i32.add
   local.tee $3
   i64.atomic.load
   i64.const 0
   i64.ne
   br_if $__inlined_func$core/waiting/anyWaiting$1170
   drop
   i32.const 0
   local.get $0
   i32.load offset=36
   i32.const 64
   i32.le_u
   br_if $__inlined_func$core/waiting/anyWaiting$1170
   drop
   local.get $3
   i64.atomic.load offset=8
   local.get $3
   i64.atomic.load offset=16
   i64.or
   local.get $3
   i64.atomic.load offset=24
   i64.or
   i64.const 0
   i64.ne
  end
  if
   local.get $0
   local.get $3
   call $core/waiting/wakeSleepers
  end
  block $__inlined_func$core/waiting/anyWaiting$1171 (result i32)
   i32.const 1
   local.get $2
   i32.const 256
   i32.add
   local.tee $3
   i64.atomic.load
   i64.const 0
   i64.ne
   br_if $__inlined_func$core/waiting/anyWaiting$1171
   drop
   i32.const 0
   local.get $0
   i32.load offset=36
   i32.const 64
   i32.le_u
   br_if $__inlined_func$core/waiting/anyWaiting$1171
   drop
   local.get $3
   i64.atomic.load offset=8
   local.get $3
   i64.atomic.load offset=16
   i64.or
   local.get $3
   i64.atomic.load offset=24
   i64.or
   i64.const 0
   i64.ne
  end
  if
   local.get $0
   local.get $3
   call $core/waiting/wakeSleepers
  end
  block $__inlined_func$core/waiting/anyWaiting$1172 (result i32)
   i32.const 1
   local.get $2
   i32.const 288
   i32.add
   local.tee $3
   i64.atomic.load
   i64.const 0
   i64.ne
   br_if $__inlined_func$core/waiting/anyWaiting$1172
   drop
   i32.const 0
   local.get $0
   i32.load offset=36
   i32.const 64
   i32.le_u
   br_if $__inlined_func$core/waiting/anyWaiting$1172
   drop
   local.get $3
   i64.atomic.load offset=8
   local.get $3
   i64.atomic.load offset=16
   i64.or
   local.get $3
   i64.atomic.load offset=24
   i64.or
   i64.const 0
   i64.ne
  end
  if
   local.get $0
   local.get $3
   call $core/waiting/wakeSleepers
  end
  block $__inlined_func$core/waiting/anyWaiting$1173 (result i32)
   i32.const 1
   local.get $2
   i32.const 224
   i32.add
   local.tee $2
   i64.atomic.load
   i64.const 0
   i64.ne
   br_if $__inlined_func$core/waiting/anyWaiting$1173
   drop
   i32.const 0
   local.get $0
   i32.load offset=36
   i32.const 64
   i32.le_u
   br_if $__inlined_func$core/waiting/anyWaiting$1173
   drop
   local.get $2
   i64.atomic.load offset=8
   local.get $2
   i64.atomic.load offset=16
   i64.or
   local.get $2
   i64.atomic.load offset=24
   i64.or
   i64.const 0
   i64.ne
  end
  if
   local.get $0
   local.get $2
   call $core/waiting/wakeSleepers
  end
  i32.const 0
  global.set $core/status/last
  i32.const 1
 )
 (func $core/channel/channelAnnounce (param $0 i32)
  (local $1 i32)
  block $__inlined_func$core/waiting/anyWaiting$1167 (result i32)
   i32.const 1
   local.get $0
   i32.load
   i32.const 224
   i32.add
   local.tee $1
   i64.atomic.load
   i64.const 0
   i64.ne
   br_if $__inlined_func$core/waiting/anyWaiting$1167
   drop
   i32.const 0
   local.get $0
   i32.load offset=36
   i32.const 64
   i32.le_u
   br_if $__inlined_func$core/waiting/anyWaiting$1167
   drop
   local.get $1
   i64.atomic.load offset=8
   local.get $1
   i64.atomic.load offset=16
   i64.or
   local.get $1
   i64.atomic.load offset=24
   i64.or
   i64.const 0
   i64.ne
  end
  if
   local.get $0
   local.get $1
   call $core/waiting/wakeSleepers
  end
 )
)
