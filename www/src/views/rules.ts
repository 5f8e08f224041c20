// Every rule and every clause, for anyone who wants to read or audit them.

import type { Body, Book, Chapter, Document, Identifier, Rule, When } from "../book.js";
import { html, joined, type Html, type Part } from "../html.js";
import { day, type Say } from "../language.js";
import { words } from "../words/words.js";
import { NUMBER } from "./layout.js";
import { code, codeLink, ways, formedTag, place, standing, tag, template, titled } from "./parts.js";

/** A page of its own, by its folder below that of the rules. */
export interface RulesPage {
  folder: string;
  title: string;
  main: Html;
}

/** Where the parts stand that no procedure owns. */
const BODIES = "bodies";
const NUMBERS = "numbers";
export const DOCUMENTS = "documents";

/** The first page: what there is to read, and a search through all of it. The search only works with the script, which shows it. */
export function rulesPage({ chapters }: Book, say: Say): Html {
  return html`
    <h1 class="govuk-heading-xl">${say(words.rulesTitle)}</h1>
    <p class="govuk-body-l app-measure">${say(words.rulesLead)}</p>
    <form class="app-measure" role="search" autocomplete="off" data-search hidden>
      <div class="govuk-form-group">
        <label class="govuk-label govuk-label--s" for="search">${say(words.search)}</label>
        <div class="govuk-hint" id="search-hint">${say(words.searchHint)}</div>
        <input class="govuk-input app-input-wide" id="search" type="search" autocomplete="off" spellcheck="false" aria-describedby="search-hint">
      </div>
      <button class="govuk-button" type="submit">${say(words.searchButton)}</button>
    </form>
    <div data-found></div>
    ${chapters.map(({ form: { id, title }, rules }) => html`
    <section aria-labelledby="${id}">
      <h2 class="govuk-heading-m" id="${id}"><a class="govuk-link" href="${id}/">${title}</a></h2>
      <ul class="govuk-list app-measure">
        ${rules.map((rule) => html`<li><a class="govuk-link" href="${id}/#${rule.id}">${rule.asks}</a></li>`)}
      </ul>
    </section>`)}
    <section aria-labelledby="more">
      <h2 class="govuk-heading-m" id="more">${say(words.rulesMore)}</h2>
      <ul class="govuk-list">
        <li><a class="govuk-link" href="${BODIES}/">${say(words.bodies)}</a></li>
        <li><a class="govuk-link" href="${NUMBERS}/">${say(words.numbers)}</a></li>
        <li><a class="govuk-link" href="${DOCUMENTS}/">${say(words.documents)}</a></li>
      </ul>
    </section>`;
}

/** One page for each procedure, and one each for the bodies, the numbers and the documents. */
export function rulesPages({ chapters, bodies: members, identifiers, documents: all }: Book, say: Say): RulesPage[] {
  return [
    ...chapters.map((one) => ({ folder: one.form.id, title: one.form.title, main: chapter(one, say) })),
    { folder: BODIES, title: say(words.bodies), main: bodies(members, all, say) },
    { folder: NUMBERS, title: say(words.numbers), main: numbers(identifiers, say) },
    { folder: DOCUMENTS, title: say(words.documents), main: documents(all, say) },
  ];
}

/** One thing that can be found. */
export interface Entry {
  title: string;
  /** The page that it is on. */
  page: string;
  address: string;
  text: string;
}

/** All that the pages hold, with addresses from the first page of the rules. */
export function entries({ chapters, bodies: members, identifiers, documents: all }: Book, say: Say): Entry[] {
  return [
    ...chapters.flatMap(({ form: { id, title: page }, policies, rules, decisions, actions, dates }) => {
      const at = (own: string) => `${id}/#${anchor(id, own)}`;
      return [
        ...rules.map((rule) => ({
          title: rule.asks,
          page,
          address: `${id}/#${rule.id}`,
          text: [rule.id, ...rule.says.flatMap(({ text, next }) => [text, next ?? ""])].join(" "),
        })),
        ...policies.map((policy) => ({ title: policy.title, page, address: at(policy.id), text: `${policy.id} ${policy.scope}` })),
        ...decisions.map((row) => ({ title: row.says, page, address: `${id}/#decisions`, text: row.code })),
        ...[...actions, ...dates].map(({ code: own, says }) => ({ title: says, page, address: at(own), text: own })),
      ];
    }),
    ...members.map(({ id, name, otherNames }) => ({
      title: name,
      page: say(words.bodies),
      address: `${BODIES}/#${anchor(BODIES, id)}`,
      text: [id, ...otherNames.map((other) => other.name)].join(" "),
    })),
    ...identifiers.map(({ kind, name, form, says }) => ({
      title: name,
      page: say(words.numbers),
      address: `${NUMBERS}/#${anchor("identify", kind)}`,
      text: [kind, form, ...says.map(({ text }) => text)].join(" "),
    })),
    ...all.flatMap(({ title, clauses, publisher }) =>
      clauses.map((clause) => ({
        title: clause.says,
        page: `${title}, ${clause.section}`,
        address: `${DOCUMENTS}/#clause-${clause.id}`,
        text: `${clause.id} ${publisher}`,
      })),
    ),
  ].map((entry) => ({ ...entry, title: template(entry.title) }));
}

/** What was found, and how much of it is shown. */
export function found(all: readonly Entry[], most: number, say: Say): Html {
  return html`
    <p class="govuk-body" role="status">${all.length === 0 ? say(words.searchNothing) : say(words.searchFound, { count: all.length, shown: Math.min(most, all.length) })}</p>
    <ul class="govuk-list app-measure">
      ${all.slice(0, most).map(({ title, page, address }) => html`<li><a class="govuk-link" href="${address}">${title}</a> <span class="app-quiet">${page}</span></li>`)}
    </ul>`;
}

/** The place on the page of part of a procedure that has no id of its own. */
const anchor = (procedure: string, own: string): string => `${procedure}--${own}`;

/** Where a place stands that an earlier address named on the first page. */
export function movedTo(place: string): string | undefined {
  const [, owner = ""] = /^([\w-]+?)(?:--|\/)/.exec(place) ?? [];
  const folder = place.startsWith("clause-") ? DOCUMENTS : owner === "identify" ? NUMBERS : owner;
  return folder && `${folder}/#${place}`;
}

/** The top of a page below the first one. */
const top = (title: string, say: Say): Html => html`
    <a class="govuk-back-link" href="../">${say(words.rulesTitle)}</a>
    <h1 class="govuk-heading-xl">${title}</h1>`;

function chapter(one: Chapter, say: Say): Html {
  const { form, policies, rules, decisions, actions, dates } = one;
  const { id, title, intro } = form;
  const has = { editions: policies, rules, decisions, actions, datesTitle: dates };
  return html`
    ${top(title, say)}
    <p class="govuk-body app-measure">${intro} <a class="govuk-link" href="../../${id}/">${say(words.toCheck)}</a></p>
    <nav aria-labelledby="contents">
      <h2 class="govuk-heading-s" id="contents">${say(words.contents)}</h2>
      <ul class="govuk-list">
        ${(Object.keys(has) as (keyof typeof has)[]).map((part) => has[part].length > 0 && html`<li><a class="govuk-link" href="#${part}">${say(words[part])}</a></li>`)}
      </ul>
    </nav>
    ${heading("editions", say)}
    ${policies.map((policy) => html`
      <div class="app-entry" id="${anchor(id, policy.id)}">
        <p><strong>${policy.title}</strong> ${code(policy.id)}</p>
        <p>${policy.scope} ${policy.starts ? say(words.starts, { day: day(policy.starts, say) }) : say(words.startUnknown)}</p>
        ${cites(policy.cites, say)}
      </div>`)}
    ${heading("rules", say)}
    ${rules.map((rule) => aboutRule(rule, one, say))}
    ${heading("decisions", say)}
    <p class="govuk-body">${say(words.decisionsLead)}</p>
    <ol class="app-decisions">
        ${decisions.map((row) => html`
        <li>
          <p><strong>${template(row.says)}</strong> ${code(row.code)}</p>
          ${row.saysBy && html`<p>${say(words.whereDated)} <strong>${template(row.saysBy)}</strong></p>`}
          ${row.when.length === 0 ? html`<p>${say(words.whenAlways)}</p>` : html`<ul>${row.when.map((condition) => html`<li>${when(condition, one, say)}</li>`)}</ul>`}
        </li>`)}
    </ol>
    ${actions.length > 0 && heading("actions", say)}
    ${actions.map((action) => html`
      <div class="app-entry" id="${anchor(id, action.code)}">
        <p>${template(action.says)} ${code(action.code)}</p>
        ${action.waits && html`<p>${say(words.whereWaiting)} ${action.waits}</p>`}
        ${only(action.policies, one, say)}
        ${cites(action.cites, say)}
      </div>`)}
    ${dates.length > 0 && heading("datesTitle", say)}
    ${dates.map((date) => html`
      <div class="app-entry" id="${anchor(id, date.code)}">
        <p>${template(date.says)} ${code(date.code)}</p>
        <p>${say(words.reckoned)}: ${template(date.reckoned)}</p>
        ${only(date.policies, one, say)}
        ${cites(date.cites, say)}
      </div>`)}`;
}

const heading = (part: "editions" | "rules" | "decisions" | "actions" | "datesTitle", say: Say): Html =>
  html`<h2 class="govuk-heading-l app-chapter" id="${part}">${say(words[part])}</h2>`;

function aboutRule(rule: Rule, chapter: Chapter, say: Say): Html {
  return html`
      <article class="app-rule" id="${rule.id}">
        <h3 class="app-rule__asks">${rule.asks}</h3>
        <p class="app-quiet">${code(rule.id)} ${say(words.force[rule.force])}. ${say(words.since, { edition: rule.since })}.</p>
        ${only(rule.policies, chapter, say)}
        <p class="govuk-visually-hidden">${say(words.itCanSay)}</p>
        <ul class="app-sayings">
          ${rule.says.map((saying) => html`
          <li>
            ${tag(saying.outcome, rule.force, say)}
            <div>
              <p>${template(saying.text)}</p>
              ${saying.next && html`<p class="app-quiet"><strong>${say(words.nextStep)}</strong> ${template(saying.next)}</p>`}
            </div>
          </li>`)}
        </ul>
        ${cites(rule.cites, say)}
      </article>`;
}

function cites(ids: readonly string[], say: Say): Part {
  const links = ids.map((id) => codeLink(`../${DOCUMENTS}/#clause-${id}`, id));
  return links.length > 0 && html`<p class="app-quiet">${say(words.clauses)} ${joined(links, ", ")}</p>`;
}

function only(ids: readonly string[] | undefined, { policies }: Chapter, say: Say): Part {
  if (!ids?.length) return undefined;
  const titles = policies.filter(({ id }) => ids.includes(id)).map(({ title }) => title);
  return html`<p class="app-quiet">${say(words.onlyIn, { policies: titles.join("; ") })}</p>`;
}

function when(condition: When, { form, rules }: Chapter, say: Say): Part {
  if (condition.is === "report") return say(words.whenReport, { outcome: say(words.outcomes[condition.outcome]) });
  if (condition.is === "does") {
    const steps = condition.codes.map((own) => codeLink(`#${anchor(form.id, own)}`, own));
    return html`${say(words.whenDoes)} ${joined(steps, ` ${say(words.or)} `)}`;
  }
  const link = codeLink(`#${condition.rule}`, condition.rule);
  if (condition.is === "finds") return html`${link} ${say(words.whenFinds, { outcome: say(words.tags[condition.outcome]) })}`;
  const rule = rules.find(({ id }) => id === condition.rule);
  const sayings = condition.codes.map((own) => rule?.says.find((saying) => saying.code === own));
  const texts = sayings.map((saying, index) => (saying ? html`“${template(saying.text)}”` : code(condition.codes[index] ?? "")));
  return html`${link} ${say(words.whenSays)} ${joined(texts, ` ${say(words.or)} `)}`;
}

function bodies(all: readonly Body[], known: readonly Document[], say: Say): Html {
  return html`
    ${top(say(words.bodies), say)}
      <p class="govuk-body app-measure">${say(words.bodiesLead)}</p>
      ${all.map((body) => html`
      <div class="app-entry" id="${anchor("bodies", body.id)}">
        <p><strong>${body.name}</strong> ${code(body.id)} ${say(words.membership[body.membership])}${body.nations.length > 0 && html`. ${say(words.atHomeIn)} ${joined(body.nations, ", ")}`}</p>
        ${body.otherNames.map((other) => html`<p><span translate="no">${other.name}</span>: ${other.says} ${standing(other.standing, say)}</p>`)}
        ${body.contacts.map((to) => html`<p data-contact="${to.id}">${ways(to, say)}<br>${published(to.cites, known, say)}</p>`)}
        ${body.notFound.length > 0 && html`
        <p>${say(words.notFound)}</p>
        <ul class="govuk-list govuk-list--bullet" data-not-found>${body.notFound.map((one) => html`<li>${one}</li>`)}</ul>`}
        ${cites(body.cites, say)}
      </div>`)}
`;
}

/** How a contact stands: the document that gives it, and the day on which that was last read. */
function published(cited: string, known: readonly Document[], say: Say): Part {
  return known.flatMap(({ title, read, clauses }) =>
    clauses.flatMap(({ id, standing: of }) => {
      const link = codeLink(`../${DOCUMENTS}/#clause-${id}`, id);
      return id === cited ? html`${standing(of, say)} ${titled(title)}. ${read && `${say(words.lastRead, { day: day(read, say) })}.`} ${link}` : [];
    }),
  );
}

/** The kinds of number, which no procedure owns. */
function numbers(identifiers: readonly Identifier[], say: Say): Html {
  return html`
    ${top(say(words.numbers), say)}
      <p class="govuk-body app-measure">${say(words.numberNotReal)} <a class="govuk-link" href="../../${NUMBER}/">${say(words.number)}</a></p>
      ${identifiers.map(({ kind, name, form, says, cites: clauses }) => html`
      <article class="app-rule" id="${anchor("identify", kind)}">
        <h2 class="app-rule__asks">${name}</h2>
        <p class="app-quiet">${code(kind)} ${form}</p>
        <p class="govuk-visually-hidden">${say(words.itCanSay)}</p>
        <ul class="app-sayings">
          ${says.map(({ outcome, text, next }) => html`
          <li>
            ${formedTag(outcome, say)}
            <div>
              <p>${text}</p>
              ${next && html`<p class="app-quiet"><strong>${say(words.nextStep)}</strong> ${next}</p>`}
            </div>
          </li>`)}
        </ul>
        ${cites(clauses, say)}
      </article>`)}`;
}

function documents(all: readonly Document[], say: Say): Html {
  return html`
    ${top(say(words.documents), say)}
      <p class="govuk-body app-measure">${say(words.documentsLead)}</p>
      <h2 class="govuk-heading-s">${say(words.standings)}</h2>
      ${standings(say)}
      ${all.map((document) => html`
      <article id="${anchor("documents", document.id)}">
        <h2 class="govuk-heading-m">${titled(document.title)}</h2>
        <p class="govuk-body-s">${say(words.publisher, { publisher: document.publisher })}${document.address && html`<br>${place(document.address)}`}${document.read && html`<br>${say(words.lastRead, { day: day(document.read, say) })}`}</p>
        ${document.note && html`<p class="govuk-body-s app-measure">${document.note}</p>`}
        ${document.clauses.map((clause) => html`
        <div class="app-entry" id="clause-${clause.id}">
          <p><strong>${code(clause.id)} ${clause.section}</strong> ${standing(clause.standing, say)}</p>
          <p class="app-quiet">${say(words.clauseKinds[clause.kind as keyof typeof words.clauseKinds])}</p>
          <p>${clause.says}</p>
          ${clause.citedBy.length > 0 && html`<p class="app-quiet">${say(words.citedBy)} ${joined(clause.citedBy.map(use), ", ")}</p>`}
        </div>`)}
      </article>`)}`;
}

/** A rule by its id; anything else that cites a clause is named by where it belongs, `#` and its own code, or is a page of its own. */
function use(id: string): Html {
  const [owner = "", own] = id.split("#");
  const moved = movedTo(own ? anchor(owner, own) : id);
  return codeLink(moved ? `../${moved}` : `../../${id}/`, id);
}

export function standings(say: Say): Html {
  return html`
      <dl class="app-standings">
        ${(["published", "reported", "reading"] as const).map((of) => html`<div><dt>${standing(of, say)}</dt><dd>${say(words.standingMeans[of])}</dd></div>`)}
      </dl>`;
}
