// The form of a written request to WJEC, as the validators declare it, each in its own way: the choices, and what they all
// take for an email address. Every question may be left open, and yes and no may come as text, as in the package.

export const choices = {
  awardingBody: [
    "aqa",
    "ccea",
    "city-and-guilds",
    "ncfe",
    "ocr",
    "pearson",
    "sqa",
    "wjec",
    "ocnni",
    "other",
    "ncn-register",
  ],
  changes: ["exams-officer", "head-of-centre", "both"],
  letterhead: ["centre", "trust-or-authority", "none"],
  signature: ["handwritten", "typed", "none"],
  signatory: ["head-of-centre", "acting-head", "senior-team", "trust-executive", "other"],
  headOfCentreIs: ["available", "not-available", "post-vacant"],
  sending: ["attached", "in-the-email", "other"],
};

export const yesNo = ["canUseAccount", "signatoryIsNewOfficer", "letterSaysVacant"];

export const email =
  /^(?=.{1,254}$)(?=[^@]{1,64}@)[\p{L}\p{N}!#$%&'*+\-/=?^_`{|}~]+(\.[\p{L}\p{N}!#$%&'*+\-/=?^_`{|}~]+)*@((?!-)[\p{L}\p{N}-]{1,63}(?<!-)\.)+(?!-|\d+$)[\p{L}\p{N}-]{2,63}(?<!-)$/u;

export const mostHolders = 20;
export const longestName = 200;
