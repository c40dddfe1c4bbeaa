// Takes numbers from the stack "work" and puts their squares on the stack "done", waiting as the second argument says, until
// a negative one comes.

import { f64, Memory, Stack } from "zeroipc";

const [, , name, form] = process.argv;
using memory = new Memory(name as string);
const work = new Stack(memory, "work", f64);
const done = new Stack(memory, "done", f64);

for (;;) {
  const value = form === "sync" ? work.popSync() : await work.pop();
  if (value < 0) break;
  if (form === "sync") done.pushSync(value * value);
  else await done.push(value * value);
}
