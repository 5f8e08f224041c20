// React Hook Form, with its resolver for Standard Schema.

import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import type { Answers, Read } from "centre-checks";
import { schema } from "centre-checks/account-change";
import words from "centre-checks/en/account-change";
import { useForm } from "react-hook-form";
import { today } from "./today.ts";

type Given = Answers<"account-change">;
type Checked = Read<Given>;

// The day is asked for at each validation: a page may stay open over midnight.
const request = schema("account-change", { asOf: today, words, mode: "rules" });

export function HookForm({ known, onSent }: { known: Given; onSent: (answers: Checked) => void }) {
  const { register, handleSubmit, formState } = useForm<Given, unknown, Checked>({
    resolver: standardSchemaResolver(request),
    defaultValues: { ...known, newAccountHolders: [{ name: "", email: "" }] },
  });
  const { errors } = formState;
  return (
    <form id="hook-form" noValidate onSubmit={handleSubmit(onSent)}>
      <label>
        Name <input {...register("newAccountHolders.0.name")} />
      </label>
      <p role="alert">{errors.newAccountHolders?.[0]?.name?.message}</p>
      <label>
        Email <input {...register("newAccountHolders.0.email")} />
      </label>
      <p role="alert">{errors.newAccountHolders?.[0]?.email?.message}</p>
      <label>
        Signature
        <select {...register("signature")}>
          <option value="">Choose</option>
          <option value="handwritten">By hand</option>
          <option value="none">Not signed</option>
        </select>
      </label>
      <p role="alert">{errors.signature?.message}</p>
      <button>Send</button>
    </form>
  );
}
