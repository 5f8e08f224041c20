// A server that checks again what a browser posted, as JSON and as a form without any script. It gives the verdict that the browser
// gave: the rules are the same bytes.

import { sValidator } from "@hono/standard-validator";
import { check, schema } from "centre-checks/account-change";
import words from "centre-checks/en/account-change";
import { asRead, readAnswers } from "centre-checks/form";
import { Hono, type Context } from "hono";

/** `asOf` is the day in the United Kingdom; a server in another time zone has to work it out. */
export function server(asOf: () => string): Hono {
  const request = schema("account-change", { asOf, words, mode: "rules" });
  const app = new Hono();

  const refused = (context: Context, issues: readonly object[]) => context.json({ issues }, 422);

  // As JSON: a schema is a validator as it is.
  app.post(
    "/requests/json",
    sValidator("json", request, (result, context) => (result.success ? undefined : refused(context, result.error))),
    (context) => context.json({ accepted: context.req.valid("json") }),
  );

  // As a browser posts a form: names and texts, read as the page reads them.
  app.post("/requests", async (context) => {
    const { answers, unknown } = readAnswers(await context.req.formData(), words);
    const checked = request["~standard"].validate(asRead(answers, words));
    return checked.issues ? refused(context, checked.issues) : context.json({ accepted: checked.value, unknown });
  });

  // The whole report, for whoever wants to keep it with the request.
  app.post("/reports", async (context) => {
    const answers: unknown = await context.req.json();
    return context.json(check({ answers }, { asOf: asOf() }));
  });
  return app;
}
