// Which rows of a long table are shown, and in which order, without moving the rows.

/** The places of whole numbers in ascending order; equal ones stay as they stand. */
export function places(keys: ArrayLike<number>): Uint32Array {
  // Key and place in one number, so that the platform's own sort over numbers does it. Both are exact below 2 to the 53rd.
  const size = keys.length;
  const both = new Float64Array(size);
  for (let at = 0; at < size; at++) both[at] = (keys[at] ?? 0) * size + at;
  both.sort();
  return Uint32Array.from(both, (one) => one % size);
}

/** For each text its place among all the different ones. */
export function ranks(texts: readonly string[]): Uint32Array {
  const different = [...new Set(texts)].sort();
  const place = new Map(different.map((text, at) => [text, at]));
  return Uint32Array.from(texts, (text) => place.get(text) ?? 0);
}

/** The places that fit, in an order; a copy, so that the order can be kept. */
export const fitting = (order: Uint32Array, fits: (at: number) => boolean): Uint32Array => order.filter((at) => fits(at));

/** In the other direction. */
export const turned = (order: Uint32Array): Uint32Array => order.toReversed();
