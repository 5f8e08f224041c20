// Every rule and every clause, for anyone who wants to read or audit them.

import type { Body, Book, Chapter, Document, Identifier, Rule, When } from "../book.js";
import { html, joined, type Html, type Part } from "../html.js";
import { day, type Say } from "../language.js";
import { words } from "../words/words.js";
import { NUMBER } from "./layout.js";
import { code, codeLink, ways, formedTag, place, standing, tag, template } from "./parts.js";

export function rulesPage({ chapters, bodies: members, identifiers, documents: all }: Book, say: Say): Html {
  return html`
    <h1 class="govuk-heading-xl">${say(words.rulesTitle)}</h1>
    <p class="govuk-body-l app-measure">${say(words.rulesLead)}</p>
    <nav aria-labelledby="contents">
      <h2 class="govuk-heading-s" id="contents">${say(words.contents)}</h2>
      <ul class="govuk-list">
        ${chapters.map(({ form: { id, title } }) => html`<li><a class="govuk-link" href="#${id}">${title}</a></li>`)}
        <li><a class="govuk-link" href="#bodies">${say(words.bodies)}</a></li>
        <li><a class="govuk-link" href="#numbers">${say(words.numbers)}</a></li>
        <li><a class="govuk-link" href="#documents">${say(words.documents)}</a></li>
      </ul>
    </nav>
    ${chapters.map((one) => chapter(one, say))}
    ${bodies(members, say)}
    ${numbers(identifiers, say)}
    ${documents(all, say)}`;
}

/** The place on the page of part of a procedure that has no id of its own. */
const anchor = (procedure: string, own: string): string => `${procedure}--${own}`;

function chapter(one: Chapter, say: Say): Html {
  const { form, policies, rules, decisions, actions, dates } = one;
  const { id, title, intro } = form;
  return html`
    <section aria-labelledby="${id}" class="app-chapter">
      <h2 class="govuk-heading-l" id="${id}">${title}</h2>
      <p class="govuk-body app-measure">${intro} <a class="govuk-link" href="../${id}/">${say(words.toCheck)}</a></p>
      ${heading(words.editions, say)}
      ${policies.map((policy) => html`
      <div class="app-entry" id="${anchor(id, policy.id)}">
        <p><strong>${policy.title}</strong> ${code(policy.id)}</p>
        <p>${policy.scope} ${policy.starts ? say(words.starts, { day: day(policy.starts, say) }) : say(words.startUnknown)}</p>
        ${cites(policy.cites, say)}
      </div>`)}
      ${heading(words.rules, say)}
      ${rules.map((rule) => aboutRule(rule, one, say))}
      ${heading(words.decisions, say)}
      <p class="govuk-body">${say(words.decisionsLead)}</p>
      <ol class="app-decisions">
        ${decisions.map((row) => html`
        <li>
          <p><strong>${row.says}</strong> ${code(row.code)}</p>
          ${row.when.length === 0 ? html`<p>${say(words.whenAlways)}</p>` : html`<ul>${row.when.map((condition) => html`<li>${when(condition, one, say)}</li>`)}</ul>`}
        </li>`)}
      </ol>
      ${actions.length > 0 && heading(words.actions, say)}
      ${actions.map((action) => html`
      <div class="app-entry" id="${anchor(id, action.code)}">
        <p>${template(action.says)} ${code(action.code)}</p>
        ${only(action.policies, one, say)}
        ${cites(action.cites, say)}
      </div>`)}
      ${dates.length > 0 && heading(words.datesTitle, say)}
      ${dates.map((date) => html`
      <div class="app-entry" id="${anchor(id, date.code)}">
        <p>${template(date.says)} ${code(date.code)}</p>
        <p>${say(words.reckoned)}: ${template(date.reckoned)}</p>
        ${only(date.policies, one, say)}
        ${cites(date.cites, say)}
      </div>`)}
    </section>`;
}

const heading = (text: (typeof words)["rules"], say: Say): Html => html`<h3 class="govuk-heading-m">${say(text)}</h3>`;

function aboutRule(rule: Rule, chapter: Chapter, say: Say): Html {
  return html`
      <article class="app-rule" id="${rule.id}">
        <h4 class="app-rule__asks">${rule.asks}</h4>
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
  const links = ids.map((id) => codeLink(`#clause-${id}`, id));
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

function bodies(all: readonly Body[], say: Say): Html {
  return html`
    <section aria-labelledby="bodies" class="app-chapter">
      <h2 class="govuk-heading-l" id="bodies">${say(words.bodies)}</h2>
      <p class="govuk-body app-measure">${say(words.bodiesLead)}</p>
      ${all.map((body) => html`
      <div class="app-entry" id="${anchor("bodies", body.id)}">
        <p><strong>${body.name}</strong> ${code(body.id)} ${say(words.membership[body.membership])}${body.nations.length > 0 && html`. ${say(words.atHomeIn)} ${joined(body.nations, ", ")}`}</p>
        ${body.otherNames.map((other) => html`<p><span translate="no">${other.name}</span>: ${other.says} ${standing(other.standing, say)}</p>`)}
        ${body.contacts.map((to) => html`<p>${ways(to, say)}</p>`)}
        ${cites(body.cites, say)}
      </div>`)}
    </section>`;
}

/** The kinds of number, which no procedure owns. */
function numbers(identifiers: readonly Identifier[], say: Say): Html {
  return html`
    <section aria-labelledby="numbers" class="app-chapter">
      <h2 class="govuk-heading-l" id="numbers">${say(words.numbers)}</h2>
      <p class="govuk-body app-measure">${say(words.numberNotReal)} <a class="govuk-link" href="../${NUMBER}/">${say(words.number)}</a></p>
      ${identifiers.map(({ kind, name, form, says, cites: clauses }) => html`
      <article class="app-rule" id="${anchor("identify", kind)}">
        <h3 class="app-rule__asks">${name}</h3>
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
      </article>`)}
    </section>`;
}

function documents(all: readonly Document[], say: Say): Html {
  return html`
    <section aria-labelledby="documents" class="app-chapter">
      <h2 class="govuk-heading-l" id="documents">${say(words.documents)}</h2>
      <p class="govuk-body app-measure">${say(words.documentsLead)}</p>
      <h3 class="govuk-heading-s">${say(words.standings)}</h3>
      ${standings(say)}
      ${all.map((document) => html`
      <article id="${anchor("documents", document.id)}">
        <h3 class="govuk-heading-m">${document.title}</h3>
        <p class="govuk-body-s">${say(words.publisher, { publisher: document.publisher })}${document.address && html`<br>${place(document.address)}`}${document.read && html`<br>${say(words.lastRead, { day: day(document.read, say) })}`}</p>
        ${document.note && html`<p class="govuk-body-s app-measure">${document.note}</p>`}
        ${document.clauses.map((clause) => html`
        <div class="app-entry" id="clause-${clause.id}">
          <p><strong>${code(clause.id)} ${clause.section}</strong> ${standing(clause.standing, say)}</p>
          <p class="app-quiet">${say(words.clauseKinds[clause.kind as keyof typeof words.clauseKinds])}</p>
          <p>${clause.says}</p>
          ${clause.citedBy.length > 0 && html`<p class="app-quiet">${say(words.citedBy)} ${joined(clause.citedBy.map(use), ", ")}</p>`}
        </div>`)}
      </article>`)}
    </section>`;
}

/** A rule by its id; anything else that cites a clause is named by where it belongs, `#` and its own code, or is a page of its own. */
function use(id: string): Html {
  const [procedure = "", own] = id.split("#");
  if (own) return codeLink(`#${anchor(procedure, own)}`, id);
  return codeLink(id.includes("/") ? `#${id}` : `../${id}/`, id);
}

export function standings(say: Say): Html {
  return html`
      <dl class="app-standings">
        ${(["published", "reported", "reading"] as const).map((of) => html`<div><dt>${standing(of, say)}</dt><dd>${say(words.standingMeans[of])}</dd></div>`)}
      </dl>`;
}
