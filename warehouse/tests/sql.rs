//! The function as a session's SQL calls it.

use std::collections::HashSet;
use std::sync::Arc;

use centre_checks::sweep::{Code, day, event};
use centre_checks_warehouse::{approval_lapse, events_type};
use datafusion::arrow::array::{ArrayRef, Date32Array, ListArray, RecordBatch, StructArray, UInt8Array};
use datafusion::arrow::buffer::{NullBuffer, OffsetBuffer};
use datafusion::arrow::datatypes::DataType;
use datafusion::arrow::util::pretty::pretty_format_batches;
use datafusion::error::Result;
use datafusion::prelude::{DataFrame, SessionContext};

const README: &str = include_str!("../README.md");

/// Three centres, in no order. Of the first, an entry was withdrawn, and of another event it is not known what it was.
const APPROVALS: &str = "
    CREATE VIEW approvals AS
    SELECT centre, qualification, family, edition, arrow_cast(approved, 'Date32') AS approved, events
    FROM (VALUES
        (2, 'B', 1, NULL, '2023-06-15', make_array(named_struct('kind', 1, 'day', DATE '2024-11-30'))),
        (1, 'A', 1, 2, '2023-06-15', make_array(named_struct('kind', 2, 'day', DATE '2025-05-01'))),
        (2, 'A', 1, NULL, '2021-03-10', make_array(named_struct('kind', 1, 'day', DATE '2022-12-01'))),
        (1, 'B', 2, 2, '2026-01-07', make_array(named_struct('kind', CAST(NULL AS BIGINT), 'day', DATE '2026-02-01'))),
        (3, 'A', 3, NULL, '2020-09-01', make_array(named_struct('kind', 1, 'day', DATE '2022-09-01')))
    ) AS given (centre, qualification, family, edition, approved, events)";

async fn asked(query: &str) -> Result<String> {
    let session = SessionContext::new();
    session.register_udwf(approval_lapse());
    session.sql(APPROVALS).await?.collect().await?;
    told(session.sql(query).await?).await
}

async fn told(found: DataFrame) -> Result<String> {
    Ok(pretty_format_batches(&found.collect().await?)?.to_string())
}

fn run(query: &str) -> Result<String> {
    let runtime = tokio::runtime::Runtime::new()?;
    runtime.block_on(asked(query))
}

/// The query that the README shows.
fn shown() -> &'static str {
    let (_, from) = README.split_once("```sql\n").expect("a query");
    from.split_once("```").expect("the end of a query").0
}

#[test]
fn the_query_of_the_readme_tells_what_it_says() {
    let told = run(shown()).expect("an answer");
    let expected = "\
+--------+---------------+-------------+------------+
| centre | qualification | code        | earliest   |
+--------+---------------+-------------+------------+
| 2      | A             | lapsed      | 2024-12-02 |
| 1      | A             | lapsed      | 2025-06-16 |
| 2      | B             | at-risk     | 2026-12-01 |
| 1      | B             | cannot-tell |            |
| 3      | A             | general     |            |
+--------+---------------+-------------+------------+";
    assert_eq!(told, expected);
}

#[test]
fn the_readme_lists_every_code() {
    let rows = README
        .lines()
        .filter_map(|line| line.strip_prefix("| `")?.split_once('`'));
    let listed: HashSet<&str> = rows.map(|(first, _)| first).collect();
    for code in Code::ALL {
        assert!(listed.contains(code.as_str()), "{code:?}");
    }
}

#[test]
fn each_approval_is_told_from_all_of_its_centre() {
    let told = run("
        SELECT centre, qualification, lapse['code'] AS code, lapse['earliest'] AS earliest, lapse['latest'] AS latest,
            lapse['centre_code'] AS centre_code
        FROM (
            SELECT *, approval_lapse(centre, family, edition, approved, events, DATE '2026-11-22', 90)
                OVER (PARTITION BY centre) AS lapse
            FROM approvals
        )
        ORDER BY centre, qualification")
    .expect("an answer");
    // Centre 1: nothing counted for A after 15 June 2023, so two years later it lapsed, whatever happened with B; by whole calendar
    // years at the end of 2025. Centre 2: A's entry held until 1 December 2024, by whole academic years until 31 August 2025. B's
    // holds until 30 November 2026 and 31 August 2027.
    let expected = "\
+--------+---------------+-------------+------------+------------+-------------+
| centre | qualification | code        | earliest   | latest     | centre_code |
+--------+---------------+-------------+------------+------------+-------------+
| 1      | A             | lapsed      | 2025-06-16 | 2026-01-01 | cannot-tell |
| 1      | B             | cannot-tell |            |            | cannot-tell |
| 2      | A             | lapsed      | 2024-12-02 | 2025-09-01 | at-risk     |
| 2      | B             | at-risk     | 2026-12-01 | 2027-09-01 | at-risk     |
| 3      | A             | general     |            |            | general     |
+--------+---------------+-------------+------------+------------+-------------+";
    assert_eq!(told, expected);
}

#[test]
fn a_warning_time_that_is_left_out_is_the_usual_one() {
    let with = |rest: &str| {
        run(&format!(
            "SELECT centre, approval_lapse(centre, family, edition, approved, events, DATE '2026-11-22'{rest})
             OVER (PARTITION BY centre) AS lapse FROM approvals ORDER BY centre, lapse['earliest']"
        ))
        .expect("an answer")
    };
    assert_eq!(with(""), with(", 90"));
    assert_ne!(with(""), with(", 0"));
}

#[test]
fn of_an_event_with_a_gap_nothing_is_known() {
    // The entry keeps the approval in force for two years.
    let code = |event: &str| {
        run(&format!(
            "SELECT approval_lapse(1, 1, 2, DATE '2023-06-15', make_array({event}), DATE '2026-11-22') OVER ()['code'] AS code"
        ))
        .expect("an answer")
    };
    let entry = "named_struct('kind', 1, 'day', DATE '2025-05-01')";
    assert!(code(entry).contains("in-force"));
    for gap in [entry.replace("1,", "NULL,"), entry.replace("DATE '2025-05-01'", "NULL")] {
        assert!(code(&gap).contains("cannot-tell"), "{gap}");
    }
}

#[test]
fn what_lies_under_a_null_event_is_not_read() {
    let DataType::List(item) = events_type() else {
        panic!("events are a list")
    };
    let DataType::Struct(fields) = item.data_type().clone() else {
        panic!("of structs")
    };
    let code = |nulls: Option<NullBuffer>| {
        let entry: Vec<ArrayRef> = vec![
            Arc::new(UInt8Array::from(vec![event::ENTRY])),
            Arc::new(Date32Array::from(vec![day("2025-05-01")])),
        ];
        let entry = StructArray::new(fields.clone(), entry, nulls);
        let one = OffsetBuffer::from_lengths([1]);
        let events: ArrayRef = Arc::new(ListArray::new(item.clone(), one, Arc::new(entry), None));
        let session = SessionContext::new();
        session.register_udwf(approval_lapse());
        let approval = RecordBatch::try_from_iter([("events", events)])?;
        session.register_batch("approvals", approval)?;
        let query = "
            SELECT approval_lapse(1, 1, 2, DATE '2023-06-15', events, DATE '2026-11-22') OVER ()['code'] AS code
            FROM approvals";
        let runtime = tokio::runtime::Runtime::new()?;
        runtime.block_on(async { told(session.sql(query).await?).await })
    };
    assert!(code(None).expect("an answer").contains("in-force"));
    let null = Some(NullBuffer::new_null(1));
    assert!(code(null).expect("an answer").contains("cannot-tell"));
}

#[test]
fn a_wrong_call_is_told_in_a_sentence() {
    let lapse = |arguments: &str, window: &str, from: &str| {
        run(&format!(
            "SELECT approval_lapse({arguments}) OVER ({window}) FROM {from}"
        ))
        .expect_err("a wrong call")
        .to_string()
    };
    let right = "centre, family, edition, approved, events, DATE '2026-11-22', 90";
    let by_centre = "PARTITION BY centre";
    let cases = [
        (lapse(right, "", "approvals"), "PARTITION BY centre"),
        (lapse("centre, family", by_centre, "approvals"), "here are 2 arguments"),
        (
            lapse(
                right,
                by_centre,
                "(SELECT NULL AS centre, family, edition, approved, events FROM approvals)",
            ),
            "Centre has no such value",
        ),
        (
            lapse(
                "centre, family, edition, approved, CASE WHEN centre = 0 THEN events END, DATE '2026-11-22'",
                by_centre,
                "approvals",
            ),
            "an approval without events has an empty one",
        ),
        (
            lapse(
                "centre, family, edition, approved, events, approved",
                by_centre,
                "approvals",
            ),
            "as_of has to be one value",
        ),
        (
            lapse(
                "centre, 4, edition, approved, events, DATE '2026-11-22'",
                by_centre,
                "approvals",
            ),
            "Family has no such value",
        ),
        (
            lapse(
                "centre, family, edition, approved, events, DATE '2026-11-22', 3651",
                by_centre,
                "approvals",
            ),
            "at_risk_days is more than 3,650",
        ),
        (
            lapse(
                "centre, 300, edition, approved, events, DATE '2026-11-22'",
                by_centre,
                "approvals",
            ),
            "300",
        ),
    ];
    for (told, expected) in cases {
        assert!(told.contains(expected), "{told}");
    }
}
