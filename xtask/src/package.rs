//! The npm package: the rules built for WebAssembly, one module for each procedure and one for all, and the tarball.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use serde_json::json;
use sha2::{Digest, Sha256};

use crate::{run, setup};

const TARGET: &str = "wasm32-unknown-unknown";

/// The modules: examples of the crate in `modules/`.
const MODULES: &[&str] = &[
    "account_change",
    "all",
    "annual_update",
    "approval_lapse",
    "centre_approval",
    "centre_details_change",
    "conflict_of_interest",
    "credit_check",
    "cyber_incident",
    "dates",
    "identify",
    "inspection_readiness",
    "sweep",
];

/// How they are built: most for size, the slowest of them for speed, as far as the weight of their pages allows.
const PROFILES: &[&str] = &["release", "brisk", "fast"];

/// Measured on these modules: -O2, -O3, -Os and -Oz differ by less than 1% in size and not in speed, and repeating the passes
/// gains nothing.
const WASM_OPT: &[&str] = &["-Oz", "--strip-target-features"];

/// Builds everything below `pkg/` that is not tracked, and prints how large it is.
pub fn run() -> Result<()> {
    build()?;
    pack()
}

/// Writes `pkg/build/`: each module as it is, and as a text that any bundler can carry.
pub fn build() -> Result<()> {
    setup::wasm_target()?;
    setup::node_modules()?;
    run::heading("Building the rules for WebAssembly");
    for profile in PROFILES {
        let examples = MODULES.iter().filter(|module| profile_of(module) == *profile);
        let args = [
            "build",
            "--target",
            TARGET,
            "--package",
            "centre-checks-modules",
            "--locked",
        ];
        let mut command = run::cargo(args.into_iter().chain(["--profile", profile]));
        run::wait(command.args(examples.flat_map(|module| ["--example", module])))?;
    }

    let build = run::root().join("pkg/build");
    let stamp = build.join(".made-from");
    let made_from = fingerprint()?;
    if fs::read_to_string(&stamp).is_ok_and(|last| last == made_from) {
        return Ok(());
    }
    if build.exists() {
        fs::remove_dir_all(&build)?;
    }
    fs::create_dir_all(&build)?;
    let bound = run::target_dir()?.join("xtask/bound");
    let tool = setup::bindgen()?;
    for module in MODULES {
        bind(&tool, &compiled(module)?, &bound)?;
        let name = module.replace('_', "-");
        let wasm = build.join(&name).with_extension("wasm");
        keep_exports(&bound.join("module_bg.wasm"), &bound.join("kept.wasm"))?;
        optimise(&bound.join("kept.wasm"), &wasm)?;
        fs::write(build.join(name).with_extension("js"), carried(&fs::read(wasm)?))?;
    }
    fs::write(stamp, made_from)?;
    Ok(())
}

fn profile_of(module: &str) -> &'static str {
    match module {
        "account_change" => "brisk",
        "approval_lapse" | "credit_check" | "sweep" => "fast",
        _ => "release",
    }
}

/// Where cargo puts a module.
fn compiled(module: &str) -> Result<PathBuf> {
    let folder = run::target_dir()?.join(TARGET).join(profile_of(module));
    Ok(folder.join("examples").join(module).with_extension("wasm"))
}

/// Changes whenever the result of the steps after cargo could.
fn fingerprint() -> Result<String> {
    let mut hash = Sha256::new();
    for module in MODULES {
        let wasm = compiled(module)?;
        hash.update(fs::read(&wasm).with_context(|| format!("{} is missing", wasm.display()))?);
    }
    hash.update(fs::read(run::root().join("package-lock.json"))?);
    hash.update(fs::read(std::env::current_exe()?)?);
    Ok(format!("{:x}", hash.finalize()))
}

/// Removes the descriptions of the exports from a module.
fn bind(tool: &Path, wasm: &Path, out: &Path) -> Result<()> {
    let options = [
        "--target",
        "web",
        "--omit-default-module-path",
        "--no-typescript",
        "--remove-producers-section",
        "--out-name",
        "module",
        "--out-dir",
    ];
    let mut command = run::program(tool, ["wasm-bindgen"]);
    run::wait(command.arg(wasm).args(options).arg(out))
}

/// Keeps only what a module's own exports reach. Only numbers cross its boundary, so it needs neither the glue nor anything that
/// the glue needs: it imports nothing.
fn keep_exports(from: &Path, to: &Path) -> Result<()> {
    let kept = ["memory", "room", "answer"].map(|name| json!({ "name": name, "export": name, "root": true }));
    let graph = from.with_file_name("kept.json");
    fs::write(&graph, json!(kept).to_string())?;
    let mut command = run::program("node", ["node_modules/binaryen/bin/wasm-metadce"]);
    run::output(command.arg(from).arg("--graph-file").arg(graph).arg("-o").arg(to))?;
    Ok(())
}

fn optimise(from: &Path, to: &Path) -> Result<()> {
    let mut command = run::program("node", ["node_modules/binaryen/bin/wasm-opt"]);
    run::wait(command.arg(from).args(WASM_OPT).arg("-o").arg(to))
}

/// Changed in every byte that is carried, so that few of those that are frequent need an escape in a text. Of all values it is among
/// the best for what bundlers make of the text, by three hundredths of its weight.
const MASK: u8 = 0x76;

/// A module of JavaScript that carries bytes as text, one character a byte: after compression that is some hundredths more than the
/// bytes themselves, where base64 is a third more. With their count and a checksum, because a tool on the way could rewrite it.
fn carried(bytes: &[u8]) -> String {
    let mut text = String::new();
    let bytes: Vec<u8> = bytes.iter().map(|byte| byte ^ MASK).collect();
    for (at, byte) in bytes.iter().enumerate() {
        match byte {
            b'\\' | b'"' => text.extend(['\\', char::from(*byte)]),
            b'\n' => text.push_str("\\n"),
            b'\r' => text.push_str("\\r"),
            // Followed by a digit, the short form would be another character.
            0 if bytes.get(at + 1).is_some_and(u8::is_ascii_digit) => text.push_str("\\x00"),
            0 => text.push_str("\\0"),
            byte => text.push(char::from(*byte)),
        }
    }
    let (length, checksum) = (bytes.len(), fnv_1a(&bytes));
    format!(
        "export const length = {length};\nexport const checksum = {checksum};\nexport const text =\n  \"{text}\";\n"
    )
}

/// FNV-1a over words of four bytes, the last filled up with zeros.
fn fnv_1a(bytes: &[u8]) -> u32 {
    bytes.chunks(4).fold(0x811c_9dc5, |hash: u32, chunk| {
        let word = chunk.iter().rev().fold(0, |word, byte| word << 8 | u32::from(*byte));
        (hash ^ word).wrapping_mul(0x0100_0193)
    })
}

/// What npm would publish, as a folder and as its tarball, and the sizes that the documentation gives.
fn pack() -> Result<()> {
    run::heading("Packing the npm package");
    run::wait(&mut run::program("node", ["tools/stage.mjs"]))?;
    let pkg = run::root().join("pkg");
    for file in fs::read_dir(&pkg)? {
        let path = file?.path();
        if path.extension().is_some_and(|ending| ending == "tgz") {
            fs::remove_file(path)?;
        }
    }
    let args = ["pack", "./target/npm", "--pack-destination", "pkg", "--silent"];
    let name = run::output(&mut run::npm_command(args))?;
    let tarball = pkg.join(name.trim());
    if !tarball.is_file() {
        bail!("npm pack wrote no {}", tarball.display());
    }
    println!("pkg/{}", name.trim());
    run::wait(&mut run::program("node", ["tools/sizes.mjs"]))
}
