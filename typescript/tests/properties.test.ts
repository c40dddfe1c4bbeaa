// Every structure against a simple model, by random programs.

import { test } from "node:test";
import { arrays } from "./properties/array";
import { channels } from "./properties/channel";
import { futures } from "./properties/future";
import { lazies } from "./properties/lazy";
import { maps } from "./properties/map";
import { pools } from "./properties/pool";
import { checkPrograms } from "./properties/program";
import { queues } from "./properties/queue";
import { elementRings, messageRings } from "./properties/ring";
import { sets } from "./properties/set";
import { stacks } from "./properties/stack";
import { streams } from "./properties/stream";

test("random programs on arrays", () => checkPrograms(arrays));

test("random programs on queues", () => checkPrograms(queues));

test("random programs on stacks", () => checkPrograms(stacks));

test("random programs on rings of elements", () => checkPrograms(elementRings));

test("random programs on rings of messages", () => checkPrograms(messageRings));

test("random programs on futures", () => checkPrograms(futures));

test("random programs on lazies", () => checkPrograms(lazies));

test("random programs on channels", () => checkPrograms(channels));

test("random programs on maps", () => checkPrograms(maps));

test("random programs on sets", () => checkPrograms(sets));

test("random programs on streams", () => checkPrograms(streams));

test("random programs on pools", () => checkPrograms(pools));
