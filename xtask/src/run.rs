//! Running other programs from the root of the repository, and reporting which one failed.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

/// The root of the repository.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("xtask is a folder of the repository")
}

/// Where cargo builds to, whatever the environment or a configuration file says about it.
pub fn target_dir() -> Result<PathBuf> {
    let metadata = metadata()?;
    let folder = metadata["target_directory"].as_str();
    Ok(folder.context("cargo metadata names no target directory")?.into())
}

/// The folders of the workspace's members, below the root of the repository.
pub fn members() -> Result<Vec<PathBuf>> {
    let metadata = metadata()?;
    let packages = metadata["packages"].as_array();
    let manifests = packages
        .context("cargo metadata names no packages")?
        .iter()
        .filter_map(|package| Path::new(package["manifest_path"].as_str()?).parent());
    let below = manifests.filter_map(|folder| folder.strip_prefix(root()).ok());
    Ok(below
        .filter(|folder| !folder.as_os_str().is_empty())
        .map(Path::to_owned)
        .collect())
}

fn metadata() -> Result<serde_json::Value> {
    let mut metadata = cargo(["metadata", "--no-deps", "--format-version", "1"]);
    Ok(serde_json::from_str(&output(&mut metadata)?)?)
}

/// Says what comes next.
pub fn heading(text: &str) {
    println!("\n== {text}");
}

/// A program that will run in the root of the repository.
pub fn program<S: AsRef<OsStr>>(name: impl AsRef<OsStr>, args: impl IntoIterator<Item = S>) -> Command {
    let mut command = Command::new(name);
    command.args(args).current_dir(root());
    command
}

/// The cargo that runs this program, or the one on the path.
pub fn cargo<S: AsRef<OsStr>>(args: impl IntoIterator<Item = S>) -> Command {
    program(std::env::var_os("CARGO").unwrap_or("cargo".into()), args)
}

/// npm, which on Windows is a script that has to be named in full.
pub fn npm_command<S: AsRef<OsStr>>(args: impl IntoIterator<Item = S>) -> Command {
    program(if cfg!(windows) { "npm.cmd" } else { "npm" }, args)
}

/// Runs npm and waits for it to succeed.
pub fn npm<S: AsRef<OsStr>>(args: impl IntoIterator<Item = S>) -> Result<()> {
    wait(&mut npm_command(args))
}

/// Runs a command, its output shown, and waits for it to succeed.
pub fn wait(command: &mut Command) -> Result<()> {
    let status = command
        .status()
        .with_context(|| format!("`{}` could not be run", line(command)))?;
    if !status.success() {
        bail!("`{}` failed", line(command));
    }
    Ok(())
}

/// Runs a command and gives back what it printed.
pub fn output(command: &mut Command) -> Result<String> {
    let output = command
        .stderr(std::process::Stdio::inherit())
        .output()
        .with_context(|| format!("`{}` could not be run", line(command)))?;
    if !output.status.success() {
        bail!("`{}` failed", line(command));
    }
    Ok(String::from_utf8(output.stdout)?)
}

/// The command as a person would type it.
fn line(command: &Command) -> String {
    let name = Path::new(command.get_program()).file_stem();
    name.into_iter()
        .chain(command.get_args())
        .map(OsStr::to_string_lossy)
        .collect::<Vec<_>>()
        .join(" ")
}
