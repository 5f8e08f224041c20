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
