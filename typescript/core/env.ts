// What the core asks of its host (src/core.ts). All of it is off the fast paths.

/** Whether somebody holds the kernel lock of this peer slot. */
export declare function slotHeld(attachment: u32, slot: u32): bool;

/** futex_wake of everybody who sleeps on this word; returns how many were woken. */
export declare function futexWake(address: usize): i32;
