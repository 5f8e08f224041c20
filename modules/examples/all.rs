#![cfg_attr(target_family = "wasm", no_std)]

#[cfg(target_family = "wasm")]
centre_checks_modules::module!(centre_checks_modules::packed::ask::by_number);
