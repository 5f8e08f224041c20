//! Makes approvals, keeps them as Parquet, asks a session for their lapse and compares every answer with the sweep's own.
//!
//! `cargo xtask warehouse [ROWS]` runs it on ten million rows unless told otherwise.

mod made_up;

use std::collections::HashSet;
use std::fs::{self, File};
use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

use centre_checks::sweep::{Asked, Code, Columns, iso};
use centre_checks_warehouse::approval_lapse;
use datafusion::arrow::array::{Array, AsArray, RecordBatch};
use datafusion::arrow::datatypes::{Date32Type, UInt8Type, UInt32Type};
use datafusion::error::Result;
use datafusion::parquet::arrow::ArrowWriter;
use datafusion::prelude::{ParquetReadOptions, SessionContext};
use made_up::Told;

/// How many rows where the environment does not say.
const ROWS: usize = 50_000;
const ROWS_OF_A_BATCH: usize = 65_536;
const ASKED: Asked = Asked {
    as_of: 20_779,
    at_risk_days: 90,
};

#[test]
fn every_row_of_a_parquet_file_is_told_as_the_sweep_tells_it() -> Result<()> {
    let rows = std::env::var("CENTRE_CHECKS_ROWS").map_or(ROWS, |rows| rows.parse().expect("a number"));
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("approvals.parquet");
    let made = timed(&format!("{rows} approvals made"), || made_up::approvals(rows));
    timed("written as Parquet", || write(&made, &file))?;
    println!("{:>9.2} MB", fs::metadata(&file)?.len() as f64 / 1e6);
    let expected =
        timed("the sweep's own answers, over slices", || made_up::told(&made, &ASKED)).expect("a right call");
    let codes: HashSet<Code> = expected[0].code.iter().copied().collect();
    assert_eq!(codes.len(), Code::ALL.len(), "{codes:?}");
    let runtime = tokio::runtime::Runtime::new()?;
    let told = timed("the answers by SQL, from the Parquet file", || {
        runtime.block_on(ask(&file))
    })?;
    fs::remove_file(&file)?;
    let differing = timed("compared", || differing(&told, &expected));
    assert_eq!(differing, 0, "of {rows} rows, so many are not told alike");
    println!("All {rows} rows are told alike: code and days, of each approval and of its centre.");
    Ok(())
}

fn timed<T>(what: &str, run: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let done = run();
    println!("{:>9.2} s  {what}", start.elapsed().as_secs_f64());
    done
}

fn write(made: &Columns, file: &Path) -> Result<()> {
    let mut writer = ArrowWriter::try_new(File::create(file)?, Arc::new(made_up::schema()), None)?;
    let mut from = 0;
    while from < made.centre.len() {
        let to = made.centre.len().min(from + ROWS_OF_A_BATCH);
        writer.write(&made_up::batch(made, from..to)?)?;
        from = to;
    }
    writer.close()?;
    Ok(())
}

async fn ask(file: &Path) -> Result<Vec<RecordBatch>> {
    let session = SessionContext::new();
    session.register_udwf(approval_lapse());
    session
        .register_parquet("approvals", file.to_string_lossy(), ParquetReadOptions::default())
        .await?;
    let query = format!(
        "SELECT approval, approval_lapse(centre, family, edition, approved, events, DATE '{}', {})
         OVER (PARTITION BY centre) AS lapse
         FROM approvals",
        iso(ASKED.as_of).unwrap_or_default(),
        ASKED.at_risk_days
    );
    session.sql(&query).await?.collect().await
}

/// How many rows were not told once, as expected.
fn differing(batches: &[RecordBatch], expected: &[Told; 2]) -> usize {
    let mut wanted = vec![true; expected[0].code.len()];
    let mut differing = 0;
    for batch in batches {
        let approvals = batch.column(0).as_primitive::<UInt32Type>();
        let lapse = batch.column(1).as_struct();
        let codes = [0, 3].map(|at| lapse.column(at).as_dictionary::<UInt8Type>());
        let days = [1, 2, 4, 5].map(|at| lapse.column(at).as_primitive::<Date32Type>());
        let words = codes.map(|code| code.values().as_string::<i32>());
        for row in 0..batch.num_rows() {
            let approval = approvals.value(row) as usize;
            let told = [0, 1].map(|of| {
                let day = |at: usize| days[at].is_valid(row).then(|| days[at].value(row));
                let word = words[of].value(usize::from(codes[of].keys().value(row)));
                (word, day(2 * of), day(2 * of + 1))
            });
            let wants = [0, 1].map(|of: usize| expected[of].of(approval));
            if told != wants || !wanted[approval] {
                if differing == 0 {
                    println!("Approval {approval} is told {told:?}; the sweep says {wants:?}.");
                }
                differing += 1;
            }
            wanted[approval] = false;
        }
    }
    differing + wanted.into_iter().filter(|wanted| *wanted).count()
}
