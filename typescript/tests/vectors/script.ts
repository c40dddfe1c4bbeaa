// What a vector's own comments tell to do, and what to find in it: each vectors/<name>.txt has a script here.

import { i32, type Memory, struct, u8, utf8 } from "zeroipc";

export interface Script {
  readonly maxEntries: number;
  write(memory: Memory): void | Promise<void>;
  read(memory: Memory): void | Promise<void>;
}

export const Message = struct({ type: u8, data: i32, text: utf8(5) });
