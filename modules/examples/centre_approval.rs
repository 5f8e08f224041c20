#![cfg_attr(target_family = "wasm", no_std)]

#[cfg(target_family = "wasm")]
centre_checks_modules::module!(|_, text| centre_checks_modules::packed::ask::centre_approval(text));
