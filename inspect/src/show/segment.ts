// What `show` tells of a segment: its header, who takes part, what is in it.

import type { Context } from "../command";
import type { Json } from "../json";
import { type Participant, languageName, type Listed, type View, waitersText } from "../model/view";
import * as L from "zeroipc/layout";
import { TextTable } from "../table";
import { bytesText, hex, human, shown } from "../text";
import { ageText, modeText, timeText, userName } from "../who";
import { printFacts } from "./facts";

/** A structure as the list of them has it. */
interface Row {
  name: string;
  kind?: string;
  elemSize?: number;
  keySize?: number;
  capacity?: number;
  used?: number | undefined;
  state?: string;
  offset: number;
  bytes: number;
  problem?: string;
}

function describe(view: View, entry: Listed): Row {
  const { name, offset, bytes } = entry;
  const place = { name, offset, bytes };
  try {
    const subject = view.subject(entry);
    const { kind, elemSize, keySize, capacity } = subject;
    const gauge = subject.gauge();
    const shape = { kind, elemSize, ...(keySize > 0 ? { keySize } : {}), capacity };
    return { ...place, ...shape, used: gauge?.used, ...(gauge?.state ? { state: gauge.state } : {}) };
  } catch (error) {
    return { ...place, problem: problemText(error as Error, entry) };
  }
}

/** Without the name, which stands beside it. */
function problemText(error: Error, { problem }: Listed): string {
  if (problem) return problem;
  const code = (error as { code?: string }).code;
  const reason = error.message.replace(/^\w+ ".*?":? /, "");
  return code === "ZEROIPC_CORRUPT" ? `corrupt: ${reason}` : reason;
}

function peerJson({ slot, owner, pid, language, label, attached, alive }: Participant): Json {
  const when = new Date(Number(attached / 1_000_000n));
  const time = Number.isNaN(when.getTime()) ? null : when.toISOString();
  return { slot, owner, pid, language: languageName(language), label, attached: time, alive };
}

function segmentJson(view: View, limit: number): Json {
  const { status, header } = view;
  const entries = view.entries();
  const peers = view.participants();
  return {
    name: view.name,
    version: header.version,
    size: header.size,
    used: view.used(entries),
    entries: view.statedCount(),
    maxEntries: header.maxEntries,
    maxPeers: header.maxPeers,
    id: header.segmentId,
    owner: userName(status.uid),
    mode: modeText(status.mode),
    created: status.birthtime.toISOString(),
    waiters: { ...view.waiters(view.whole, L.HEADER_NAME_WAITERS) },
    peers: (limit === 0 ? peers : peers.slice(0, limit)).map(peerJson),
    structures: entries.map((entry) => ({ ...describe(view, entry) })),
  };
}

function printHeader(view: View, context: Context, entries: readonly Listed[]): void {
  const { header, status } = view;
  const stated = view.statedCount();
  const excess = stated > header.maxEntries ? `; the header says ${stated}: corrupt` : "";
  const age = ageText(Date.now() - status.birthtimeMs);
  const unlinked = status.nlink === 0 ? "; its name is gone" : "";
  context.print(context.paint.bold(`segment ${shown(view.name)}`));
  printFacts(context, [
    { name: "size", value: bytesText(header.size) },
    { name: "used", value: bytesText(view.used(entries)) },
    { name: "table", value: `${entries.length} of ${header.maxEntries} names${excess}` },
    { name: "format version", value: String(header.version) },
    { name: "id", value: hex(header.segmentId, 8) },
    {
      name: "created",
      value: `${timeText(BigInt(Math.floor(status.birthtimeMs)) * 1_000_000n)}, ${age} ago${unlinked}`,
    },
    { name: "owner", value: userName(status.uid) },
    { name: "mode", value: modeText(status.mode) },
    { name: "waiting for a name", value: waitersText(view.waiters(view.whole, L.HEADER_NAME_WAITERS)) },
  ]);
}

function printPeers(view: View, context: Context, limit: number): void {
  const { paint } = context;
  const peers = view.participants();
  const alive = peers.filter((peer) => peer.alive);
  const gone = peers.filter((peer) => !peer.alive);
  context.print();
  context.print(paint.bold(`peers: ${alive.length} alive, ${gone.length} gone, ${view.header.maxPeers} slots`));
  if (peers.length === 0) return;
  const table = new TextTable([
    { title: "SLOT", right: true },
    { title: "PID", right: true },
    { title: "LANGUAGE", spare: 1 },
    { title: "STATE" },
    { title: "ATTACHED", spare: 2 },
    { title: "LABEL" },
  ]);
  // The living first: there are seldom many of them.
  const sorted = [...alive, ...gone];
  for (const peer of limit === 0 ? sorted : sorted.slice(0, limit)) {
    table.add(
      String(peer.slot),
      String(peer.pid),
      languageName(peer.language),
      peer.alive ? { text: "alive", paint: paint.good } : { text: "gone", paint: paint.dim },
      timeText(peer.attached),
      peer.label,
    );
  }
  table.print(context);
  if (limit !== 0 && sorted.length > limit) context.print(`... and ${sorted.length - limit} more`);
}

function printStructures(view: View, context: Context, entries: readonly Listed[]): void {
  const { paint } = context;
  context.print();
  context.print(paint.bold(entries.length === 0 ? "no structures" : "structures"));
  if (entries.length === 0) return;
  const table = new TextTable([
    { title: "NAME" },
    { title: "KIND" },
    { title: "ELEMENT", right: true, spare: 2 },
    { title: "CAPACITY", right: true },
    { title: "FILL", right: true },
    { title: "SIZE", right: true, spare: 3 },
    { title: "STATE", spare: 1 },
  ]);
  for (const entry of entries) {
    const { name, kind, elemSize = 0, keySize, capacity, used, bytes, state = "", problem } = describe(view, entry);
    const bold = { text: name, paint: paint.bold };
    if (problem !== undefined) {
      table.addNote(bold, { text: problem, paint: paint.bad });
      continue;
    }
    const element = keySize === undefined ? human(elemSize) : `${keySize}+${elemSize} B`;
    table.add(bold, kind as string, element, String(capacity), String(used ?? ""), human(bytes), state);
  }
  table.print(context);
}

export function showSegment(view: View, context: Context, limit: number): void {
  if (context.json) {
    context.printJson(segmentJson(view, limit));
    return;
  }
  const entries = view.entries();
  printHeader(view, context, entries);
  printPeers(view, context, limit);
  printStructures(view, context, entries);
}
