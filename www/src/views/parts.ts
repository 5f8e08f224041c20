// Pieces that several pages share.

import { splitDate, splitMoment } from "centre-checks/form";
import { english } from "virtual:checks";
import type { Answers, Citation, Contact, Force, Formed, Outcome } from "../contract.js";
import { taken } from "../check/path.js";
import type { Field } from "../form.js";
import { html, Html, joined, type Part } from "../html.js";
import { day, month, when, type Say } from "../language.js";
import { words } from "../words/words.js";

/** A link out of this site. */
export function outside(address: string, text: Part): Html {
  return html`<a class="govuk-link" href="${address}" rel="noreferrer noopener external">${text}</a>`;
}

/** The title of a document, which need not be in the language of the page. */
export const titled = (title: string): Part => (english.includes(title) ? html`<span lang="en">${title}</span>` : title);

/** A published web address, or a postal address as it is. */
export function place(address: string): Html {
  const text = address.replace(/^https?:\/\//, "");
  return html`<span translate="no" class="app-address">${text === address ? address : outside(address, text)}</span>`;
}

/** Who to contact, and each published way to do it. */
export function ways(to: Contact, say: Say): Part {
  const published = [
    to.email && html`<a class="govuk-link" href="mailto:${to.email}" translate="no">${to.email}</a>`,
    to.phone && html`${say(words.phone)} <a class="govuk-link" href="tel:${to.phone.replace(/[^+\d]/g, "")}" translate="no">${to.phone}</a>`,
    to.address && place(to.address),
  ].filter((way) => way instanceof Html);
  // Where no way is published, the sentence before this says who to ask.
  return published.length > 0 && html`${to.name}: ${joined(published, ", ")}`;
}

/**
 * The clauses that something rests on: the documents' names, and on demand (always on paper) which part of each. `rules` is the
 * address of the page with all the rules.
 */
export function citations(cites: readonly Citation[], say: Say, rules: string): Part {
  const documents = new Map(cites.map(({ document, standing: of }) => [document, of]));
  const named = [...documents].map(([name, of]) => html`${titled(name)}${of === "reported" && html` ${standing(of, say)}`}`);
  return (
    cites.length > 0 &&
    html`
          <details class="app-cites" data-fold>
            <summary><span class="app-cites__lead">${say(words.clauses)}</span> <span class="app-cites__names">${joined(named, "; ")}</span></summary>
            <ul>
              ${cites.map(({ clause, document, section, address, standing: of }) => html`
              <li><span class="app-screen-only">${address ? outside(address, titled(document)) : titled(document)}, ${section} </span>${codeLink(`${rules}documents/#clause-${clause}`, clause)} ${standing(of, say)}</li>`)}
            </ul>
          </details>`
  );
}

export function standing(of: Citation["standing"], say: Say): Html {
  return html`<span class="app-standing app-standing--${of}">${say(words.standing[of])}</span>`;
}

export const code = (text: string): Html => html`<span class="app-code" lang="en" translate="no">${text}</span>`;

export const codeLink = (address: string, text: string): Html =>
  html`<a class="govuk-link app-code" href="${address}" lang="en" translate="no">${text}</a>`;

/** Which day or moment a check was made for. */
export function checkedFor(asOf: string, isToday: boolean, say: Say): string {
  const isNow = asOf.includes("T");
  return say(isToday ? (isNow ? words.checkedNow : words.checkedToday) : words.checkedOn, { day: when(asOf, say) });
}

/** The software and the rules that made something. */
export const madeWith = ({ engine }: { engine: { name: string; version: string; rulebook: string } }, say: Say): string =>
  say(words.madeWith, { name: engine.name, version: engine.version, edition: engine.rulebook });

/** An outcome in a word, with a sign that does not rely on colour. */
export function tag(outcome: Outcome, force: Force, say: Say): Html {
  const kind = outcome === "failed" && force === "should" ? "warning" : outcome;
  return html`<strong class="app-tag app-tag--${kind}">${say(words.tags[kind])}</strong>`;
}

/** How far a number has the form of its kind, in the colours of the outcomes; only the right form gets that of a pass. */
export function formedTag(formed: Formed, say: Say): Html {
  const colours: Record<Formed, Outcome> = {
    "well-formed": "passed",
    "check-failed": "failed",
    "check-doubtful": "cantTell",
    "check-not-verified": "cantTell",
    "format-not-verified": "cantTell",
    malformed: "failed",
    "not-this-kind": "failed",
  };
  return html`<strong class="app-tag app-tag--${colours[formed]}">${say(words.formed[formed])}</strong>`;
}

/** A template whose placeholders depend on the case. */
export const template = (text: string): string => text.replace(/\{\w+\}/g, "…");

/** One item of a list, such as "Account holder 2". */
export const itemTitle = (list: Field, index: number, say: Say): string =>
  say(words.item, { title: itemName(list), number: index + 1 });

/** What an item of a list is, such as "Account holder". */
export const itemName = ({ kind }: Field): string => (kind.is === "list" && kind.sections[0]?.title) || "";

export const inside = (list: Field): readonly Field[] =>
  list.kind.is === "list" ? list.kind.sections.flatMap(({ fields }) => fields) : [];

/** What names the items of one list, worked out once for all of them. */
const known = new WeakMap<readonly Answers[], readonly Part[]>();

/** The items of a list by what was typed or chosen about each, as far as that tells it from the others; by their place where nothing was. */
export function itemNames(list: Field, items: readonly Answers[], say: Say): readonly Part[] {
  const before = known.get(items);
  if (before) return before;
  const columns = inside(list).filter(({ column, kind }) => column !== undefined && kind.is !== "yes-no");
  const told = items.map((item) => columns.flatMap((field) => shown(field, item[field.name], say) ?? []));
  const written = (parts: readonly Part[]): string => html`${joined(parts, ", ")}`.markup;
  let names = told.map((parts) => parts.slice(0, 1));
  for (let length = 2; ; length++) {
    const seen = new Map<string, number>();
    for (const name of names.map(written)) seen.set(name, (seen.get(name) ?? 0) + 1);
    const isAlone = (name: readonly Part[]) => seen.get(written(name)) === 1;
    if (length <= columns.length) {
      names = names.map((name, place) => (isAlone(name) ? name : (told[place] ?? []).slice(0, length)));
      continue;
    }
    const found = names.map((name, place) => {
      const title = itemTitle(list, place, say);
      return name.length === 0 ? title : isAlone(name) ? new Html(written(name)) : html`${title} (${new Html(written(name))})`;
    });
    known.set(items, found);
    return found;
  }
}

/** The kind of answer at a path. */
export function kindAt(fields: readonly Field[], path: string): string | undefined {
  const { name, rest } = taken(path);
  const field = fields.find((found) => found.name === name);
  return field && rest ? kindAt(inside(field), rest) : field?.kind.is;
}

/** A path as a person would say it: the question, and which item it belongs to. */
export function named(fields: readonly Field[], path: string, answers: Answers, say: Say): Part {
  const { name, index, rest } = taken(path);
  const field = fields.find((found) => found.name === name);
  if (!field) return path;
  if (index === undefined) return field.asks;
  const list = answers[name];
  const items = typeof list === "object" ? (list as readonly Answers[]) : [];
  const title = itemNames(field, items, say)[Number(index)] ?? itemTitle(field, Number(index), say);
  return rest ? html`${title}: ${named(inside(field), rest, items[Number(index)] ?? {}, say)}` : title;
}

/** An answer as a person would read it; nothing where there is none. */
export function shown(field: Field, answer: Answers[string] | undefined, say: Say, isShort = false): Part {
  if (answer === undefined) return undefined;
  if (typeof answer !== "string") {
    const isOfMany = isShort || answer.length >= MANY_ITEMS;
    return answer.length === 0 ? say(words.none) : answer.map((item, index) => shownItem(field, item, index, say, isOfMany));
  }
  const { kind } = field;
  if (kind.is === "yes-no" && (answer === "yes" || answer === "no")) return kind[answer];
  if (kind.is === "choice") {
    const option = kind.options.find((one) => one.code === answer);
    if (option) return option.says;
  }
  if (kind.is === "series" && month(answer, say) !== undefined) return month(answer, say);
  if (kind.is === "date") {
    const written = day(answer, say);
    if (written !== answer) return written;
    const parts = splitDate(answer);
    return html`<span translate="no">${joined([parts.day, parts.month, parts.year], " ")}</span>`;
  }
  if (kind.is === "moment") {
    const written = when(answer, say);
    if (written !== answer) return written;
    const { day: d, month: m, year, hour, minute } = splitMoment(answer);
    return html`<span translate="no">${joined([joined([d, m, year], " "), joined([hour, minute], ":")], ", ")}</span>`;
  }
  return html`<span translate="no">${answer}</span>`;
}

/** From so many items on, their answers go by the short titles of the table in which they stand. */
const MANY_ITEMS = 3;

function shownItem(list: Field, item: Answers, index: number, say: Say, isShort: boolean): Html {
  const parts = inside(list).filter(({ name }) => item[name] !== undefined);
  const label = ({ kind, column, asks }: Field): string => (isShort ? (column ?? (kind.is === "list" ? "" : asks)) : asks);
  return html`
            <div class="app-answer">
              <p class="app-answer__title">${itemTitle(list, index, say)}</p>
              ${parts.map((part) => html`<div class="app-answer__part"><span class="app-answer__asks">${label(part)}</span> ${shown(part, item[part.name], say, isShort)}</div>`)}
              ${parts.length === 0 && html`<p class="app-not-answered">${say(words.notAnswered)}</p>`}
            </div>`;
}
