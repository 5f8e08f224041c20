// Texts and their bytes. Some test environments for pages, jsdom among them, have neither of the platform's two classes; there,
// two old functions of the language do the same, slowly.

/** Made at the first call: what is not there must not fail an import. */
let encoder;

/**
 * Writes a well-formed text, or bytes as they are, and says how many bytes it took.
 *
 * @param {string | Uint8Array} text
 * @param {Uint8Array} room three bytes for each character, at most what a text needs
 */
export function writeText(text, room) {
  if (typeof text !== "string") return room.set(text), text.length;
  if (globalThis.TextEncoder) return (encoder ??= new TextEncoder()).encodeInto(text, room).written;
  const bytes = unescape(encodeURIComponent(text));
  for (let at = 0; at < bytes.length; at++) room[at] = bytes.charCodeAt(at);
  return bytes.length;
}

/** @param {string} text */
export function bytesOfText(text) {
  if (globalThis.TextEncoder) return (encoder ??= new TextEncoder()).encode(text);
  const room = new Uint8Array(3 * text.length);
  return room.subarray(0, writeText(text, room));
}

/** @param {Uint8Array} bytes */
export function textOfBytes(bytes) {
  if (globalThis.TextDecoder) return new TextDecoder().decode(bytes);
  return decodeURIComponent(escape(Array.from(bytes, (byte) => String.fromCharCode(byte)).join("")));
}

/** How many bytes a text has; half of a character pair that stands alone counts as the one that replaces it. */
export function lengthInBytes(text) {
  let length = 0;
  for (const letter of text) {
    const point = letter.codePointAt(0);
    length += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return length;
}
