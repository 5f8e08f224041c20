// Saved results, and answers that are kept on this device.

import type { Text } from "../contract.js";

const text = (en: string, cy: string): Text => ({ en, cy });

export const saving = {
  comeBack: text("Come back later", "Dod yn ôl yn nes ymlaen"),
  open: text("Open a saved result", "Agor canlyniad a gadwyd"),
  openHint: text(
    "Choose a file that you saved from an outcome here. It is read on this machine and sent nowhere.",
    "Dewiswch ffeil a gadwyd gennych o ganlyniad yma. Caiff ei darllen ar y peiriant hwn ac nid yw'n cael ei hanfon i unman.",
  ),
  faults: {
    notWhole: text(
      "This file is not whole: it was cut off or damaged. Choose another copy of it. Nothing was changed.",
      "Nid yw'r ffeil hon yn gyflawn: cafodd ei thorri'n fyr neu ei difrodi. Dewiswch gopi arall ohoni. Ni newidiwyd dim.",
    ),
    notOurs: text(
      "This file is not a saved result of these checks. Choose a file that you saved from an outcome. Nothing was changed.",
      "Nid yw'r ffeil hon yn ganlyniad a gadwyd o'r gwiriadau hyn. Dewiswch ffeil a gadwyd gennych o ganlyniad. Ni newidiwyd dim.",
    ),
    edited: text(
      "This file was changed after it was saved, so it cannot be shown as a result. Choose the file as it was saved. Nothing was changed here.",
      "Newidiwyd y ffeil hon ar ôl ei chadw, felly ni ellir ei dangos fel canlyniad. Dewiswch y ffeil fel y'i cadwyd. Ni newidiwyd dim yma.",
    ),
    tooBig: text(
      "This file is larger than any saved result. Choose a file that you saved from an outcome. Nothing was changed.",
      "Mae'r ffeil hon yn fwy nag unrhyw ganlyniad a gadwyd. Dewiswch ffeil a gadwyd gennych o ganlyniad. Ni newidiwyd dim.",
    ),
    unreadable: text(
      "This file could not be read. Choose another copy of it. Nothing was changed.",
      "Ni ellid darllen y ffeil hon. Dewiswch gopi arall ohoni. Ni newidiwyd dim.",
    ),
    none: text("There is no saved result open. Choose its file again.", "Nid oes canlyniad a gadwyd ar agor. Dewiswch ei ffeil eto."),
  },
  title: text("Saved result", "Canlyniad a gadwyd"),
  saved: text("As it was saved", "Fel y'i cadwyd"),
  savedFor: text("It was checked for {day}.", "Fe'i gwiriwyd ar gyfer {day}."),
  otherEdition: text(
    "It was made with rulebook {then}. The rulebook is now {now}, so rules may have changed since.",
    "Fe'i gwnaed gyda llyfr rheolau {then}. Llyfr rheolau {now} sydd yma bellach, felly gall rheolau fod wedi newid ers hynny.",
  ),
  today: text("The same answers checked today", "Yr un atebion wedi'u gwirio heddiw"),
  differs: text("What differs today", "Yr hyn sy'n wahanol heddiw"),
  nothingDiffers: text("Nothing differs: the result is the same.", "Nid oes dim yn wahanol: yr un yw'r canlyniad."),
  decision: text("The decision", "Y penderfyniad"),
  appeared: text("Steps that are new", "Camau sy'n newydd"),
  gone: text("Steps that are no longer there", "Camau nad ydynt yno bellach"),
  foundOtherwise: text("Rules with another finding", "Rheolau â chanfyddiad gwahanol"),
  then: text("Then:", "Bryd hynny:"),
  now: text("Now:", "Nawr:"),
  newDates: text("Dates that are new", "Dyddiadau sy'n newydd"),
  goneDates: text("Dates that are no longer there", "Dyddiadau nad ydynt yno bellach"),
  leftOut: text(
    "These answers of the file fit no question of today, and were left out of today's result:",
    "Nid yw'r atebion hyn o'r ffeil yn addas i unrhyw gwestiwn heddiw, ac fe'u hepgorwyd o ganlyniad heddiw:",
  ),
  use: text("Go on with these answers", "Parhau gyda'r atebion hyn"),
  useLead: text(
    "This replaces your present answers to this check. You can undo it.",
    "Mae hyn yn disodli eich atebion presennol i'r gwiriad hwn. Gallwch ei ddadwneud.",
  ),
  used: text("The answers of the file are now your answers to this check.", "Atebion y ffeil yw eich atebion i'r gwiriad hwn bellach."),
  found: text("What was checked", "Yr hyn a wiriwyd"),

  device: text("Keep my answers on this device", "Cadw fy atebion ar y ddyfais hon"),
  deviceLead: text(
    "Your answers otherwise go when you close this tab. Kept on this device, they stay until you erase them. Anyone who uses this browser can then read them.",
    "Fel arall collir eich atebion pan fyddwch yn cau'r tab hwn. O'u cadw ar y ddyfais hon, maent yn aros nes i chi eu dileu. Gall unrhyw un sy'n defnyddio'r porwr hwn eu darllen wedyn.",
  ),
  onDevice: text(
    "Your answers are kept on this device. Anyone who uses this browser can read them.",
    "Cedwir eich atebion ar y ddyfais hon. Gall unrhyw un sy'n defnyddio'r porwr hwn eu darllen.",
  ),
  deviceStarted: text("Your answers are now kept on this device.", "Cedwir eich atebion ar y ddyfais hon bellach."),
  deviceRefused: text(
    "This browser does not let the site keep anything. Save a result as a file instead.",
    "Nid yw'r porwr hwn yn gadael i'r wefan gadw dim. Cadwch ganlyniad fel ffeil yn lle hynny.",
  ),
  erase: text("Erase what is kept on this device", "Dileu'r hyn a gedwir ar y ddyfais hon"),
  erased: text("Everything kept on this device and in this tab has been erased.", "Mae popeth a gadwyd ar y ddyfais hon ac yn y tab hwn wedi'i ddileu."),
};
