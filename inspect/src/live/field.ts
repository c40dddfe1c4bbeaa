// A number inside a value, for a chart: `--plot`, `--plot data`, `--plot 'inner.values[2]'`.

import { Usage } from "../command";
import { shown } from "../text";
import type { ElementType, Form, Value } from "../types";

type Step = string | number;

function stepsOf(path: string): Step[] {
  const steps: Step[] = [];
  const pattern = /\.?(\w+)|\[(\d+)\]/y;
  while (pattern.lastIndex < path.length) {
    const found = pattern.exec(path);
    if (!found) throw new Usage(`--plot: "${shown(path)}" is no field: write it like data, inner.data or values[2]`);
    steps.push(found[1] ?? Number(found[2]));
  }
  return steps;
}

/** What lies at this step in a form; undefined where nothing does. */
function inside(form: Form, step: Step): Form | undefined {
  if (form.form === "struct") return form.fields.find(({ name }) => name === step)?.type;
  if (form.form === "array") return typeof step === "number" && step < form.count ? form.of : undefined;
  return undefined;
}

const isNumber = (form: Form) => form.form === "scalar";

/** The paths of the numbers in a form, for a message. */
function numbersIn(form: Form, path = ""): string[] {
  if (isNumber(form)) return [path];
  if (form.form === "array") return numbersIn(form.of, `${path}[0]`);
  if (form.form !== "struct") return [];
  return form.fields.flatMap(({ name, type }) => numbersIn(type, path ? `${path}.${name}` : name));
}

/** Gets the number out of a value of the type. Usage where there is none of that name. */
export function numberIn(type: ElementType, path: string): (value: Value) => number {
  const steps = stepsOf(path);
  let form: Form | undefined = type.form;
  for (const step of steps) form = form && inside(form, step);
  if (!form || !isNumber(form)) {
    const known = numbersIn(type.form).filter((one) => one !== "");
    const hint = known.length > 0 ? `: --plot ${known.slice(0, 5).join(", --plot ")}` : "";
    const what = path === "" ? `${type.name} is no number` : `there is no number "${shown(path)}" in ${type.name}`;
    throw new Usage(`--plot: ${what}${hint}`);
  }
  return (value) => {
    let at: unknown = value;
    for (const step of steps) at = (at as Record<Step, unknown>)[step];
    return Number(at);
  };
}
