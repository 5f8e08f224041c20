// Says the dates of a year in one language, and writes them as a calendar file. As with a report, only declared members are
// read and nothing is called.

import { WordsError, citing, contacting, fact, fill, fits, given, list, maybe, need, place, refusing, sayUnread, text } from "./say-parts.js";

const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/;
/** A qualification's number is said as it is. */
const NUMBER = /^[\dA-Z/]+$/;

/** Key dates in the language of the words. */
export function sayKeyDates(keyDates, words) {
  if (!words?.common || !words.calendar) throw new WordsError("no-words", "words");
  return refusing(() => said(keyDates, words));
}

function said(keyDates, words) {
  const { academicYear, asOf, engine, dates, earlier, later, undated, unknown, signposts, missing, unreadable } = keyDates;
  const { common, table } = words;
  const { name, version, rulebook } = engine;
  fits("other-edition", words.edition, text(rulebook));
  fits("other-edition", table.fingerprint, words.fingerprint);
  const cite = citing(words);
  const contact = contacting(words);

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
  const note = ({ id, title, says, facts, called, body, series, at, to, cites }) => {
    const known = list(facts, fact);
    const filled = (code) => fill(sentence(code), known, words, named);
    // A title that was typed is put in as it is: no fact is filled in within it.
    const parts = called === undefined ? [sentence(title)] : sentence(title).split("{which}");
    const titled = parts.map((part) => fill(part, known, words, named)).join(maybe(called, text));
    return {
      id: text(id),
      title: titled,
      says: list(says, filled).join(" "),
      facts: known,
      called: maybe(called, text),
      body: maybe(body, (body) => common.table.bodies[need(common.table.bodies, body, "unknown-fact")]),
      series: maybe(series, text),
      at: maybe(at, text),
      to: maybe(to, contact),
      cites: list(cites, cite),
    };
  };
  const sayNote = (one) => given(note(one));
  const sayDate = ({ on, past, standing, ...rest }) =>
    given({ on: text(on), past: past === true, standing: text(standing), ...note(rest) });
  const sayUnreadable = (one) => given({ path: text(one.path), ...sayUnread(one, words) });

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
  });
}

/**
 * What a calendar file is to hold: its name, its language, and its events, each with its id, day, title and text. Whatever has no
 * day, or is not known, goes into one more event, so that a calendar never looks complete when it is not; where there is no
 * date at all, that event says so.
 */
export function eventsOf(said, words) {
  if (!words?.calendar) throw new WordsError("no-words", "words");
  return refusing(() => {
    const { language, academicYear, asOf, dates, undated, unknown } = said;
    fits("other-language", words.language, text(language));
    const [name, open, openSays, sources, empty] = words.calendar;
    const { name: year, from, to } = academicYear ?? { name: "" };
    const source = ({ document, section, clause, address }) =>
      `${text(document)}, ${text(section)} (${text(clause)})${address === undefined ? "" : ` ${text(address)}`}`;
    const events = list(dates, ({ id, on, title, says, cites }) => [
      text(id),
      day(on),
      text(title),
      [text(says), "", sources, ...list(cites, source)].join("\n"),
    ]);
    const notes = [undated, unknown].flatMap((notes) => list(notes, ({ title, says }) => `${text(title)}\n${text(says)}`));
    const checked = day(asOf);
    if (notes.length > 0 || events.length === 0) {
      const on = academicYear === undefined ? checked : checked < day(from) ? from : checked > day(to) ? to : checked;
      const says = [...(events.length === 0 ? [empty] : []), ...(notes.length > 0 ? [openSays, ...notes] : [])];
      events.push([["not-in-this-calendar", text(year)].filter(Boolean).join("/"), on, open, says.join("\n\n")]);
    }
    return { name: name.replace("{year}", () => text(year)).trim(), language, events };
  });
}

/** A day that exists. */
function day(written) {
  const time = /^\d{4}-\d\d-\d\d$/.test(text(written)) ? Date.parse(written) : NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== written) throw new WordsError("unknown-time", written);
  return written;
}
