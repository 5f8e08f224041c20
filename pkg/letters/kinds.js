// Each kind of letter: when a report asks for it, which requirements are about what it says or who sends it, and what it says.
//
// A requirement about the paper, the signature, the attachment or the sending stands in none of the lists: a letter is made before
// any of that.

import { known } from "./parts.js";

const HOLDERS = "newAccountHolders";
const CHANGES = "changes";
const REFEREE = "credit-check/reference-from-trade-creditor";
const PREMISES = ["address", "secure-storage"];

/** The addresses that take them, and only those that a body publishes. */
export const ADDRESSES = {
  "wjec-requests": "centres@wjec.co.uk",
  "wjec-secure-website": "securewebsite@wjec.co.uk",
  "ncn-register": "ncn@ocr.org.uk",
  "pearson-conflicts": "conflictofinterest@pearson.com",
  ccea: "centresupport@ccea.org.uk",
  "city-and-guilds": "customersupport@cityandguilds.com",
  "wjec-incidents": "examincidents@wjec.co.uk",
};

/** Where an item's place in its list is part of a path, such as `changes[1]`. */
const placeOf = (path) => Number(/\[(\d+)\]$/.exec(path)?.[1] ?? 0);

/** One letter for the whole report, if this is to be done. */
const once = (action) => ({ report }) => (report.actions.some(({ code }) => code === action) ? [{}] : []);

/** One letter for each item for which one of these is to be done. */
const each =
  (...actions) =>
  ({ report }) =>
    report.actions
      .filter(({ code }) => actions.includes(code))
      .map(({ at, facts }) => ({ at, body: facts.find(({ name }) => name === "body")?.value }));

const outcomeOf = ({ finding }, rule) => finding(rule)?.outcome;

export const KINDS = [
  {
    kind: "wjec-request",
    group: "wjecRequest",
    procedure: "account-change",
    due: once("send-request"),
    actions: ["send-request"],
    rules: [
      "account-change/one-account-holder",
      "account-change/answers-agree-on-signatory",
      "account-change/signed-by-head-or-stand-in",
      "account-change/vacancy-explained",
    ],
    contact: "wjec-requests",
    write(c) {
      const own = c.words.wjecRequest;
      const signs = c.finding("account-change/signed-by-head-or-stand-in")?.code;
      const stands = signs === "senior-team-head-not-available";
      const isVacant = c.text("headOfCentreIs") === "post-vacant";
      return c.letter({
        words: own,
        body: "wjec",
        sign: "signStandIn",
        blocks: [
          c.paragraph(own.opening),
          c.paragraph(own.register),
          ...holders(c),
          ...(stands ? [c.paragraph(isVacant ? own.vacant : own.away)] : []),
        ],
        role: signs === "head" || stands ? c.text("signatory") : undefined,
        notes: alsoHead(c),
      });
    },
  },
  {
    kind: "wjec-letter",
    group: "wjecLetter",
    procedure: "account-change",
    due: once("send-letter"),
    actions: ["send-letter"],
    rules: [
      "account-change/officer-details-given",
      "account-change/password-reset-asked",
      "account-change/answers-agree-on-signatory",
      "account-change/signed-by-senior-team",
    ],
    contact: "wjec-secure-website",
    write(c) {
      const own = c.words.wjecLetter;
      return c.letter({
        words: own,
        body: "wjec",
        sign: "signSenior",
        blocks: [c.paragraph(own.opening), c.paragraph(own.register), ...holders(c), c.paragraph(own.reset)],
        role: outcomeOf(c, "account-change/signed-by-senior-team") === "passed" ? c.text("signatory") : undefined,
        notes: alsoHead(c),
      });
    },
  },
  {
    kind: "aqa-email",
    group: "aqaEmail",
    procedure: "account-change",
    due: once("send-administrator-email"),
    actions: ["send-administrator-email"],
    rules: [
      "account-change/new-administrators-named",
      "account-change/address-could-be-own-school",
      "account-change/administrators-from-exams-office",
      "account-change/three-administrators-at-most",
      "account-change/administrators-to-remove-named",
      "account-change/holders-consent-stated",
      "account-change/sent-from-heads-own-address",
      "account-change/answers-agree-on-sender",
      "account-change/subject-as-asked",
      "account-change/centre-number-given",
      "account-change/kind-of-change-said",
    ],
    contact: "aqa",
    write(c) {
      const own = c.words.aqaEmail;
      const removal = c.text("administratorsToRemove");
      const kind = removal === "nobody" ? own.add : removal ? own.change : c.gap("addOrChange");
      const consents = outcomeOf(c, "account-change/holders-consent-stated") === "passed";
      const agree = c.count(HOLDERS) > 1 ? own.consentsAll : own.consents;
      return c.email({
        words: own,
        body: "aqa",
        // AQA's own words, whatever the language.
        subject: ["Change of admin"],
        sender: "head-of-centre",
        steps: [c.guide.steps.addressOnPage],
        blocks: [
          c.centre(),
          c.paragraph(own.opening),
          c.paragraph(own.kind, { kind }),
          c.paragraph(own.added),
          ...holders(c, true),
          consents ? c.paragraph(agree) : { is: "lines", lines: [[c.gap("consent")]] },
          ...(removal === "nobody" ? [] : [c.paragraph(own.removed, { removed: c.gap("removed", 0, true) })]),
          { is: "lines", lines: [[c.gap("headName")], [c.words.roles["head-of-centre"]]] },
        ],
        notes: c.language === "en" ? [] : [c.guide.notes.subjectInEnglish],
      });
    },
  },
  {
    kind: "register-amendment",
    group: "register",
    procedure: "account-change",
    due: once("send-amendment"),
    actions: ["send-amendment"],
    rules: ["account-change/date-of-effect-clear", "account-change/signed-by-head", "account-change/answers-agree-on-signatory"],
    contact: "ncn-register",
    write: (c) => c.letter(amendment(c, outcomeOf(c, "account-change/signed-by-head") === "passed" ? c.text("signatory") : undefined)),
  },
  {
    // The same to the Register beside what an awarding body is told. None of the Register's requirements is in such a report.
    kind: "register-amendment",
    group: "register",
    procedure: "account-change",
    due: once("tell-ncn-register"),
    actions: ["tell-ncn-register"],
    rules: [],
    isUnchecked: true,
    contact: "ncn-register",
    write: (c) => c.letter({ ...amendment(c, undefined), notes: [c.guide.notes.unchecked] }),
  },
  {
    kind: "pearson-case",
    group: "pearsonCase",
    procedure: "account-change",
    due: once("ask-pearson-about-account"),
    actions: ["ask-pearson-about-account"],
    rules: ["account-change/address-could-be-centres-own"],
    contact: "pearson",
    write(c) {
      const own = c.words.pearsonCase;
      return c.email({
        words: own,
        body: "pearson",
        channel: "case",
        sender: "centre",
        steps: [c.guide.steps.openCase],
        blocks: [c.centre(), c.paragraph(own.opening), c.paragraph(own.officer), ...holders(c), c.writer()],
      });
    },
  },
  {
    kind: "register-notice",
    group: "details",
    procedure: "centre-details-change",
    // Also where a notice that was sent has to be sent again.
    due: (c) => (c.count(CHANGES) > 0 && c.report.decision.kind !== "done" ? [{}] : []),
    actions: [],
    rules: ["centre-details-change/effective-dates-given", "centre-details-change/signed-by-head"],
    contact: "ncn-register",
    write(c) {
      const own = c.words.details;
      const changes = Array.from({ length: c.count(CHANGES) }, (_, index) => {
        const what = c.text(`${CHANGES}[${index}].what`);
        const on = c.text(`${CHANGES}[${index}].changedOn`);
        const names = ["oldCentreName", "newCentreName", "newAddress", "newStorage", "newDetail", "headNew", "headEmail", "newName", "newEmail"];
        const gaps = Object.fromEntries(names.map((name) => [name, c.gap(name, index)]));
        const sentence = known(own.changes, what) ?? own.changes.other;
        return { what, line: [...c.parts(sentence, gaps), " ", ...c.parts(own.on, { day: on ? c.day(on) : c.gap("effectiveOn", index) })] };
      });
      const isPremises = changes.some(({ what }) => PREMISES.includes(what));
      const isReturned = outcomeOf(c, "centre-details-change/checklist-returned") === "passed";
      const inEmail = changes.every(({ what }) => what === "name") && c.text("sending") === "in-the-email";
      const made = {
        words: { ...own, subject: c.words.register.subject, covering: c.words.register.covering },
        body: "register",
            sign: "signHead",
        blocks: [
          c.paragraph(own.opening),
          { is: "list", lines: changes.map(({ line }) => line) },
          ...(isPremises && isReturned ? [c.paragraph(own.checklist)] : []),
        ],
        role: outcomeOf(c, "centre-details-change/signed-by-head") === "passed" ? c.text("signatory") : undefined,
        also: isPremises ? [c.guide.steps.checklist] : [],
      };
      // An email is published for a new name alone.
      if (inEmail) return c.email({ ...made, sender: "centre", blocks: [c.centre(), ...made.blocks, c.writer()] });
      return c.letter(made);
    },
  },
  {
    kind: "conflict-question",
    group: "conflictQuestion",
    procedure: "conflict-of-interest",
    due: each("tell-or-ask"),
    actions: ["tell-or-ask"],
    rules: [],
    contacts: { pearson: "pearson-conflicts" },
    write(c, { at, body }) {
      const own = c.words.conflictQuestion;
      const isRecorded = c.says(`${at}.measuresRecorded`);
      return c.email({
        words: own,
        body,
        sender: "centre",
        blocks: [c.centre(), c.paragraph(isRecorded ? own.opening : own.unrecorded), conflict(c, at), c.paragraph(own.question), c.writer()],
      });
    },
  },
  {
    kind: "conflict-route",
    group: "conflictRoute",
    procedure: "conflict-of-interest",
    due: each("notify-awarding-body"),
    actions: ["notify-awarding-body"],
    rules: [],
    contacts: { ccea: "ccea", "city-and-guilds": "city-and-guilds", sqa: "qualifications-scotland" },
    write(c, { at, body }) {
      const own = c.words.conflictRoute;
      const note = known({ ccea: c.guide.notes.oldAddress, "city-and-guilds": c.guide.notes.generalAddress }, body);
      return c.email({
        words: own,
        body,
        sender: "centre",
        channel: note ? "email" : "own-route",
        steps: note ? undefined : [c.guiding(c.guide.steps.askRoute, body)],
        blocks: [c.centre(), c.paragraph(own.opening), conflict(c, at), c.paragraph(own.question), c.writer()],
        notes: note ? [note] : [],
      });
    },
  },
  {
    kind: "extenuating-circumstances",
    group: "credit",
    procedure: "credit-check",
    due: once("tell-extenuating-circumstances"),
    actions: ["tell-extenuating-circumstances"],
    // What is not met is what the letter is about; only what is open stands in its way.
    openRules: [
      "credit-check/legal-form-in-scope",
      "credit-check/established-for-six-months",
      "credit-check/trades-on-credit-terms",
      "credit-check/on-credit-terms-for-six-months",
      "credit-check/two-eligible-references",
    ],
    // What OCR alone can say may be the very circumstance.
    openCodes: ["answers-disagree"],
    rules: [],
    contact: "ocr-support",
    write(c) {
      const own = c.words.credit;
      const since = { establishedOn: c.dayAt("establishedOn"), creditSince: c.dayAt("creditTradingSince", "creditSince") };
      const says = {
        "credit-check/established-for-six-months": { "not-yet": own.established, "not-established-yet": own.tooYoung },
        "credit-check/trades-on-credit-terms": { "not-on-credit": own.cash },
        "credit-check/on-credit-terms-for-six-months": { "not-yet": own.short, "not-begun": own.notBegun },
        "credit-check/two-eligible-references": { "too-few": own.references },
      };
      const lacking = Object.entries(says).flatMap(([rule, codes]) => {
        const { code, facts = [] } = c.finding(rule) ?? {};
        const values = facts.map(({ name, value }) => [name, typeof value === "number" ? String(value) : c.day(value)]);
        const sentence = known(codes, code);
        return sentence ? [c.parts(sentence, { ...since, ...Object.fromEntries(values) })] : [];
      });
      const counts = (at) => c.report.findings.some((one) => one.rule === REFEREE && one.at === at && one.outcome === "passed");
      const referees = Array.from({ length: c.count("references") }, (_, index) => `references[${index}]`).filter(counts);
      const names = referees.map((at) => c.text(`${at}.name`)).filter(Boolean);
      return c.email({
        words: own,
        body: "ocr",
        sender: "centre",
        steps: [c.guide.steps.askAddress],
        blocks: [
          c.paragraph(own.opening),
          { is: "list", lines: lacking },
          ...(names.length > 0 ? [{ is: "lines", lines: [c.labelled("referees", names.join(", "))] }] : []),
          { is: "lines", lines: [c.labelled("circumstances", c.gap("circumstances", 0, true))] },
          c.paragraph(own.ask),
          c.writer(),
        ],
      });
    },
  },
  {
    kind: "cyber-notice",
    group: "cyber",
    procedure: "cyber-incident",
    due: (c) => each("tell-wjec", "tell-awarding-body")(c).map((one) => ({ body: "wjec", ...dropped(one) })),
    actions: ["tell-wjec", "tell-awarding-body"],
    rules: [],
    contacts: { wjec: "wjec-incidents" },
    write(c, { body }) {
      const own = c.words.cyber;
      const done = [
        ["planInAction", own.plan],
        ["toldSecurityCentre", own.ncsc],
        ["toldPolice", own.police],
        ["toldReportFraud", own.fraud],
        ["toldEducationDepartment", own.department],
        ["toldCommissioner", own.commissioner],
      ].filter(([path]) => c.says(path));
      const risk = c.text("riskToPeople");
      const { risks } = c.words;
      return c.email({
        words: own,
        body,
        sender: "centre",
        channel: body === "wjec" ? "email" : "own-route",
        steps: body === "wjec" ? undefined : [c.guide.steps.ownRoute],
        blocks: [
          c.centre(),
          c.paragraph(own.opening),
          {
            is: "lines",
            lines: [
              c.labelled("happened", c.gap("happened", 0, true)),
              c.labelled("happenedAt", c.gap("happenedAt")),
              c.labelled("concerned", c.gap("concerned", 0, true)),
              c.labelled("personalData", known(risks, risk) ?? c.gap("personalData")),
            ],
          },
          ...(done.length > 0 ? [c.paragraph(own.done), { is: "list", lines: done.map(([, says]) => [says]) }] : []),
          { is: "lines", lines: [c.labelled("contact", c.gap("contactName")), c.labelled("phone", c.gap("contactPhone"))] },
        ],
      });
    },
  },
];

/** Without what is not there. */
const dropped = ({ at, body }) => ({ ...(at && { at }), ...(body && { body }) });

/** Those to be registered, as answered; where nobody is named, gaps for one. */
function holders(c, withRole = false) {
  return Array.from({ length: Math.max(1, c.count(HOLDERS)) }, (_, index) => {
    const at = `${HOLDERS}[${index}]`;
    const role = c.text(`${at}.role`);
    const roles = c.words.holderRoles;
    return {
      is: "lines",
      lines: [
        c.labelled("name", c.text(`${at}.name`) ?? c.gap("newName", index)),
        c.labelled("email", c.text(`${at}.email`) ?? c.gap("newEmail", index)),
        ...(withRole ? [c.labelled("role", known(roles, role) ?? c.gap("newRole", index))] : []),
      ],
    };
  });
}

/** WJEC publishes no rule for the head of centre, so its letter leaves the head out. */
const alsoHead = (c) => (c.text("changes") === "both" ? [c.guide.notes.officerOnly] : []);

function amendment(c, role) {
  const own = c.words.register;
  const changes = c.text("changes");
  const person = (says, name, email) => [
    c.paragraph(says),
    { is: "lines", lines: [c.labelled("name", c.gap(name)), c.labelled("email", c.gap(email))] },
  ];
  return {
    words: own,
    body: "register",
    sign: "signHead",
    blocks: [
      c.paragraph(own.opening),
      ...(changes === "exams-officer" ? [] : person(own.head, "headNew", "headEmail")),
      ...(changes === "head-of-centre" ? [] : person(own.officer, "newName", "newEmail")),
      c.paragraph(c.text("takesEffect") === "already" ? own.already : own.later),
    ],
    role,
  };
}

/** What a conflict is, without a name. */
function conflict(c, at) {
  const { situations, types } = c.words;
  const situation = c.text(`${at}.situation`);
  const type = c.text(`${at}.qualificationType`);
  const title = c.gap("qualification", placeOf(at));
  return {
    is: "lines",
    lines: [
      c.labelled("series", c.month("series")),
      ...(known(situations, situation) ? [c.labelled("situation", situations[situation])] : []),
      c.labelled("qualification", known(types, type) ? [title, ` (${types[type]})`] : title),
    ],
  };
}
