// What the tests of rings of elements share: a struct, and its values.

import { bool, i32, struct, u32, utf8 } from "zeroipc";

export const Command = struct({ type: u32, data: i32, text: utf8(30), on: bool });
export const command = (type: number) => ({ type, data: -type, text: `t${type}`, on: type % 2 === 1 });
