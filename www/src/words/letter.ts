// The portal's own words around a letter; the letter itself comes from the package.

import type { Text } from "../contract.js";

const text = (en: string, cy: string): Text => ({ en, cy });

export const letterWords = {
  written: text("Written from your answers", "Wedi'i ysgrifennu o'ch atebion"),
  isDraft: text("(draft)", "(drafft)"),
  toOutcome: text("Back to the outcome", "Yn ôl i'r canlyniad"),
  ready: text("Ready to use once the gaps are filled in.", "Yn barod i'w ddefnyddio ar ôl llenwi'r bylchau."),
  readyWhole: text("Ready to use.", "Yn barod i'w ddefnyddio."),
  draft: text("This is a draft. Do not send it yet.", "Drafft yw hwn. Peidiwch â'i anfon am y tro."),
  standsInTheWay: text("What has to be put right or answered first:", "Yr hyn sydd i'w gywiro neu ei ateb yn gyntaf:"),
  language: text("Language of the text", "Iaith y testun"),
  fillIn: text("Fill in the gaps", "Llenwi'r bylchau"),
  fillInLead: text(
    "What you leave out stays in square brackets. What you type stays in this tab, as your answers do.",
    "Mae'r hyn a adewir allan yn aros mewn bachau petryal. Mae'r hyn a deipiwch yn aros yn y tab hwn, fel eich atebion.",
  ),
  theText: text("The text", "Y testun"),
  subject: text("Subject:", "Pwnc:"),
  whatToDo: text("What to do with it", "Beth i'w wneud ag ef"),
  copyText: text("Copy the text", "Copïo'r testun"),
  copySubject: text("Copy the subject", "Copïo'r pwnc"),
  print: text("Print the letter alone", "Argraffu'r llythyr yn unig"),
  openEmail: text("Open in your mail program", "Agor yn eich rhaglen e-bost"),
  openNote: text("Open a covering note in your mail program", "Agor nodyn eglurhaol yn eich rhaglen e-bost"),
  coveringNote: text("The covering note", "Y nodyn eglurhaol"),
  copyNote: text("Copy the covering note", "Copïo'r nodyn eglurhaol"),
  tooLong: text(
    "The text is too long for a button that opens your mail program. Copy it instead.",
    "Mae'r testun yn rhy hir ar gyfer botwm sy'n agor eich rhaglen e-bost. Copïwch ef yn lle hynny.",
  ),
};
