// Every rule and every clause, for whoever wants to read or to audit them.

import type { Catalogue, Procedure, Rule } from "../contract.js";
import { html, joined, type Html, type Part } from "../html.js";
import { day, type Say } from "../language.js";
import { words } from "../words/words.js";
import { NUMBER } from "./layout.js";
import { code, codeLink, contact, formedTag, place, standing, tag, template } from "./parts.js";

export function rulesPage(catalogue: Catalogue, say: Say): Html {
  return html`
    <h1 class="govuk-heading-xl">${say(words.rulesTitle)}</h1>
    <p class="govuk-body-l app-measure">${say(words.rulesLead)}</p>
    <nav aria-labelledby="contents">
      <h2 class="govuk-heading-s" id="contents">${say(words.contents)}</h2>
      <ul class="govuk-list">
        ${catalogue.procedures.map(({ id, title }) => html`<li><a class="govuk-link" href="#${id}">${say(title)}</a></li>`)}
        <li><a class="govuk-link" href="#bodies">${say(words.bodies)}</a></li>
        <li><a class="govuk-link" href="#numbers">${say(words.numbers)}</a></li>
        <li><a class="govuk-link" href="#documents">${say(words.documents)}</a></li>
      </ul>
    </nav>
    ${catalogue.procedures.map((procedure) => chapter(procedure, say))}
    ${bodies(catalogue, say)}
    ${numbers(catalogue, say)}
    ${documents(catalogue, say)}`;
}

/** Where something of a procedure that has no id of its own stands on the page. */
const anchor = (procedure: string, own: string): string => `${procedure}--${own}`;

function chapter(procedure: Procedure, say: Say): Html {
  const { id, title, intro, policies, rules, decisions, actions, dates } = procedure;
  return html`
    <section aria-labelledby="${id}" class="app-chapter">
      <h2 class="govuk-heading-l" id="${id}">${say(title)}</h2>
      <p class="govuk-body app-measure">${say(intro)} <a class="govuk-link" href="../${id}/">${say(words.toCheck)}</a></p>
      ${heading(words.editions, say)}
      ${policies.map((policy) => html`
      <div class="app-entry" id="${anchor(id, policy.id)}">
        <p><strong>${say(policy.title)}</strong> ${code(policy.id)}</p>
        <p>${say(policy.scope)} ${policy.starts ? say(words.starts, { day: day(policy.starts, say) }) : say(words.startUnknown)}</p>
        ${cites(policy.cites, say)}
      </div>`)}
      ${heading(words.rules, say)}
      ${rules.map((rule) => aboutRule(rule, procedure, say))}
      ${heading(words.decisions, say)}
      <p class="govuk-body">${say(words.decisionsLead)}</p>
      <ol class="app-decisions">
        ${decisions.map((row) => html`
        <li>
          <p><strong>${say(row.says)}</strong> ${code(row.code)}</p>
          ${row.when.length === 0 ? html`<p>${say(words.whenAlways)}</p>` : html`<ul>${row.when.map((condition) => html`<li>${when(condition, procedure, say)}</li>`)}</ul>`}
        </li>`)}
      </ol>
      ${actions.length > 0 && heading(words.actions, say)}
      ${actions.map((action) => html`
      <div class="app-entry" id="${anchor(id, action.code)}">
        <p>${template(say(action.says))} ${code(action.code)}</p>
        ${only(action.policies, procedure, say)}
        ${cites(action.cites, say)}
      </div>`)}
      ${dates.length > 0 && heading(words.datesTitle, say)}
      ${dates.map((date) => html`
      <div class="app-entry" id="${anchor(id, date.code)}">
        <p>${template(say(date.says))} ${code(date.code)}</p>
        <p>${say(words.reckoned)}: ${template(say(date.reckoned))}</p>
        ${only(date.policies, procedure, say)}
        ${cites(date.cites, say)}
      </div>`)}
    </section>`;
}

const heading = (text: (typeof words)["rules"], say: Say): Html => html`<h3 class="govuk-heading-m">${say(text)}</h3>`;

function aboutRule(rule: Rule, procedure: Procedure, say: Say): Html {
  return html`
      <article class="app-rule" id="${rule.id}">
        <h4 class="app-rule__asks">${say(rule.asks)}</h4>
        <p class="app-quiet">${code(rule.id)} ${say(words.force[rule.force])}. ${say(words.since, { edition: rule.since })}.</p>
        ${only(rule.policies, procedure, say)}
        <p class="govuk-visually-hidden">${say(words.itCanSay)}</p>
        <ul class="app-sayings">
          ${rule.says.map((saying) => html`
          <li>
            ${tag(saying.outcome, rule.force, say)}
            <div>
              <p>${template(say(saying.text))}</p>
              ${saying.next && html`<p class="app-quiet"><strong>${say(words.nextStep)}</strong> ${template(say(saying.next))}</p>`}
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

function only(ids: readonly string[] | undefined, { policies }: Procedure, say: Say): Part {
  if (!ids?.length) return undefined;
  const titles = policies.filter(({ id }) => ids.includes(id)).map(({ title }) => say(title));
  return html`<p class="app-quiet">${say(words.onlyIn, { policies: titles.join("; ") })}</p>`;
}

function when(condition: Procedure["decisions"][number]["when"][number], { rules }: Procedure, say: Say): Part {
  if (condition.is === "report") return say(words.whenReport, { outcome: say(words.outcomes[condition.outcome]) });
  const link = codeLink(`#${condition.rule}`, condition.rule);
  if (condition.is === "finds") return html`${link} ${say(words.whenFinds, { outcome: say(words.tags[condition.outcome]) })}`;
  const rule = rules.find(({ id }) => id === condition.rule);
  const sayings = condition.codes.map((own) => rule?.says.find((saying) => saying.code === own));
  const texts = sayings.map((saying, index) => (saying ? html`“${template(say(saying.text))}”` : code(condition.codes[index] ?? "")));
  return html`${link} ${say(words.whenSays)} ${joined(texts, ` ${say(words.or)} `)}`;
}

function bodies({ bodies: all }: Catalogue, say: Say): Html {
  return html`
    <section aria-labelledby="bodies" class="app-chapter">
      <h2 class="govuk-heading-l" id="bodies">${say(words.bodies)}</h2>
      <p class="govuk-body app-measure">${say(words.bodiesLead)}</p>
      ${all.map((body) => html`
      <div class="app-entry" id="${anchor("bodies", body.id)}">
        <p><strong>${say(body.name)}</strong> ${code(body.id)} ${say(words.membership[body.membership])}${body.nations.length > 0 && html`. ${say(words.atHomeIn)} ${joined(body.nations.map(({ says }) => say(says)), ", ")}`}</p>
        ${body.otherNames?.map((other) => html`<p><span translate="no">${other.name}</span>: ${say(other.says)} ${standing(other.standing, say)}</p>`)}
        ${body.contacts.map((to) => contact(to, say))}
        ${cites(body.cites, say)}
      </div>`)}
    </section>`;
}

/** The kinds of number, which no procedure owns. */
function numbers({ identifiers }: Catalogue, say: Say): Html {
  return html`
    <section aria-labelledby="numbers" class="app-chapter">
      <h2 class="govuk-heading-l" id="numbers">${say(words.numbers)}</h2>
      <p class="govuk-body app-measure">${say(words.numberNotReal)} <a class="govuk-link" href="../${NUMBER}/">${say(words.number)}</a></p>
      ${identifiers.map(({ kind, name, form, says, cites: clauses }) => html`
      <article class="app-rule" id="${anchor("identify", kind)}">
        <h3 class="app-rule__asks">${say(name)}</h3>
        <p class="app-quiet">${code(kind)} ${say(form)}</p>
        <p class="govuk-visually-hidden">${say(words.itCanSay)}</p>
        <ul class="app-sayings">
          ${says.map(({ outcome, text, next }) => html`
          <li>
            ${formedTag(outcome, say)}
            <div>
              <p>${say(text)}</p>
              ${next && html`<p class="app-quiet"><strong>${say(words.nextStep)}</strong> ${say(next)}</p>`}
            </div>
          </li>`)}
        </ul>
        ${cites(clauses, say)}
      </article>`)}
    </section>`;
}

function documents({ documents: all, clauses }: Catalogue, say: Say): Html {
  return html`
    <section aria-labelledby="documents" class="app-chapter">
      <h2 class="govuk-heading-l" id="documents">${say(words.documents)}</h2>
      <p class="govuk-body app-measure">${say(words.documentsLead)}</p>
      <h3 class="govuk-heading-s">${say(words.standings)}</h3>
      ${standings(say)}
      ${all.map((document) => html`
      <article id="${anchor("documents", document.id)}">
        <h3 class="govuk-heading-m">${say(document.title)}</h3>
        <p class="govuk-body-s">${say(words.publisher, { publisher: say(document.publisher) })}${document.address && html`<br>${place(document.address)}`}</p>
        ${document.note && html`<p class="govuk-body-s app-measure">${say(document.note)}</p>`}
        ${clauses.filter((clause) => clause.document === document.id).map((clause) => html`
        <div class="app-entry" id="clause-${clause.id}">
          <p><strong>${code(clause.id)} ${say(clause.section)}</strong> ${standing(clause.standing, say)}</p>
          <p class="app-quiet">${say(words.clauseKinds[clause.kind])}</p>
          <p>${say(clause.says)}</p>
          ${clause.citedBy.length > 0 && html`<p class="app-quiet">${say(words.citedBy)} ${joined(clause.citedBy.map(use), ", ")}</p>`}
        </div>`)}
      </article>`)}
    </section>`;
}

/** A rule by its id; whatever else cites a clause is named by where it belongs, `#` and its own code, or is a page of its own. */
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
