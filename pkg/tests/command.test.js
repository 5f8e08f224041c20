// The command of the package: it ends as the native command did, for every call of one table (tests/commands.json), byte for byte.

import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, lstatSync, mkdtempSync, openSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const bin = fileURLToPath(new URL("../bin/centre-checks.js", import.meta.url));
const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
const table = read("../../tests/commands.json");
const ends = read("../../tests/commands.ends.json");

async function inFolder(files, act) {
  const folder = mkdtempSync(join(tmpdir(), "centre-checks-"));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return await act(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function called({ args, files = {} }) {
  return inFolder(files, (folder) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], { cwd: folder, input: "", encoding: "utf8" });
    const names = readdirSync(folder).filter((name) => !Object.hasOwn(files, name)).sort();
    return { code: status, out: stdout, error: stderr, written: Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), "utf8")])) };
  });
}

/** What is wrong with a call, or with JSON, each parser says in its own words; and reports have their members in no order. */
function comparable({ args }, end) {
  const isReport = args.includes("--json") && ["check", "dates"].includes(args[0]);
  return { ...end, out: isReport && end.out ? JSON.parse(end.out) : end.out, error: end.code === 2 && isOwn(end.error) ? "a sentence" : end.error };
}
const isOwn = (error) => /^(error: |The call is wrong: |Mae'r gorchymyn yn anghywir: )/.test(error) || /cannot be read: |Usage: |--as-of is needed/.test(error);

for (const [at, call] of table.entries()) {
  test(`${at}: centre-checks ${call.args.join(" ")}`, async () => {
    const end = await called(call);
    assert.deepEqual(comparable(call, end), comparable(call, ends[at]));
  });
}

const HEAD = "centre number,qualification number,family,event,date\n";
const LAPSE = ["lapse", "in.csv", "--as-of", "2026-11-22", "--csv"];

test("what was written before stays whole where the command is killed while it writes", async () => {
  const rows = Array.from({ length: 200_000 }, (_, at) => `${10_000 + (at % 50_000)},X${at % 40},technicals,approval,2025-06-01\n`);
  await inFolder({ "in.csv": HEAD + rows.join(""), "result.csv": "before\n" }, async (folder) => {
    const running = spawn(process.execPath, [bin, ...LAPSE, "--out", "result.csv"], { cwd: folder, stdio: "ignore" });
    const isWriting = () => readdirSync(folder).some((name) => name.startsWith(".centre-checks-"));
    while (!isWriting() && running.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 2));
    assert.equal(running.exitCode, null);
    running.kill("SIGKILL");
    await once(running, "exit");
    assert.equal(readFileSync(join(folder, "result.csv"), "utf8"), "before\n");
  });
});

test("a place that takes nothing more is said, and nothing is left beside it", async () => {
  const files = { "in.csv": `${HEAD}50001,X,technicals,approval,soon\n50001,Y,technicals,approval,2025-06-01\n` };
  await inFolder(files, (folder) => {
    const run = (args, stdout) => spawnSync(process.execPath, [bin, ...LAPSE, ...args], { cwd: folder, encoding: "utf8", stdio: ["ignore", stdout, "pipe"] });
    for (const args of [["--out", "none/result.csv"], ["--rejects", "none/rejects.csv"]]) {
      const { status, stderr } = run(args, "pipe");
      assert.equal(status, 2);
      assert.match(stderr, /none\/re\w+\.csv cannot be written: .*\. The file is as it was before\./);
    }
    const left = readdirSync(folder).filter((name) => !["in.csv", "in.rejects.csv"].includes(name));
    assert.deepEqual(left, []);
    if (!existsSync("/dev/full")) return;
    const full = openSync("/dev/full", "w");
    const { status, stderr } = run([], full);
    closeSync(full);
    assert.equal(status, 2);
    assert.match(stderr, /The result cannot be written: .*\. What was printed is not whole\./);
  });
});

test("a link and what is no file are written to and stay", { skip: process.platform === "win32" }, async () => {
  const files = { "in.csv": `${HEAD}50001,X,technicals,approval,2025-06-01\n`, "real.csv": "before\n" };
  await inFolder(files, (folder) => {
    symlinkSync("real.csv", join(folder, "link.csv"));
    symlinkSync("/dev/null", join(folder, "nothing.csv"));
    for (const name of ["link.csv", "nothing.csv"]) {
      const { status, stderr } = spawnSync(process.execPath, [bin, ...LAPSE, "--out", name], { cwd: folder, encoding: "utf8" });
      assert.equal(status, 0, stderr);
      assert.ok(lstatSync(join(folder, name)).isSymbolicLink(), name);
    }
    assert.match(readFileSync(join(folder, "real.csv"), "utf8"), /50001,X/);
  });
});

test("an answer of another form is not passed over in silence", async () => {
  const files = { "in.json": '{"procedure":"account-change","answers":{"awardingBody":5}}' };
  const { code, out } = await called({ args: ["check", "in.json", "--as-of", "2026-11-22"], files });
  assert.equal(code, 3);
  assert.match(out, /awardingBody: The answer does not have the form/);
});
