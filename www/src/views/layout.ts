// What every page has around its content.

import { TRUSTED_WORKER } from "../bulk/trusted.js";
import { html, TRUSTED, type Html, type Part } from "../html.js";
import { sayer, type Language, type Say } from "../language.js";
import { words } from "../words/words.js";

export interface Page {
  language: Language;
  /** Where it is below its language's folder: `""`, or `about/`. */
  path: string;
  title: string;
  main: Part;
  /** Which of the menu's entries it is. */
  current: "checks" | "number" | "rules" | "about";
  assets: Assets;
  script: keyof Assets["scripts"];
  /** The rules that the site was built with. */
  rules: { version: string; edition: string };
}

/** The built files, from the root of the site. */
export interface Assets {
  style: string;
  icon: string;
  /** What comes before the script of a check. */
  early: string;
  scripts: { page: string; home: string; check: string; number: string; rules: string; register: string; approvals: string; numbers: string };
  /** What the pages of one script have in addition. */
  styles: { readonly [script in keyof Assets["scripts"]]?: string };
}

export const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
  "connect-src 'none'; manifest-src 'self'; form-action 'none'; base-uri 'none'; " +
  `require-trusted-types-for 'script'; trusted-types ${TRUSTED}`;

/** The folder of the page for one number. */
export const NUMBER = "number";
/** Those of the pages for whole files. Their scripts have the same names. */
export const APPROVALS = "approvals";
export const NUMBERS = "numbers";

const isBulk = (script: Page["script"]): boolean => script === APPROVALS || script === NUMBERS;

const other = (language: Language): Language => (language === "en" ? "cy" : "en");

export function layout({ language, path, title, main, current, assets, script, rules }: Page): Html {
  const say = sayer(language);
  const root = "../".repeat(path.split("/").length);
  const menu = [
    { name: "checks", target: "", text: words.checks },
    { name: "number", target: `${NUMBER}/`, text: words.number },
    { name: "rules", target: "rules/", text: words.allRules },
    { name: "about", target: "about/", text: words.about },
  ];
  return html`<!doctype html>
<html class="govuk-template" lang="${language}">
<head>
  ${head(title, root, path, assets, isBulk(script))}
  ${script === "check" && html`<script type="module" async src="${root}${assets.early}"></script>`}
  ${assets.styles[script] && html`<link rel="stylesheet" href="${root}${assets.styles[script]}">`}
  <script type="module" src="${root}${assets.scripts[script]}"></script>
</head>
<body class="govuk-template__body">
  <a class="govuk-skip-link" href="#main" data-skip>${say(words.skip)}</a>
  <header class="app-header">
    <div class="govuk-width-container app-header__inner">
      <a class="app-header__name" href="${root}${language}/" translate="no"><span class="app-sign" aria-hidden="true"></span>${words.name.en}</a>
      ${languageSwitch(language, `${root}${other(language)}/${path}`)}
    </div>
    <nav class="app-menu" aria-label="${say(words.menu)}">
      <ul class="govuk-width-container app-menu__list">
        ${menu.map(({ name, target, text }) => html`
        <li><a class="app-menu__link" href="${root}${language}/${target}"${name === current && html` aria-current="${path === target ? "page" : "true"}"`}>${say(text)}</a></li>`)}
      </ul>
    </nav>
  </header>
  ${language === "cy" && html`
  <section class="app-notice" aria-label="${say(words.important)}">
    <p class="govuk-width-container app-notice__text">${say(words.unreviewed)}</p>
  </section>`}
  <div class="govuk-width-container">
    <main class="govuk-main-wrapper" id="main" tabindex="-1">${main}</main>
  </div>
  ${footer(rules, say)}
</body>
</html>
`;
}

export function head(title: string, root: string, path: string, assets: Assets, forFiles = false): Html {
  return html`<meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
  <meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}${forFiles && ` ${TRUSTED_WORKER}; worker-src 'self'`}">
  <meta name="referrer" content="no-referrer">
  <meta name="format-detection" content="telephone=no">
  <title>${title}</title>
  <link rel="alternate" hreflang="en" href="${root}en/${path}">
  <link rel="alternate" hreflang="cy" href="${root}cy/${path}">
  <link rel="icon" href="${root}${assets.icon}" type="image/svg+xml">
  <link rel="stylesheet" href="${root}${assets.style}">`;
}

/** The same page in the other language. A script adds the step. */
function languageSwitch(language: Language, target: string): Html {
  const names = { en: words.english.en, cy: words.welsh.cy };
  return html`
    <nav aria-label="${sayer(language)(words.language)}">
      <ul class="app-languages">
        ${(["en", "cy"] as const).map((code) => html`
        <li lang="${code}" translate="no">${
          code === language
            ? html`<span aria-current="true">${names[code]}</span>`
            : html`<a class="app-languages__link" href="${target}" hreflang="${code}" rel="alternate" data-language>${names[code]}</a>`
        }</li>`)}
      </ul>
    </nav>`;
}

function footer(rules: Page["rules"], say: Say): Html {
  return html`
  <footer class="app-footer">
    <div class="govuk-width-container">
      <p>${say(words.selfCheck)}</p>
      <p>${say(words.footer)}</p>
      <p>${say(words.edition, rules)}</p>
    </div>
  </footer>`;
}
