//! `docs/rulebook.en.md` and `docs/rulebook.cy.md`: the running rules, for a reader.

use centre_checks::catalogue::{COMMON, Catalogue, ClauseEntry, ProcedureEntry, RuleEntry};
use centre_checks::{
    Case, ClauseKind, Decision, Expect, FieldKind, FieldSpec, Force, Membership, Outcome, Section, Standing, Text, When,
};
use serde_json::Value;

use super::fields;

/// The rulebook's languages.
pub const LANGUAGES: [Language; 2] = [Language::English, Language::Welsh];

#[derive(Clone, Copy, PartialEq)]
pub enum Language {
    English,
    Welsh,
}

impl Language {
    pub fn code(self) -> &'static str {
        match self {
            Language::English => "en",
            Language::Welsh => "cy",
        }
    }

    fn of(self, text: Text) -> &'static str {
        self.say(text.en, text.cy)
    }

    fn say(self, en: &'static str, cy: &'static str) -> &'static str {
        match self {
            Language::English => en,
            Language::Welsh => cy,
        }
    }

    fn outcome(self, outcome: Outcome) -> &'static str {
        match outcome {
            Outcome::Passed => self.say("met", "wedi'i fodloni"),
            Outcome::Failed => self.say("not met", "heb ei fodloni"),
            Outcome::CantTell => self.say("cannot be told", "ni ellir dweud"),
            Outcome::Inapplicable => self.say("does not apply", "ddim yn berthnasol"),
        }
    }

    fn force(self, force: Force) -> &'static str {
        match force {
            Force::Must => self.say("requirement", "gofyniad"),
            Force::Should => self.say("warning only", "rhybudd yn unig"),
        }
    }

    fn kind(self, kind: ClauseKind) -> &'static str {
        match kind {
            ClauseKind::Rule => self.say("rule", "rheol"),
            ClauseKind::Route => self.say("route", "llwybr"),
            ClauseKind::Action => self.say("action", "cam i'w gymryd"),
            ClauseKind::Fact => self.say("fact", "ffaith"),
            ClauseKind::Context => self.say("context", "cyd-destun"),
        }
    }

    fn membership(self, membership: Membership) -> &'static str {
        match membership {
            Membership::Member => self.say("member", "aelod"),
            Membership::Associate => self.say("associate", "aelod cyswllt"),
        }
    }

    fn standing(self, standing: Standing) -> &'static str {
        match standing {
            Standing::Published => self.say("read on the body's own page", "darllenwyd ar dudalen y corff ei hun"),
            Standing::Reported => self.say("reported by another source", "adroddwyd gan ffynhonnell arall"),
            Standing::Reading => self.say("our own reading", "ein darlleniad ni"),
        }
    }
}

pub fn file(catalogue: &Catalogue, language: Language) -> String {
    let say = |en, cy| language.say(en, cy);
    let mut out = format!("# {}\n\n", say("The rulebook", "Y llyfr rheolau"));
    out += &format!(
        "{} {}. {}\n\n",
        say("Edition", "Argraffiad"),
        catalogue.engine.rulebook,
        say(
            "Generated from the running rules by `tests/generated_files.rs`; the worked cases are the rules' own tests.",
            "Fe'i cynhyrchwyd o'r rheolau sydd ar waith gan `tests/generated_files.rs`; yr enghreifftiau yw profion y rheolau eu hunain.",
        )
    );
    out += say(
        "A result here is a self-check. No awarding body has decided anything, and an identifier that is well formed has not been looked up anywhere.\n",
        "Hunanwiriad yw canlyniad yma. Nid oes unrhyw gorff dyfarnu wedi penderfynu dim, ac ni chwiliwyd am ddynodwr sydd â'r ffurf gywir yn unman.\n",
    );
    if language == Language::Welsh {
        out += "\nNid yw'r cyfieithiadau hyn wedi'u hadolygu eto gan siaradwr rhugl; tan hynny, y testun Saesneg sy'n cyfrif.\n";
    }
    out += &format!("\n## {}\n\n", say("Contents", "Cynnwys"));
    for procedure in &catalogue.procedures {
        out += &format!("- [{}](#{})\n", language.of(procedure.title), procedure.id);
    }
    out += &format!("- [{}](#bodies)\n", say("Awarding bodies", "Cyrff dyfarnu"));
    out += &format!("- [{}](#identify)\n", say("Numbers", "Rhifau"));
    out += &format!("- [{}](#clauses)\n", say("Clauses", "Cymalau"));
    for procedure in &catalogue.procedures {
        out += &self::procedure(procedure, language);
    }
    out += &bodies(catalogue, language);
    out += &numbers(catalogue, language);
    out += &clauses(catalogue, language);
    out
}

fn numbers(catalogue: &Catalogue, language: Language) -> String {
    let mut out = format!(
        "\n<a id=\"identify\"></a>\n\n## {}\n\n{}\n",
        language.say("Numbers", "Rhifau"),
        language.say(
            "What `identify` says of a number. Its form is looked at and nothing else: no register is looked up.",
            "Yr hyn y mae `identify` yn ei ddweud am rif. Edrychir ar ei ffurf a dim arall: ni chwilir mewn unrhyw gofrestr.",
        )
    );
    for identifier in &catalogue.identifiers {
        out += &format!(
            "\n### {}\n\n`{}`. {} {}\n\n",
            language.of(identifier.name),
            identifier.kind,
            language.of(identifier.form),
            cited(&identifier.cites)
        );
        for remark in identifier.says {
            let next = remark
                .next
                .map_or(String::new(), |next| format!(" {}", language.of(next)));
            let outcome = serde_json::to_value(remark.outcome).expect("a code");
            let outcome = outcome.as_str().unwrap_or_default();
            out += &format!("- `{outcome}`: {}{next}\n", language.of(remark.text));
        }
    }
    out
}

fn procedure(procedure: &ProcedureEntry, language: Language) -> String {
    let say = |en, cy| language.say(en, cy);
    let mut out = format!(
        "\n<a id=\"{}\"></a>\n\n## {}\n\n{}\n\n`{}`\n",
        procedure.id,
        language.of(procedure.title),
        language.of(procedure.intro),
        procedure.id
    );
    if procedure.needs_instant {
        out += say(
            "\nA check takes an instant. Given a date only, what hangs on the time of that day cannot be told.\n",
            "\nMae gwiriad yn cymryd eiliad benodol. O gael dyddiad yn unig, ni ellir dweud yr hyn sy'n dibynnu ar amser y diwrnod hwnnw.\n",
        );
    }
    out += &format!("\n### {}\n\n", say("Policies", "Polisïau"));
    for policy in &procedure.policies {
        out += &format!(
            "- `{}`: {}. {}",
            policy.id,
            language.of(policy.title),
            language.of(policy.scope)
        );
        if let Some(starts) = &policy.starts {
            out += &format!(" {} {starts}.", say("Known to start on", "Hysbys ei fod yn dechrau ar"));
        }
        out += &format!(" {}\n", cited(&policy.cites));
    }
    out += &format!("\n### {}\n\n", say("Decision", "Penderfyniad"));
    out += say(
        "The first row whose conditions all hold decides.\n\n| decision | when | what it says |\n|---|---|---|\n",
        "Y rhes gyntaf y mae ei hamodau i gyd yn wir sy'n penderfynu.\n\n| penderfyniad | pryd | beth mae'n ei ddweud |\n|---|---|---|\n",
    );
    for row in procedure.decisions {
        out += &decision(row, language);
    }
    for rule in &procedure.rules {
        out += &self::rule(rule, procedure, language);
    }
    if !procedure.actions.is_empty() {
        out += &format!("\n### {}\n\n", say("What to do next", "Beth i'w wneud nesaf"));
        let waits = format!(
            " {} {}",
            say(
                "As long as a requirement is not met:",
                "Cyhyd â bod gofyniad heb ei fodloni:"
            ),
            language.of(COMMON.waits)
        );
        for action in &procedure.actions {
            out += &format!(
                "- `{}`: {}{} {}\n",
                action.code,
                language.of(action.says),
                if action.waits { &waits } else { "" },
                cited(&action.cites)
            );
        }
    }
    if !procedure.dates.is_empty() {
        out += &format!("\n### {}\n\n", say("Dates", "Dyddiadau"));
        for date in &procedure.dates {
            out += &format!(
                "- `{}`: {} {} {}\n",
                date.code,
                language.of(date.says),
                language.of(date.reckoned),
                cited(&date.cites)
            );
        }
    }
    out
}

fn decision(row: &Decision, language: Language) -> String {
    let conditions: Vec<String> = row
        .when
        .iter()
        .map(|when| match when {
            When::Says { rule, codes } => format!("`{rule}`: `{}`", codes.join("` / `")),
            When::Finds { rule, outcome } => format!("`{rule}`: {}", language.outcome(*outcome)),
            When::Report { outcome } => {
                format!(
                    "{}: {}",
                    language.say("the whole report", "yr adroddiad cyfan"),
                    language.outcome(*outcome)
                )
            }
            When::Does { codes } => format!("{}: `{}`", language.say("to do", "i'w wneud"), codes.join("` / `")),
        })
        .collect();
    let conditions = if conditions.is_empty() {
        language.say("otherwise", "fel arall").to_owned()
    } else {
        conditions.join("; ")
    };
    let by = row.says_by.map_or(String::new(), |by| {
        let known = language.say(
            "Where a last day or moment is known",
            "Lle mae diwrnod neu eiliad olaf yn hysbys",
        );
        format!(" {known}: {}", language.of(by))
    });
    format!("| `{}` | {conditions} | {}{by} |\n", row.code, language.of(row.says))
}

fn rule(rule: &RuleEntry, procedure: &ProcedureEntry, language: Language) -> String {
    let say = |en, cy| language.say(en, cy);
    let mut out = format!(
        "\n### {}\n\n`{}` ({})",
        language.of(rule.asks),
        rule.id,
        language.force(rule.force)
    );
    if !rule.policies.is_empty() {
        out += &format!("; {}: `{}`", say("only in", "dim ond yn"), rule.policies.join("`, `"));
    }
    out += &format!(". {}\n\n", cited(&rule.cites));
    out += say(
        "| what it can say | outcome | next |\n|---|---|---|\n",
        "| beth y gall ei ddweud | canlyniad | nesaf |\n|---|---|---|\n",
    );
    for said in rule.says {
        out += &format!(
            "| {} (`{}`) | {} | {} |\n",
            language.of(said.text),
            said.code,
            language.outcome(said.outcome),
            said.next.map_or("", |next| language.of(next))
        );
    }
    out += &format!(
        "\n<details><summary>{}</summary>\n\n",
        say("Worked cases", "Enghreifftiau")
    );
    out += say(
        "| answers | on | comes to |\n|---|---|---|\n",
        "| atebion | ar | yn arwain at |\n|---|---|---|\n",
    );
    for case in rule.cases {
        out += &worked(case, procedure, language);
    }
    out + "\n</details>\n"
}

fn worked(case: &Case, procedure: &ProcedureEntry, language: Language) -> String {
    let answers: Value = serde_json::from_str(case.answers).expect("JSON");
    let mut lines = Vec::new();
    if !case.policy.is_empty() {
        lines.push(format!("`{}`", case.policy));
    }
    shown(&answers, procedure.form, language, "", &mut lines);
    let mut comes_to = match &case.expect {
        Expect::Says(said) => format!("`{}`: {}", said.code, language.outcome(said.outcome)),
        Expect::Inapplicable => language.outcome(Outcome::Inapplicable).to_owned(),
        Expect::Missing(paths) => {
            format!(
                "{}: {}",
                language.say("still to be answered", "i'w ateb o hyd"),
                paths.join(", ")
            )
        }
    };
    if case.item > 0 {
        comes_to = format!("{} {}: {comes_to}", language.say("item", "eitem"), case.item + 1);
    }
    for (name, value) in case.facts {
        comes_to += &format!("; {name} = {value}");
    }
    let lines = if lines.is_empty() {
        language.say("nothing answered", "dim wedi'i ateb").to_owned()
    } else {
        lines.join("<br>")
    };
    format!("| {lines} | {} | {comes_to} |\n", case.as_of)
}

/// The answers of a case as `question: answer`, item by item.
fn shown(answers: &Value, sections: &'static [Section], language: Language, prefix: &str, out: &mut Vec<String>) {
    for field in fields(sections) {
        let Some(answer) = answers.get(field.name) else {
            continue;
        };
        match (&field.kind, answer) {
            (FieldKind::List { sections, .. }, Value::Array(items)) => {
                if items.is_empty() {
                    out.push(format!(
                        "{prefix}{} {}",
                        language.of(field.ask.asks),
                        language.say("none", "dim")
                    ));
                }
                for (index, item) in items.iter().enumerate() {
                    let before = out.len();
                    shown(item, sections, language, &format!("{prefix}{}. ", index + 1), out);
                    if out.len() == before {
                        out.push(format!(
                            "{prefix}{}. {}",
                            index + 1,
                            language.say("nothing answered", "dim wedi'i ateb")
                        ));
                    }
                }
            }
            _ => out.push(format!(
                "{prefix}{} {}",
                language.of(field.ask.asks),
                value(field, answer, language)
            )),
        }
    }
}

fn value(field: &FieldSpec, answer: &Value, language: Language) -> String {
    match (&field.kind, answer) {
        (FieldKind::Choice { options }, Value::String(code)) => {
            options.iter().find(|option| option.code == code).map_or_else(
                || format!("`{code}`"),
                |option| format!("*{}*", language.of(option.says)),
            )
        }
        (_, Value::Bool(yes)) => format!(
            "*{}*",
            if *yes {
                language.say("yes", "ie")
            } else {
                language.say("no", "na")
            }
        ),
        (_, Value::String(text)) => format!("*{text}*"),
        (_, other) => format!("`{other}`"),
    }
}

fn bodies(catalogue: &Catalogue, language: Language) -> String {
    let say = |en, cy| language.say(en, cy);
    let mut out = format!(
        "\n<a id=\"bodies\"></a>\n\n## {}\n\n",
        say("Awarding bodies", "Cyrff dyfarnu")
    );
    out += say(
        "JCQ's members and its associate. Only addresses that are published are given.\n\n| id | name | in JCQ | at home in | other names | addresses | clauses |\n|---|---|---|---|---|---|---|\n",
        "Aelodau'r CGC a'i aelod cyswllt. Dim ond cyfeiriadau a gyhoeddwyd a roddir.\n\n| id | enw | yn y CGC | gartref yn | enwau eraill | cyfeiriadau | cymalau |\n|---|---|---|---|---|---|---|\n",
    );
    for body in &catalogue.bodies {
        let names: Vec<String> = body
            .other_names
            .iter()
            .map(|other| {
                let standing = language.standing(other.standing);
                format!("{}. {} ({standing})", other.name, language.of(other.says))
            })
            .collect();
        let nations: Vec<&str> = body.nations.iter().map(|nation| language.of(nation.says)).collect();
        let contacts: Vec<String> = body
            .contacts
            .iter()
            .map(|contact| {
                let ways = [contact.to.email, contact.to.phone, contact.to.address];
                let ways: Vec<&str> = ways.into_iter().flatten().collect();
                let (name, from) = (language.of(contact.to.name), cited(&[contact.by.id]));
                format!("{name}: {} ({from})", ways.join(", "))
            })
            .collect();
        out += &format!(
            "| `{}` | {} | {} | {} | {} | {} | {} |\n",
            body.id,
            language.of(body.name),
            language.membership(body.membership),
            nations.join(", "),
            names.join("<br>"),
            contacts.join("<br>"),
            cited(&body.cites)
        );
    }
    out
}

fn clauses(catalogue: &Catalogue, language: Language) -> String {
    let say = |en, cy| language.say(en, cy);
    let mut out = format!("\n<a id=\"clauses\"></a>\n\n## {}\n", say("Clauses", "Cymalau"));
    for document in catalogue.documents {
        let here: Vec<&ClauseEntry> = catalogue
            .clauses
            .iter()
            .filter(|entry| entry.clause.document.id == document.id)
            .collect();
        if here.is_empty() {
            continue;
        }
        out += &format!("\n### {}\n\n", language.of(document.title));
        if let Some(address) = document.address {
            out += &format!("<{address}>\n\n");
        }
        if let Some(read) = document.read {
            out += &format!("{} {read}.\n\n", say("Last read on", "Darllenwyd ddiwethaf ar"));
        }
        if let Some(note) = document.note {
            out += &format!("{}\n\n", language.of(note));
        }
        out += say(
            "| id | kind | says, in our own words | where | how far verified | cited by |\n|---|---|---|---|---|---|\n",
            "| id | math | beth mae'n ei ddweud, yn ein geiriau ni | ble | pa mor bell y'i gwiriwyd | dyfynnir gan |\n|---|---|---|---|---|---|\n",
        );
        for entry in here {
            let cited_by: Vec<String> = entry.cited_by.iter().map(|id| format!("`{id}`")).collect();
            out += &format!(
                "| {} | {} | {} | {} | {} | {} |\n",
                entry.clause.id,
                language.kind(entry.clause.kind),
                language.of(entry.clause.says),
                language.of(entry.clause.section),
                language.standing(entry.clause.standing),
                cited_by.join(", ")
            );
        }
    }
    out
}

fn cited(clauses: &[&str]) -> String {
    format!("[{}]", clauses.join(", "))
}
