// What the tests of the pages for whole files share.

/** The cells of the rows that are shown. */
export const rowsOf = (v) =>
  v.run(`return [...document.querySelectorAll("[data-table] tbody tr")].map((row) => [...row.children].map((cell) => cell.innerText.replace(/\\s+/g, " ").trim()))`);

/** How many there are of each group. */
export const countsOf = (v) =>
  v.run(`return Object.fromEntries([...document.querySelectorAll("button[data-group]")].map((b) => [b.dataset.group, Number(b.querySelector("span").textContent.replaceAll(",", ""))]))`);

/** Presses something without waiting for what comes of it. */
export const pressIn = (v, selector) => v.run("document.querySelector(arguments[0]).click()", selector);

export const untilIn = (v, selector, time) => v.driver.wait(() => v.run("return document.querySelector(arguments[0]) !== null", selector), time, selector);

/** Notes from now on how long the longest list is that a worker sends to the page. */
export const watchMessages = (v) =>
  v.run(`
    const longest = (sent) => {
      if (typeof sent !== "object" || sent === null) return 0;
      const within = Object.values(sent).map(longest);
      return Math.max(Array.isArray(sent) || ArrayBuffer.isView(sent) ? sent.length : 0, ...within);
    };
    window.longestList = 0;
    const add = Worker.prototype.addEventListener;
    Worker.prototype.addEventListener = function (name, ...more) {
      add.call(this, name, ...more);
      if (name === "message") add.call(this, name, ({ data }) => { longestList = Math.max(longestList, longest(data)); });
    };
  `);

/** That list, and how many rows of tables and how many elements stand on the page. */
export const heldBy = (v) => v.run("return { list: longestList, rows: document.querySelectorAll('tr').length, elements: document.querySelectorAll('*').length }");

/** Notes from now on how many sections and how many elements come to the page in one task. */
export const watchPieces = (v) =>
  v.run(`
    window.pieces = { sections: 0, elements: 0 };
    new MutationObserver((changes) => {
      const added = changes.flatMap(({ addedNodes }) => [...addedNodes]).filter((one) => one instanceof Element);
      pieces.sections = Math.max(pieces.sections, added.filter(({ tagName }) => tagName === "SECTION").length);
      pieces.elements = Math.max(pieces.elements, added.reduce((sum, one) => sum + 1 + one.querySelectorAll("*").length, 0));
    }).observe(document.querySelector("[data-stage]"), { childList: true, subtree: true });
  `);
