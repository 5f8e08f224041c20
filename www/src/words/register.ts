// The register of conflicts: many of one series, kept, signed and printed.

import type { Text } from "../contract.js";

const text = (en: string, cy: string): Text => ({ en, cy });

export const registering = {
  title: text("Conflict register", "Cofrestr gwrthdaro buddiannau"),
  lead: text(
    "Keep all the conflicts of one series together. See which an awarding body has to be told of and by when, which are only recorded, and what is incomplete. Print the register for an inspector who asks to see it.",
    "Cadwch holl achosion gwrthdaro un gyfres gyda'i gilydd. Gwelwch am ba rai y mae'n rhaid rhoi gwybod i gorff dyfarnu ac erbyn pryd, pa rai a gofnodir yn unig, a beth sy'n anghyflawn. Argraffwch y gofrestr ar gyfer arolygydd sy'n gofyn am ei gweld.",
  ),
  toIt: text("Keep a register of all the conflicts of a series", "Cadw cofrestr o holl achosion gwrthdaro cyfres"),
  loading: text("The register is still loading.", "Mae'r gofrestr yn dal i lwytho."),
  checking: text("Checked so far: {count} of {all}.", "Gwiriwyd hyd yma: {count} o {all}."),

  series: text("Series and centre", "Cyfres a chanolfan"),
  seriesMissing: text(
    "Give the series first: what has to be done depends on it.",
    "Rhowch y gyfres yn gyntaf: mae'r hyn sydd i'w wneud yn dibynnu arni.",
  ),
  centre: text("Name and number of the centre", "Enw a rhif y ganolfan"),
  saveSeries: text("Save", "Cadw"),
  seriesSaved: text("The series and the centre have been saved.", "Cadwyd y gyfres a'r ganolfan."),

  add: text("Add a conflict", "Ychwanegu gwrthdaro"),
  edit: text("Change a conflict", "Newid gwrthdaro"),
  who: text("Who and what", "Pwy a beth"),
  asked: text("What the rules ask about it", "Yr hyn y mae'r rheolau'n ei ofyn amdano"),
  saveConflict: text("Save the conflict", "Cadw'r gwrthdaro"),
  saveAndAnother: text("Save and add another", "Cadw ac ychwanegu un arall"),
  cancel: text("Leave it as it was", "Ei adael fel yr oedd"),
  saved: text("Saved: {name}.", "Cadwyd: {name}."),
  removed: text("Removed: {name}.", "Dilëwyd: {name}."),
  undone: text("It is as it was before.", "Mae fel yr oedd o'r blaen."),
  nothing: text("Enter who has the conflict, or answer a question", "Rhowch pwy sydd â'r gwrthdaro, neu atebwch gwestiwn"),
  draft: text("You have not saved what you typed: {name}.", "Nid ydych wedi cadw'r hyn a deipiwyd gennych: {name}."),
  draftOn: text("Go on with it", "Parhau ag ef"),
  draftAway: text("Discard it", "Ei ddileu"),
  unnamed: text("Conflict {number}", "Gwrthdaro {number}"),
  details: {
    staff: text("Member of staff", "Aelod o staff"),
    role: text("Role", "Rôl"),
    person: text("Candidate or person close to them", "Ymgeisydd neu berson sy'n agos atynt"),
    relation: text("Relationship", "Perthynas"),
    qualification: text("Qualification and component", "Cymhwyster a chydran"),
    managed: text("How it is managed", "Sut y caiff ei reoli"),
  },
  detailHints: {
    role: text("For example, teacher of drama or invigilator.", "Er enghraifft, athro drama neu oruchwyliwr."),
    relation: text("For example, daughter or close friend.", "Er enghraifft, merch neu ffrind agos."),
    managed: text(
      "For example, who marks the work instead, or which materials are kept from whom.",
      "Er enghraifft, pwy sy'n marcio'r gwaith yn lle hynny, neu ba ddeunyddiau a gedwir rhag pwy.",
    ),
  },

  toTell: text("To tell, the soonest first", "I roi gwybod amdanynt, y cynharaf yn gyntaf"),
  toTellNone: text("No answer shows that anything is still to be told.", "Nid oes ateb sy'n dangos bod dim ar ôl i roi gwybod amdano."),
  noDay: text("No day is known", "Nid oes diwrnod yn hysbys"),
  isFor: text("Conflicts: {count}", "Nifer o achosion: {count}"),
  byBody: text("By awarding body", "Yn ôl corff dyfarnu"),
  body: text("Awarding body", "Corff dyfarnu"),
  bodyOpen: text("Not said yet", "Heb ei ddweud eto"),
  soonest: text("Soonest day", "Diwrnod cynharaf"),
  wide: text("The centre as a whole", "Y ganolfan gyfan"),
  all: text("All", "Pob un"),
  states: {
    tell: text("To be told", "I roi gwybod"),
    told: text("Told", "Rhoddwyd gwybod"),
    fix: text("To be put right", "I'w gywiro"),
    ask: text("To be asked", "I'w holi"),
    record: text("Only recorded", "Cofnodir yn unig"),
    open: text("Not settled", "Heb ei benderfynu"),
    gaps: text("Incomplete", "Anghyflawn"),
    overdue: text("Overdue", "Hwyr"),
  },
  conflicts: text("The conflicts", "Yr achosion o wrthdaro"),
  conflictsNone: text("There is no conflict in the register yet.", "Nid oes gwrthdaro yn y gofrestr eto."),
  find: text("Search", "Chwilio"),
  findHint: text("A name, a qualification, an awarding body or any other word.", "Enw, cymhwyster, corff dyfarnu neu unrhyw air arall."),
  show: text("Show", "Dangos"),
  shown: text("Shown: {from} to {to} of {count}", "Dangosir: {from} i {to} o {count}"),
  shownNone: text("None of the conflicts fits.", "Nid oes yr un achos yn cyd-fynd."),
  pages: text("Pages of the list", "Tudalennau'r rhestr"),
  before: text("Previous", "Blaenorol"),
  after: text("Next", "Nesaf"),
  whoColumn: text("Who", "Pwy"),
  whatColumn: text("Qualification", "Cymhwyster"),
  dutyColumn: text("What the rules ask", "Yr hyn y mae'r rheolau'n ei ofyn"),
  stateColumn: text("State", "Cyflwr"),
  toldColumn: text("Told on", "Dyddiad rhoi gwybod"),
  steps: text("What to do", "Beth i'w wneud"),
  open: text("Still to answer: {count}", "I'w hateb o hyd: {count}"),

  signing: text("Sign-off", "Llofnodi"),
  signingLead: text(
    "Record here who has read the register and agrees with it, and on which day. The printed register has room for the signatures.",
    "Cofnodwch yma pwy sydd wedi darllen y gofrestr ac yn cytuno â hi, ac ar ba ddiwrnod. Mae lle i'r llofnodion ar y gofrestr brintiedig.",
  ),
  signers: { head: text("Signed for by the head of centre", "Llofnod pennaeth y ganolfan"), officer: text("Signed for by the exams officer", "Llofnod y swyddog arholiadau") },
  signName: text("Name", "Enw"),
  signOn: text("Date", "Dyddiad"),
  sign: text("Record the sign-off", "Cofnodi'r llofnod"),
  signed: text("Signed off on {day} by", "Llofnodwyd ar {day} gan"),
  signedBefore: text(
    "The register was changed after that. Have it signed off again.",
    "Newidiwyd y gofrestr ar ôl hynny. Trefnwch iddi gael ei llofnodi eto.",
  ),
  signAway: text("Take this sign-off away", "Dileu'r llofnod hwn"),
  signedAway: text("The sign-off has been taken away.", "Dilëwyd y llofnod."),
  signedNow: text("The sign-off has been recorded.", "Cofnodwyd y llofnod."),
  notSigned: text("Not signed off", "Heb ei llofnodi"),
  nameMissing: text("Enter a name", "Rhowch enw"),

  print: text("Print the register", "Argraffu'r gofrestr"),
  asAt: text("As at {day}", "Fel ar {day}"),
  number: text("No.", "Rhif"),
  total: text("Conflicts in the register: {count}", "Achosion o wrthdaro yn y gofrestr: {count}"),

  files: text("Files", "Ffeiliau"),
  filesLead: text(
    "A file holds the names that you typed. It is made and read on this machine and sent nowhere.",
    "Mae ffeil yn cynnwys yr enwau a deipiwyd gennych. Caiff ei gwneud a'i darllen ar y peiriant hwn ac nid yw'n cael ei hanfon i unman.",
  ),
  toJson: text("Save the register as a file (JSON)", "Cadw'r gofrestr fel ffeil (JSON)"),
  toCsv: text("Save as a table for a spreadsheet (CSV)", "Cadw fel tabl ar gyfer taenlen (CSV)"),
  template: text("Get an empty table to fill in (CSV)", "Cael tabl gwag i'w lenwi (CSV)"),
  csvMarked: text(
    "In the table, an apostrophe stands before what a spreadsheet would take for a formula. It goes again when the table is read here.",
    "Yn y tabl, mae collnod o flaen yr hyn y byddai taenlen yn ei drin fel fformiwla. Caiff ei dynnu eto pan ddarllenir y tabl yma.",
  ),
  openFile: text("Open a file", "Agor ffeil"),
  openHint: text(
    "A register that you saved (JSON) takes the place of this one. The conflicts of a table (CSV) are added to it.",
    "Mae cofrestr a gadwyd gennych (JSON) yn disodli'r un hon. Caiff yr achosion mewn tabl (CSV) eu hychwanegu ati.",
  ),
  replaced: text("The register has been opened. Conflicts in it: {count}.", "Agorwyd y gofrestr. Achosion o wrthdaro ynddi: {count}."),
  added: text("Conflicts added: {count}. Rows left out: {rejects}.", "Achosion a ychwanegwyd: {count}. Rhesi a hepgorwyd: {rejects}."),
  rejects: text("Rows that were left out", "Rhesi a hepgorwyd"),
  rejectsLead: text(
    "Correct these in your table and open it again, or add them by hand.",
    "Cywirwch y rhain yn eich tabl a'i agor eto, neu ychwanegwch nhw â llaw.",
  ),
  rejectsMore: text("These are the first {shown} of {count}. The file has them all.", "Dyma'r {shown} cyntaf o {count}. Mae pob un ohonynt yn y ffeil."),
  rejectsFile: text("Save the rows that were left out (CSV)", "Cadw'r rhesi a hepgorwyd (CSV)"),
  columnsLeft: text("These columns belong to no question and were not read:", "Nid yw'r colofnau hyn yn perthyn i unrhyw gwestiwn ac ni chawsant eu darllen:"),
  line: text("Line", "Llinell"),
  column: text("Column", "Colofn"),
  value: text("Value", "Gwerth"),
  expected: text("Expected", "Disgwylir"),
  expectedDay: text("a real date, such as 27 3 2026 or 2026-03-27", "dyddiad go iawn, fel 27 3 2026 neu 2026-03-27"),
  expectedSeries: text("a month and a year, such as June 2026", "mis a blwyddyn, fel Mehefin 2026"),
  expectedSame: text("the same as in this register: {answer}", "yr un peth ag yn y gofrestr hon: {answer}"),
  expectedFields: text("as many fields as the first line has: {count}", "cynifer o feysydd ag sydd yn y llinell gyntaf: {count}"),
  expectedSomething: text("who has the conflict, or an answer about it", "pwy sydd â'r gwrthdaro, neu ateb amdano"),
  faults: {
    notWhole: text(
      "This file is not whole: it was cut off or damaged. Choose another copy of it. Nothing was changed.",
      "Nid yw'r ffeil hon yn gyflawn: cafodd ei thorri'n fyr neu ei difrodi. Dewiswch gopi arall ohoni. Ni newidiwyd dim.",
    ),
    notOurs: text(
      "This file is not a register that was saved here. Choose another file. Nothing was changed.",
      "Nid cofrestr a gadwyd yma yw'r ffeil hon. Dewiswch ffeil arall. Ni newidiwyd dim.",
    ),
    newer: text(
      "This register was saved by a newer version of this page. Open it there. Nothing was changed.",
      "Cadwyd y gofrestr hon gan fersiwn fwy newydd o'r dudalen hon. Agorwch hi yno. Ni newidiwyd dim.",
    ),
    unsound: text(
      "This register holds something that no question here has a place for. Choose the file as it was saved. Nothing was changed.",
      "Mae'r gofrestr hon yn cynnwys rhywbeth nad oes lle iddo mewn unrhyw gwestiwn yma. Dewiswch y ffeil fel y'i cadwyd. Ni newidiwyd dim.",
    ),
    tooBig: text(
      "This file is larger than any register. Choose another file. Nothing was changed.",
      "Mae'r ffeil hon yn fwy nag unrhyw gofrestr. Dewiswch ffeil arall. Ni newidiwyd dim.",
    ),
    tooMany: text(
      "This table has more rows than a register has room for. Choose another file. Nothing was changed.",
      "Mae gan y tabl hwn fwy o resi nag y mae lle iddynt mewn cofrestr. Dewiswch ffeil arall. Ni newidiwyd dim.",
    ),
    unreadable: text(
      "This file could not be read. Choose another copy of it. Nothing was changed.",
      "Ni ellid darllen y ffeil hon. Dewiswch gopi arall ohoni. Ni newidiwyd dim.",
    ),
    noTable: text(
      "This file is not a table. Choose a CSV file with the columns of the empty table. Nothing was changed.",
      "Nid tabl yw'r ffeil hon. Dewiswch ffeil CSV â cholofnau'r tabl gwag. Ni newidiwyd dim.",
    ),
    noColumn: text(
      "No column of this table is known here. Give it the columns of the empty table. Nothing was changed.",
      "Nid oes colofn o'r tabl hwn yn hysbys yma. Rhowch golofnau'r tabl gwag iddo. Ni newidiwyd dim.",
    ),
    columnTwice: text(
      "A column stands twice in this table. Take one of them out. Nothing was changed.",
      "Mae colofn yn ymddangos ddwywaith yn y tabl hwn. Tynnwch un ohonynt. Ni newidiwyd dim.",
    ),
    cutOff: text(
      "This table is cut off in the middle of a field. Choose another copy of it. Nothing was changed.",
      "Mae'r tabl hwn wedi'i dorri yng nghanol maes. Dewiswch gopi arall ohono. Ni newidiwyd dim.",
    ),
  },

  keeping: text("Where the register is kept", "Ble y cedwir y gofrestr"),
  inTab: text(
    "The register is in this browser tab only. It goes when you close the tab.",
    "Mae'r gofrestr yn y tab hwn o'ch porwr yn unig. Fe'i collir pan fyddwch yn cau'r tab.",
  ),
  onDevice: text(
    "The register is kept on this device. Anyone who uses this browser can read it. It stays until you erase it.",
    "Cedwir y gofrestr ar y ddyfais hon. Gall unrhyw un sy'n defnyddio'r porwr hwn ei darllen. Mae'n aros nes i chi ei dileu.",
  ),
  device: text("Keep the register on this device", "Cadw'r gofrestr ar y ddyfais hon"),
  deviceStarted: text("The register is now kept on this device.", "Cedwir y gofrestr ar y ddyfais hon bellach."),
  deviceRefused: text(
    "This browser does not let the site keep anything. Save the register as a file instead.",
    "Nid yw'r porwr hwn yn gadael i'r wefan gadw dim. Cadwch y gofrestr fel ffeil yn lle hynny.",
  ),
  deviceFull: text(
    "This device has no room left. The register stays in this tab. Save it as a file before you close the tab.",
    "Nid oes lle ar ôl ar y ddyfais hon. Mae'r gofrestr yn aros yn y tab hwn. Cadwch hi fel ffeil cyn cau'r tab.",
  ),
  eraseLead: text(
    "Erasing takes the whole register away at once, and cannot be undone. Save it as a file first if you still need it.",
    "Mae dileu'n cael gwared ar y gofrestr gyfan ar unwaith, ac ni ellir ei ddadwneud. Cadwch hi fel ffeil yn gyntaf os oes ei hangen arnoch o hyd.",
  ),
  erase: text("Erase the register", "Dileu'r gofrestr"),
  erased: text("The register has been erased. Nothing of it is left in this browser.", "Mae'r gofrestr wedi'i dileu. Nid oes dim ohoni ar ôl yn y porwr hwn."),
  notErased: text(
    "The browser did not erase the register. Close the other tabs of this site and erase it again.",
    "Ni wnaeth y porwr ddileu'r gofrestr. Caewch dabiau eraill y wefan hon a'i dileu eto.",
  ),
  full: text(
    "There is no room left to keep this. What you see is still on this page, but not kept. Save the register as a file before you close the page.",
    "Nid oes lle ar ôl i gadw hyn. Mae'r hyn a welwch yn dal ar y dudalen hon, ond heb ei gadw. Cadwch y gofrestr fel ffeil cyn cau'r dudalen.",
  ),
  notKept: text(
    "The browser did not keep this. What you see is still on this page. Save the register as a file before you close the page.",
    "Ni wnaeth y porwr gadw hyn. Mae'r hyn a welwch yn dal ar y dudalen hon. Cadwch y gofrestr fel ffeil cyn cau'r dudalen.",
  ),
  tryAgain: text("Try again", "Rhoi cynnig arall arni"),
  elsewhere: {
    changed: text(
      "The register was changed in another tab. This tab shows it as it was before. Choose which of the two counts.",
      "Newidiwyd y gofrestr mewn tab arall. Mae'r tab hwn yn ei dangos fel yr oedd cynt. Dewiswch pa un o'r ddwy sy'n cyfrif.",
    ),
    erased: text(
      "The register was erased in another tab, and this page no longer has it either.",
      "Dilëwyd y gofrestr mewn tab arall, ac nid yw ar y dudalen hon bellach ychwaith.",
    ),
    two: text(
      "Another register is kept on this device. This tab has one of its own. Choose which of the two counts.",
      "Cedwir cofrestr arall ar y ddyfais hon. Mae gan y tab hwn ei un ei hun. Dewiswch pa un o'r ddwy sy'n cyfrif.",
    ),
  },
  takeKept: text("Take the one that is kept", "Cymryd yr un a gedwir"),
  takeThis: text("Take the one of this tab", "Cymryd un y tab hwn"),
  taken: text("This tab shows the register that is kept.", "Mae'r tab hwn yn dangos y gofrestr a gedwir."),
  putThere: text("The register of this tab is now the one that is kept.", "Cofrestr y tab hwn yw'r un a gedwir bellach."),
  damaged: text(
    "What is kept on this device is not a register that this page can read. Erase it, or open it with the version of this page that kept it.",
    "Nid yw'r hyn a gedwir ar y ddyfais hon yn gofrestr y gall y dudalen hon ei darllen. Dilëwch ef, neu ei agor gyda'r fersiwn o'r dudalen hon a'i cadwodd.",
  ),
};
