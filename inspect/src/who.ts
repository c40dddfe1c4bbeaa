// Users, permissions and times as text.

import { readFileSync } from "node:fs";

let users: Map<number, string> | undefined;

/** The name of a user, where this machine's list has one; else the number. */
export function userName(uid: number): string {
  users ??= readUsers();
  return users.get(uid) ?? String(uid);
}

function readUsers(): Map<number, string> {
  const names = new Map<number, string>();
  try {
    for (const line of readFileSync("/etc/passwd", "utf8").split("\n")) {
      const [name, , uid] = line.split(":");
      if (name && uid && !names.has(Number(uid))) names.set(Number(uid), name);
    }
  } catch {
    // Numbers will do.
  }
  return names;
}

/** "0600" */
export function modeText(mode: number): string {
  return (mode & 0o7777).toString(8).padStart(4, "0");
}

/** "12s", "5m", "3h", "2d": the largest unit only. */
export function ageText(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  if (seconds < 60) return `${seconds}s`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)}m`;
  if (seconds < 86400) return `${Math.floor(seconds / 3600)}h`;
  return `${Math.floor(seconds / 86400)}d`;
}

const two = (number: number) => String(number).padStart(2, "0");

/** "2026-11-23 09:13:05", in this machine's time zone. */
export function timeText(nanoseconds: bigint): string {
  const when = new Date(Number(nanoseconds / 1_000_000n));
  if (Number.isNaN(when.getTime())) return "?";
  const day = `${when.getFullYear()}-${two(when.getMonth() + 1)}-${two(when.getDate())}`;
  return `${day} ${two(when.getHours())}:${two(when.getMinutes())}:${two(when.getSeconds())}`;
}
