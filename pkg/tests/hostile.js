// Values that a page could hand over by mistake or in malice.

import { runInNewContext } from "node:vm";
import { names, procedures } from "./forms.js";

export const trap = () => {
  throw new Error("a trap was sprung");
};
const handler = new Proxy({}, { get: () => trap });
const revoked = (target) => {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
};
const cycle = {};
cycle.self = cycle;
const cyclicList = [];
cyclicList.push(cyclicList);
const endless = {
  *[Symbol.iterator]() {
    for (;;) yield 1;
  },
};
const endlessList = Object.assign([1, 2], endless);
const sparse = [];
sparse.length = 2 ** 32 - 1;
const lyingLength = (length) => new Proxy([], { get: (_, name) => (name === "length" ? length : undefined) });
const coerced = { valueOf: trap, toString: trap, toJSON: trap, [Symbol.toPrimitive]: trap };
class Form {
  #secret = 1;
  get email() {
    return this.#secret;
  }
}
// Each declared name of each form throws when it is read.
const declared = new Set(procedures.flatMap((procedure) => [...names(procedure)]));
const throwing = Object.defineProperties(
  {},
  Object.fromEntries([...declared, "length", "0"].map((name) => [name, { get: trap, enumerable: true }])),
);
const deep = JSON.parse("[".repeat(2000) + "]".repeat(2000));

export const hostile = {
  "undefined": undefined,
  "null": null,
  "an empty text": "",
  "a text of 10 MB": "x".repeat(10_000_000),
  "a text of 4001 units": "x".repeat(4001),
  "half a character": "\uD800",
  "halves in the wrong order": "a\uDC00\uD800b",
  "control characters": "\0\u0001\u202E\uFEFF",
  "minus zero": -0,
  "not a number": Number.NaN,
  "infinity": -Infinity,
  "the largest number": Number.MAX_VALUE,
  "a fraction": 0.1,
  "yes": true,
  "a bigint": 10n ** 1000n,
  "a symbol": Symbol("x"),
  "a function": () => "x",
  "a generator function": endless[Symbol.iterator],
  "a class": Form,
  "an instance of a class": new Form(),
  "a boxed text": Object("x"),
  "a boxed number": Object(1),
  "a boxed symbol": Object(Symbol("x")),
  "a date": new Date(0),
  "a date that is none": new Date(Number.NaN),
  "a date of another realm": runInNewContext("new Date(0)"),
  "a map": new Map([["email", "x"]]),
  "a set": new Set(["x"]),
  "a weak map": new WeakMap(),
  "bytes": new Uint8Array(8),
  "a buffer": new ArrayBuffer(8),
  "a pattern": /x/g,
  "an error": new Error("x"),
  "a promise": Promise.resolve("x"),
  "something that is like a promise": { then: trap },
  "the global object": globalThis,
  "an empty group": {},
  "an empty list": [],
  "a group without prototype": Object.create(null),
  "a group whose prototype is a list": Object.create([]),
  "a group whose prototype is a proxy": Object.create(new Proxy({}, handler)),
  "a date's prototype": Date.prototype,
  "what only claims to be a date": Object.create(Date.prototype),
  "a __proto__ key": JSON.parse('{"__proto__": {"email": "x"}, "constructor": 1, "toString": 2}'),
  "the mark of an odd value": { $odd: "object" },
  "a cycle": cycle,
  "a list with itself in it": cyclicList,
  "a list 2000 deep": deep,
  "an endless iterator": endless,
  "a list with an endless iterator": endlessList,
  "a list as long as can be": sparse,
  "a list of a million": new Array(1_000_000).fill("x"),
  "a list of nothing": [null, undefined, ,],
  "a list of mixed things": [1, "x", {}, [], null, 1n, Symbol("x"), trap],
  "a list of negative length": lyingLength(-1),
  "a list of half a length": lyingLength(1.5),
  "a list with a text for a length": lyingLength("2"),
  "a list with no length": lyingLength(undefined),
  "a list with a trap for a length": lyingLength(coerced),
  "getters that throw": throwing,
  "a proxy whose traps all throw": new Proxy({}, handler),
  "a proxy of a list whose traps all throw": new Proxy([], handler),
  "a proxy of a function whose traps all throw": new Proxy(trap, handler),
  "a proxy that answers with itself": new Proxy({}, { get: (_, __, self) => self }),
  "a proxy of a list that answers with itself": new Proxy([], { get: (_, name, self) => (name === "length" ? 3 : self) }),
  "a revoked proxy": revoked({}),
  "a revoked proxy of a list": revoked([]),
  "a revoked proxy of a function": revoked(trap),
  "what must not be coerced": coerced,
};
