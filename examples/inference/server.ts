// The HTTP side.

import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { once } from "node:events";
import { type Classifier } from "./classifier";
import { CLASSES, SIDE } from "./state";

const BYTES = 4 * SIDE * SIDE;
const USAGE = `POST /classify an image of ${SIDE} x ${SIDE} pixels: ${BYTES} bytes, each pixel a little-endian float.
Answers which of ${CLASSES.join(", ")} it is. GET /stats tells what was done.
`;

function answer(response: ServerResponse, status: number, what: object | string): void {
  const text = typeof what === "string" ? what : `${JSON.stringify(what)}\n`;
  response.writeHead(status, { "content-type": typeof what === "string" ? "text/plain" : "application/json" });
  response.end(text);
}

async function classify(classifier: Classifier, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (Number(request.headers["content-length"]) !== BYTES) {
    return answer(response, 400, { error: `an image has ${BYTES} bytes` });
  }
  // The body goes from the socket to where NumPy reads it, and nowhere else.
  const verdict = await classifier.classify(async (pixels) => {
    const bytes = new Uint8Array(pixels.buffer, pixels.byteOffset, BYTES);
    let at = 0;
    for await (const chunk of request as AsyncIterable<Uint8Array>) {
      bytes.set(chunk, at);
      at += chunk.length;
    }
    if (at !== BYTES) throw new Error("the request ended early");
  });
  answer(response, 200, verdict);
}

export async function serve(classifier: Classifier, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    const { method, url } = request;
    const failed = (error: Error) => answer(response, 500, { error: error.message });
    if (method === "POST" && url === "/classify") classify(classifier, request, response).catch(failed);
    else if (method === "GET" && url === "/stats") {
      answer(response, 200, { busy: classifier.busy, workers: Object.fromEntries(classifier.counts) });
    } else answer(response, url === "/" ? 200 : 404, USAGE);
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  return server;
}
