// The processes: started, killed, and started again.

import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { type Role, ROLES } from "./board";
import type { State } from "./state";

const program = fileURLToPath(new URL("main.mjs", import.meta.url)); // the example is one file, in its folder `build`

export interface Death {
  readonly role: Role;
  readonly pid: number;
  readonly at: number;
  /** What it had said last. */
  readonly doing: string;
  readonly job: number;
}

export class Crew {
  readonly #children = new Map<Role, ChildProcess>();
  readonly kills = new Map<Role, number>(ROLES.map((role) => [role, 0]));
  readonly #ending = new Set<Role>();
  #fail: (reason: Error) => void = () => {};
  /** Rejects when a process ends without being killed. */
  readonly failure = new Promise<never>((_, reject) => (this.#fail = reject));

  constructor(
    readonly state: State,
    readonly onDeath: (death: Death) => void,
  ) {
    for (const role of ROLES) this.#start(role);
  }

  #start(role: Role): void {
    const child = fork(program, ["--segment", this.state.memory.name, role]);
    this.#children.set(role, child);
    child.once("exit", (code, signal) => {
      this.#children.delete(role);
      if (signal === null) return this.#fail(new Error(`${role} ended by itself, with ${code}`));
      this.kills.set(role, (this.kills.get(role) as number) + 1);
      this.onDeath({ role, pid: child.pid as number, at: performance.now(), ...this.state.board.said(role) });
      this.state.board.clear(role);
      if (!this.#ending.has(role)) this.#start(role);
    });
  }

  pid(role: Role): number {
    return this.#children.get(role)?.pid ?? 0;
  }

  get total(): number {
    return [...this.kills.values()].reduce((a, b) => a + b);
  }

  /** Kills a process, wherever it is; another one is started in its place. */
  kill(role: Role): void {
    this.#children.get(role)?.kill("SIGKILL");
  }

  /** The same for good: there is no other way to end these processes. */
  async end(...roles: readonly Role[]): Promise<void> {
    for (const role of roles) {
      this.#ending.add(role);
      const child = this.#children.get(role);
      if (!child) continue;
      child.kill("SIGKILL");
      await once(child, "exit");
    }
  }
}
