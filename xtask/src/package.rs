//! The npm package: the crate built for WebAssembly, its JavaScript glue, and the tarball.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use crate::{run, setup};

/// Measured on this package: -O3, -Os and -Oz differ by less than 1% in every size and not in speed, and repeating the
/// passes gains nothing; -Oz makes the smallest module, the WebAssembly being carried as text.
const WASM_OPT: &[&str] = &["-Oz", "--strip-target-features"];

/// Builds everything below `pkg/` that is not tracked, and prints how large it is.
pub fn run() -> Result<()> {
    build()?;
    pack()
}

/// Writes `pkg/build/`: the glue, and the WebAssembly as a module of text that any bundler can carry.
pub fn build() -> Result<()> {
    setup::wasm_target()?;
    setup::node_modules()?;
    run::heading("Building the rules for WebAssembly");
    let target = "wasm32-unknown-unknown";
    let args = [
        "build",
        "--package",
        "centre-checks",
        "--lib",
        "--release",
        "--target",
        target,
        "--features",
        "js",
        "--locked",
    ];
    run::wait(&mut run::cargo(args))?;
    let built = run::target_dir()?.join(target).join("release/centre_checks.wasm");

    let build = run::root().join("pkg/build");
    let stamp = build.join(".made-from");
    let made_from = fingerprint(&built)?;
    if fs::read_to_string(&stamp).is_ok_and(|last| last == made_from) {
        return Ok(());
    }
    if build.exists() {
        fs::remove_dir_all(&build)?;
    }
    let glue = run::target_dir()?.join("xtask/glue");
    bindgen(&built, &glue)?;
    optimise(&glue.join("glue_bg.wasm"), &glue.join("rules.wasm"))?;

    fs::create_dir_all(&build)?;
    fs::copy(glue.join("glue.js"), build.join("glue.js"))?;
    fs::copy(glue.join("rules.wasm"), build.join("rules.wasm"))?;
    let text = STANDARD.encode(fs::read(glue.join("rules.wasm"))?);
    fs::write(build.join("wasm.js"), format!("export const wasm =\n  \"{text}\";\n"))?;
    fs::write(stamp, made_from)?;
    Ok(())
}

/// Changes whenever the result of the steps after cargo could.
fn fingerprint(built: &Path) -> Result<String> {
    let mut hash = Sha256::new();
    hash.update(fs::read(built).with_context(|| format!("{} is missing", built.display()))?);
    hash.update(fs::read(run::root().join("package-lock.json"))?);
    hash.update(fs::read(std::env::current_exe()?)?);
    Ok(format!("{:x}", hash.finalize()))
}

/// The glue between JavaScript and the exports. The package loads the WebAssembly itself, so the glue names no file.
fn bindgen(wasm: &Path, out: &Path) -> Result<()> {
    let mut args = vec!["wasm-bindgen".into(), wasm.into()];
    args.extend(
        [
            "--target",
            "web",
            "--omit-default-module-path",
            "--no-typescript",
            "--remove-producers-section",
            // A way to start afresh after a trap.
            "--experimental-reset-state-function",
            "--out-name",
            "glue",
            "--out-dir",
        ]
        .map(Into::into),
    );
    args.push(out.as_os_str().to_owned());
    wasm_bindgen_cli::wasm_bindgen::run_cli_with_args(args)
}

fn optimise(from: &Path, to: &Path) -> Result<()> {
    let mut command = run::program("node", ["node_modules/binaryen/bin/wasm-opt"]);
    run::wait(command.arg(from).args(WASM_OPT).arg("-o").arg(to))
}

/// The tarball that npm would publish, and the sizes that a reader of the documentation asks for.
fn pack() -> Result<()> {
    run::heading("Packing the npm package");
    let pkg = run::root().join("pkg");
    for name in ["LICENSE-APACHE", "LICENSE-MIT"] {
        fs::copy(run::root().join(name), pkg.join(name))?;
    }
    for file in fs::read_dir(&pkg)? {
        let path = file?.path();
        if path.extension().is_some_and(|ending| ending == "tgz") {
            fs::remove_file(path)?;
        }
    }
    let args = ["pack", "--workspace", "pkg", "--pack-destination", "pkg", "--silent"];
    let name = run::output(&mut run::npm_command(args))?;
    let tarball = pkg.join(name.trim());
    if !tarball.is_file() {
        bail!("npm pack wrote no {}", tarball.display());
    }
    println!("pkg/{}", name.trim());
    run::wait(&mut run::program("node", ["tools/sizes.mjs"]))
}
