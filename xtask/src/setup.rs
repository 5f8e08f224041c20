//! Finds what a step needs and installs what is missing, or says what a person has to install.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};
use sha2::{Digest, Sha256};

use crate::run;

const WASM: &str = "wasm32-unknown-unknown";
const OLDEST_NODE: (u32, u32) = (20, 19);

/// The Rust target of the package.
pub fn wasm_target() -> Result<()> {
    let rustc = std::env::var_os("RUSTC").unwrap_or("rustc".into());
    let args = ["--print", "target-libdir", "--target", WASM];
    let folder = run::output(&mut run::program(rustc, args))?;
    if Path::new(folder.trim()).is_dir() {
        return Ok(());
    }
    run::heading("Adding the Rust target for WebAssembly");
    run::wait(&mut run::program("rustup", ["target", "add", WASM])).context(
        "the Rust target wasm32-unknown-unknown is missing; add it with `rustup target add wasm32-unknown-unknown`, \
         or install the standard library for it from where this Rust came from",
    )
}

/// wasm-bindgen's command line and test runner, built when it is first needed.
pub fn bindgen() -> Result<PathBuf> {
    run::wait(&mut run::cargo([
        "build",
        "--quiet",
        "--package",
        "xtask-bindgen",
        "--locked",
    ]))?;
    let name = format!("xtask-bindgen{}", std::env::consts::EXE_SUFFIX);
    Ok(run::target_dir()?.join("debug").join(name))
}

/// Node, npm and what package-lock.json lists.
pub fn node_modules() -> Result<()> {
    let (major, minor) = OLDEST_NODE;
    let found = printed(Command::new("node").arg("--version"))
        .with_context(|| format!("Node.js is missing; install version {major}.{minor} or later"))?;
    let parts = found.trim().trim_start_matches('v').split('.');
    let parts: Vec<u32> = parts.filter_map(|part| part.parse().ok()).collect();
    if parts.len() < 2 || (parts[0], parts[1]) < OLDEST_NODE {
        bail!(
            "Node.js {major}.{minor} or later is needed, and this is {}",
            found.trim()
        );
    }
    printed(run::npm_command(["--version"]).stderr(Stdio::null()))
        .context("npm is missing; it comes with Node.js, but some systems package it apart")?;

    // npm keeps no record of the lock file it installed from, so this keeps one.
    let lock = fs::read(run::root().join("package-lock.json"))?;
    let wanted = format!("{:x}", Sha256::digest(lock));
    let stamp = run::root().join("node_modules/.lock-sha256");
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    run::heading("Installing the npm packages that package-lock.json lists");
    run::npm(["ci"])?;
    fs::write(stamp, wanted)?;
    Ok(())
}

/// A browser and the program that drives it.
pub struct Browser {
    pub chromium: PathBuf,
    pub chromedriver: PathBuf,
}

impl Browser {
    /// Chromium as `CHROMIUM` and `CHROMEDRIVER` name it, else as the path has it, else newly installed.
    pub fn find_or_install() -> Result<Browser> {
        if let Some(browser) = Browser::find()? {
            return Ok(browser);
        }
        if !can_install() {
            bail!(
                "the browser tests need Chromium and chromedriver; install them (on Debian: apt-get install chromium \
                 chromium-driver), or name them in the variables CHROMIUM and CHROMEDRIVER"
            );
        }
        run::heading("Installing Chromium and chromedriver");
        install(&["chromium", "chromium-driver"])?;
        Browser::find()?.context("Chromium was installed, yet chromium or chromedriver is not on the path")
    }

    fn find() -> Result<Option<Browser>> {
        let chromium = named(
            "CHROMIUM",
            &[
                "chromium",
                "chromium-browser",
                "google-chrome",
                "google-chrome-stable",
                "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            ],
        )?;
        let chromedriver = named("CHROMEDRIVER", &["chromedriver", "chromium.chromedriver"])?;
        Ok(chromium
            .zip(chromedriver)
            .map(|(chromium, chromedriver)| Browser { chromium, chromedriver }))
    }

    /// webdriver.json with this browser in it, for the WebAssembly test runner.
    pub fn capabilities(&self) -> Result<PathBuf> {
        let tracked = fs::read_to_string(run::root().join("webdriver.json"))?;
        let mut capabilities: serde_json::Value = serde_json::from_str(&tracked)?;
        capabilities["goog:chromeOptions"]["binary"] = self.chromium.to_string_lossy().into();
        let folder = run::target_dir()?.join("xtask");
        fs::create_dir_all(&folder)?;
        let written = folder.join("webdriver.json");
        fs::write(&written, serde_json::to_string_pretty(&capabilities)?)?;
        Ok(written)
    }
}

/// The other browsers that the portal is tested in.
pub struct Others {
    pub firefox: PathBuf,
    pub webkit_driver: PathBuf,
    pub xvfb: PathBuf,
}

impl Others {
    /// Each as a variable names it, else as the path has it, else newly installed.
    pub fn find_or_install() -> Result<Others> {
        if let Some(others) = Others::find()? {
            return Ok(others);
        }
        let packages = ["firefox-esr", "webkit2gtk-driver", "xvfb"];
        if !can_install() {
            bail!(
                "the browser tests need Firefox, WebKitGTK's driver and Xvfb; install them (on Debian: apt-get install {}), \
                 or name them in the variables FIREFOX, WEBKITDRIVER and XVFB",
                packages.join(" ")
            );
        }
        run::heading("Installing Firefox, WebKitGTK's driver and Xvfb");
        install(&packages)?;
        Others::find()?.context("the browsers were installed, yet one of them is not on the path")
    }

    fn find() -> Result<Option<Others>> {
        let firefox = named("FIREFOX", &["firefox-esr", "firefox"])?;
        let webkit_driver = named("WEBKITDRIVER", &["WebKitWebDriver"])?;
        let xvfb = named("XVFB", &["Xvfb"])?;
        Ok(firefox
            .zip(webkit_driver)
            .zip(xvfb)
            .map(|((firefox, webkit_driver), xvfb)| Others {
                firefox,
                webkit_driver,
                xvfb,
            }))
    }
}

/// Whether this machine has Debian's packages and lets us install them.
fn can_install() -> bool {
    Path::new("/etc/debian_version").exists() && on_path("apt-get").is_some() && is_root()
}

fn install(packages: &[&str]) -> Result<()> {
    let install = [&["install", "-y", "--no-install-recommends"][..], packages].concat();
    for args in [vec!["update"], install] {
        let mut command = run::program("apt-get", args);
        run::wait(command.env("DEBIAN_FRONTEND", "noninteractive"))?;
    }
    Ok(())
}

/// The program that a variable names, which has to exist, or else the first of these programs that exists.
fn named(variable: &str, names: &[&str]) -> Result<Option<PathBuf>> {
    match std::env::var_os(variable).filter(|value| !value.is_empty()) {
        Some(path) if Path::new(&path).is_file() => Ok(Some(path.into())),
        Some(path) => bail!("the variable {variable} names {}, which is no file", path.display()),
        None => Ok(names.iter().find_map(|name| on_path(name))),
    }
}

fn on_path(name: &str) -> Option<PathBuf> {
    let name = format!("{name}{}", std::env::consts::EXE_SUFFIX);
    std::env::split_paths(&std::env::var_os("PATH")?)
        .map(|folder| folder.join(&name))
        .find(|path| path.is_file())
}

fn is_root() -> bool {
    printed(Command::new("id").arg("-u")).is_ok_and(|user| user.trim() == "0")
}

fn printed(command: &mut Command) -> Result<String> {
    let output = command.output()?;
    if !output.status.success() {
        bail!("it ends with {}", output.status);
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}
