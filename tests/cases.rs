//! Every rule against its worked cases, and every rule's own completeness.

mod support;

use std::collections::BTreeSet;

use centre_checks::{Case, Expect, Language, Options, Outcome, Report, catalogue, catalogue::RuleEntry};
use serde_json::Value;
use support::{findings, list, said, strings};

fn rules() -> Vec<(&'static str, RuleEntry)> {
    catalogue()
        .procedures
        .into_iter()
        .flat_map(|procedure| procedure.rules.into_iter().map(move |rule| (procedure.id, rule)))
        .collect()
}

fn run(procedure: &str, case: &Case) -> Report {
    let answers: Value = serde_json::from_str(case.answers).expect(case.answers);
    let policy = (!case.policy.is_empty()).then_some(case.policy);
    support::run(procedure, policy, &answers, &Options::as_of(case.as_of))
}

#[test]
fn every_worked_case_comes_out_as_its_clause_has_it() {
    let mut count = 0;
    let mut wrong = Vec::new();
    for (procedure, rule) in rules() {
        for case in rule.cases {
            count += 1;
            let report = said(&run(procedure, case), Language::English);
            let found = findings(&report, rule.id);
            let place = format!("{} {} as of {}", rule.id, case.answers, case.as_of);
            let Some(finding) = found.get(case.item) else {
                wrong.push(format!("{place}: no finding"));
                continue;
            };
            let came = format!(
                "{} {} {} {}",
                finding["code"], finding["facts"], finding["missing"], finding["says"]
            );
            let fits = match &case.expect {
                Expect::Says(say) => finding["code"] == say.code && strings(&finding["missing"]).is_empty(),
                Expect::Inapplicable => finding["code"] == "does-not-apply",
                Expect::Missing(paths) => {
                    finding["code"] == "unanswered"
                        && strings(&finding["missing"]).into_iter().collect::<BTreeSet<_>>()
                            == paths.iter().copied().collect()
                }
            };
            let facts_fit = case.facts.iter().all(|(name, value)| {
                list(&finding["facts"]).iter().any(|fact| {
                    fact["name"] == *name
                        && match &fact["value"] {
                            Value::String(text) => text == value,
                            other => value.parse::<Value>().is_ok_and(|value| value == *other),
                        }
                })
            });
            if !fits || !facts_fit {
                wrong.push(format!("{place}\n    came out as {came}"));
            }
        }
    }
    assert!(count > 0, "there are cases");
    assert!(
        wrong.is_empty(),
        "{} of {count} cases:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn every_rule_has_a_case_for_each_thing_it_can_say_and_one_for_missing_answers() {
    for (_, rule) in rules() {
        for say in rule.says {
            let shown = rule
                .cases
                .iter()
                .any(|case| matches!(&case.expect, Expect::Says(said) if said.code == say.code));
            assert!(shown, "{} has no case that says {}", rule.id, say.code);
        }
        for case in rule.cases {
            if let Expect::Says(said) = &case.expect {
                assert!(rule.says.contains(said), "{} does not list {}", rule.id, said.code);
            }
        }
        let unanswered = rule.cases.iter().any(|case| matches!(case.expect, Expect::Missing(_)));
        assert!(unanswered, "{} has no case with missing answers", rule.id);
    }
}

#[test]
fn every_rule_is_cited_worded_and_says_what_to_do_next() {
    let mut ids = BTreeSet::new();
    for (procedure, rule) in rules() {
        assert!(ids.insert(rule.id), "{} twice", rule.id);
        assert!(rule.id.starts_with(&format!("{procedure}/")), "{}", rule.id);
        assert!(!rule.cites.is_empty(), "{} cites nothing", rule.id);
        assert!(!rule.fields.is_empty(), "{} reads nothing", rule.id);
        let mut codes = BTreeSet::new();
        for say in rule.says {
            assert!(codes.insert(say.code), "{} says {} twice", rule.id, say.code);
            assert!(!["unanswered", "does-not-apply"].contains(&say.code), "{}", rule.id);
            if matches!(say.outcome, Outcome::Failed | Outcome::CantTell) {
                assert!(say.next.is_some(), "{} says {} and no next step", rule.id, say.code);
            }
            for text in [Some(say.text), say.next].into_iter().flatten() {
                assert_eq!(placeholders(text.en), placeholders(text.cy), "{} {}", rule.id, say.code);
                assert_ne!(text.en, text.cy, "{} {} is not in both languages", rule.id, say.code);
            }
        }
        let depth = usize::from(rule.each.is_some());
        for field in rule.fields {
            assert!(
                field.matches("[]").count() <= depth,
                "{} reads {field}: name the list instead",
                rule.id
            );
        }
    }
}

#[test]
fn no_sentence_is_left_with_an_unfilled_placeholder() {
    for (procedure, rule) in rules() {
        for case in rule.cases {
            let report = run(procedure, case);
            for language in Language::ALL {
                let report = said(&report, language);
                assert!(
                    !report["decision"]["says"].as_str().expect("text").contains('{'),
                    "{}",
                    report["decision"]
                );
                for part in ["findings", "actions"] {
                    for said in list(&report[part]) {
                        assert!(said["says"].is_string(), "{said}");
                        for key in ["says", "next"] {
                            assert!(!said[key].as_str().unwrap_or_default().contains('{'), "{said}");
                        }
                    }
                }
            }
        }
    }
}

fn placeholders(text: &str) -> BTreeSet<&str> {
    text.split('{')
        .skip(1)
        .filter_map(|rest| rest.split('}').next())
        .collect()
}
