//! Every test of the project, cheapest first.

use std::ffi::OsString;
use std::fs;

use anyhow::{Context, Result, bail};

use crate::setup::{self, Browser, Others};
use crate::{build_portal, mutate, package, run, warehouse};

struct Step {
    name: &'static str,
    does: &'static str,
    /// What it means when this step fails.
    failed: &'static str,
    run: fn() -> Result<()>,
}

const STEPS: &[Step] = &[
    Step {
        name: "fmt",
        does: "The Rust code is formatted",
        failed: "the Rust code is not formatted; `cargo fmt --all` does it",
        run: fmt,
    },
    Step {
        name: "clippy",
        does: "Clippy finds nothing, neither on this machine nor for WebAssembly",
        failed: "clippy or the compiler found something",
        run: clippy,
    },
    Step {
        name: "native",
        does: "The Rust tests, on this machine, and the Rust server of the examples",
        failed: "a Rust test failed",
        run: native,
    },
    Step {
        name: "mutate",
        does: "Every rule, broken on purpose, turns its worked cases red",
        failed: "a rule can be broken without its cases noticing",
        run: mutate::run,
    },
    Step {
        name: "wasm",
        does: "The tests of the binding, in Node and in Chromium",
        failed: "a test of the WebAssembly binding failed",
        run: wasm,
    },
    Step {
        name: "package",
        does: "The npm package can be built",
        failed: "the npm package could not be built",
        run: package::run,
    },
    Step {
        name: "js",
        does: "The types and the tests of the npm package",
        failed: "a test of the npm package failed",
        run: js,
    },
    Step {
        name: "stacks",
        does: "Small projects use the packed package, with the tools that are installed",
        failed: "the packed package cannot be used in some way; `cargo xtask matrix` tries every way",
        run: stacks,
    },
    Step {
        name: "portal",
        does: "The portal is built and tested, in Chromium, Firefox and WebKitGTK",
        failed: "a test of the portal failed",
        run: portal,
    },
    Step {
        name: "examples",
        does: "The package inside other people's forms and servers",
        failed: "an example of the package failed",
        run: || test_workspace("examples"),
    },
];

/// The lines of the help that list the steps.
pub fn help() -> String {
    let steps = STEPS.iter().map(|step| format!("  {:8} {}\n", step.name, step.does));
    format!("\nThe steps of the tests:\n{}", steps.collect::<String>())
}

/// Runs every step, or the ones that are named, and stops at the first that fails.
pub fn run(names: &[String]) -> Result<()> {
    for name in names {
        if !STEPS.iter().any(|step| step.name == name) {
            bail!("there is no step `{name}`.\n{}", help());
        }
    }
    for step in STEPS {
        if names.is_empty() || names.iter().any(|name| name == step.name) {
            run::heading(&format!("{}: {}", step.name, step.does));
            (step.run)().context(step.failed)?;
        }
    }
    println!("\nEverything passed.");
    Ok(())
}

fn fmt() -> Result<()> {
    run::wait(&mut run::cargo(["fmt", "--all", "--check"]))?;
    warehouse::fmt()
}

fn clippy() -> Result<()> {
    setup::wasm_target()?;
    let deny = ["--", "--deny", "warnings"];
    let native = ["clippy", "--workspace", "--all-targets", "--locked"];
    run::wait(&mut run::cargo(native.iter().chain(&deny)))?;
    // Without sentences, and the lean core alone.
    for features in [&["--features", "std"][..], &[]] {
        let args = [
            "clippy",
            "--package",
            "centre-checks",
            "--lib",
            "--locked",
            "--no-default-features",
        ];
        run::wait(&mut run::cargo(args.iter().chain(features).chain(&deny)))?;
    }
    run::wait(&mut run::cargo(
        ["clippy", "--locked"].iter().chain(&ON_ARROW).chain(&deny),
    ))?;
    let args = ["clippy", "--all-targets", "--locked"];
    run::wait(&mut run::cargo(args.iter().chain(&ON_WASM).chain(&deny)))?;
    let args = [
        "clippy",
        "--package",
        "centre-checks-modules",
        "--examples",
        "--locked",
        "--target",
        ON_WASM[5],
    ];
    run::wait(&mut run::cargo(args.iter().chain(&deny)))
}

const ON_WASM: [&str; 6] = [
    "--package",
    "centre-checks",
    "--features",
    "js",
    "--target",
    "wasm32-unknown-unknown",
];

fn native() -> Result<()> {
    run::wait(&mut run::cargo(["test", "--workspace", "--locked"]))?;
    run::wait(&mut run::cargo(["test", "--locked"].iter().chain(&ON_ARROW)))
}

/// The only test of a feature that is off by default and brings dependencies of its own.
const ON_ARROW: [&str; 4] = ["--features", "arrow", "--test", "sweep_arrow"];

fn wasm() -> Result<()> {
    setup::wasm_target()?;
    setup::node_modules()?;
    let browser = Browser::find_or_install()?;
    let capabilities = browser.capabilities()?;

    // Cargo splits this variable at spaces, but takes a list from its configuration whole.
    let runner = setup::bindgen()?;
    let runner = serde_json::json!([runner.to_str().context("the path of the test runner is no text")?]);
    let runner = format!("target.wasm32-unknown-unknown.runner={runner}");
    let args = ["--config", &runner, "test", "--test", "wasm", "--locked"];
    let command = || {
        let mut command = run::cargo(args.iter().chain(&ON_WASM));
        // The environment must not choose another host.
        for name in ["DENO", "BROWSER", "DEDICATED_WORKER", "SHARED_WORKER"] {
            command.env_remove(format!("WASM_BINDGEN_USE_{name}"));
        }
        for name in ["CHROMEDRIVER", "GECKODRIVER", "SAFARIDRIVER"] {
            command.env_remove(name);
        }
        command
    };
    run::heading("in Node");
    run::wait(&mut command())?;
    run::heading("in Chromium");
    run::wait(
        command()
            .env("WASM_BINDGEN_USE_BROWSER", "1")
            .env("CHROMEDRIVER", browser.chromedriver)
            .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", capabilities)
            // The usual limits are for idle machines.
            .env("WASM_BINDGEN_TEST_DRIVER_TIMEOUT", "60")
            .env("WASM_BINDGEN_TEST_TIMEOUT", "300"),
    )
}

fn js() -> Result<()> {
    // The tests read what is built, and would otherwise wait without end.
    package::build()?;
    let browser = Browser::find_or_install()?;
    let tsc = ["node_modules/typescript/bin/tsc", "--project", "pkg/tests"];
    run::wait(&mut run::program("node", tsc))?;

    let mut args: Vec<OsString> = vec!["--test".into()];
    args.extend(test_files("pkg/tests", |_| true)?);
    run::wait(
        run::program("node", args)
            .env("CHROMIUM", browser.chromium)
            .env("CHROMEDRIVER", browser.chromedriver),
    )
}

/// Node's versions treat a folder differently, so the files are named one by one.
fn test_files(folder: &str, wanted: impl Fn(&str) -> bool) -> Result<Vec<OsString>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(run::root().join(folder))? {
        let entry = entry?;
        let name = entry.file_name();
        let name = name.to_str().and_then(|name| name.strip_suffix(".test.js"));
        if name.is_some_and(&wanted) {
            files.push(entry.path().into());
        }
    }
    files.sort();
    Ok(files)
}

fn stacks() -> Result<()> {
    let browser = Browser::find_or_install()?;
    run::wait(
        run::program("node", ["stacks/run.mjs", "--installed"])
            .env("CHROMIUM", browser.chromium)
            .env("CHROMEDRIVER", browser.chromedriver),
    )
}

/// What of the portal's tests only Chromium runs, and why; every other file runs in every browser.
const IN_CHROMIUM_ALONE: &[(&str, &str)] = &[
    ("clock", "no other can be told of a time zone while it runs"),
    ("print", "no other gives the pages of paper, which are counted"),
    ("privacy", "no other writes down what it asks of the network"),
    ("site", "reads files and needs no browser"),
    ("weight", "the files and their bytes are the same in each"),
    ("welsh", "the words are the same in each"),
];

fn portal() -> Result<()> {
    let others = Others::find_or_install()?;
    build_portal()?;
    run::heading("in Chromium");
    test_workspace("www")?;
    // Beside another, a page of WebKit's has crashed.
    for (name, says, at_once) in [("firefox", "in Firefox", 2), ("webkit", "in WebKitGTK", 1)] {
        run::heading(says);
        let mut args: Vec<OsString> = vec!["--test".into(), format!("--test-concurrency={at_once}").into()];
        args.extend(test_files("www/tests", |file| {
            IN_CHROMIUM_ALONE.iter().all(|(alone, _)| *alone != file)
        })?);
        run::wait(
            run::program("node", args)
                .env("BROWSER", name)
                // Chromium reads the long file.
                .env("CENTRE_CHECKS_ROWS", "20000")
                .env("FIREFOX", &others.firefox)
                .env("WEBKITDRIVER", &others.webkit_driver)
                .env("XVFB", &others.xvfb),
        )?;
    }
    Ok(())
}

fn test_workspace(name: &str) -> Result<()> {
    let browser = Browser::find_or_install()?;
    let args = ["run", "test", "--if-present", "--workspace", name];
    run::wait(
        run::npm_command(args)
            .env_remove("BROWSER")
            .env("CHROMIUM", browser.chromium)
            .env("CHROMEDRIVER", browser.chromedriver)
            // `$XTASK serve --port 0` serves what was built, with the headers that the portal has to work under.
            .env("XTASK", std::env::current_exe()?),
    )
}
