//! Files made from the running rules. A stale one is rewritten, and then this test fails: run it again, look at what
//! changed, and commit it.

mod generate;

use std::fs;
use std::path::{Path, PathBuf};

use centre_checks::catalogue;
use centre_checks::catalogue::Catalogue;
use generate::fingerprints::has_to_be_written;
use generate::tables::Table;

/// The repository, and the files in it that were stale.
struct Tree {
    root: PathBuf,
    stale: Vec<String>,
}

impl Tree {
    fn settle(&mut self, path: &str, content: &str) {
        let file = self.root.join(path);
        if fs::read_to_string(&file).is_ok_and(|found| found == content) {
            return;
        }
        fs::create_dir_all(file.parent().expect("a folder")).expect("a folder to write to");
        fs::write(&file, content).expect("a file to write to");
        self.stale.push(path.to_owned());
    }
}

/// What is printed for the package.
struct PackageData {
    /// Tables, words and catalogue.
    files: Vec<(String, String)>,
    /// The fingerprints of the tables that decode a module's results.
    stamps: Vec<(&'static str, u32)>,
}

fn package_data(catalogue: &Catalogue) -> PackageData {
    let (common_fingerprint, common) = generate::tables::common(catalogue);
    let (clauses_fingerprint, clauses) = generate::tables::clauses(catalogue);
    let mut files = vec![
        ("tables/common.js".to_owned(), common),
        ("tables/clauses.js".to_owned(), clauses),
        ("tables/characters.js".to_owned(), generate::tables::characters()),
        ("tables/typed.js".to_owned(), generate::tables::typed()),
    ];
    for language in generate::words::LANGUAGES {
        let folder = format!("words/{}", language.code());
        let common = generate::words::common(catalogue, common_fingerprint, language);
        let clauses = generate::words::clauses(catalogue, clauses_fingerprint, language);
        files.push((format!("{folder}/common.js"), common));
        files.push((format!("{folder}/clauses.js"), clauses));
        files.push((format!("{folder}/whys.js"), generate::words::whys(catalogue, language)));
        files.push((
            format!("{folder}/bodies.js"),
            generate::words::bodies(catalogue, language),
        ));
        files.push((format!("{folder}/index.js"), generate::words::all(catalogue, language)));
    }
    let mut stamps = Vec::new();
    for procedure in &catalogue.procedures {
        let id = procedure.id;
        let table = Table::of(catalogue, procedure);
        for language in generate::words::LANGUAGES {
            let folder = format!("words/{}", language.code());
            let words = generate::words::procedure(catalogue, procedure, &table, language);
            files.push((format!("{folder}/{id}.js"), words));
            let form = generate::words::form(catalogue, procedure, &table, language);
            files.push((format!("{folder}/forms/{id}.js"), form));
        }
        stamps.push((id, table.fingerprint));
        files.push((format!("tables/{id}.js"), table.text));
    }
    let (numbers, dates) = (Table::identify(catalogue), Table::key_dates(catalogue));
    for language in generate::words::LANGUAGES {
        let folder = format!("words/{}", language.code());
        files.extend([
            (
                format!("{folder}/identify.js"),
                generate::words::identify(catalogue, &numbers, language),
            ),
            (
                format!("{folder}/key-dates.js"),
                generate::words::key_dates(catalogue, &dates, language),
            ),
            (
                format!("{folder}/forms/key-dates.js"),
                generate::words::key_dates_form(catalogue, &dates, language),
            ),
        ]);
    }
    for (id, table) in [("identify", numbers), ("key-dates", dates)] {
        stamps.push((id, table.fingerprint));
        files.push((format!("tables/{id}.js"), table.text));
    }
    files.extend(generate::catalogue::files(catalogue));
    PackageData { files, stamps }
}

#[test]
fn generated_files_are_fresh() {
    let mut tree = Tree {
        root: Path::new(env!("CARGO_MANIFEST_DIR")).to_owned(),
        stale: Vec::new(),
    };
    let catalogue = catalogue();
    for (path, content) in generate::rule_lists::files(&tree.root, &catalogue) {
        tree.settle(&path, &content);
    }
    let data = package_data(&catalogue);
    let (source, edition) = generate::fingerprints::files(&catalogue, &data.stamps);
    tree.settle("src/fingerprints.rs", &source);
    tree.settle("pkg/generated/record.js", &generate::fingerprints::module(&catalogue));
    let record = format!("docs/editions/{}.json", catalogue.engine.rulebook);
    let recorded = fs::read_to_string(tree.root.join(&record)).ok();
    let published = generate::fingerprints::PUBLISHED;
    match has_to_be_written(published, catalogue.engine.rulebook, recorded.as_deref(), &edition) {
        Ok(true) => tree.settle(&record, &edition),
        Ok(false) => {}
        Err(what_to_do) => panic!("{what_to_do}"),
    }
    tree.settle("pkg/generated/types.d.ts", &generate::types::file(&catalogue));
    for procedure in &catalogue.procedures {
        let path = format!("pkg/generated/schemas/{}.json", procedure.id);
        tree.settle(&path, &generate::schema::file(procedure));
        let path = format!("pkg/generated/shapes/{}.js", procedure.id);
        tree.settle(&path, &generate::schema::shape(procedure));
    }
    tree.settle(
        "pkg/generated/shapes/index.js",
        &generate::schema::shapes(&catalogue.procedures),
    );
    let schema = generate::schema::key_dates(&catalogue.key_dates);
    tree.settle("pkg/generated/schemas/key-dates.json", &schema);
    for (path, content) in data.files {
        tree.settle(&format!("pkg/generated/{path}"), &content);
    }
    for (name, content) in generate::key_dates::files(&tree.root) {
        tree.settle(&format!("tests/key_dates/{name}"), &content);
    }
    tree.settle("tests/wasm/submissions.rs", &generate::submissions::file(&tree.root));
    tree.settle("docs/decision-kinds.md", &generate::kinds::file(&catalogue));
    tree.settle("docs/walks.md", &generate::walks::file(&tree.root));
    for language in generate::rulebook::LANGUAGES {
        let path = format!("docs/rulebook.{}.md", language.code());
        tree.settle(&path, &generate::rulebook::file(&catalogue, language));
    }
    assert!(
        tree.stale.is_empty(),
        "these were stale and have been rewritten: {}",
        tree.stale.join(", ")
    );
}

#[test]
fn the_record_of_a_published_edition_is_never_rewritten() {
    let running =
        r#"{"credit-check/a":{"requirement":"1","words":"1"},"credit-check/b":{"requirement":"1","words":"1"}}"#;
    let reworded = running.replacen(r#""words":"1""#, r#""words":"2""#, 1);
    let published = ["2025-01"];
    let write = |edition, recorded| has_to_be_written(&published, edition, recorded, running);

    assert_eq!(write("2025-02", None), Ok(true), "a new edition");
    assert_eq!(write("2025-02", Some(&reworded)), Ok(true), "an edition in the making");
    assert_eq!(
        write("2025-01", Some(running)),
        Ok(false),
        "a published one that says the same"
    );
    let refused = write("2025-01", Some(&reworded)).expect_err("a published one that says something else");
    assert!(
        refused.contains("credit-check/a") && !refused.contains("credit-check/b"),
        "{refused}"
    );
    assert!(write("2025-01", None).is_err(), "a published one whose record is gone");
}

#[test]
fn every_published_edition_has_its_record() {
    for edition in generate::fingerprints::PUBLISHED {
        let record = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("docs/editions/{edition}.json"));
        assert!(record.exists(), "{record:?}");
    }
}

#[test]
fn a_rule_is_there_since_the_first_edition_that_records_it() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/editions");
    let mut records: Vec<PathBuf> = fs::read_dir(folder)
        .expect("editions")
        .map(|entry| entry.expect("an edition").path())
        .collect();
    records.sort();
    for rule in catalogue().procedures.iter().flat_map(|procedure| &procedure.rules) {
        let first = records.iter().find(|path| {
            let record = fs::read_to_string(path).expect("a record");
            record.contains(&format!("\"{}\": {{", rule.id))
        });
        // A new rule is not recorded yet when it is first compiled.
        let first = first.and_then(|path| path.file_stem()).and_then(|stem| stem.to_str());
        assert_eq!(first.unwrap_or(rule.since), rule.since, "{}", rule.id);
    }
}
