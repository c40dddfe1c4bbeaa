// What the tests of channels share: a struct to send, and the error of a channel that was closed.

import { struct, u32, utf8 } from "zeroipc";
import { code } from "./harness";

export const Message = struct({ id: u32, text: utf8(12) });
export const ended = code("ZEROIPC_ENDED", /it was closed, nothing can be sent/);
