// Records of separated values: fields and lines by hand, and the same ones however the text is cut.

import assert from "node:assert/strict";
import { test } from "node:test";
import { CallError, csvRecord, delimiterOf, newRecords, opened, restored } from "centre-checks/sweep";

function recordsOf(delimiter, ...parts) {
  const all = [];
  const records = newRecords(delimiter, ({ line, fields }) => all.push([line, ...fields]));
  for (const part of parts) records.push(part);
  records.end();
  return all;
}

const TEXT = 'a;b\r\n"x;""y""\r\nz";2\n\n \r"";" 3 "!\r\rlast';
const RECORDS = [[1, "a", "b"], [2, 'x;"y"\r\nz', "2"], [6, "", " 3 !"], [8, "last"]];

test("fields in quotation marks hold separators, marks and line ends; each record has the line on which it begins", () => {
  assert.deepEqual(recordsOf(";", TEXT), RECORDS);
  assert.deepEqual(recordsOf(",", ""), []);
  assert.deepEqual(recordsOf("\t", "a\tb\t"), [[1, "a", "b", ""]]);
});

test("the same records come of a text in two parts, wherever it is cut, and of its letters one by one", () => {
  for (let at = 0; at <= TEXT.length; at++) assert.deepEqual(recordsOf(";", TEXT.slice(0, at), TEXT.slice(at)), RECORDS, String(at));
  assert.deepEqual(recordsOf(";", ...TEXT), RECORDS);
});

test("what is written as a record is read back", () => {
  const fields = ["=1", "'=1", "", "a,b", 'say "x"', "two\r\nlines", " kept ", "-", "'tis"];
  const [[, ...found]] = recordsOf(",", csvRecord(fields));
  assert.deepEqual(found.map(restored), fields);
});

test("a quotation mark that is not closed is said with the line of its record, at the end or after a million characters", () => {
  const thrown = (code) => (error) => error instanceof CallError && error.code === code && error.about.line === 2;
  assert.throws(() => recordsOf(",", 'a\n"b\nc'), thrown("cut-off"));
  const records = newRecords(",", () => {});
  records.push('a\n"');
  const part = "x".repeat(2 ** 18);
  for (let turn = 0; turn < 3; turn++) records.push(part);
  assert.throws(() => records.push(part), thrown("record-too-long"));
});

test("the separator is what the first line with anything has most of outside of quotation marks", () => {
  for (const [text, sign] of [
    ["a,b;c;d\n", ";"],
    ['"a;b;c",d\n', ","],
    ['\n \r\n\tx\ny,z\n', "\t"],
    ['"a\n;;;";b,c,d', ","],
    ["alone\na;b", ","],
  ]) assert.equal(delimiterOf(text), sign, JSON.stringify(text));
});

test("a source is opened as text whatever its encoding; one that is not UTF-8 after all begins again", async () => {
  const long = "68199\r\n".repeat(50_000);
  for (const [bytes, expected, turns] of [
    [Buffer.from(`\ufeff${long}\u0175`), `${long}\u0175`, 1],
    [Buffer.from(`\ufeff${long}`, "utf16le"), long, 1],
    [Buffer.from(`${long}\u00e9`, "latin1"), `${long}\u00e9`, 2],
  ]) {
    let [text, begun, ended] = ["", 0, 0];
    await opened(new Uint8Array(bytes)).read(() => {
      begun += 1;
      text = "";
      return (part, isLast) => {
        text += part;
        ended += isLast ? 1 : 0;
      };
    });
    assert.ok(text === expected, String(turns));
    assert.deepEqual([begun, ended], [turns, 1]);
  }
});
