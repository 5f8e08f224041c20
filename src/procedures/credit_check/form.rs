use super::referees::Open;
use crate::policy::dated::Known;
use crate::prelude::*;

choice! {
    /// What the applicant is in law.
    LegalForm {
        Company "company" ("A company", "Cwmni"),
        InterestCompany "community-interest-company" ("A community interest company", "Cwmni buddiannau cymunedol"),
        CharitableCompany "charitable-company" ("A company that is a charity", "Cwmni sy'n elusen"),
        SchoolCompany "independent-school-company" ("An independent school run by a company", "Ysgol annibynnol a redir gan gwmni"),
        SoleTrader "sole-trader" ("A sole trader", "Unig fasnachwr"),
        Partnership "partnership" ("A partnership", "Partneriaeth"),
        LiabilityPartnership "limited-liability-partnership" ("A limited liability partnership (LLP)", "Partneriaeth atebolrwydd cyfyngedig (PAC)"),
        MaintainedSchool "maintained-school" ("A school maintained by a local authority", "Ysgol a gynhelir gan awdurdod lleol"),
        LocalAuthority "local-authority" ("A local authority", "Awdurdod lleol"),
        FurtherEducation "further-education-corporation" ("A further education corporation set up by statute", "Corfforaeth addysg bellach a sefydlwyd drwy statud"),
        IncorporatedCharity "charitable-incorporated-organisation" ("A charitable incorporated organisation (CIO)", "Sefydliad corfforedig elusennol (SCE)"),
        UnincorporatedCharity "unincorporated-charity" ("A charity that is not incorporated", "Elusen anghorfforedig"),
        AcademyTrust "academy-trust" ("An academy trust", "Ymddiriedolaeth academi"),
        Other "other" ("Another form, or not known", "Ffurf arall, neu nid yw'n hysbys"),
    }
}

choice! {
    /// Who gives a reference.
    RefereeKind {
        TradeSupplier "trade-supplier" ("A supplier that gives the business credit", "Cyflenwr sy'n rhoi credyd i'r busnes"),
        Landlord "landlord" ("A landlord", "Landlord"),
        Utility "utility" ("An energy, water or telephone company", "Cwmni ynni, dŵr neu ffôn"),
        Bank "bank" ("A bank", "Banc"),
        BuildingSociety "building-society" ("A building society", "Cymdeithas adeiladu"),
        Solicitor "solicitor" ("A solicitor", "Cyfreithiwr"),
        Accountant "accountant" ("An accountant", "Cyfrifydd"),
        ProfessionalFirm "legal-or-accountancy-llp" ("A law or accountancy firm that is a limited liability partnership", "Cwmni cyfreithwyr neu gyfrifwyr sy'n bartneriaeth atebolrwydd cyfyngedig"),
        Other "other" ("Somebody else", "Rhywun arall"),
    }
}

form! {
    /// What OCR's credit check asks about.
    Answers in "" {
        section "business" ("The business", "Y busnes") {
            legal_form "legalForm": LegalForm = ask(
                "What legal form does the applicant have?",
                "Pa ffurf gyfreithiol sydd i'r corff sy'n gwneud cais am gymeradwyaeth?",
            ).hint(
                "The body that applies for approval, which may be the owner of the centre.",
                "Gall y corff hwnnw fod yn berchennog y ganolfan.",
            );
            established_on "establishedOn": NaiveDate = ask(
                "On what day was the business established?",
                "Ar ba ddiwrnod y sefydlwyd y busnes?",
            ).hint(
                "For a company, the day it was incorporated. For a sole trader or a partnership, the day the business began. A day still to come may be given.",
                "I gwmni, y diwrnod y'i corfforwyd. I unig fasnachwr neu bartneriaeth, y diwrnod y dechreuodd y busnes. Gellir rhoi diwrnod sydd eto i ddod.",
            );
        }
        section "trading" ("Trading on credit", "Masnachu ar gredyd") {
            trades_on_credit "tradesOnCredit": bool = ask(
                "Does the business trade on credit terms?",
                "A yw'r busnes yn masnachu ar delerau credyd?",
            ).hint(
                "It does if suppliers invoice it and it pays later, within 30 days for example. It does not if everything is paid for at once.",
                "Mae'n gwneud hynny os yw cyflenwyr yn ei anfonebu a'i fod yn talu'n ddiweddarach, o fewn 30 diwrnod er enghraifft. Nid yw'n gwneud hynny os telir am bopeth ar unwaith.",
            );
        }
        section "credit" ("Since when", "Ers pryd") {
            credit_trading_since "creditTradingSince": NaiveDate = ask(
                "Since what day has it traded on credit terms without a break?",
                "Ers pa ddiwrnod y mae wedi masnachu ar delerau credyd heb fwlch?",
            ).hint(
                "The day of the first invoice that was to be paid later will do. A day still to come may be given.",
                "Gwna diwrnod yr anfoneb gyntaf a oedd i'w thalu'n ddiweddarach y tro. Gellir rhoi diwrnod sydd eto i ddod.",
            );
        }
        section "all-trading" ("Trading of any kind", "Masnachu o unrhyw fath") {
            trading_since "tradingSince": NaiveDate = ask(
                "Since what day has the business traded, for cash or on credit?",
                "Ers pa ddiwrnod y mae'r busnes wedi masnachu, am arian parod neu ar gredyd?",
            ).hint(
                "The business itself, not one that came before it. A day still to come may be given.",
                "Y busnes ei hun, nid un a ddaeth o'i flaen. Gellir rhoi diwrnod sydd eto i ddod.",
            );
        }
        section "references" ("Credit references", "Geirdaon credyd") {
            references "references": List<Reference, 10> = ask(
                "Who can give the business a credit reference?",
                "Pwy all roi geirda credyd i'r busnes?",
            ).hint(
                "List everybody whom you would name to OCR.",
                "Rhestrwch bawb y byddech yn eu henwi i OCR.",
            );
        }
        section "circumstances" ("Extenuating circumstances", "Amgylchiadau esgusodol") {
            extenuating "extenuatingCircumstances": bool = ask(
                "If a requirement is not met, are there extenuating circumstances?",
                "Os na fodlonir gofyniad, a oes amgylchiadau esgusodol?",
            ).hint(
                "For example, the business took over another that had long traded on credit terms. OCR decides what counts.",
                "Er enghraifft, cymerodd y busnes un arall drosodd a oedd wedi hen fasnachu ar delerau credyd. OCR sy'n penderfynu beth sy'n cyfrif.",
            );
        }
    }
}

form! {
    /// A credit reference.
    Reference in "references[]." {
        section "reference" ("Reference", "Geirda") {
            name "name": Line<200> = ask("Name of the referee", "Enw'r canolwr").column("Name", "Enw");
            kind "kind": RefereeKind = ask("What is the referee?", "Beth yw'r canolwr?").column("Kind", "Math");
        }
    }
}

/// What the credit check asks for.
#[derive(Debug)]
pub struct Terms {
    /// How many months a business has been established, and has traded on credit terms, by the day of the check.
    pub months: Known<u32>,
}

impl Form for Answers {
    type Parameters = Terms;
    type Remembered = Vec<Open>;
}
