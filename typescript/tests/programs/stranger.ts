// Opens a segment as another user and says what came of it.

import { Memory, ZeroIpcError } from "zeroipc";

const [name = "", ...words] = process.argv.slice(2);
const has = (word: string) => words.includes(word);

try {
  if (has("unlink")) Memory.unlink(name);
  const size = has("create") ? 65536 : undefined;
  using memory = new Memory(name, { size, anyOwner: has("anyOwner"), readOnly: has("readOnly") });
  console.log(`opened with ${memory.peers().length} peers`);
} catch (error) {
  if (!(error instanceof ZeroIpcError)) throw error;
  console.log(`${error.code} ${error.message}`);
}
