// A worker: an HTTP server that knows nothing by itself.
//
//   GET /        a limited page, which counts the visits of its session (cookie `sid`)
//   GET /stats   what all workers together have done
//
// A client is the address that a request comes from, or what its header `x-client` says.

import cluster from "node:cluster";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { FullError } from "zeroipc";
import { type Limit, take } from "./limits";
import { visit } from "./sessions";
import { openState, type State } from "./state";

const NAME = /^[\x21-\x7e]{1,48}$/;
const ID = /^[\w-]{1,24}$/;

function clientOf(request: IncomingMessage): string {
  const given = String(request.headers["x-client"] ?? "");
  return NAME.test(given) ? given : (request.socket.remoteAddress ?? "unknown");
}

function sessionOf(request: IncomingMessage): string | undefined {
  const [, id = ""] = /(?:^|; *)sid=([^;]*)/.exec(request.headers.cookie ?? "") ?? [];
  return ID.test(id) ? id : undefined;
}

function answer(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string | number> = {},
) {
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(`${JSON.stringify(body)}\n`);
}

function page(state: State, limit: Limit, request: IncomingMessage, response: ServerResponse): void {
  const who = { worker: cluster.worker?.id, pid: process.pid };
  const client = clientOf(request);
  const { allowed, remaining, retryAfter } = take(state, client, limit);
  state.counters.add(allowed ? "allowed" : "refused", 1);
  state.counters.add(`worker ${process.pid}`, 1);
  if (!allowed) {
    const wait = Number.isFinite(retryAfter) ? { "retry-after": Math.ceil(retryAfter) } : undefined;
    return answer(response, 429, { ...who, client, error: "too many requests" }, wait);
  }
  try {
    const { id, visits } = visit(state, sessionOf(request));
    const cookie = { "set-cookie": `sid=${id}; HttpOnly; SameSite=Lax; Path=/` };
    answer(response, 200, { ...who, client, session: id, visits, remaining }, cookie);
  } catch (error) {
    if (!(error instanceof FullError)) throw error;
    answer(response, 503, { ...who, client, error: "too many sessions" });
  }
}

/** Serves until its primary or somebody else ends it. */
export function serve(segment: string, port: number, limit: Limit): Server {
  const state = openState(segment, `worker ${cluster.worker?.id ?? 0}`);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    if (pathname === "/") page(state, limit, request, response);
    else if (pathname === "/stats") {
      const { counters, sessions, buckets, memory } = state;
      const peers = memory.peers().map(({ label, pid }) => ({ label, pid }));
      answer(response, 200, { peers, sessions: sessions.size, clients: buckets.size, ...Object.fromEntries(counters) });
    } else answer(response, 404, { error: "there is / and /stats" });
  });
  server.on("clientError", (_, socket) => socket.destroy());
  return server.listen(port, "127.0.0.1");
}
