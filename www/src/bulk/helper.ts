// The page's side: a worker that can be stopped at any moment.

import type { Asks, Failure, Question, Reply, Tell } from "./messages.js";
import { TRUSTED_WORKER } from "./trusted.js";

type Policy = { createScriptURL: (url: string) => string };
let policy: Policy | undefined;

/** The address of a worker's script, as the page's own policy allows it. */
function trusted(url: string): string {
  const only = (asked: string): string => {
    if (asked !== url) throw new TypeError("Another script.");
    return asked;
  };
  const types = window.trustedTypes as unknown as { createPolicy(name: string, rules: Policy): Policy } | undefined;
  policy ??= types?.createPolicy(TRUSTED_WORKER, { createScriptURL: only }) ?? { createScriptURL: only };
  return policy.createScriptURL(url);
}

/** Something was not answered. */
export class Failed extends Error {
  constructor(readonly failure: Failure) {
    super(failure.code);
  }
}

export class Helper<A extends Asks> {
  #worker: Worker | undefined;
  #last = 0;
  readonly #waiting = new Map<number, { tell: Tell; done: (answer: unknown) => void; failed: (error: Error) => void }>();

  constructor(private readonly url: string) {}

  ask<N extends keyof A & string>(name: N, given: A[N]["given"], tell: Tell = () => {}): Promise<A[N]["answer"]> {
    this.#worker ??= this.#start();
    const question: Question = { id: ++this.#last, name, given };
    return new Promise((done, failed) => {
      this.#waiting.set(question.id, { tell, done, failed });
      this.#worker?.postMessage(question);
    });
  }

  /** Ends the worker with whatever it is at. Its memory goes with it; the next question starts another. */
  stop(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#waiting.clear();
  }

  #start(): Worker {
    const worker = new Worker(trusted(this.url), { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<Reply>) => {
      const waiting = this.#waiting.get(data.id);
      if (!waiting) return;
      if ("part" in data) {
        waiting.tell(data.part);
        return;
      }
      this.#waiting.delete(data.id);
      if ("failed" in data) waiting.failed(new Failed(data.failed));
      else waiting.done(data.answer);
    });
    // Its script was not loaded, or it ran out of memory.
    worker.addEventListener("error", (event) => {
      const failure = { code: event.message ? "broken" : "not-loaded", facts: { message: event.message } };
      for (const { failed } of this.#waiting.values()) failed(new Failed(failure));
      this.stop();
    });
    return worker;
  }
}
