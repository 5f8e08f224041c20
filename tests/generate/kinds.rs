//! `docs/decision-kinds.md`: the kind of every decision, in the order of the tables.

use centre_checks::catalogue::Catalogue;
use centre_checks::{Decision, Kind};

/// What each kind means.
const MEANINGS: [(Kind, &str); 9] = [
    (Kind::Go, "it can be sent or made now, and nothing stands in the way"),
    (Kind::Done, "nothing is left to do: told, completed, in force"),
    (
        Kind::Act,
        "a duty or a step is open, or another way is; also when its day has passed",
    ),
    (Kind::Wait, "time brings it"),
    (Kind::Fix, "something is wrong and can be put right"),
    (Kind::Late, "it was late, and nothing can still be done about that"),
    (Kind::Ask, "only the body can say"),
    (Kind::Answer, "more must be answered"),
    (Kind::None, "nothing to do here: the case is not concerned"),
];

pub fn file(catalogue: &Catalogue) -> String {
    let mut out = "# What to do with a decision\n\n\
        Generated from the running rules by `tests/generated_files.rs`. The kind of a decision says what to do with it, whatever the\n\
        procedure. `go` and `done` never stand with a requirement that is failed or cannot be told.\n\n\
        | kind | meaning |\n|---|---|\n"
        .to_owned();
    for (kind, meaning) in MEANINGS {
        out += &format!("| {} | {meaning} |\n", code(kind));
    }
    out += "\nEvery procedure also has `no-rule-known`, where no published rule is held for the case: ";
    out += &format!("{}.\n", code(Kind::Ask));
    for procedure in &catalogue.procedures {
        out += &format!(
            "\n## {}\n\n`{}`\n\n| decision | kind | what it says |\n|---|---|---|\n",
            procedure.title.en, procedure.id
        );
        for row in procedure.decisions {
            out += &format!("| `{}` | {} | {} |\n", row.code, kinds(row), row.says.en);
        }
    }
    out
}

fn kinds(row: &Decision) -> String {
    row.when_answered.map_or_else(
        || code(row.kind),
        |answered| format!("{}; once everything is answered {}", code(row.kind), code(answered)),
    )
}

fn code(kind: Kind) -> String {
    let code = serde_json::to_value(kind).expect("a code");
    format!("`{}`", code.as_str().expect("a code"))
}
