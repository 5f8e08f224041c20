// Sees every memory that a WebAssembly module takes. Imported before the package.

const memories = [];
const { Instance } = WebAssembly;
WebAssembly.Instance = class extends Instance {
  constructor(...parts) {
    super(...parts);
    if (this.exports.memory) memories.push(this.exports.memory);
  }
};

/** The most bytes that any of them came to. */
export const most = () => memories.reduce((most, { buffer }) => Math.max(most, buffer.byteLength), 0);
