// Says the dates of a year in one language, and writes them as a calendar file. As with a report, only declared members are
// read and nothing is called.

import { WordsError, citing, expectedAt, fact, fill, fits, given, list, maybe, need, place, refusing, text } from "./say-parts.js";

const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/;
/** A qualification's number stands as it is. */
const NUMBER = /^[\dA-Z/]+$/;

/** Key dates in the language of the words. */
export function sayKeyDates(keyDates, words) {
  if (!words?.common || !words.calendar) throw new WordsError("no-words", "words");
  return refusing(() => said(keyDates, words));
}

function said(keyDates, words) {
  const { academicYear, asOf, engine, dates, earlier, later, undated, unknown, signposts, missing, unreadable, centre } = keyDates;
  const { common, table } = words;
  const { name, version, rulebook } = engine;
  fits("other-edition", words.edition, text(rulebook));
  fits("other-edition", table.fingerprint, words.fingerprint);
  const cite = citing(words);

  const sentence = (code) => {
    const date = words.dates[place(table.dates, code)];
    return date ? date.join(" ") : words.says[need(table.says, code, "unknown-code")];
  };
  const named = (value, facts) => {
    const [, year, month] = MONTH.exec(value) ?? [];
    if (month) return `${common.months[month - 1]} ${year}`;
    if (NUMBER.test(value)) return value;
    // A name can hold other facts.
    const others = facts.filter((fact) => fact.value !== value);
    return fill(words.says[need(table.says, value, "unknown-fact")], others, words, named);
  };
  const note = ({ id, title, says, facts, body, series, at, cites }) => {
    const known = list(facts, fact);
    const filled = (code) => fill(sentence(code), known, words, named);
    return {
      id: text(id),
      title: filled(title),
      says: list(says, filled).join(" "),
      facts: known,
      body: maybe(body, (body) => common.table.bodies[need(common.table.bodies, body, "unknown-fact")]),
      series: maybe(series, text),
      at: maybe(at, text),
      cites: list(cites, cite),
    };
  };
  const sayNote = (one) => given(note(one));
  const sayDate = ({ on, past, standing, ...rest }) =>
    given({ on: text(on), past: past === true, standing: text(standing), ...note(rest) });
  const sayUnreadable = ({ path, kind, got, why }) =>
    given({ path: text(path), kind, got: text(got), why: maybe(why, text), expected: expectedAt(kind, words) });

  return given({
    language: words.language,
    academicYear: maybe(academicYear, ({ name, from, to }) => ({ name: text(name), from: text(from), to: text(to) })),
    asOf: text(asOf),
    engine: { name: text(name), version: text(version), rulebook },
    dates: list(dates, sayDate),
    earlier: list(earlier, sayDate),
    later: list(later, sayDate),
    undated: list(undated, sayNote),
    unknown: list(unknown, sayNote),
    signposts: list(signposts, sayNote),
    missing: list(missing, text),
    unreadable: list(unreadable, sayUnreadable),
    centre: maybe(centre, text),
  });
}

/**
 * What a calendar file is to hold: its name, the day of making, the language, and its events. What has no day or is not known
 * stands together in one more event, so that a calendar never looks complete when it is not.
 */
export function eventsOf(said, words) {
  if (!words?.calendar) throw new WordsError("no-words", "words");
  return refusing(() => {
    const { language, academicYear, asOf, dates, undated, unknown, centre } = said;
    fits("other-language", words.language, text(language));
    const [name, open, openSays, sources] = words.calendar;
    const { name: year, from, to } = academicYear ?? { name: "" };
    const madeOn = day(asOf);
    const uid = (id) => `${[text(id).replaceAll("/", "."), ...(centre === undefined ? [] : [text(centre)])].join(".")}@centre-checks`;
    const source = ({ document, section, clause, address }) =>
      `${text(document)}, ${text(section)} (${text(clause)})${address === undefined ? "" : ` ${text(address)}`}`;
    const events = list(dates, ({ id, on, title, says, cites }) => [
      uid(id),
      day(on),
      text(title),
      [text(says), "", sources, ...list(cites, source)].join("\n"),
    ]);
    const notes = [undated, unknown].flatMap((notes) => list(notes, ({ title, says }) => `\n\n${text(title)}\n${text(says)}`));
    if (academicYear !== undefined && notes.length > 0) {
      const on = madeOn < day(from) ? from : madeOn > day(to) ? to : madeOn;
      events.push([uid(`not-in-this-calendar/${text(year)}`), on, open, openSays + notes.join("")]);
    }
    return { name: name.replace("{year}", () => text(year)).trim(), madeOn, language, events };
  });
}

/** A day that there is. */
function day(written) {
  const time = /^\d{4}-\d\d-\d\d$/.test(text(written)) ? Date.parse(written) : NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== written) throw new WordsError("unknown-time", written);
  return written;
}
