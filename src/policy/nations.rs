//! Where a centre is.

use crate::form::choice;

choice! {
    /// Where the centre is.
    Nation {
        England "england" ("England", "Lloegr"),
        Wales "wales" ("Wales", "Cymru"),
        NorthernIreland "northern-ireland" ("Northern Ireland", "Gogledd Iwerddon"),
        Scotland "scotland" ("Scotland", "Yr Alban"),
        Elsewhere "elsewhere" ("Outside the United Kingdom", "Y tu allan i'r Deyrnas Unedig"),
    }
}
