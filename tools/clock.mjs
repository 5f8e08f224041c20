// The clocks that tests run by. A test that needs today's date sets the clock and never asks the machine for the day, so that
// it gives the same result on any day and in any time zone. The system clock is not touched.

import { mock } from "node:test";

/** The day that every browser of a test has, until the test sets another. */
export const TODAY = "2026-11-22";
const LONDON = "Europe/London";

/**
 * Clocks at which a program that reckons with today's date is most easily wrong, with what they show in the United Kingdom.
 *
 * @type {{ name: string, at: string, zone?: string, day: string, moment: string }[]}
 */
export const CLOCKS = [
  // At 01:00 clocks in the United Kingdom go on to 02:00, so that 01:30 exists only in universal time.
  { name: "in the hour that the clocks skip", at: "2027-03-28T01:30Z", day: "2027-03-28", moment: "2027-03-28T02:30+01:00" },
  { name: "on a leap day", at: "2028-02-29T12:00Z", day: "2028-02-29", moment: "2028-02-29T12:00+00:00" },
  { name: "in the last minute of 31 October", at: "2026-10-31T23:59Z", day: "2026-10-31", moment: "2026-10-31T23:59+00:00" },
  { name: "as 1 September begins", at: "2027-09-01T00:00+01:00", day: "2027-09-01", moment: "2027-09-01T00:00+01:00" },
  { name: "far to the east", at: "2026-11-22T12:00Z", zone: "Pacific/Kiritimati", day: "2026-11-22", moment: "2026-11-22T12:00+00:00" },
  { name: "far to the west", at: "2027-01-01T00:30Z", zone: "Pacific/Pago_Pago", day: "2027-01-01", moment: "2027-01-01T00:30+00:00" },
];

const scripts = new WeakMap();

/** Stops the clock of every page that this browser opens from now on, before any script of the page runs. */
export async function setClock(driver, { at = `${TODAY}T12:00Z`, zone = LONDON } = {}) {
  const identifier = scripts.get(driver);
  if (identifier) await driver.sendDevToolsCommand("Page.removeScriptToEvaluateOnNewDocument", { identifier });
  const source = stoppingAt(at);
  const added = await driver.sendAndGetDevToolsCommand("Page.addScriptToEvaluateOnNewDocument", { source });
  scripts.set(driver, added.identifier);
  await driver.sendDevToolsCommand("Emulation.setTimezoneOverride", { timezoneId: zone });
}

/** A script that stops the clock of the page it runs in, for browsers that cannot be told to run one by themselves. */
export const stoppingAt = (at = `${TODAY}T12:00Z`) => `(${stopClock})(${millisecondsOf(at)});`;

/** Does something while Node's own clock is stopped. */
export async function atClock({ at, zone = LONDON }, act) {
  const { TZ } = process.env;
  process.env.TZ = zone;
  mock.timers.enable({ apis: ["Date"], now: millisecondsOf(at) });
  try {
    return await act();
  } finally {
    mock.timers.reset();
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
  }
}

function millisecondsOf(at) {
  const now = Date.parse(at);
  if (Number.isNaN(now)) throw new Error(`${at} is no moment.`);
  return now;
}

/** Runs in the page. */
function stopClock(now) {
  const Real = Date;
  globalThis.Date = new Proxy(Real, {
    construct: (_, given, made) => Reflect.construct(Real, given.length === 0 ? [now] : given, made),
    apply: () => new Real(now).toString(),
    get: (_, name) => (name === "now" ? () => now : Reflect.get(Real, name)),
  });
  Real.prototype.constructor = Date;
}
