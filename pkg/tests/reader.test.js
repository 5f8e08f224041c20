// What the reader makes of each kind of value: the text that the rules read.

import assert from "node:assert/strict";
import { test } from "node:test";
import { ODD, flatten, flattenValue, wellFormed } from "../reader.js";

const name = { name: "name", kind: "line" };
const inner = { name: "inner", kind: "list", most: 2, fields: [name] };
const shape = [name, { name: "list", kind: "list", most: 3, fields: [name, inner] }];
const odd = (kind) => `\x01${String.fromCharCode(97 + ODD.indexOf(kind))}`;
const leaf = (value) => {
  const [whole, answer, list, ...rest] = flatten({ name: value }, shape).split("\0");
  assert.deepEqual([whole, list, rest], ["", "", []]);
  return answer;
};
const list = (value) => {
  const text = flatten({ list: value }, shape);
  assert.ok(text.startsWith("\0\0"));
  return text.slice(2);
};
const revoked = (target) => {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
};
const unreadable = {
  get name() {
    throw new Error("no");
  },
};

test("an answer is text, yes or no, or a whole number", () => {
  for (const value of ["", "x", "x".repeat(4000), "\u0007\b\u007f"]) assert.equal(leaf(value), value);
  assert.deepEqual([true, false].map(leaf), ["\x02", "\x03"]);
  assert.deepEqual([0, -0, 7, 2026, 999_999].map(leaf), ["\x040", "\x040", "\x047", "\x042026", "\x04999999"]);
});

test("what nobody sees is taken away, whatever place it stands in", () => {
  for (const nothing of ["\u200b", "\ufeff", "\u0085", " \u00a0\u2800\t\n", "\u202d\u202c\u{e0001}"]) {
    assert.equal(leaf(nothing), "");
    assert.equal(flattenValue(nothing), "");
    assert.equal(flatten(nothing, shape), "\0\0");
    assert.equal(list(nothing), "");
    assert.equal(list([nothing]), "\x061\0\0\0");
  }
  const cases = [
    ["  a \u200b b\r\n c ", "a b c"],
    ["June\u00a02027", "June 2027"],
    ["Sia\u0302n", "Siân"],
    ["Sia\u034f\u0302n", "Siân"],
    ["O’Neil", "O’Neil"],
    ["６８", "６８"],
  ];
  for (const [typed, read] of cases) assert.equal(leaf(typed), read);
  const numbers = ["centre-number", "candidate-number", "qualification-number", "uci", "uln", "dfe-number"];
  const spaced = numbers.map((kind) => flatten({ name: " 68 1\u200999\u200b" }, [{ name: "name", kind }]));
  assert.deepEqual(spaced, numbers.map(() => "\x0068199"));
});

test("characters that mark something lose their meaning", () => {
  assert.equal(leaf("\0a\x01\x02\x03\x04\x05\x06\x07"), "\ba\b\b\b\b\b\b\x07");
  assert.equal(flattenValue("\x02"), "\b");
});

test("whatever is undefined or null is left out", () => {
  for (const value of [{ name: undefined, list: null }, {}, undefined, null]) assert.equal(flatten(value, shape), "\0\0");
  assert.deepEqual([undefined, null, ""].map(flattenValue), ["", "", ""]);
});

test("any other answer is marked with what it is", () => {
  const cases = [
    [Number.NaN, "number"],
    [Infinity, "number"],
    [1.5, "number"],
    [-3, "number"],
    [1_000_000, "number"],
    [1n, "bigint"],
    [Symbol("x"), "symbol"],
    [() => "x", "function"],
    [class {}, "function"],
    [{}, "object"],
    [new Map(), "object"],
    [Object("boxed"), "object"],
    [Object(1), "object"],
    [Object(true), "object"],
    [[], "list"],
    [new Proxy([], {}), "list"],
    [new Date(0), "date"],
    [Object.create(Date.prototype), "object"],
    [new Proxy(new Date(0), {}), "object"],
    [revoked({}), "unreadable"],
    [revoked(() => {}), "function"],
    ["x".repeat(4001), "long text"],
  ];
  for (const [value, kind] of cases) {
    assert.equal(leaf(value), odd(kind));
    assert.equal(flattenValue(value), odd(kind));
  }
  assert.equal(flatten(unreadable, shape), `\0${odd("unreadable")}\0`);
});

test("half a character becomes the replacement character, with or without the engine's own way", () => {
  const cases = [
    ["\uD800", "\uFFFD"],
    ["a\uDC00b", "a\uFFFDb"],
    ["\uDC00\uD800", "\uFFFD\uFFFD"],
    ["\uD83D\uDE00", "\uD83D\uDE00"],
    ["\uD83D\uD83D\uDE00", "\uFFFD\uD83D\uDE00"],
  ];
  for (const [text, expected] of cases) assert.equal(wellFormed(text), expected);
  const own = String.prototype.toWellFormed;
  String.prototype.toWellFormed = undefined;
  try {
    for (const [text, expected] of cases) assert.equal(wellFormed(text), expected);
  } finally {
    String.prototype.toWellFormed = own;
  }
});

test("what is no form in the place of one is marked with what it is, and its fields are left out", () => {
  const cases = [
    ["x", "text"],
    [true, "boolean"],
    [1, "number"],
    [1n, "bigint"],
    [() => {}, "function"],
    [[], "list"],
    [new Date(0), "date"],
    [revoked({}), "unreadable"],
  ];
  for (const [value, kind] of cases) {
    assert.equal(flatten(value, shape), `${odd(kind)}\0\0`);
    assert.equal(list([value]), `\x061\0${odd(kind)}\0\0`);
  }
  assert.equal(flatten(Object.assign(new Date(0), { name: "a" }), shape), "\0a\0");
});

test("a list is read by its length, and an item with nothing in it stays in its place", () => {
  const item = (name, inner = "") => `\0\0${name}\0${inner}`;
  assert.equal(list([]), "\x060");
  assert.equal(list([{ name: "a" }, null, { name: "b" }]), `\x063${item("a")}${item("")}${item("b")}`);
  assert.equal(list([, { name: "a" }]), `\x062${item("")}${item("a")}`);
  assert.equal(list([{ inner: [{ name: "a" }] }]), `\x061${item("", "\x061\0\0a")}`);
  assert.equal(list([unreadable]), `\x061${item(odd("unreadable"))}`);
});

test("what is no list in the place of one is marked with what it is", () => {
  const cases = [
    [{ length: 1, 0: {} }, "object"],
    [new Set(), "object"],
    [new Date(0), "date"],
    [revoked([]), "unreadable"],
    [[{}, {}, {}, {}], "long list"],
    [new Array(2 ** 32 - 1), "long list"],
    [new Proxy([], { get: () => -1 }), "unreadable"],
    [new Proxy([], { get: () => "1" }), "unreadable"],
  ];
  for (const [value, kind] of cases) assert.equal(list(value), odd(kind));
  assert.deepEqual(["x", "", false, 2, 0.5].map(list), ["x", "", "\x03", "\x042", odd("number")]);
});

test("a getter that throws for one item leaves the others readable", () => {
  const items = [{ name: "a" }, {}, { name: "c" }];
  Object.defineProperty(items, 1, { get: () => unreadable.name });
  assert.equal(list(items), `\x063\0\0a\0\0${odd("unreadable")}\0\0\0\0c\0`);
});

test("a form within a form is told from one that is left out", () => {
  const request = [{ name: "year", kind: "year" }, { name: "inner", kind: "form", fields: [name] }];
  assert.equal(flatten({}, request), "\0\0");
  assert.equal(flatten({ inner: {} }, request), "\0\x001\0\0");
  assert.equal(flatten({ year: 2026, inner: { name: "a" } }, request), "\0\x042026\x001\0\0a");
  assert.equal(flatten({ inner: 7 }, request), `\0\x001\0${odd("number")}\0`);
  assert.equal(flatten(Object.defineProperty({}, "inner", { get: () => unreadable.name }), request), `\0\x001\0${odd("unreadable")}\0`);
});

test("undeclared keys never get through", () => {
  const answers = { name: "a", other: "b", list: [{ name: "c", other: "d" }] };
  assert.equal(flatten(answers, shape), "\0a\0\x061\0\0c\0");
});
