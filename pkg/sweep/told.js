// What the module tells of approvals: how many there are, nine numbers for each, and three for each finding.

import { CODES, NO_DAY, STATUSES } from "./codes.js";
import { bytesOfText } from "../utf8.js";
import { csvRecord } from "./csv.js";
import { NO_NUMBER, NUMBER as NUMBER_OF_ROW, WORDS as ROW } from "./rows.js";
import { sayApproval } from "./say.js";

/** At their places in the module. */
const FINDINGS = ["duplicate-approval", "approved-twice", "no-approval", "before-approval", "after-as-of", "family-differs", "edition-differs"];

/** Of an approval, in this order. */
const [CENTRE, NUMBER, LINE, CODE, WHOLE, APPROVED, EARLIEST, LATEST, WHOLE_EARLIEST, WORDS] = Array.from({ length: 10 }, (_, at) => at);

/** So few names go to the module each time, whichever rows go with them. */
const FEW = 5000;
/** So long may all be that go to it, so that its memory stays small. */
const MOST = 2 ** 20;

export const centreOf = (number) => String(number).padStart(5, "0");

/** Days are few, however many rows there are: each is kept at the end of its number. */
let days;
let texts;

function dayOf(number) {
  const day = number | 0;
  if (day === NO_DAY) return null;
  days ??= new Int32Array(2 ** 16);
  texts ??= new Array(days.length);
  const at = day & (days.length - 1);
  if (days[at] !== day || !texts[at]) {
    days[at] = day;
    texts[at] = new Date(day * 86_400_000).toISOString().slice(0, 10);
  }
  return texts[at];
}

export function approvalsIn(numbers, names) {
  return Array.from({ length: numbers[0] }, (_, place) => {
    const at = 1 + WORDS * place;
    const [code, whole] = [numbers[at + CODE], numbers[at + WHOLE]];
    return {
      centre: centreOf(numbers[at + CENTRE]),
      qualification: names[numbers[at + NUMBER]],
      line: numbers[at + LINE],
      approvedOn: dayOf(numbers[at + APPROVED]),
      status: STATUSES[code],
      code: CODES[code],
      lapsesOn: dayOf(numbers[at + EARLIEST]),
      latestLapsesOn: dayOf(numbers[at + LATEST]),
      centreStatus: STATUSES[whole],
      centreCode: CODES[whole],
      centreLapsesOn: dayOf(numbers[at + WHOLE_EARLIEST]),
    };
  });
}

export function findingsIn(numbers, approvals) {
  const findings = [];
  for (let at = 1 + WORDS * numbers[0]; at < numbers.length; at += 3) {
    const { centre, qualification } = approvals[numbers[at + 2]];
    findings.push({ line: numbers[at], code: FINDINGS[numbers[at + 1]], centre, qualification });
  }
  return findings;
}

export const byLine = (one, other) => one.line - other.line || FINDINGS.indexOf(one.code) - FINDINGS.indexOf(other.code);

/** A field of CSV, or some. */
const fields = (texts) => csvRecord(texts).slice(0, -2);

/** Has approvals written as lines of CSV: in words or, without any, by their codes. */
export function newLines(names, words) {
  const says = CODES.flatMap((code, at) => {
    if (!words) return [code, code];
    const { status, why, centreStatus } = sayApproval({ status: STATUSES[at], code, centreStatus: STATUSES[at] }, words);
    return [fields([status, why]), fields([centreStatus])];
  });
  const textsOf = (some) => bytesOfText([...says, ...some.map((name) => fields([name])), ""].join("\0"));
  const areShort = (some) => some.reduce((sum, { length }) => sum + length, 0) <= MOST;
  const all = names.length <= FEW && areShort(names) ? textsOf(names) : undefined;
  let told = names;
  return {
    heading: bytesOfText(csvRecord(words?.headings ?? ["centre", "qualification", "code", "lapsesOn", "latestLapsesOn", "centreCode"])),
    /** What the module needs after these rows; nothing, where that is too long. Of many names, it gets those of the rows, which are given their places. */
    texts(rows) {
      if (all) return all;
      const places = new Map();
      const each = (take) => {
        for (let at = NUMBER_OF_ROW; at < rows.length; at += ROW) if (rows[at] !== NO_NUMBER) take(rows[at], at);
      };
      each((name) => places.has(name) || places.set(name, places.size));
      told = Array.from(places.keys(), (name) => names[name]);
      if (!areShort(told)) return undefined;
      each((name, at) => (rows[at] = places.get(name)));
      return textsOf(told);
    },
    /** Lines that are made here, of approvals whose names are too long. */
    made(approvals) {
      const line = ({ centre, qualification, code, lapsesOn, latestLapsesOn, centreCode }) => {
        const at = CODES.indexOf(code);
        const days = [...(words ? [sayApproval({ status: STATUSES[at], code, lapsesOn, centreStatus: STATUSES[at] }, words).lastSafeDay] : []), lapsesOn, latestLapsesOn];
        const whole = says[2 * CODES.indexOf(centreCode) + 1];
        return `${fields([centre, qualification])},${says[2 * at]},${fields(days.map((day) => day ?? ""))},${whole}\r\n`;
      };
      return bytesOfText(approvals.map(line).join(""));
    },
    /** What it tells: where the lines are, how often each code is told, and four numbers for each finding. */
    of(numbers) {
      const [place, length] = numbers;
      const counts = numbers.slice(2, 2 + CODES.length);
      const findings = [];
      for (let at = 2 + CODES.length; at < numbers.length; at += 4) {
        const [line, odd, centre, name] = numbers.subarray(at, at + 4);
        findings.push({ line, code: FINDINGS[odd], centre: centreOf(centre), qualification: told[name] });
      }
      return { bytes: new Uint8Array(numbers.buffer, place, length).slice(), counts, findings };
    },
  };
}
