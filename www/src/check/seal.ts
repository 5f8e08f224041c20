// A sum over a value: shows that it was changed, not who changed it.

/** FNV-1a in 64 bits, over the text of a value. */
export function sealOf(value: object): string {
  let sum = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(JSON.stringify(value))) sum = BigInt.asUintN(64, (sum ^ BigInt(byte)) * 0x100000001b3n);
  return sum.toString(16).padStart(16, "0");
}
