// Letters and emails from a submission and its report: codes and facts in, text out. Nothing is invented: what is not answered
// stays a gap that says what is missing.

import { WordsError, refusing } from "../say-parts.js";
import { read } from "./answers.js";
import cy from "./cy.js";
import en from "./en.js";
import { ADDRESSES, KINDS } from "./kinds.js";
import { asHtml, asText, detailsOf, fill, joined, known, lineText } from "./parts.js";

export { WordsError } from "../say-parts.js";

const WORDS = { en, cy };

/** The procedures for which there are letters. */
export const procedures = [...new Set(KINDS.map(({ procedure }) => procedure))];

/** The bodies whose own pages are in Welsh too, for what is written to them here. */
const TAKES_WELSH = ["wjec"];

/** The longest address that every mail program takes. */
const LONGEST_MAILTO = 1900;

/** The letters and emails that a report asks for, in its order. */
export function letters(submission, report, options) {
  const { language = "en", guide = language, details } = options ?? {};
  for (const one of [language, guide]) if (!Object.hasOwn(WORDS, one)) throw new WordsError("no-words", String(one));
  return refusing(() => {
    const { procedure } = report;
    const named = submission?.procedure;
    if (named !== undefined && named !== procedure) throw new WordsError("other-procedure", String(named));
    const kinds = KINDS.filter((kind) => kind.procedure === procedure);
    if (kinds.length === 0) return [];
    const answers = read(procedure, submission?.answers, report.unreadable.map(({ path }) => path));
    return kinds.flatMap((kind) =>
      kind.due({ ...answers, report }).map((one) => written(kind, one, new Writing(answers, report, language, guide, details))),
    );
  });
}

function written(kind, one, writing) {
  writing.body = one.body;
  const made = kind.write(writing, one);
  const { body, channel, sender, sign, steps, also = [], notes = [] } = made;
  const { guide, language } = writing;
  const isLetter = channel === "attachment";
  const blockers = standingInTheWay(kind, writing.report);
  const isReady = blockers.length === 0 && !kind.isUnchecked;
  const contact = kind.contact ?? known(kind.contacts, body);
  const address = known(ADDRESSES, contact);
  const gaps = gapsIn([...made.blocks, { lines: [made.subject] }, ...(made.covering ?? [])], guide);
  const blocks = finished(made.blocks);
  const [{ lines }] = finished([{ lines: [made.subject] }]);
  const subject = lineText(lines[0]);
  const text = asText(blocks);
  const byEmail = isReady && (isLetter || channel === "email");
  const sent = isLetter ? asText(finished(made.covering)) : text;
  const mailto = byEmail ? mailtoOf(address, subject, sent) : undefined;
  const fits = mailto !== undefined && mailto.length <= LONGEST_MAILTO;
  const name = known(guide.bodies, body) ?? guide.bodies.other;
  const toAddress = (sentence) => lineText(fill(sentence, { address }));
  return {
    kind: kind.kind,
    ...(one.at && { at: one.at }),
    language,
    title: lineText(fill(guide[kind.group].title, { body: name })),
    to: { ...(contact && { contact }), name, ...(address && { email: address }) },
    channel,
    sender: { is: sender, says: guide.senders[sender] },
    ready: isReady,
    blockers,
    subject,
    body: blocks,
    text,
    html: asHtml(blocks, language),
    gaps,
    ...(byEmail && { email: { subject, text: sent, whole: !isLetter, ...(fits ? { mailto } : { tooLong: true }) } }),
    steps: isLetter ? [guide.steps.print, guide.steps[sign], toAddress(guide.steps.attach), ...also] : (steps ?? [toAddress(guide.steps.send)]),
    notes: [...notes, ...(language === "cy" && !TAKES_WELSH.includes(body) ? [lineText(fill(guide.notes.welsh, { body: name }))] : [])],
  };
}

/** The gaps of a letter, each once, in the order in which they stand there. */
function gapsIn(blocks, guide) {
  const found = new Map();
  for (const part of blocks.flatMap(({ lines }) => lines.flat())) {
    if (typeof part === "string" || found.has(part.id)) continue;
    const { id, name, index, isLong, given } = part;
    const says = index > 0 ? `${guide.gaps[name]} (${index + 1})` : guide.gaps[name];
    found.set(id, { id, says, ...(isLong && { long: true }), ...(given !== undefined && { given }) });
  }
  return [...found.values()];
}

/** The same blocks with what was given for gaps as text, and the other gaps as data. */
const finished = (blocks) =>
  blocks.map((block) => ({
    ...block,
    lines: block.lines.map((line) => joined(line.map((part) => (typeof part === "string" ? part : (part.given ?? { gap: part.id, says: part.says }))))),
  }));

/** The requirements about what a letter says, or who sends it, that are not met or still open. */
function standingInTheWay({ rules, openRules = [], openCodes = [] }, { findings }) {
  const isOpen = ({ outcome, missing, code }) => outcome === "cantTell" && (missing.length > 0 || openCodes.includes(code));
  const stands = (finding) =>
    (rules.includes(finding.rule) && (finding.outcome === "failed" || finding.outcome === "cantTell")) ||
    (openRules.includes(finding.rule) && isOpen(finding));
  return [...new Set(findings.filter(stands).map(({ rule }) => rule))];
}

function mailtoOf(address, subject, text) {
  const encoded = (part) => encodeURIComponent(part.replace(/\n/g, "\r\n"));
  return `mailto:${address ?? ""}?subject=${encoded(subject)}&body=${encoded(text)}`;
}

/** What the kinds write with. */
class Writing {
  #details;

  constructor(answers, report, language, guide, details) {
    Object.assign(this, answers);
    this.report = report;
    this.language = language;
    this.words = WORDS[language];
    this.guide = WORDS[guide];
    this.#details = detailsOf(details);
  }

  finding = (rule) => this.report.findings.find((one) => one.rule === rule);

  /** A gap, with what a caller gives for it. Items after the first have gaps of their own. */
  gap(name, index = 0, isLong = false) {
    const id = index > 0 ? `${name}-${index + 1}` : name;
    return { id, name, index, isLong, given: this.#details(id, isLong), says: this.words.gaps[name] };
  }

  /** A sentence with what is known in it. A place that nothing is given for is a gap of its name. */
  parts(sentence, values = {}) {
    const all = {};
    for (const [, name] of sentence.matchAll(/\{(\w+)\}/g)) {
      if (Object.hasOwn(values, name)) all[name] = values[name];
      else if (name === "body") all[name] = known(this.words.bodies, this.body) ?? this.words.bodies.other;
      else all[name] = this.gap(name);
    }
    return fill(sentence, all);
  }

  paragraph = (sentence, values) => ({ is: "lines", lines: [this.parts(sentence, values)] });

  labelled = (label, value) => fill(this.words.line, { label: this.words.labels[label], value });

  centre = () => ({
    is: "lines",
    lines: [this.labelled("centreName", this.gap("centreName")), this.labelled("centreNumber", this.gap("centreNumber"))],
  });

  writer = () => ({ is: "lines", lines: [[this.gap("writerName")]] });

  /** A day of a report or an answer, in words. */
  day(iso) {
    const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso) ?? [];
    return this.words.months[month - 1] ? `${+date} ${this.words.months[month - 1]} ${year}` : iso;
  }

  dayAt(path, name = path) {
    const on = this.text(path);
    return on ? this.day(on) : this.gap(name);
  }

  /** A series such as `2026-06`, in words. */
  month(path) {
    const [, year, month] = /^(\d{4})-(\d\d)$/.exec(this.text(path) ?? "") ?? [];
    const name = this.words.months[month - 1];
    return name ? lineText(fill(this.words.series, { month: name, year })) : this.gap(path);
  }

  guiding = (sentence, body) => lineText(fill(sentence, { body: known(this.guide.bodies, body) ?? this.guide.bodies.other }));

  /** An email, or another text that is sent as it is. */
  email({ words, subject = this.parts(words.subject), channel = "email", ...rest }) {
    return { ...rest, channel, subject };
  }

  /** A letter that is printed, signed and attached. */
  letter({ words, body, blocks, role, ...rest }) {
    const { labels, roles, covering } = this.words;
    const subject = this.parts(words.subject);
    const name = this.words.bodies[body];
    return {
      ...rest,
      body,
      channel: "attachment",
      sender: "signatory",
      subject,
      blocks: [
        { is: "lines", lines: [[this.gap("day")]] },
        { is: "lines", lines: [[name[0].toUpperCase() + name.slice(1)]] },
        this.centre(),
        { is: "subject", lines: [subject] },
        ...blocks,
        {
          is: "lines",
          lines: [
            [`${labels.signature}: ${"_".repeat(20)}`],
            this.labelled("name", this.gap("signatoryName")),
            this.labelled("role", known(roles, role) ?? this.gap("signatoryRole")),
          ],
        },
      ],
      covering: [
        { is: "lines", lines: [[`[${covering.reminder}]`]] },
        this.paragraph(words.covering),
        this.paragraph(covering.enclosed),
        this.centre(),
        this.writer(),
      ],
    };
  }
}
