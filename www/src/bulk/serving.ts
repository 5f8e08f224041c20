// The worker's side: answers questions one after the other.

import type { Answers, Asks, Failure, Question, Reply, Tell } from "./messages.js";

/** As much of a worker's global as is needed; the types here are those of pages. */
interface Scope {
  postMessage(reply: Reply): void;
  addEventListener(name: "message", heard: (event: MessageEvent<Question>) => void): void;
}

export function serve<A extends Asks>(answers: Answers<A>): void {
  const scope = globalThis as unknown as Scope;
  let before: Promise<unknown> = Promise.resolve();
  scope.addEventListener("message", ({ data: { id, name, given } }) => {
    const answer = async (): Promise<void> => {
      try {
        const tell = (part: number | undefined) => scope.postMessage({ id, part });
        scope.postMessage({ id, answer: await answers[name]?.(given, tell) });
      } catch (error) {
        scope.postMessage({ id, failed: failure(error) });
      }
    };
    before = before.then(answer);
  });
}

/**
 * An answer that reads the source. Browsers say in many ways that a file is no longer there, so where something went wrong that has
 * no code, it is tried once more.
 */
export const reading =
  (source: () => Blob | string) =>
  <G, A>(answer: (given: G, tell: Tell) => Promise<A>) =>
  async (given: G, tell: Tell): Promise<A> => {
    try {
      return await answer(given, tell);
    } catch (error) {
      const file = source();
      if (typeof file === "string" || typeof (error as { code?: unknown }).code === "string") throw error;
      await (file.size > 0 ? file.slice(0, 1) : file).arrayBuffer().catch(() => {
        throw Object.assign(new Error("The file cannot be read."), { code: "gone" });
      });
      throw error;
    }
  };

/** An error as far as it can be sent. The code of what the package throws, or the name of what the browser does. */
function failure(error: unknown): Failure {
  const { name = "", code, message = "", ...facts } = { ...(error as object), name: (error as Error).name, message: (error as Error).message } as {
    name?: string;
    code?: unknown;
    message?: string;
  };
  return { code: typeof code === "string" ? code : name, facts: { message, ...plain(facts) } };
}

/** What can be sent to another thread. */
function plain(facts: object): Record<string, unknown> {
  return JSON.parse(JSON.stringify(facts)) as Record<string, unknown>;
}
