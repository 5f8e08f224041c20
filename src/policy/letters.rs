//! What can be said about a letter to an awarding body or to the Register.

use crate::form::choice;

choice! {
    /// What a letter is written on.
    Letterhead {
        Centre "centre" ("The centre's own letterhead", "Papur â phennyn y ganolfan ei hun"),
        Trust "trust-or-authority" ("The letterhead of its trust, group or local authority", "Papur â phennyn ei hymddiriedolaeth, ei grŵp neu ei hawdurdod lleol"),
        Plain "none" ("Plain paper, or no letter", "Papur plaen, neu ddim llythyr"),
    }
}

choice! {
    /// How a letter is signed.
    Signature {
        Handwritten "handwritten" ("By hand, or a scan of that", "Â llaw, neu sgan o hynny"),
        Typed "typed" ("A typed name or an electronic signature", "Enw wedi'i deipio neu lofnod electronig"),
        Unsigned "none" ("It is not signed", "Nid yw wedi'i lofnodi"),
    }
}

choice! {
    /// Who signs a letter.
    Signatory {
        Head "head-of-centre" ("The head of centre", "Pennaeth y ganolfan"),
        ActingHead "acting-head" ("The acting head of centre", "Pennaeth dros dro y ganolfan"),
        SeniorTeam "senior-team" ("Another member of the senior management team", "Aelod arall o'r Uwch Dîm Rheoli"),
        TrustExecutive "trust-executive" ("An executive of the trust or group", "Swyddog gweithredol yr ymddiriedolaeth neu'r grŵp"),
        Other "other" ("Somebody else", "Rhywun arall"),
    }
}
