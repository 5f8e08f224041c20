// One entry in time for each approval, by DuckDB's SQL: a table is filled once, and what is timed is the query alone.

import { DuckDBInstance } from "@duckdb/node-api";
import { room } from "./integer.mjs";
import { OPTIONS } from "./made.mjs";

const QUERY = `
  CREATE OR REPLACE TABLE found AS
  WITH ends AS (
    SELECT approval,
      CAST("on" + INTERVAL 2 YEAR AS DATE) AS rolling,
      make_date(year("on") + 2 + CAST(month("on") > 8 AS INTEGER), 8, 31) AS academic,
      make_date(year("on") + 2, 12, 31) AS calendar
    FROM approvals
  ), counted AS (
    SELECT *, CAST(rolling < $asOf AS INTEGER) + CAST(academic < $asOf AS INTEGER) + CAST(calendar < $asOf AS INTEGER) AS over FROM ends
  )
  SELECT approval,
    CASE WHEN over = 3 THEN 6 WHEN over > 0 THEN 3 WHEN $asOf >= rolling - $atRiskDays THEN 2 ELSE 1 END AS code,
    rolling + 1 AS earliest,
    greatest(rolling, academic, calendar) + 1 AS latest
  FROM counted`;

/** A function that asks once more, and one that reads what was found. */
export async function opened({ approved, eventDay }, atRiskDays) {
  const database = await (await DuckDBInstance.create(":memory:")).connect();
  await database.run(`CREATE TABLE approvals (approval INTEGER, approved DATE, "on" DATE)`);
  const appender = await database.createAppender("approvals");
  for (let row = 0; row < approved.length; row++) {
    appender.appendInteger(row);
    appender.appendDate({ days: approved[row] });
    appender.appendDate({ days: eventDay[row] });
    appender.endRow();
  }
  appender.closeSync();
  const query = QUERY.replaceAll("$asOf", `DATE '${OPTIONS.asOf}'`).replaceAll("$atRiskDays", String(atRiskDays));
  return {
    ask: () => database.run(query),
    async read() {
      const found = room(approved.length);
      const days = (name) => `CAST(${name} - DATE '1970-01-01' AS INTEGER)`;
      const told = await database.runAndReadAll(`SELECT approval, code, ${days("earliest")}, ${days("latest")} FROM found`);
      for (const [row, code, earliest, latest] of told.getRows()) {
        found.code[row] = code;
        found.earliest[row] = earliest;
        found.latest[row] = latest;
      }
      return found;
    },
    close: () => database.closeSync(),
  };
}
