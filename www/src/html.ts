// Markup as text, so that the same views make the pages at build time and in the browser. Everything that is put in is escaped.

export class Html {
  constructor(readonly markup: string) {}
}

export type Part = string | number | Html | undefined | false | readonly Part[];

export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  return new Html(strings.map((string, index) => string + (index < parts.length ? markup(parts[index]) : "")).join(""));
}

function markup(part: Part): string {
  if (part === undefined || part === false) return "";
  if (part instanceof Html) return part.markup;
  if (typeof part === "object") return part.map(markup).join("");
  return String(part).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Parts with something between them. */
export function joined(parts: readonly Part[], between: Part): Part[] {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [between, part]));
}

/** The name under which the site's policy lets markup be put into a page. */
export const TRUSTED = "centre-checks";

declare global {
  interface Window {
    trustedTypes?: { createPolicy: (name: string, rules: { createHTML: (markup: string) => string }) => { createHTML: (markup: string) => string } };
  }
}

let trusted: { createHTML: (markup: string) => string } | undefined;

/** What of markup a browser may take. The only place where text becomes markup there. */
function asMarkup({ markup }: Html): string {
  trusted ??= window.trustedTypes?.createPolicy(TRUSTED, { createHTML: (text) => text }) ?? { createHTML: (text) => text };
  return trusted.createHTML(markup);
}

/** Puts markup into an element, instead of what it held. */
export function put(element: Element, content: Html): void {
  element.innerHTML = asMarkup(content);
}

/** Puts markup into an element, after what it holds. */
export function putMore(element: Element, content: Html): void {
  element.insertAdjacentHTML("beforeend", asMarkup(content));
}
