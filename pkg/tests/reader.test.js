// What the reader makes of each kind of value.

import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../reader.js";

const shape = [["name"], ["list", 3, [["name"], ["inner", 2, [["name"]]]]]];
const odd = ($odd) => ({ $odd });
const leaf = (value) => read({ name: value }, shape).name;
const list = (value) => read({ list: value }, shape).list;
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

test("an answer is text, yes or no, or a finite number", () => {
  for (const value of ["", "x", "x".repeat(4000), true, false, 0, 1.5, -3]) assert.equal(leaf(value), value);
  assert.ok(Object.is(leaf(-0), 0));
});

test("whatever is undefined or null is left out", () => {
  assert.deepEqual(read({ name: undefined, list: null }, shape), {});
  assert.deepEqual(read({}, shape), {});
  assert.deepEqual(read(undefined, shape), {});
  assert.deepEqual(read(null, shape), {});
});

test("any other answer is marked with what it is", () => {
  const cases = [
    [Number.NaN, "number"],
    [Infinity, "number"],
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
    ["x".repeat(4001), "long-text"],
  ];
  for (const [value, kind] of cases) assert.deepEqual(leaf(value), odd(kind));
  assert.deepEqual(read(unreadable, shape), { name: odd("unreadable") });
});

test("half a character becomes the replacement character, with or without the engine's own way", () => {
  const cases = [
    ["\uD800", "\uFFFD"],
    ["a\uDC00b", "a\uFFFDb"],
    ["\uDC00\uD800", "\uFFFD\uFFFD"],
    ["\uD83D\uDE00", "\uD83D\uDE00"],
    ["\uD83D\uD83D\uDE00", "\uFFFD\uD83D\uDE00"],
  ];
  for (const [text, expected] of cases) assert.equal(leaf(text), expected);
  const own = String.prototype.toWellFormed;
  String.prototype.toWellFormed = undefined;
  try {
    for (const [text, expected] of cases) assert.equal(leaf(text), expected);
  } finally {
    String.prototype.toWellFormed = own;
  }
});

test("what is no group in the place of one is marked with what it is", () => {
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
    assert.deepEqual(read(value, shape), odd(kind));
    assert.deepEqual(list([value]), [odd(kind)]);
  }
});

test("a list is read by its length, and an item with nothing in it stays in its place", () => {
  assert.deepEqual(list([]), []);
  assert.deepEqual(list([{ name: "a" }, null, { name: "b" }]), [{ name: "a" }, {}, { name: "b" }]);
  assert.deepEqual(list([, { name: "a" }]), [{}, { name: "a" }]);
  assert.deepEqual(list([{ inner: [{ name: "a" }] }]), [{ inner: [{ name: "a" }] }]);
  assert.deepEqual(list([unreadable]), [{ name: odd("unreadable") }]);
});

test("what is no list in the place of one is marked with what it is", () => {
  const cases = [
    ["x", "text"],
    [false, "boolean"],
    [2, "number"],
    [{ length: 1, 0: {} }, "object"],
    [new Set(), "object"],
    [new Date(0), "date"],
    [revoked([]), "unreadable"],
    [[{}, {}, {}, {}], "long-list"],
    [new Array(2 ** 32 - 1), "long-list"],
    [new Proxy([], { get: () => -1 }), "unreadable"],
    [new Proxy([], { get: () => "1" }), "unreadable"],
  ];
  for (const [value, kind] of cases) assert.deepEqual(list(value), odd(kind));
});

test("a getter that throws for one item leaves the others readable", () => {
  const items = [{ name: "a" }, {}, { name: "c" }];
  Object.defineProperty(items, 1, { get: () => unreadable.name });
  assert.deepEqual(list(items), [{ name: "a" }, odd("unreadable"), { name: "c" }]);
});

test("undeclared keys and the caller's objects never get through", () => {
  const answers = { name: "a", other: "b", list: [{ name: "c", other: "d" }] };
  const plain = read(answers, shape);
  assert.deepEqual(plain, { name: "a", list: [{ name: "c" }] });
  assert.notEqual(plain.list, answers.list);
});
