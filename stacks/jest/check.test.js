const { check } = require("centre-checks/account-change");
const { default: words } = require("centre-checks/en/account-change");
const { say } = require("centre-checks/say");
const { identify } = require("centre-checks/identify");

test("a check in Jest", () => {
  const report = check(
    { answers: { awardingBody: "wjec", changes: "exams-officer", canUseAccount: true } },
    { asOf: "2026-11-22" },
  );
  expect(`${report.decision.code}: ${say(report, words).decision.says}`).toBe(process.env.EXPECTED);
  expect(identify("68199 0 01 2058 G").couldBe[0].kind).toBe("uci");
});
