// The page about this site.

import type { Text } from "../contract.js";

const text = (en: string, cy: string): Text => ({ en, cy });

interface Passage {
  id: string;
  title: Text;
  paragraphs?: readonly Text[];
  list?: readonly Text[];
}

export const about: { title: Text; passages: readonly Passage[] } = {
  title: text("About these checks", "Ynghylch y gwiriadau hyn"),
  passages: [
    {
      id: "what",
      title: text("What this is", "Beth yw hwn"),
      paragraphs: [
        text(
          "These are self-checks for exams officers and others at exam centres in the United Kingdom. They compare your answers with rules that awarding bodies publish, and show what is met, what is not, what cannot be told, and what to do next.",
          "Hunanwiriadau yw'r rhain ar gyfer swyddogion arholiadau ac eraill mewn canolfannau arholi yn y Deyrnas Unedig. Maent yn cymharu eich atebion â rheolau y mae cyrff dyfarnu yn eu cyhoeddi, ac yn dangos yr hyn a fodlonir, yr hyn na fodlonir, yr hyn na ellir ei ddweud, a beth i'w wneud nesaf.",
        ),
      ],
    },
    {
      id: "what-not",
      title: text("What this is not", "Beth nad yw hwn"),
      list: [
        text(
          "It is not a decision of an awarding body. Only the body itself can accept, refuse or approve anything.",
          "Nid penderfyniad corff dyfarnu ydyw. Dim ond y corff ei hun a all dderbyn, gwrthod neu gymeradwyo unrhyw beth.",
        ),
        text(
          "It looks nothing up. A centre number or an email address can be well formed and still not be real.",
          "Nid yw'n chwilio am ddim. Gall rhif canolfan neu gyfeiriad e-bost fod ar y ffurf gywir heb fod yn un go iawn.",
        ),
        text(
          "It sends nothing. Whatever has to be sent, you send.",
          "Nid yw'n anfon dim. Chi sy'n anfon beth bynnag sydd i'w anfon.",
        ),
        text(
          "It does not hold every rule. Where it holds none for your case, it says so and guesses nothing.",
          "Nid yw'n cynnwys pob rheol. Os nad oes ganddo reol ar gyfer eich achos, mae'n dweud hynny heb ddyfalu dim.",
        ),
      ],
    },
    {
      id: "privacy",
      title: text("Privacy", "Preifatrwydd"),
      paragraphs: [
        text(
          "Nothing that you type leaves your machine. The rules run inside your browser. There are no cookies, no accounts, no counters of visitors and no content from other websites.",
          "Nid oes dim yr ydych yn ei deipio yn gadael eich peiriant. Mae'r rheolau'n rhedeg y tu mewn i'ch porwr. Nid oes cwcis, cyfrifon, cyfrifwyr ymwelwyr na chynnwys o wefannau eraill.",
        ),
        text(
          "So that you can go back, change language and use an answer again in another check, answers are kept in this browser tab. They go when you close the tab, or at once when you choose “Clear my answers”. They never stand in an address.",
          "Er mwyn i chi allu mynd yn ôl, newid iaith a defnyddio ateb eto mewn gwiriad arall, cedwir yr atebion yn y tab hwn o'ch porwr. Fe'u collir pan fyddwch yn cau'r tab, neu ar unwaith pan ddewiswch “Clirio fy atebion”. Nid ydynt byth yn ymddangos mewn cyfeiriad gwe.",
        ),
        text(
          "The conflict register holds names, so it is kept on this device only if you ask for that. Erasing it takes it away at once.",
          "Mae'r gofrestr gwrthdaro yn cynnwys enwau, felly dim ond os gofynnwch am hynny y caiff ei chadw ar y ddyfais hon. Mae ei dileu'n cael gwared arni ar unwaith.",
        ),
        text(
          "A file that you save is made on your machine and holds what you typed. Keep it as you would keep the request itself.",
          "Gwneir ffeil yr ydych yn ei chadw ar eich peiriant chi, ac mae'n cynnwys yr hyn a deipiwyd gennych. Cadwch hi fel y byddech yn cadw'r cais ei hun.",
        ),
      ],
    },
    {
      id: "sources",
      title: text("Sources, and how far they were verified", "Ffynonellau, ac i ba raddau y'u gwiriwyd"),
      paragraphs: [
        text(
          "Every rule names the clause it rests on, in our own words, with the document, the place in it and an address. Each clause has a standing:",
          "Mae pob rheol yn enwi'r cymal y mae'n dibynnu arno, yn ein geiriau ein hunain, gyda'r ddogfen, y man ynddi a chyfeiriad. Mae gan bob cymal statws:",
        ),
      ],
    },
    {
      id: "accessibility",
      title: text("Accessibility", "Hygyrchedd"),
      paragraphs: [
        text(
          "We aim to meet the Web Content Accessibility Guidelines 2.2 at level AA. The pages are made to work with a keyboard alone, with a screen reader, at 320 pixels wide or enlarged to 400%, and on paper. Nothing moves and nothing has a time limit.",
          "Ein nod yw bodloni'r Canllawiau Hygyrchedd Cynnwys Gwe 2.2 ar lefel AA. Gwnaed y tudalennau i weithio gyda bysellfwrdd yn unig, gyda darllenydd sgrin, ar led o 320 picsel neu wedi'u chwyddo i 400%, ac ar bapur. Nid oes dim yn symud ac nid oes terfyn amser ar ddim.",
        ),
        text(
          "Every kind of page is tested automatically with axe-core in both languages, together with whole journeys by keyboard. It has not been audited by a third party, nor been tested with people who use assistive technology every day. Tell whoever runs this copy of the site about any problem that you meet.",
          "Mae pob math o dudalen yn cael ei phrofi'n awtomatig gydag axe-core yn y ddwy iaith, ynghyd â theithiau cyfan gyda'r bysellfwrdd. Nid yw wedi'i harchwilio gan drydydd parti, nac wedi'i phrofi gyda phobl sy'n defnyddio technoleg gynorthwyol bob dydd. Rhowch wybod i bwy bynnag sy'n rhedeg y copi hwn o'r wefan am unrhyw broblem.",
        ),
      ],
    },
    {
      id: "welsh",
      title: text("Welsh", "Y Gymraeg"),
      paragraphs: [
        text(
          "Every text stands in English and in Welsh. The Welsh uses the terms of WJEC's own Welsh pages where they have one. It has not yet been reviewed by a fluent speaker; until it has been, each Welsh page says so and the English text is the one to rely on.",
          "Mae pob testun ar gael yn Saesneg ac yn Gymraeg. Mae'r Gymraeg yn defnyddio termau tudalennau Cymraeg CBAC lle mae rhai i'w cael. Nid yw wedi'i hadolygu eto gan siaradwr rhugl; hyd nes y gwneir hynny, mae pob tudalen Gymraeg yn dweud hynny a'r testun Saesneg yw'r un i ddibynnu arno.",
        ),
      ],
    },
    {
      id: "licence",
      title: text("Licence", "Trwydded"),
      paragraphs: [
        text(
          "The rules and this site are open source, under the MIT licence or the Apache licence 2.0, whichever you choose. The styles build on govuk-frontend, © Crown copyright, MIT licence. This is not a GOV.UK site.",
          "Cod agored yw'r rheolau a'r wefan hon, o dan drwydded MIT neu drwydded Apache 2.0, p'un bynnag a ddewiswch. Mae'r arddulliau'n adeiladu ar govuk-frontend, © Hawlfraint y Goron, trwydded MIT. Nid gwefan GOV.UK yw hon.",
        ),
      ],
    },
  ],
};
