//! Files made from the running rules. A stale one is rewritten, and then this test fails: run it again, look at what
//! changed, and commit it.

mod generate;

use std::fs;
use std::path::{Path, PathBuf};

use centre_checks::catalogue;

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
    let (source, edition) = generate::fingerprints::files(&catalogue);
    tree.settle("src/fingerprints.rs", &source);
    tree.settle(&format!("docs/editions/{}.json", catalogue.engine.rulebook), &edition);
    tree.settle("pkg/generated/types.d.ts", &generate::types::file(&catalogue));
    tree.settle("pkg/generated/shapes.js", &generate::types::shapes(&catalogue));
    for procedure in &catalogue.procedures {
        let path = format!("pkg/generated/schemas/{}.json", procedure.id);
        tree.settle(&path, &generate::schema::file(procedure));
    }
    let schema = generate::schema::key_dates(&catalogue.key_dates);
    tree.settle("pkg/generated/schemas/key-dates.json", &schema);
    for (name, content) in generate::key_dates::files(&tree.root) {
        tree.settle(&format!("tests/key_dates/{name}"), &content);
    }
    tree.settle("tests/wasm/submissions.rs", &generate::submissions::file(&tree.root));
    tree.settle("docs/decision-kinds.md", &generate::kinds::file(&catalogue));
    tree.settle("README.md", &generate::walks::file(&tree.root));
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
