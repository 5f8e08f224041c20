// What there is to check, as a module for the site's scripts: how the parts of each form are loaded, one by one, and which of its
// questions nothing hangs on. The package is asked once, when the site is built.

import { check, keyDates } from "centre-checks";
import catalogue from "centre-checks/catalogue";
import dates from "centre-checks/catalogue/key-dates";
import { procedures as withLetters } from "centre-checks/letters";
import cy from "centre-checks/cy/clauses";
import en from "centre-checks/en/clauses";

const NAME = "virtual:checks";

export function checks() {
  return {
    name: "checks",
    resolveId: (source) => (source === NAME ? `\0${NAME}` : undefined),
    load: (id) => (id === `\0${NAME}` ? text() : undefined),
  };
}

/** Titles of documents that have no Welsh one. */
const english = en.documents.map(([title]) => title).filter((title, at) => cy.documents[at][0] === title);

function text() {
  const forms = [...Object.values(catalogue), dates].map(
    (entry) => `  ${JSON.stringify(entry.id)}: {
    entry: () => import("centre-checks/catalogue/${entry.id}"),
    rules: () => import("centre-checks/${entry.id}"),
    words: { ${each((language) => `import("centre-checks/${language}/${entry.id}")`)} },
    form: { ${each((language) => `import("centre-checks/${language}/forms/${entry.id}")`)} },
    ${withLetters.includes(entry.id) ? 'letters: () => import("centre-checks/letters"),' : ""}
    optional: ${JSON.stringify(optional(entry))},
    ends: ${JSON.stringify(ends(entry))},
  },\n`,
  );
  return `export const checks = {\n${forms.join("")}};\nexport const numbers = {
  rules: () => import("centre-checks/identify"),
  words: { ${each((language) => `import("centre-checks/${language}/identify")`)} },\n};\nexport const english = ${JSON.stringify(english)};\n`;
}

const each = (load) => ["en", "cy"].map((language) => `${language}: () => ${load(language)}`).join(", ");

/** The choices with which a check ends, by `field/code`: with nothing else known it is settled that there is only to ask, or nothing to do. */
function ends({ id, form, needsInstant, rules = [] }) {
  if (rules.length === 0) return {};
  const asOf = needsInstant ? "2026-01-01T12:00Z" : "2026-01-01";
  const choices = form.flatMap(({ fields }) => fields).filter(({ kind }) => kind.is === "choice");
  const found = choices.flatMap(({ name, kind }) =>
    kind.options.map((code) => [`${name}/${code}`, check({ procedure: id, answers: { [name]: code } }, { asOf }).decision.kind]),
  );
  return Object.fromEntries(found.filter(([, kind]) => kind === "ask" || kind === "none"));
}

/**
 * The fields that nothing ever hangs on: even where nothing is answered, no edition's report misses them. They are asked for what
 * a person prints and keeps, and can be left out.
 */
function optional({ id, form, policies = [] }) {
  const fields = form.flatMap((section) => section.fields);
  const blanks = [0, 1, 2].map((depth) => blankly(fields, depth));
  // The day makes no difference to what is asked for; it only has to be one.
  const options = { asOf: "2026-01-01" };
  const reports =
    id === dates.id
      ? blanks.map((answers) => keyDates(answers, options))
      : blanks.flatMap((answers) =>
          [undefined, ...policies.map((policy) => policy.id)].map((policy) => check({ procedure: id, policy, answers }, options)),
        );
  const read = new Set(reports.flatMap(({ missing }) => missing).map((path) => path.replaceAll(/\[\d+\]/g, "[]")));
  return paths(fields).filter((path) => !read.has(path));
}

/**
 * Nothing answered but lists, down to a depth, with two blank items in each: some questions only matter where there is another
 * item to hold them against.
 */
function blankly(fields, depth) {
  const lists = fields.filter(({ kind }) => kind.is === "list" && depth > 0);
  return Object.fromEntries(
    lists.map(({ name, kind }) => {
      const item = blankly(inside(kind), depth - 1);
      return [name, [item, item]];
    }),
  );
}

const inside = ({ sections }) => sections.flatMap(({ fields }) => fields);

const paths = (fields) => fields.flatMap(({ path, kind }) => [path, ...(kind.is === "list" ? paths(inside(kind)) : [])]);
