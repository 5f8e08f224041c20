// The rules of a written request to WJEC that can fail, as rows that both rule engines are given: which answers make
// which finding. So that the engines only have rows to match, `facts` reads addresses and counts the list beforehand.

const officer = { changes: ["exams-officer", "both"] };
const written = { ...officer, canUseAccount: [false] };
const signed = { ...written, signature: ["handwritten", "typed"] };
const published = "centres@wjec.co.uk";
const forApproval = "canolfannau@cbac.co.uk";

const offices =
  "admin administration admissions arholiadau contact enquiries enquiry exam examinations examoffice examofficer exams " +
  "examsoffice examsofficer finance head headteacher hello help helpdesk hr info information mail office pennaeth post " +
  "principal reception school schooloffice secretary staff support swyddfa swyddogarholiadau team ysgol";
const freeMail =
  "aol.com btinternet.com fastmail.com gmail.com gmx.com gmx.net googlemail.com hotmail.co.uk hotmail.com icloud.com " +
  "live.co.uk live.com mac.com mail.com me.com msn.com ntlworld.com outlook.com proton.me protonmail.com sky.com " +
  "talktalk.net virginmedia.com yahoo.co.uk yahoo.com ymail.com zoho.com";

/** Facts that are lists: a row wants one of their values. */
export const lists = ["mailboxes", "domains"];

/** Each row fails where every fact in `when` has one of the values, and every fact in `unless` has none of them. */
export const rows = [
  { rule: "one-account-holder", code: "none", when: { ...written, holders: ["none"] } },
  { rule: "one-account-holder", code: "several", when: { ...written, holders: ["several"] } },
  { rule: "address-not-at-free-mail", code: "free-mail", when: { ...written, domains: freeMail.split(" ") } },
  { rule: "mailbox-not-generic", code: "shared", when: { ...written, mailboxes: offices.split(" ") } },
  { rule: "on-centre-letterhead", code: "none", when: { ...written, letterhead: ["none"] } },
  { rule: "signed", code: "unsigned", when: { ...written, signature: ["none"] } },
  { rule: "signatory-is-another", code: "same", when: { ...signed, signatoryIsNewOfficer: [true] } },
  {
    rule: "signed-by-head-or-stand-in",
    code: "senior-team-head-available",
    when: { ...signed, signatory: ["senior-team"], headOfCentreIs: ["available"] },
  },
  { rule: "signed-by-head-or-stand-in", code: "other", when: { ...signed, signatory: ["other"] } },
  {
    rule: "vacancy-explained",
    code: "silent",
    when: { ...signed, signatory: ["senior-team"], headOfCentreIs: ["post-vacant"], letterSaysVacant: [false] },
  },
  { rule: "sent-as-attachment", code: "not-attached", when: { ...written, sending: ["in-the-email", "other"] } },
  { rule: "sent-to-awarding-body", code: "wrong", when: written, unless: { sentTo: ["", published, forApproval] } },
  { rule: "sent-to-published-address", code: "approval-address", when: { ...written, sentTo: [forApproval] } },
].map(({ rule, ...row }) => ({ rule: `account-change/${rule}`, ...row }));

/** What the rows look at. */
export function facts(answers) {
  const { newAccountHolders: named, sentTo } = answers;
  // A row that nothing is written in is no holder.
  const filled = (named ?? []).filter(({ name, email }) => name || email);
  const emails = (named ?? []).flatMap(({ email }) => (email?.includes("@") ? [email.toLowerCase()] : []));
  return {
    ...answers,
    holders: named && (named.length === 0 ? "none" : filled.length < 2 ? "one" : "several"),
    mailboxes: emails.map((email) => email.slice(0, email.lastIndexOf("@")).replace(/\P{L}/gu, "")),
    domains: emails.map((email) => email.slice(email.lastIndexOf("@") + 1)),
    sentTo: sentTo?.toLowerCase() ?? "",
  };
}
