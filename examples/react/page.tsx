import type { Answers } from "centre-checks";
import { createRoot } from "react-dom/client";
import { HookForm } from "./hook-form.tsx";
import { TanStackForm } from "./tanstack-form.tsx";

/** What was answered on other pages. */
const known: Answers<"account-change"> = {
  awardingBody: "wjec",
  changes: "exams-officer",
  canUseAccount: "no",
  letterhead: "centre",
  signatory: "head-of-centre",
  signatoryIsNewOfficer: "no",
  sending: "attached",
  sentTo: "centres@wjec.co.uk",
};

const send = (answers: object) => {
  const sent = document.createElement("pre");
  sent.className = "sent";
  sent.textContent = JSON.stringify(answers);
  document.body.append(sent);
};

createRoot(document.body.appendChild(document.createElement("div"))).render(
  <>
    <HookForm known={known} onSent={send} />
    <TanStackForm known={known} onSent={send} />
  </>,
);
