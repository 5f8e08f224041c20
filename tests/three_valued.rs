//! Unknown answers, by brute force over reduced domains (`tests/domains/`).
//!
//! For many partial forms, every completion is checked:
//! - `missing` is exactly the unanswered fields for which two completions that differ only there lead to different reports;
//! - `next` holds only what is missing, and the first of it in form order; a field is in it only where no single answer
//!   to an earlier open field makes it irrelevant;
//! - a passed or failed finding, and a passed or failed report, holds in every completion;
//! - a step that is owed, and that the answers do not say is done, is listed at once;
//! - a fault hides nothing: an answer made absent or unreadable changes only the findings that list its field, and turns
//!   nothing failed or untold into passed, unless it was the contradiction itself.
//!
//! Where a rule asks only whether something is given, such as a name, a domain holds `null`: left blank is then one of the
//! possible answers. A field that nothing waits for is `optional`: left out is then an answer.

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use centre_checks::{FieldKind, Finding, Kind, Options, Outcome, Path, Report, Section, catalogue};
use serde_json::{Map, Value, json};
use support::{list, run, strings};

/// A field's reduced domain.
enum Domain {
    Values(Vec<Value>),
    Optional(Vec<Value>),
    List { lengths: Vec<u64>, item: Fields },
}

type Fields = Vec<(String, Domain)>;

struct Reduced {
    procedure: String,
    as_of: Vec<String>,
    policies: Vec<Option<String>>,
    fields: Fields,
}

fn reduced() -> Vec<Reduced> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/domains");
    let mut files: Vec<_> = fs::read_dir(folder)
        .expect("domains")
        .map(|entry| entry.expect("a file").path())
        .collect();
    files.sort();
    files
        .iter()
        .map(|path| {
            let mut domain: Value = serde_json::from_str(&fs::read_to_string(path).expect("a file")).expect("JSON");
            let procedure = path.file_stem().unwrap().to_str().unwrap().to_owned();
            let form = catalogue().procedures.into_iter().find(|entry| entry.id == procedure);
            complete(&mut domain["fields"], form.expect("a procedure").form, path);
            Reduced {
                procedure,
                as_of: strings(&domain["asOf"]).into_iter().map(str::to_owned).collect(),
                policies: list(&domain["policies"])
                    .iter()
                    .map(|policy| policy.as_str().map(str::to_owned))
                    .collect(),
                fields: fields(&domain["fields"]),
            }
        })
        .collect()
}

/// Yes/no questions need no entry: both answers are tried. A text has an entry only where its value matters.
fn complete(domain: &mut Value, form: &'static [Section], file: &std::path::Path) {
    let domain = domain.as_object_mut().expect("fields");
    for field in form.iter().flat_map(|section| section.fields) {
        match (&field.kind, domain.get_mut(field.name)) {
            (FieldKind::List { sections, .. }, Some(list)) => complete(&mut list["item"], sections, file),
            (FieldKind::YesNo, None) => {
                domain.insert(field.name.to_owned(), json!([true, false]));
            }
            (FieldKind::Line { .. } | FieldKind::CentreNumber, None) | (_, Some(_)) => {}
            (_, None) => panic!("{file:?} has no answers to try for {}", field.path),
        }
    }
}

fn fields(domain: &Value) -> Fields {
    domain
        .as_object()
        .expect("fields")
        .iter()
        .map(|(name, domain)| (name.clone(), field(domain)))
        .collect()
}

fn field(domain: &Value) -> Domain {
    match domain {
        Value::Array(values) => Domain::Values(values.clone()),
        _ if domain.get("optional").is_some() => Domain::Optional(list(&domain["optional"]).clone()),
        _ => Domain::List {
            lengths: list(&domain["lengths"])
                .iter()
                .map(|length| length.as_u64().expect("a length"))
                .collect(),
            item: fields(&domain["item"]),
        },
    }
}

/// Knuth's 64-bit linear congruential generator: the same forms in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as usize) % bound
    }

    fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len())]
    }

    fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }
}

/// A form with some fields left out, and every value that each of those could have had.
struct Partial {
    answers: Value,
    unknown: Vec<(String, Vec<Value>)>,
}

fn partial(fields: &Fields, percent_absent: usize, dice: &mut Dice) -> Partial {
    let mut partial = Partial {
        answers: json!({}),
        unknown: Vec::new(),
    };
    let mut answers = Map::new();
    fill(fields, "", percent_absent, dice, &mut answers, &mut partial.unknown);
    partial.answers = Value::Object(answers);
    partial
}

fn fill(
    fields: &Fields,
    prefix: &str,
    percent_absent: usize,
    dice: &mut Dice,
    answers: &mut Map<String, Value>,
    unknown: &mut Vec<(String, Vec<Value>)>,
) {
    for (name, domain) in fields {
        let path = format!("{prefix}{name}");
        match domain {
            Domain::Values(values) => {
                let value = dice.pick(values);
                if value.is_null() || dice.chance(percent_absent) {
                    unknown.push((path, values.clone()));
                } else {
                    answers.insert(name.clone(), value.clone());
                }
            }
            Domain::Optional(values) => {
                if !dice.chance(percent_absent.max(25)) {
                    answers.insert(name.clone(), dice.pick(values).clone());
                }
            }
            Domain::List { lengths, item } => {
                // A wholly unknown list has many completions: it is tried less often, and where there are too many, only with some of them.
                if dice.chance(percent_absent / 3) {
                    let counted_out = lists_of(lengths, item) <= MOST_COMPLETIONS;
                    let lists = if counted_out {
                        every_list(lengths, item)
                    } else {
                        some_lists(lengths, item, dice)
                    };
                    unknown.push((path, lists));
                    continue;
                }
                let mut items = Vec::new();
                for index in 0..*dice.pick(lengths) {
                    let mut one = Map::new();
                    fill(
                        item,
                        &format!("{path}[{index}]."),
                        percent_absent,
                        dice,
                        &mut one,
                        unknown,
                    );
                    items.push(Value::Object(one));
                }
                answers.insert(name.clone(), Value::Array(items));
            }
        }
    }
}

/// How many lists [`every_list`] makes.
fn lists_of(lengths: &[u64], item: &Fields) -> usize {
    let items = item.iter().fold(1usize, |product, (_, domain)| {
        product.saturating_mul(match domain {
            Domain::Values(values) => values.len(),
            Domain::Optional(values) => values.len() + 1,
            Domain::List { lengths, item } => lists_of(lengths, item),
        })
    });
    let of_length = |length: &u64| items.saturating_pow(u32::try_from(*length).unwrap_or(u32::MAX));
    lengths.iter().map(of_length).fold(0, usize::saturating_add)
}

fn every_list(lengths: &[u64], item: &Fields) -> Vec<Value> {
    let items = every_object(item);
    lengths
        .iter()
        .flat_map(|length| (0..*length).fold(vec![vec![]], |lists, _| extend(&lists, &items)))
        .map(Value::Array)
        .collect()
}

/// Enough lists that whatever can make a difference outside a list does so with one of them.
fn some_lists(lengths: &[u64], item: &Fields, dice: &mut Dice) -> Vec<Value> {
    let mut one_item = |_| {
        let mut one = Map::new();
        fill(item, "", 0, dice, &mut one, &mut Vec::new());
        Value::Object(one)
    };
    (0..150)
        .map(|number| lengths[number % lengths.len()])
        .map(|length| (0..length).map(&mut one_item).collect())
        .collect()
}

fn every_object(fields: &Fields) -> Vec<Value> {
    let mut objects = vec![Map::new()];
    for (name, domain) in fields {
        let values = match domain {
            Domain::Values(values) => values.clone(),
            Domain::Optional(values) => [&[Value::Null][..], values].concat(),
            Domain::List { lengths, item } => every_list(lengths, item),
        };
        objects = objects
            .iter()
            .flat_map(|object| {
                values.iter().map(|value| {
                    let mut object = object.clone();
                    object.insert(name.clone(), value.clone());
                    object
                })
            })
            .collect();
    }
    objects.into_iter().map(Value::Object).collect()
}

fn extend(lists: &[Vec<Value>], items: &[Value]) -> Vec<Vec<Value>> {
    lists
        .iter()
        .flat_map(|list| items.iter().map(|item| [list.clone(), vec![item.clone()]].concat()))
        .collect()
}

/// Sets `a[1].b` in an object.
fn set(answers: &mut Value, path: &str, value: Value) {
    let mut at = answers;
    for step in path.split('.') {
        let (name, index) = match step.split_once('[') {
            Some((name, index)) => (name, Some(index.trim_end_matches(']').parse::<usize>().unwrap())),
            None => (step, None),
        };
        at = &mut at[name];
        if let Some(index) = index {
            at = &mut at[index];
        }
    }
    *at = value;
}

/// Rule and item.
fn key(finding: &Finding) -> (&'static str, String) {
    (finding.rule, finding.at.map(|at| at.to_string()).unwrap_or_default())
}

/// Outcomes by rule and item.
fn outcomes(report: &Report) -> BTreeMap<(&'static str, String), Outcome> {
    report
        .findings
        .iter()
        .map(|finding| (key(finding), finding.outcome))
        .collect()
}

/// Every finding as JSON without what is missing, by rule and item, in the report's order.
fn wholes(report: &Report) -> Vec<((&'static str, String), Value)> {
    let whole = |finding: &Finding| {
        let mut whole = serde_json::to_value(finding).expect("plain data");
        let members = whole.as_object_mut().expect("a finding");
        members.remove("missing");
        // Whether an action does it depends on the actions of the report, not on the rule.
        members.remove("doneBy");
        whole
    };
    report
        .findings
        .iter()
        .map(|finding| (key(finding), whole(finding)))
        .collect()
}

/// The paths of a list of a report.
fn written(paths: &[Path]) -> Vec<String> {
    paths.iter().map(ToString::to_string).collect()
}

/// What is wrong with what a report asks for next. `unknown` holds every value that its open fields can still have, and
/// `run` makes the report of other answers.
fn wrong_with_next(
    report: &Report,
    answers: &Value,
    unknown: &[(String, Vec<Value>)],
    run: &dyn Fn(&Value) -> Report,
) -> Vec<String> {
    let (missing, next) = (written(&report.missing), written(&report.next));
    let mut wrong = Vec::new();
    if let Some(alien) = next.iter().find(|path| !missing.contains(path)) {
        wrong.push(format!("{alien} is asked for next and not missing"));
    }
    if let Some(first) = missing.first()
        && next.first() != Some(first)
    {
        wrong.push(format!("{first} is the first that is missing, and next is {next:?}"));
    }
    // Missing fields are in form order.
    for asked in &next {
        let earlier = missing.iter().take_while(|path| *path != asked);
        for (path, values) in earlier.filter_map(|path| unknown.iter().find(|(open, _)| open == path)) {
            for value in values.iter().filter(|value| !value.is_null()) {
                let mut answered = answers.clone();
                set(&mut answered, path, value.clone());
                if !written(&run(&answered).missing).contains(asked) {
                    wrong.push(format!("{asked} is asked for, and is pointless once {path} is {value}"));
                }
            }
        }
    }
    wrong
}

/// How many reports are made of each procedure; `cargo xtask prove` makes more.
fn reports() -> usize {
    std::env::var("CENTRE_CHECKS_REPORTS").map_or(8_000, |number| number.parse().expect("a number of reports"))
}

const MOST_COMPLETIONS: usize = 1_000;

/// Findings that an answer contradicts another that makes it irrelevant: it was not done, and here is the day. Such an answer
/// is checked where it is given, and not asked for only to find a contradiction: completions that lead to one of these by that
/// answer are left out.
const CONTRADICTIONS: [(&str, &str, &str); 14] = [
    (
        "annual-update/update-completed-in-time",
        "answers-disagree",
        "updateCompletedOn",
    ),
    (
        "annual-update/declaration-completed-in-time",
        "answers-disagree",
        "declarationCompletedOn",
    ),
    ("centre-details-change/register-told", "answers-disagree", "sentOn"),
    ("centre-details-change/told-at-once", "answers-disagree", "sentOn"),
    (
        "cyber-incident/commissioner-told-within-72-hours",
        "not-told-but-when",
        "commissionerToldAt",
    ),
    (
        "account-change/answers-agree-on-signatory",
        "head-although-post-vacant",
        "headOfCentreIs",
    ),
    (
        "account-change/answers-agree-on-sender",
        "head-although-post-vacant",
        "headOfCentreIs",
    ),
    (
        "credit-check/on-credit-terms-for-six-months",
        "answers-disagree",
        "tradingSince",
    ),
    (
        "inspection-readiness/visit-is-to-be-expected",
        "answers-disagree",
        "lastVisitedOn",
    ),
    (
        "inspection-readiness/answers-agree-on-coverage",
        "visited-although-not-covered",
        "lastVisitedOn",
    ),
    (
        "conflict-of-interest/notified",
        "answers-disagree",
        "declarations[0].notifiedOn",
    ),
    (
        "conflict-of-interest/notified-before-deadline",
        "answers-disagree",
        "declarations[0].notifiedOn",
    ),
    (
        "conflict-of-interest/told-or-asked-where-sources-differ",
        "answers-disagree",
        "declarations[0].notifiedOn",
    ),
    (
        "conflict-of-interest/notified",
        "arises-in-future",
        "declarations[0].aroseOn",
    ),
];

fn contradicts_by(report: &Report, unknown: &[(String, Vec<Value>)]) -> bool {
    CONTRADICTIONS.iter().any(|(rule, code, field)| {
        let said = |finding: &Finding| finding.rule == *rule && finding.code == *code;
        report.findings.iter().any(said) && unknown.iter().any(|(path, _)| path == field)
    })
}

#[test]
fn what_is_missing_is_exactly_what_could_make_a_difference() {
    for reduced in reduced() {
        let mut dice = Dice(1);
        let mut made = 0;
        let mut with_unknowns = 0;
        while made < reports() {
            let percent = *dice.pick(&[5, 15, 30, 50]);
            let form = partial(&reduced.fields, percent, &mut dice);
            let total: usize = form
                .unknown
                .iter()
                .fold(1, |n, (_, values)| n.saturating_mul(values.len()));
            if total > MOST_COMPLETIONS || total == 1 {
                continue;
            }
            with_unknowns += 1;
            made += total + 1;
            let options = Options::as_of(dice.pick::<String>(&reduced.as_of));
            let policy = dice.pick(&reduced.policies).clone();
            let run = |answers: &Value| run(&reduced.procedure, policy.as_deref(), answers, &options);
            let place = format!(
                "{} {policy:?} as of {}: {}",
                reduced.procedure, options.as_of, form.answers
            );
            let partial = run(&form.answers);
            let completions: Vec<Report> = (0..total)
                .map(|number| {
                    let mut answers = form.answers.clone();
                    let mut rest = number;
                    for (path, values) in &form.unknown {
                        set(&mut answers, path, values[rest % values.len()].clone());
                        rest /= values.len();
                    }
                    run(&answers)
                })
                .collect();
            let texts: Vec<Option<String>> = completions
                .iter()
                .map(|report| {
                    let is_asked_for = !contradicts_by(report, &form.unknown);
                    is_asked_for.then(|| serde_json::to_string(report).expect("plain data"))
                })
                .collect();
            let completions = completions.iter().zip(&texts).filter(|(_, text)| text.is_some());
            let completions: Vec<&Report> = completions.map(|(report, _)| report).collect();
            let mut expected = BTreeSet::new();
            let mut stride = 1;
            for (path, values) in &form.unknown {
                let differs = (0..total).any(|number| {
                    let base = number - (number / stride % values.len()) * stride;
                    let mut alike = (0..values.len()).filter_map(|value| texts[base + value * stride].as_ref());
                    let first = alike.next();
                    texts[number].is_some() && first != texts[number].as_ref()
                });
                if differs {
                    expected.insert(path.as_str());
                }
                stride *= values.len();
            }
            let missing = written(&partial.missing);
            assert_eq!(
                missing.iter().map(String::as_str).collect::<BTreeSet<_>>(),
                expected,
                "{place}"
            );
            let told = |outcome: Outcome| matches!(outcome, Outcome::Passed | Outcome::Failed);
            for (key, outcome) in outcomes(&partial).into_iter().filter(|(_, outcome)| told(*outcome)) {
                for completion in &completions {
                    let held = outcomes(completion).get(&key) == Some(&outcome);
                    assert!(held, "{key:?} was {outcome:?} and does not stay so\n{place}");
                }
            }
            if told(partial.outcome) {
                for completion in &completions {
                    assert_eq!(completion.outcome, partial.outcome, "{place}");
                }
            }
        }
        assert!(
            with_unknowns > 20,
            "{}: hardly any partial form was tried",
            reduced.procedure
        );
    }
}

/// Yes/no answers that do not mean "it is done": they say which way is open or what the case is, and are asked first.
const WAYS: [(&str, &str); 8] = [
    ("account-change", "canUseAccount"),
    ("annual-update", "detailsUpToDate"),
    ("centre-approval", "hasCentreNumber"),
    ("centre-approval", "offersGeneralQualifications"),
    ("centre-approval", "timetabledExamsApproved"),
    ("credit-check", "tradesOnCredit"),
    ("inspection-readiness", "toldItIsInspected"),
    // A visit shows that the service inspects the centre; without one, being told so does.
    ("inspection-readiness", "visitedBefore"),
];

/// Answers that say which case it is, and so come before any step.
const CASES: [(&str, &str); 1] = [("annual-update", "year")];

/// A step that is listed in every completion where one open question is answered no, and in none where it is answered yes, is
/// one that the answers do not say is done.
#[test]
fn a_step_that_only_its_own_answer_takes_away_is_listed_at_once() {
    let listed = |report: &Report| -> BTreeSet<(&'static str, String)> {
        let actions = report.actions.iter();
        actions
            .map(|action| (action.code, action.at.map(|at| at.to_string()).unwrap_or_default()))
            .collect()
    };
    let mut withheld = BTreeMap::new();
    let mut at_once = BTreeMap::<String, usize>::new();
    for reduced in reduced() {
        let mut dice = Dice(5);
        let mut made = 0;
        while made < reports() / 2 {
            let form = partial(&reduced.fields, *dice.pick(&[5, 15, 30]), &mut dice);
            let total = form
                .unknown
                .iter()
                .fold(1, |n: usize, (_, values)| n.saturating_mul(values.len()));
            let is_open =
                |(path, _): &(String, Vec<Value>)| CASES.contains(&(reduced.procedure.as_str(), path.as_str()));
            if total > MOST_COMPLETIONS || total == 1 || form.unknown.iter().any(is_open) {
                continue;
            }
            made += total + 1;
            let options = Options::as_of(dice.pick::<String>(&reduced.as_of));
            let policy = dice.pick(&reduced.policies).clone();
            let run = |answers: &Value| run(&reduced.procedure, policy.as_deref(), answers, &options);
            let now = listed(&run(&form.answers));
            // For every completion, the value of each unknown field and the steps.
            let completions: Vec<(Vec<&Value>, BTreeSet<_>)> = (0..total)
                .map(|number| {
                    let mut answers = form.answers.clone();
                    let mut rest = number;
                    let mut became = Vec::new();
                    for (path, values) in &form.unknown {
                        let value = &values[rest % values.len()];
                        set(&mut answers, path, value.clone());
                        became.push(value);
                        rest /= values.len();
                    }
                    (became, listed(&run(&answers)))
                })
                .collect();
            for (place, (path, values)) in form.unknown.iter().enumerate() {
                if !values.iter().all(Value::is_boolean) {
                    continue;
                }
                for step in completions.iter().flat_map(|(_, steps)| steps).collect::<BTreeSet<_>>() {
                    let is_own = |(became, steps): &(Vec<&Value>, BTreeSet<_>)| {
                        steps.contains(step) == (*became[place] == json!(false))
                    };
                    if !completions.iter().all(is_own) {
                        continue;
                    }
                    if now.contains(step) {
                        *at_once.entry(reduced.procedure.clone()).or_default() += 1;
                    } else if !WAYS.contains(&(reduced.procedure.as_str(), path.as_str())) {
                        let key = format!("{} {} waits for {path}", reduced.procedure, step.0);
                        withheld.entry(key).or_insert(form.answers.to_string());
                    }
                }
            }
        }
    }
    assert!(withheld.is_empty(), "{withheld:#?}");
    assert!(at_once.values().sum::<usize>() > 20, "{at_once:?}");
}

#[test]
fn what_is_asked_next_cannot_be_made_pointless_by_an_earlier_answer() {
    let mut wrong: BTreeMap<String, (usize, String)> = BTreeMap::new();
    for reduced in reduced() {
        let mut dice = Dice(4);
        let (mut made, mut several, mut held_back) = (0, 0, 0);
        while made < reports() {
            let percent = *dice.pick(&[15, 30, 50, 70, 100]);
            let form = partial(&reduced.fields, percent, &mut dice);
            let options = Options::as_of(dice.pick::<String>(&reduced.as_of));
            let policy = dice.pick(&reduced.policies).clone();
            let run = |answers: &Value| run(&reduced.procedure, policy.as_deref(), answers, &options);
            let report = run(&form.answers);
            several += usize::from(report.next.len() > 1);
            held_back += usize::from(report.next.len() < report.missing.len());
            made += 1 + report.next.len() * form.unknown.len();
            for one in wrong_with_next(&report, &form.answers, &form.unknown, &run) {
                let place = format!("{policy:?} as of {}: {}", options.as_of, form.answers);
                let key = format!("{} {one}", reduced.procedure);
                let found = wrong.entry(key).or_insert((0, place.clone()));
                found.0 += 1;
                if place.len() < found.1.len() {
                    found.1 = place;
                }
            }
        }
        assert!(
            several > 5 && held_back > 5,
            "{}: {several} and {held_back}",
            reduced.procedure
        );
    }
    let shown: Vec<String> = wrong
        .iter()
        .map(|(wrong, (n, place))| format!("{wrong} ({n})\n    {place}"))
        .collect();
    assert!(shown.is_empty(), "{} kinds:\n{}", shown.len(), shown.join("\n"));
}

#[test]
fn the_reduced_domains_reach_every_rule_and_most_of_what_it_can_say() {
    for reduced in reduced() {
        let mut dice = Dice(3);
        let mut said = BTreeSet::new();
        let (mut unreached, mut sayings) = (0, 0);
        for _ in 0..5_000 {
            let form = partial(&reduced.fields, 0, &mut dice);
            let options = Options::as_of(dice.pick::<String>(&reduced.as_of));
            let policy = dice.pick(&reduced.policies).clone();
            let report = run(&reduced.procedure, policy.as_deref(), &form.answers, &options);
            let promises = matches!(report.decision.kind, Kind::Go | Kind::Done);
            let open = matches!(report.outcome, Outcome::Failed | Outcome::CantTell);
            assert!(!(promises && open), "{} {}", report.decision.code, form.answers);
            said.extend(report.findings.iter().map(|finding| (finding.rule, finding.code)));
        }
        let rules = catalogue()
            .procedures
            .into_iter()
            .find(|p| p.id == reduced.procedure)
            .expect("a procedure")
            .rules;
        for rule in rules {
            let reached = rule
                .says
                .iter()
                .filter(|say| said.contains(&(rule.id, say.code)))
                .count();
            assert!(reached > 0, "{} says nothing of its own in the reduced domain", rule.id);
            unreached += rule.says.len() - reached;
            sayings += rule.says.len();
        }
        assert!(
            unreached * 3 < sayings,
            "{}: {unreached} of {sayings} sayings are out of reach",
            reduced.procedure
        );
    }
}

#[test]
fn adding_a_fault_hides_nothing() {
    let faults = [
        Value::Null,
        json!({ "$odd": "function" }),
        json!({ "$odd": "unreadable" }),
    ];
    for reduced in reduced() {
        let entry = catalogue()
            .procedures
            .into_iter()
            .find(|p| p.id == reduced.procedure)
            .expect("a procedure");
        let mut dice = Dice(2);
        for _ in 0..reports() / 10 {
            let percent = *dice.pick(&[0, 0, 10, 30]);
            let form = partial(&reduced.fields, percent, &mut dice);
            let options = Options::as_of(dice.pick::<String>(&reduced.as_of));
            let policy = dice.pick(&reduced.policies).clone();
            let run = |answers: &Value| run(&reduced.procedure, policy.as_deref(), answers, &options);
            let mut answered = Vec::new();
            paths(&form.answers, "", &mut answered);
            if answered.is_empty() {
                continue;
            }
            let path = dice.pick(&answered).clone();
            let mut answers = form.answers.clone();
            set(&mut answers, &path, dice.pick(&faults).clone());
            let (before, after) = (run(&form.answers), run(&answers));
            // Taking away the answer that contradicts takes the contradiction away.
            if contradicts_by(&before, &[(path.clone(), Vec::new())]) {
                continue;
            }
            let place = format!(
                "{} {policy:?} as of {}, {path} of {}",
                reduced.procedure, options.as_of, form.answers
            );
            let chooses = entry.chooses_by.iter().any(|pattern| covers(pattern, &path));
            let is = outcomes(&after);
            let now_whole: BTreeMap<_, _> = wholes(&after).into_iter().collect();
            for (finding, (key, whole)) in before.findings.iter().zip(wholes(&before)) {
                let rule = entry.rules.iter().find(|rule| rule.id == finding.rule).expect("a rule");
                let reads = chooses
                    || rule
                        .fields
                        .iter()
                        .map(|field| within(field, finding))
                        .any(|field| covers(&field, &path) || covers(&path, &field));
                if !reads {
                    assert_eq!(
                        now_whole.get(&key),
                        Some(&whole),
                        "{key:?} changed and does not list the field\n{place}"
                    );
                }
                if matches!(finding.outcome, Outcome::Failed | Outcome::CantTell) {
                    let passes = is.get(&key) == Some(&Outcome::Passed);
                    assert!(!passes, "{key:?} was {:?} and passes\n{place}", finding.outcome);
                }
            }
            if matches!(before.outcome, Outcome::Failed | Outcome::CantTell) {
                assert_ne!(after.outcome, Outcome::Passed, "{place}");
            }
        }
    }
}

/// A declared path for the item that a finding is about; the list, where there is none.
fn within(field: &str, finding: &Finding) -> String {
    match (field.split_once("[]"), finding.at) {
        (Some((_, rest)), Some(at)) => format!("{at}{rest}"),
        (Some((list, _)), None) => list.to_owned(),
        (None, _) => field.to_owned(),
    }
}

/// Whether a path is the other, or contains it.
fn covers(outer: &str, inner: &str) -> bool {
    inner
        .strip_prefix(outer)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
}

fn paths(answers: &Value, prefix: &str, out: &mut Vec<String>) {
    for (name, value) in answers.as_object().into_iter().flatten() {
        let path = format!("{prefix}{name}");
        for (index, item) in value.as_array().into_iter().flatten().enumerate() {
            paths(item, &format!("{path}[{index}]."), out);
        }
        out.push(path);
    }
}

#[test]
fn every_procedure_has_a_reduced_domain() {
    let domains: Vec<String> = reduced().into_iter().map(|reduced| reduced.procedure).collect();
    for procedure in catalogue().procedures {
        assert!(
            domains.iter().any(|domain| domain == procedure.id),
            "{} has none",
            procedure.id
        );
    }
}
