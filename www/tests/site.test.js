// What is in the built site and in its sources.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, extname, join, posix, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, it } from "node:test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import bodies from "centre-checks/catalogue/bodies";
import { DIST, forms, LANGUAGES, procedures, words } from "./support.js";

const files = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
const all = files(DIST).map((file) => relative(DIST, file).split(sep).join("/"));
const dist = all.filter((path) => !/\.(?:br|gz)$/.test(path));
const read = (path) => readFileSync(join(DIST, path), "utf8");
const pages = dist.filter((path) => path.endsWith(".html"));
const RULES = ["bodies", "numbers", "documents", ...procedures.map(({ id }) => id)].map((folder) => `rules/${folder}/`);

describe("the built site", () => {
  it("has every page in both languages", () => {
    const inside = ["", "about/", "approvals/", "new-exams-officer/", "number/", "numbers/", "register/", "rules/", ...RULES, ...forms.map(({ id }) => `${id}/`)];
    const expected = LANGUAGES.flatMap((language) => inside.map((path) => `${language}/${path}index.html`));
    assert.deepEqual(pages.toSorted(), [...expected, "index.html"].toSorted());
  });

  it("says of what is English in a Welsh page that it is", async () => {
    const [en, cy] = await Promise.all(LANGUAGES.map((language) => words(language, "clauses")));
    const titles = cy.documents.flatMap(([title], at) => (en.documents[at][0] === title ? [title] : []));
    assert.ok(titles.length > 0);
    const text = read("cy/rules/documents/index.html");
    for (const title of titles) assert.ok(text.includes(`<span lang="en">${title}</span>`), title);
    for (const [code] of text.matchAll(/<[^>]*app-code[^>]*>/g)) assert.match(code, / lang="en"/);
  });

  it("has each file compressed too, and the same in it", () => {
    assert.equal(all.length, 3 * dist.length);
    for (const path of dist) {
      const content = readFileSync(join(DIST, path));
      assert.ok(brotliDecompressSync(readFileSync(join(DIST, `${path}.br`))).equals(content), path);
      assert.ok(gunzipSync(readFileSync(join(DIST, `${path}.gz`))).equals(content), path);
    }
  });

  it("has nothing of GOV.UK's identity: no typeface, crest, crown, picture or logotype", () => {
    assert.deepEqual(new Set(dist.map((path) => extname(path))), new Set([".html", ".js", ".css", ".svg"]));
    assert.deepEqual(dist.filter((path) => path.endsWith(".svg")), ["icon.svg"]);
    for (const path of dist) {
      const text = read(path);
      assert.doesNotMatch(text, /GDS Transport|@font-face|govuk-crest|govuk-logotype|opengovernmentlicence/i, path);
      if (path.endsWith(".css")) assert.doesNotMatch(text, /url\(/, path);
    }
  });

  it("can stand at any path: every link inside it is relative and leads somewhere", () => {
    for (const page of pages) {
      const text = read(page);
      for (const [, link] of text.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
        if (/^(?:mailto|tel):/.test(link)) continue;
        const address = link.replaceAll("&#38;", "&");
        if (/^https?:/.test(address)) continue;
        assert.doesNotMatch(address, /^\/|^\w+:/, page);
        const [path, fragment] = address.split("#");
        let target = path === "" ? page : posix.join(dirname(page), path);
        if (path.endsWith("/")) target = posix.join(target, "index.html");
        assert.ok(dist.includes(target), `${page}: ${link}`);
        if (fragment) assert.ok(read(target).includes(`id="${fragment}"`), `${page}: ${link}`);
      }
    }
  });

  it("takes no picture, style or script from elsewhere, and none from the page itself", () => {
    for (const page of pages) {
      const text = read(page);
      assert.match(text, /http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;/, page);
      assert.doesNotMatch(text, /<style|\sstyle="|\son\w+="|<script(?![^>]*src=)|<(?:img|iframe|object|embed|link|script)[^>]*(?:src|href)="https?:/, page);
    }
    for (const path of dist.filter((path) => path.endsWith(".js"))) {
      const [found] = /\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|document\.cookie/.exec(read(path)) ?? [];
      assert.equal(found, undefined, path);
    }
  });

  it("says in each page what it is about without a script, and names the page in the other language", async () => {
    for (const language of LANGUAGES) {
      for (const { id } of forms) {
        const { title, intro, fields, table } = await words(language, `forms/${id}`);
        const text = read(`${language}/${id}/index.html`).replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code));
        const asks = fields.map(([asks]) => asks).filter((_, at) => !table.fields[at].includes("["));
        for (const part of [title, intro, ...asks]) assert.ok(text.includes(part), id);
        assert.match(text, /<noscript>/);
        assert.match(text, new RegExp(`hreflang="${language === "en" ? "cy" : "en"}" href="\\.\\./\\.\\./\\w+/${id}/"`));
      }
    }
  });

  it("lists every rule, every clause and every awarding body, with a place to link to", async () => {
    for (const language of LANGUAGES) {
      const page = (path) => read(`${language}/rules/${path}index.html`);
      const { clauses } = (await words(language, "clauses")).table;
      const has = (path, ids) => {
        for (const id of ids) assert.ok(page(path).includes(` id="${id}"`), `${path} ${id}`);
      };
      has("bodies/", bodies.map(({ id }) => `bodies--${id}`));
      has("documents/", clauses.map(([id]) => `clause-${id}`));
      for (const { id, rules } of procedures) {
        has(`${id}/`, rules.map((rule) => rule.id));
        for (const rule of rules) assert.ok(page("").includes(`href="${id}/#${rule.id}"`), `the first page leads to ${rule.id}`);
      }
      for (const path of ["rules/", ...RULES]) {
        const all = [...read(`${language}/${path}index.html`).matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
        assert.equal(new Set(all).size, all.length, `an id stands twice in ${path}`);
      }
    }
  });
});

describe("the portal's sources", () => {
  const www = fileURLToPath(new URL("..", import.meta.url));
  const sources = [...files(join(www, "src")), ...files(join(www, "build")), join(www, "vite.config.js")];
  const texts = sources.map((file) => ({ file: relative(www, file), text: readFileSync(file, "utf8") }));

  /** None of these may be in a source. */
  const none = (what, parts) => {
    for (const { file, text } of texts) {
      const found = [...new Set(parts)].filter((part) => text.includes(part));
      assert.deepEqual(found, [], `${file} holds ${what}`);
    }
  };

  it("name no procedure, rule, clause, policy or code", async () => {
    const { documents } = (await words("en", "clauses")).table;
    none("an id of a procedure", procedures.map(({ id }) => id));
    none("an id of a rule", procedures.flatMap(({ rules }) => rules.map(({ id }) => id.split("/")[1])).filter(isLong));
    const ids = documents.map(([id]) => id).filter(isLong);
    // An id of one plain word is an id where it is a text, or a part of an address or of another id.
    const isPlain = (id) => /^[a-z]+$/.test(id);
    none("an id of a document", ids.filter((id) => !isPlain(id)));
    none("an id of a document", ids.filter(isPlain).flatMap((id) => [..."\"'`#/=-"].map((before) => `${before}${id}`)));
    const codes = procedures.flatMap(({ policies, decisions, actions, dates, rules }) => [
      ...policies.map(({ id }) => id),
      ...[...decisions, ...actions, ...dates, ...rules.flatMap(({ says }) => says)].map(({ code }) => code),
    ]);
    none("a code", codes.filter((code) => code.includes("-") && isLong(code)).map((code) => `"${code}"`));
  });

  it("repeat no sentence, question or choice of the library", async () => {
    const said = new Set();
    const collect = (value) => {
      if (typeof value === "string") said.add(value);
      else if (typeof value === "object" && value !== null) Object.entries(value).forEach(([name, one]) => name !== "table" && collect(one));
    };
    const names = ["clauses", "identify", ...forms.flatMap(({ id }) => [id, `forms/${id}`])];
    for (const language of LANGUAGES) for (const name of names) collect(await words(language, name));
    assert.ok(said.size > 1000);
    none("a text of the library", [...said].filter((text) => isLong(text) && text.split(" ").length > 2));
  });

  it("name no field", () => {
    const names = (sections) =>
      sections.flatMap(({ fields }) =>
        fields.flatMap(({ name, kind }) => [name, ...(kind.is === "list" ? names(kind.sections) : [])]),
      );
    // A name of one plain word could be any word.
    none("a name of a field", procedures.flatMap(({ form }) => names(form)).filter((name) => /[A-Z]/.test(name)));
  });

  it("read the clock in one place", () => {
    for (const { file, text } of texts.filter(({ file }) => !file.endsWith("language.ts"))) {
      assert.doesNotMatch(text, /new Date\b|\bDate\.now|(?<!\.)\bDate\(|Temporal\.Now/, file);
    }
  });

  it("hold no number of days, months or years, and no sum of dates", () => {
    for (const { file, text } of texts.filter(({ file }) => file.startsWith("src"))) {
      assert.doesNotMatch(text, /setDate|setMonth|setFullYear|Date\.UTC|getTime|86_?400/, file);
    }
  });
});

function isLong(text) {
  return text.length > 7;
}
