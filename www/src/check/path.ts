// Paths such as `events[1].dates[0].on`, from the outside in.

export interface Path {
  name: string;
  /** Which item of it, where it is a list. */
  index: string | undefined;
  rest: string;
}

/** What a path begins with, and what is left of it. */
export function taken(path: string): Path {
  const [, name = "", index, rest = ""] = /^(\w+)(?:\[(\d+)\])?\.?(.*)$/.exec(path) ?? [];
  return { name, index, rest };
}
