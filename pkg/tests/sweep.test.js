// The sweep of the package: what it says of rows is what `check` says of their centres, and files are read as they are saved.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { brotliCompressSync, constants } from "node:zlib";
import { check } from "centre-checks/approval-lapse";
import { CODES, CallError, NO_DAY, csvRecord, decoded, sayApproval, sweep, sweepColumns } from "centre-checks/sweep";

const options = { asOf: "2026-11-22" };
const dayOf = (date) => Date.parse(`${date}T00:00:00Z`) / 86_400_000;
const dateOf = (day) => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** Numbers that look random and are the same on every run. */
function dice(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const FAMILIES = ["cambridge-technicals", "other-vocational", "general"];
const KINDS = ["entry", "withdrawn-entry", "claim", "re-approval"];

test("each row is told as check tells it of the whole centre", () => {
  const roll = dice(7);
  const rows = [];
  for (let centre = 0; centre < 150; centre++) {
    for (let one = 0; one <= roll(4); one++) {
      const day = () => dayOf("2019-01-01") + roll(2800);
      const events = Array.from({ length: roll(5) }, () => ({ kind: 1 + roll(4), day: day() }));
      rows.push({ centre, family: 1 + roll(3), approved: roll(20) === 0 ? NO_DAY : day(), events });
    }
  }
  const offsets = [0];
  for (const { events } of rows) offsets.push(offsets.at(-1) + events.length);
  const events = rows.flatMap(({ events }) => events);
  const found = sweepColumns(
    {
      centre: Uint32Array.from(rows, ({ centre }) => centre),
      family: Uint8Array.from(rows, ({ family }) => family),
      edition: new Uint8Array(rows.length),
      approved: Int32Array.from(rows, ({ approved }) => approved),
      eventOffsets: Uint32Array.from(offsets),
      eventKind: Uint8Array.from(events, ({ kind }) => kind),
      eventDay: Int32Array.from(events, ({ day }) => day),
    },
    options,
  );
  const said = new Set();
  for (const centre of new Set(rows.map(({ centre }) => centre))) {
    const places = rows.map((row, at) => at).filter((at) => rows[at].centre === centre);
    const qualifications = places.map((at) => ({
      family: FAMILIES[rows[at].family - 1],
      ...(rows[at].approved !== NO_DAY && { approvedOn: dateOf(rows[at].approved) }),
      events: rows[at].events.map(({ kind, day }) => ({ kind: KINDS[kind - 1], date: dateOf(day) })),
    }));
    const report = check({ answers: { qualifications } }, options);
    const finding = (rule, at) => report.findings.find((one) => one.rule === `approval-lapse/${rule}` && one.at === at);
    const code = ({ code, missing }) => (missing.length > 0 ? "cannot-tell" : code.replace("general-only", "general"));
    const day = (name, at) => report.dates.find((one) => one.code === name && one.at === at)?.on;
    for (const [item, at] of places.entries()) {
      const path = `qualifications[${item}]`;
      assert.equal(CODES[found.code[at]], code(finding("qualification-approval-in-force", path)), `row ${at}`);
      assert.equal(CODES[found.centreCode[at]], code(finding("vocational-approval-in-force")), `the centre of row ${at}`);
      const latest = found.latest[at] === NO_DAY ? undefined : dateOf(found.latest[at]);
      assert.equal(latest, day("latest-reading-lapses-on", path));
      const whole = found.centreLatest[at] === NO_DAY ? undefined : dateOf(found.centreLatest[at]);
      assert.equal(whole, day("centre-latest-reading-lapses-on"));
      said.add(CODES[found.code[at]]);
    }
  }
  assert.ok(said.size >= 8, [...said].join());
});

test("many rows are told as few are, and what is wrong is told by its place among all", () => {
  // More than are asked of at once, with a centre that stands about the end of the first of them.
  const AT_ONCE = 2 ** 16;
  const rows = 2 * AT_ONCE + 1000;
  const roll = dice(3);
  const all = () => ({
    centre: Uint32Array.from({ length: rows }, (_, row) => (row >= AT_ONCE - 4 && row < AT_ONCE + 4 ? AT_ONCE - 4 : row)),
    family: new Uint8Array(rows).fill(1),
    edition: Uint8Array.from({ length: rows }, (_, row) => [0, 2, 3][row % 3]),
    approved: Int32Array.from({ length: rows }, (_, row) => dayOf("2019-01-01") + (row % 2800)),
    eventOffsets: Uint32Array.from({ length: rows + 1 }, (_, row) => row),
    eventKind: Uint8Array.from({ length: rows }, () => 1 + roll(4)),
    eventDay: Int32Array.from({ length: rows }, (_, row) => dayOf("2019-01-01") + (row % 2800) + roll(900)),
  });
  const whole = all();
  const found = sweepColumns(whole, options);
  const [from, to] = [AT_ONCE - 100, AT_ONCE + 100];
  for (const [start, end] of [[0, 200], [from, to], [rows - 200, rows]]) {
    const some = Object.fromEntries(Object.entries(whole).map(([name, values]) => [name, values.slice(start, end)]));
    some.eventOffsets = Uint32Array.from({ length: end - start + 1 }, (_, row) => row);
    for (const [name, values] of Object.entries(sweepColumns(some, options))) {
      assert.deepEqual(found[name].slice(start, end), values, `${name} from ${start}`);
    }
  }
  for (const [column, at, value, says] of [
    ["eventDay", rows - 1, 2 ** 30, `eventDay has another at ${rows - 1}`],
    ["family", rows - 2, 9, `family has another at ${rows - 2}`],
    ["centre", rows - 3, 0, `centre is not in order at ${rows - 3}`],
    ["eventOffsets", rows - 4, 0, `eventOffsets is not in order at ${rows - 4}`],
  ]) {
    const wrong = all();
    wrong[column][at] = value;
    assert.throws(() => sweepColumns(wrong, options), (error) => error.code === "bad-columns" && error.message.includes(says), says);
  }
  // The first row of what is asked of next.
  const wrong = all();
  for (let row = AT_ONCE + 4; row < rows; row++) wrong.centre[row] -= AT_ONCE;
  assert.throws(() => sweepColumns(wrong, options), { message: new RegExp(`centre is not in order at ${AT_ONCE + 4}`) });
});

test("columns that do not fit together are a wrong call", () => {
  const small = () => ({
    centre: Uint32Array.of(1, 1),
    family: Uint8Array.of(1, 1),
    edition: Uint8Array.of(0, 0),
    approved: Int32Array.of(19_000, 19_000),
    eventOffsets: Uint32Array.of(0, 1, 1),
    eventKind: Uint8Array.of(1),
    eventDay: Int32Array.of(19_100),
  });
  assert.equal(sweepColumns(small(), options).code.length, 2);
  for (const [spoilt, says] of [
    [{ centre: Uint32Array.of(2, 1) }, /centre is not in order at 1/],
    [{ family: Uint8Array.of(1, 4) }, /family has another at 1/],
    [{ edition: Uint8Array.of(1, 0) }, /edition has another at 0/],
    [{ approved: Int32Array.of(0) }, /approved has 1 values/],
    [{ eventOffsets: Uint32Array.of(0, 1, 2) }, /eventOffsets is not in order at 2/],
    [{ eventDay: Int32Array.of(2 ** 30) }, /eventDay has another at 0/],
    [{ eventKind: [1] }, /eventKind is no typed array/],
    [{ eventKind: undefined }, /eventKind is no typed array/],
  ]) {
    assert.throws(() => sweepColumns({ ...small(), ...spoilt }, options), (error) => {
      assert.ok(error instanceof CallError);
      assert.equal(error.code, "bad-columns");
      assert.match(error.message, says);
      return true;
    });
  }
  for (const asOf of ["2026-02-30", "2026-11-22T10:00Z", "soon"]) {
    assert.throws(() => sweepColumns(small(), { asOf }), { code: "bad-as-of" });
  }
  assert.throws(() => sweepColumns(small(), { ...options, atRiskDays: 3651 }), { code: "bad-option" });
});

const HEAD = "centre number,qualification number,family,event,date\n";
const IN_FORCE = "50001,X\u{175},technicals,approval,2025-06-01\n";

test("a file is read from whatever holds it, in the encodings that spreadsheets save", async () => {
  const text = HEAD + IN_FORCE;
  const utf8 = new TextEncoder().encode(text);
  const utf16 = new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer);
  const inParts = async function* () {
    for (let at = 0; at < utf8.length; at += 7) yield utf8.subarray(at, at + 7);
  };
  const sources = [text, utf8, utf8.buffer, new Blob([utf8]), new Response(utf8), new Blob([utf8]).stream(), inParts(), [text], utf16];
  for (const source of sources) {
    const { approvals, totals, records } = await sweep(source, options);
    assert.deepEqual(totals, { "in-force": 1, "at-risk": 0, "may-have-lapsed": 0, lapsed: 0, "cannot-tell": 0, "not-concerned": 0 });
    assert.equal(records, 1);
    // Two years from 1 June 2025 are over on 1 June 2027; two whole calendar years after 2025 on 31 December 2027.
    assert.deepEqual(approvals, [
      {
        centre: "50001",
        qualification: "X\u{175}",
        line: 2,
        approvedOn: "2025-06-01",
        status: "in-force",
        code: "in-force",
        lapsesOn: "2027-06-02",
        latestLapsesOn: "2028-01-01",
        centreStatus: "in-force",
        centreCode: "in-force",
        centreLapsesOn: "2027-06-02",
      },
    ]);
  }
  const latin = Uint8Array.from("centre,qn,approved on,family\n50001,d\u{e2}l,2025-06-01,technicals\n", (letter) => letter.charCodeAt(0));
  assert.equal((await sweep(latin, options)).approvals[0].qualification, "D\u{e2}L");
});

test("the text of a whole file is read in the encoding that it has", () => {
  const text = `centre,qn\n50001,d\u{e2}l\n`;
  const units = Uint16Array.from(text, (letter) => letter.charCodeAt(0));
  const little = new Uint8Array(units.buffer);
  const big = little.map((_, at) => little[at ^ 1]);
  const latin = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const marked = (bytes, ...mark) => Uint8Array.from([...mark, ...bytes]);
  const utf8 = new TextEncoder().encode(text);
  const files = [utf8, marked(utf8, 0xef, 0xbb, 0xbf), little, marked(little, 0xff, 0xfe), big, marked(big, 0xfe, 0xff), latin, Buffer.from(utf8)];
  for (const [at, bytes] of files.entries()) assert.equal(decoded(bytes), text, `${at}`);
  assert.equal(decoded(new Uint8Array()), "");
});

test("what could not be read is told, and never passes", async () => {
  const rows = `${IN_FORCE}50001,X\u{175},,entry,soon\n1234,X,technicals,approval,2025-06-01\n50002,X,technicals,entry,2026-01-01\n`;
  const found = await sweep(HEAD + rows, options);
  assert.deepEqual(found.rejects, [
    { line: 3, column: "date", value: "soon", expected: "date", record: ["50001", "X\u{175}", "", "entry", "soon"] },
    { line: 4, column: "centre", value: "1234", expected: "stripped-zeros", record: ["1234", "X", "technicals", "approval", "2025-06-01"] },
  ]);
  assert.equal(found.rejected, 2);
  assert.equal(found.rejectsWithoutCentre, 1);
  assert.deepEqual(found.findings, [{ line: 5, code: "no-approval", centre: "50002", qualification: "X" }]);
  assert.equal(found.totals["cannot-tell"], 2);
  assert.deepEqual(found.dates[0].style, "iso");
  const accepted = await sweep(HEAD + rows, { ...options, accept: ["stripped-zeros"] });
  assert.deepEqual(accepted.approvals.map(({ centre }) => centre), ["01234", "50001", "50002"]);
});

test("a file that cannot be used is an error with its reason", async () => {
  for (const [source, code] of [
    ["", "empty"],
    ["PK\u{3}\u{4}", "not-text"],
    ["a,b\n", "no-known-column"],
    ["centre,centre number\n", "column-twice"],
    ["centre,qn\n", "column-missing"],
    ['centre,qn,approved on\n50001,X,"2025', "cut-off"],
    ["centre,qn,approved on\n50001,X,03/04/2025\n", "dates-open"],
    ["centre,qn,approved on\n50001,X,13/04/2025\n", "dates-open"],
    ["centre,qn,approved on\n50001,X,45000\n", "dates-open"],
    ["centre,qn,approved on\n50001,X,04/13/2025\n", "month-first"],
    [`centre,qn,approved on\n50001,"${"x".repeat(2 ** 20)}`, "cut-off"],
    [`centre,qn,approved on\n50001,"${"x".repeat(2 ** 21)}`, "record-too-long"],
    ["centre,qn,approved on\n50001,X,soon\n", "no-dates"],
    [5, "bad-source"],
    [null, "bad-source"],
  ]) {
    await assert.rejects(sweep(source, options), { name: "CallError", code }, String(source));
  }
  const days = "centre,qn,family,approved on\n50001,X,technicals,03/04/2025\n";
  assert.equal((await sweep(days, { ...options, dates: "uk" })).approvals[0].approvedOn, "2025-04-03");
  for (const wrong of [{ dates: "us" }, { confirm: true }, { accept: ["serials-1900", "serials-1904"] }, { family: "toString" }, { edition: "2" }, { accept: ["all"] }, { accept: "stripped-zeros" }]) {
    await assert.rejects(sweep(days, { ...options, ...wrong }), { code: "bad-option" });
  }
});

test("parts may end anywhere, and a source that can be opened anew is not kept", async () => {
  const rows = (count) => Array.from({ length: count }, (_, at) => `${50_000 + (at % 7)},"X \u{1f600}\r\n${at}",technicals,approval,2025-06-01\r\n`).join("");
  for (const [count, sizes] of [[40, [1, 2, 3, 7, 64, 999]], [8000, [997, 2 ** 16 + 1, 2 ** 17 - 1, 2 ** 19]]]) {
    const bytes = new TextEncoder().encode(HEAD + rows(count));
    const whole = await sweep(bytes, options);
    assert.deepEqual([whole.records, whole.approvals.length, whole.rejected], [count, count, 0]);
    assert.equal(whole.approvals[0].line, 2);
    assert.equal(Math.max(...whole.approvals.map(({ line }) => line)), 2 * count);
    for (const size of sizes) {
      let opened = 0;
      const open = async function* () {
        opened += 1;
        for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
      };
      assert.deepEqual(await sweep(open, options), whole, `parts of ${size} bytes`);
      // What can be read in one way only is read along with how it is written.
      assert.equal(opened, 1);
    }
  }
  // Whoever gives the parts may use their room again.
  const [room, all] = [new Uint8Array(64), new TextEncoder().encode(HEAD + rows(40))];
  const again = function* () {
    for (let at = 0; at < all.length; at += room.length) {
      room.set(all.subarray(at, at + room.length));
      yield room.subarray(0, all.length - at);
    }
  };
  for (const source of [again, again()]) assert.deepEqual(await sweep(source, options), await sweep(all, options));
  // A letter may be cut between two texts.
  const halves = `${HEAD}50001,"X \u{1f600}",technicals,approval,2025-06-01\n`.split(/(?<=\ud83d)/);
  assert.equal(halves.length, 2);
  assert.equal((await sweep(() => halves, options)).approvals[0].qualification, "X\u{1f600}");
  // One byte after a hundred thousand shows that it is not UTF-8.
  const latin = Uint8Array.from(`${HEAD}${"50001,X,technicals,approval,2025-06-01\n".repeat(4000)}50001,d\u{e2}l,general,,2025-06-01\n`, (letter) => letter.charCodeAt(0));
  const { rejects } = await sweep(new Blob([latin]).stream(), options);
  assert.equal(rejects[0].record[1], "d\u{e2}l");
});

test("how dates are written is shown, and confirmed before a row is read", async () => {
  const file = `${HEAD}1234,X,technicals,approval,13/06/2025\n50001,X,technicals,approval,46000\n50001,Y,technicals,approval,01/02/2025\n`;
  let shown;
  const confirm = (answer) => (layout) => ((shown = layout), answer);
  const found = await sweep(file, { ...options, confirm: confirm({ dates: "uk", accept: ["stripped-zeros", "serials-1900"] }) });
  assert.deepEqual(shown, {
    header: ["centre number", "qualification number", "family", "event", "date"],
    columnsNotRead: [],
    records: 3,
    dates: [
      {
        column: "date",
        values: 3,
        style: null,
        readings: [
          {
            style: "uk",
            reads: 2,
            examples: [
              { written: "13/06/2025", read: "2025-06-13" },
              { written: "01/02/2025", read: "2025-02-01" },
            ],
          },
          { style: "month-first", reads: 1, examples: [{ written: "01/02/2025", read: "2025-01-02" }] },
          { style: "excel-1900", reads: 1, examples: [{ written: "46000", read: "2025-12-09" }] },
          { style: "excel-1904", reads: 1, examples: [{ written: "46000", read: "2029-12-10" }] },
        ],
      },
    ],
    strippedZeros: { count: 1, examples: ["1234"] },
  });
  assert.deepEqual(found.approvals.map(({ centre, qualification, approvedOn }) => [centre, qualification, approvedOn]), [
    ["01234", "X", "2025-06-13"],
    ["50001", "X", "2025-12-09"],
    ["50001", "Y", "2025-02-01"],
  ]);
  // Without the corrections by name, those rows are rejects.
  const plain = await sweep(file, { ...options, confirm: async () => ({ dates: "uk" }) });
  assert.deepEqual(plain.rejects.map(({ line, expected }) => [line, expected]), [[2, "stripped-zeros"], [3, "serial"]]);
  for (const answer of [false, undefined, null]) {
    await assert.rejects(sweep(file, { ...options, confirm: () => answer }), { code: "not-confirmed" });
  }
  await assert.rejects(sweep(file, { ...options, confirm: () => true }), (error) => {
    assert.equal(error.code, "dates-open");
    assert.deepEqual(error.expected, ["uk"]);
    assert.equal(error.about.column, "date");
    assert.equal(error.about.readings[0].examples.length, 2);
    return true;
  });
  await assert.rejects(sweep(file, { ...options, confirm: () => ({ dates: "us" }) }), { code: "bad-option" });
});

test("what is found is given out as it comes, and a signal ends it", async () => {
  const rows = Array.from({ length: 30_000 }, (_, at) => `${10_000 + (at % 900)},X${at % 40},technicals,approval,${at % 7 === 0 ? "soon" : "2025-06-01"}\n`);
  const file = HEAD + rows.join("");
  const whole = await sweep(file, options);
  const [approvals, rejects, steps] = [[], [], []];
  const streamed = await sweep(file, {
    ...options,
    onApprovals: (some) => approvals.push(some),
    onRejects: async (some) => rejects.push(some),
    onProgress: ({ step, done, total }) => steps.push([step, done / total]),
  });
  assert.ok(approvals.length > 2 && rejects.length > 2);
  assert.deepEqual(approvals.flat(), whole.approvals);
  assert.deepEqual(rejects.flat(), whole.rejects);
  assert.deepEqual([streamed.approvals, streamed.rejects, streamed.totals, streamed.rejected], [[], [], whole.totals, whole.rejects.length]);
  assert.deepEqual([...new Set(steps.map(([step]) => step))], ["looking", "reading", "telling"]);
  assert.ok(steps.every(([, part]) => part > 0 && part <= 1) && steps.at(-1)[1] === 1);
  for (const step of ["looking", "reading", "telling"]) {
    const cancel = new AbortController();
    const onProgress = (progress) => progress.step === step && cancel.abort(new Error("enough"));
    const given = [];
    const run = sweep(file, { ...options, signal: cancel.signal, onProgress, onApprovals: (some) => given.push(...some) });
    await assert.rejects(run, /enough/);
    // What was given out is whole.
    assert.deepEqual(given, whole.approvals.slice(0, given.length));
  }
});

test("a file is read once where that is how it has to be read, and again otherwise", async () => {
  const row = (on) => `50001,X,technicals,approval,${on}\n`;
  for (const [rows, more, turns] of [
    [row("2025-06-01"), {}, 1],
    [row("2025-06-01").repeat(9), { dates: "uk" }, 2],
    [row("13/06/2025"), { dates: "uk" }, 1],
    [row("13/06/2025"), { confirm: () => ({ dates: "uk" }) }, 2],
    [row("2025-06-01"), { confirm: () => ({ accept: ["stripped-zeros"] }) }, 2],
    // Few rows that cannot be read are held until it is known how they are read; many are not.
    [row("2025-06-01") + row("soon").repeat(100), {}, 1],
    [row("2025-06-01").repeat(9000) + row("soon").repeat(8000), {}, 2],
    [row("2025-06-01").repeat(9) + row("s".repeat(400_000)), {}, 2],
  ]) {
    let opened = 0;
    const open = () => ((opened += 1), [HEAD, rows]);
    const held = [];
    const found = await sweep(open, { ...options, ...more, onRejects: (some) => held.push(...some) });
    assert.equal(opened, turns, rows.slice(0, 50));
    assert.equal(held.length, found.rejected);
    assert.deepEqual(found.approvals.map(({ approvedOn }) => approvedOn), [rows.includes("soon") || rows.includes("sss") ? null : rows.includes("13/") ? "2025-06-13" : "2025-06-01"]);
  }
});

/** A thousand approvals of some centres, with entries, and what is odd about them. */
function someApprovals(number) {
  const roll = dice(11);
  return Array.from({ length: 3000 }, (_, at) => {
    const day = dateOf(dayOf("2019-01-01") + roll(3000));
    return `${10_000 + roll(900)},"${number(at)}",${["technicals", "general", "vocational"][roll(3)]},${["approval", "entry", "claim"][roll(3)]},${day}\n`;
  });
}

test("lines of CSV say what the approvals say, by code or in words", async () => {
  const { default: en } = await import("centre-checks/en/sweep");
  const { default: cy } = await import("centre-checks/cy/sweep");
  const numbers = (at) => ["601/2345/6", "60123456", "x1", "12345678901", "=1+1", 'say ""so""', "a,b", "d\u{e2}l", "'tis", "Z".repeat(10), "/", "0"][at % 12] + (at % 5 === 0 ? at : "");
  for (const number of [numbers, (at) => `Q${at}`, (at) => `${"long".repeat(300)}${at}`]) {
    const rows = someApprovals(number);
    // More than so many names go to the module in turns.
    const file = HEAD + rows.join("") + (number === numbers ? "" : Array.from({ length: 9000 }, (_, at) => `5${at % 1000 + 1000},N${at},general,approval,2025-06-01\n`).join(""));
    const { approvals, ...rest } = await sweep(file, options);
    for (const words of [undefined, en, cy]) {
      const decoder = new TextDecoder();
      let text = "";
      const found = await sweep(file, { ...options, words, onCsv: (bytes) => void (text += decoder.decode(bytes, { stream: true })) });
      assert.deepEqual(found, { ...rest, approvals: [] });
      const expected = approvals.map((approval) => {
        const { centre, qualification, code, lapsesOn, latestLapsesOn, centreCode } = approval;
        if (!words) return [centre, qualification, code, lapsesOn ?? "", latestLapsesOn ?? "", centreCode];
        const { status, why, lastSafeDay, centreStatus } = sayApproval(approval, words);
        return [centre, qualification, status, why, lastSafeDay ?? "", lapsesOn ?? "", latestLapsesOn ?? "", centreStatus];
      });
      const headings = words?.headings ?? ["centre", "qualification", "code", "lapsesOn", "latestLapsesOn", "centreCode"];
      assert.deepEqual(text.split("\r\n"), [headings, ...expected].map((fields) => csvRecord(fields).trimEnd()).concat(""));
    }
  }
  for (const wrong of [{ onCsv: true }, { onCsv() {}, onApprovals() {} }]) await assert.rejects(sweep(HEAD, { ...options, ...wrong }), { code: "bad-option" });
});

test("the rules' memory stays within 16 MB, whatever the file", async () => {
  const memories = [];
  const { Instance } = WebAssembly;
  WebAssembly.Instance = function (...given) {
    const made = new Instance(...given);
    memories.push(made.exports.memory);
    return made;
  };
  try {
    // Another copy of the module, whose instance is made here.
    const { sweep } = await import("../entries/sweep.js?memory");
    const file = (count, row) =>
      async function* () {
        yield new TextEncoder().encode(HEAD);
        for (let at = 0; at < count; at += 5000) {
          yield new TextEncoder().encode(Array.from({ length: Math.min(5000, count - at) }, (_, one) => row(at + one)).join(""));
        }
      };
    let told = 0;
    const run = (count, row) => sweep(file(count, row), { ...options, onApprovals: (some) => (told += some.length), onRejects: () => {} });
    const many = await run(500_000, (at) => `${10_000 + (at % 4001)},X${at % 97},technicals,${at < 50_000 ? "approval" : "entry"},2025-0${1 + (at % 9)}-15\n`);
    assert.equal(many.records, 500_000);
    assert.equal(told, Object.values(many.totals).reduce((sum, count) => sum + count));
    // The most that one centre can have, and one more.
    await run(100_000, (at) => `50001,X${at % 15_000},technicals,${at < 15_000 ? "approval" : "entry"},2025-06-01\n`);
    for (const [rows, numbers] of [[100_001, 1], [15_001, 15_001]]) {
      const row = (at) => `50001,X${at % numbers},technicals,entry,2025-06-01\n`;
      await assert.rejects(run(rows, row), { code: "too-large" });
      // Not even headings are given out before.
      await assert.rejects(sweep(file(rows, row), { ...options, onCsv: assert.fail }), { code: "too-large" });
    }
    // Long fields, and nothing but rejects.
    await run(2000, (at) => `50001,X,technicals,"${"y".repeat(500_000 * (at % 200 === 0))}",2025-06-01\n`);
    // Long numbers, in lines of CSV.
    const long = file(1000, (at) => `50001,${"Z".repeat(50_000)}${at},technicals,approval,2025-06-01\n`);
    await sweep(long, { ...options, onCsv() {} });
    // Memory only grows, so this is the most that there was; and one module was enough.
    assert.equal(memories.length, 1);
    const megabytes = memories[0].buffer.byteLength / 2 ** 20;
    assert.ok(megabytes <= 16, `${megabytes} MB`);
  } finally {
    WebAssembly.Instance = Instance;
  }
});

test("the module weighs what it may", () => {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 };
  const size = brotliCompressSync(readFileSync(new URL("../build/sweep.wasm", import.meta.url)), { params }).length;
  assert.ok(size <= 24_000, `${size} bytes`);
});
