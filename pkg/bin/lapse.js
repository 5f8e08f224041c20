// `lapse`: a sweep over a file of approvals.

import { createInterface } from "node:readline/promises";
import { CallError, csvRecord, sayApproval, sayFinding, sayReject, sayUnusable, sweep } from "centre-checks/sweep";
import { Refused, beside, filled, json, notRead, notWritten, print, progress, source, whole } from "./io.js";

/** How many approvals are listed on a terminal. */
const SHOWN = 40;
const COUNTED = ["lapsed", "may-have-lapsed", "at-risk", "cannot-tell", "in-force", "not-concerned"];

export async function lapse(file, options, { language, words }) {
  const { says } = words;
  const { default: known } = await import(language === "cy" ? "centre-checks/cy/sweep" : "centre-checks/en/sweep");
  if (options.template) return await print(known.template, words), 0;
  const accept = options.accept ?? [];
  if (accept.includes("serials-1900") && accept.includes("serials-1904")) throw new Refused(says.oneSerials);
  const form = options.json ? "json" : options.csv ? "csv" : "text";
  const opened = await source(file, words);
  const shown = progress(says);
  const place = options.rejects ?? beside(file, "rejects.csv");
  const output = outputOf(options.out, words);
  const told = telling(form, known, words, output);
  const layout = { header: [], dates: [] };
  let rejects;
  let isBegun = false;

  /** The rejects first: a result is never there without them. */
  const begin = async () => {
    if (isBegun) return;
    isBegun = true;
    shown.end();
    await rejects?.end().catch((error) => Promise.reject(notWritten(place, error, words)));
    await told.begin();
  };
  try {
    const found = await sweep(opened.source, {
      asOf: options["as-of"] ?? "",
      atRiskDays: options["at-risk-days"] && Number(options["at-risk-days"]),
      dates: options.dates,
      family: options.family,
      edition: options.edition && (options.edition === "2" ? "ocr-two-years" : "ocr-three-years"),
      accept,
      async confirm(looked) {
        shown.end();
        const dates = await chosen(looked, options.dates, known, says);
        const style = (one) => one.style ?? dates;
        layout.header = looked.header;
        layout.dates = looked.dates.map((one) => ({ column: one.column, style: style(one) }));
        if (layout.dates.every(({ style }) => style)) sayLayout(looked, style, known, says);
        return dates ? { dates } : true;
      },
      onProgress: ({ step, done, total }) => shown.at(step, done, step === "telling" ? total : (opened.size ?? total)),
      async onRejects(some) {
        try {
          if (!rejects) {
            rejects = await whole(place);
            await rejects.write(`\ufeff${csvRecord([...known.rejectHeadings, ...layout.header])}`);
          }
          const rows = some.map((reject) => {
            const { column, expected } = sayReject(reject, layout, known);
            return csvRecord([reject.line, column, reject.value, expected, ...reject.record]);
          });
          await rejects.write(rows.join(""));
        } catch (error) {
          throw notWritten(place, error, words);
        }
        if (form === "json") for (const { record: _, ...reject } of some) told.rejects.push(reject);
      },
      ...(form === "csv"
        ? {
            words: known,
            async onCsv(lines) {
              await begin();
              await output.write(lines);
            },
          }
        : {
            async onApprovals(some) {
              await begin();
              await told.approvals(some);
            },
          }),
    });
    await begin();
    await told.end(found);
    await output.end();
    if (found.rejected > 0) {
      const values = { count: found.rejected, all: found.records, file: place };
      const unplaced = found.rejectsWithoutCentre;
      const more = unplaced > 0 ? ` ${filled(says.unplaced, { count: unplaced })}` : "";
      process.stderr.write(`${filled(says.rejected, values)}${more}\n`);
    }
    if (options.out) process.stderr.write(`${filled(says.written, { file: options.out })}\n`);
    if (found.rejected > 0) return 3;
    const { "in-force": inForce, "not-concerned": notConcerned, ...open } = found.totals;
    return Object.values(open).every((count) => count === 0) && found.findings.length === 0 ? 0 : 1;
  } catch (error) {
    shown.end();
    if (!isBegun) await rejects?.drop();
    await output.drop();
    throw refusedFor(error, file, known, words);
  }
}

/** How dates are read where that is open: as the option says, or as somebody at a terminal says. */
async function chosen({ dates }, option, known, says) {
  const open = dates.find(({ style }) => style === null);
  if (option || !open || !process.stdin.isTTY || !process.stderr.isTTY) return option;
  const best = open.readings.filter(({ reads }) => reads === open.readings[0].reads);
  const choices = choicesOf(best);
  if (choices.length === 0) return undefined;
  const about = { column: open.column, readings: best };
  process.stderr.write(`${sayUnusable({ code: "dates-open", about }, known)}\n`);
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const typed = await lines.question(filled(says.whichDates, { choices: choices.join(says.or) }));
  lines.close();
  if (!choices.includes(typed.trim())) throw new Refused(known.unusable["not-confirmed"]);
  return typed.trim();
}

/** The readings that `--dates` can name. */
const choicesOf = (readings) => readings.map(({ style }) => style).filter((style) => style !== "month-first");

function sayLayout({ dates, columnsNotRead }, style, known, says) {
  for (const one of dates) {
    const { examples = [] } = one.readings.find((reading) => reading.style === style(one)) ?? {};
    const shown = examples.map(({ written, read }) => `${written} = ${read}`).join("; ");
    const values = { column: known.columns[one.column], style: known.styles[style(one)], examples: shown };
    process.stderr.write(`${filled(says.readAs, values)}\n`);
  }
  if (columnsNotRead.length > 0) process.stderr.write(`${filled(says.notRead, { columns: columnsNotRead.join(", ") })}\n`);
}

function refusedFor(error, file, known, words) {
  const { says } = words;
  if (error?.syscall) return notRead(file, error, words);
  if (!(error instanceof CallError)) return error;
  if (error.code === "bad-as-of") return new Refused(says.noDay);
  if (error.code === "bad-option") return new Refused(says.tooManyDays);
  if (!error.about) return new Refused(error.message);
  const choices = choicesOf(error.about.readings ?? []).join(says.or);
  const hint = { "dates-open": filled(says.useDates, { choices }), "no-known-column": says.useTemplate, "column-missing": says.useTemplate }[error.code];
  return new Refused([sayUnusable(error, known), hint].filter(Boolean).join(" "));
}

/** Where the result goes: to a file, which is there whole or not at all, or to standard output. */
function outputOf(out, words) {
  if (!out) return { write: (text) => print(text, words), async end() {}, async drop() {} };
  let begun;
  const guarded = async (act) => {
    try {
      begun ??= await whole(out);
      return await act(begun);
    } catch (error) {
      throw notWritten(out, error, words);
    }
  };
  return { write: (text) => guarded((file) => file.write(text)), end: () => guarded((file) => file.end()), drop: async () => begun?.drop() };
}

/** The result, as a text, as CSV or as JSON, written as it is found. */
function telling(form, known, words, output) {
  const { says } = words;
  let count = 0;
  let open = 0;
  let soonest = [];
  const rejects = [];

  const take = (approval) => {
    count += 1;
    if (approval.status === "in-force" || approval.status === "not-concerned") return;
    open += 1;
    // Without a day it cannot be told how soon: those first.
    const key = approval.lapsesOn ?? "";
    const at = soonest.findIndex((before) => (before.lapsesOn ?? "") > key);
    if (at < 0 && soonest.length >= SHOWN) return;
    soonest.splice(at < 0 ? soonest.length : at, 0, approval);
    soonest = soonest.slice(0, SHOWN);
  };
  const forms = {
    text: { begin: "", each: () => "" },
    csv: { begin: "\ufeff" },
    json: {
      begin: '{\n  "approvals": [',
      each: (approval) => `${count > 1 ? "," : ""}\n    ${json(approval).replaceAll("\n", "\n    ")}`,
    },
  };
  const text = ({ asOf, totals, findings }) => {
    let out = `${filled(says.summary, { day: asOf, count })}\n`;
    for (const status of COUNTED) out += `  ${String(totals[status]).padStart(8)}  ${known.statuses[status]}\n`;
    if (open > 0) out += `\n${says.soonest}\n`;
    for (const approval of soonest) {
      const { status, why, lastSafeDay } = sayApproval(approval, known);
      const day = lastSafeDay ? `, ${filled(says.lastSafeDay, { day: lastSafeDay })}` : "";
      out += `  ${filled(says.centre, { number: approval.centre })}, ${approval.qualification}: ${status}${day}. ${why}\n`;
    }
    if (open > SHOWN) out += `  ${filled(says.more, { count: open - SHOWN })}\n`;
    if (findings.length > 0) out += "\n";
    for (const finding of findings.slice(0, SHOWN)) {
      const { line, centre, qualification } = finding;
      const said = `${filled(says.centre, { number: centre })}, ${qualification}. ${sayFinding(finding, known)}`;
      out += `${filled(says.line, { line, says: said })}\n`;
    }
    if (findings.length > SHOWN) out += `${filled(says.more, { count: findings.length - SHOWN })}\n`;
    return out;
  };
  return {
    rejects,
    begin: () => output.write(forms[form].begin),
    async approvals(some) {
      let out = "";
      for (const approval of some) {
        take(approval);
        out += forms[form].each(approval);
      }
      await output.write(out);
    },
    async end(found) {
      if (form === "text") return output.write(text(found));
      if (form === "csv") return;
      const { asOf, atRiskDays, records, totals, findings, rejectsWithoutCentre, dates, columnsNotRead } = found;
      const rest = json({ asOf, atRiskDays, records, totals, findings, rejects, rejectsWithoutCentre, dates, columnsNotRead });
      await output.write(`${count > 0 ? "\n  " : ""}],${rest.slice(1)}\n`);
    },
  };
}
