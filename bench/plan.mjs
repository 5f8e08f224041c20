// What is measured, as plain data: Node and a page are given the same.

import { goldens, requests, worst } from "./goldens.mjs";
import { entry, whole } from "./ours.mjs";

const asOf = "2026-11-22";
const peer = (name) => `./peers/${name}.mjs`;

/** The validators look at the form of the answers; the engines apply the rules too. */
const validators = { "Zod": peer("zod"), "Valibot": peer("valibot"), "Ajv": peer("ajv") };
const engines = { "json-rules-engine": peer("json-rules-engine") };
const enginesOf = {
  node: { ...engines, "zen, decision table": peer("zen"), "zen, expression": peer("zen-expression") },
  page: { ...engines, "zen, expression in WebAssembly": peer("zen-wasm") },
};

/** Each request with one answer at a time spoiled or lengthened; the last value of each is one to be taken. */
const spoiled = requests.flatMap((request) =>
  Object.entries({
    awardingBody: ["nobody", 1, "ccea"],
    changes: ["nothing", "none", "both"],
    letterhead: [true, "plain", "trust-or-authority"],
    signature: [[], "digital", "typed"],
    signatory: [{}, "caretaker", "acting-head"],
    headOfCentreIs: [0, "gone", "post-vacant"],
    sending: ["pigeon", "other"],
    canUseAccount: ["perhaps", 1, "yes"],
    letterSaysVacant: ["maybe", "no"],
    sentTo: ["a@b", "a b@example.org", "a..b@example.org", "a@-example.org", "a@192.0.2.1", "siân@ysgol.example.org"],
    newAccountHolders: [
      "one",
      [1],
      [{ name: "n".repeat(201) }],
      [{ email: "somebody" }],
      Array.from({ length: 21 }, () => ({ name: "n" })),
      [{ name: "n".repeat(200), email: "o'neil+x@example.org" }],
    ],
  }).flatMap(([name, values]) => values.map((value) => ({ ...request, [name]: value }))),
);

/** Each request with one answer at a time left out, or changed to each of its choices. */
const varied = requests.flatMap((request) =>
  Object.entries({
    changes: ["exams-officer", "head-of-centre", "both"],
    canUseAccount: [true, false],
    letterhead: ["centre", "trust-or-authority", "none"],
    signature: ["handwritten", "typed", "none"],
    signatory: ["head-of-centre", "acting-head", "senior-team", "trust-executive", "other"],
    signatoryIsNewOfficer: [true, false],
    headOfCentreIs: ["available", "not-available", "post-vacant"],
    letterSaysVacant: [true, false],
    sending: ["attached", "in-the-email", "other"],
    sentTo: ["Centres@wjec.co.uk", "canolfannau@cbac.co.uk", "somebody@example.org"],
    newAccountHolders: [[], [{ name: "A", email: "office2@example.org" }], [{ name: "B", email: "b.c@Gmail.com" }]],
  }).flatMap(([name, values]) => [undefined, ...values].map((value) => ({ ...request, [name]: value }))),
);

export const planOf = (place) => ({
  asOf,
  entries: Object.fromEntries(Object.keys(goldens).map((procedure) => [procedure, entry(procedure)])),
  goldens,
  requests,
  validators,
  engines: enginesOf[place],
  spoiled: [...requests, ...spoiled],
  varied: [...requests, ...varied],
  worst,
});

/** One first call of each, as it is made in a fresh process or page. */
export const firstCalls = (place) => {
  const [request] = requests;
  const ours = { specifier: whole, name: "check", args: [{ procedure: "account-change", answers: request }, { asOf }] };
  const firstOf = (peers, name) =>
    Object.entries(peers).map(([peer, specifier]) => [peer, { specifier, name, args: [request] }]);
  return { ours, ...Object.fromEntries([...firstOf(validators, "accepts"), ...firstOf(enginesOf[place], "failures")]) };
};
