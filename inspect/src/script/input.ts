// Values from the command line, or from the lines of standard input.

import { Usage } from "../command";
import { type ElementType, type Value, ValueError } from "../types";

export interface InputOptions {
  fromJson?: boolean;
}

/** A value; the message of what is wrong says how a value without a type is written. */
export function readValue(type: ElementType, text: string, isTyped: boolean, { fromJson }: InputOptions): Value {
  try {
    return fromJson ? type.readJson(text) : type.read(text);
  } catch (error) {
    if (!(error instanceof ValueError) || isTyped) throw error;
    throw new ValueError(`${error.message}; --type says how values are written`);
  }
}

/**
 * The values of the arguments, all at once; or those of standard input, as many at a time as have come, where there are no arguments
 * or a single "-". A line that is no value throws when those before it have been handed out.
 */
export async function* eachBatch(
  words: readonly string[],
  read: (text: string) => Value,
  signal: AbortSignal,
): AsyncGenerator<Value[]> {
  if (words.length > 0 && !(words.length === 1 && words[0] === "-")) {
    yield words.map(read);
    return;
  }
  let number = 0;
  for await (const lines of eachLines(process.stdin, signal)) {
    const values: Value[] = [];
    for (const line of lines) {
      number++;
      try {
        values.push(read(line));
      } catch (error) {
        yield values;
        throw error instanceof Usage ? new Usage(`line ${number}: ${error.message}`) : error;
      }
    }
    yield values;
  }
}

/** Lines of UTF-8 text, as many at a time as have come. The last one may lack its end. */
export async function* eachLines(
  input: NodeJS.ReadableStream & { destroy(): unknown },
  signal: AbortSignal,
): AsyncGenerator<string[]> {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  const decode = (chunk?: Buffer) => {
    try {
      return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
    } catch {
      throw new Usage("the input is not in UTF-8");
    }
  };
  const onAbort = () => void input.destroy();
  signal.addEventListener("abort", onAbort);
  let rest = "";
  try {
    for await (const chunk of input) {
      const lines = (rest + decode(chunk as unknown as Buffer)).split("\n");
      rest = lines.pop() as string;
      if (lines.length > 0) yield lines.map(withoutReturn);
    }
    rest += decode();
    if (rest !== "") yield [rest];
  } catch (error) {
    throw signal.aborted ? signal.reason : error;
  } finally {
    signal.removeEventListener("abort", onAbort);
    input.destroy();
  }
  if (signal.aborted) throw signal.reason;
}

/** Lines may end as on Windows. */
function withoutReturn(line: string): string {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}
