// Letters and emails from answers: what each body asks to be in them, worked from the clauses; gaps, drafts, and hostile answers.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import bodies from "../generated/catalogue/bodies.js";
import catalogue from "../generated/catalogue/index.js";
import { check } from "../index.js";
import { FIELDS } from "../letters/answers.js";
import cy from "../letters/cy.js";
import en from "../letters/en.js";
import { WordsError, letters, procedures } from "../letters/index.js";
import { ADDRESSES, KINDS } from "../letters/kinds.js";
import { words } from "./said.js";
import { submissions } from "./submissions.js";

const DAY = "2026-11-22";
const table = async (procedure) => (await import(`../generated/tables/${procedure}.js`)).default;

function write(procedure, answers, options = {}) {
  const { policy, asOf = DAY, ...rest } = options;
  const submission = { procedure, answers, ...(policy && { policy }) };
  return letters(submission, check(submission, { asOf }), rest);
}

/** The one letter of a kind. */
function one(kind, ...given) {
  const found = write(...given).filter((letter) => letter.kind === kind);
  assert.equal(found.length, 1, `${kind}: ${found.length}`);
  return found[0];
}

const holds = (text, ...parts) => parts.forEach((part) => assert.ok(text.includes(part), `“${part}” in:\n${text}`));
const gapIds = ({ gaps }) => gaps.map(({ id }) => id);

const WJEC = {
  awardingBody: "wjec",
  changes: "exams-officer",
  canUseAccount: false,
  newAccountHolders: [{ name: "Siân Prys", email: "s.prys@ysgolyfro.example.org" }],
  letterhead: "centre",
  signature: "handwritten",
  signatory: "head-of-centre",
  sending: "attached",
  sentTo: "centres@wjec.co.uk",
  headOfCentreIs: "available",
};

const AQA = {
  awardingBody: "aqa",
  changes: "exams-officer",
  newAccountHolders: [{ name: "Siân Prys", email: "s.prys@ysgolyfro.example.org", role: "exams-officer" }],
  threeAdministratorsAtMost: true,
  administratorsToRemove: "named",
  saysHolderConsents: true,
  sentFrom: "head-of-centre",
  subjectAsAsked: true,
  givesCentreNumber: true,
  saysAddOrChange: true,
};

const REGISTER = {
  awardingBody: "ncn-register",
  changes: "head-of-centre",
  letterhead: "centre",
  signature: "handwritten",
  signatory: "head-of-centre",
  takesEffect: "later-date-given",
  sending: "attached",
  sentTo: "ncn@ocr.org.uk",
};

describe("WJEC's written request", () => {
  // W8 to W11: on letterhead, one name and email address, signed by the head or a stand-in, attached to an email to the centres address.
  test("names one account holder, and is printed, signed and attached", () => {
    const letter = one("wjec-request", "account-change", WJEC);
    assert.equal(letter.ready, true);
    assert.deepEqual(letter.blockers, []);
    assert.deepEqual(letter.to, { contact: "wjec-requests", name: "WJEC", email: "centres@wjec.co.uk" });
    assert.equal(letter.channel, "attachment");
    assert.equal(letter.sender.is, "signatory");
    holds(letter.text, "Name: Siân Prys\nEmail address: s.prys@ysgolyfro.example.org", "Role: Head of centre", "Signature: _");
    assert.equal(letter.text.match(/@/g).length, 1, "one address alone");
    const [print, sign, attach] = letter.steps;
    assert.match(print, /letterhead/);
    assert.match(sign, /head of centre sign/);
    holds(attach, "attach", "centres@wjec.co.uk");
  });

  test("is opened as a covering note only, which says to print, sign and attach", () => {
    const { email, text, subject } = one("wjec-request", "account-change", WJEC);
    assert.equal(email.whole, false);
    const [address, query] = email.mailto.slice("mailto:".length).split("?");
    assert.equal(address, "centres@wjec.co.uk");
    const sent = new URLSearchParams(query);
    assert.equal(sent.get("subject"), subject);
    assert.equal(sent.get("body"), email.text.replaceAll("\n", "\r\n"));
    holds(email.text, "print", "letterhead", "signed", "attach");
    assert.ok(!email.text.includes("Siân Prys") && !email.text.includes(text));
  });

  test("says why somebody stands in, and that a post is vacant", () => {
    const away = { ...WJEC, signatory: "senior-team", headOfCentreIs: "not-available" };
    const letter = one("wjec-request", "account-change", away);
    assert.equal(letter.ready, true);
    holds(letter.text, "because the head of centre is not available", "Role: Member of the senior management team");

    const vacant = { ...away, headOfCentreIs: "post-vacant", letterSaysVacant: true };
    const other = one("wjec-request", "account-change", vacant);
    assert.equal(other.ready, true);
    holds(other.text, "head of centre's post has been vacant since [date since");
    assert.ok(gapIds(other).includes("vacantSince"));
    assert.ok(!other.text.includes("not available"));
  });

  test("an acting head signs as head", () => {
    holds(one("wjec-request", "account-change", { ...WJEC, signatory: "acting-head" }).text, "Role: Acting head of centre");
  });

  test("is a draft, without an email, where what it says or who signs is wrong or open", () => {
    const wrong = {
      "account-change/one-account-holder": { newAccountHolders: [...WJEC.newAccountHolders, { name: "Owain", email: "o@ysgolyfro.example.org" }] },
      "account-change/signed-by-head-or-stand-in": { signatory: "senior-team" },
      "account-change/vacancy-explained": { signatory: "senior-team", headOfCentreIs: "post-vacant", letterSaysVacant: undefined },
      "account-change/answers-agree-on-signatory": { headOfCentreIs: "post-vacant" },
    };
    for (const [rule, change] of Object.entries(wrong)) {
      const letter = one("wjec-request", "account-change", { ...WJEC, ...change });
      assert.equal(letter.ready, false, rule);
      assert.deepEqual(letter.blockers, [rule]);
      assert.equal(letter.email, undefined);
      assert.ok(!JSON.stringify(letter).includes("mailto:"), rule);
    }
    const open = one("wjec-request", "account-change", { ...WJEC, signatory: undefined });
    assert.deepEqual(open.blockers, ["account-change/signed-by-head-or-stand-in"]);
    holds(open.text, "Role: [role of the person who signs]");
  });

  test("not yet signed, on no paper yet, and not yet sent does not stand in its way", () => {
    const { signature, letterhead, sending, sentTo, ...rest } = WJEC;
    for (const answers of [
      { ...WJEC, signature: "none" },
      { ...WJEC, letterhead: "none" },
      { ...rest, signature: "none", signatory: undefined, headOfCentreIs: undefined },
      { ...WJEC, sending: "other", sentTo: undefined },
    ]) {
      const letter = one("wjec-request", "account-change", answers);
      assert.equal(letter.ready, true, JSON.stringify(answers));
      assert.ok(letter.email.mailto);
    }
  });

  test("is not offered where the centre's own account can be used, or while that is open", () => {
    for (const canUseAccount of [true, undefined]) assert.deepEqual(write("account-change", { ...WJEC, canUseAccount }), []);
  });

  test("leaves the head of centre out, and says so; the Register's letter beside it is a draft that was not checked", () => {
    const [request, register] = write("account-change", { ...WJEC, changes: "both" });
    assert.match(request.notes.join(), /exams officer only/);
    assert.equal(register.kind, "register-amendment");
    assert.equal(register.ready, false);
    assert.equal(register.email, undefined);
    assert.match(register.notes.join(), /has been checked/);
    holds(register.text, "New head of centre:", "New exams officer:");
  });

  test("the older letter asks for a password reset too", () => {
    // WS2 and WS3.
    const letter = one("wjec-letter", "account-change", { ...WJEC, asksPasswordReset: true }, { policy: "wjec-secure-website" });
    assert.equal(letter.ready, true);
    assert.equal(letter.to.email, "securewebsite@wjec.co.uk");
    holds(letter.text, "Name: Siân Prys", "reset the password");
    const silent = one("wjec-letter", "account-change", { ...WJEC, asksPasswordReset: false }, { policy: "wjec-secure-website" });
    assert.deepEqual(silent.blockers, ["account-change/password-reset-asked"]);
  });
});

describe("the email to AQA", () => {
  // AQA2 and AQA3: the head sends it; subject, centre number, added or changed, name and address, those to be removed, consent.
  test("has everything that AQA asks for, and the head of centre sends it", () => {
    const letter = one("aqa-email", "account-change", AQA);
    assert.equal(letter.ready, true);
    assert.equal(letter.subject, "Change of admin");
    assert.equal(letter.sender.is, "head-of-centre");
    assert.match(letter.sender.says, /head's own address/);
    holds(letter.text, "Centre number: [centre number]", "What I ask AQA to do: change administrators.", "Name: Siân Prys", "Email address: s.prys@", "Role: Exams officer");
    holds(letter.text, "The new administrator consents", "to be removed: [name and email address of each", "I am the head of centre");
    assert.equal(letter.email.whole, true);
    assert.equal(letter.email.text, letter.text);
    // No address is published where it could be read, and none is made up.
    assert.equal(letter.to.email, undefined);
    assert.ok(letter.email.mailto.startsWith("mailto:?subject=Change%20of%20admin&body="));
  });

  test("adds where nobody is removed", () => {
    const letter = one("aqa-email", "account-change", { ...AQA, administratorsToRemove: "nobody" });
    holds(letter.text, "What I ask AQA to do: add administrators.");
    assert.ok(!letter.text.includes("removed"));
  });

  test("states no consent that was not given", () => {
    for (const saysHolderConsents of [false, undefined]) {
      const letter = one("aqa-email", "account-change", { ...AQA, saysHolderConsents });
      assert.deepEqual(letter.blockers, ["account-change/holders-consent-stated"]);
      assert.ok(!letter.text.includes("The new administrator consents"));
      assert.ok(gapIds(letter).includes("consent"));
    }
  });

  test("is a draft for every failed or open requirement about it", () => {
    const wrong = {
      "account-change/new-administrators-named": { newAccountHolders: [] },
      "account-change/address-could-be-own-school": { newAccountHolders: [{ ...AQA.newAccountHolders[0], email: "exams@ysgolyfro.example.org" }] },
      "account-change/administrators-from-exams-office": { newAccountHolders: [{ ...AQA.newAccountHolders[0], role: "head-of-centre" }] },
      "account-change/three-administrators-at-most": { threeAdministratorsAtMost: false },
      "account-change/administrators-to-remove-named": { administratorsToRemove: "not-named" },
      "account-change/sent-from-heads-own-address": { sentFrom: "personal-assistant" },
      "account-change/subject-as-asked": { subjectAsAsked: undefined },
      "account-change/centre-number-given": { givesCentreNumber: false },
      "account-change/kind-of-change-said": { saysAddOrChange: undefined },
      "account-change/answers-agree-on-sender": { headOfCentreIs: "post-vacant" },
    };
    for (const [rule, change] of Object.entries(wrong)) {
      const letter = one("aqa-email", "account-change", { ...AQA, ...change });
      assert.ok(letter.blockers.includes(rule), `${rule}: ${letter.blockers}`);
      assert.equal(letter.ready, false);
      assert.equal(letter.email, undefined);
    }
  });

  test("keeps AQA's subject in Welsh, and says so", () => {
    const letter = one("aqa-email", "account-change", AQA, { language: "cy", guide: "en" });
    assert.equal(letter.subject, "Change of admin");
    holds(letter.text, "Enw: Siân Prys", "Rhif y ganolfan: [rhif y ganolfan]", "cydsynio");
    assert.match(letter.notes.join(" "), /subject in English/);
    assert.match(letter.notes.join(" "), /AQA takes letters in Welsh/);
  });
});

describe("what goes to the Register", () => {
  // NCN7 to NCN9 and NCN5: attached, on headed paper, signed by the head, a later change with its day.
  test("an amendment of a head of centre", () => {
    const letter = one("register-amendment", "account-change", REGISTER);
    assert.equal(letter.ready, true);
    assert.equal(letter.to.email, "ncn@ocr.org.uk");
    assert.equal(letter.channel, "attachment");
    holds(letter.text, "New head of centre:", "takes effect on [date on which", "Role: Head of centre");
    assert.ok(!letter.text.includes("New exams officer"));
    holds(one("register-amendment", "account-change", { ...REGISTER, takesEffect: "already" }).text, "has taken effect");
    const undated = one("register-amendment", "account-change", { ...REGISTER, takesEffect: "later-no-date" });
    assert.deepEqual(undated.blockers, ["account-change/date-of-effect-clear"]);
    const deputy = one("register-amendment", "account-change", { ...REGISTER, signatory: "senior-team" });
    assert.deepEqual(deputy.blockers, ["account-change/signed-by-head"]);
    assert.ok(!deputy.text.includes("Member of the senior"));
  });

  const NOTICE = {
    changes: [
      { what: "name", changedOn: "2026-12-14" },
      { what: "address", changedOn: "2026-12-14" },
      { what: "secure-storage", changedOn: "2026-12-15" },
    ],
    checklistReturned: true,
    sending: "attached",
    sentTo: "ncn@ocr.org.uk",
    sent: false,
    letterhead: "centre",
    signature: "handwritten",
    signatory: "head-of-centre",
    givesDates: true,
  };

  test("a notice of a new name, address and secure storage", () => {
    const letter = one("register-notice", "centre-details-change", NOTICE);
    assert.equal(letter.ready, true);
    assert.equal(letter.channel, "attachment");
    holds(letter.text, "from [name of the centre until now] to [new name of the centre]", "Date of the change: 14 December 2026.");
    holds(letter.text, "New address of the centre: [new address", "Secure storage: [where", "15 December 2026", "checklist");
    // NCN6: the checklist goes too.
    assert.match(letter.steps.at(-1), /Are you ready\?/);
    const late = one("register-notice", "centre-details-change", { ...NOTICE, givesDates: false });
    assert.deepEqual(late.blockers, ["centre-details-change/effective-dates-given"]);
    const deputy = one("register-notice", "centre-details-change", { ...NOTICE, signatory: "senior-team" });
    assert.deepEqual(deputy.blockers, ["centre-details-change/signed-by-head"]);
    const unsigned = one("register-notice", "centre-details-change", { ...NOTICE, signature: "none", letterhead: "none", checklistReturned: false });
    assert.equal(unsigned.ready, true);
    assert.ok(!unsigned.text.includes("checklist comes with"), "nothing is said of a checklist that is not returned");
  });

  test("a new name alone may be told in an email (W12)", () => {
    const answers = { ...NOTICE, changes: [{ what: "name", changedOn: "2026-11-02" }], sending: "in-the-email" };
    const letter = one("register-notice", "centre-details-change", answers);
    assert.equal(letter.channel, "email");
    assert.equal(letter.email.whole, true);
    assert.ok(letter.email.mailto.startsWith("mailto:ncn@ocr.org.uk?"));
    assert.ok(!letter.text.includes("Signature"));
  });

  test("items of the same kind have gaps of their own", () => {
    const twice = { ...NOTICE, changes: [{ what: "address" }, { what: "address" }] };
    const letter = one("register-notice", "centre-details-change", twice, { details: { newAddress: "1 High Street", "newAddress-2": "2 Low Road" } });
    holds(letter.text, "centre: 1 High Street.", "centre: 2 Low Road.");
    assert.deepEqual(letter.gaps.filter(({ id }) => id.startsWith("newAddress")).map(({ says, given }) => [says, given]), [
      ["new address of the centre", "1 High Street"],
      ["new address of the centre (2)", "2 Low Road"],
    ]);
  });

  test("nothing is written of what was told, or where nothing changes", () => {
    assert.deepEqual(write("centre-details-change", { changes: [] }), []);
    const told = { ...NOTICE, changes: [{ what: "address", changedOn: "2026-11-20" }], sent: true, sentOn: "2026-11-20" };
    assert.deepEqual(write("centre-details-change", told), []);
  });
});

test("Pearson: the text for a case, where the centre has no account of its own (P8)", () => {
  const answers = { awardingBody: "pearson", changes: "exams-officer", canUseAccount: false, newAccountHolders: WJEC.newAccountHolders };
  const letter = one("pearson-case", "account-change", answers);
  assert.equal(letter.channel, "case");
  assert.equal(letter.email, undefined);
  assert.equal(letter.ready, true);
  holds(letter.text, "offline form", "Name: Siân Prys");
  const free = one("pearson-case", "account-change", { ...answers, newAccountHolders: [{ name: "A", email: "a@gmail.com" }] });
  assert.deepEqual(free.blockers, ["account-change/address-could-be-centres-own"]);
  // A new head is told on Pearson's form: no letter is taken.
  const head = write("account-change", { awardingBody: "pearson", changes: "head-of-centre" });
  assert.deepEqual(head.map(({ kind }) => kind), ["register-amendment"]);
});

describe("conflicts of interest", () => {
  const conflict = { awardingBody: "pearson", qualificationType: "general", situation: "exams-office-related", internallyAssessed: true, measuresRecorded: true };
  const at = (declaration) => ({ series: "2026-06", declarations: [declaration] });

  test("Pearson is asked whether it wants to be told (PEARSON-C1, PEARSON-C4), and nobody is named", () => {
    const letter = one("conflict-question", "conflict-of-interest", at(conflict));
    assert.equal(letter.at, "declarations[0]");
    assert.equal(letter.ready, true);
    assert.ok(letter.email.mailto.startsWith("mailto:conflictofinterest@pearson.com?"));
    holds(letter.text, "We have recorded", "Series: June 2026", "member of the exams office", "(general)", "names nobody");
    const unrecorded = one("conflict-question", "conflict-of-interest", at({ ...conflict, measuresRecorded: undefined }));
    assert.ok(!unrecorded.text.includes("have recorded"));
    holds(one("conflict-question", "conflict-of-interest", at(conflict), { language: "cy" }).text, "Cyfres: Mehefin 2026");
  });

  test("a body whose way is not published is asked for it; an email only where it gives an address", () => {
    const teaching = { ...conflict, situation: "teaching-related", makesAssessmentDecisions: true };
    for (const [awardingBody, email] of [["ccea", "centresupport@ccea.org.uk"], ["city-and-guilds", "customersupport@cityandguilds.com"], ["sqa", undefined]]) {
      const letter = one("conflict-route", "conflict-of-interest", at({ ...teaching, awardingBody }));
      assert.equal(letter.to.email, email);
      assert.equal(letter.email?.mailto !== undefined, email !== undefined, awardingBody);
      holds(letter.text, "has to be told", "on which form");
    }
  });

  test("a body with a form of its own is sent no letter", () => {
    for (const awardingBody of ["wjec", "aqa", "ncfe", "ocr", "pearson"]) {
      const teaching = { ...conflict, awardingBody, situation: "teaching-related", makesAssessmentDecisions: true };
      assert.deepEqual(write("conflict-of-interest", at(teaching)), [], awardingBody);
    }
  });
});

describe("extenuating circumstances (O14)", () => {
  const answers = {
    legalForm: "company",
    establishedOn: "2026-08-31",
    tradesOnCredit: true,
    creditTradingSince: "2026-08-31",
    references: [{ name: "Acme Paper Ltd", kind: "trade-supplier" }, { name: "Banc Afon", kind: "bank" }],
    extenuatingCircumstances: true,
  };

  test("say what is not met, with its days, and leave the circumstances to be told", () => {
    const letter = one("extenuating-circumstances", "credit-check", answers);
    assert.equal(letter.ready, true);
    // Six months from 31 August end on the last day of February.
    holds(letter.text, "established on 31 August 2026", "for 6 months on 28 February 2027", "on credit terms since 31 August 2026", "Still needed: 1.");
    holds(letter.text, "Referees that we can name: Acme Paper Ltd\n", "The circumstances: [what");
    assert.ok(!letter.text.includes("Banc Afon"), "a bank is no referee");
    // No page gives the address, and none is made up.
    assert.equal(letter.to.email, undefined);
    assert.ok(letter.email.mailto.startsWith("mailto:?subject="));
    assert.match(letter.steps.join(), /Ask OCR/);
    const told = one("extenuating-circumstances", "credit-check", answers, { details: { circumstances: "We took over\r\nPrys & Sons." } });
    holds(told.text, "The circumstances: We took over\nPrys & Sons.");
    holds(told.html, "We took over<br>Prys &#38; Sons.");
  });

  test("are a draft while something that they state is open", () => {
    const open = one("extenuating-circumstances", "credit-check", { ...answers, references: undefined });
    assert.deepEqual(open.blockers, ["credit-check/two-eligible-references"]);
    // Credit terms before the business was there are just such a circumstance.
    const older = one("extenuating-circumstances", "credit-check", { ...answers, creditTradingSince: "2020-01-01" });
    assert.equal(older.ready, true);
  });

  test("are not offered where there are none", () => {
    for (const extenuatingCircumstances of [false, undefined]) assert.deepEqual(write("credit-check", { ...answers, extenuatingCircumstances }), []);
  });
});

describe("a cyber incident", () => {
  const answers = {
    incidentHappened: true,
    nation: "wales",
    planInAction: true,
    toldPolice: true,
    toldSecurityCentre: false,
    riskToPeople: "high-risk",
    awardingBodies: [{ awardingBody: "wjec", told: false }, { awardingBody: "aqa" }, { awardingBody: "ocr", told: true }],
  };

  test("each body that has not been told gets a notice; WJEC's address for incidents takes it by email (W27)", () => {
    const found = write("cyber-incident", answers, { asOf: "2026-02-13T16:30+00:00" });
    assert.deepEqual(found.map(({ kind, at }) => [kind, at]), [["cyber-notice", "awardingBodies[0]"], ["cyber-notice", "awardingBodies[1]"]]);
    const [wjec, aqa] = found;
    assert.equal(wjec.ready, true);
    assert.ok(wjec.email.mailto.startsWith("mailto:examincidents@wjec.co.uk?"));
    holds(wjec.text, "incident plan is in action", "police have been told", "the risk to people is high");
    // Nothing is said of what was not done, or not answered.
    assert.doesNotMatch(wjec.text, /National Cyber|Report Fraud|Commissioner/);
    assert.equal(aqa.channel, "own-route");
    assert.equal(aqa.email, undefined);
    assert.equal(aqa.to.contact, undefined);
  });

  test("what is not known of personal data is a gap", () => {
    const [letter] = write("cyber-incident", { ...answers, riskToPeople: undefined }, { asOf: "2026-02-13T16:30+00:00" });
    assert.ok(gapIds(letter).includes("personalData"));
  });

  test("without an incident there is nothing to write", () => {
    assert.deepEqual(write("cyber-incident", { ...answers, incidentHappened: false }), []);
  });
});

describe("every letter", () => {
  const all = submissions.flatMap(({ name, submission, recorded }) =>
    ["en", "cy"].flatMap((language) => letters(submission, recorded, { language }).map((letter) => ({ name, submission, recorded, language, letter }))),
  );

  test("there are some of every kind that a recorded report asks for", () => {
    assert.ok(all.length > 40, `${all.length}`);
    assert.deepEqual(procedures, ["account-change", "centre-details-change", "conflict-of-interest", "credit-check", "cyber-incident"]);
  });

  test("is plain data in which nothing is left to fill in but gaps", () => {
    for (const { name, letter } of all) {
      assert.deepEqual(JSON.parse(JSON.stringify(letter)), letter, name);
      assert.deepEqual(structuredClone(letter), letter);
      assert.doesNotMatch(JSON.stringify(letter), /\{\w+\}|undefined|\[object/, name);
      const marked = [...`${letter.text}${letter.subject}`.matchAll(/\[([^\]]+)\]/g)].map(([, says]) => says);
      const gaps = letter.body.flatMap(({ lines }) => lines.flat()).filter((part) => typeof part !== "string");
      const known = new Set([...gaps.map(({ says }) => says), ...marked]);
      for (const { says } of gaps) assert.ok(known.has(says) && letter.text.includes(`[${says}]`), says);
      assert.equal(new Set(gapIds(letter)).size, letter.gaps.length);
    }
  });

  test("has short sentences that speak to a person", () => {
    for (const { name, letter } of all) {
      const sentences = [...letter.body.flatMap(({ lines }) => lines.map((line) => line.map((part) => (typeof part === "string" ? part : "x")).join(""))), ...letter.steps, ...letter.notes, letter.sender.says]
        .flatMap((text) => text.split(/(?<=[.?:!])\s/));
      for (const sentence of sentences) {
        assert.ok(sentence.split(/\s+/).length <= 25, `${name}: ${sentence}`);
        assert.doesNotMatch(sentence, /see below|account-change\/|isod/i);
      }
    }
  });

  test("is the same from frozen answers and a said report, and changes nothing", () => {
    const frozen = (value) => {
      if (typeof value === "object" && value !== null) Object.values(value).forEach(frozen);
      return Object.freeze(value);
    };
    for (const { submission, recorded, language } of all) {
      const found = letters(submission, recorded, { language });
      assert.deepEqual(letters(frozen(structuredClone(submission)), frozen(structuredClone(recorded)), { language }), found);
    }
  });

  test("fits into a mail program's address, or says that it does not", () => {
    for (const { name, letter } of all) if (letter.email) assert.ok(letter.email.mailto?.length <= 1900, name);
    const circumstances = "ŵ".repeat(400);
    const answers = { legalForm: "company", establishedOn: "2026-10-31", tradesOnCredit: false, references: [], extenuatingCircumstances: true };
    const { email, text } = one("extenuating-circumstances", "credit-check", answers, { details: { circumstances } });
    assert.deepEqual([email.mailto, email.tooLong, email.text], [undefined, true, text]);
  });

  test("says of every body but WJEC that it is not known to take Welsh, in Welsh only", () => {
    for (const { letter, language } of all) {
      const said = letter.notes.some((note) => /yn derbyn llythyrau yn Gymraeg/.test(note));
      assert.equal(said, language === "cy" && letter.to.name !== "CBAC", letter.title);
    }
  });
});

describe("what is typed", () => {
  const hostile = `<img src=x onerror="alert('1')">&\u202e`;

  test("is escaped in HTML, and cannot add a line or an address", () => {
    const answers = { ...WJEC, newAccountHolders: [{ name: `${hostile}Prys`, email: "s.prys@ysgolyfro.example.org" }] };
    const details = { centreName: `Ysgol\nBcc: x@evil.invalid ${hostile}`, signatoryName: "A\u0007B" };
    const letter = one("wjec-request", "account-change", answers, { details });
    assert.doesNotMatch(letter.html, /<img|onerror="|‮/);
    holds(letter.html, "&#60;img src=x onerror=&#34;alert(&#39;1&#39;)&#34;&#62;&#38;");
    assert.doesNotMatch(letter.text, /\nBcc|‮|\u0007/);
    const [address, query] = letter.email.mailto.slice(7).split("?");
    assert.equal(address, "centres@wjec.co.uk");
    assert.deepEqual([...new URLSearchParams(query).keys()], ["subject", "body"]);
  });

  test("is read as a check reads it", () => {
    const loose = { ...AQA, awardingBody: " aqa ", newAccountHolders: [{ name: "  Siân\u00a0Prys\u200b ", email: " s.prys@ysgolyfro.example.org ", role: "exams-officer" }] };
    assert.equal(one("aqa-email", "account-change", loose).text, one("aqa-email", "account-change", AQA).text);
  });

  test("that could not be read, or is odd, is a gap", () => {
    for (const email of ["no address", 7, {}, ["a@b.example"]]) {
      const letter = one("wjec-request", "account-change", { ...WJEC, newAccountHolders: [{ name: "Siân Prys", email }] });
      assert.ok(gapIds(letter).includes("newEmail"), String(email));
      assert.equal(letter.ready, false);
    }
    const report = check({ procedure: "account-change", answers: WJEC }, { asOf: DAY });
    const trap = new Proxy({}, { get() { throw new Error("read"); } });
    for (const answers of [undefined, null, 5, "text", [], trap, { newAccountHolders: trap }]) {
      const [letter] = letters({ answers }, report);
      assert.ok(gapIds(letter).includes("newName"));
    }
  });

  test("codes that no form has find no words of another place", () => {
    const report = check({ procedure: "centre-details-change", answers: { changes: [{ what: "name" }] } }, { asOf: DAY });
    for (const what of ["constructor", "opening", "__proto__", "subject"]) {
      const [letter] = letters({ answers: { changes: [{ what }] } }, report);
      holds(letter.text, "Other detail: [which detail");
    }
  });

  test("details of another shape are left out", () => {
    for (const details of [null, 3, "x", { centreName: 5 }, { centreName: "  \u200b " }, { centreName: "x".repeat(5000) }, Object.create({ centreName: "inherited" })]) {
      holds(one("wjec-request", "account-change", WJEC, { details }).text, "Centre name: [name of the centre]");
    }
    const filled = one("wjec-request", "account-change", WJEC, { details: { centreName: " Ysgol  y Fro ", centreNumber: "68123" } });
    holds(filled.text, "Centre name: Ysgol y Fro\nCentre number: 68123");
    assert.deepEqual(filled.gaps.find(({ id }) => id === "centreNumber").given, "68123");
  });
});

test("what is no call of it is refused with a code", () => {
  const report = check({ procedure: "account-change", answers: WJEC }, { asOf: DAY });
  const code = (run) => {
    try {
      run();
    } catch (error) {
      assert.ok(error instanceof WordsError);
      return error.code;
    }
    return "none";
  };
  assert.equal(code(() => letters({ answers: {} }, report, { language: "fr" })), "no-words");
  assert.equal(code(() => letters({ answers: {} }, report, { guide: "toString" })), "no-words");
  assert.equal(code(() => letters({ procedure: "credit-check", answers: {} }, report)), "other-procedure");
  for (const odd of [undefined, null, 4, {}, { procedure: "account-change" }]) {
    if (odd?.procedure === undefined && odd !== undefined && odd !== null) assert.deepEqual(letters({}, odd), []);
    else assert.equal(code(() => letters({}, odd)), "no-report");
  }
});

test("the guide can speak another language than the letter", () => {
  const letter = one("wjec-request", "account-change", WJEC, { language: "cy", guide: "en" });
  holds(letter.text, "CBAC", "Enw: Siân Prys", "[enw'r ganolfan]", "Rôl: Pennaeth y ganolfan");
  assert.match(letter.title, /^Letter to WJEC/);
  assert.match(letter.steps[0], /^Print/);
  assert.equal(letter.gaps.find(({ id }) => id === "centreName").says, "name of the centre");
  assert.ok(letter.html.startsWith('<div lang="cy">'));
  assert.equal(letter.to.name, "WJEC");
});

describe("the rulebook and the letters agree", () => {
  const entry = (procedure) => Object.values(catalogue).find(({ id }) => id === procedure);

  test("on fields, their kinds and the lengths of lists", async () => {
    for (const [procedure, fields] of Object.entries(FIELDS)) {
      const { fields: paths, kinds, lists } = await table(procedure);
      const walk = (all, within) => {
        for (const { name, kind, most, fields: inner } of all) {
          const at = paths.indexOf(`${within}${name}`);
          assert.ok(at >= 0, `${procedure} ${within}${name}`);
          assert.equal(kinds[at], kind, `${procedure} ${within}${name}`);
          if (kind === "list") assert.deepEqual([`${within}${name}`, most], lists.find(([list]) => list === `${within}${name}`));
          if (inner) walk(inner, `${within}${name}[].`);
        }
      };
      walk(fields, "");
    }
  });

  test("on rules, their codes and what is to be done", () => {
    const source = readFileSync(new URL("../letters/kinds.js", import.meta.url), "utf8");
    const ids = new Set(Object.values(catalogue).flatMap(({ rules }) => rules.map(({ id }) => id)));
    const named = [...source.matchAll(/"([a-z-]+\/[a-z0-9-]+)"/g)].map(([, id]) => id);
    assert.ok(named.length > 25);
    for (const id of named) assert.ok(ids.has(id), id);
    for (const { kind, procedure, rules, openRules = [], actions } of KINDS) {
      const known = entry(procedure);
      for (const rule of [...rules, ...openRules]) {
        assert.equal(known.rules.find(({ id }) => id === rule)?.force, "must", `${kind}: ${rule}`);
      }
      for (const action of actions) assert.ok(known.actions.some(({ code }) => code === action), `${kind}: ${action}`);
    }
    // Codes that a sentence hangs on.
    const codes = (rule) => Object.values(catalogue).flatMap(({ rules }) => rules).find(({ id }) => id === rule).says.map(({ code }) => code);
    const told = {
      "account-change/signed-by-head-or-stand-in": ["head", "senior-team-head-not-available"],
      "credit-check/established-for-six-months": ["not-yet", "not-established-yet"],
      "credit-check/trades-on-credit-terms": ["not-on-credit"],
      "credit-check/on-credit-terms-for-six-months": ["not-yet", "not-begun", "answers-disagree"],
      "credit-check/two-eligible-references": ["too-few"],
    };
    for (const [rule, wanted] of Object.entries(told)) {
      for (const code of wanted) {
        assert.ok(codes(rule).includes(code), `${rule} ${code}`);
        assert.ok(source.includes(`"${code}"`) || source.includes(`${code}:`), code);
      }
    }
  });

  // About the paper, the signature, the attachment and the sending: after the letter is made. A new requirement has to be put on one
  // side or the other.
  const AFTERWARDS = {
    "account-change": ["head-of-centre-route-is-published", "own-account-can-be-used", "on-centre-letterhead", "signed", "sent-as-attachment", "sent-to-awarding-body", "sent-to-register", "form-completed-by-listed-person", "form-completed-by-account-holder"],
    "centre-details-change": ["checklist-returned", "attached", "emailed", "sent-to-register", "register-told", "on-centre-letterhead", "signed"],
    "credit-check": [],
  };

  test("on which requirements are about what a letter says or who sends it", () => {
    for (const [procedure, afterwards] of Object.entries(AFTERWARDS)) {
      const must = entry(procedure).rules.filter(({ force }) => force === "must").map(({ id }) => id);
      const own = KINDS.filter((kind) => kind.procedure === procedure).flatMap(({ rules, openRules = [] }) => [...rules, ...openRules]);
      const sorted = [...new Set([...own, ...afterwards.map((name) => `${procedure}/${name}`)])].sort();
      assert.deepEqual(sorted, [...must].sort(), procedure);
    }
  });

  test("for each policy on those that it has", () => {
    const kindOf = { "wjec-portal": "wjec-request", "wjec-secure-website": "wjec-letter", "aqa-administrators": "aqa-email", "pearson-accounts": "pearson-case", "ncn-amendment": "register-amendment" };
    const { rules } = entry("account-change");
    for (const [policy, kind] of Object.entries(kindOf)) {
      const own = KINDS.find((one) => one.kind === kind).rules;
      const wanted = rules
        .filter(({ id, force, policies }) => force === "must" && policies.includes(policy) && !AFTERWARDS["account-change"].includes(id.split("/")[1]))
        .map(({ id }) => id);
      assert.deepEqual([...own].sort(), wanted.sort(), policy);
    }
  });

  test("on contacts and their published addresses", async () => {
    const published = new Map(bodies.flatMap(({ contacts }) => contacts.map(({ id, email }) => [id, email])));
    for (const procedure of procedures) {
      for (const [id, email] of (await table(procedure)).contacts) published.set(id, email || undefined);
    }
    const used = KINDS.flatMap(({ contact, contacts = {} }) => [...(contact ? [contact] : []), ...Object.values(contacts)]);
    for (const contact of used) {
      assert.ok(published.has(contact), contact);
      assert.equal(ADDRESSES[contact], published.get(contact), contact);
    }
    assert.deepEqual(Object.keys(ADDRESSES).filter((id) => !used.includes(id)), []);
  });

  test("on choices: each that is told has its words", async () => {
    const options = (procedure, path) => {
      const find = (sections, within) =>
        sections.flatMap(({ fields }) => fields).flatMap(({ name, kind }) => (within + name === path ? [kind.options] : kind.is === "list" ? find(kind.sections, `${within}${name}[].`) : []));
      return find(entry(procedure).form, "")[0];
    };
    const same = (held, procedure, path, except = []) =>
      assert.deepEqual(Object.keys(held).sort(), options(procedure, path).filter((code) => !except.includes(code)).sort(), path);
    for (const own of [en, cy]) {
      same(own.details.changes, "centre-details-change", "changes[].what");
      same(own.situations, "conflict-of-interest", "declarations[].situation");
      same(own.types, "conflict-of-interest", "declarations[].qualificationType");
      same(own.risks, "cyber-incident", "riskToPeople");
      same(own.holderRoles, "account-change", "newAccountHolders[].role", ["other"]);
      same(own.roles, "account-change", "signatory", ["trust-executive", "other"]);
      for (const { id } of bodies) assert.ok(own.bodies[id], id);
    }
  });

  test("on the names of months and bodies", async () => {
    for (const [language, own] of [["en", en], ["cy", cy]]) {
      assert.deepEqual(own.months, words[language].common.months);
      const names = (await import(`../generated/words/${language}/bodies.js`)).default.bodies;
      bodies.forEach(({ id }, place) => assert.equal(own.bodies[id], names[place][0], id));
    }
  });
});

test("both languages have the same sentences, with the same places in them", () => {
  const shape = (value) =>
    typeof value === "string"
      ? [...value.matchAll(/\{\w+\}/g)].map(([place]) => place).sort().join()
      : Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, shape(inner)]));
  assert.deepEqual(shape(cy), shape(en));
  const same = Object.entries(en.gaps).filter(([name, says]) => cy.gaps[name] === says);
  assert.deepEqual(same, []);
});
