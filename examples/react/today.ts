const london = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/London", year: "numeric", month: "2-digit", day: "2-digit" });

/** Today in the United Kingdom, `YYYY-MM-DD`. The library reads no clock. */
export function today(): string {
  const parts = Object.fromEntries(london.formatToParts(new Date()).map(({ type, value }) => [type, value]));
  return `${parts["year"]}-${parts["month"]}-${parts["day"]}`;
}
