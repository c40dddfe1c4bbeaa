// What the user steers: two numbers decide what grows, and a third one how fast.

import type { State } from "./state";

/** Well-known ones. The key of each is its place, from 1. */
export const RECIPES = [
  { name: "coral", feed: 0.0545, kill: 0.062 },
  { name: "mitosis", feed: 0.0367, kill: 0.0649 },
  { name: "maze", feed: 0.029, kill: 0.057 },
  { name: "holes", feed: 0.039, kill: 0.058 },
  { name: "worms", feed: 0.046, kill: 0.063 },
];

export const KEYS = `${RECIPES.map(({ name }, k) => `${k + 1} ${name}`).join("  ")}   + - speed  space drop  q end`;
const FACTORS = new Map([
  ["+", 2],
  ["-", 1 / 2],
]);

/** Does what the key is for. The numbers are one entry of a map, so they change in the same step. */
export function press(state: State, key: string): void {
  if (key === " ") state.drops.add(0, 1);
  const { feed, kill } = RECIPES[Number(key) - 1] ?? {};
  if (feed !== undefined) state.drops.add(0, 12); // what grew before may find nothing to live on
  const factor = FACTORS.get(key) ?? 1;
  state.recipes.update("recipe", (now) => {
    return now && { feed: feed ?? now.feed, kill: kill ?? now.kill, speed: speedOf(now.speed * factor) };
  });
}

const speedOf = (speed: number) => Math.min(64_000, Math.max(125, speed));

/** The present one as text. */
export function recipeText(state: State): string {
  const now = state.recipes.get("recipe");
  const known = RECIPES.find(({ feed, kill }) => feed === now?.feed && kill === now.kill);
  return `feed ${now?.feed} kill ${now?.kill}${known ? ` (${known.name})` : ""}`;
}
