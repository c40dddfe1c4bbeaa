// The example examples/cluster-cache: workers of node:cluster share limits and sessions, exactly, and whoever of them is killed.

import assert from "node:assert/strict";
import { join } from "node:path";
import { after, test } from "node:test";
import { type Answer, ask, askMany } from "../../examples/cluster-cache/trial";
import { openState } from "../../examples/cluster-cache/state";
import { forgetFull, take } from "../../examples/cluster-cache/limits";
import { endIdle, visit } from "../../examples/cluster-cache/sessions";
import { endPrograms, type Program, sleep, startCommand, testName, until, watchdog, withMemory } from "./harness";

after(endPrograms);

const script = join(process.cwd(), "../scripts/example.mjs");

interface Running {
  readonly server: Program;
  readonly port: number;
  readonly segment: string;
}

/** Asks until there is an answer: a request may be lost with the worker that was killed just before. */
async function answered(send: () => Promise<Answer | undefined>): Promise<Answer> {
  for (;;) {
    const answer = await send();
    if (answer) return answer;
    await sleep(5);
  }
}

async function start(...args: string[]): Promise<Running> {
  const segment = testName();
  const server = startCommand(process.execPath, [
    script,
    "cluster-cache",
    "--port",
    "0",
    "--segment",
    segment,
    ...args,
  ]);
  return watchdog("the server starting", 120, async () => {
    for (;;) {
      const match = /listening on http:\/\/127\.0\.0\.1:(\d+)/.exec(await server.line());
      if (match) return { server, port: Number(match[1]), segment };
    }
  });
}

async function stop({ server }: Running): Promise<void> {
  server.kill("SIGTERM");
  const { code, stderr } = await watchdog("the server ending", 60, () => server.ended);
  assert.deepEqual({ code, stderr }, { code: 0, stderr: "" });
}

const withStatus = (answers: readonly (Answer | undefined)[], status: number) =>
  answers.filter((one) => one?.status === status).length;

test("limits and sessions are exact over several workers", async () => {
  const running = await start("--workers", "3", "--burst", "50", "--rate", "0");
  const { port, segment } = running;
  await watchdog("requests", 120, async () => {
    const answers = await askMany(200, 16, () => ask(port, "ann"));
    assert.deepEqual([withStatus(answers, 200), withStatus(answers, 429)], [50, 150]);
    assert.ok(new Set(answers.map((one) => one?.pid)).size > 1, "several workers took part");
    assert.equal((await ask(port, "ann"))?.status, 429);
    assert.equal((await ask(port, "bob"))?.status, 200, "another client has a limit of its own");

    const first = await ask(port, "c0");
    const visits = await askMany(120, 8, (k) => ask(port, `c${k + 1}`, first?.session));
    const seen = visits.map((one) => one?.visits as number).sort((a, b) => a - b);
    assert.deepEqual(
      seen,
      Array.from({ length: 120 }, (_, k) => k + 2),
      "every visit was counted once",
    );

    const state = openState(segment, "test");
    assert.equal(state.sessions.get(first?.session as string)?.visits, 121);
    assert.equal(state.counters.get("allowed"), 50 + 1 + 121);
    assert.equal(state.counters.get("refused"), 151);
    state.memory.close();
  });
  await stop(running);
});

test("limits and sessions survive workers that are killed at work", async () => {
  const running = await start("--workers", "3", "--burst", "100", "--rate", "0");
  const { port, segment } = running;
  await watchdog("requests and kills", 200, async () => {
    const first = await ask(port, "d");
    const session = first?.session as string;
    let allowed = 1;
    let lost = 0;
    for (let round = 0; round < 3; round++) {
      const { pid: victim } = await answered(() => ask(port, `v${round}`));
      const answers = await askMany(40, 8, (k) => {
        if (k === 10) process.kill(victim, "SIGKILL");
        return ask(port, "d", session);
      });
      allowed += withStatus(answers, 200);
      lost += answers.filter((one) => one === undefined).length;
      assert.equal(answers.length, 40);
    }
    console.log(`# ${allowed} of 121 requests allowed, ${lost} lost with three workers`);
    const state = openState(segment, "test");
    // What was answered was counted; what was lost may have been.
    const { tokens } = state.buckets.get("d") as { tokens: number };
    const taken = 100 - tokens;
    assert.ok(taken >= allowed && taken <= allowed + lost && taken <= 100, `${taken} tokens taken`);
    const { visits } = state.sessions.get(session) as { visits: number };
    assert.ok(visits >= allowed && visits <= taken, `${visits} visits`);
    // The others go on exactly where it was.
    const more = await askMany(60, 8, () => ask(port, "d", session));
    assert.equal(withStatus(more, 200), tokens);
    assert.equal(state.sessions.get(session)?.visits, visits + tokens);
    await until("three new workers have come for those that were killed", () => state.memory.peers().length === 5);
    state.memory.close();
  });
  await stop(running);
});

test("the trial balances its books", async () => {
  const server = startCommand(process.execPath, [
    script,
    "cluster-cache",
    "--try",
    "--segment",
    testName(),
    "--workers",
    "2",
  ]);
  const { code, stdout, stderr } = await watchdog("the trial", 120, () => server.ended);
  assert.equal(code, 0, stdout + stderr);
  assert.match(stdout, /^exact$/m);
});

test("buckets fill up again, and what is over is swept", async () => {
  await withMemory({ size: "16MB" }, (memory) => {
    const state = openState(memory.name, "test");
    const limit = { burst: 2, rate: 1000 };
    const slow = { burst: 2, rate: 0 };
    assert.deepEqual(
      [take(state, "a", slow).allowed, take(state, "a", slow), take(state, "a", slow)],
      [
        true,
        { allowed: true, remaining: 0, retryAfter: Infinity },
        { allowed: false, remaining: 0, retryAfter: Infinity },
      ],
    );
    assert.equal(forgetFull(state, slow), 0);
    const later = performance.now() + 10;
    while (performance.now() < later);
    assert.equal(take(state, "a", limit).allowed, true);
    while (performance.now() < later + 20);
    assert.deepEqual([forgetFull(state, limit), state.buckets.size], [1, 0]);

    const { id } = visit(state, undefined);
    assert.deepEqual([visit(state, id), visit(state, "unknown").visits], [{ id, visits: 2 }, 1]);
    assert.equal(endIdle(state), 0);
    state.sessions.update(id, (session) => session && { ...session, seen: 0 });
    assert.deepEqual([endIdle(state), visit(state, id).visits, state.sessions.size], [1, 1, 2]);
    state.memory.close();
  });
});
