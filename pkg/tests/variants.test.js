// Every whole submission, and each of its answers gone or spoiled: the module of its procedure alone and the module of all
// come to the same report, which can be said, and names no rule but the policy's own.

import assert from "node:assert/strict";
import { test } from "node:test";
import { check } from "../index.js";
import { say } from "../say.js";
import { procedures } from "./forms.js";
import { words } from "./said.js";
import { canonical, submissions } from "./submissions.js";
import { variants } from "./variants.js";

for (const procedure of procedures) {
  test(procedure, async () => {
    const alone = await import(`../entries/${procedure}.js`);
    const own = submissions.filter(({ submission }) => submission.procedure === procedure);
    assert.ok(own.length > 0);
    const reports = new Set();
    for (const { name, submission, options } of own) {
      for (const answers of variants(submission.answers)) {
        const report = check({ ...submission, answers }, options);
        const found = canonical(report);
        assert.equal(canonical(alone.check({ ...submission, answers }, options)), found, `${name} ${JSON.stringify(answers)}`);
        assert.deepEqual(JSON.parse(JSON.stringify(report)), report);
        for (const language of ["en", "cy"]) say(report, words[language]);
        reports.add(found);
      }
    }
    // They differ: a check that looked at nothing would pass everything above.
    assert.ok(reports.size > 5 * own.length, `${reports.size} reports of ${own.length} submissions`);
  });
}
