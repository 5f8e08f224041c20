// What the portal says while a check is not there yet, and where it cannot go on.

import type { Text } from "../contract.js";

const text = (en: string, cy: string): Text => ({ en, cy });

export const starting = {
  loading: text(
    "The check is still loading. You can answer the first questions now.",
    "Mae'r gwiriad yn dal i lwytho. Gallwch ateb y cwestiynau cyntaf nawr.",
  ),
  loadingNumber: text("The check is still loading.", "Mae'r gwiriad yn dal i lwytho."),
  late: text(
    "The check has not loaded. Note down what you typed on this page. Then check your connection and load the page again. If that does not help, something blocks JavaScript from this site: ask whoever looks after your network or browser.",
    "Nid yw'r gwiriad wedi llwytho. Nodwch yr hyn a deipiwyd gennych ar y dudalen hon. Yna gwiriwch eich cysylltiad a llwythwch y dudalen eto. Os nad yw hynny'n helpu, mae rhywbeth yn rhwystro JavaScript o'r wefan hon: gofynnwch i'r sawl sy'n gofalu am eich rhwydwaith neu'ch porwr.",
  ),
  needsScript: text(
    "The check needs JavaScript, which is switched off. Switch it on for this site, then load this page again. You can read the rules without it.",
    "Mae angen JavaScript ar y gwiriad, ac mae wedi'i ddiffodd. Trowch ef ymlaen ar gyfer y wefan hon, yna llwythwch y dudalen eto. Gallwch ddarllen y rheolau hebddo.",
  ),
  cannotLoad: text(
    "Part of the check could not be loaded. Check that you are connected, then try again. What you typed is still here.",
    "Ni ellid llwytho rhan o'r gwiriad. Gwiriwch eich bod wedi'ch cysylltu, yna rhowch gynnig arall arni. Mae'r hyn a deipiwyd gennych yn dal yma.",
  ),
  isForbidden: text(
    "The security settings of this website do not allow the check to run. Your browser is not at fault. Tell whoever runs the website: its Content-Security-Policy needs 'wasm-unsafe-eval' in script-src. What you typed is still here.",
    "Nid yw gosodiadau diogelwch y wefan hon yn caniatáu i'r gwiriad redeg. Nid eich porwr sydd ar fai. Dywedwch wrth y sawl sy'n rhedeg y wefan: mae angen 'wasm-unsafe-eval' yn script-src ar ei Content-Security-Policy. Mae'r hyn a deipiwyd gennych yn dal yma.",
  ),
  isSwitchedOff: text(
    "This browser has no WebAssembly, which the check needs. It may be switched off, as in the lockdown mode of Apple's devices. Allow it for this site, or use another browser. What you typed is still here.",
    "Nid oes WebAssembly gan y porwr hwn, ac mae ei angen ar y gwiriad. Efallai ei fod wedi'i ddiffodd, fel ym modd cloi dyfeisiau Apple. Caniatewch ef ar gyfer y wefan hon, neu defnyddiwch borwr arall. Mae'r hyn a deipiwyd gennych yn dal yma.",
  ),
  cannotRun: text(
    "The check cannot run in this browser. A current version of Chrome, Edge, Firefox or Safari can run it. What you typed is still here.",
    "Ni all y gwiriad redeg yn y porwr hwn. Gall fersiwn gyfredol o Chrome, Edge, Firefox neu Safari ei redeg. Mae'r hyn a deipiwyd gennych yn dal yma.",
  ),
  loadAgain: text("Load this page again", "Llwytho'r dudalen hon eto"),
  noSuchStep: text(
    "The address of this page names a step that this check does not have. Start below. Answers that you gave before are still here.",
    "Mae cyfeiriad y dudalen hon yn enwi cam nad yw'n rhan o'r gwiriad hwn. Dechreuwch isod. Mae'r atebion a roesoch o'r blaen yn dal yma.",
  ),
  leftOut: text(
    "Some of your earlier answers do not fit the questions of this edition, and were left out. Check the answers below. These were left out:",
    "Nid yw rhai o'ch atebion cynharach yn addas i gwestiynau'r argraffiad hwn, ac fe'u hepgorwyd. Gwiriwch yr atebion isod. Hepgorwyd y rhain:",
  ),
  brokenTitle: text("This page could not be shown", "Ni ellid dangos y dudalen hon"),
  broken: text(
    "Something went wrong in the check. Your answers are still in this browser. Save them as a file first. Then load the page again, or clear this check and start again.",
    "Aeth rhywbeth o'i le yn y gwiriad. Mae eich atebion yn dal yn y porwr hwn. Cadwch nhw fel ffeil yn gyntaf. Yna llwythwch y dudalen eto, neu cliriwch y gwiriad hwn a dechrau eto.",
  ),
  saveAnswers: text("Save my answers as a file", "Cadw fy atebion fel ffeil"),
  privacy: text(
    "Your answers stay in this browser tab and are sent nowhere. They go when you close the tab.",
    "Mae eich atebion yn aros yn y tab hwn o'ch porwr ac nid ydynt yn cael eu hanfon i unman. Fe'u collir pan fyddwch yn cau'r tab.",
  ),
  privacyOnDevice: text(
    "Your answers are kept on this device and are sent nowhere. They stay until you erase them on the page with all checks.",
    "Cedwir eich atebion ar y ddyfais hon ac nid ydynt yn cael eu hanfon i unman. Maent yn aros nes i chi eu dileu ar y dudalen sydd â'r holl wiriadau.",
  ),
  clear: {
    check: text("Clear this check", "Clirio'r gwiriad hwn"),
    number: text("Clear this number", "Clirio'r rhif hwn"),
    all: text("Clear every check", "Clirio pob gwiriad"),
  },
  clearAsks: {
    check: text(
      "Do you want to clear your answers to this check? Other checks keep theirs.",
      "A ydych am glirio eich atebion i'r gwiriad hwn? Mae gwiriadau eraill yn cadw eu rhai hwy.",
    ),
    number: text("Do you want to clear this number?", "A ydych am glirio'r rhif hwn?"),
    all: text("Do you want to clear your answers to every check?", "A ydych am glirio eich atebion i bob gwiriad?"),
  },
  clearYes: text("Yes, clear them", "Ydw, clirio"),
  clearNo: text("No, keep them", "Nac ydw, eu cadw"),
  cleared: {
    check: text("Your answers to this check have been cleared.", "Mae eich atebion i'r gwiriad hwn wedi'u clirio."),
    number: text("The number has been cleared.", "Mae'r rhif wedi'i glirio."),
    all: text("Your answers to every check have been cleared.", "Mae eich atebion i bob gwiriad wedi'u clirio."),
  },
  undo: text("Undo", "Dadwneud"),
  undone: text("Your answers are back.", "Mae eich atebion yn ôl."),
};

export type Clears = keyof typeof starting.clear;
