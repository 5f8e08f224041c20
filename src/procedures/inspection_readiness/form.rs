pub use crate::policy::nations::Nation;
use crate::prelude::*;

choice! {
    /// The centre's section of the Register.
    RegisterSection {
        Standard "standard" ("The standard section", "Yr adran safonol"),
        Higher "higher" ("The higher section only", "Yr adran uwch yn unig"),
        NotKnown "not-known" ("On neither, or not known", "Ar y naill na'r llall, neu ni wyddys"),
    }
}

choice! {
    /// How many people hold keys.
    KeyHolders {
        BelowTwo "none-or-one" ("Nobody, or one person", "Neb, neu un person"),
        TwoToFour "two-to-four" ("Two to four people", "Rhwng dau a phedwar o bobl"),
        FiveOrSix "five-or-six" ("Five or six people", "Pump neu chwech o bobl"),
        AboveSix "seven-or-more" ("Seven people or more", "Saith o bobl neu ragor"),
    }
}

choice! {
    /// What the secure room is built of.
    Shell {
        Solid "solid" ("Strong and solid on every side", "Yn gryf ac yn gadarn ar bob ochr"),
        ReinforcedStud "stud-with-metal" ("With a stud partition that is reinforced with metal", "Gyda phared stydiau wedi'i atgyfnerthu â metel"),
        Stud "stud-without-metal" ("With a stud partition that is not reinforced with metal", "Gyda phared stydiau heb ei atgyfnerthu â metel"),
        Weaker "weaker" ("With something weaker, such as a thin ceiling", "Gyda rhywbeth gwannach, fel nenfwd tenau"),
    }
}

choice! {
    /// What the door of the secure room is like.
    Door {
        Strong "solid-or-reinforced" ("Solid or reinforced, without glass", "Yn gadarn neu wedi'i atgyfnerthu, heb wydr"),
        Toughened "toughened-glass" ("Solid or reinforced, with toughened glass", "Yn gadarn neu wedi'i atgyfnerthu, gyda gwydr wedi'i galedu"),
        PlainGlass "plain-glass" ("With glass that is not toughened", "Gyda gwydr heb ei galedu"),
        Weaker "neither" ("Neither solid nor reinforced", "Heb fod yn gadarn nac wedi'i atgyfnerthu"),
    }
}

choice! {
    /// What kind of lock the door has.
    Lock {
        Mortice "five-lever-mortice" ("A five-lever mortice lock", "Clo mortais pum lifer"),
        Keypad "coded-keypad" ("A coded keypad", "Bysellbad â chod"),
        Electronic "electronic" ("An electronic lock", "Clo electronig"),
        Cylinder "cylinder" ("A cylinder lock, such as a Yale lock", "Clo silindr, fel clo Yale"),
        Other "other" ("Another lock, or not known", "Clo arall, neu ni wyddys"),
    }
}

choice! {
    /// How windows that can be reached are protected.
    Windows {
        NoneInReach "none-in-reach" ("There is no window that can be reached", "Nid oes ffenestr y gellir ei chyrraedd"),
        Barred "bars" ("By bars", "Gan fariau"),
        Alarmed "alarm" ("By an alarm", "Gan larwm"),
        Unprotected "unprotected" ("At least one is not protected", "Mae o leiaf un heb ei diogelu"),
    }
}

choice! {
    /// What the material is locked in, inside the room.
    Container {
        Safe "fixed-safe" ("A strong safe that cannot be carried off", "Sêff gref na ellir ei chario ymaith"),
        MultiPoint "multi-point-cabinet" ("A security cabinet with a multi-point lock that cannot be carried off", "Cabinet diogelwch â chlo aml-bwynt na ellir ei gario ymaith"),
        Barred "bolted-barred-cabinet" ("A metal cabinet with a full-length outer bar, bolted to the wall or floor", "Cabinet metel â bar allanol ar ei hyd cyfan, wedi'i folltio i'r wal neu'r llawr"),
        Other "other" ("Something else, or nothing", "Rhywbeth arall, neu ddim byd"),
    }
}

choice! {
    /// Where keys are when they are not in use.
    Keys {
        OnHolder "on-holder" ("On the person who holds them", "Gan y sawl sy'n eu dal"),
        CodedSafe "coded-key-safe" ("In a key safe with a code", "Mewn sêff allweddi â chod"),
        Elsewhere "elsewhere" ("Somewhere else, such as a drawer or a hook", "Rhywle arall, fel drôr neu fachyn"),
    }
}

form! {
    /// How ready a centre is for an unannounced inspection.
    Answers in "" {
        section "centre" ("Your centre", "Eich canolfan") {
            nation "nation": Nation = ask("Where is your centre?", "Ymhle y mae eich canolfan?").shared();
            register_section "registerSection": RegisterSection = ask(
                "On which section of the National Centre Number Register is your centre?",
                "Ar ba adran o Gofrestr y Rhifau Canolfan Cenedlaethol y mae eich canolfan?",
            ).hint(
                "Standard: general qualifications, or vocational ones with timetabled components; we count Cambridge Technicals of the 2016 suite, which have external assessment. Higher: other vocational qualifications. A centre on both is on the standard section.",
                "Safonol: cymwysterau cyffredinol, neu rai galwedigaethol â chydrannau wedi'u hamserlennu; cyfrifwn Cambridge Technicals cyfres 2016, sydd ag asesiad allanol, yn eu plith. Uwch: cymwysterau galwedigaethol eraill. Mae canolfan sydd ar y ddwy ar yr adran safonol.",
            ).shared();
        }
        section "told" ("What your centre has been told", "Yr hyn a ddywedwyd wrth eich canolfan") {
            told_covered "toldItIsInspected": bool = ask(
                "Has your centre been told that the JCQ inspection service inspects it?",
                "A ddywedwyd wrth eich canolfan fod gwasanaeth arolygu'r CGC yn ei harolygu?",
            ).hint(
                "This matters for a centre abroad, and for one that is not on the standard section.",
                "Mae hyn yn bwysig i ganolfan dramor, ac i un nad yw ar yr adran safonol.",
            );
        }
        section "open" ("Open to inspection", "Yn agored i'w harolygu") {
            venues_open "venuesOpen": bool = ask(
                "Can an inspector see every venue used for examinations and assessments?",
                "A all arolygydd weld pob lleoliad a ddefnyddir ar gyfer arholiadau ac asesiadau?",
            ).hint(
                "At any time, without notice. Other sites and hired halls count.",
                "Ar unrhyw adeg, heb rybudd. Mae safleoedd eraill a neuaddau wedi'u llogi yn cyfrif.",
            );
            records_open "recordsOpen": bool = ask(
                "Can an inspector see the records?",
                "A all arolygydd weld y cofnodion?",
            );
            storage_open "storageOpen": bool = ask(
                "Can an inspector see the secure storage?",
                "A all arolygydd weld y storfa ddiogel?",
            ).hint(
                "Also on a day when the exams officer is away.",
                "Hefyd ar ddiwrnod pan yw'r swyddog arholiadau i ffwrdd.",
            );
        }
        section "inspector" ("When an inspector comes", "Pan ddaw arolygydd") {
            identity_checked "identityChecked": bool = ask(
                "Does your centre look at an inspector's identity card before letting the inspector in?",
                "A yw eich canolfan yn edrych ar gerdyn adnabod arolygydd cyn ei adael i mewn?",
            );
            accompanied "inspectorAccompanied": bool = ask(
                "Will somebody go with the inspector for the whole of the visit?",
                "A fydd rhywun yn mynd gyda'r arolygydd drwy gydol yr ymweliad?",
            );
        }
        section "past" ("Past visits", "Ymweliadau a fu") {
            visited_before "visitedBefore": bool = ask(
                "Has an inspector visited your centre before?",
                "A yw arolygydd wedi ymweld â'ch canolfan o'r blaen?",
            );
            requests_unanswered "requestsUnanswered": bool = ask(
                "Is any request from the inspection service still unanswered?",
                "A oes unrhyw gais gan y gwasanaeth arolygu heb ei ateb o hyd?",
            );
            issues_open "issuesUnresolved": bool = ask(
                "Is any issue from an inspection still unresolved?",
                "A oes unrhyw fater o arolygiad heb ei ddatrys o hyd?",
            );
        }
        section "last-visit" ("The last visit", "Yr ymweliad diwethaf") {
            last_visited_on "lastVisitedOn": NaiveDate = ask(
                "On what date did an inspector last visit?",
                "Ar ba ddyddiad yr ymwelodd arolygydd ddiwethaf?",
            );
        }
        section "room" ("The secure room", "Yr ystafell ddiogel") {
            at_registered_address "storageAtRegisteredAddress": bool = ask(
                "Is the secure room at your centre's registered address?",
                "A yw'r ystafell ddiogel yng nghyfeiriad cofrestredig eich canolfan?",
            );
            in_fixed_building "storageInFixedBuilding": bool = ask(
                "Is it in a fixed building?",
                "A yw mewn adeilad parhaol?",
            ).hint(
                "A portable cabin is no fixed building.",
                "Nid yw caban symudol yn adeilad parhaol.",
            );
            exams_only "roomForExamsOnly": bool = ask(
                "Is the room used for examination material only?",
                "A ddefnyddir yr ystafell ar gyfer deunydd arholiadau yn unig?",
            );
        }
        section "cpc" ("CPC", "CPC") {
            only_cpc "onlyCpc": bool = ask(
                "If the room has other uses, does your centre keep material there for CPC alone?",
                "Os oes defnydd arall i'r ystafell, a yw eich canolfan yn cadw deunydd yno ar gyfer CPC yn unig?",
            ).hint(
                "CPC is OCR's Certificate of Professional Competence for transport managers.",
                "CPC yw Tystysgrif Cymhwysedd Proffesiynol OCR ar gyfer rheolwyr trafnidiaeth.",
            );
        }
        section "building" ("How it is built", "Sut y mae wedi'i hadeiladu") {
            shell "roomBuiltOf": Shell = ask(
                "How are its walls, floor and ceiling built?",
                "Sut y mae ei waliau, ei llawr a'i nenfwd wedi'u hadeiladu?",
            );
            door "door": Door = ask("What is its door like?", "Sut ddrws sydd iddi?");
            heavy_hinges "heavyDutyHinges": bool = ask(
                "Does the door hang on heavy-duty hinges?",
                "A yw'r drws yn hongian ar golfachau trwm?",
            );
            lock "lock": Lock = ask("What kind of lock does the door have?", "Pa fath o glo sydd ar y drws?");
            windows "windows": Windows = ask(
                "How are its windows protected?",
                "Sut y mae ei ffenestri wedi'u diogelu?",
            ).hint(
                "Only windows that somebody could reach from outside or inside count.",
                "Dim ond ffenestri y gallai rhywun eu cyrraedd o'r tu allan neu'r tu mewn sy'n cyfrif.",
            );
        }
        section "inside" ("Inside the room", "Y tu mewn i'r ystafell") {
            container "lockedIn": Container = ask(
                "What is the material locked in, inside the room?",
                "Ym mha beth y mae'r deunydd dan glo, y tu mewn i'r ystafell?",
            );
        }
        section "keys" ("Keys", "Allweddi") {
            key_holders "keyHolders": KeyHolders = ask(
                "How many people hold keys to the secure storage?",
                "Faint o bobl sy'n dal allweddi'r storfa ddiogel?",
            ).hint(
                "Count everybody who can open it, with a key or a code.",
                "Cyfrwch bawb a all ei hagor, gydag allwedd neu god.",
            );
            two_keys "twoKeysOrMore": bool = ask(
                "Are there at least two keys?",
                "A oes o leiaf ddwy allwedd?",
            );
            keys_kept "keysKept": Keys = ask(
                "Where are the keys kept?",
                "Ble y cedwir yr allweddi?",
            );
        }
        section "documents" ("Documents at hand", "Dogfennau wrth law") {
            contingency_plan "contingencyPlanAtHand": bool = ask(
                "Is the contingency plan at hand, with cyber attacks in it?",
                "A yw'r cynllun wrth gefn wrth law, gan gynnwys ymosodiadau seiber?",
            );
            policies "policiesAtHand": bool = ask(
                "Are the centre's policies at hand?",
                "A yw polisïau'r ganolfan wrth law?",
            ).hint(
                "Conflicts of interest, internal appeals, complaints, malpractice, whistleblowing, data protection, access arrangements, word processors and child protection, among others.",
                "Gwrthdaro buddiannau, apeliadau mewnol, cwynion, camymddwyn, chwythu'r chwiban, diogelu data, trefniadau mynediad, prosesyddion geiriau ac amddiffyn plant, ymhlith eraill.",
            );
        }
    }
}

/// How many people may hold keys. Two is the least in every edition.
#[derive(Clone, Copy, Debug)]
pub struct Edition {
    /// The fewest that must.
    pub least_key_holders: u32,
    /// The most that may.
    pub most_key_holders: u32,
}

/// The older text (KH1).
pub const OLDER: Edition = Edition {
    least_key_holders: 2,
    most_key_holders: 4,
};
/// The newer text (KH2, KH3).
pub const NEWER: Edition = Edition {
    least_key_holders: 2,
    most_key_holders: 6,
};

impl Form for Answers {
    type Parameters = Edition;
    type Remembered = ();
}

impl Answers {
    /// Whether the inspection service could come at all: everywhere but Scotland.
    pub fn may_be_inspected(&self) -> Answer<bool> {
        not(self.nation.is(&Nation::Scotland))
    }

    /// Whether a day of the last visit is given that has been. No field is missing for this.
    pub fn day_says_visited(&self, as_of: NaiveDate) -> bool {
        matches!(self.last_visited_on.get(), Ok(day) if day <= as_of)
    }

    /// Whether it is known that the service inspects the centre: by its place on the Register, or because the centre has been
    /// told so or visited.
    pub fn is_inspected(&self) -> Answer<bool> {
        let is_listed = all([
            not(self.nation.is(&Nation::Elsewhere)),
            self.register_section.is(&RegisterSection::Standard),
        ]);
        all([
            self.may_be_inspected(),
            any([is_listed, self.told_covered.get(), self.visited_before.get()]),
        ])
    }
}
