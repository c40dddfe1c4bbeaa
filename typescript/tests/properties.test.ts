// Every structure against a simple model, by random programs.

import { test } from "node:test";
import { arrays } from "./properties/array";
import { checkPrograms } from "./properties/program";
import { queues } from "./properties/queue";

test("random programs on arrays", () => checkPrograms(arrays));

test("random programs on queues", () => checkPrograms(queues));
