//! Sets up, builds, serves and tests the project: `cargo xtask help` lists the commands.
//!
//! No logic of the product lives here. `setup` finds or installs what a step needs, `regenerate` rewrites what is printed from
//! the rules, `package` makes the npm package, `bench` measures it, `serve` is the static server behind `start`, and `test` is
//! the list of everything that is tested.

mod bench;
mod mutate;
mod package;
mod regenerate;
mod run;
mod serve;
mod setup;
mod test;
mod warehouse;

use std::process::ExitCode;

use anyhow::{Result, bail};

const HELP: &str = "\
cargo xtask start [--port N] [--base /PATH/]   set up, build and open the portal on this machine
cargo xtask test [STEP]                        set up and run every test, or one step of them
cargo xtask regenerate                         rewrite what is generated from the rules, until nothing is stale
cargo xtask package                            build the npm package into pkg/
cargo xtask matrix [STACK]                     build and run small projects of every stack against the packed package
cargo xtask docs                               write the API reference of the npm package into target/reference
cargo xtask bench                              compare speed and size with other libraries, in about five minutes
cargo xtask bench --large                      compare the sweep over many approvals, in about an hour
cargo xtask mutate                             break every rule once and check that its worked cases fail
cargo xtask prove                              run the long brute force over unknown answers and a sweep of a million rows
cargo xtask warehouse [ROWS]                    compare DataFusion's SQL with the sweep, over ten million rows of Parquet
cargo xtask serve [--port N] [--base /PATH/]   serve www/dist as it is, without building
";

fn main() -> ExitCode {
    match dispatch(std::env::args().skip(1).collect()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nxtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(mut args: Vec<String>) -> Result<()> {
    if args.is_empty() {
        args.push("help".to_owned());
    }
    let rest = args.split_off(1);
    match args[0].as_str() {
        "start" => {
            let options = serve::Options::parse(&rest)?;
            // Bound first, so that a port that is taken is reported before the build and not after it.
            let server = serve::bind(options.port)?;
            build_portal()?;
            serve::run(server, &options)
        }
        "serve" => {
            let options = serve::Options::parse(&rest)?;
            serve::run(serve::bind(options.port)?, &options)
        }
        "test" => test::run(&rest),
        "regenerate" => regenerate::run(&rest),
        "package" => package::run(),
        "matrix" => matrix(&rest),
        "docs" => {
            package::run()?;
            run::heading("Writing the API reference");
            run::wait(&mut run::program("node", ["tools/reference.mjs"]))
        }
        "bench" => bench::run(&rest),
        "mutate" => mutate::run(),
        "prove" => prove(),
        "warehouse" => warehouse::run(&rest),
        "help" | "--help" | "-h" => {
            print!("{HELP}{}", test::help());
            Ok(())
        }
        other => bail!("there is no command `{other}`.\n\n{HELP}{}", test::help()),
    }
}

/// Builds the package and, on top of it, the portal into `www/dist`.
fn build_portal() -> Result<()> {
    package::build()?;
    run::heading("Building the portal");
    run::npm(["run", "build", "--workspace", "www"])
}

/// Each stack of `stacks/` against the packed package, its tools from the npm registry.
fn matrix(names: &[String]) -> Result<()> {
    package::run()?;
    run::heading("Building and running the stacks");
    let browser = setup::Browser::find_or_install()?;
    let args = ["stacks/run.mjs".to_owned()].into_iter().chain(names.iter().cloned());
    run::wait(
        run::program("node", args)
            .env("CHROMIUM", browser.chromium)
            .env("CHROMEDRIVER", browser.chromedriver),
    )
}

/// The brute force over reduced domains, twenty times as long as in the tests, and the sweep, fifty times.
fn prove() -> Result<()> {
    let args = [
        "test",
        "--release",
        "--locked",
        "--package",
        "centre-checks",
        "--test",
        "three_valued",
        "--test",
        "sweep",
    ];
    let long = [("CENTRE_CHECKS_REPORTS", "160000"), ("CENTRE_CHECKS_ROWS", "1000000")];
    run::wait(run::cargo(args).envs(long))
}
