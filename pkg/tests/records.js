// The sums of every procedure's records, the same as in `tests/record.rs`. Runs in Node and in a page.

function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{${Object.keys(value).sort().map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(",")}}`;
}

/** @param {readonly { name: string, submission: { procedure: string }, options: object }[]} submissions */
export function sums({ check }, { record, verify }, submissions) {
  const encoder = new TextEncoder();
  const found = {};
  const inOrder = [...submissions].sort((one, other) => (`${one.name}.json` < `${other.name}.json` ? -1 : 1));
  for (const { submission, options } of inOrder) {
    const made = record(submission, check(submission, options));
    if (!verify(JSON.parse(JSON.stringify(made))).equal) throw new Error(`a record of ${submission.procedure} is not verified`);
    const { engine, ...report } = made.report;
    let sum = found[submission.procedure] ?? 0x811c9dc5;
    for (const byte of encoder.encode(canonical({ ...made, report }))) sum = Math.imul(sum ^ byte, 0x01000193);
    found[submission.procedure] = sum >>> 0;
  }
  return found;
}
