//! The walls between the folders, each checked by reading the sources.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use centre_checks::{ClauseKind, FieldKind, Membership, Section, Standing, catalogue};

fn sources(folder: &str) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&path).expect("a source file");
                found.push((path, text));
            }
        }
    }
    assert!(!found.is_empty());
    found
}

/// The paths that a file names after `crate::`, and its `super::` paths, one for each name in braces.
fn uses(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for start in ["crate::", "super::"] {
        for (at, _) in text.match_indices(start) {
            tree("", &text[at..], &mut found);
        }
    }
    found
}

/// Takes one path, or one for each name in its braces, from the beginning of a text; gives what comes after.
fn tree<'a>(before: &str, text: &'a str, found: &mut Vec<String>) -> &'a str {
    let end = text
        .find(|sign: char| !(sign.is_alphanumeric() || "_:".contains(sign)))
        .unwrap_or(text.len());
    let (path, mut rest) = (format!("{before}{}", &text[..end]), &text[end..]);
    if !(path.ends_with("::") && rest.starts_with('{')) {
        found.push(path);
        return rest;
    }
    loop {
        rest = rest[1..].trim_start();
        if !rest.starts_with('}') {
            rest = tree(&path, rest, found).trim_start();
        }
        if !rest.starts_with(',') {
            return rest.strip_prefix('}').unwrap_or(rest);
        }
    }
}

#[test]
fn every_name_in_braces_is_seen() {
    let text = "use crate::{a, report::{self, check}};\nuse super::super::x as y; let z = crate::b::C::new();";
    let found = uses(text);
    for path in [
        "crate::a",
        "crate::report::self",
        "crate::report::check",
        "super::super::x",
        "crate::b::C::new",
    ] {
        assert!(found.iter().any(|used| used == path), "{path} in {found:?}");
    }
}

/// What the list of procedures is made of.
const ABOVE: [&str; 2] = ["crate::report::AnyProcedure", "crate::report::Both"];

#[test]
fn rules_forms_and_policies_know_neither_javascript_nor_the_report() {
    for (path, text) in sources("src/procedures")
        .into_iter()
        .chain(sources("src/policy"))
        .chain(sources("src/identifiers"))
    {
        let is_list = path.ends_with("src/procedures/mod.rs");
        for used in uses(&text) {
            let forbidden = ["crate::wasm", "crate::catalogue", "crate::report"]
                .iter()
                .any(|module| used.starts_with(module) && !(is_list && ABOVE.contains(&&*used)));
            assert!(!forbidden, "{path:?} uses {used}");
        }
        for word in ["wasm_bindgen", "js_sys", "JsValue", "serde_wasm_bindgen"] {
            assert!(!text.contains(word), "{path:?} knows {word}");
        }
    }
}

#[test]
fn no_procedure_names_another() {
    for procedure in catalogue().procedures {
        let folder = procedure.id.replace('-', "_");
        for (path, text) in sources(&format!("src/procedures/{folder}")) {
            for used in uses(&text) {
                assert!(!used.starts_with("crate::procedures"), "{path:?} uses {used}");
                assert!(!used.starts_with("super::super::super"), "{path:?} uses {used}");
            }
        }
    }
}

/// Where procedures are named: in their own folders, in the modules above them, and where the exports are listed.
const NAMING: [&str; 7] = [
    "procedures/",
    "sweep/",
    "policy/",
    "key_dates/",
    "fingerprints.rs",
    "packed/",
    "lib.rs",
];

#[test]
fn engine_report_catalogue_and_forms_name_no_rule_and_no_procedure() {
    let catalogue = catalogue();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut read = Vec::new();
    for (path, text) in sources("src") {
        let file = path
            .strip_prefix(&root)
            .expect("a source file")
            .to_string_lossy()
            .replace('\\', "/");
        if NAMING.iter().any(|start| file.starts_with(start)) {
            continue;
        }
        for procedure in &catalogue.procedures {
            let module = procedure.id.replace('-', "_");
            assert!(!text.contains(procedure.id), "{file} names {}", procedure.id);
            assert!(!text.contains(&module), "{file} names {module}");
            for policy in procedure.policies.iter().filter(|policy| policy.id.len() > 4) {
                assert!(!text.contains(policy.id), "{file} names {}", policy.id);
            }
        }
        read.push(file);
    }
    for file in [
        "report.rs",
        "said.rs",
        "catalogue.rs",
        "rule.rs",
        "answer.rs",
        "engine/mod.rs",
        "form/read.rs",
    ] {
        assert!(read.iter().any(|known| known == file), "{file} in {read:?}");
    }
}

/// The one place that outlives a check is emptied before each: the arena of sets of gaps.
#[test]
fn nothing_reads_a_clock_and_dates_are_added_in_one_place() {
    for (path, text) in sources("src") {
        for word in [
            "SystemTime",
            "Instant::now",
            "Utc::now",
            "Local::now",
            "std::fs",
            "std::net",
            "std::env",
            "thread_local",
        ] {
            let is_scratch = word == "thread_local" && path.ends_with("src/answer.rs");
            assert!(is_scratch || !text.contains(word), "{path:?} uses {word}");
        }
        if !path.ends_with("src/date.rs") {
            for word in [
                "Months::",
                "checked_add",
                "checked_sub",
                "Duration",
                "TimeDelta",
                "Days::new",
                "with_year",
                "with_month",
                "succ_opt",
                "pred_opt",
            ] {
                assert!(!text.contains(word), "{path:?} reckons dates by {word}");
            }
        }
    }
}

/// A test sets today's date itself.
#[test]
fn no_test_and_no_tool_reads_the_day_of_the_machine() {
    let read = ["tests", "xtask/src"].into_iter().flat_map(sources);
    for (path, text) in read.filter(|(path, _)| !path.ends_with("tests/walls.rs")) {
        for word in ["SystemTime", "Utc::now", "Local::now", "UNIX_EPOCH"] {
            assert!(!text.contains(word), "{path:?} uses {word}");
        }
    }
}

#[test]
fn hours_are_added_and_the_clocks_changed_in_one_place() {
    for (path, text) in sources("src") {
        if path.ends_with("src/instant.rs") {
            continue;
        }
        for word in [
            "days_from_ce",
            "NaiveDateTime",
            "NaiveTime",
            "24 * ",
            "60 * ",
            "* 60",
            "* 24",
        ] {
            assert!(!text.contains(word), "{path:?} reckons time by {word}");
        }
        let asks = text.contains("clock_changes::");
        assert!(!asks, "{path:?} asks when the clocks change");
    }
    let lock = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.lock")).expect("the lock file");
    assert!(!lock.contains("chrono-tz"), "there is no time-zone database");
}

#[test]
fn chrono_has_no_clock() {
    let manifest = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml")).expect("the manifest");
    assert!(
        manifest.contains(r#"chrono = { version = "0.4.45", default-features = false }"#),
        "{manifest}"
    );
}

#[test]
fn a_rule_stands_in_a_file_of_its_own_that_bears_its_name() {
    for procedure in catalogue().procedures {
        let folder = procedure.id.replace('-', "_");
        for rule in procedure.rules {
            let name = rule
                .id
                .split_once('/')
                .expect("procedure/requirement")
                .1
                .replace('-', "_");
            let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("src/procedures/{folder}/rules/{name}.rs"));
            let text = fs::read_to_string(&path).unwrap_or_else(|_| panic!("{} has no {path:?}", rule.id));
            assert!(text.contains(rule.id), "{path:?} is not {}", rule.id);
        }
    }
}

/// The statements of the four documents that the library began with, in their order.
const STATEMENTS: [&str; 73] = [
    // WJEC's centre information.
    "W1", "W2", "W3", "W4", "W5", "W6", "W6a", "W7", "W8", "W9", "W10", "W11", "W12", "W13", "W14", "W15", "W16", "W17",
    "W17a", "W18", "W19", "W20", "W21", "W22", "W23", "W24", "W25", "W26", "W27", "W28",
    // OCR's general page.
    "O1", "O2", "O3", "O3a", "O4", "O5", "O6", "O7", "O8", "O9", "O10", "O11", "O12", "O13", "O14", "O15", "O16", "O17",
    // OCR's Cambridge Technicals page.
    "N1", "N2", "N3", "N4", "N5", "N6", "N7", "N8", "N9", // JCQ's strategic plan.
    "J1", "J2", "J3", "J4", "J5", "J6", "J7", "J8", "J9", "J10", "J11", "J12", "J13", "J14", "J15", "J16",
];

/// Those that shape the library and are not a check; every other one has to be cited.
const CONTEXT: [&str; 8] = ["W23", "J2", "J5", "J6", "J8", "J9", "J11", "J15"];

/// A letter, a number and perhaps a small letter: a statement of one of the four documents.
fn is_statement(id: &str) -> bool {
    id.strip_prefix(['W', 'O', 'N', 'J'])
        .map(|rest| rest.strip_suffix('a').unwrap_or(rest))
        .is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_digit()))
}

#[test]
fn every_statement_of_the_four_documents_is_held() {
    let catalogue = catalogue();
    let held: Vec<&str> = catalogue.clauses.iter().map(|entry| entry.clause.id).collect();
    let statements: Vec<&str> = held.iter().copied().filter(|id| is_statement(id)).collect();
    assert_eq!(statements, STATEMENTS);
    let of = |documents: &[&str]| -> BTreeSet<&str> {
        let clauses = catalogue.clauses.iter().map(|entry| entry.clause);
        clauses
            .filter(|clause| documents.contains(&clause.document.id))
            .map(|clause| clause.id)
            .collect()
    };
    let documents = [
        "wjec-centre-information",
        "ocr-become-a-centre",
        "ocr-cambridge-technicals-approval",
        "jcq-strategic-plan",
    ];
    assert_eq!(of(&documents), STATEMENTS.into_iter().collect());
    assert_eq!(
        held.iter().collect::<BTreeSet<_>>().len(),
        held.len(),
        "an id stands twice"
    );
    let context: Vec<&str> = catalogue
        .clauses
        .iter()
        .filter(|entry| entry.clause.kind == ClauseKind::Context)
        .map(|entry| entry.clause.id)
        .collect();
    assert_eq!(context, CONTEXT);
}

#[test]
fn every_document_says_when_it_was_last_read() {
    let sources = include_str!("../docs/sources.md");
    for document in catalogue().documents {
        let Some(read) = document.read else {
            assert_eq!(document.id, "readings");
            continue;
        };
        let row = format!("| {} | {read} |", document.title.en);
        assert!(sources.lines().any(|line| line == row), "docs/sources.md lacks {row}");
        let parts: Vec<u32> = read.split('-').filter_map(|part| part.parse().ok()).collect();
        let day = match *parts {
            [year, month, day] => chrono::NaiveDate::from_ymd_opt(year.cast_signed(), month, day),
            _ => None,
        };
        assert_eq!(day.map(|day| day.to_string()).as_deref(), Some(read), "{}", document.id);
    }
}

#[test]
fn every_clause_is_cited() {
    let uncited: Vec<&str> = catalogue()
        .clauses
        .iter()
        .filter(|entry| entry.cited_by.is_empty() && entry.clause.kind != ClauseKind::Context)
        .map(|entry| entry.clause.id)
        .collect();
    assert_eq!(uncited, Vec::<&str>::new());
}

#[test]
fn catalogue_and_rulebooks_show_each_clause_with_what_cites_it() {
    let catalogue = catalogue();
    // What is cited, by what, read from the procedures themselves.
    let mut citations = BTreeSet::new();
    for procedure in &catalogue.procedures {
        for rule in &procedure.rules {
            citations.extend(rule.cites.iter().map(|clause| (*clause, rule.id.to_owned())));
        }
        let actions = procedure.actions.iter().map(|one| (one.code, &one.cites));
        let dates = procedure.dates.iter().map(|one| (one.code, &one.cites));
        let policies = procedure.policies.iter().map(|one| (one.id, &one.cites));
        for (code, cites) in actions.chain(dates).chain(policies) {
            citations.extend(cites.iter().map(|clause| (*clause, format!("{}#{code}", procedure.id))));
        }
    }
    let shown: BTreeSet<(&str, String)> = catalogue
        .clauses
        .iter()
        .flat_map(|entry| entry.cited_by.iter().map(|by| (entry.clause.id, by.clone())))
        .collect();
    let besides = ["bodies#", "documents#", "identify#", "key-dates"];
    let of_procedures: BTreeSet<_> = shown
        .iter()
        .filter(|(_, by)| !besides.iter().any(|start| by.starts_with(start)))
        .cloned()
        .collect();
    assert_eq!(of_procedures, citations);
    for language in ["en", "cy"] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("docs/rulebook.{language}.md"));
        let text = fs::read_to_string(path).expect("the rulebook");
        for entry in &catalogue.clauses {
            let start = format!("| {} | ", entry.clause.id);
            let line = text.lines().find(|line| line.starts_with(&start));
            let line = line.unwrap_or_else(|| panic!("the {language} rulebook has no {}", entry.clause.id));
            for by in &entry.cited_by {
                assert!(
                    line.contains(&format!("`{by}`")),
                    "{language}: {by} is not shown at {start}"
                );
            }
        }
    }
}

#[test]
fn the_awarding_bodies_are_the_members_of_jcq_and_its_associate() {
    let catalogue = catalogue();
    let held: Vec<(&str, &str, &str, Membership)> = catalogue
        .bodies
        .iter()
        .map(|body| (body.id, body.name.en, body.name.cy, body.membership))
        .collect();
    let member = Membership::Member;
    let expected = [
        ("aqa", "AQA", "AQA", member),
        ("ccea", "CCEA", "CCEA", member),
        ("city-and-guilds", "City & Guilds", "City & Guilds", member),
        ("ncfe", "NCFE", "NCFE", member),
        ("ocr", "Cambridge OCR", "Cambridge OCR", member),
        ("pearson", "Pearson", "Pearson", member),
        ("sqa", "Qualifications Scotland", "Qualifications Scotland", member),
        ("wjec", "WJEC", "CBAC", member),
        ("ocnni", "OCN NI", "OCN NI", Membership::Associate),
    ];
    assert_eq!(held, expected);
    let j1 = catalogue
        .clauses
        .iter()
        .find(|entry| entry.clause.id == "J1")
        .expect("J1");
    for body in &catalogue.bodies {
        assert_eq!(body.cites[0], "J1", "{}", body.id);
        let at_home = body.cites.contains(&"BODY-nations");
        assert_eq!(at_home, !body.nations.is_empty(), "{}", body.id);
        assert!(j1.cited_by.contains(&format!("bodies#{}", body.id)), "{}", body.id);
    }
    // Only what is reported: of City & Guilds, NCFE and OCN NI nothing is.
    let nations: Vec<(&str, &str)> = catalogue
        .bodies
        .iter()
        .flat_map(|body| body.nations.iter().map(|nation| (body.id, nation.code)))
        .collect();
    let expected = [
        ("aqa", "england"),
        ("ccea", "northern-ireland"),
        ("ocr", "england"),
        ("pearson", "england"),
        ("sqa", "scotland"),
        ("wjec", "wales"),
    ];
    assert_eq!(nations, expected);
    // Only what is known to be published, and no name that nobody reports.
    let addresses: Vec<(&str, Option<&str>)> = catalogue
        .bodies
        .iter()
        .flat_map(|body| body.contacts.iter().map(|contact| (body.id, contact.to.email)))
        .collect();
    let expected = [
        ("aqa", None),
        ("aqa", None),
        ("ccea", Some("centresupport@ccea.org.uk")),
        ("city-and-guilds", Some("customersupport@cityandguilds.com")),
        ("city-and-guilds", None),
        ("ncfe", None),
        ("ncfe", None),
        ("ocr", Some("centre.approval@ocr.org.uk")),
        ("ocr", Some("ocrvocationalapprovals@ocr.org.uk")),
        ("ocr", None),
        ("pearson", None),
        ("pearson", None),
        ("pearson", Some("conflictofinterest@pearson.com")),
        ("sqa", None),
        ("wjec", Some("centres@wjec.co.uk")),
        ("wjec", Some("centres@wjec.co.uk")),
        ("wjec", Some("securewebsite@wjec.co.uk")),
        ("wjec", Some("examincidents@wjec.co.uk")),
        ("ocnni", None),
    ];
    assert_eq!(addresses, expected);
    // All but one stand on the body's own page.
    let reported: Vec<&str> = (catalogue.bodies.iter().flat_map(|body| body.contacts))
        .filter(|contact| contact.by.standing != Standing::Published)
        .map(|contact| contact.to.id)
        .collect();
    assert_eq!(reported, ["wjec-secure-website"]);
    let other_names: Vec<(&str, &str, Standing)> = catalogue
        .bodies
        .iter()
        .flat_map(|body| {
            body.other_names
                .iter()
                .map(|other| (body.id, other.name, other.standing))
        })
        .collect();
    let expected = [
        ("city-and-guilds", "City & Guilds Limited", Standing::Published),
        ("ocr", "OCR", Standing::Published),
        ("sqa", "SQA", Standing::Published),
        ("wjec", "Eduqas", Standing::Published),
    ];
    assert_eq!(other_names, expected);
}

#[test]
fn every_contact_has_an_id_of_its_own() {
    let catalogue = catalogue();
    let actions = catalogue.procedures.iter().flat_map(|procedure| &procedure.actions);
    let contacts = (actions.filter_map(|action| action.to)).chain(
        catalogue
            .bodies
            .iter()
            .flat_map(|body| body.contacts.iter().map(|contact| contact.to)),
    );
    let known: BTreeSet<(&str, &str)> = contacts.map(|contact| (contact.id, contact.name.en)).collect();
    for (id, name) in &known {
        let holders = known
            .iter()
            .filter(|(other, named)| other == id || named == name)
            .count();
        assert_eq!(holders, 1, "{id} and {name} do not stand for each other");
        let is_kebab = id.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
        assert!(is_kebab && !id.is_empty(), "{id:?}");
    }
    assert!(known.len() > 10, "{known:?}");
}

#[test]
fn a_form_that_asks_for_the_awarding_body_offers_each_of_them() {
    fn ask(sections: &'static [Section], codes: &[&str], asked: &mut usize) {
        for field in sections.iter().flat_map(|section| section.fields) {
            match &field.kind {
                FieldKind::Choice { options } if field.name == "awardingBody" => {
                    *asked += 1;
                    let offered: Vec<&str> = options.iter().map(|option| option.code).collect();
                    // There may be another addressee too.
                    assert!(offered.starts_with(codes), "{} {offered:?}", field.path);
                }
                FieldKind::List { sections, .. } => ask(sections, codes, asked),
                _ => {}
            }
        }
    }
    let catalogue = catalogue();
    let codes: Vec<&str> = catalogue.bodies.iter().map(|body| body.id).chain(["other"]).collect();
    let mut asked = 0;
    for procedure in &catalogue.procedures {
        ask(procedure.form, &codes, &mut asked);
    }
    assert!(asked > 0, "no form asks for it");
}

#[test]
fn decision_tables_are_total_and_name_what_exists() {
    use centre_checks::When;
    for procedure in catalogue().procedures {
        let last = procedure.decisions.last().expect("a row");
        assert!(last.when.is_empty(), "{}: the last row has a condition", procedure.id);
        for row in &procedure.decisions[..procedure.decisions.len() - 1] {
            assert!(
                !row.when.is_empty(),
                "{}: {} hides the rows after it",
                procedure.id,
                row.code
            );
            for when in row.when {
                let (rule, codes): (&str, &[&str]) = match when {
                    When::Says { rule, codes } => (rule, codes),
                    When::Finds { rule, .. } => (rule, &[]),
                    When::Report { .. } => continue,
                    When::Does { codes } => {
                        for code in *codes {
                            let known = procedure.actions.iter().any(|action| action.code == *code);
                            assert!(known, "{} has no step {code}", procedure.id);
                        }
                        continue;
                    }
                };
                let rule = procedure
                    .rules
                    .iter()
                    .find(|entry| entry.id == rule)
                    .unwrap_or_else(|| panic!("no {rule}"));
                for code in codes {
                    let common = ["unanswered", "does-not-apply"].contains(code);
                    assert!(
                        common || rule.says.iter().any(|say| say.code == *code),
                        "{} never says {code}",
                        rule.id
                    );
                }
            }
        }
    }
}

#[test]
fn a_policy_rests_on_what_its_report_cites_and_on_nothing_else() {
    let catalogue = catalogue();
    let held: BTreeMap<&str, &centre_checks::Clause> = catalogue
        .clauses
        .iter()
        .map(|entry| (entry.clause.id, entry.clause))
        .collect();
    for procedure in &catalogue.procedures {
        let rules = procedure.rules.iter().map(|one| (one.id, &one.cites, one.policies));
        let actions = procedure.actions.iter().map(|one| (one.code, &one.cites, one.policies));
        let dates = procedure.dates.iter().map(|one| (one.code, &one.cites, one.policies));
        let citers: Vec<_> = rules.chain(actions).chain(dates).collect();
        let mut rested_on = BTreeSet::new();
        for policy in &procedure.policies {
            let rests_on = |id: &str| policy.rests_on.iter().any(|source| source.covers(held[id]));
            let mut cited: BTreeSet<&str> = policy.cites.iter().copied().collect();
            for id in &policy.cites {
                assert!(rests_on(id), "{} cites {id} and does not rest on it", policy.id);
            }
            let own = |policies: &[&str]| policies.is_empty() || policies.contains(&policy.id);
            for (citer, cites, _) in citers.iter().filter(|(_, _, policies)| own(policies)) {
                let within: Vec<&str> = cites.iter().copied().filter(|id| rests_on(id)).collect();
                assert!(!within.is_empty(), "{citer} cites nothing under {}", policy.id);
                rested_on.extend(within.iter().map(|id| (*citer, *id)));
                cited.extend(within);
            }
            for source in policy.rests_on {
                let used = cited.iter().any(|id| source.covers(held[id]));
                let name = serde_json::to_string(source).expect("plain data");
                assert!(used, "{} rests on {name} and nothing cites it", policy.id);
            }
        }
        for (citer, cites, policies) in &citers {
            // What has to be done where no rule is known rests on no policy.
            let without_a_rule = policies.contains(&"no-rule-known");
            for id in cites.iter() {
                assert!(
                    without_a_rule || rested_on.contains(&(*citer, *id)),
                    "{citer} cites {id}, and no policy that has it rests on that"
                );
            }
        }
    }
}

#[test]
fn the_folders_of_the_procedures_are_alike() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/procedures");
    for procedure in catalogue().procedures {
        let folder = root.join(procedure.id.replace('-', "_"));
        for part in ["form", "policies", "decisions", "actions", "dates", "rules"] {
            let is_there = folder.join(format!("{part}.rs")).exists() || folder.join(part).join("mod.rs").exists();
            assert!(is_there, "{} has no {part}", procedure.id);
        }
        let text = fs::read_to_string(folder.join("mod.rs")).expect("a source file");
        for word in [
            "\nfn ",
            "\npub fn ",
            "ActionRule {",
            "DateRule {",
            "Policy {",
            "decision(",
        ] {
            assert!(!text.contains(word), "{folder:?} does more than assemble: {word}");
        }
    }
}
