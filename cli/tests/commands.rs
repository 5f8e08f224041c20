//! The commands as a person or a script calls them: what they print, what they write, how they end.

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

const HEAD: &str = "centre number,qualification number,family,event,date\n";

fn run(folder: &Path, args: &[&str], given: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_centre-checks"))
        .args(args)
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the command");
    // A command that refuses its call reads nothing.
    let _ = child.stdin.take().expect("a pipe").write_all(given.as_bytes());
    child.wait_with_output().expect("an end")
}

/// How it ended, what it printed and what it said about the reading.
fn told(args: &[&str], given: &str) -> (i32, String, String) {
    let folder = tempfile::tempdir().expect("a folder");
    let output = run(folder.path(), args, given);
    let text = |bytes| String::from_utf8(bytes).expect("a text");
    (
        output.status.code().expect("a code"),
        text(output.stdout),
        text(output.stderr),
    )
}

const LAPSE: [&str; 4] = ["lapse", "-", "--as-of", "2026-11-22"];

fn lapse(more: &[&str], rows: &str) -> (i32, String, String) {
    told(&[&LAPSE, more].concat(), &[HEAD, rows].concat())
}

#[test]
fn lapse_tells_what_is_found_and_ends_accordingly() {
    // Two years from 1 June 2025 are over on 1 June 2027.
    let in_force = "50001,X,technicals,approval,2025-06-01\n";
    let (code, out, error) = lapse(&["--json"], in_force);
    assert_eq!(code, 0, "{error}");
    let told: Value = serde_json::from_str(&out).expect("JSON");
    assert_eq!(told["approvals"][0]["status"], "in-force");
    assert_eq!(told["approvals"][0]["lapsesOn"], "2027-06-02");
    assert_eq!(told["approvals"][0]["centre"], "50001");
    assert_eq!(told["totals"]["in-force"], 1);
    assert_eq!(told["dates"][0]["style"], "iso");

    let lapsed = "50002,X,technicals,approval,2020-06-01\n";
    let (code, out, _) = lapse(&[], &[in_force, lapsed].concat());
    assert_eq!(code, 1);
    assert!(
        out.contains("centre 50002, X: lapsed, last safe day 2022-06-01."),
        "{out}"
    );
    let (_, out, error) = lapse(&["--lang", "cy"], lapsed);
    assert!(
        out.contains("canolfan 50002, X: wedi dod i ben, diwrnod diogel olaf 2022-06-01."),
        "{out}"
    );
    assert!(error.contains("blwyddyn-mis-diwrnod"), "{error}");
}

#[test]
fn rejects_are_kept_in_a_file_that_can_be_read_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("approvals.csv");
    let rows =
        "50001,X,technicals,approval,2025-06-01\n50001,X,,entry,1 May\n50002,=X,technicals,approval,2025-06-01\n";
    fs::write(&file, [HEAD, rows].concat()).expect("a file");
    let args = [
        "lapse",
        "approvals.csv",
        "--as-of",
        "2026-11-22",
        "--csv",
        "--out",
        "result.csv",
    ];
    let output = run(folder.path(), &args, "");
    assert_eq!(output.status.code(), Some(3));
    let read = |name: &str| fs::read_to_string(folder.path().join(name)).expect("a file");
    let rejects = read("approvals.rejects.csv");
    let lines: Vec<&str> = rejects.lines().collect();
    assert_eq!(lines.len(), 2);
    assert_eq!(lines[1], "3,date,1 May,a date: year-month-day,50001,X,,entry,1 May");
    let result = read("result.csv");
    let rows: Vec<&str> = result.lines().collect();
    assert!(rows[1].starts_with("50001,X,cannot be told,"), "{result}");
    // The other centre is told, and its number starts no formula.
    assert!(rows[2].starts_with("50002,\"'=X\",in force,"), "{result}");
    // Nothing is left over beside the files.
    assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 3);

    fs::write(
        folder.path().join("approvals.rejects.csv"),
        rejects.replace("1 May", "2026-05-01"),
    )
    .expect("a file");
    let args = ["lapse", "approvals.rejects.csv", "--as-of", "2026-11-22"];
    let (code, out) = {
        let output = run(folder.path(), &args, "");
        (output.status.code(), String::from_utf8(output.stdout).expect("a text"))
    };
    // Read, and an entry without an approval is a finding.
    assert_eq!(code, Some(1), "{out}");
    assert!(out.contains("no approval is listed"), "{out}");
}

#[test]
fn a_file_that_cannot_be_used_is_a_sentence_and_nothing_is_written() {
    for (given, says) in [
        ("", "The file is empty."),
        ("PK\u{3}\u{4}", "not a text"),
        ("name\nx\n", "names no column"),
        (
            "centre,qn,approved on\n50001,X,\"2025",
            "quotation marks. The record begins on line 2.",
        ),
        (
            "centre,qn,approved on\n50001,X,03/04/2025\n",
            "day/month/year (03/04/2025 = 2025-04-03), month/day/year (03/04/2025 = 2025-03-04)",
        ),
        (
            "centre,qn,approved on\n50001,X,13/04/2025\n",
            "Say which to use. Nothing was read. Use --dates uk.\n",
        ),
        ("centre,qn,approved on\n50001,X,04/13/2025\n", "have the month first"),
        (
            "centre,qn,approved on\n50001,X,45000\n",
            "Use --dates excel-1900 or excel-1904.\n",
        ),
        ("centre,qn,approved on\n50001,X,soon\n", "no date that can be read"),
    ] {
        let folder = tempfile::tempdir().expect("a folder");
        let output = run(folder.path(), &[&LAPSE[..], &["--out", "result.txt"]].concat(), given);
        let error = String::from_utf8(output.stderr).expect("a text");
        assert_eq!(output.status.code(), Some(2), "{given:?}");
        assert!(error.contains(says), "{given:?}: {error}");
        assert_eq!(output.stdout, b"");
        assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 0);
    }
    let (code, out, error) = told(&["lapse", "none.csv", "--as-of", "2026-11-22"], "");
    assert_eq!((code, out.as_str()), (2, ""));
    assert!(error.contains("none.csv"), "{error}");
    for args in [
        &["lapse", "-", "--as-of", "2026-02-30"][..],
        &["lapse", "-"],
        &["lapse", "-", "--as-of", "2026-11-22", "--at-risk-days", "3651"],
    ] {
        assert_eq!(
            told(args, &[HEAD, "50001,X,technicals,approval,2025-06-01\n"].concat()).0,
            2,
            "{args:?}"
        );
    }
}

#[test]
fn dates_and_lost_zeros_are_as_the_caller_says() {
    let given = "centre;qn;family;approved on\n1234;X;technicals;03/04/2025\n";
    let args = ["--dates", "uk", "--accept", "stripped-zeros", "--json"];
    let (code, out, _) = told(&[&LAPSE[..], &args].concat(), given);
    assert_eq!(code, 0);
    let told: Value = serde_json::from_str(&out).expect("JSON");
    assert_eq!(told["approvals"][0]["centre"], "01234");
    assert_eq!(told["approvals"][0]["approvedOn"], "2025-04-03");
}

#[test]
fn the_template_is_read_in_both_languages() {
    for language in ["en", "cy"] {
        let (code, template, _) = told(&["lapse", "--template", "--lang", language], "");
        assert_eq!(code, 0);
        let (code, out, error) = told(&[&LAPSE[..], &["--json"]].concat(), &template);
        assert_eq!(code, 0, "{error}");
        let told: Value = serde_json::from_str(&out).expect("JSON");
        assert_eq!(told["records"], 5);
        assert_eq!(told["findings"], Value::Array(Vec::new()));
        assert_eq!(told["columnsNotRead"], Value::Array(Vec::new()));
    }
}

#[test]
fn identify_tells_which_numbers_fit_and_which_are_listed_twice() {
    let (code, out, _) = told(&["identify", "-", "--json"], "number\n9276308686\n92763 08686\nabc\n");
    assert_eq!(code, 1);
    let told: Value = serde_json::from_str(&out).expect("JSON");
    assert_eq!(told[0]["kind"], "uln");
    assert_eq!(told[0]["outcome"], "well-formed");
    assert_eq!(told[0]["listedOnLine"], Value::Null);
    assert_eq!(told[1]["listedOnLine"], 2);
    assert_eq!(told[2]["outcome"], "no-kind");
    let by_name = ["identify", "-", "--column", "uln", "--kind", "uln"];
    assert_eq!(told_code(&by_name, "name,ULN\nA,9276308686\n"), 0);
    assert_eq!(told_code(&by_name, "name,ULN\nA,9276308687\n"), 1);
    assert_eq!(told_code(&by_name, "name\nA\n"), 2);
    // Each kind is known to the command and to the rules.
    let kinds = centre_checks::catalogue()
        .identifiers
        .iter()
        .map(|one| one.kind)
        .collect::<Vec<_>>();
    for kind in kinds {
        assert_ne!(
            told_code(&["identify", "-", "--kind", kind], "number\nx\n"),
            2,
            "{kind}"
        );
    }
    assert_eq!(told_code(&["identify", "-", "--kind", "passport"], "number\nx\n"), 2);
    assert_eq!(told_code(&["identify", "-", "--no-header"], "9276308686\n"), 0);
}

fn told_code(args: &[&str], given: &str) -> i32 {
    told(args, given).0
}

#[test]
fn check_ends_by_the_outcome() {
    let check = ["check", "-", "--as-of", "2026-11-22"];
    let given = |answers: &str| format!(r#"{{"procedure":"account-change","answers":{answers}}}"#);
    let own = given(r#"{"awardingBody":"wjec","changes":"exams-officer","canUseAccount":true}"#);
    let (code, out, _) = told(&check, &own);
    assert_eq!(code, 0);
    assert!(out.starts_with("WJEC or Eduqas: Make the change yourself"), "{out}");
    let (code, out, _) = told(&check, &given("{}"));
    assert_eq!(code, 3);
    assert!(out.contains("awardingBody"), "{out}");
    // An answer of another form is not passed over in silence.
    let (code, out, _) = told(&check, &given(r#"{"awardingBody":5}"#));
    assert_eq!(code, 3);
    assert!(out.contains("awardingBody: The answer does not have the form"), "{out}");
    assert_eq!(told_code(&check, r#"{"procedure":"none","answers":{}}"#), 2);
    assert_eq!(told_code(&check, "no JSON"), 2);
    let (_, out, _) = told(&[&check[..], &["--json", "--lang", "cy"]].concat(), &own);
    let report: Value = serde_json::from_str(&out).expect("JSON");
    assert_eq!(report["language"], "cy");
}

#[test]
fn dates_are_a_list_or_a_calendar() {
    let given = r#"{"academicYear":"2026-27","nation":"wales"}"#;
    let dates = ["dates", "-", "--as-of", "2026-11-22"];
    let (code, out, _) = told(&dates, given);
    assert_eq!(code, 1);
    assert!(out.contains("2026-10-31  Head of centre's declaration"), "{out}");
    let calendar = [
        "--ics",
        "--made-at",
        "2026-11-22T10:30:00Z",
        "--calendar-id",
        "3f2b8c1e-7a64-4d0b-9e55-0a1b2c3d4e5f",
    ];
    let (_, out, _) = told(&[&dates[..], &calendar].concat(), given);
    assert!(
        out.starts_with("BEGIN:VCALENDAR\r\n") && out.ends_with("END:VCALENDAR\r\n"),
        "{out}"
    );
    // Without knowing when it is made, none is made.
    assert_eq!(told_code(&[&dates[..], &["--ics"]].concat(), given), 2);
}

/// What each call of the table ends with, for the command of the npm package to be compared with. A stale record is rewritten, and
/// then this test fails: run it again, look at what changed, and commit it.
#[test]
fn the_table_of_calls_ends_as_recorded() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests");
    let table = fs::read_to_string(root.join("commands.json")).expect("the table");
    let table: Vec<Value> = serde_json::from_str(&table).expect("JSON");
    let ends: Vec<Value> = table.iter().map(end_of).collect();
    let text = format!("{:#}\n", Value::Array(ends));
    let record = root.join("commands.ends.json");
    if fs::read_to_string(&record).is_ok_and(|found| found == text) {
        return;
    }
    fs::write(&record, text).expect("a file to write to");
    panic!("rewritten: look at what changed");
}

fn end_of(call: &Value) -> Value {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, text) in call["files"].as_object().into_iter().flatten() {
        fs::write(folder.path().join(name), text.as_str().expect("a text")).expect("a file");
    }
    let args: Vec<&str> = call["args"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|arg| arg.as_str().expect("a text"))
        .collect();
    let output = run(folder.path(), &args, "");
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("a text");
    let mut written: Vec<(String, Value)> = fs::read_dir(folder.path())
        .expect("a folder")
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .filter(|name| call["files"].get(name).is_none())
        .map(|name| {
            let found = fs::read(folder.path().join(&name)).expect("a file");
            (name, text(&found).into())
        })
        .collect();
    written.sort_by(|one, other| one.0.cmp(&other.0));
    serde_json::json!({
        "code": output.status.code(),
        "out": text(&output.stdout),
        "error": text(&output.stderr),
        "written": written.into_iter().collect::<serde_json::Map<String, Value>>(),
    })
}

#[test]
fn what_was_written_before_stays_whole_where_the_command_is_killed() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut rows = String::from(HEAD);
    for at in 0..200_000 {
        rows += &format!("{},X{},technicals,approval,2025-06-01\n", 10_000 + at % 50_000, at % 40);
    }
    fs::write(folder.path().join("in.csv"), rows).expect("a file");
    fs::write(folder.path().join("result.csv"), "before").expect("a file");
    let mut child = Command::new(env!("CARGO_BIN_EXE_centre-checks"))
        .args([
            "lapse",
            "in.csv",
            "--as-of",
            "2026-11-22",
            "--csv",
            "--out",
            "result.csv",
        ])
        .current_dir(folder.path())
        .stderr(Stdio::null())
        .spawn()
        .expect("the command");
    let is_writing = || {
        let mut names = fs::read_dir(folder.path()).expect("a folder").flatten();
        names.any(|entry| entry.file_name().to_string_lossy().starts_with(".centre-checks-"))
    };
    while !is_writing() {
        assert_eq!(child.try_wait().expect("a state"), None, "it ended before it wrote");
    }
    child.kill().expect("an end");
    child.wait().expect("an end");
    let left = fs::read_to_string(folder.path().join("result.csv")).expect("a file");
    assert_eq!(left, "before");
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_place_is_said() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(
        folder.path().join("in.csv"),
        [HEAD, "50001,X,technicals,approval,2025-06-01\n"].concat(),
    )
    .expect("a file");
    for args in [
        &["lapse", "in.csv", "--as-of", "2026-11-22"][..],
        &["identify", "in.csv"],
    ] {
        let full = fs::OpenOptions::new().write(true).open("/dev/full").expect("a device");
        let output = Command::new(env!("CARGO_BIN_EXE_centre-checks"))
            .args(args)
            .current_dir(folder.path())
            .stdout(full)
            .output()
            .expect("an end");
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        let error = String::from_utf8(output.stderr).expect("a text");
        assert!(error.contains("The result cannot be written:"), "{error}");
    }
    let (code, _, error) = told(
        &[&LAPSE[..], &["--out", "none/result.txt"]].concat(),
        &[HEAD, "50001,X,technicals,approval,2025-06-01\n"].concat(),
    );
    assert_eq!(code, 2);
    assert_eq!(
        error.lines().last(),
        Some(
            "none/result.txt cannot be written: No such file or directory (os error 2). The file is as it was before."
        )
    );
}

#[cfg(unix)]
#[test]
fn a_link_and_what_is_no_file_are_written_to_and_stay() {
    use std::os::unix::fs::symlink;
    let folder = tempfile::tempdir().expect("a folder");
    let at = |name: &str| folder.path().join(name);
    fs::write(at("real.csv"), "before\n").expect("a file");
    symlink("real.csv", at("link.csv")).expect("a link");
    symlink("/dev/null", at("nothing.csv")).expect("a link");
    let given = [HEAD, "50001,X,technicals,approval,2025-06-01\n"].concat();
    for name in ["link.csv", "nothing.csv"] {
        let output = run(folder.path(), &[&LAPSE[..], &["--csv", "--out", name]].concat(), &given);
        assert_eq!(output.status.code(), Some(0), "{output:?}");
        assert!(fs::symlink_metadata(at(name)).expect("there").is_symlink(), "{name}");
    }
    assert!(fs::read_to_string(at("real.csv")).expect("a text").contains("50001,X"));
}
