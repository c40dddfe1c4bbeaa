// How values are printed for scripts: a line each, as plain text, JSON or CSV.

import { type Context, Usage } from "../command";
import { csvLine, type ElementType, type Value } from "../types";

/** A column, or a field, of what is printed. */
export interface Part {
  readonly name: string;
  readonly type: ElementType;
}

/** Prints lines of one or several values: `[{ name: "key", ... }, { name: "value", ... }]` of a map's entries. */
export class ValuePrinter {
  #titled = false;

  constructor(
    readonly context: Context,
    readonly parts: readonly Part[],
    readonly csv = false,
  ) {
    if (csv && context.json) throw new Usage("--csv and --json cannot both be");
  }

  print(...values: Value[]): void {
    const { context, parts } = this;
    if (context.json) {
      const texts = parts.map(({ type }, k) => type.jsonText(values[k] as Value));
      const fields = parts.map(({ name }, k) => `${JSON.stringify(name)}:${texts[k]}`);
      context.print(parts.length === 1 ? texts[0] : `{${fields.join(",")}}`);
      return;
    }
    if (!this.csv) {
      context.print(parts.map(({ type }, k) => type.plain(values[k] as Value)).join("\t"));
      return;
    }
    if (!this.#titled) context.print(csvLine(parts.flatMap((part) => this.#titles(part))));
    this.#titled = true;
    context.print(csvLine(parts.flatMap(({ type }, k) => type.csvCells(values[k] as Value))));
  }

  #titles({ name, type }: Part): string[] {
    const titles = type.csvTitles(name);
    return this.parts.length > 1 && type.form.form === "struct" ? titles.map((title) => `${name}.${title}`) : titles;
  }

  /** Prints one, and passes it on. */
  printNow(...values: Value[]): void {
    this.print(...values);
    this.context.out.flush();
  }
}
