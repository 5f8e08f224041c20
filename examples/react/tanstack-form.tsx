// TanStack Form: a schema is a validator as it is.

import { useForm } from "@tanstack/react-form";
import type { Answers } from "centre-checks";
import { schema } from "centre-checks/account-change";
import words from "centre-checks/en/account-change";
import { today } from "./today.ts";

type Given = Answers<"account-change">;

const request = schema("account-change", { asOf: today, words, mode: "rules" });

const says = (errors: readonly ({ message: string } | undefined)[]) => errors.map((error) => error?.message).join(" ");

export function TanStackForm({ known, onSent }: { known: Given; onSent: (answers: Given) => void }) {
  const defaultValues: Given = { ...known, newAccountHolders: [{ name: "", email: "" }], signature: null };
  const form = useForm({
    defaultValues,
    validators: { onSubmit: request },
    onSubmit: ({ value }) => onSent(value),
  });
  return (
    <form
      id="tanstack-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void form.handleSubmit();
      }}
    >
      <form.Field name="newAccountHolders[0].name">
        {(field) => (
          <>
            <label>
              Name <input name={field.name} value={field.state.value ?? ""} onChange={(event) => field.handleChange(event.target.value)} />
            </label>
            <p role="alert">{says(field.state.meta.errors)}</p>
          </>
        )}
      </form.Field>
      <form.Field name="newAccountHolders[0].email">
        {(field) => (
          <>
            <label>
              Email <input name={field.name} value={field.state.value ?? ""} onChange={(event) => field.handleChange(event.target.value)} />
            </label>
            <p role="alert">{says(field.state.meta.errors)}</p>
          </>
        )}
      </form.Field>
      <form.Field name="signature">
        {(field) => (
          <>
            <label>
              Signature
              <select name={field.name} value={field.state.value ?? ""} onChange={(event) => field.handleChange(event.target.value === "none" ? "none" : "handwritten")}>
                <option value="">Choose</option>
                <option value="handwritten">By hand</option>
                <option value="none">Not signed</option>
              </select>
            </label>
            <p role="alert">{says(field.state.meta.errors)}</p>
          </>
        )}
      </form.Field>
      <button>Send</button>
    </form>
  );
}
