//! wasm-bindgen as xtask calls it: `wasm-bindgen ARGS` works on a module, anything else is a test for WebAssembly, as cargo
//! calls its runner.

use std::ffi::OsString;

fn main() -> anyhow::Result<()> {
    let args: Vec<OsString> = std::env::args_os().skip(1).collect();
    if args.first().is_some_and(|first| first == "wasm-bindgen") {
        return wasm_bindgen_cli::wasm_bindgen::run_cli_with_args(args);
    }
    let name = OsString::from("test-runner");
    wasm_bindgen_cli::wasm_bindgen_test_runner::run_cli_with_args(std::iter::once(name).chain(args))
}
