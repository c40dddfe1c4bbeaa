// `--try`: draws images, has them looked at, and says what came of it.

import { Agent, request } from "node:http";
import { type Classifier } from "./classifier";
import { CLASSES, SIDE } from "./state";

/** A shape somewhere near the middle, of any brightness, in noise. */
export function draw(pixels: Float32Array, shape: number): void {
  const [dx, dy] = [4 * Math.random() - 2, 4 * Math.random() - 2];
  const brightness = 0.5 + Math.random();
  const inside = [
    (x: number, y: number) => x * x + y * y < 400,
    (x: number, y: number) => Math.max(Math.abs(x), Math.abs(y)) < 18,
    (x: number, y: number) => y < 16 && y > 2 * Math.abs(x) - 24,
    (x: number, y: number) => Math.min(Math.abs(x), Math.abs(y)) < 6 && Math.max(Math.abs(x), Math.abs(y)) < 22,
  ][shape] as (x: number, y: number) => boolean;
  for (let row = 0; row < SIDE; row++) {
    for (let column = 0; column < SIDE; column++) {
      const lit = inside(column - (SIDE - 1) / 2 - dx, row - (SIDE - 1) / 2 - dy);
      pixels[row * SIDE + column] = (lit ? brightness : 0) + 0.2 * (Math.random() - 0.5);
    }
  }
}

/** One of each shape, in several forms: drawing would take longer than looking. */
function album(): { shape: number; pixels: Float32Array }[] {
  return Array.from({ length: 100 }, (_, k) => {
    const pixels = new Float32Array(SIDE * SIDE);
    draw(pixels, k % CLASSES.length);
    return { shape: k % CLASSES.length, pixels };
  });
}

const agent = new Agent({ keepAlive: true });

/** What the server says of an image: the shape. */
export function post(port: number, pixels: Float32Array): Promise<string> {
  const body = Buffer.from(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  return new Promise((resolve, reject) => {
    const headers = { "content-length": body.length };
    const sent = request({ agent, host: "127.0.0.1", port, path: "/classify", method: "POST", headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        const text = Buffer.concat(chunks).toString();
        if (response.statusCode === 200) resolve((JSON.parse(text) as { shape: string }).shape);
        else reject(new Error(`${response.statusCode}: ${text}`));
      });
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

/** So many calls, so many of them at once; milliseconds. */
async function many(count: number, atOnce: number, call: (k: number) => Promise<void>): Promise<number> {
  const start = performance.now();
  let next = 0;
  const work = async () => {
    while (next < count) await call(next++);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return performance.now() - start;
}

/** Whether every image was recognised. */
export async function runTrial(classifier: Classifier, port: number, pids: () => number[]): Promise<boolean> {
  const images = album();
  const figures = (count: number, milliseconds: number) => {
    const perSecond = (1000 * count) / milliseconds;
    const megabytes = (perSecond * 4 * SIDE * SIDE) / 1e6;
    return `${Math.round(perSecond).toLocaleString("en")} images/s, ${Math.round(megabytes)} MB/s of pixels`;
  };
  let wrong = 0;
  const look = async (k: number) => {
    const { shape, pixels } = images[k % images.length] as (typeof images)[number];
    const verdict = await classifier.classify((block) => block.set(pixels));
    if (verdict.shape !== CLASSES[shape]) wrong++;
  };
  await many(500, 16, look);
  console.log(`in this process:  ${figures(10_000, await many(10_000, 16, look))}`);
  const ask = async (k: number) => {
    const { shape, pixels } = images[k % images.length] as (typeof images)[number];
    if ((await post(port, pixels)) !== CLASSES[shape]) wrong++;
  };
  console.log(`through HTTP:     ${figures(2000, await many(2000, 16, ask))}`);
  const [victim] = pids();
  const dying = setTimeout(() => process.kill(victim as number, "SIGKILL"), 20);
  await many(2000, 16, look);
  clearTimeout(dying);
  console.log(`a worker killed:  ${wrong === 0 ? "every image was answered, and rightly" : `${wrong} wrong answers`}`);
  return wrong === 0;
}
