// The rows of a run of measurements, printed as a table and kept in target/bench/results.json.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";

export const rounded = (value) => Number(value.toPrecision(3));

const told = (value) => (value === null ? "" : String(value));
const verdict = ({ met }) => (met === null ? "" : met ? "yes" : "no");
function limit({ target, peer }) {
  if (target === null) return "";
  return peer === null ? `at most ${target}` : `at least ${target} times`;
}

export function newTable() {
  const results = [];
  return {
    results,

    /** The target of a row with a peer is the lowest ratio allowed, of another row the highest figure allowed. */
    add(name, unit, ours, target = null, peerName = null, peer = null) {
      const ratio = peer === null ? null : rounded(peer / ours);
      const met = target === null ? null : ratio === null ? ours <= target : ratio >= target;
      results.push({
        name,
        ours: rounded(ours),
        peer: peer === null ? null : rounded(peer),
        peerName,
        unit,
        better: "lower",
        ratio,
        target,
        met,
      });
    },

    print() {
      const lines = results.map((row) => {
        const { name, ours, peer, unit, peerName, ratio } = row;
        return [name, told(ours), told(peer), unit, told(peerName), told(ratio), limit(row), verdict(row)].join(" | ");
      });
      console.log(`${cpus().length} processors, ${cpus()[0].model.trim()}, Node ${process.versions.node}\n`);
      console.log("| what | ours | peer | unit | peer's name | peer to ours | target | met |\n|---|--:|--:|---|---|--:|---|---|");
      for (const line of lines) console.log(`| ${line} |`);
    },

    /** Keeps what belongs to this run, and of another kind of run what was kept before. */
    write(kind, more = {}) {
      const folder = new URL("../target/bench/", import.meta.url);
      const file = new URL("results.json", folder);
      let before = { results: [] };
      try {
        before = JSON.parse(readFileSync(file, "utf8"));
      } catch {
        mkdirSync(folder, { recursive: true });
      }
      const others = before.results.filter((row) => (row.run ?? "small") !== kind);
      const all = [...others, ...results.map((row) => ({ run: kind, ...row }))];
      writeFileSync(file, `${JSON.stringify({ ...before, results: all, ...more }, null, 2)}\n`);
      const missed = results.filter(({ met }) => met === false).length;
      console.log(`\n${missed} of ${results.filter(({ met }) => met !== null).length} targets are missed.`);
    },
  };
}
